import { NO_TERMS, type EntityRow } from './row';

export const IP_ADDRESS: EntityRow = {
  category: 'technical',
  country: null,
  on: true,
  score: { strong: 0.9, plain: 0.75, weak: 0.55, bare: 0.25 },
  labels: {
    en: ['ip', 'ip address', 'ipv4', 'ipv6', 'address', 'host', 'gateway', 'dns', 'server', 'inet', 'inet6', 'subnet', 'remote addr'],
    fr: ['ip', 'adresse ip', 'hote', 'passerelle', 'serveur'],
    de: ['ip', 'ip adresse', 'adresse', 'rechner', 'gateway', 'server'],
    es: ['ip', 'direccion ip', 'servidor', 'puerta de enlace', 'equipo'],
    it: ['ip', 'indirizzo ip', 'server', 'gateway'],
  },
  context: { ...NO_TERMS, en: ['ping', 'ssh', 'login from', 'logged in', 'client', 'vpn', 'lan', 'wan', 'router', 'listening', 'connect', 'sign in'] },
  example: '203.0.113.58',
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
  example: '00:00:5e:00:53:af',
};

export const URL: EntityRow = {
  category: 'technical',
  country: null,
  on: true,
  // A plain public address is no secret and would clutter every picture of a browser: it lies below the default minimum.
  score: { strong: 0.85, plain: 0.65, weak: 0.5, bare: 0.3 },
  labels: NO_TERMS,
  context: NO_TERMS,
  example: 'https://example.com/reset?token=9f8e7d6c5b4a39281706',
};

export const IMEI: EntityRow = {
  category: 'technical',
  country: null,
  on: true,
  score: { strong: 0.9, plain: 0.65, weak: 0.45, bare: 0.15 },
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const ICCID: EntityRow = {
  category: 'technical',
  country: null,
  on: true,
  score: { strong: 0.9, plain: 0.65, weak: 0.45, bare: 0.15 },
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const IMSI: EntityRow = {
  category: 'technical',
  country: null,
  on: true,
  score: { strong: 0.9, plain: 0.65, weak: 0.45, bare: 0.15 },
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const DOMAIN_NAME: EntityRow = {
  category: 'technical',
  country: null,
  on: false,
  score: { strong: 0.9, plain: 0.65, weak: 0.45, bare: 0.15 },
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const UUID: EntityRow = {
  category: 'technical',
  country: null,
  on: false,
  score: { strong: 0.9, plain: 0.65, weak: 0.45, bare: 0.15 },
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const DEVICE_ID: EntityRow = {
  category: 'technical',
  country: null,
  on: false,
  score: { strong: 0.9, plain: 0.65, weak: 0.45, bare: 0.15 },
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const ADVERTISING_ID: EntityRow = {
  category: 'technical',
  country: null,
  on: false,
  score: { strong: 0.9, plain: 0.65, weak: 0.45, bare: 0.15 },
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};
