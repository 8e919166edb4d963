import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ProviderId } from '../../../core/hosted/provider';
import { send } from './answer';
import { BEFORE_WORK, failBefore, type Fault, spoil } from './fault';
import { imageServiceService } from './image-service-service';
import { piiBlurService } from './pii-blur-service';
import { piiRedactorService } from './pii-redactor-service';
import { privacyFilterService } from './privacy-filter-service';
import { privshotService } from './privshot-service';
import { readRequest, type ServedRequest } from './request';
import type { Service } from './service';
import { Work } from './work';

/** A request that came in, in order. */
export type Logged = Pick<ServedRequest, 'method' | 'path' | 'query' | 'header' | 'body' | 'form' | 'json'> & { readonly provider: ProviderId };

/**
 * All five hosted services on one address of this machine, written from their documents. They do
 * real work, with Umbra's own core. A fault stays switched on for `times` requests.
 */
export class HostedServer {
  readonly requests: Logged[] = [];
  private readonly work = new Work();
  private readonly services: Readonly<Record<ProviderId, Service>>;
  private fault: { readonly kind: Fault; times: number } | null = null;
  private readonly server = createServer((request, response) => void this.answer(request, response));

  private constructor() {
    this.services = {
      privshot: privshotService(this.work),
      'privacy-filter': privacyFilterService(this.work),
      'pii-blur': piiBlurService(this.work, () => this.origin),
      'pii-redactor': piiRedactorService(this.work),
      'image-service': imageServiceService(this.work),
    };
  }

  static async start(): Promise<HostedServer> {
    const started = new HostedServer();
    await new Promise<void>((resolve) => {
      started.server.listen(0, '127.0.0.1', resolve);
    });
    return started;
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  baseUrl(provider: ProviderId): string {
    return `${this.origin}${this.services[provider].prefix}`;
  }

  charges(provider: ProviderId): number {
    return this.services[provider].charges();
  }

  /** From now on the next `times` requests fail so. `null` ends it. */
  fail(kind: Fault | null, times = Number.POSITIVE_INFINITY): void {
    this.fault = kind === null ? null : { kind, times };
  }

  async close(): Promise<void> {
    this.work.stop();
    this.server.closeAllConnections();
    await new Promise((resolve) => {
      this.server.close(resolve);
    });
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const found = Object.entries(this.services).find(([, { prefix }]) => request.url?.startsWith(prefix));
    if (!found) return void response.writeHead(404).end();
    const [provider, service] = found as [ProviderId, Service];
    const read = await readRequest(request, service.prefix);
    this.requests.push({ ...read, provider });
    const fault = this.takeFault();
    if (fault && BEFORE_WORK.has(fault)) return failBefore(fault, request, response);
    const answer = await service.serve(read);
    if (fault === 'cut-after-work') return void request.socket.destroy();
    send(response, fault ? spoil(fault, answer) : answer);
  }

  private takeFault(): Fault | null {
    if (!this.fault || this.fault.times <= 0) return null;
    this.fault.times -= 1;
    return this.fault.kind;
  }
}
