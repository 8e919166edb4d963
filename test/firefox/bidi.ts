import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Answer {
  readonly id?: number;
  readonly type?: string;
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
}

type Evaluated = { readonly type: 'success'; readonly result: { readonly value?: unknown } } | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };

/** How long Firefox may take to start, in milliseconds. */
const START_TIMEOUT = 60_000;

/** A headless Firefox on a profile of its own, driven over WebDriver BiDi. Needs Node's WebSocket (`--experimental-websocket` before Node 22). */
export class Firefox {
  private readonly waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  private lastId = 0;

  private constructor(
    private readonly process: ChildProcess,
    private readonly socket: WebSocket,
    private readonly profile: string,
  ) {
    socket.addEventListener('message', (event) => this.receive(JSON.parse(String(event.data)) as Answer));
  }

  /** Starts it with these preferences, given as they stand in `user.js`. The caller closes it. */
  static async launch(path: string, preferences: Readonly<Record<string, string | number | boolean>>): Promise<Firefox> {
    const profile = mkdtempSync(join(tmpdir(), 'umbra-firefox-'));
    const lines = Object.entries(preferences).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`);
    writeFileSync(join(profile, 'user.js'), lines.join('\n'));
    const args = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port=0', '--remote-allow-system-access'];
    const process = spawn(path, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    const socket = new WebSocket(`${await endpoint(process)}/session`);
    await new Promise((resolve, reject) => {
      socket.addEventListener('open', resolve);
      socket.addEventListener('error', reject);
    });
    const firefox = new Firefox(process, socket, profile);
    await firefox.send('session.new', { capabilities: {} });
    return firefox;
  }

  /** Sends one command. Rejects with Firefox's own message. */
  send(method: string, params: object): Promise<unknown> {
    const id = ++this.lastId;
    this.socket.send(JSON.stringify({ id, method, params }));
    return new Promise((resolve, reject) => this.waiting.set(id, { resolve, reject }));
  }

  /** JSON value of an expression in a browsing context, promises awaited. */
  async evaluate(context: string, expression: string): Promise<unknown> {
    const wrapped = `Promise.resolve(${expression}).then((value) => JSON.stringify(value ?? null))`;
    const answer = (await this.send('script.evaluate', { expression: wrapped, target: { context }, awaitPromise: true })) as Evaluated;
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return JSON.parse(String(answer.result.value)) as unknown;
  }

  /** Ends it and removes its profile. */
  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.process.once('exit', resolve));
    this.process.kill();
    await ended;
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }

  private receive(answer: Answer): void {
    const waiting = answer.id === undefined ? undefined : this.waiting.get(answer.id);
    if (answer.id === undefined || waiting === undefined) return;
    this.waiting.delete(answer.id);
    if (answer.type === 'error') waiting.reject(new Error(`${answer.error}: ${answer.message}`));
    else waiting.resolve(answer.result);
  }
}

/** Address that Firefox listens on, which it says on stderr. */
function endpoint(process: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const timer = setTimeout(() => reject(new Error('Firefox did not start in time.')), START_TIMEOUT);
    process.once('exit', () => reject(new Error(`Firefox ended at once.\n${said}`)));
    process.stderr?.on('data', (chunk: Buffer) => {
      said += String(chunk);
      const address = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    });
  });
}
