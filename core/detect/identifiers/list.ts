import { BE } from './be';
import { CA } from './ca';
import { CH } from './ch';
import { DE } from './de';
import { ES } from './es';
import { FI } from './fi';
import { FR } from './fr';
import { FR_PROFESSIONAL } from './fr-professional';
import { GB } from './gb';
import { IE } from './ie';
import { IT } from './it';
import { NL } from './nl';
import { PL } from './pl';
import type { IdRow } from './row';
import { SE } from './se';
import { SG } from './sg';
import { UNIVERSAL } from './universal';
import { US } from './us';

/** Every number of a regular form that can be found. */
export const ID_ROWS: readonly IdRow[] = [UNIVERSAL, US, CA, GB, FR, FR_PROFESSIONAL, ES, IT, DE, PL, FI, SE, CH, NL, BE, IE, SG].flat();
