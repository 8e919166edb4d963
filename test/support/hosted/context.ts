import { fakeBrowser } from 'wxt/testing/fake-browser';
import { UmbraError } from '../../../core/errors';
import { hostedTransport } from '../../../core/extension/hosted-transport';
import { createCaller } from '../../../core/hosted/caller';
import type { HostedAccount, HostedContext, HostedImage, ProviderId } from '../../../core/hosted/provider';
import { PROVIDERS } from '../../../core/hosted/providers';
import { decodePng, encodePng } from '../png';
import type { HostedServer } from './hosted-server';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The user has given access to these hosts and no others. */
export function grantHosts(...hosts: readonly string[]): void {
  Object.assign(fakeBrowser.permissions, {
    contains: async ({ origins }: { origins: string[] }) => origins.every((pattern) => hosts.includes(pattern.replace(/\/\*$/, ''))),
  });
}

/** A context that asks the server for real, and does not wait: what it would have waited is in `waits`, in milliseconds. */
export interface TestContext extends HostedContext {
  readonly waits: number[];
}

/** What a test may choose of its context. */
export interface ContextOptions {
  readonly key?: string;
  readonly plan?: string;
  readonly idempotencyKey?: string;
  readonly signal?: AbortSignal;
  /** Milliseconds after which a silent service is given up. */
  readonly timeoutMs?: number;
}

export function contextFor(server: HostedServer, provider: ProviderId, { key = '', plan, idempotencyKey = crypto.randomUUID(), signal, timeoutMs }: ContextOptions = {}): TestContext {
  const account: HostedAccount = { provider, key, baseUrl: server.baseUrl(provider), plan: plan ?? Object.keys(PROVIDERS[provider].plans).at(-1) ?? '' };
  const waits: number[] = [];
  const sleep = async (ms: number, signal?: AbortSignal): Promise<void> => {
    if (signal?.aborted) throw new UmbraError('cancelled');
    waits.push(ms);
  };
  const call = createCaller({
    transport: async (request, limits) => await hostedTransport(request, timeoutMs === undefined ? limits : { ...limits, timeoutMs }),
    sleep,
    random: () => 0.5,
    now: () => Date.now(),
  });
  return { account, call, idempotencyKey, sleep, signal, waits };
}

/** The upper part of a rendered page with a mail address and an IP address on it, as PNG. */
export async function samplePicture(): Promise<HostedImage> {
  const page = decodePng(await readFile(join(import.meta.dirname, '../../../core/ocr/fixtures/account.png')));
  const size = { width: page.width, height: 130 };
  const bytes = new Uint8Array(encodePng({ ...size, data: page.data.slice(0, size.width * size.height * 4) }));
  return { bytes, type: 'image/png', size };
}
