import { testCases, testNothing } from '../../../test/support/marked-text';

testCases('OTP', [
  ['Your Quendel verification code is: [[493027]]', 0.9],
  ['[[493 027]] is your sign-in code.', 0.9],
  ['[[G-493027]] is your verification code', 0.9],
  ['Use [[493027]] to verify your account.', 0.9],
  ['Enter [[4930]] to sign in', 0.9],
  ['Votre code de connexion est [[493027]].', 0.9],
  ['Ihr Bestätigungscode lautet [[493027]]', 0.9],
  ['Dein Code: [[493027]]', 0.9],
  ['Su código de verificación es [[493027]]', 0.9],
  ['Il tuo codice è [[493027]]', 0.9],
  ['Geben Sie [[493027]] ein, um sich anzumelden.', 0.9],
  ['Inserisci [[493027]] per confermare', 0.9],
  ['OTP: [[493027]]', 0.4],
  ['security code [[49302781]]', 0.4],
  ['Verification code\n[[493027]]', 0.4],
  ['tan: [[493027]]', 0.4],
]);

testCases('PIN', [
  ['PIN: [[7351]]', 0.4],
  ['Geheimzahl [[7351]]', 0.4],
  ['code PIN : [[7351]]', 0.4],
  ['Your card PIN is [[7351]]', 0.9],
]);

// What opens a door.
testCases('PIN', [
  ['Digicode : [[4A71B]]', 0.4],
  ["Code d'accès du portail : [[55B27]]", 0.4],
  ['Código del portal: [[2814]]', 0.4],
  ['Door code: [[71B4]]', 0.4],
  ['lobby code [[7719]]; bell', 0.4],
  ['The safe place code is [[4419]].', 0.4],
  ['Codice portone [[2814]]', 0.4],
]);

// Spare codes stand in a row.
testCases('OTP', [
  ['Backup codes: [[4471-8820]]  [[9014-2755]]  [[3306-1189]]', 0.9],
  ['Recovery codes\n[[a8f2-11cd]]\n[[77b0-9e4c]]', 0.9],
  ['Codes de secours : [[44718820]], [[90142755]]', 0.9],
]);
testNothing('OTP', ['Backup codes: keep them safe', 'Recovery code sent 2024', 'Backup code 17 of 20']);

testCases('TWO_FACTOR_SEED', [
  ['[[otpauth://totp/Quendel:ada?secret=JBSWY3DPEHPK3PXP&issuer=Quendel]]', 0.9],
  ['setup key: [[JBSW Y3DP EHPK 3PXP K5QT]]', 0.5],
  ['TOTP secret: [[JBSWY3DPEHPK3PXP]]', 0.5],
  ['totp_secret=[[jbswy3dpehpk3pxp]]', 0.5],
]);

testNothing('OTP', ['error code 40412', 'zip code 90210', 'Your zip code is 90210', 'your promo code 202612', 'use 5000 words to connect ideas', 'exit code: 1234', 'in 2026', 'order 493027', 'IBAN code 1234', 'Your country code is 0049']);
testNothing('PIN', ['pin 3 is ground', 'the 2026 pin', 'spinning at 7200']);
testNothing('TWO_FACTOR_SEED', ['JBSWY3DPEHPK3PXP', 'this that with from some very long text', 'INTERNATIONALIZATION']);
