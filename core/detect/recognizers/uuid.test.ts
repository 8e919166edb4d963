import { testCases, testNothing } from '../../../test/support/marked-text';

testCases('UUID', [
  ['id=[[4f7c1e02-9b3d-4a68-8c51-d20e7f6a94b3]]&x', 0.8],
  ['{[[4F7C1E02-9B3D-4A68-8C51-D20E7F6A94B3]]}', 0.8],
  ['[[12345678-9012-9456-7890-123456789012]]', 0.5, 0.7],
]);

testNothing('UUID', ['00000000-0000-0000-0000-000000000000', '4f7c1e02-9b3d-4a68-8c51-d20e7f6a94b3a', '4f7c1e02-9b3d-4a68-8c51', 'a-4f7c1e02-9b3d-4a68-8c51-d20e7f6a94b3']);
