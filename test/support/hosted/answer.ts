import type { ServerResponse } from 'node:http';

/** An answer as a service worked it out. */
export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** An answer of JSON. */
export function json(status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, type: 'application/json', headers, body: Buffer.from(JSON.stringify(value)) };
}

/** Sends it, whole. */
export function send(response: ServerResponse, { status, type, headers = {}, body }: Answer): void {
  response.writeHead(status, { ...headers, ...(status === 204 ? {} : { 'content-type': type }) }).end(body);
}
