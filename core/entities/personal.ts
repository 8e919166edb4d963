import { NO_TERMS, type EntityRow } from './row';

export const PERSON: EntityRow = {
  category: 'personal',
  country: null,
  on: true,
  score: { strong: 0.9, plain: 0.65, weak: 0.45, bare: 0.15 },
  labels: {
    en: [
      'full name', 'name', 'names', 'first name', 'last name', 'firstname', 'lastname', 'fullname', 'given name', 'given names', 'givenname', 'surname', 'forename', 'family name', 'middle name', 'maiden name', 'legal name', 'preferred name', 'nickname', 'fname', 'lname',
      'patient', 'patient name', 'customer', 'customer name', 'client', 'client name', 'employee', 'employee name', 'student', 'student name', 'applicant', 'applicant name', 'tenant', 'landlord', 'guest', 'guest name', 'passenger', 'passenger name', 'user name', 'display name', 'contact', 'contact name', 'contact person', 'emergency contact', 'next of kin',
      'account name', 'account holder', 'account owner', 'card holder', 'cardholder', 'cardholder name', 'name on card', 'beneficiary', 'beneficiary name', 'recipient', 'recipient name', 'payee', 'sender', 'sender name', 'policy holder', 'policyholder', 'insured', 'billed to', 'bill to', 'ship to', 'sold to', 'deliver to', 'attn', 'attention',
      'author', 'assignee', 'assigned to', 'reporter', 'owner', 'manager', 'supervisor', 'line manager', 'created by', 'updated by', 'signed by', 'reported by', 'approved by', 'prepared by', 'requested by', 'reviewed by', 'submitted by', 'interviewer', 'candidate', 'witness', 'physician', 'doctor', 'attending', 'attending physician', 'referring physician', 'provider name', 'nurse', 'teacher', 'mother', 'father', 'spouse', 'parent', 'guardian', 'husband', 'wife', 'child', 'plaintiff', 'defendant', 'member name', 'holder', 'signatory', 'host',
    ],
    fr: [
      'nom', 'noms', 'prenom', 'prenoms', 'nom complet', 'nom et prenom', 'nom prenom', 'prenom nom', 'nom de famille', 'nom de naissance', 'nom d usage', 'nom usuel', 'nom du patient', 'nom du client', 'nom de jeune fille', 'patient', 'patiente', 'client', 'cliente', 'titulaire', 'titulaire du compte', 'beneficiaire', 'destinataire', 'expediteur', 'salarie', 'locataire', 'bailleur', 'proprietaire', 'assure', 'assuree', 'medecin', 'medecin traitant', 'praticien', 'infirmier', 'infirmiere', 'interne', 'internes', 'chef de service', 'responsable', 'interlocuteur', 'personne a contacter', 'personne de contact', 'auteur', 'redacteur', 'signataire', 'conjoint', 'epouse', 'epoux', 'eleve', 'etudiant', 'candidat',
    ],
    de: [
      'name', 'vorname', 'vornamen', 'nachname', 'familienname', 'zuname', 'rufname', 'geburtsname', 'vor und nachname', 'vor und zuname', 'vollstandiger name', 'patient', 'patientin', 'kunde', 'kundin', 'kundenname', 'ansprechpartner', 'ansprechpartnerin', 'kontakt', 'kontaktperson', 'sachbearbeiter', 'sachbearbeiterin', 'bearbeiter', 'bearbeiterin', 'mitarbeiter', 'mitarbeiterin', 'kontoinhaber', 'kontoinhaberin', 'karteninhaber', 'inhaber', 'empfanger', 'absender', 'mieter', 'mieterin', 'vermieter', 'vermieterin', 'versicherter', 'versicherte', 'versicherungsnehmer', 'arzt', 'hausarzt', 'behandelnder arzt', 'verfasser', 'autor', 'unterzeichner', 'antragsteller', 'antragstellerin', 'ehepartner', 'ehefrau', 'ehemann', 'schuler', 'schulerin', 'bewerber', 'bewerberin', 'geschaftsfuhrer', 'geschaftsfuhrerin', 'vorgesetzter',
    ],
    es: [
      'nombre', 'nombres', 'apellido', 'apellidos', 'primer apellido', 'segundo apellido', 'nombre completo', 'nombre y apellidos', 'nombre y apellido', 'nombre del paciente', 'nombre del cliente', 'paciente', 'cliente', 'titular', 'titular de la cuenta', 'beneficiario', 'beneficiaria', 'destinatario', 'remitente', 'empleado', 'empleada', 'trabajador', 'trabajadora', 'inquilino', 'arrendador', 'arrendatario', 'asegurado', 'asegurada', 'solicitante', 'interesado', 'interesada', 'medico', 'medica', 'medico responsable', 'doctor', 'doctora', 'facultativo', 'responsable clinico', 'remitido por', 'atendido por', 'firmado por', 'firmado', 'enfermera', 'enfermero', 'persona de contacto', 'contacto', 'autor', 'autora', 'conyuge', 'alumno', 'alumna', 'tutor', 'nome', 'sobrenome', 'nome completo',
    ],
    it: [
      'nome', 'cognome', 'nome e cognome', 'cognome e nome', 'nome completo', 'nominativo', 'nome del paziente', 'nome del cliente', 'paziente', 'cliente', 'intestatario', 'intestatario del conto', 'titolare', 'beneficiario', 'destinatario', 'mittente', 'dipendente', 'inquilino', 'locatario', 'locatore', 'conduttore', 'assicurato', 'richiedente', 'sottoscritto', 'sottoscritta', 'il sottoscritto', 'la sottoscritta', 'medico', 'medico curante', 'medico responsabile', 'referente', 'persona di contatto', 'contatto', 'autore', 'firmatario', 'firmato da', 'coniuge', 'alunno', 'studente', 'candidato',
    ],
    nl: ['naam', 'voornaam', 'voornamen', 'achternaam', 'volledige naam', 'familienaam', 'meisjesnaam', 'klant', 'patientnaam', 'contactpersoon', 'rekeninghouder', 'ontvanger', 'afzender', 'medewerker', 'huurder', 'verhuurder', 'huisarts', 'behandelend arts'],
    pl: ['imie', 'imiona', 'nazwisko', 'imie i nazwisko', 'nazwisko i imie', 'nazwisko rodowe', 'pacjent', 'pacjentka', 'klient', 'klientka', 'nabywca', 'posiadacz rachunku', 'wlasciciel rachunku', 'odbiorca', 'nadawca', 'pracownik', 'najemca', 'wynajmujacy', 'lekarz', 'osoba kontaktowa', 'kontrahent', 'wnioskodawca', 'przewodniczacy', 'przewodniczaca', 'protokolant', 'odebral', 'wystawil', 'zatwierdzil', 'sporzadzil', 'czlonek zarzadu', 'prezes zarzadu', 'podatnik', 'malzonek', 'wlasciciel'],
    sv: ['namn', 'fornamn', 'efternamn', 'fullstandigt namn', 'kund', 'kontaktperson', 'kontoinnehavare', 'mottagare', 'avsandare', 'hyresgast', 'hyresvard', 'handlaggare', 'lakare'],
    fi: ['nimi', 'etunimi', 'etunimet', 'sukunimi', 'koko nimi', 'asiakas', 'potilas', 'yhteyshenkilo', 'tilinomistaja', 'vastaanottaja', 'lahettaja', 'vuokralainen', 'vuokranantaja', 'laakari'],
  },
  context: NO_TERMS,
};

