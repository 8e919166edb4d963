import type { EntityRow, Terms } from './row';

/** Words that stand near addresses of any coin. */
const WALLET: Terms = {
  en: ['wallet', 'crypto', 'blockchain', 'deposit address', 'coin', 'token', 'payout', 'donate', 'donations', 'ledger', 'transaction'],
  fr: ['portefeuille', 'crypto', 'cryptomonnaie', 'jeton', 'dons'],
  de: ['wallet', 'geldborse', 'kryptowahrung', 'krypto', 'spenden', 'einzahlung'],
  es: ['monedero', 'billetera', 'criptomoneda', 'cripto', 'donaciones'],
  it: ['portafoglio', 'criptovaluta', 'cripto', 'donazioni'],
};

export const CRYPTO: EntityRow = {
  category: 'financial',
  country: null,
  on: true,
  score: { strong: 0.95, plain: 0.65, weak: 0.45, bare: 0.2 },
  labels: {
    en: ['bitcoin address', 'bitcoin wallet', 'bitcoin', 'btc address', 'btc wallet', 'btc'],
    fr: ['adresse bitcoin', 'portefeuille bitcoin', 'adresse btc', 'portefeuille btc'],
    de: ['bitcoin adresse', 'btc adresse'],
    es: ['direccion bitcoin', 'direccion de bitcoin', 'monedero bitcoin', 'direccion btc', 'direccion de btc', 'monedero btc'],
    it: ['indirizzo bitcoin', 'portafoglio bitcoin', 'indirizzo btc', 'portafoglio btc'],
  },
  context: WALLET,
};

export const CRYPTO_ETH: EntityRow = {
  category: 'financial',
  country: null,
  on: true,
  score: { strong: 0.95, plain: 0.65, weak: 0.45, bare: 0.2 },
  labels: {
    en: ['ethereum address', 'ethereum wallet', 'ethereum', 'eth address', 'eth wallet', 'eth'],
    fr: ['adresse ethereum', 'portefeuille ethereum', 'adresse eth', 'portefeuille eth'],
    de: ['ethereum adresse', 'eth adresse'],
    es: ['direccion ethereum', 'direccion de ethereum', 'monedero ethereum', 'direccion eth', 'direccion de eth', 'monedero eth'],
    it: ['indirizzo ethereum', 'portafoglio ethereum', 'indirizzo eth', 'portafoglio eth'],
  },
  context: WALLET,
};

export const CRYPTO_LTC: EntityRow = {
  category: 'financial',
  country: null,
  on: true,
  score: { strong: 0.95, plain: 0.65, weak: 0.45, bare: 0.2 },
  labels: {
    en: ['litecoin address', 'litecoin wallet', 'litecoin', 'ltc address', 'ltc wallet', 'ltc'],
    fr: ['adresse litecoin', 'portefeuille litecoin', 'adresse ltc', 'portefeuille ltc'],
    de: ['litecoin adresse', 'ltc adresse'],
    es: ['direccion litecoin', 'direccion de litecoin', 'monedero litecoin', 'direccion ltc', 'direccion de ltc', 'monedero ltc'],
    it: ['indirizzo litecoin', 'portafoglio litecoin', 'indirizzo ltc', 'portafoglio ltc'],
  },
  context: WALLET,
};

export const CRYPTO_DOGE: EntityRow = {
  category: 'financial',
  country: null,
  on: true,
  score: { strong: 0.95, plain: 0.65, weak: 0.45, bare: 0.2 },
  labels: {
    en: ['dogecoin address', 'dogecoin wallet', 'dogecoin', 'doge address', 'doge wallet', 'doge'],
    fr: ['adresse dogecoin', 'portefeuille dogecoin', 'adresse doge', 'portefeuille doge'],
    de: ['dogecoin adresse', 'doge adresse'],
    es: ['direccion dogecoin', 'direccion de dogecoin', 'monedero dogecoin', 'direccion doge', 'direccion de doge', 'monedero doge'],
    it: ['indirizzo dogecoin', 'portafoglio dogecoin', 'indirizzo doge', 'portafoglio doge'],
  },
  context: WALLET,
};

