import { LABEL_SCORE, NO_TERMS, type EntityRow } from './row';

/** Words of medicine: what they are is sure, whose they are is not. */
const BY_WORD: EntityRow['score'] = { strong: 0.85, plain: 0.6, weak: 0.45, bare: 0.2 };

export const MEDICAL_RECORD_NUMBER: EntityRow = {
  category: 'medical',
  country: null,
  on: true,
  score: LABEL_SCORE,
  labels: {
    en: ['medical record number', 'mrn', 'medical record', 'medical record no', 'health record number', 'hospital number', 'chart number', 'case number', 'encounter number', 'visit number', 'admission number'],
    fr: ['ipp', 'numero de dossier', 'numero de dossier medical', 'dossier n', 'dossier no', 'dossier medical', 'visite dossier', 'nda', 'nip patient', 'numero de sejour', 'nda sejour', 'identifiant permanent', 'identifiant permanent du patient', 'numero de visite', 'iep'],
    de: ['fallnummer', 'fall nr', 'fallnr', 'aktenzeichen patient', 'krankenaktennummer', 'patientenakte', 'aufnahmenummer', 'fall id'],
    es: ['nhc', 'numero de historia', 'numero de historia clinica', 'no historia', 'no historia clinica', 'n historia clinica', 'historia clinica', 'episodio', 'numero de episodio', 'hc'],
    it: ['numero di cartella', 'numero cartella clinica', 'cartella clinica', 'cartella clinica n', 'cartella n', 'numero nosologico', 'nosologico', 'n cartella'],
    nl: ['dossiernummer', 'medisch dossiernummer'],
    pl: ['numer ksiegi glownej', 'numer historii choroby', 'nr historii choroby'],
    sv: ['journalnummer'],
    fi: ['potilaskertomusnumero'],
  },
  context: NO_TERMS,
  labelled: true,
};

export const PATIENT_ID: EntityRow = {
  category: 'medical',
  country: null,
  on: true,
  score: LABEL_SCORE,
  labels: {
    en: ['patient id', 'patient number', 'patient no', 'patient identifier', 'pat id', 'pat no', 'patient'],
    fr: ['identifiant patient', 'identifiant du patient', 'id patient', 'numero patient', 'numero de patient', 'n patient', 'no patient', 'identification patient', 'patient', 'patiente'],
    de: ['patientennummer', 'patienten id', 'patientenid', 'patienten nr', 'patient nr', 'pat nr'],
    es: ['id de paciente', 'id del paciente', 'numero de paciente', 'no paciente', 'codigo de paciente', 'identificador del paciente'],
    it: ['id paziente', 'codice paziente', 'numero paziente', 'identificativo paziente'],
    nl: ['patientnummer'],
    pl: ['numer pacjenta', 'id pacjenta'],
    sv: ['patientnummer'],
    fi: ['potilasnumero', 'potilastunnus'],
  },
  context: NO_TERMS,
  labelled: true,
};

export const HEALTH_INSURANCE_ID: EntityRow = {
  category: 'medical',
  country: null,
  on: true,
  score: LABEL_SCORE,
  labels: {
    en: ['health insurance number', 'health insurance id', 'insurance id', 'insurance number', 'insurance member id', 'member id', 'policy number', 'policy no', 'subscriber id', 'health plan id', 'health card number', 'beneficiary number', 'group number'],
    fr: ['numero d assure', 'numero assure', 'numero de mutuelle', 'numero mutuelle', 'numero d adherent', 'carte de mutuelle', 'numero de police', 'contrat mutuelle'],
    de: ['versichertennummer', 'versicherten nr', 'krankenversicherungsnummer', 'krankenversichertennummer', 'versicherungsnummer', 'versicherungs nr', 'versicherungsnehmer nr', 'policennummer'],
    es: ['numero de poliza', 'no poliza', 'numero de asegurado', 'tarjeta sanitaria', 'numero de tarjeta sanitaria', 'cipa', 'numero de afiliado', 'codigo de identificacion personal'],
    it: ['tessera sanitaria', 'numero tessera sanitaria', 'numero di polizza', 'numero polizza', 'codice assistito', 'numero assicurato'],
    nl: ['polisnummer', 'verzekerdennummer', 'zorgpasnummer'],
    pl: ['numer ubezpieczenia', 'numer polisy', 'nr polisy'],
    sv: ['forsakringsnummer'],
    fi: ['vakuutusnumero'],
  },
  context: NO_TERMS,
  labelled: true,
};