export const DATE_OF_BIRTH: EntityRow = {
  category: 'personal',
  country: null,
  on: true,
  // A date says nothing without a label, and next to nothing if nobody alive can be born on it.
  score: { strong: 0.8, plain: 0.6, weak: 0.2, bare: 0.1 },
  labels: {
    en: ['date of birth', 'birth date', 'birthdate', 'birthday', 'bday', 'dob', 'd o b', 'born', 'born on', 'birth'],
    fr: ['date de naissance', 'ne le', 'nee le', 'ne e le', 'ne(e) le', 'naissance', 'date naissance', 'date de nais', 'nais', 'ddn', 'anniversaire', 'ne en', 'nee en'],
    de: ['geburtsdatum', 'geburtstag', 'geb', 'geb datum', 'geboren', 'geboren am', 'geb am', 'gebdat'],
    es: ['fecha de nacimiento', 'nacimiento', 'nacido', 'nacida', 'nacido el', 'nacida el', 'f nac', 'fecha nac', 'f nacimiento', 'fdn', 'cumpleanos', 'nacio', 'nacio el'],
    it: ['data di nascita', 'nascita', 'nato', 'nata', 'nato il', 'nata il', 'nato a', 'nata a', 'data nascita', 'compleanno'],
    nl: ['geboortedatum', 'geboren', 'geboren op', 'geb datum'],
    pl: ['data urodzenia', 'urodzony', 'urodzona', 'urodzonym', 'urodzonej', 'ur', 'data ur'],
    sv: ['fodelsedatum', 'fodd', 'fodelsedag'],
    fi: ['syntymaaika', 'syntynyt', 'synt'],
  },
  context: NO_TERMS,
  labelsNext: true,
  labelled: true,
};

