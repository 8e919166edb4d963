#!/usr/bin/env node
// Fails where a built manifest asks for anything else than scripts/permissions.json says: what an extension may do is
// decided there, on purpose, and not by what a change or a build tool brings along.
//   node scripts/check-permissions.mjs [BUILD_DIR]
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** The folders of both builds, by the name of their browser in permissions.json. */
const BUILDS = { chrome: 'chrome-mv3', firefox: 'firefox-mv3' };

/** Lists of the manifest that say what the extension may reach. */
const LISTS = ['permissions', 'optional_permissions', 'host_permissions', 'optional_host_permissions', 'content_scripts', 'web_accessible_resources'];

/** What a manifest asks for that is not allowed, and what is allowed and no longer asked for: a line each. Empty where it fits. */
export function permissionDrift(manifest, browser, allowed) {
  const own = allowed[browser];
  const drift = [];
  for (const list of LISTS) {
    const wanted = [...(allowed.both[list] ?? []), ...(own[list] ?? [])];
    drift.push(...differences(list, asTexts(manifest[list] ?? []), asTexts(wanted)));
  }
  drift.push(...differences('manifest', Object.keys(manifest), [...allowed.both.keys, ...own.keys]));
  if (manifest.incognito !== own.incognito) drift.push(`incognito: is ${manifest.incognito}, and should be ${own.incognito}`);
  for (const [place, rules] of Object.entries(allowed.both.content_security_policy)) {
    const found = directives(manifest.content_security_policy?.[place] ?? '');
    drift.push(...differences(`${place} policy`, Object.keys(found), Object.keys(rules)));
    for (const [rule, sources] of Object.entries(rules)) drift.push(...differences(`${place} ${rule}`, found[rule] ?? [], sources));
  }
  drift.push(...differences('policies', Object.keys(manifest.content_security_policy ?? {}), Object.keys(allowed.both.content_security_policy)));
  return drift;
}

const asTexts = (items) => items.map((item) => (typeof item === 'string' ? item : JSON.stringify(item)));

function differences(name, found, wanted) {
  const more = found.filter((item) => !wanted.includes(item)).map((item) => `${name}: asks for ${item}, which scripts/permissions.json does not allow`);
  const less = wanted.filter((item) => !found.includes(item)).map((item) => `${name}: no longer asks for ${item}; take it out of scripts/permissions.json`);
  return [...more, ...less];
}

function directives(policy) {
  const rules = policy.split(';').map((rule) => rule.trim().split(/\s+/)).filter(([name]) => name);
  return Object.fromEntries(rules.map(([name, ...sources]) => [name, sources]));
}

function main() {
  const dir = process.argv[2] ?? join(root, '.output');
  const allowed = JSON.parse(readFileSync(join(root, 'scripts/permissions.json'), 'utf8'));
  let failed = false;
  for (const [browser, folder] of Object.entries(BUILDS)) {
    const file = join(dir, folder, 'manifest.json');
    const drift = existsSync(file) ? permissionDrift(JSON.parse(readFileSync(file, 'utf8')), browser, allowed) : [`there is no ${file}`];
    console.log(`${browser}: ${drift.length === 0 ? 'asks for what is allowed' : 'FAILED'}`);
    for (const line of drift) console.log(`  ${line}`);
    failed ||= drift.length > 0;
  }
  if (failed) process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
