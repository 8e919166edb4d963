import { testCases, testNothing } from '../../../test/support/marked-text';

testCases('SOCIAL_PROFILE', [
  ['[[https://www.linkedin.com/in/ada-byron-1815/]] and [[linkedin.com/in/ada-byron]]', 0.8],
  ['([[https://de.linkedin.com/in/ada-byron?trk=x]])', 0.8],
  ['[[x.com/ada_byron]], [[twitter.com/ada_byron]].', 0.8],
  ['[[https://www.facebook.com/ada.byron.7]] [[facebook.com/profile.php?id=100081234567]]', 0.8],
  ['"[[https://instagram.com/ada.byron]]"', 0.8],
  ['[[https://github.com/ada-byron]] wrote', 0.8],
  ['[[https://www.xing.com/profile/Ada_Byron]]', 0.8],
  ['[[https://mastodon.social/@ada]]', 0.6],
  ['[[https://www.youtube.com/@adabyron]] [[t.me/ada_byron]] [[https://www.tiktok.com/@ada.byron]]', 0.8],
]);

testNothing('SOCIAL_PROFILE', [
  'netflix.com/ada and fax.com/ada_byron',
  'https://x.com/home https://twitter.com/intent/tweet?text=a https://x.com/search?q=a',
  'https://www.facebook.com/sharer/sharer.php?u=a',
  'https://github.com/quendel/umbra/pull/3 https://github.com/features',
  'https://www.instagram.com/p/Cabc123/ https://www.linkedin.com/company/quendel',
  'follow us on linkedin.com, x.com and github.com',
]);
