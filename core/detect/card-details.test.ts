import { testCases, testNothing } from '../../test/support/marked-text';

testCases('CREDIT_CARD_EXPIRY', [
  ['4539 1488 0343 6467 [[09/31]] 407', 0.6],
  ['4539148803436467, valid thru [[09 / 2031]]', 0.6],
  ['[[09-31]]\t4539148803436467', 0.6],
  ['Expiry date: [[09/31]]', 0.6],
  ['Gültig bis [[09/2031]]', 0.6],
  ["date d'expiration : [[09/31]]", 0.6],
  ['caducidad: [[09/31]]', 0.6],
  ['scadenza [[09/31]]', 0.6],
]);

testNothing('CREDIT_CARD_EXPIRY', ['page 09/31', 'in 09/2031 we meet', '4539148803436467 on 09/31/2024', 'chapter 4539148803436467 and very much further on, past all that, 10/12 of it']);

testCases('CVV', [
  ['4539 1488 0343 6467 09/31 [[407]]', 0.6],
  ['4539148803436467|09/31|[[407]]', 0.6],
  ['4539148803436467 CVV: [[407]]', 0.6],
  ['CVV [[4071]]', 0.6],
  ['"cvc": "[[407]]"', 0.6],
  ['cryptogramme visuel : [[407]]', 0.6],
  ['Prüfziffer: [[407]]', 0.6],
  ['código de seguridad [[407]]', 0.6],
  ['codice di sicurezza: [[407]]', 0.6],
]);

testNothing('CVV', ['room 407', '4539148803436467 paid 407 EUR', '4539148803436467 407 €', '4539148803436467 407.50']);
