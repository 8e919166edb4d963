import { testCases, testNothing } from '../../../test/support/marked-text';

testCases('ORGANIZATION', [
  ['der Vertrag mit [[Nordwind Handels GmbH]] läuft', 0.6],
  ['[[Müller & Söhne GmbH & Co. KG]]', 0.6],
  ['Die [[Sonnwerk AG]] und die [[Talblick eG.]]', 0.4],
  ['chez [[Boulange et Fils SARL]], la [[Clairval S.A.S.]]', 0.6],
  ['[[Talleres Quiroz S.L.]] y [[Olivar del Sur, S.A.]]', 0.6],
  ['[[Officine Prandi S.r.l.]] e [[Vetri di Murano S.p.A.]]', 0.6],
  ['[[Fenwright Widgets Ltd]], [[Ondrak Holdings, Inc.]] and [[Vale LLC]]', 0.6],
  ['[[Tulp Bouw B.V.]] en [[Kanaal N.V.]]', 0.6],
  ['[[Wrzos i Syn sp. z o.o.]]', 0.6],
  ['[[Järvi Oy]], [[Älvkraft AB]], [[Fjord A/S]]', 0.6],
  ['{"company": "[[Nordwind Handels GmbH]]"}', 0.6],
]);

testNothing('ORGANIZATION', ['the GmbH', 'as LLC', 'Maria went home', 'press AB', 'a limited offer', 'SE 12 and KG 3', 'eine GmbH gründen', 'Co. and Inc.', 'the Ltd']);
