import type { EntityRow } from './row';

export const EMAIL_ADDRESS: EntityRow = {
  category: 'contact',
  on: true,
  score: { strong: 0.95, plain: 0.8, weak: 0.55, bare: 0.2 },
  labels: {
    en: ['email', 'e mail', 'mail', 'email address'],
    fr: ['email', 'e mail', 'courriel', 'mel', 'adresse electronique'],
    de: ['email', 'e mail', 'mailadresse', 'e mail adresse'],
    es: ['email', 'correo', 'correo electronico'],
    it: ['email', 'e mail', 'posta elettronica', 'pec'],
  },
  context: {
    en: ['contact', 'write to', 'reach', 'cc', 'bcc', 'from', 'to', 'reply to', 'sender', 'recipient'],
    fr: ['ecrire a', 'contacter', 'expediteur', 'destinataire', 'repondre a'],
    de: ['schreiben an', 'kontakt', 'absender', 'empfanger', 'antwort an'],
    es: ['escribir a', 'contacto', 'remitente', 'destinatario', 'responder a'],
    it: ['scrivere a', 'contatto', 'mittente', 'destinatario', 'rispondi a'],
  },
  example: 'ada.byron@example.com',
};

export const PHONE_NUMBER: EntityRow = {
  category: 'contact',
  on: true,
  score: { strong: 0.85, plain: 0.65, weak: 0.5, bare: 0.25 },
  labels: {
    en: ['phone', 'phone no', 'phone number', 'telephone', 'tel', 'mobile', 'cell', 'cellphone', 'fax', 'whatsapp', 'landline', 'mob', 'ph'],
    fr: ['tel', 'telephone', 'portable', 'mobile', 'fixe', 'numero de telephone', 'telecopie', 'gsm'],
    de: ['tel', 'telefon', 'telefonnummer', 'handy', 'handynummer', 'mobil', 'mobilnummer', 'mobiltelefon', 'rufnummer', 'fon', 'telefax', 'festnetz', 'durchwahl', 'ruckrufnummer'],
    es: ['tel', 'tfno', 'tlf', 'telefono', 'movil', 'celular', 'numero de telefono', 'fijo'],
    it: ['tel', 'telefono', 'cellulare', 'cell', 'numero di telefono', 'fisso', 'recapito telefonico'],
  },
  context: {
    en: ['call', 'dial', 'ring', 'text me', 'sms', 'hotline', 'ext', 'contact number', 'reach'],
    fr: ['appeler', 'appelez', 'joindre', 'joignable', 'sms', 'standard', 'poste'],
    de: ['anrufen', 'erreichbar', 'anruf', 'sms', 'hotline', 'ruckruf', 'erreichen'],
    es: ['llamar', 'llame', 'llamada', 'sms', 'localizable', 'centralita', 'extension'],
    it: ['chiamare', 'chiamami', 'chiamata', 'sms', 'centralino', 'interno', 'contattare'],
  },
  example: '+1 202-555-0143',
};
