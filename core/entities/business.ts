import { LABEL_SCORE, NO_TERMS, type EntityRow } from './row';

export const EMPLOYEE_ID: EntityRow = {
  category: 'business',
  country: null,
  on: false,
  score: LABEL_SCORE,
  labels: {
    en: ['employee id', 'employee number', 'employee no', 'staff id', 'staff number', 'personnel number', 'payroll number', 'badge number', 'worker id'],
    fr: ['matricule', 'numero de matricule', 'numero d employe', 'matricule salarie', 'id employe'],
    de: ['personalnummer', 'mitarbeiternummer', 'personal nr', 'mitarbeiter id', 'mitarbeiter nr'],
    es: ['numero de empleado', 'no empleado', 'id de empleado', 'codigo de empleado', 'numero de trabajador'],
    it: ['matricola', 'numero di matricola', 'codice dipendente', 'id dipendente', 'numero dipendente'],
  },
  context: NO_TERMS,
  labelled: true,
};

export const CUSTOMER_ID: EntityRow = {
  category: 'business',
  country: null,
  on: false,
  score: LABEL_SCORE,
  labels: {
    en: ['customer id', 'customer number', 'customer no', 'client id', 'client number', 'client no', 'membership number', 'member number', 'account id', 'loyalty number', 'subscriber number'],
    fr: ['numero client', 'numero de client', 'n client', 'no client', 'code client', 'reference client', 'identifiant client', 'numero d abonne', 'numero d adherent'],
    de: ['kundennummer', 'kunden nr', 'kundennr', 'kunden id', 'mitgliedsnummer', 'mitglieds nr'],
    es: ['numero de cliente', 'no cliente', 'n cliente', 'codigo de cliente', 'id de cliente', 'numero de socio', 'numero de abonado'],
    it: ['numero cliente', 'codice cliente', 'n cliente', 'id cliente', 'numero di socio', 'numero tessera'],
  },
  context: NO_TERMS,
  labelled: true,
};

export const ORDER_ID: EntityRow = {
  category: 'business',
  country: null,
  on: false,
  score: LABEL_SCORE,
  labels: {
    en: ['order id', 'order number', 'order no', 'invoice number', 'invoice no', 'invoice id', 'booking reference', 'confirmation number', 'tracking number', 'reservation number', 'purchase order'],
    fr: ['numero de commande', 'n de commande', 'no de commande', 'numero de facture', 'facture n', 'commande n', 'numero de suivi', 'numero de reservation'],
    de: ['bestellnummer', 'bestell nr', 'auftragsnummer', 'auftrags nr', 'rechnungsnummer', 'rechnungs nr', 'sendungsnummer', 'buchungsnummer'],
    es: ['numero de pedido', 'no pedido', 'n pedido', 'numero de factura', 'no factura', 'factura n', 'numero de seguimiento', 'numero de reserva'],
    it: ['numero ordine', 'numero d ordine', 'ordine n', 'numero fattura', 'fattura n', 'numero di spedizione', 'numero di prenotazione'],
  },
  context: NO_TERMS,
  labelled: true,
};
