import { foldLetters } from '../../text/fold-letters';

/** Titles under which somebody's address or contact stands, or is asked for. Folded; whole titles. */
const HEADS = new Set(
  `ship to|shipping to|ships to|bill to|billed to|billing to|deliver to|delivering to|delivery to|sold to|send to|sent to|mail to|sender|recipient|attn|customer|buyer|seller|return to|invoice to|invoiced to
  shipping address|billing address|delivery address|mailing address|postal address|home address|work address|your address|address|return address|pickup address|pick up address|service address|invoice address|default address|primary address|saved addresses|address book|recommended address|suggested address|you entered|original address|recommended|suggested|we recommend|verified address|entered address
  shipping contact|billing contact|contact|contact information|contact info|contact details|your contact information|contact person|personal information|personal info|personal details|your details|your information|your info|account information|account details|profile|customer information|customer details|customer info|patient information|patient details|passenger information|passenger details|guest information|guest details|shipping information|shipping info|shipping details|billing information|billing info|billing details|delivery information|delivery info|delivery details|shipping and billing|emergency contact|cardholder|primary contact|name and address|name address|delivery|shipping
  livrer a|livre a|expedier a|envoyer a|facturer a|facture a|destinataire|expediteur|client|adresse|adresse de livraison|adresse de facturation|adresse postale|votre adresse|vos coordonnees|coordonnees|informations personnelles|informations de livraison|informations de facturation|informations client|contact|mes informations|livraison|facturation|vos informations
  lieferung an|liefern an|versand an|rechnung an|empfanger|absender|kunde|kundin|adresse|anschrift|lieferadresse|lieferanschrift|rechnungsadresse|rechnungsanschrift|versandadresse|ihre adresse|ihre daten|personliche daten|personliche angaben|kontakt|kontaktdaten|kundendaten|kontoinhaber|rechnungsempfanger|lieferempfanger|patientendaten
  enviar a|enviado a|entregar a|entrega a|facturar a|destinatario|remitente|cliente|direccion|direccion de envio|direccion de entrega|direccion de facturacion|tu direccion|sus datos|tus datos|datos personales|datos de contacto|datos de envio|datos de facturacion|datos del cliente|contacto|datos del paciente
  spedire a|spedito a|inviare a|consegnare a|consegna a|fatturare a|fattura a|intestato a|destinatario|mittente|cliente|indirizzo|indirizzo di spedizione|indirizzo di consegna|indirizzo di fatturazione|il tuo indirizzo|i tuoi dati|dati personali|dati di contatto|dati di spedizione|dati di fatturazione|dati cliente|contatti|contatto|dati del paziente`
    .split(/[|\n]/)
    .map((head) => head.trim())
    .filter(Boolean),
);

/** Which of several, or whose, before a title. */
const WHOSE = /^(?:(?:your|my|standard|default|primary|main|current|selected|votre|mon|mes|vos|ihre|meine|deine|tu|tus|su|mi|mis|tuo|tua|tuoi|mio|mia|i miei|la mia) )+/;

/** Whether a text is a title under which somebody's address, contact or details stand. Case, numbers before it and a colon behind it do not count. */
export function isBlockHead(text: string): boolean {
  if (text.length > 48) return false;
  const bare = foldLetters(text)
    .replace(/[^a-z]+/g, ' ')
    .trim();
  return HEADS.has(bare) || /^(?!mail|ip|web)[a-z]{3,16}(?:anschrift|adresse)$/.test(bare) || HEADS.has(bare.replace(WHOSE, ''));
}