export const LOCATION: EntityRow = {
  category: 'personal',
  country: null,
  on: true,
  score: { strong: 0.9, plain: 0.65, weak: 0.45, bare: 0.15 },
  labels: {
    en: ['city', 'town', 'city town', 'town city', 'country', 'place of birth', 'birthplace', 'birth place', 'county', 'state', 'province', 'state province', 'hometown', 'home town', 'location', 'locality', 'municipality', 'village', 'country of residence', 'country of birth', 'region'],
    fr: ['ville', 'pays', 'commune', 'lieu de naissance', 'localite', 'departement', 'ville de naissance', 'pays de naissance', 'region', 'lieu'],
    de: ['ort', 'stadt', 'land', 'wohnort', 'geburtsort', 'bundesland', 'gemeinde', 'kanton', 'plz ort', 'geburtsland', 'kreis'],
    es: ['localidad', 'ciudad', 'pais', 'provincia', 'municipio', 'poblacion', 'lugar de nacimiento', 'lugar', 'localidad provincia', 'comunidad autonoma', 'region', 'pais de nacimiento', 'ciudad de nacimiento'],
    it: ['citta', 'comune', 'paese', 'provincia', 'prov', 'luogo di nascita', 'localita', 'regione', 'nazione', 'comune di nascita', 'luogo'],
    nl: ['plaats', 'woonplaats', 'stad', 'geboorteplaats', 'gemeente', 'provincie'],
    pl: ['miasto', 'miejscowosc', 'miejsce urodzenia', 'kraj', 'wojewodztwo', 'gmina', 'powiat'],
    sv: ['ort', 'stad', 'postort', 'fodelseort', 'kommun'],
    fi: ['kaupunki', 'paikkakunta', 'kotikunta', 'syntymapaikka', 'maa', 'postitoimipaikka'],
  },
  context: NO_TERMS,
  labelled: true,
};

export const USERNAME: EntityRow = {
  category: 'personal',
  country: null,
  on: true,
  score: { strong: 0.85, plain: 0.65, weak: 0.45, bare: 0.05 },
  labels: {
    en: ['username', 'user name', 'user', 'userid', 'user id', 'login', 'login name', 'login id', 'account name', 'nickname', 'nick', 'screen name', 'logon name', 'sam account name'],
    fr: ['identifiant', 'nom d utilisateur', 'utilisateur', 'pseudo', 'pseudonyme', 'nom de connexion'],
    de: ['benutzername', 'benutzer', 'benutzerkennung', 'anmeldename', 'nutzername', 'nutzer', 'kennung', 'login name'],
    es: ['usuario', 'nombre de usuario', 'id de usuario', 'apodo'],
    it: ['nome utente', 'utente', 'id utente', 'nickname'],
    nl: ['gebruikersnaam', 'gebruiker'],
    pl: ['nazwa uzytkownika', 'uzytkownik'],
    sv: ['anvandarnamn', 'anvandare'],
    fi: ['kayttajatunnus', 'kayttaja'],
  },
  context: NO_TERMS,
  labelsNext: true,
  labelled: true,
};

