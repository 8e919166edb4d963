import type { EntityType } from '../model';
import * as be from './be';
import * as business from './business';
import * as ca from './ca';
import * as caHealth from './ca-health';
import * as ch from './ch';
import * as contact from './contact';
import * as crypto from './crypto';
import * as custom from './custom';
import * as de from './de';
import * as es from './es';
import * as fi from './fi';
import * as financial from './financial';
import * as fr from './fr';
import * as frProfessional from './fr-professional';
import * as gb from './gb';
import * as ie from './ie';
import * as it from './it';
import * as medical from './medical';
import * as nl from './nl';
import * as personal from './personal';
import * as pl from './pl';
import * as se from './se';
import * as secret from './secret';
import * as sg from './sg';
import * as special from './special';
import * as technical from './technical';
import * as travel from './travel';
import * as us from './us';
import * as usHealth from './us-health';
import * as vehicle from './vehicle';
import type { EntityRow } from './row';

/** Everything that can be found, one row each: what it is, how sure a match makes us, what stands near it. */
export const ENTITIES: Readonly<Record<EntityType, EntityRow>> = {
  ...contact,
  ...personal,
  ...special,
  ...financial,
  ...crypto,
  ...technical,
  ...vehicle,
  ...travel,
  ...secret,
  ...medical,
  ...business,
  ...custom,
  ...us,
  ...usHealth,
  ...ca,
  ...caHealth,
  ...gb,
  ...fr,
  ...frProfessional,
  ...es,
  ...it,
  ...de,
  ...pl,
  ...fi,
  ...se,
  ...ch,
  ...nl,
  ...be,
  ...ie,
  ...sg,
};
