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
};

export const AWS_ACCESS_KEY: EntityRow = {
  category: 'secret',
  country: null,
  on: true,
  score: { strong: 0.97, plain: 0.8, weak: 0.5, bare: 0.2 },
  labels: {
    en: ['aws access key', 'aws access key id', 'access key id', 'aws key', 'aws key id'],
    fr: ['cle d acces aws', 'id de cle d acces'],
    de: ['aws zugriffsschlussel', 'zugriffsschlussel id'],
    es: ['clave de acceso aws', 'id de clave de acceso'],
    it: ['chiave di accesso aws', 'id chiave di accesso'],
  },
  context: { ...NO_TERMS, en: ['aws', 'amazon', 'iam'] },
};

export const AWS_SECRET_KEY: EntityRow = {
  category: 'secret',
  country: null,
  on: true,
  score: { strong: 0.97, plain: 0.75, weak: 0.5, bare: 0.15 },
  labels: {
    en: ['aws secret access key', 'aws secret key', 'secret access key', 'aws secret', 'secret key'],
    fr: ['cle d acces secrete', 'cle secrete aws'],
    de: ['geheimer zugriffsschlussel', 'geheimer aws schlussel'],
    es: ['clave de acceso secreta', 'clave secreta de aws'],
    it: ['chiave di accesso segreta', 'chiave segreta aws'],
  },
  context: { ...NO_TERMS, en: ['aws', 'amazon', 's3', 'iam'] },
  labelled: true,
};

export const JSON_WEB_TOKEN: EntityRow = {
  category: 'secret',
  country: null,
  on: true,
  score: { strong: 0.97, plain: 0.85, weak: 0.6, bare: 0.3 },
  labels: { ...NO_TERMS, en: ['jwt', 'token', 'bearer', 'authorization', 'id token', 'access token'] },
  context: NO_TERMS,
};

export const PRIVATE_KEY: EntityRow = {
  category: 'secret',
  country: null,
  on: true,
  score: { strong: 0.99, plain: 0.9, weak: 0.6, bare: 0.3 },
  labels: NO_TERMS,
  context: NO_TERMS,
};

export const PGP_KEY: EntityRow = {
  category: 'secret',
  country: null,
  on: true,
  score: { strong: 0.99, plain: 0.92, weak: 0.6, bare: 0.3 },
  labels: NO_TERMS,
  context: NO_TERMS,
};

export const SSH_KEY: EntityRow = {
  category: 'secret',
  country: null,
  on: true,
  // A public key opens nothing, but tells whose machine it is.
  score: { strong: 0.9, plain: 0.7, weak: 0.45, bare: 0.2 },
  labels: {
    en: ['ssh key', 'ssh public key', 'authorized keys', 'host key'],
    fr: ['cle ssh', 'cle publique ssh'],
    de: ['ssh schlussel', 'offentlicher ssh schlussel'],
    es: ['clave ssh', 'clave publica ssh'],
    it: ['chiave ssh', 'chiave pubblica ssh'],
  },
  context: NO_TERMS,
};

export const BASIC_AUTH: EntityRow = {
  category: 'secret',
  country: null,
  on: true,
  score: { strong: 0.95, plain: 0.8, weak: 0.5, bare: 0.2 },
  labels: NO_TERMS,
  context: NO_TERMS,
};

export const CONNECTION_STRING: EntityRow = {
  category: 'secret',
  country: null,
  on: true,
  score: { strong: 0.97, plain: 0.85, weak: 0.5, bare: 0.2 },
  labels: {
    en: ['connection string', 'database url', 'dsn', 'jdbc url'],
    fr: ['chaine de connexion'],
    de: ['verbindungszeichenfolge', 'verbindungszeichenkette'],
    es: ['cadena de conexion'],
    it: ['stringa di connessione'],
  },
  context: NO_TERMS,
};

export const HTTP_COOKIE: EntityRow = {
  category: 'secret',
  country: null,
  on: true,
  score: { strong: 0.9, plain: 0.75, weak: 0.45, bare: 0.15 },
  labels: { ...NO_TERMS, en: ['cookie', 'set cookie', 'cookies', 'http cookie', 'cookie header'] },
  context: NO_TERMS,
  labelled: true,
};

export const XSRF_TOKEN: EntityRow = {
  category: 'secret',
  country: null,
  on: true,
  score: { strong: 0.9, plain: 0.75, weak: 0.45, bare: 0.15 },
  labels: { ...NO_TERMS, en: ['xsrf token', 'csrf token', 'csrfmiddlewaretoken', 'authenticity token', 'request verification token', 'anti forgery token', 'csrf'] },
  context: NO_TERMS,
  labelled: true,
};