/** Two letters and seven digits, one in fifteen of which pass for an American prescriber's, stay below what is shown. */
export const MEDICAL_LICENSE: EntityRow = {
  category: 'medical',
  country: null,
  on: true,
  score: { ...LABEL_SCORE, weak: 0.3 },
  labels: {
    en: ['medical license', 'medical license number', 'medical licence number', 'physician license', 'license number md', 'medical license no', 'provider license', 'gmc number', 'gmc no', 'prescriber number'],
    fr: ['numero d ordre', 'numero ordre des medecins', 'numero professionnel de sante', 'numero am', 'numero de prescripteur'],
    de: ['arztnummer', 'arzt nr', 'lebenslange arztnummer', 'efn', 'approbationsnummer'],
    es: ['numero de colegiado', 'no colegiado', 'n colegiado', 'num colegiado', 'colegiado', 'colegiada', 'no col', 'n col', 'num col', 'ncol', 'colegiado no', 'colegiada no', 'licencia medica', 'cedula profesional'],
    it: ['iscrizione ordine dei medici', 'numero iscrizione ordine', 'numero iscrizione albo', 'codice medico', 'codice regionale medico', 'albo dei medici n'],
    nl: ['big nummer', 'agb code'],
    pl: ['numer prawa wykonywania zawodu', 'nr prawa wykonywania zawodu', 'pwz', 'nr pwz', 'numer pwz'],
    sv: ['forskrivarkod'],
    fi: ['sv numero'],
  },
  context: NO_TERMS,
  labelled: true,
};

export const ICD10: EntityRow = {
  category: 'medical',
  country: null,
  on: false,
  score: { strong: 0.85, plain: 0.6, weak: 0.45, bare: 0.15 },
  labels: {
    en: ['icd', 'icd 10', 'icd10', 'icd code', 'diagnosis code'],
    fr: ['cim', 'cim 10', 'cim10', 'code cim'],
    de: ['icd 10 gm', 'diagnoseschlussel', 'icd schlussel'],
    es: ['cie', 'cie 10', 'cie10', 'codigo cie'],
    it: ['codice icd', 'codice diagnosi'],
  },
  context: {
    en: ['diagnosis', 'diagnosed', 'dx', 'diagnoses'],
    fr: ['diagnostic', 'diagnostics'],
    de: ['diagnose', 'diagnosen'],
    es: ['diagnostico', 'diagnosticos'],
    it: ['diagnosi'],
  },
};

export const MEDICAL_TERM: EntityRow = {
  category: 'medical',
  country: null,
  on: false,
  score: BY_WORD,
  labels: NO_TERMS,
  context: {
    en: ['patient', 'diagnosed', 'history of', 'suffers', 'treatment'],
    fr: ['patient', 'diagnostic', 'antecedent', 'souffre', 'traitement'],
    de: ['patient', 'diagnose', 'leidet', 'vorerkrankung', 'behandlung'],
    es: ['paciente', 'diagnostico', 'antecedentes', 'padece', 'tratamiento'],
    it: ['paziente', 'diagnosi', 'anamnesi', 'soffre', 'terapia'],
  },
};

export const BLOOD_TYPE: EntityRow = {
  category: 'medical',
  country: null,
  on: false,
  score: { strong: 0.85, plain: 0.6, weak: 0.45, bare: 0.15 },
  labels: {
    en: ['blood type', 'blood group', 'bloodtype'],
    fr: ['groupe sanguin', 'groupe'],
    de: ['blutgruppe'],
    es: ['grupo sanguineo', 'tipo de sangre'],
    it: ['gruppo sanguigno'],
    nl: ['bloedgroep'],
    pl: ['grupa krwi'],
    sv: ['blodgrupp'],
    fi: ['veriryhma'],
  },
  context: NO_TERMS,
  labelled: true,
};

export const DRUG: EntityRow = {
  category: 'medical',
  country: null,
  on: false,
  score: BY_WORD,
  labels: NO_TERMS,
  context: {
    en: ['mg', 'dose', 'tablet', 'prescribed', 'medication', 'daily'],
    fr: ['comprime', 'posologie', 'ordonnance', 'medicament', 'prescrit'],
    de: ['tablette', 'dosis', 'verschrieben', 'medikament', 'taglich'],
    es: ['comprimido', 'dosis', 'recetado', 'medicamento', 'pastilla'],
    it: ['compressa', 'dose', 'prescritto', 'farmaco', 'compresse'],
  },
};
