import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { ProviderId } from '../../../core/hosted/provider';
import type { Fault } from './fault';

/** A request that came in, with its JSON or the fields of its form; a file stands there by its name. */
export interface PlainRequest {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  /** `null` where it is no JSON. */
  readonly body: unknown;
  readonly fields: readonly (readonly [name: string, value: string])[];
}

type Asked = { readonly do: 'fail'; readonly fault: Fault | null } | { readonly do: 'requests' } | { readonly do: 'forget' } | { readonly do: 'charges'; readonly provider: ProviderId };

/** What the tests tell the server's process, and what it says to that. */
export type Command = Asked & { readonly id: number };
export interface Told {
  readonly id: number;
  readonly value: unknown;
}

/** The test server of hosted services in a process of its own. */
export class RemoteServer {
  private asked = 0;

  private constructor(
    private readonly child: ChildProcess,
    private readonly urls: Readonly<Record<ProviderId, string>>,
  ) {}

  static async start(): Promise<RemoteServer> {
    const child = fork(join(import.meta.dirname, 'serve.ts'), { execArgv: ['--import', 'tsx'] });
    const urls = await new Promise<unknown>((resolve, reject) => {
      child.once('message', (told: Told) => resolve(told.value));
      child.once('exit', (code) => reject(new Error(`The server ended with ${code}.`)));
    });
    return new RemoteServer(child, urls as Record<ProviderId, string>);
  }

  baseUrl(provider: ProviderId): string {
    return this.urls[provider];
  }

  /** From now on every request fails so; `null` ends it. */
  async fail(fault: Fault | null): Promise<void> {
    await this.ask({ do: 'fail', fault });
  }

  async requests(): Promise<readonly PlainRequest[]> {
    return (await this.ask({ do: 'requests' })) as PlainRequest[];
  }

  async forget(): Promise<void> {
    await this.ask({ do: 'forget' });
  }

  async charges(provider: ProviderId): Promise<number> {
    return (await this.ask({ do: 'charges', provider })) as number;
  }

  close(): void {
    this.child.disconnect();
  }

  private async ask(asked: Asked): Promise<unknown> {
    const id = ++this.asked;
    return await new Promise((resolve) => {
      const take = (told: Told): void => {
        if (told.id !== id) return;
        this.child.off('message', take);
        resolve(told.value);
      };
      this.child.on('message', take);
      this.child.send({ ...asked, id });
    });
  }
}
