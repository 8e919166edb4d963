import { UmbraError } from '../errors';
import type { HttpFile, HttpRequest, Transport } from '../hosted/transport';
import { isServiceUrl } from '../hosted/service-url';
import { hasAccess } from './access';
import { readLimited } from './read-limited';

/**
 * The one place from which hosted services are asked. Errors besides those of `Transport`:
 * service-needs-access where the user has not given access to the host: nothing is sent then.
 */
export const hostedTransport: Transport = async (request, { timeoutMs, maxBytes, asFile = false, signal }) => {
  if (!isServiceUrl(request.url)) throw new UmbraError('service-not-set-up');
  if (!(await hasAccess(request.url))) throw new UmbraError('service-needs-access');
  const timeout = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetch(request.url, {
      method: request.method,
      headers: { ...request.headers, ...(request.body && 'json' in request.body ? { 'content-type': 'application/json' } : {}) },
      body: bodyOf(request.body),
      // Another host must see neither the key nor the picture.
      redirect: 'manual',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    });
    if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400)) throw new UmbraError('service-redirected');
    const body = await readLimited(response, maxBytes, 'service-reply-too-large');
    const told = { status: response.status, header: (name: string) => response.headers.get(name) };
    if (!asFile || !response.ok) return { ...told, body: new Uint8Array(await body.arrayBuffer()), file: null };
    return { ...told, body: new Uint8Array(), file: body.slice(0, body.size, response.headers.get('content-type') ?? '') };
  } catch (cause) {
    if (cause instanceof UmbraError) throw cause;
    throw new UmbraError(signal?.aborted ? 'cancelled' : timeout.aborted ? 'service-timeout' : 'service-unreachable', { cause });
  }
};

function bodyOf(body: HttpRequest['body']): BodyInit | null {
  if (body === null) return null;
  if ('json' in body) return JSON.stringify(body.json);
  const form = new FormData();
  for (const part of body.form) {
    if ('value' in part) form.append(part.name, part.value);
    else if ('file' in part) form.append(part.name, fileOf(part.file), part.fileName);
    else form.append(part.name, new Blob([part.bytes], { type: part.type }), part.fileName);
  }
  return form;
}

function fileOf(file: HttpFile): Blob {
  if (!(file instanceof Blob)) throw new UmbraError('unexpected');
  return file;
}
