import { NO_TERMS, type EntityRow } from './row';

export const CREDIT_CARD: EntityRow = {
  category: 'financial',
  country: null,
  on: true,
  score: { strong: 0.95, plain: 0.75, weak: 0.5, bare: 0.25 },
  labels: {
    en: ['card', 'card number', 'card no', 'credit card', 'debit card', 'cc', 'ccn', 'pan'],
    fr: ['carte', 'numero de carte', 'carte bancaire', 'carte de credit', 'cb'],
    de: ['karte', 'kartennummer', 'kreditkarte', 'kreditkartennummer', 'karten nr'],
    es: ['tarjeta', 'numero de tarjeta', 'tarjeta de credito', 'tarjeta de debito'],
    it: ['carta', 'numero carta', 'numero di carta', 'carta di credito', 'carta di debito'],
  },
  context: {
    en: ['visa', 'mastercard', 'amex', 'american express', 'maestro', 'discover', 'diners', 'jcb', 'cvv', 'cvc', 'expires', 'expiry', 'payment', 'charged'],
    fr: ['paiement', 'expire', 'cryptogramme', 'titulaire', 'debite'],
    de: ['zahlung', 'gultig bis', 'prufziffer', 'karteninhaber', 'belastet'],
    es: ['pago', 'caduca', 'caducidad', 'titular', 'cargo'],
    it: ['pagamento', 'scadenza', 'scade', 'titolare', 'addebito'],
  },
  example: '4539 1488 0343 6467',
};

export const CREDIT_CARD_EXPIRY: EntityRow = {
  category: 'financial',
  country: null,
  on: true,
  score: { strong: 0.9, plain: 0.65, weak: 0.45, bare: 0.15 },
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const CVV: EntityRow = {
  category: 'financial',
  country: null,
  on: true,
  score: { strong: 0.9, plain: 0.65, weak: 0.45, bare: 0.15 },
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const IBAN_CODE: EntityRow = {
  category: 'financial',
  country: null,
  on: true,
  score: { strong: 0.98, plain: 0.75, weak: 0.55, bare: 0.2 },
  labels: {
    en: ['iban', 'bank account', 'account number', 'account no', 'account'],
    fr: ['iban', 'compte', 'numero de compte', 'compte bancaire', 'rib'],
    de: ['iban', 'konto', 'kontonummer', 'bankverbindung', 'bankkonto'],
    es: ['iban', 'cuenta', 'numero de cuenta', 'cuenta bancaria'],
    it: ['iban', 'conto', 'numero di conto', 'conto corrente', 'coordinate bancarie'],
    nl: ['rekening', 'rekeningnummer', 'bankrekening'],
    pl: ['konto', 'nr konta', 'numer konta', 'rachunek', 'numer rachunku', 'nr rachunku'],
    sv: ['konto', 'kontonummer', 'bankkonto'],
    fi: ['tili', 'tilinumero'],
  },
  context: {
    en: ['bic', 'swift', 'transfer', 'sepa', 'bank', 'direct debit'],
    fr: ['virement', 'banque', 'prelevement'],
    de: ['uberweisung', 'uberweisen', 'lastschrift', 'kontoinhaber', 'sparkasse'],
    es: ['transferencia', 'banco', 'domiciliacion'],
    it: ['bonifico', 'banca', 'addebito'],
  },
  example: 'GB94 BARC 1020 1530 0934 59',
};

export const SWIFT_CODE: EntityRow = {
  category: 'financial',
  country: null,
  on: true,
  score: { strong: 0.9, plain: 0.65, weak: 0.45, bare: 0.15 },
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const BANK_ACCOUNT: EntityRow = {
  category: 'financial',
  country: null,
  on: true,
  score: { strong: 0.9, plain: 0.65, weak: 0.45, bare: 0.15 },
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const VAT_NUMBER: EntityRow = {
  category: 'financial',
  country: null,
  on: true,
  score: { strong: 0.9, plain: 0.65, weak: 0.45, bare: 0.15 },
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const LEI: EntityRow = {
  category: 'financial',
  country: null,
  on: false,
  score: { strong: 0.9, plain: 0.65, weak: 0.45, bare: 0.15 },
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const ISIN: EntityRow = {
  category: 'financial',
  country: null,
  on: false,
  score: { strong: 0.9, plain: 0.65, weak: 0.45, bare: 0.15 },
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const CUSIP: EntityRow = {
  category: 'financial',
  country: null,
  on: false,
  score: { strong: 0.9, plain: 0.65, weak: 0.45, bare: 0.15 },
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const SEDOL: EntityRow = {
  category: 'financial',
  country: null,
  on: false,
  score: { strong: 0.9, plain: 0.65, weak: 0.45, bare: 0.15 },
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};
