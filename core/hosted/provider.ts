import type { EntityType, ImageBox, RegionScope, TextLanguage } from '../model';
import type { Size } from '../image/geometry';
import type { Caller } from './caller';
import type { MediaService } from './media-service';

/** The hosted services that are known, by the id under which a key is kept. */
export const PROVIDER_IDS = ['privshot', 'privacy-filter', 'pii-blur', 'pii-redactor', 'image-service'] as const;

export type ProviderId = (typeof PROVIDER_IDS)[number];

/** How a service hides what it finds in an image. `pixelate` is its mosaic: unlike ours it may be made of what it hides. */
export type HostedStyle = 'box' | 'blur' | 'pixelate';

/** How a service hides what it finds in a text. */
export type HostedTextMode = 'replace' | 'mask' | 'tag';

/** Options that a service may know. The pages show those alone that `Capabilities.options` names. */
export type HostedOption = 'entities' | 'allow' | 'minConfidence' | 'language' | 'region' | 'color' | 'namedColor' | 'style' | 'padding' | 'showLabels' | 'visualCategories' | 'textMode' | 'policyId';

/** What a service can do, so that pages offer nothing else. */
export interface Capabilities {
  readonly inputs: readonly ('text' | 'image' | 'video' | 'file')[];
  readonly actions: readonly ('analyze' | 'redact')[];
  readonly options: readonly HostedOption[];
  readonly styles: readonly HostedStyle[];
  readonly textModes: readonly HostedTextMode[];
  /** Languages that may be asked for; empty where there is no choice. */
  readonly languages: readonly TextLanguage[];
  /** Work is queued, and asked for until it is done. */
  readonly async: boolean;
  /** Media types of images that it takes. */
  readonly imageTypes: readonly string[];
  /** A call that costs nothing tells whether a key is right. */
  readonly keyCheck: boolean;
  /** The address is the user's own choice. */
  readonly ownAddress: boolean;
}

/** What the user set up for one service. The key never leaves the background. */
export interface HostedAccount {
  readonly provider: ProviderId;
  /** Empty where the service works without one. */
  readonly key: string;
  /** `https://host/path` without a slash at its end. */
  readonly baseUrl: string;
  /** One of the provider's `plans`: it decides how much may be sent. */
  readonly plan: string;
}

/** What a call works with. */
export interface HostedContext {
  readonly account: HostedAccount;
  readonly call: Caller;
  /** A fresh UUID for each job; the same for each attempt at it. */
  readonly idempotencyKey: string;
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
  readonly signal?: AbortSignal | undefined;
}

/** An image as it is sent. */
export interface HostedImage {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
  /** In pixels. */
  readonly size: Size;
}

/** What the user chose for an image. Whatever is left out has the service's own default. */
export interface ImageOptions {
  readonly entities?: readonly EntityType[] | undefined;
  readonly allow?: readonly EntityType[] | undefined;
  /** 0 to 1. */
  readonly minConfidence?: number | undefined;
  readonly language?: TextLanguage | undefined;
  readonly region?: RegionScope | undefined;
  /** `#rrggbb`. */
  readonly color?: string | undefined;
  readonly style?: HostedStyle | undefined;
  /** Pixels, 0 to 100. */
  readonly padding?: number | undefined;
  readonly showLabels?: boolean | undefined;
  /** Kinds of things to see, of services that see; at least one there. */
  readonly visualCategories?: readonly VisualCategory[] | undefined;
}

/** What a service that sees can look for. */
export const VISUAL_CATEGORIES = [
  'heads', 'license_plates', 'screens', 'writing', 'street_signs', 'id_cards', 'passports', 'credit_cards', 'name_badges', 'qr_codes', 'barcodes', 'documents', 'tattoos',
] as const;

export type VisualCategory = (typeof VISUAL_CATEGORIES)[number];

/** What is left to use, as far as a service told; `null` where it did not. */
export interface Allowance {
  readonly creditsRemaining: number | null;
  readonly freeRequestsRemaining: number | null;
  /** Requests left in the current minute. */
  readonly rateLimitRemaining: number | null;
  /** Requests a minute. */
  readonly rateLimit: number | null;
  /** When the minute ends, in milliseconds since 1970. */
  readonly rateLimitResets: number | null;
}

