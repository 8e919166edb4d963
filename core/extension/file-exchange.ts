import { UmbraError } from '../errors';

/*
 * Files between a page of the extension and its background. Messages are JSON, and a video is too large
 * to lie anywhere twice: a channel of the extension's own origin hands over the file itself. No page of a site and
 * no content script is of that origin, and the channel's name is an id that only the job tells.
 */

/** How long the other side may take, in milliseconds. */
const WAIT_MS = 10_000;

const channelOf = (transfer: string): BroadcastChannel => new BroadcastChannel(`transfer ${transfer}`);

function post(channel: BroadcastChannel, message: unknown): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel reaches its own origin alone, and knows no other
  channel.postMessage(message);
}

/** Keeps a file ready for the background, until what comes back is called. */
export function offerFile(transfer: string, file: Blob): () => void {
  const channel = channelOf(transfer);
  channel.addEventListener('message', ({ data }) => {
    if (data === 'wanted') post(channel, file);
  });
  return () => channel.close();
}

/** The file that a page keeps ready. Errors: transfer-lost, where none does any more; cancelled. */
export async function takeFile(transfer: string, signal?: AbortSignal): Promise<Blob> {
  const channel = channelOf(transfer);
  const waiting = nextFile(channel, signal);
  post(channel, 'wanted');
  return await waiting;
}

/** Hands a file over to the page that waits for it. */
export function handOver(transfer: string, file: unknown): void {
  const channel = channelOf(transfer);
  post(channel, file);
  channel.close();
}

/** The file that `work` has the background hand over. Errors: those of `work`; transfer-lost; cancelled. */
export async function awaitFile(transfer: string, work: () => Promise<unknown>, signal: AbortSignal): Promise<Blob> {
  const channel = channelOf(transfer);
  const early = new AbortController();
  const file = nextFile(channel, AbortSignal.any([signal, early.signal]), null);
  file.catch(() => undefined);
  try {
    await work();
  } catch (error) {
    early.abort();
    throw error;
  }
  return await Promise.race([file, lost()]);
}

async function nextFile(channel: BroadcastChannel, signal?: AbortSignal, waitMs: number | null = WAIT_MS): Promise<Blob> {
  const over = new AbortController();
  try {
    const file = new Promise<Blob>((resolve, reject) => {
      channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => data instanceof Blob && resolve(data), { signal: over.signal });
      const cancel = (): void => reject(new UmbraError('cancelled'));
      if (signal?.aborted) cancel();
      else signal?.addEventListener('abort', cancel, { signal: over.signal });
    });
    return await (waitMs === null ? file : Promise.race([file, lost()]));
  } finally {
    over.abort();
    channel.close();
  }
}

async function lost(): Promise<never> {
  return await new Promise<never>((_resolve, reject) => {
    setTimeout(() => reject(new UmbraError('transfer-lost')), WAIT_MS);
  });
}
