import { testCases, testNothing } from '../../../test/support/marked-text';

testCases('AGE', [
  ['She is [[34 years old]].', 0.6],
  ['a [[34-year-old]] man', 0.6],
  ['[[aged 34]], of Leeds', 0.6],
  ['[[Age: 34]]', 0.6],
  ['[[67 y/o]] male', 0.6],
  ['un homme [[âgé de 34 ans]]', 0.6],
  ['une femme de [[34 ans]]', 0.6],
  ['Er ist [[34 Jahre alt]].', 0.6],
  ['ein [[34-jähriger]] Mann', 0.6],
  ['varón de [[53 años]]', 0.6],
  ['[[Edad: 53 años]] Sexo: H', 0.6],
  ['una donna di [[34 anni]]', 0.6],
  ['ma [[34 lata]]', 0.6],
]);

testNothing('AGE', ['in 34 years', 'page 34', 'version 3.4 ans', '1990 années', 'the 34 yodeling men', 'message 34']);
