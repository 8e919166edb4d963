import { testCases, testNothing } from '../../../test/support/marked-text';

testCases('USERNAME', [
  ['user=[[ada]] password=x', 0.8],
  ['username: [[ada.byron]]', 0.8],
  ['"userName": "[[ada_b]]",', 0.8],
  ['login: [[abyron42]]', 0.8],
  ['Benutzername: [[byron]]', 0.8],
  ["Nom d'utilisateur : [[ada.byron]]", 0.8],
  ['Identifiant : [[abyron]]', 0.8],
  ['usuario: [[abyron]], clave: x', 0.8],
  ['Nome utente: [[abyron]]', 0.8],
  ['<username>[[ada]]</username>', 0.8],
  ['Username\n[[ada.byron42]]', 0.4],
  ['User\tRole\n[[a_byron]]\tadmin', 0.4],
  ['Accepted publickey for [[abyron]] from 203.0.113.9 port 22', 0.6],
  ['cd /home/[[abyron]]/src && ls /Users/[[abyron]]', 0.6],
  ['user: [[QUENDEL\\\\abyron]]', 0.8],
  ['C:\\Users\\[[abyron]]\\Desktop', 0.6],
  ['uid=1000([[abyron]]) gid=1000', 0.6],
]);

// An ordinary word is never one.
testNothing('USERNAME', [
  'its latest version is a good one',
  'The user must log in. A user can do that; users like it.',
  'login: see below for more',
  'user: string',
  'username: null',
  'user = getUser()',
  'user=root uid=0(root)',
  'User: the person who signs',
  'new User(name)',
  'web-7d4b9c6f5-x2x8z gpt-4.1-mini v1.2.3 2026-11-21',
  'superuser-mode: on',
  '/home/user/x and C:\\Users\\Public',
  'user.name = req.body.user',
  'const user = session.user;',
  'SELECT * FROM users WHERE client_key = 1',
]);
