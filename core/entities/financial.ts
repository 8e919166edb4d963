import { LABEL_SCORE, NO_TERMS, type EntityRow } from './row';

export const CREDIT_CARD: EntityRow = {
  category: 'financial',
  country: null,
  on: true,
  score: { strong: 0.95, plain: 0.75, weak: 0.5, bare: 0.15 },
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
};

export const CREDIT_CARD_EXPIRY: EntityRow = {
  category: 'financial',
  country: null,
  on: true,
  score: { strong: 0.9, plain: 0.65, weak: 0.45, bare: 0.25 },
  labels: {
    en: ['expiry', 'expiry date', 'expiration', 'expiration date', 'exp date', 'exp', 'expires', 'expires on', 'valid thru', 'valid until', 'good thru', 'card expiry'],
    fr: ['expire', 'expire le', 'expire fin', 'date d expiration', 'expiration', 'date de validite', 'valable jusqu au', 'exp date'],
    de: ['gultig bis', 'gultig', 'ablaufdatum', 'verfallsdatum', 'gultigkeit', 'karte gultig bis'],
    es: ['caduca', 'caducidad', 'fecha de caducidad', 'vence', 'vencimiento', 'fecha de vencimiento', 'valida hasta'],
    it: ['scadenza', 'data di scadenza', 'scade', 'scad', 'valida fino al', 'valida fino a'],
    nl: ['vervaldatum', 'geldig tot'],
    pl: ['data waznosci', 'wazna do'],
    sv: ['giltig till', 'utgangsdatum'],
    fi: ['voimassa', 'vanhenee'],
  },
  context: NO_TERMS,
  labelled: true,
};

export const CVV: EntityRow = {
  category: 'financial',
  country: null,
  on: true,
  score: { strong: 0.9, plain: 0.65, weak: 0.45, bare: 0.25 },
  labels: {
    en: ['cvv', 'cvv2', 'cvc', 'cvc2', 'csc', 'cvn', 'card verification', 'card verification value', 'card security code', 'security code', 'verification code card'],
    fr: ['cryptogramme', 'cryptogramme visuel', 'code de securite', 'code cvv'],
    de: ['prufziffer', 'prufnummer', 'kartenprufnummer', 'sicherheitscode', 'kartenprufziffer'],
    es: ['codigo de seguridad', 'codigo cvv', 'codigo de verificacion de la tarjeta'],
    it: ['codice di sicurezza', 'codice cvv', 'codice di verifica della carta'],
    nl: ['beveiligingscode'],
    pl: ['kod cvv', 'kod zabezpieczajacy'],
    sv: ['sakerhetskod'],
    fi: ['turvakoodi', 'tarkistusnumero'],
  },
  context: NO_TERMS,
  labelled: true,
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
};

export const SWIFT_CODE: EntityRow = {
  category: 'financial',
  country: null,
  on: true,
  score: { strong: 0.9, plain: 0.65, weak: 0.3, bare: 0.15 },
  labels: {
    en: ['bic', 'swift', 'swift code', 'bic code', 'swift bic', 'bic swift', 'bank identifier code'],
    fr: ['code bic', 'code swift', 'bic swift'],
    de: ['bic code', 'swift code', 'bankleitzahl bic'],
    es: ['codigo bic', 'codigo swift'],
    it: ['codice bic', 'codice swift'],
    pl: ['kod bic', 'kod swift'],
    nl: ['bic code'],
    sv: ['bic kod'],
    fi: ['bic koodi'],
  },
  context: {
    en: ['iban', 'bank', 'wire', 'transfer', 'beneficiary'],
    fr: ['virement', 'banque', 'rib'],
    de: ['konto', 'bankverbindung', 'uberweisung'],
    es: ['banco', 'transferencia'],
    it: ['banca', 'bonifico'],
  },
  labelled: true,
};

