import type { EntityType, Policy, Region } from '../model';
import { ENTITY_TYPES } from '../model';
import type { Proof } from '../proof-model';
import { isOverUnread } from '../editor/unread';

/** A file as a report names it. */
export interface ReportedFile {
  /** SHA-256 in lower case hexadecimal digits. */
  readonly sha256: string;
  /** Image pixels. */
  readonly width: number;
  readonly height: number;
}

/** How many regions of one type. */
export interface TypeCount {
  readonly type: EntityType;
  readonly count: number;
}

/** What was hidden in a picture and what was checked of it. Holds no value, no place and no name of a file. */
export interface ReportBody {
  readonly format: 'umbra-report';
  readonly version: 1;
  /** When it was made, ISO 8601 in UTC. */
  readonly made: string;
  /** Version of Umbra. */
  readonly engine: string;
  readonly policy: ReportedPolicy;
  /**
   * The picture it was made of. Its digest begins with 32 random bytes that the report does not hold: without them
   * whoever has the finished picture could try what might be under its boxes until the digest fits.
   */
  readonly input: ReportedFile & { readonly salted: true };
  /** The finished picture, as saved. */
  readonly output: ReportedFile & { readonly bytes: number };
  readonly hidden: readonly TypeCount[];
  /** Boxes that are on and that no finding stands behind: drawn by hand, or over what could not be read. */
  readonly hiddenByHand: number;
  readonly hiddenUnread: number;
  /** Found, and left visible by the user. */
  readonly leftVisible: readonly TypeCount[];
  /** Left visible by the user, without a type. */
  readonly leftOther: number;
  readonly checked: Proof['checked'];
  readonly notChecked: {
    /** Places that are still readable, could not be checked, or were not read. */
    readonly readable: number;
    readonly unchecked: number;
    readonly unread: number;
    /** Some kinds of data could not be looked for. */
    readonly partial: boolean;
    /** The first reading was stopped before its end. */
    readonly stopped: boolean;
  };
  /** Never that a picture is safe. */
  readonly verdict: 'nothing-found' | 'still-readable' | 'not-checked';
  /** SHA-256 of the public key that signs this report; `null` where this browser cannot sign. */
  readonly signer: string | null;
}

/** How many places are still open, by kind: those that nobody has settled since the proof or the reading. */
export type OpenPlaces = Pick<ReportBody['notChecked'], 'readable' | 'unchecked' | 'unread'>;

/** What was looked for. The digest is of what follows it, and of the types: the user's own words are counted alone, since a digest of them could be guessed. */
export interface ReportedPolicy {
  readonly sha256: string;
  readonly types: number;
  readonly region: Policy['region'];
  readonly language: Policy['language'];
  readonly minScore: number;
  readonly languages: Policy['languages'];
  readonly ownWords: number;
  readonly ownPatterns: number;
  readonly keptWords: number;
  readonly keptPatterns: number;
}

/** A report with its signature, or with none where the browser that made it could not sign. */
export interface Report extends ReportBody {
  readonly signature: { readonly algorithm: 'Ed25519'; readonly key: string; readonly value: string } | null;
}

/** What a policy's digest is of: everything but the user's own words and patterns. */
export function policyText({ entities, region, language, minScore, languages }: Policy): string {
  return canonicalText({ entities: entities.toSorted(), region, language, minScore, languages });
}

/** A value as JSON with its keys in order and without spaces: equal values are equal texts. What is signed. */
export function canonicalText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return `{${entries.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, item]) => `${JSON.stringify(key)}:${canonicalText(item)}`).join(',')}}`;
}

/** Regions by type, in the order of the list of types. */
export function typeCounts(regions: readonly Region[]): TypeCount[] {
  return ENTITY_TYPES.map((type) => ({ type, count: regions.filter(({ entity }) => entity === type).length })).filter(({ count }) => count > 0);
}

/** What of a document and its proof goes into a report. */
export function reportedProof(regions: readonly Region[], proof: Proof, open: OpenPlaces, stopped: boolean): Pick<ReportBody, 'hidden' | 'hiddenByHand' | 'hiddenUnread' | 'leftVisible' | 'leftOther' | 'checked' | 'notChecked' | 'verdict'> {
  const on = regions.filter((region) => region.on);
  const off = regions.filter((region) => !region.on);
  const unsettled = open.unchecked + open.unread > 0 || proof.partial || stopped;
  return {
    hidden: typeCounts(on),
    hiddenByHand: on.filter((region) => region.entity === null && !isOverUnread(region)).length,
    hiddenUnread: on.filter(isOverUnread).length,
    leftVisible: typeCounts(off),
    leftOther: off.filter(({ entity }) => entity === null).length,
    checked: proof.checked,
    notChecked: { ...open, partial: proof.partial, stopped },
    verdict: open.readable > 0 ? 'still-readable' : unsettled ? 'not-checked' : 'nothing-found',
  };
}
