import { testCases } from '../../../test/support/marked-text';

testCases('URL', [
  // What gives access.
  ['[[https://ada:tr0ub4dor@example.com/x]]', 0.8],
  ['see [[https://example.com/reset?token=9f8e7d6c5b4a]].', 0.8],
  ['[[https://files.example.com/a.pdf?X-Signature=abcdef123456]]', 0.8],
  ['[[https://hooks.slack.com/services/T000/B000/xyz]]', 0.5],
  // What leads to a person or a private document.
  ['[[https://example.com/?email=ada%40example.org]]', 0.6],
  ['([[https://www.linkedin.com/in/ada-byron]])', 0.6],
  ['[[linkedin.com/in/ada-byron]]', 0.6],
  ['[[https://example.com/users/48213/edit]]', 0.4, 0.6],
  ['[[https://share.example.com/d/550e8400-e29b-41d4-a716-446655440000]]', 0.4, 0.6],
  ['[[https://share.example.com/d/q7xT2mZ9cVd4Rk_Wn8sYpE1uHf6]]', 0.4, 0.6],
  // What everybody may see.
  ['https://example.com/about', 0.4],
  ['www.example.com', 0.4],
  ['see https://en.wikipedia.org/wiki/Face_(sociology).', 0.4],
  ['https://example.com/news/how_27_people_built_a_house_in_2016?utm_name=top&client=firefox', 0.4],
  ['open setup.py, index.md and main.rs', 0.1],
  ['...read_physical and e.g. this', 0.1],
  ['http://printer and www.printer', 0.1],
  ['the end.It begins; user.name = target.id', 0.1],
  ['[[quendel.com/users/ada]]', 0.4, 0.6],
  ['a plain public address is told: [[https://example.com/about]].', 0.2, 0.39],
]);

// Asked for by name, every address is told.
testCases('URL', [
  ['[[https://www.quendel.com/]] and "[[http://quendel.org]]"', 0.4],
  ['my domains: [[quendel.com]] [[quendel.co.uk]]', 0.4],
  ['see [[www.quendel.com]], ([[quendel.io/docs]]).', 0.4],
  ['open setup.py, index.md and main.rs; http://printer', 0.1],
], { policy: { named: true, minScore: 0.4 } });

// As OCR reads them.
testCases('URL', [['[[https:/example.com/reset?token=9f8e7d6c5b4a]] and [[https;//example.com/users/48213]]', 0.4]], { fromPixels: true });