export const BANK_ACCOUNT: EntityRow = {
  category: 'financial',
  country: null,
  on: true,
  score: LABEL_SCORE,
  labels: {
    en: ['bank details', 'account number', 'bank account', 'account no', 'acct', 'acct no', 'acct number', 'bank account number', 'a c no', 'checking account', 'savings account', 'account nr'],
    fr: ['numero de compte', 'compte bancaire', 'compte n', 'compte no', 'n de compte', 'no de compte', 'numero compte'],
    de: ['kontonummer', 'konto nr', 'kontonr', 'kto', 'kto nr', 'bankkonto', 'konto'],
    es: ['numero de cuenta', 'cuenta bancaria', 'no cuenta', 'n cuenta', 'no de cuenta', 'cuenta corriente', 'cuenta n', 'cuenta no', 'cta'],
    it: ['numero di conto', 'conto corrente', 'numero conto', 'conto n', 'conto bancario', 'c c n'],
    nl: ['rekeningnummer', 'bankrekening', 'rekening'],
    pl: ['numer konta', 'nr konta', 'numer rachunku', 'nr rachunku', 'konto', 'rachunek'],
    sv: ['kontonummer', 'bankkonto'],
    fi: ['tilinumero', 'pankkitili'],
  },
  context: {
    en: ['bank', 'deposit', 'branch'],
    fr: ['banque', 'agence'],
    de: ['bank', 'sparkasse'],
    es: ['banco', 'sucursal'],
    it: ['banca', 'filiale'],
  },
  labelled: true,
};

export const VAT_NUMBER: EntityRow = {
  category: 'financial',
  country: null,
  on: true,
  score: LABEL_SCORE,
  labels: {
    en: ['vat number', 'vat no', 'vat id', 'vat', 'vat registration', 'vat reg no', 'vat registration number', 'vatin', 'tax id number'],
    fr: ['numero de tva', 'tva', 'tva intracommunautaire', 'n tva', 'no tva', 'numero tva', 'tva intra', 'numero de tva intracommunautaire'],
    de: ['ust idnr', 'ust id', 'ust id nr', 'ustid', 'umsatzsteuer id', 'umsatzsteuer identifikationsnummer', 'umsatzsteueridentifikationsnummer', 'uid nummer', 'mwst nr', 'mehrwertsteuernummer'],
    es: ['nif iva', 'numero de iva', 'iva', 'numero iva', 'cif iva', 'nif intracomunitario'],
    it: ['partita iva', 'p iva', 'piva', 'numero di partita iva', 'codice iva'],
    nl: ['btw nummer', 'btw nr', 'btw id', 'btw'],
    pl: ['nip ue', 'vat ue', 'numer vat'],
    sv: ['momsregistreringsnummer', 'moms nr', 'momsnummer', 'vat nr'],
    fi: ['alv numero', 'alv tunnus'],
  },
  context: NO_TERMS,
  labelled: true,
};

export const LEI: EntityRow = {
  category: 'financial',
  country: null,
  on: false,
  score: { strong: 0.8, plain: 0.6, weak: 0.3, bare: 0.15 },
  labels: {
    en: ['lei', 'legal entity identifier', 'lei code'],
    fr: ['code lei', 'identifiant d entite juridique'],
    de: ['lei code', 'rechtstragerkennung'],
    es: ['codigo lei', 'identificador de entidad juridica'],
    it: ['codice lei', 'identificativo entita giuridica'],
  },
  context: NO_TERMS,
};

export const ISIN: EntityRow = {
  category: 'financial',
  country: null,
  on: false,
  score: { strong: 0.8, plain: 0.6, weak: 0.3, bare: 0.15 },
  labels: {
    en: ['isin', 'isin code', 'securities identification number'],
    fr: ['code isin'],
    de: ['isin nummer', 'wertpapierkennnummer'],
    es: ['codigo isin'],
    it: ['codice isin'],
  },
  context: {
    en: ['bond', 'fund', 'share', 'securities', 'security'],
    fr: ['action', 'obligation', 'fonds', 'titre'],
    de: ['aktie', 'fonds', 'anleihe', 'depot'],
    es: ['accion', 'bono', 'fondo'],
    it: ['azione', 'obbligazione', 'fondo', 'titolo'],
  },
  labelled: true,
};

export const CUSIP: EntityRow = {
  category: 'financial',
  country: null,
  on: false,
  score: { strong: 0.8, plain: 0.6, weak: 0.3, bare: 0.15 },
  labels: {
    en: ['cusip', 'cusip number', 'cusip no', 'cins'],
    fr: ['code cusip'],
    de: ['cusip nummer'],
    es: ['codigo cusip'],
    it: ['codice cusip'],
  },
  context: NO_TERMS,
  labelled: true,
};

export const SEDOL: EntityRow = {
  category: 'financial',
  country: null,
  on: false,
  score: { strong: 0.8, plain: 0.6, weak: 0.3, bare: 0.15 },
  labels: {
    en: ['sedol', 'sedol code', 'sedol number'],
    fr: ['code sedol'],
    de: ['sedol nummer'],
    es: ['codigo sedol'],
    it: ['codice sedol'],
  },
  context: NO_TERMS,
  labelled: true,
};
