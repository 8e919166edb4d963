import { expect, test } from 'vitest';
import { foundIn, testCases, testNothing } from '../../../test/support/marked-text';

test('a password in an address is found by itself where addresses are not looked for', async () => {
  const found = await foundIn('postgres://app:tr0ub4dor3@db.example.com:5432/x', 'PASSWORD', { policy: { entities: ['PASSWORD'] } });
  expect(found.map(({ value }) => value)).toEqual(['tr0ub4dor3']);
});

testCases('PASSWORD', [
  ['Wi-Fi : réseau QUENDEL, mot de passe [[mimosa!2026]].', 0.6],
  ['the Wi-Fi password [[Tulip#4471]] works upstairs', 0.6],
  ['Meeting 884 2041, passcode [[9Hk2Wq]].', 0.6],
  ['the password for the new staging box is [[hunter2-Blue!]] for now', 0.5],
  ['Password: [[tr0ub4dor&3]]', 0.8],
  ["password: '[[correct horse battery]]'", 0.8],
  ['{"password":"[[tr0ub4dor&3]]"}', 0.8],
  ['DB_PASSWORD=[[tr0ub4dor&3]]', 0.8],
  ['userPassword := [[tr0ub4dor&3]];', 0.8],
  ['Mot de passe : [[tr0ub4dor&3]]', 0.8],
  ['Passwort: [[tr0ub4dor&3]]', 0.8],
  ['- **Password**: `[[tr0ub4dor&3]]`', 0.8],
  ['Kennwort = [[tr0ub4dor&3]]', 0.8],
  ['Contraseña: [[tr0ub4dor&3]]', 0.8],
  ['Parola d’ordine: [[tr0ub4dor&3]]', 0.8],
  ['mysql --password [[tr0ub4dor&3]] -u root', 0.7],
  ['the wifi password is [[tr0ub4dor&3]] for now', 0.7],
  ['Das Passwort lautet [[tr0ub4dor&3]]', 0.7],
  ['le mot de passe est [[tr0ub4dor&3]]', 0.7],
  ['la contraseña es [[tr0ub4dor&3]]', 0.7],
  ['the password is [[swordfish]]', 0.4, 0.6],
  ['Password\n[[tr0ub4dor&3]]', 0.5],
  ['User\tPassword\nada\t[[tr0ub4dor&3]]', 0.5],
  ['Password: [[swordfish]]', 0.4, 0.6],
  ["password: '[[tr0ub4dor&3]]\\,", 0.8],
  ['password: [[tr0ub4dor&3]]",', 0.8],
  ['Pwd=[[tr0ub4dor&3]];Server=x', 0.8],
  ['<add key="ClearTextPassword" value="[[tr0ub4dor&3]]" />', 0.8],
  ['pw: [[tr0ub4dor&3]]', 0.8],
  ['Host web1\nPassword [[tr0ub4dor&3]]\nPort 22', 0.4, 0.6],
  ['Hasło: [[tr0ub4dor&3]]', 0.8],
]);

testNothing('PASSWORD', [
  'Password: ••••••••',
  'Password: ********',
  'Forgot your password? Reset it here.',
  'password: string;',
  'password: process.env.DB_PASSWORD',
  'const password = getPassword();',
  'Password: <required>',
  'Your password must be changed',
  'The password is incorrect.',
  'le mot de passe est trop court',
  'la clave es la paciencia',
  'Das Passwort ist abgelaufen und nicht sicher',
  'more than one pass sees is found there',
  'compass: north',
  'bypass: allowed2',
  'Use a password manager2go today',
  'the passing score: 80',
  'https://example.com:8080/path@x',
  'TTY=pts/0 ; PWD=/srv/quendel ; USER=root',
]);
