import type { Answer } from './answer';
import type { ServedRequest } from './request';

/** One service of the server, written from its documents. */
export interface Service {
  /** Where it lies on the server. */
  readonly prefix: string;
  /** Answers one request. */
  readonly serve: (request: ServedRequest) => Promise<Answer>;
  /** Jobs that it charged for, so far. */
  readonly charges: () => number;
}
