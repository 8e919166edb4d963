import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy that lets requests reach this machine alone, and writes down every one. */
export interface RecordingProxy {
  readonly port: number;
  /** `METHOD address` of every request so far; of an encrypted one only the host is known. */
  readonly requests: readonly string[];
  close(): void;
}

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** Starts the proxy on a free port of 127.0.0.1. The caller closes it. */
export async function startRecordingProxy(): Promise<RecordingProxy> {
  const requests: string[] = [];
  const server = createServer((incoming, outgoing) => {
    requests.push(`${incoming.method} ${incoming.url}`);
    const target = URL.canParse(incoming.url ?? '') ? new URL(incoming.url ?? '') : null;
    if (target === null || !LOOPBACK.has(target.hostname)) {
      outgoing.writeHead(502).end();
      return;
    }
    const passed = request({ host: '127.0.0.1', port: target.port, path: target.pathname + target.search, method: incoming.method, headers: incoming.headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    passed.on('error', () => outgoing.destroy());
    incoming.pipe(passed);
  });
  server.on('connect', (incoming, socket) => {
    requests.push(`CONNECT ${incoming.url}`);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
