#!/usr/bin/env node
// Writes .generated/phone-metadata.ts: the numbering plans of some countries, out of libphonenumber's of all.
// Those of the whole world would be a fifth of the engine. Numbers of other countries are known by their calling code.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The fourteen, their neighbours, and those that the most people call. */
const COUNTRIES = 'US CA GB FR ES IT DE PL FI SE CH NL BE IE AT DK NO PT LU CZ HU RO GR UA TR IN CN JP BR MX AU'.split(' ');

/** Where the formats stand in a plan of libphonenumber-js. */
const FORMATS = 4;

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const all = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('libphonenumber-js/metadata.max.json'), 'utf8'));

// Whole calling codes: numbers of Guernsey begin like those of the United Kingdom, and would else seem to be none.
const callingCodes = Object.entries(all.country_calling_codes).filter(([, users]) => users.some((country) => COUNTRIES.includes(country)));
/** A country's plan without how its numbers are parted when they are written: nothing here writes any. */
const planOf = (country) => all.countries[country].map((part, at) => (at === FORMATS ? [] : part));
const countries = Object.fromEntries(callingCodes.flatMap(([, users]) => users.map((country) => [country, planOf(country)])));
const metadata = { version: all.version, country_calling_codes: Object.fromEntries(callingCodes), countries, nonGeographic: {} };

const otherCodes = Object.keys(all.country_calling_codes).filter((code) => !(code in metadata.country_calling_codes));
const code = `import type { MetadataJson } from 'libphonenumber-js/core';

/** Numbering plans of ${Object.keys(countries).length} countries. */
export const PLANS = ${JSON.stringify(metadata)} as unknown as MetadataJson;

/** Calling codes of all others. */
export const OTHER_CALLING_CODES: readonly string[] = ${JSON.stringify(otherCodes)};
`;

const target = join(root, '.generated/phone-metadata.ts');
mkdirSync(dirname(target), { recursive: true });
// What is as it was stays untouched: somebody may be reading it.
if (!existsSync(target) || readFileSync(target, 'utf8') !== code) writeFileSync(target, code);
