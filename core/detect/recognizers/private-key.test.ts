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
