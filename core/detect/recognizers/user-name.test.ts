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
  ['[10:22] [[ada.byron]]: can you call me?', 0.6],
  ['<[[abyron99]]> hello all', 0.6],
  ['203.0.113.7 - [[abyron]] [21/Nov/2025:10:05:03 +0000] "GET / HTTP/1.1" 200 512', 0.6],
  ['Nov 21 10:01:25 web1 sudo:   [[abyron]] : TTY=pts/0 ; PWD=/srv', 0.6],
]);

// Who did it, and where the same one stands again.
testCases('USERNAME', [
  ['sign in as [[ada.tester07]] first', 0.6],
  ['dovecot: login user=<[[abyron]]>, rip', 0.8],
  ['Printed on Monday by [[abyron42]].', 0.6],
  ['[[abyron]] committed 2 hours ago', 0.6],
  ['Rosa Quendel authored and [[ada-b]] committed yesterday', 0.6],
  ['login=[[abyron]]\nrole of [[abyron]] changed by root', 0.6],
]);

// An ordinary word is never one.
testNothing('USERNAME', [
  'signed by sha256 and split by utf16',
  'changes committed yesterday',
  '"last_login": "2025-11-18T06:55:02Z"',
  'Account name: Quendel & Sons Joinery',
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
  'JOIN orders o ON o.user_id = u.id AND user = o.owner',
  '10:22:11 main.c: error\n[10:22] worker: started\n12:01 kube-proxy: ready',
  '<h1> A title\n<div> some text\n<col1> cell </col1>',
  '203.0.113.7 - - [21/Nov/2025:10:05:03 +0000] "GET / HTTP/1.1" 200 512',
]);