export const CRYPTO_XRP: EntityRow = {
  category: 'financial',
  country: null,
  on: true,
  score: { strong: 0.95, plain: 0.65, weak: 0.45, bare: 0.2 },
  labels: {
    en: ['xrp address', 'xrp wallet', 'xrp', 'ripple address', 'ripple wallet', 'ripple'],
    fr: ['adresse xrp', 'portefeuille xrp', 'adresse ripple', 'portefeuille ripple'],
    de: ['xrp adresse', 'ripple adresse'],
    es: ['direccion xrp', 'direccion de xrp', 'monedero xrp', 'direccion ripple', 'direccion de ripple', 'monedero ripple'],
    it: ['indirizzo xrp', 'portafoglio xrp', 'indirizzo ripple', 'portafoglio ripple'],
  },
  context: WALLET,
};

export const CRYPTO_XMR: EntityRow = {
  category: 'financial',
  country: null,
  on: true,
  score: { strong: 0.95, plain: 0.65, weak: 0.45, bare: 0.2 },
  labels: {
    en: ['monero address', 'monero wallet', 'monero', 'xmr address', 'xmr wallet', 'xmr'],
    fr: ['adresse monero', 'portefeuille monero', 'adresse xmr', 'portefeuille xmr'],
    de: ['monero adresse', 'xmr adresse'],
    es: ['direccion monero', 'direccion de monero', 'monedero monero', 'direccion xmr', 'direccion de xmr', 'monedero xmr'],
    it: ['indirizzo monero', 'portafoglio monero', 'indirizzo xmr', 'portafoglio xmr'],
  },
  context: WALLET,
};

export const CRYPTO_TRX: EntityRow = {
  category: 'financial',
  country: null,
  on: true,
  score: { strong: 0.95, plain: 0.65, weak: 0.45, bare: 0.2 },
  labels: {
    en: ['tron address', 'tron wallet', 'tron', 'trx address', 'trx wallet', 'trx'],
    fr: ['adresse tron', 'portefeuille tron', 'adresse trx', 'portefeuille trx'],
    de: ['tron adresse', 'trx adresse'],
    es: ['direccion tron', 'direccion de tron', 'monedero tron', 'direccion trx', 'direccion de trx', 'monedero trx'],
    it: ['indirizzo tron', 'portafoglio tron', 'indirizzo trx', 'portafoglio trx'],
  },
  context: WALLET,
};

export const CRYPTO_ADA: EntityRow = {
  category: 'financial',
  country: null,
  on: true,
  score: { strong: 0.95, plain: 0.65, weak: 0.45, bare: 0.2 },
  labels: {
    en: ['cardano address', 'cardano wallet', 'cardano', 'ada address', 'ada wallet', 'ada'],
    fr: ['adresse cardano', 'portefeuille cardano', 'adresse ada', 'portefeuille ada'],
    de: ['cardano adresse', 'ada adresse'],
    es: ['direccion cardano', 'direccion de cardano', 'monedero cardano', 'direccion ada', 'direccion de ada', 'monedero ada'],
    it: ['indirizzo cardano', 'portafoglio cardano', 'indirizzo ada', 'portafoglio ada'],
  },
  context: WALLET,
};

export const CRYPTO_SOL: EntityRow = {
  category: 'financial',
  country: null,
  on: true,
  score: { strong: 0.95, plain: 0.65, weak: 0.35, bare: 0.1 },
  labels: {
    en: ['solana address', 'solana wallet', 'solana', 'sol address', 'sol wallet', 'sol'],
    fr: ['adresse solana', 'portefeuille solana', 'adresse sol', 'portefeuille sol'],
    de: ['solana adresse', 'sol adresse'],
    es: ['direccion solana', 'direccion de solana', 'monedero solana', 'direccion sol', 'direccion de sol', 'monedero sol'],
    it: ['indirizzo solana', 'portafoglio solana', 'indirizzo sol', 'portafoglio sol'],
  },
  context: WALLET,
  labelled: true,
};
