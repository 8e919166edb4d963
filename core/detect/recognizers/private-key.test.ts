import { testCases, testNothing } from '../../../test/support/marked-text';

const BODY = 'MIIBVgIBADANBgkqhkiG9w0BAQEFAASCAUAwggE8AgEAAkEAq7BFUpkGp3+LQmlQ\nYx2eqzDV+xeG8kx/sQFV18S5JhzGeIJNA72wSeukEPojtqUyX2J0CciPBh7eqclQ\nAoGBAN';

testCases('PRIVATE_KEY', [
  [`[[-----BEGIN PRIVATE KEY-----\n${BODY}\n-----END PRIVATE KEY-----]]\nafter`, 0.9],
  [`x [[-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\n\n${BODY}\n-----END RSA PRIVATE KEY-----]]`, 0.9],
  [`"[[-----BEGIN EC PRIVATE KEY-----\\n${BODY.replaceAll('\n', '\\n')}\\n-----END EC PRIVATE KEY-----]]\\n"`, 0.9],
  // The end is out of sight.
  [`[[-----BEGIN OPENSSH PRIVATE KEY-----\n${BODY}]]\n\nand this is prose again`, 0.8, 0.95],
  // As OCR counts dashes.
  [`[[---BEGIN PRIVATE KEY----\n${BODY}\n---END PRIVATE KEY---]]`, 0.9],
  ['[[AGE-SECRET-KEY-1QQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQ]]', 0.9],
]);

testNothing('PRIVATE_KEY', ['-----BEGIN PUBLIC KEY-----\nMFww\n-----END PUBLIC KEY-----', '-----BEGIN CERTIFICATE-----\nMIIB', 'where is my private key?']);

testCases('PRIVATE_KEY', [
  ['[[PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\nComment: work\nPublic-Lines: 1\nAAAAC3NzaC1lZDI1NTE5AAAAIJq7xT2mZ9\nPrivate-Lines: 1\nAAAAIGq7xT2mZ9cVd4RkWn8sYpE1\nPrivate-MAC: 9f8e7d6c5b4a39281706]]\nafter', 0.9],
  ['tls.key: [[LS0tLS1CRUdJTiBQUklWQVRFIEtFWS0tLS0tCk1JSUJWZ0lCQURBTkJna3Foa2lHOXcwQkFRRUZBQVND]]', 0.8],
]);

testCases('PGP_KEY', [
  [`[[-----BEGIN PGP PRIVATE KEY BLOCK-----\nVersion: 1\n\n${BODY}\n=Ab3d\n-----END PGP PRIVATE KEY BLOCK-----]]`, 0.9],
  [`[[-----BEGIN PGP PUBLIC KEY BLOCK-----\n\n${BODY}\n=Ab3d\n-----END PGP PUBLIC KEY BLOCK-----]]`, 0.5, 0.7],
]);

testCases('SSH_KEY', [
  ['[[ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJq7xT2mZ9cVd4RkWn8sYpE1uHf6JgA3oKiN5wBq2LmX ada@quendel]]', 0.9],
  ['from="10.0.0.1" [[ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABgQDJq7xT2mZ9cVd4RkWn8sYpE1uHf6JgA3oKiN5wBq2LmX==]]\n', 0.9],
  [`[[-----BEGIN OPENSSH PRIVATE KEY-----\n${BODY}\n-----END OPENSSH PRIVATE KEY-----]]`, 0.6],
  ['ssh-rsa is a kind of key', 0.1],
]);

testCases('CERTIFICATE', [
  [`[[-----BEGIN CERTIFICATE-----\n${BODY}\n-----END CERTIFICATE-----]]`, 0.9],
  [`-----BEGIN PUBLIC KEY-----\n${BODY}\n-----END PUBLIC KEY-----`, 0.1],
]);
