// The few globals that Node, workers and pages share and that core may use. Everything else
// (document, navigator, process, fetch) is out of reach of core by design.
interface AbortSignal {
  readonly aborted: boolean;
  readonly reason: unknown;
  throwIfAborted(): void;
  addEventListener(type: 'abort', listener: () => void, options?: { once?: boolean }): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}
declare const performance: { now(): number };
declare function setTimeout(callback: () => void, ms: number): unknown;
declare function atob(text: string): string;
declare function btoa(binary: string): string;
declare class TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>;
}
declare class TextDecoder {
  constructor(label: 'utf-8', options?: { fatal?: boolean });
  decode(bytes: Uint8Array): string;
}
declare class URL {
  static canParse(url: string): boolean;
  constructor(url: string);
  readonly protocol: string;
  readonly hostname: string;
  readonly origin: string;
  readonly username: string;
  readonly password: string;
  readonly hash: string;
}
