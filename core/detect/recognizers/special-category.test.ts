import { expect, test } from 'vitest';
import { foundIn, testCases, testNothing } from '../../../test/support/marked-text';
import { ENTITIES } from '../../entities/table';

testCases('NRP', [
  ['Nationality: [[Swedish]]', 0.5],
  ['Staatsangehörigkeit: [[deutsch]]', 0.5],
  ['religion: "[[Muslim]]"', 0.5],
  ['Confession : [[catholique]]', 0.5],
  ['Partei: [[Die Linke]]', 0.5],
  ['afiliación sindical: [[UGT]]', 0.5],
  ['he is a practising [[Sikh]]', 0.5],
  ['Soy [[colombiana]].', 0.5],
  ['she was a [[Jehovah\'s Witness]]', 0.5],
  ['a [[Syrian]] refugee', 0.5],
]);
testNothing('NRP', ['a Swedish multinational', 'Danish pastry and French fries', 'the Roman Catholic church on Main Street', 'nail polish', 'a conservative estimate is liberal']);

testCases('GENDER', [
  ['Sex: [[M]]', 0.8],
  ['Sexo: [[H]].', 0.8],
  ['Geschlecht: [[weiblich]]', 0.5],
  ['{"gender": "[[non-binary]]"}', 0.5],
  ['paciente [[varón]] de 53 años', 0.5],
  ['a 45-year-old [[woman]]', 0.5],
  ['[[femme]] âgée de 40 ans', 0.1],
]);
testNothing('GENDER', ['Size: M', 'the man on the street', 'Frau und Mann', 'male connector']);

testCases('SEXUAL_ORIENTATION', [
  ['Sexual orientation: [[heterosexual]]', 0.5],
  ['orientamento sessuale: [[bisessuale]]', 0.5],
  ['her son is [[gay]]', 0.5],
  ['a [[lesbian]] couple', 0.5],
]);
testNothing('SEXUAL_ORIENTATION', ['go straight on', 'the road is straight', 'Gay Street 5']);

testCases('MARITAL_STATUS', [
  ['Marital status: [[single]]', 0.5],
  ['Familienstand: [[verheiratet]]', 0.5],
  ['Estado civil: [[soltera]]', 0.5],
  ['Stato civile: [[coniugato]]', 0.5],
  ['Situation familiale : [[union libre]]', 0.5],
  ['She is [[divorced]] and has two children', 0.5],
]);
testNothing('MARITAL_STATUS', ['a single file', 'columns are separated by tabs', 'the single is out']);

test.each(['NRP', 'GENDER', 'SEXUAL_ORIENTATION', 'MARITAL_STATUS'] as const)('%s is off by default', (entity) => {
  expect(ENTITIES[entity].on).toBe(false);
});

test('what is not asked for is not looked for', async () => {
  expect(await foundIn('Sex: M', 'GENDER', { policy: { entities: ['NRP'] } })).toEqual([]);
});