export const SESSION_ID: EntityRow = {
  category: 'secret',
  country: null,
  on: true,
  score: { strong: 0.9, plain: 0.75, weak: 0.45, bare: 0.15 },
  labels: {
    en: ['session id', 'sessionid', 'session key', 'session token', 'phpsessid', 'jsessionid', 'session cookie'],
    fr: ['identifiant de session', 'id de session', 'jeton de session'],
    de: ['sitzungs id', 'sitzungskennung', 'session id'],
    es: ['id de sesion', 'identificador de sesion'],
    it: ['id di sessione', 'identificativo di sessione'],
  },
  context: NO_TERMS,
  labelled: true,
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
};

export const OTP: EntityRow = {
  category: 'secret',
  country: null,
  on: true,
  score: { strong: 0.9, plain: 0.7, weak: 0.45, bare: 0.05 },
  labels: {
    en: ['verification code', 'one time code', 'one time password', 'one time passcode', 'otp', 'security code', 'confirmation code', 'login code', 'authentication code', 'access code', 'sign in code', '2fa code', 'two factor code', 'sms code'],
    fr: ['code de verification', 'code de securite', 'code de confirmation', 'code a usage unique', 'code de connexion', 'code sms', 'code d authentification'],
    de: ['bestatigungscode', 'verifizierungscode', 'sicherheitscode', 'einmalcode', 'einmalpasswort', 'anmeldecode', 'tan', 'sms code', 'authentifizierungscode', 'freischaltcode'],
    es: ['codigo de verificacion', 'codigo de seguridad', 'codigo de confirmacion', 'codigo de acceso', 'codigo de un solo uso', 'codigo sms', 'clave dinamica'],
    it: ['codice di verifica', 'codice di sicurezza', 'codice di conferma', 'codice di accesso', 'codice usa e getta', 'codice monouso', 'codice sms', 'codice otp'],
  },
  context: NO_TERMS,
  labelsNext: true,
  labelled: true,
};

export const PIN: EntityRow = {
  category: 'secret',
  country: null,
  on: true,
  score: { strong: 0.9, plain: 0.7, weak: 0.45, bare: 0.05 },
  labels: {
    en: ['pin', 'pin code', 'pin number', 'puk', 'puk code', 'card pin', 'sim pin', 'passcode', 'unlock code', 'door code', 'gate code', 'entry code', 'alarm code', 'lobby code', 'lockbox code', 'key safe code', 'keysafe code', 'safe code', 'safe place code'],
    fr: ['pin', 'code pin', 'code puk', 'code secret', 'code confidentiel', 'code de la carte', 'digicode', 'code porte', 'code de la porte', 'code d entree', 'code immeuble', 'code du portail', 'code d acces du portail', 'code alarme', 'code du coffre'],
    de: ['pin', 'pin code', 'geheimzahl', 'puk', 'pin nummer', 'turcode', 'hausturcode', 'torcode', 'alarmcode', 'tresorcode', 'entsperrcode'],
    es: ['pin', 'codigo pin', 'numero secreto', 'clave secreta', 'puk', 'codigo del portal', 'codigo de la puerta', 'codigo de entrada', 'codigo de la alarma', 'codigo de la caja fuerte'],
    it: ['pin', 'codice pin', 'codice segreto', 'puk', 'codice di sblocco', 'codice portone', 'codice del portone', 'codice porta', 'codice cancello', 'codice allarme'],
    nl: ['pincode', 'deurcode', 'alarmcode'],
  },
  context: NO_TERMS,
  labelsNext: true,
  labelled: true,
};

export const TWO_FACTOR_SEED: EntityRow = {
  category: 'secret',
  country: null,
  on: true,
  score: { strong: 0.97, plain: 0.75, weak: 0.45, bare: 0.15 },
  labels: {
    en: ['two factor secret', '2fa secret', 'totp secret', 'totp seed', 'otp secret', 'mfa secret', 'setup key', 'authenticator key', 'totp', 'otp seed', 'mfa key', '2fa key'],
    fr: ['cle de configuration', 'cle a deux facteurs'],
    de: ['einrichtungsschlussel', 'totp schlussel', 'zwei faktor schlussel'],
    es: ['clave de configuracion', 'clave de dos factores'],
    it: ['chiave di configurazione', 'chiave a due fattori'],
  },
  context: { ...NO_TERMS, en: ['authenticator', '2fa', 'two factor', 'two step', 'mfa'] },
  labelled: true,
};

export const CERTIFICATE: EntityRow = {
  category: 'secret',
  country: null,
  on: false,
  score: { strong: 0.95, plain: 0.85, weak: 0.5, bare: 0.2 },
  labels: NO_TERMS,
  context: NO_TERMS,
};
