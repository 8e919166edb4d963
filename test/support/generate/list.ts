import { BE } from './be';
import { CA } from './ca';
import { CH } from './ch';
import { DE } from './de';
import { ES } from './es';
import { FI } from './fi';
import { FR } from './fr';
import { GB } from './gb';
import type { Generators } from './generator';
import { IE } from './ie';
import { IT } from './it';
import { NL } from './nl';
import { PL } from './pl';
import { SE } from './se';
import { SG } from './sg';
import { UNIVERSAL } from './universal';
import { US } from './us';

/** A generator of valid values for every type that has a checksum. */
export const GENERATORS: Generators = { ...UNIVERSAL, ...US, ...CA, ...GB, ...FR, ...ES, ...IT, ...DE, ...PL, ...FI, ...SE, ...CH, ...NL, ...BE, ...IE, ...SG };
