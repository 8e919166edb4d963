import type { IncomingMessage, ServerResponse } from 'node:http';
import { plainPng } from '../png';
import type { Answer } from './answer';

/** Ways in which a service fails, by the name of the switch. */
export const FAULTS = ['slow', 'cut', 'cut-after-work', 'wrong-json', 'not-json', 'server-error', 'rate-limit', 'rate-limit-date', 'truncated-image', 'wrong-size', 'not-an-image', 'random-bytes', 'huge', 'hostile-strings', 'redirect', 'unauthorized'] as const;

export type Fault = (typeof FAULTS)[number];

/** Faults that show before any work is done: nothing is charged for them. */
export const BEFORE_WORK: ReadonlySet<Fault> = new Set(['slow', 'cut', 'server-error', 'rate-limit', 'rate-limit-date', 'redirect', 'unauthorized']);

const HUGE_BYTES = 50_000_000;

/** Refuses, hangs or breaks off as this fault does. Never answers where the fault is one of silence. */
export function failBefore(fault: Fault, request: IncomingMessage, response: ServerResponse): void {
  switch (fault) {
    case 'slow':
      return;
    case 'cut':
      request.socket.destroy();
      return;
    case 'server-error':
      response.writeHead(500, { 'content-type': 'application/json' }).end('{"error":"internal"}');
      return;
    case 'rate-limit':
      response.writeHead(429, { 'content-type': 'application/json', 'retry-after': '1' }).end('{"error":"limit"}');
      return;
    case 'rate-limit-date':
      response.writeHead(429, { 'content-type': 'application/json', 'retry-after': new Date(Date.now() + 3_600_000).toUTCString() }).end('{"error":"limit"}');
      return;
    case 'redirect':
      response.writeHead(302, { location: 'https://elsewhere.example/' }).end();
      return;
    case 'unauthorized':
      response.writeHead(401, { 'content-type': 'application/json' }).end('{"error":"key"}');
      return;
    default:
      throw new Error(`${fault} shows after the work`);
  }
}

/** What the fault makes of an answer that the service worked out, and charged for. */
export function spoil(fault: Fault, answer: Answer): Answer {
  switch (fault) {
    case 'wrong-json':
      return { ...answer, type: 'application/json', body: Buffer.from('{"regions_count":"three","entities":{},"redacted_text":7,"media_id":"../../etc"}') };
    case 'not-json':
      return { ...answer, type: 'application/json', body: Buffer.from('<!doctype html><title>Bad gateway</title>') };
    case 'random-bytes':
      return { ...answer, body: Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 97 + 31) % 256)) };
    case 'huge':
      return { ...answer, body: Buffer.alloc(HUGE_BYTES, 0x20) };
    case 'not-an-image':
      return picture(answer, () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'));
    case 'truncated-image':
      return picture(answer, (bytes) => bytes.subarray(0, bytes.length >> 1));
    case 'wrong-size':
      return picture(answer, () => plainPng(31, 17, [9, 9, 9]));
    case 'hostile-strings':
      return hostile(answer);
    default:
      return answer;
  }
}

/** The answer with its picture changed, whether it is the body or base64 within it. An answer without a picture stays. */
function picture(answer: Answer, change: (bytes: Buffer) => Buffer): Answer {
  if (answer.type.startsWith('image/')) return { ...answer, body: change(answer.body) };
  const reply = JSON.parse(answer.body.toString() || '{}') as { image?: string };
  return reply.image === undefined ? answer : { ...answer, body: Buffer.from(JSON.stringify({ ...reply, image: change(Buffer.from(reply.image, 'base64')).toString('base64') })) };
}

/** JSON whose every text is a script, with fields that would reach a prototype where objects are merged carelessly. */
function hostile(answer: Answer): Answer {
  if (answer.type !== 'application/json') return answer;
  const text = JSON.stringify(JSON.parse(answer.body.toString()), (_key, value: unknown) => (typeof value === 'string' ? '<img src=x onerror=alert(1)>' : value));
  return { ...answer, body: Buffer.from(text.replace(/^\{/, '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},')) };
}
