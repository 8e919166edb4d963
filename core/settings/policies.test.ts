import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UmbraError } from '../errors';
import { addPolicy, choicesOf, deletePolicy, exportPolicy, importPolicy, MAX_POLICY_FILE, nameProblem, policyNames, renamePolicy, withPolicy } from './policies';
import { DEFAULT_SETTINGS, MAX_POLICIES, type Settings, settingsSchema } from './schema';

const work: Settings = { ...DEFAULT_SETTINGS, words: ['Umbra Verlag'], minScore: 0.7, maskMode: 'fake', off: ['URL'] };

test('a new policy begins with the choices of the one before, and going back brings those', () => {
  const two = { ...addPolicy(work, 'Work'), words: ['Quendel'] };
  expect(two).toMatchObject({ policyName: 'Work', minScore: 0.7 });
  const back = withPolicy(two, '');
  expect(choicesOf(back)).toEqual(choicesOf(work));
  expect(back.policyName).toBe('');
  expect(withPolicy(back, 'Work').words).toEqual(['Quendel']);
});

test('switching back and forth loses nothing, whatever there is', () => {
  const words = fc.array(fc.string({ minLength: 1, maxLength: 20 }), { maxLength: 5 });
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ minLength: 1, maxLength: 10 }).filter((name) => name.trim() !== ''), { selector: (name) => name.trim().toLowerCase(), maxLength: 6 }), words, (names, own) => {
      let settings: Settings = DEFAULT_SETTINGS;
      for (const [i, name] of names.entries()) settings = { ...addPolicy(settings, name), words: [...own, `${i + 1}`] };
      for (const [i, name] of names.entries()) {
        settings = withPolicy(settings, name.trim());
        expect(settings.words).toEqual([...own, `${i + 1}`]);
      }
      expect(policyNames(settings)).toHaveLength(names.length + 1);
      expect(settingsSchema.safeParse(settings).success).toBe(true);
    }),
  );
});

test('what is no choice of a policy is the same in all', () => {
  const two = { ...addPolicy(work, 'Work'), languages: ['ita'] as Settings['languages'], copyAtOnce: true };
  expect(withPolicy(two, '')).toMatchObject({ languages: ['ita'], copyAtOnce: true });
});

test.each([
  ['', 'empty'],
  ['   ', 'empty'],
  ['x'.repeat(61), 'long'],
  ['work', 'taken'],
  ['Home', null],
] as const)('the name %j: %s', (name, problem) => {
  expect(nameProblem(addPolicy(work, 'Work'), name)).toBe(problem);
});

test('a policy is renamed, and deleted for another one; the last one stays', () => {
  const two = addPolicy(work, 'Work');
  expect(renamePolicy(two, ' Office ').policyName).toBe('Office');
  expect(renamePolicy(two, 'WORK').policyName).toBe('WORK');
  expect(renamePolicy(two, '')).toBe(two);
  expect(deletePolicy(two)).toEqual(work);
  expect(deletePolicy(work)).toBe(work);
});

test('there are no more than the settings hold', () => {
  let settings: Settings = work;
  for (let i = 0; i < MAX_POLICIES + 5; i++) settings = addPolicy(settings, `Policy ${i}`);
  expect(settings.policies).toHaveLength(MAX_POLICIES);
  expect(nameProblem(settings, 'One more')).toBe('many');
  expect(settingsSchema.safeParse(settings).success).toBe(true);
});

describe('files', () => {
  test('a policy comes back from its file as it was, under a free name', () => {
    const file = exportPolicy(work, 'Work');
    const once = importPolicy(DEFAULT_SETTINGS, file);
    expect(once.policyName).toBe('Work');
    expect(choicesOf(once)).toEqual(choicesOf(work));
    expect(importPolicy(once, file).policyName).toBe('Work 2');
  });

  test('nothing but the choices of the policy is in the file', () => {
    const two = addPolicy({ ...work, words: ['of another policy'] }, 'Work');
    const data = JSON.parse(exportPolicy({ ...two, words: ['Quendel'] }, 'Work')) as { choices: object };
    expect(Object.keys(data.choices).toSorted()).toEqual(Object.keys(choicesOf(work)).toSorted());
    expect(JSON.stringify(data)).not.toContain('of another policy');
  });

  test.each([
    ['no JSON', '{'],
    ['something else', '{"a": 1}'],
    ['a later version', exportPolicy(work, 'x').replace(`"version": ${DEFAULT_SETTINGS.version}`, '"version": 99')],
    ['too large', exportPolicy(work, 'x'.repeat(MAX_POLICY_FILE))],
  ])('%s is refused', (_name, file) => {
    expect(() => importPolicy(work, file)).toThrow(new UmbraError('settings-invalid'));
  });

  test('whatever is in a file, valid settings come out or it is refused', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...Object.keys(choicesOf(work))), fc.anything()), fc.string(), (choices, name) => {
        const settings = importPolicy(work, JSON.stringify({ format: 'umbra-policy', version: DEFAULT_SETTINGS.version, name, choices }));
        expect(settingsSchema.safeParse(settings).success).toBe(true);
      }),
    );
  });
});
