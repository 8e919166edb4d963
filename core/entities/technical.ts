import { LABEL_SCORE, NO_TERMS, type EntityRow } from './row';

export const IP_ADDRESS: EntityRow = {
  category: 'technical',
  country: null,
  on: true,
  score: { strong: 0.9, plain: 0.75, weak: 0.55, bare: 0.25 },
  labels: {
    en: ['ip', 'ip address', 'ipv4', 'ipv6', 'address', 'host', 'gateway', 'dns', 'server', 'inet', 'inet6', 'subnet', 'remote addr', 'client ip', 'source ip', 'remote address', 'remote ip', 'x forwarded for', 'nameserver'],
    fr: ['ip', 'adresse ip', 'hote', 'passerelle', 'serveur'],
    de: ['ip', 'ip adresse', 'adresse', 'rechner', 'gateway', 'server'],
    es: ['ip', 'direccion ip', 'servidor', 'puerta de enlace', 'equipo'],
    it: ['ip', 'indirizzo ip', 'server', 'gateway'],
  },
  context: { ...NO_TERMS, en: ['ping', 'ssh', 'login from', 'logged in', 'client', 'vpn', 'lan', 'wan', 'router', 'listening', 'connect', 'sign in'] },
};

export const MAC_ADDRESS: EntityRow = {
  category: 'technical',
  country: null,
  on: true,
  score: { strong: 0.9, plain: 0.8, weak: 0.45, bare: 0.15 },
  labels: {
    en: ['mac', 'mac address', 'hardware address', 'physical address', 'ether', 'bssid', 'wifi address', 'bluetooth'],
    fr: ['mac', 'adresse mac', 'adresse physique'],
    de: ['mac', 'mac adresse', 'physische adresse', 'hardwareadresse'],
    es: ['mac', 'direccion mac', 'direccion fisica'],
    it: ['mac', 'indirizzo mac', 'indirizzo fisico'],
  },
  context: NO_TERMS,
};

export const URL: EntityRow = {
  category: 'technical',
  country: null,
  on: true,
  // A plain public address is no secret and would clutter every picture of a browser: it lies below the default minimum.
  score: { strong: 0.85, plain: 0.65, weak: 0.5, bare: 0.3 },
  labels: NO_TERMS,
  context: NO_TERMS,
};

export const IMEI: EntityRow = {
  category: 'technical',
  country: null,
  on: true,
  score: { strong: 0.8, plain: 0.45, weak: 0.25, bare: 0.15 },
  labels: {
    en: ['imei', 'imei number', 'imei no', 'imei1', 'imei2', 'imeisv', 'device imei'],
    fr: ['numero imei', 'code imei'],
    de: ['imei nummer', 'geratenummer imei'],
    es: ['numero imei', 'codigo imei'],
    it: ['numero imei', 'codice imei'],
  },
  context: {
    en: ['phone', 'handset', 'device', 'mobile', 'smartphone'],
    fr: ['telephone', 'appareil', 'portable'],
    de: ['handy', 'gerat', 'telefon', 'smartphone'],
    es: ['movil', 'telefono', 'dispositivo'],
    it: ['cellulare', 'telefono', 'dispositivo'],
  },
  labelled: true,
};

export const ICCID: EntityRow = {
  category: 'technical',
  country: null,
  on: true,
  score: { strong: 0.9, plain: 0.65, weak: 0.45, bare: 0.15 },
  labels: {
    en: ['iccid', 'sim', 'sim card', 'sim number', 'sim serial number', 'sim id', 'sim card number', 'esim'],
    fr: ['numero de carte sim', 'carte sim', 'numero sim'],
    de: ['sim karte', 'sim kartennummer', 'simkarte', 'sim nummer'],
    es: ['tarjeta sim', 'numero de sim', 'numero de tarjeta sim'],
    it: ['carta sim', 'numero sim', 'scheda sim'],
  },
  context: NO_TERMS,
};

export const IMSI: EntityRow = {
  category: 'technical',
  country: null,
  on: true,
  score: LABEL_SCORE,
  labels: {
    en: ['imsi', 'imsi number', 'international mobile subscriber identity'],
    fr: ['numero imsi'],
    de: ['imsi nummer'],
    es: ['numero imsi'],
    it: ['numero imsi'],
  },
  context: NO_TERMS,
  labelled: true,
};

export const DOMAIN_NAME: EntityRow = {
  category: 'technical',
  country: null,
  on: false,
  score: { strong: 0.85, plain: 0.65, weak: 0.3, bare: 0.12 },
  labels: {
    en: ['domain', 'domain name', 'hostname', 'host name', 'fqdn', 'website', 'web site'],
    fr: ['domaine', 'nom de domaine', 'nom d hote', 'site web'],
    de: ['domain', 'domane', 'hostname', 'rechnername', 'webseite'],
    es: ['dominio', 'nombre de dominio', 'nombre de host', 'sitio web'],
    it: ['dominio', 'nome di dominio', 'nome host', 'sito web'],
  },
  context: NO_TERMS,
};

export const UUID: EntityRow = {
  category: 'technical',
  country: null,
  on: false,
  score: { strong: 0.85, plain: 0.6, weak: 0.45, bare: 0.15 },
  labels: {
    en: ['uuid', 'guid', 'correlation id', 'request id', 'trace id'],
    fr: ['identifiant unique'],
    de: ['kennung'],
    es: ['identificador unico'],
    it: ['identificativo univoco'],
  },
  context: NO_TERMS,
};

export const DEVICE_ID: EntityRow = {
  category: 'technical',
  country: null,
  on: false,
  score: LABEL_SCORE,
  labels: {
    en: ['device id', 'deviceid', 'android id', 'udid', 'hardware id', 'hwid', 'machine id', 'serial number', 'serial no', 'device serial', 'device identifier'],
    fr: ['identifiant appareil', 'identifiant de l appareil', 'numero de serie', 'id appareil'],
    de: ['gerate id', 'gerateid', 'seriennummer', 'geratekennung', 'serien nr'],
    es: ['id del dispositivo', 'id de dispositivo', 'numero de serie', 'identificador del dispositivo'],
    it: ['id dispositivo', 'numero di serie', 'identificativo dispositivo', 'numero seriale'],
  },
  context: NO_TERMS,
  labelled: true,
};

export const ADVERTISING_ID: EntityRow = {
  category: 'technical',
  country: null,
  on: false,
  // Surer beside its label than the UUID that it is.
  score: { strong: 0.95, plain: 0.75, weak: 0.6, bare: 0.5 },
  labels: {
    en: ['advertising id', 'advertising identifier', 'idfa', 'gaid', 'aaid', 'adid', 'ad id', 'idfv', 'advertiser id'],
    fr: ['identifiant publicitaire', 'id publicitaire'],
    de: ['werbe id', 'werbekennung', 'werbe kennung'],
    es: ['id de publicidad', 'identificador de publicidad'],
    it: ['id pubblicita', 'identificativo pubblicita', 'id pubblicitario'],
  },
  context: NO_TERMS,
  labelled: true,
};
