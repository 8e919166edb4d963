import { NO_TERMS, type EntityRow } from './row';

export const API_KEY: EntityRow = {
  category: 'secret',
  country: null,
  on: true,
  score: { strong: 0.95, plain: 0.7, weak: 0.5, bare: 0.15 },
  labels: {
    en: ['api key', 'apikey', 'api token', 'access key', 'access token', 'auth token', 'secret', 'secret key', 'client secret', 'token', 'bearer', 'webhook secret', 'private token', 'signing secret', 'encryption key', 'recovery code', 'refresh token', 'session token'],
    fr: ['cle api', 'cle d api', 'jeton', 'jeton d acces', 'cle secrete', 'cle d acces'],
    de: ['api schlussel', 'zugriffsschlussel', 'zugangstoken', 'geheimer schlussel', 'geheimnis'],
    es: ['clave api', 'clave de api', 'clave secreta', 'token de acceso', 'clave de acceso'],
    it: ['chiave api', 'chiave segreta', 'token di accesso', 'chiave di accesso'],
  },
  context: NO_TERMS,
  labelled: true,
  example: 'Zk3vQ8mT1xW6bN9rL4hJ7cPd',
};

export const AWS_ACCESS_KEY: EntityRow = {
  category: 'secret',
  country: null,
  on: true,
  score: { strong: 0.9, plain: 0.65, weak: 0.45, bare: 0.15 },
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const AWS_SECRET_KEY: EntityRow = {
  category: 'secret',
  country: null,
  on: true,
  score: { strong: 0.9, plain: 0.65, weak: 0.45, bare: 0.15 },
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const JSON_WEB_TOKEN: EntityRow = {
  category: 'secret',
  country: null,
  on: true,
  score: { strong: 0.97, plain: 0.85, weak: 0.6, bare: 0.3 },
  labels: { ...NO_TERMS, en: ['jwt', 'token', 'bearer', 'authorization', 'id token', 'access token'] },
  context: NO_TERMS,
  example: 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhZGEifQ.c2lnbmF0dXJl',
};

export const PRIVATE_KEY: EntityRow = {
  category: 'secret',
  country: null,
  on: true,
  score: { strong: 0.99, plain: 0.9, weak: 0.6, bare: 0.3 },
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '-----BEGIN PRIVATE KEY-----\nMIIBVgIBADANBgkqhkiG9w0BAQEFAASCAUAwggE8\n-----END PRIVATE KEY-----',
};

export const PGP_KEY: EntityRow = {
  category: 'secret',
  country: null,
  on: true,
  score: { strong: 0.9, plain: 0.65, weak: 0.45, bare: 0.15 },
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const SSH_KEY: EntityRow = {
  category: 'secret',
  country: null,
  on: true,
  score: { strong: 0.9, plain: 0.65, weak: 0.45, bare: 0.15 },
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const BASIC_AUTH: EntityRow = {
  category: 'secret',
  country: null,
  on: true,
  score: { strong: 0.9, plain: 0.65, weak: 0.45, bare: 0.15 },
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const CONNECTION_STRING: EntityRow = {
  category: 'secret',
  country: null,
  on: true,
  score: { strong: 0.9, plain: 0.65, weak: 0.45, bare: 0.15 },
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const HTTP_COOKIE: EntityRow = {
  category: 'secret',
  country: null,
  on: true,
  score: { strong: 0.9, plain: 0.65, weak: 0.45, bare: 0.15 },
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const XSRF_TOKEN: EntityRow = {
  category: 'secret',
  country: null,
  on: true,
  score: { strong: 0.9, plain: 0.65, weak: 0.45, bare: 0.15 },
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const SESSION_ID: EntityRow = {
  category: 'secret',
  country: null,
  on: true,
  score: { strong: 0.9, plain: 0.65, weak: 0.45, bare: 0.15 },
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const PASSWORD: EntityRow = {
  category: 'secret',
  country: null,
  on: true,
  score: { strong: 0.9, plain: 0.75, weak: 0.5, bare: 0.1 },
  labels: {
    en: ['password', 'passwd', 'passphrase', 'pwd', 'passcode', 'passwort', 'pw'],
    fr: ['mot de passe', 'mdp', 'code d acces', 'phrase secrete'],
    de: ['passwort', 'kennwort', 'passphrase', 'zugangscode', 'losungswort'],
    es: ['contrasena', 'clave', 'clave de acceso', 'palabra de paso'],
    it: ['password', 'parola d ordine', 'parola chiave', 'codice di accesso'],
    nl: ['wachtwoord'],
    pl: ['haslo'],
    sv: ['losenord'],
    fi: ['salasana'],
  },
  context: NO_TERMS,
  labelled: true,
  example: 'tr0ub4dor&3',
};

export const OTP: EntityRow = {
  category: 'secret',
  country: null,
  on: true,
  score: { strong: 0.9, plain: 0.65, weak: 0.45, bare: 0.15 },
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const PIN: EntityRow = {
  category: 'secret',
  country: null,
  on: true,
  score: { strong: 0.9, plain: 0.65, weak: 0.45, bare: 0.15 },
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const TWO_FACTOR_SEED: EntityRow = {
  category: 'secret',
  country: null,
  on: true,
  score: { strong: 0.9, plain: 0.65, weak: 0.45, bare: 0.15 },
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const CERTIFICATE: EntityRow = {
  category: 'secret',
  country: null,
  on: false,
  score: { strong: 0.9, plain: 0.65, weak: 0.45, bare: 0.15 },
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};
