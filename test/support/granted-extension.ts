import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtExtension } from './umbra-test';

/** A copy of the built extension to which the user has already said yes. */
export interface GrantedExtension {
  readonly folder: string;
  remove(): void;
}

/**
 * Copies the built extension with these permissions granted at install: a headless browser cannot
 * answer the prompt that asks for them. Everything else of it is the same, byte for byte.
 */
export function grantedExtension({ hosts = [], permissions = [] }: { readonly hosts?: readonly string[]; readonly permissions?: readonly string[] }): GrantedExtension {
  const folder = mkdtempSync(join(tmpdir(), 'umbra-granted-'));
  cpSync(builtExtension(), folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { permissions: string[]; optional_permissions?: string[] };
  const granted = {
    ...manifest,
    host_permissions: hosts,
    permissions: [...manifest.permissions, ...permissions],
    optional_permissions: (manifest.optional_permissions ?? []).filter((name) => !permissions.includes(name)),
  };
  writeFileSync(path, JSON.stringify(granted));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