export const HANDLE: EntityRow = {
  category: 'personal',
  country: null,
  on: true,
  score: { strong: 0.85, plain: 0.6, weak: 0.35, bare: 0.12 },
  labels: {
    en: ['handle', 'twitter', 'instagram', 'insta', 'ig', 'tiktok', 'telegram', 'threads', 'mastodon', 'snapchat', 'discord', 'github', 'bluesky', 'x handle', 'social media'],
    fr: ['pseudo', 'compte twitter', 'compte instagram'],
    de: ['twitter name', 'instagram name', 'kanal'],
    es: ['cuenta de twitter', 'cuenta de instagram', 'usuario de instagram'],
    it: ['account twitter', 'account instagram', 'profilo instagram'],
  },
  context: {
    en: ['follow', 'dm', 'tweet', 'tweeted', 'retweet', 'rt', 'mention', 'tagged', 'cc', 'thanks', 'via', 'hey', 'hi', 'hello', 'wrote', 'says', 'said', 'posted', 'replied', 'commented', 'liked', 'assigned', 'ping'],
    fr: ['suivez', 'abonnez', 'merci', 'salut', 'bonjour', 'ecrit', 'repondu'],
    de: ['folgt', 'folge', 'danke', 'hallo', 'schrieb', 'schreibt', 'antwortete'],
    es: ['sigue', 'siguenos', 'gracias', 'hola', 'escribio', 'respondio'],
    it: ['segui', 'seguici', 'grazie', 'ciao', 'scritto', 'risposto'],
  },
  labelled: true,
};

export const SOCIAL_PROFILE: EntityRow = {
  category: 'personal',
  country: null,
  on: true,
  score: { strong: 0.85, plain: 0.7, weak: 0.45, bare: 0.2 },
  labels: NO_TERMS,
  context: { ...NO_TERMS, en: ['linkedin', 'twitter', 'facebook', 'instagram', 'github', 'xing', 'mastodon', 'profile'] },
};

export const DATE_TIME: EntityRow = {
  category: 'personal',
  country: null,
  // Documents are full of dates that tell of nobody.
  on: false,
  score: { strong: 0.58, plain: 0.5, weak: 0.45, bare: 0.25 },
  labels: NO_TERMS,
  context: NO_TERMS,
};

export const AGE: EntityRow = {
  category: 'personal',
  country: null,
  on: false,
  score: { strong: 0.8, plain: 0.65, weak: 0.45, bare: 0.15 },
  labels: {
    en: ['age', 'aged'],
    fr: ['age', 'agee'],
    de: ['alter', 'lebensalter'],
    es: ['edad'],
    it: ['eta'],
  },
  context: NO_TERMS,
};

export const ORGANIZATION: EntityRow = {
  category: 'personal',
  country: null,
  on: false,
  score: { strong: 0.9, plain: 0.65, weak: 0.45, bare: 0.15 },
  labels: {
    en: ['company', 'company name', 'organization', 'organisation', 'organization name', 'employer', 'business name', 'legal entity', 'supplier', 'vendor', 'firm', 'corporation'],
    fr: ['societe', 'entreprise', 'raison sociale', 'denomination sociale', 'employeur', 'nom de la societe', 'organisme', 'fournisseur', 'etablissement'],
    de: ['firma', 'firmenname', 'unternehmen', 'arbeitgeber', 'gesellschaft', 'organisation', 'lieferant', 'firmierung'],
    es: ['empresa', 'razon social', 'denominacion social', 'compania', 'sociedad', 'organizacion', 'nombre de la empresa', 'empleador', 'proveedor'],
    it: ['azienda', 'ragione sociale', 'societa', 'ditta', 'denominazione sociale', 'impresa', 'organizzazione', 'datore di lavoro', 'fornitore'],
    nl: ['bedrijf', 'bedrijfsnaam', 'werkgever', 'leverancier'],
    pl: ['firma', 'nazwa firmy', 'spolka', 'pracodawca', 'dostawca'],
    sv: ['foretag', 'foretagsnamn', 'arbetsgivare', 'leverantor'],
    fi: ['yritys', 'yrityksen nimi', 'tyonantaja', 'toimittaja'],
  },
  context: NO_TERMS,
};
