import type { IncomingMessage } from 'node:http';

/** A request as it came, whole. */
export interface ServedRequest {
  readonly method: string;
  /** Path after the service's own prefix, without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly header: (name: string) => string | undefined;
  readonly body: Buffer;
  readonly form: () => Promise<FormData>;
  readonly json: () => unknown;
}

/** Reads a request to its end. */
export async function readRequest(request: IncomingMessage, prefix: string): Promise<ServedRequest> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const body = Buffer.concat(parts);
  const url = new URL(request.url ?? '/', 'http://localhost');
  const header = (name: string) => request.headers[name]?.toString();
  return {
    method: request.method ?? 'GET',
    path: url.pathname.slice(prefix.length),
    query: url.searchParams,
    header,
    body,
    form: () => new Request('http://localhost/', { method: 'POST', headers: { 'content-type': header('content-type') ?? '' }, body }).formData(),
    json: () => JSON.parse(body.toString()) as unknown,
  };
}

/** The bytes of a file of a form, or `null` where that field is none. */
export async function fileOf(form: FormData, name: string): Promise<{ readonly bytes: Buffer; readonly type: string; readonly name: string } | null> {
  const file = form.get(name);
  return file instanceof Blob ? { bytes: Buffer.from(await file.arrayBuffer()), type: file.type, name: file.name } : null;
}

/** A field of a form that is text, or `null`. */
export function textOf(form: FormData | null, name: string): string | null {
  const value = form?.get(name);
  return typeof value === 'string' ? value : null;
}

/** All values of a field that are text. */
export function textsOf(form: FormData | null, name: string): string[] {
  return (form?.getAll(name) ?? []).filter((value) => typeof value === 'string');
}
