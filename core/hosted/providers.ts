import { imageService } from './image-service';
import { piiBlur } from './pii-blur';
import { piiRedactor } from './pii-redactor';
import { privacyFilter } from './privacy-filter';
import { privshot } from './privshot';
import type { Provider, ProviderId } from './provider';

/** Every hosted service, by its id. */
export const PROVIDERS: Readonly<Record<ProviderId, Provider>> = {
  privshot,
  'privacy-filter': privacyFilter,
  'pii-blur': piiBlur,
  'pii-redactor': piiRedactor,
  'image-service': imageService,
};
