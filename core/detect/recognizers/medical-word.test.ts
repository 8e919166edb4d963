import { expect, test } from 'vitest';
import { makePolicy } from '../make-policy';
import { testCases, testNothing } from '../../../test/support/marked-text';
import { ILLNESSES, DRUGS } from '../medical-words';
import { medicalWord } from './medical-word';

testCases('MEDICAL_TERM', [
  ['history of [[diabetes mellitus]] and [[Hypertension]].', 0.6],
  ['Antécédents : [[hépatite]], [[AVC]] en 2019', 0.6],
  ['Diagnose: [[Leukämie]]', 0.6],
  ['paciente con [[infarto de miocardio]]', 0.6],
]);
testCases('DRUG', [['[[Metformin]] 500 mg', 0.6], ['prend de la [[metformine]]', 0.6], ['toma [[Amoxicilina]] cada 8 h', 0.6]]);
testCases('ICD10', [['[[E11.9]]', 0.4], ['ICD-10: [[I10]]', 0.5], ['Diagnosis [[F32.1]], [[Z95.5]]', 0.5]]);

testNothing('MEDICAL_TERM', ['multiple choices', 'major roads', 'the heart of it']);
testNothing('ICD10', ['room B12 and gate A10', 'version E11.9.3', 'U07.1x9', 'HE11.9']);

test('nothing is looked for unless it was asked for', () => {
  const input = { text: 'diabetes', words: [], fields: [], fromPixels: false };
  expect([...medicalWord.find(input, makePolicy())]).toEqual([]);
});

test('terms are written as they are looked for', () => {
  for (const term of [...ILLNESSES, ...DRUGS]) expect(term).toMatch(/^[a-z0-9]+(?: [a-z0-9]+)*$/);
});
