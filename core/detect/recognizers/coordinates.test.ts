import { testCases, testNothing } from '../../../test/support/marked-text';

testCases('COORDINATES', [
  ['at [[48.85837, 2.29448]].', 0.6],
  ['([[-33.8568; 151.2153]])', 0.6],
  ["[[48°51'30\"N 2°17'40\"E]]", 0.8],
  ['[[48° 51.5\' N, 2° 17.7\' W]]', 0.8],
  ['[[geo:48.85,2.29]]', 0.8],
  ['https://maps.example.com/@[[48.85837,2.29448]],17z', 0.6],
  ['https://maps.example.com/?q=[[48.85837,2.29448]]', 0.6],
  ['coordinates: [[48.858, 2.294]]', 0.5],
  ['[[8FW4V75V+8Q]]', 0.8],
  ['"lat": [[48.85837]], "lng": [[2.29448]]', 0.6],
]);

testNothing('COORDINATES', ['95.123, 200.456', '1.5, 2.5', '0.123 0.456 0.789', 'it is 20° outside', 'version 1.234.567', '1+1', 'costs 10.000, 12.000 or so and 99.999.999']);
