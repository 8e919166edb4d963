import type { Terms } from '../../entities/row';
import type { EntityType } from '../../model';

/** What a field asks for. Several meanings may share one type of data; where a type is asked for as a whole it is `other`. */
export type FieldMeaning =
  | 'given-name' | 'surname' | 'full-name' | 'company'
  | 'street' | 'unit' | 'city' | 'state' | 'postcode' | 'country'
  | 'phone' | 'email'
  | 'card-number' | 'card-holder' | 'card-expiry' | 'card-code' | 'card-type'
  | 'birth-date' | 'user-name' | 'password' | 'one-time-code'
  | 'other';

/** One meaning with the type of data that it stands for and what forms call it. */
export interface FieldTerms {
  readonly meaning: Exclude<FieldMeaning, 'other'>;
  readonly entity: EntityType;
  /** Nothing but such data stands beside these words: a value is believed whatever it looks like. */
  readonly certain: Terms;
  /** Words that also name what is nobody's: believed only where the form asks for more of somebody. */
  readonly vague?: Terms;
}

const row = (en: string, fr: string, de: string, es: string, it: string): Terms => {
  const cut = (list: string): string[] => list.split(',').map((term) => term.trim()).filter(Boolean);
  return { en: cut(en), fr: cut(fr), de: cut(de), es: cut(es), it: cut(it) };
};

/**
 * What forms ask for, beside the labels that each type has in the table of entities. Lower case, without accents;
 * looked up as whole labels, so a word may stand here that means much else in a sentence.
 */