/** Something that a service found in an image. */
export interface HostedBox {
  readonly box: ImageBox;
  /** `null` for a kind that we have no name for. */
  readonly entity: EntityType | null;
  /** 0 to 1. */
  readonly score: number;
}

export interface HostedAnalysis {
  readonly boxes: readonly HostedBox[];
  /** Lowest score, `null` where nothing was found. */
  readonly minConfidenceFound: number | null;
  /** A person should look. Never false where the service did not say so. */
  readonly reviewRecommended: boolean;
  /** It had been asked before under this key and was not charged again. */
  readonly replayed: boolean;
  readonly allowance: Allowance;
}

export interface HostedRedaction {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
  /** How many places it hid, `null` where it does not say. */
  readonly regionsCount: number | null;
  readonly minConfidenceFound: number | null;
  readonly reviewRecommended: boolean;
  readonly replayed: boolean;
  /** The service stamps a mark into pictures of its free tier, and this is one. */
  readonly watermark: boolean;
  readonly allowance: Allowance;
}

/** Something that a service found in a text: a span in UTF-16 code units of the text that was sent. */
export interface HostedFinding {
  readonly start: number;
  readonly end: number;
  readonly entity: EntityType | null;
  /** 0 to 1; 1 where the service gives none. */
  readonly score: number;
  /** What stands in its place in the redacted text. */
  readonly replacement: string;
}

export interface HostedText {
  readonly text: string;
  /** Sorted by start, without overlaps. */
  readonly findings: readonly HostedFinding[];
}

export interface TextOptions {
  readonly mode?: HostedTextMode | undefined;
  readonly entities?: readonly EntityType[] | undefined;
  /** 0 to 1. */
  readonly minConfidence?: number | undefined;
  readonly language?: TextLanguage | undefined;
  readonly policyId?: string | undefined;
}

/** Where a file lies, and where its redacted form is to go: `s3:`, `gs:` or `https:`. */
export interface FileAddress {
  readonly inputUri: string;
  readonly outputUri?: string | undefined;
}

/**
 * A hosted service behind one interface. A method that a service lacks is missing, and
 * `capabilities` agrees with that. Errors: those of `Caller`; service-reply-invalid for a reply that is
 * not what the service's documents say; service-input-too-large and service-input-unsupported before anything is sent.
 */
export interface Provider {
  readonly id: ProviderId;
  /** As the service calls itself. */
  readonly name: string;
  /** Where it is reached, without a slash at its end; empty where the user gives the address. */
  readonly baseUrl: string;
  readonly capabilities: Capabilities;
  /** What a key looks like, for a field to show; empty where there are none. */
  readonly keyForm: string;
  /** Plans by name, smallest first, with what they let through. */
  readonly plans: Readonly<Record<string, PlanLimits>>;
  /** Whether a key has the form that the service's documents name for this plan; empty where it asks for none. Nothing is sent. */
  readonly isKey: (key: string, plan: string) => boolean;
  /** Asks a call that costs nothing whether it can be reached, and with `keyCheck` whether the key is right. */
  readonly check: (context: HostedContext) => Promise<void>;
  readonly analyzeImage?: (context: HostedContext, image: HostedImage, options: ImageOptions) => Promise<HostedAnalysis>;
  readonly redactImage?: (context: HostedContext, image: HostedImage, options: ImageOptions) => Promise<HostedRedaction>;
  /** Documents in their order. */
  readonly redactTexts?: (context: HostedContext, texts: readonly string[], options: TextOptions) => Promise<readonly HostedText[]>;
  /** Of a service that takes whole files, such as videos. */
  readonly media?: MediaService;
  /** Has a file redacted that lies at an address, and waits; gives the address of the result where the service names it. Errors: service-job-failed. */
  readonly redactFile?: (context: HostedContext, file: FileAddress, options: TextOptions) => Promise<string | null>;
}

/** What one plan of a service lets through; `null` for no bound. */
export interface PlanLimits {
  readonly maxImageBytes: number | null;
  /** In UTF-16 code units: a service that counts otherwise counts fewer. */
  readonly maxTextLength: number | null;
  readonly maxDocuments: number | null;
}
