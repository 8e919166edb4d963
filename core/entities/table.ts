import type { EntityType } from '../model';
import { EMAIL_ADDRESS, PHONE_NUMBER } from './contact';
import { CUSTOM_WORD } from './custom';
import { CREDIT_CARD, IBAN_CODE } from './financial';
import { US_SSN } from './government';
import { DATE_OF_BIRTH } from './personal';
import type { EntityRow } from './row';
import { API_KEY, JSON_WEB_TOKEN, PASSWORD, PRIVATE_KEY } from './secret';
import { IP_ADDRESS, MAC_ADDRESS, URL } from './technical';

/** Everything that can be found, one row each: what it is, how sure a match makes us, what stands near it. */
export const ENTITIES: Readonly<Record<EntityType, EntityRow>> = {
  EMAIL_ADDRESS,
  PHONE_NUMBER,
  CREDIT_CARD,
  IBAN_CODE,
  IP_ADDRESS,
  MAC_ADDRESS,
  URL,
  US_SSN,
  DATE_OF_BIRTH,
  API_KEY,
  JSON_WEB_TOKEN,
  PRIVATE_KEY,
  PASSWORD,
  CUSTOM_WORD,
};
