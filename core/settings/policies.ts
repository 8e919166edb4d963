import { UmbraError } from '../errors';
import { z } from '../zod';
import { salvageChoices } from './migrate';
import { CHOICE_NAMES, type Choices, DEFAULT_SETTINGS, MAX_POLICIES, MAX_POLICY_NAME, type Settings } from './schema';

/** The choices of the policy in use. */
export function choicesOf(settings: Settings): Choices {
  return Object.fromEntries(CHOICE_NAMES.map((name) => [name, settings[name]])) as Choices;
}

/** Names of all policies, the one in use among them; the first has an empty name. Sorted by name. */
export function policyNames({ policyName, policies }: Settings): string[] {
  return [policyName, ...policies.map(({ name }) => name)].toSorted((a, b) => a.localeCompare(b));
}

/** The settings with another policy in use; what was in use is kept beside. As they were where there is no such policy. */
export function withPolicy(settings: Settings, name: string): Settings {
  const wanted = settings.policies.find((policy) => policy.name === name);
  if (!wanted) return settings;
  const policies = settings.policies.map((policy) => (policy === wanted ? { name: settings.policyName, choices: choicesOf(settings) } : policy));
  return { ...settings, ...wanted.choices, policyName: wanted.name, policies };
}

/** The settings with a new policy in use that begins with the choices of the one before. As they were where the name will not do (`nameProblem`). */
export function addPolicy(settings: Settings, name: string, choices: Choices = choicesOf(settings)): Settings {
  if (nameProblem(settings, name) !== null) return settings;
  return { ...settings, ...choices, policyName: name.trim(), policies: [...settings.policies, { name: settings.policyName, choices: choicesOf(settings) }] };
}

/** The settings with the policy in use called otherwise. As they were where the name will not do. */
export function renamePolicy(settings: Settings, name: string): Settings {
  return nameProblem(settings, name, 'rename') === null ? { ...settings, policyName: name.trim() } : settings;
}

/** The settings without the policy in use: the first of the others counts. As they were where there is no other. */
export function deletePolicy(settings: Settings): Settings {
  const [next, ...others] = settings.policies.toSorted((a, b) => a.name.localeCompare(b.name));
  return next ? { ...settings, ...next.choices, policyName: next.name, policies: others } : settings;
}

/** Why a policy cannot have a name; `null` where it can. Names differ by more than case. */
export function nameProblem(settings: Settings, name: string, way: 'add' | 'rename' = 'add'): 'empty' | 'long' | 'taken' | 'many' | null {
  const wanted = name.trim();
  if (wanted === '') return 'empty';
  if (wanted.length > MAX_POLICY_NAME) return 'long';
  if (way === 'add' && settings.policies.length >= MAX_POLICIES) return 'many';
  const others = way === 'add' ? policyNames(settings) : settings.policies.map((policy) => policy.name);
  return others.some((other) => other.toLowerCase() === wanted.toLowerCase()) ? 'taken' : null;
}

/** Largest file of a policy that is read, in characters. */
export const MAX_POLICY_FILE = 2_000_000;

const FORMAT = 'umbra-policy';

const fileSchema = z.object({ format: z.literal(FORMAT), version: z.int(), name: z.string(), choices: z.record(z.string(), z.unknown()) });

/** The policy in use as the text of a file: all of its choices, own words and patterns among them, and nothing else of the settings. */
export function exportPolicy(settings: Settings, name: string): string {
  return `${JSON.stringify({ format: FORMAT, version: DEFAULT_SETTINGS.version, name, choices: choicesOf(settings) }, null, 2)}\n`;
}

/**
 * The settings with the policy of a file in use, under a name that is free. What this version does not know or take of
 * it is left at its default. Errors: settings-invalid, where it is no policy, of a later version, too large, or one too many.
 */
export function importPolicy(settings: Settings, file: string): Settings {
  if (file.length > MAX_POLICY_FILE) throw new UmbraError('settings-invalid');
  let data: unknown;
  try {
    data = JSON.parse(file);
  } catch {
    throw new UmbraError('settings-invalid');
  }
  const parsed = fileSchema.safeParse(data);
  if (!parsed.success || parsed.data.version > DEFAULT_SETTINGS.version) throw new UmbraError('settings-invalid');
  const base = parsed.data.name.trim().slice(0, MAX_POLICY_NAME - 4) || 'Policy';
  const free = [base, ...Array.from({ length: MAX_POLICIES + 1 }, (_, i) => `${base} ${i + 2}`)].find((name) => nameProblem(settings, name) === null);
  if (free === undefined) throw new UmbraError('settings-invalid');
  return addPolicy(settings, free, salvageChoices(parsed.data.choices));
}
