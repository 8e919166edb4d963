import { testCases, testNothing } from '../../../test/support/marked-text';

testCases('POSTAL_CODE', [
  ['My zip code is [[35649]]', 0.5],
  ['ZIP: [[94105-1234]]', 0.5],
  ['CP: [[28035]].', 0.5],
  ['PLZ [[10115]]', 0.5],
  ['[[75011]] Paris', 0.6],
  ['[[D-10115]] Berlin', 0.6],
  ['Madrid [[28035]]', 0.6],
  ['[[1017 CD]] Amsterdam', 0.6],
  ['[[00-950]] Brzozowo', 0.6],
]);

testNothing('POSTAL_CODE', ['12345', '2020 Madrid', 'order 94105', '12345 items', 'F/1001/2024 BP Europa', 'in 2024 BP said', '5000 people']);
