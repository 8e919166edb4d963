// The test server of hosted services in a process of its own: it runs the detection engine, which a test runner's loader cannot take in.
import type { ProviderId } from '../../../core/hosted/provider';
import type { Command, PlainRequest, Told } from './remote-server';
import { HostedServer } from './hosted-server';

const server = await HostedServer.start();
const tell = (told: Told): void => void process.send?.(told);

async function plain(): Promise<PlainRequest[]> {
  return await Promise.all(
    server.requests.map(async ({ method, path, query, form, json, header }) => {
      const fields = header('content-type')?.startsWith('multipart/') ? [...(await form()).entries()] : [];
      const body = header('content-type') === 'application/json' ? json() : null;
      return { method, path, query: query.toString(), body, fields: fields.map(([name, value]) => [name, typeof value === 'string' ? value : value.name] as const) };
    }),
  );
}

process.on('message', (command: Command) => {
  void (async () => {
    switch (command.do) {
      case 'fail':
        server.fail(command.fault);
        return tell({ id: command.id, value: null });
      case 'requests':
        return tell({ id: command.id, value: await plain() });
      case 'forget':
        server.requests.length = 0;
        return tell({ id: command.id, value: null });
      case 'charges':
        return tell({ id: command.id, value: server.charges(command.provider) });
    }
  })();
});
// Its parent is gone.
process.on('disconnect', () => void server.close().then(() => process.exit(0)));

const providers: readonly ProviderId[] = ['privshot', 'privacy-filter', 'pii-blur', 'pii-redactor', 'image-service'];
tell({ id: 0, value: Object.fromEntries(providers.map((provider) => [provider, server.baseUrl(provider)])) });