export const FIELD_TERMS: readonly FieldTerms[] = [
  {
    meaning: 'given-name',
    entity: 'PERSON',
    certain: row(
      'first name, firstname, given name, given names, forename, fname, first, middle name, middle initial, mi, first name and middle initial, preferred name',
      'prenom, prenoms, deuxieme prenom', 'vorname, vornamen, zweiter vorname, rufname', 'nombre de pila, primer nombre, segundo nombre', 'nome di battesimo, secondo nome',
    ),
    vague: row('', '', '', 'nombre, nombres', 'nome'),
  },
  {
    meaning: 'surname',
    entity: 'PERSON',
    certain: row(
      'last name, lastname, surname, family name, lname, last, maiden name, second name, last name or surname',
      'nom de famille, nom de naissance, nom d usage, nom de jeune fille', 'nachname, familienname, zuname, geburtsname', 'apellido, apellidos, primer apellido, segundo apellido', 'cognome, cognomi',
    ),
    vague: row('', 'nom, noms', '', '', ''),
  },
  {
    meaning: 'full-name',
    entity: 'PERSON',
    certain: row(
      'full name, your name, legal name, contact name, recipient name, patient name, customer name, client name, guest name, passenger name, traveler name, employee name, student name, applicant name, tenant name, cardholder, account holder, account holder name, account owner, beneficiary name, payee name, emergency contact, next of kin, attn, primary contact, contact person, member name, subscriber name, insured name, policyholder, policy holder, sender name, receiver name, receiver s name, name of recipient, first and last name, first name last name, name surname, billed to, deliver to, delivered to, caller name, parent name, guardian name, attending physician, signed by, account name, name on account, maiden name, cardholder name',
      'nom complet, nom et prenom, nom prenom, prenom et nom, nom prenom s, nom du titulaire, titulaire du compte, nom du patient, nom du client, nom du destinataire, personne a contacter, personne de contact, medecin traitant',
      'vor und nachname, vorname und nachname, vorname nachname, name vorname, nachname vorname, vollstandiger name, name des empfangers, patientenname, kundenname, kontaktperson, ansprechpartner, ansprechpartnerin, kontoinhaber, kontoinhaberin, versicherungsnehmer, notfallkontakt',
      'nombre completo, nombre y apellidos, nombre y apellido, apellidos y nombre, nombre del titular, titular de la cuenta, nombre del paciente, nombre del cliente, persona de contacto, contacto de emergencia',
      'nome completo, nome e cognome, cognome e nome, nominativo, intestatario del conto, nome del destinatario, nome del paziente, nome del cliente, persona di contatto, medico curante',
    ),
    vague: row(
      'name, customer, client, contact, member, subscriber, recipients, employees, students, guests, passengers, sender, payee, beneficiary, owner, recipient, patient, guest, passenger, traveler, traveller, employee, student, applicant, tenant, caller, receiver, spouse, husband, wife, mother, father, doctor, physician, gp, insured, registrant, attention, colleague, colleagues, coworker, teammate',
      'client, cliente, titulaire, destinataire, patient, patiente, assure, assuree, beneficiaire, salarie, locataire, interlocuteur, collegue, collegues, collaborateur, collaboratrice',
      'name, kunde, kundin, kontakt, empfanger, empfangerin, patient, patientin, versicherter, versicherte, mieter, mieterin, mitarbeiter, mitarbeiterin, hausarzt, kollege, kollegin',
      'cliente, titular, destinatario, paciente, asegurado, asegurada, beneficiario, empleado, empleada, inquilino, companero, companera',
      'cliente, intestatario, destinatario, paziente, referente, assicurato, beneficiario, dipendente, inquilino, collega, collaboratore, collaboratrice',
    ),
  },
  {
    meaning: 'company',
    entity: 'ORGANIZATION',
    certain: row('company, company name, business name, organization, organisation, organization name, company organization', 'societe, entreprise, raison sociale, nom de l entreprise, nom de la societe', 'firma, firmenname, unternehmen', 'empresa, razon social, nombre de la empresa', 'azienda, ragione sociale, societa, nome azienda'),
  },
  {
    meaning: 'street',
    entity: 'STREET_ADDRESS',
    certain: row(
      'street, street address, street name, street and number, street and house number, house number and street, pickup address, pick up address, collection address, service address, property address, registered address, correspondence address, forwarding address, street number, house number, house no, house name, address line, address line 1, address line 2, address line 3, address 1, address 2, address1, address2, address 3, addr, home address, postal address, mailing address, billing address, shipping address, delivery address, residential address, work address, permanent address, street address 1, street address 2, street 1, street 2, po box, post office box, address line one, address line two',
      'rue, voie, adresse, adresse postale, adresse 1, adresse 2, adresse ligne 1, adresse ligne 2, ligne d adresse 1, ligne d adresse 2, complement d adresse, numero et rue, numero et nom de rue, n et rue, adresse de livraison, adresse de facturation, adresse du domicile, domicile, lieu dit, boite postale',
      'strasse, straße, str, hausnummer, hausnr, haus nr, strasse hausnummer, straße hausnummer, strasse und hausnummer, strasse nr, straße nr, straße und hausnummer, adresse, anschrift, adresszeile 1, adresszeile 2, adresszusatz, adresse 1, adresse 2, lieferadresse, rechnungsadresse, lieferanschrift, rechnungsanschrift, postfach, wohnanschrift, postanschrift',
      'calle, direccion, direccion postal, direccion 1, direccion 2, linea de direccion 1, linea de direccion 2, calle y numero, direccion de envio, direccion de facturacion, direccion de entrega, domicilio, via, apartado de correos',
      'via, indirizzo, indirizzo 1, indirizzo 2, indirizzo postale, riga indirizzo 1, riga indirizzo 2, via e numero civico, numero civico, civico, indirizzo di spedizione, indirizzo di fatturazione, indirizzo di consegna, domicilio, residenza, casella postale',
    ),
    vague: row('address, addresses, residence, line1, line2', '', '', '', ''),
  },
  {
    meaning: 'unit',
    entity: 'STREET_ADDRESS',
    certain: row(
      'apt, apartment, apartment number, apt number, unit number, suite number, apt suite, apt or suite, apt suite etc, apt unit, flat number, apt suite unit, apartment suite, apt suite unit building, suite unit, apartment suite unit, room number, building number, floor number',
      'appartement, appt, numero d appartement', 'wohnung, wohnungsnummer', 'apartamento, piso puerta', 'appartamento',
    ),
    // Half of software has a unit, a scale (`scala`), a port (`porte`) or a top of its own.
    vague: row('suite, unit, floor, building, bldg, flat, room, door', 'etage, batiment, escalier, porte, residence', 'etage, stockwerk, stiege, top, tur', 'piso, puerta, escalera, planta, bloque', 'interno, scala, piano, edificio'),
  },
  {
    meaning: 'city',
    entity: 'LOCATION',
    certain: row('city, town, city town, town city, city suburb, suburb, town or city, city or town, post town, locality, municipality, village, city name, city state, city state zip, hometown, place of birth, birthplace, city of birth', 'ville, commune, localite, ville de naissance, lieu de naissance', 'ort, stadt, wohnort, geburtsort, gemeinde, ort stadt, plz ort, plz und ort, postleitzahl und ort, stadt ort', 'ciudad, localidad, poblacion, municipio, lugar de nacimiento, ciudad de nacimiento', 'citta, comune, localita, luogo di nascita, comune di nascita, comune di residenza'),
  },
  {
    meaning: 'state',
    entity: 'LOCATION',
    certain: row('state province, state or province, province, county, province territory, state territory, state region, province region, state province region, prefecture', 'departement, province', 'bundesland, kanton', 'provincia, comunidad autonoma, estado provincia', 'provincia, prov'),
    vague: row('state, region, st', 'region', 'region', 'estado, region', 'regione'),
  },
  {
    meaning: 'postcode',
    entity: 'POSTAL_CODE',
    certain: row('zip, zip code, zipcode, postal code, postcode, post code, zip postal code, zip or postal code, postal zip code, zip postcode, zip postal, postal, 5 digit zip', 'code postal, cp, npa', 'plz, postleitzahl', 'codigo postal, cp, c p', 'cap, c a p, codice postale'),
  },
  {
    meaning: 'country',
    entity: 'LOCATION',
    certain: row('country, country region, country or region, country of residence, country of birth, country territory', 'pays, pays region, pays de residence, pays de naissance', 'land region, geburtsland, wohnsitzland', 'pais, pais region, pais de residencia, pais de nacimiento', 'paese, nazione, paese regione, stato di nascita'),
    vague: row('', '', 'land', '', 'stato'),
  },
  {
    meaning: 'phone',
    entity: 'PHONE_NUMBER',
    certain: row(
      'phone, phone number, phone no, telephone, telephone number, tel, mobile, mobile number, mobile phone, cell, cell phone, cell number, area code, contact number, daytime phone, evening phone, home phone, work phone, primary phone, phone 1, phone 2, mobile phone number, fax, fax number, day phone, extension, phone extension',
      'telephone, numero de telephone, tel, portable, telephone portable, telephone mobile, telephone fixe, mobile, fixe, fax',
      'telefon, telefonnummer, tel, handy, handynummer, mobil, mobilnummer, mobiltelefon, rufnummer, festnetz, vorwahl, fax, telefax',
      'telefono, numero de telefono, telefono movil, movil, telefono fijo, tel, fax, telefono de contacto, prefijo', 'telefono, numero di telefono, cellulare, numero di cellulare, tel, telefono fisso, prefisso, fax',
    ),
  },
  {
    meaning: 'email',
    entity: 'EMAIL_ADDRESS',
    certain: row(
      'email, e mail, email address, e mail address, email id, mail address, email or username, email or phone, email or mobile number, email or mobile phone number, work email, personal email, confirm email, your email, contact email, billing email',
      'email, e mail, adresse email, adresse e mail, adresse mail, mail, courriel, adresse electronique, votre email', 'email, e mail, e mail adresse, email adresse, mailadresse, mail', 'correo, correo electronico, email, e mail, direccion de correo, direccion de correo electronico, mail', 'email, e mail, posta elettronica, indirizzo email, indirizzo e mail, mail, pec',
    ),
  },
  {
    meaning: 'card-number',
    entity: 'CREDIT_CARD',
    certain: row(
      'card number, credit card number, debit card number, card no, credit card, card, credit or debit card number, account number card, gift card number, card information, card ending in, card details',
      'numero de carte, numero de la carte, n de carte, carte bancaire, numero de carte bancaire, numero de carte de credit', 'kartennummer, kreditkartennummer, kreditkarte, karte', 'numero de tarjeta, numero de la tarjeta, tarjeta, tarjeta de credito, n de tarjeta', 'numero di carta, numero carta, numero della carta, carta di credito, numero carta di credito',
    ),
  },
  {
    meaning: 'card-holder',
    entity: 'PERSON',
    certain: row(
      'name on card, name on the card, cardholder name, card holder, card holder name, cardholder s name, card holder s name, cardholders name, name as it appears on card, name as it appears on the card, name appearing on card, name on credit card',
      'nom sur la carte, titulaire de la carte, nom du titulaire de la carte', 'karteninhaber, name auf der karte, name des karteninhabers, karteninhaberin', 'titular de la tarjeta, nombre en la tarjeta, nombre del titular de la tarjeta, nombre que aparece en la tarjeta', 'titolare della carta, intestatario carta, intestatario della carta, nome sulla carta, titolare carta',
    ),
  },
  {
    meaning: 'card-expiry',
    entity: 'CREDIT_CARD_EXPIRY',
    certain: row(
      'expiration, expiration date, expiry date, expiry, exp, exp date, expires, expires on, expires end, valid thru, valid through, good thru, expiration month, expiration year, expiry month, expiry year, exp month, exp year, mm yy, mm yyyy, card expiry, card expiration, expiration date mm yy, expiry date mm yy, expiration mm yy, expiry mm yy, exp date mm yy',
      'expiration, date d expiration, expire fin, expire le, date de validite, validite, mm aa', 'ablaufdatum, gultig bis, gueltig bis, verfallsdatum, gultigkeit, mm jj', 'caducidad, fecha de caducidad, fecha de vencimiento, vencimiento, valida hasta, mm aa', 'scadenza, data di scadenza, scade, mm aa',
    ),
    vague: row('month, year', 'mois, annee', 'monat, jahr', 'mes, ano', 'mese, anno'),
  },
  {
    meaning: 'card-code',
    entity: 'CVV',
    certain: row(
      'cvv, cvc, cvv2, cvc2, csc, cid, security code, card security code, card verification, card verification code, card verification number, verification number, cvv code, cvc code, cvv cvc, cvc cvv, card code, 3 digit code, 4 digit code, security number',
      'cryptogramme, code de securite, cryptogramme visuel, code cvv, code cvc', 'prufziffer, sicherheitscode, kartenprufnummer, cvv code, prufnummer', 'codigo de seguridad, codigo cvv, codigo cvc', 'codice di sicurezza, codice cvv, codice cvc',
    ),
  },
  {
    meaning: 'card-type',
    entity: 'CREDIT_CARD',
    certain: row('card type, credit card type, type of card, payment card type', 'type de carte', 'kartentyp, kartenart', 'tipo de tarjeta', 'tipo di carta'),
  },
  {
    meaning: 'birth-date',
    entity: 'DATE_OF_BIRTH',
    certain: row('date of birth, birth date, birthdate, birthday, dob, d o b, born, born on', 'date de naissance, ne le, nee le, naissance', 'geburtsdatum, geburtstag, geboren, geboren am, geb datum', 'fecha de nacimiento, nacimiento', 'data di nascita, nato il, nata il, nascita'),
  },
  {
    meaning: 'user-name',
    entity: 'USERNAME',
    certain: row('username, user name, userid, user id, login, login id, login name, screen name, display name, apple id, email username, sign in id, online id, nickname', 'identifiant, nom d utilisateur, pseudo', 'benutzername, nutzername, anmeldename, benutzerkennung', 'usuario, nombre de usuario, id de usuario', 'nome utente, utente, id utente'),
    vague: row('user, users', 'utilisateur', 'benutzer', '', ''),
  },
  {
    meaning: 'password',
    entity: 'PASSWORD',
    certain: row(
      'password, passwort, passcode, passphrase, new password, current password, old password, confirm password, repeat password, retype password, re enter password, password confirmation, confirm new password, verify password, create password, create a password, choose a password, set password, password again',
      'mot de passe, nouveau mot de passe, confirmer le mot de passe, confirmation du mot de passe, confirmez le mot de passe, mot de passe actuel, repeter le mot de passe', 'passwort, kennwort, neues passwort, passwort bestatigen, passwort wiederholen, altes passwort, aktuelles passwort',
      'contrasena, nueva contrasena, confirmar contrasena, repetir contrasena, contrasena actual, clave', 'password, nuova password, conferma password, ripeti password, password attuale',
    ),
  },
  {
    meaning: 'one-time-code',
    entity: 'OTP',
    certain: row(
      'verification code, one time code, one time password, otp, confirmation code sms, security code sms, authentication code, 6 digit code, six digit code, enter code, two factor code, 2fa code, sms code, login code, authenticator code',
      'code de verification, code a usage unique, code sms, code recu par sms', 'bestatigungscode, sms code, einmalcode, einmalpasswort, verifizierungscode', 'codigo de verificacion, codigo sms, codigo de un solo uso', 'codice di verifica, codice sms, codice monouso, codice otp',
    ),
  },
];
