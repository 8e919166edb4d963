import { NO_TERMS, type EntityRow } from './row';

/** Words of these kinds stand in any text: they tell something of a person beside a label or in a phrase alone. */
const SPECIAL_SCORE: EntityRow['score'] = { strong: 0.85, plain: 0.6, weak: 0.35, bare: 0.15 };

export const NRP: EntityRow = {
  category: 'special',
  country: null,
  on: false,
  score: SPECIAL_SCORE,
  labels: {
    en: ['nationality', 'citizenship', 'religion', 'faith', 'denomination', 'ethnicity', 'ethnic origin', 'ethnic group', 'race', 'political affiliation', 'political party', 'political views', 'party membership', 'trade union', 'union membership', 'religious affiliation', 'creed', 'citizen of'],
    fr: ['nationalite', 'citoyennete', 'religion', 'confession', 'origine ethnique', 'appartenance politique', 'parti politique', 'opinions politiques', 'syndicat', 'appartenance syndicale'],
    de: ['nationalitat', 'staatsangehorigkeit', 'staatsburgerschaft', 'religion', 'konfession', 'religionszugehorigkeit', 'ethnische herkunft', 'ethnie', 'partei', 'parteizugehorigkeit', 'politische zugehorigkeit', 'gewerkschaft'],
    es: ['nacionalidad', 'ciudadania', 'religion', 'confesion', 'etnia', 'origen etnico', 'raza', 'afiliacion politica', 'partido politico', 'ideologia', 'sindicato', 'afiliacion sindical'],
    it: ['nazionalita', 'cittadinanza', 'religione', 'confessione', 'etnia', 'origine etnica', 'razza', 'appartenenza politica', 'partito politico', 'sindacato', 'iscrizione sindacale'],
    nl: ['nationaliteit', 'staatsburgerschap', 'religie', 'geloof', 'etniciteit', 'politieke partij', 'vakbond'],
    pl: ['narodowosc', 'obywatelstwo', 'religia', 'wyznanie', 'pochodzenie etniczne', 'partia polityczna', 'zwiazek zawodowy'],
    sv: ['nationalitet', 'medborgarskap', 'religion', 'trosuppfattning', 'etnicitet', 'politiskt parti', 'fackforbund'],
    fi: ['kansalaisuus', 'kansallisuus', 'uskonto', 'etninen tausta', 'puolue', 'ammattiliitto'],
  },
  context: NO_TERMS,
  labelled: true,
};

export const GENDER: EntityRow = {
  category: 'special',
  country: null,
  on: false,
  score: SPECIAL_SCORE,
  labels: {
    en: ['gender', 'sex', 'gender identity', 'legal sex', 'sex at birth'],
    fr: ['sexe', 'genre', 'identite de genre'],
    de: ['geschlecht', 'geschlechtsidentitat'],
    es: ['sexo', 'genero', 'identidad de genero'],
    it: ['sesso', 'genere', 'identita di genere'],
    nl: ['geslacht'],
    pl: ['plec'],
    sv: ['kon', 'juridiskt kon'],
    fi: ['sukupuoli'],
  },
  context: NO_TERMS,
  labelled: true,
};

export const SEXUAL_ORIENTATION: EntityRow = {
  category: 'special',
  country: null,
  on: false,
  score: SPECIAL_SCORE,
  labels: {
    en: ['sexual orientation', 'orientation', 'sexuality', 'sexual preference'],
    fr: ['orientation sexuelle', 'sexualite'],
    de: ['sexuelle orientierung', 'sexualitat'],
    es: ['orientacion sexual', 'sexualidad'],
    it: ['orientamento sessuale', 'sessualita'],
    nl: ['seksuele geaardheid', 'seksuele orientatie'],
    pl: ['orientacja seksualna'],
    sv: ['sexuell laggning'],
    fi: ['seksuaalinen suuntautuminen'],
  },
  context: NO_TERMS,
  labelled: true,
};

export const MARITAL_STATUS: EntityRow = {
  category: 'special',
  country: null,
  on: false,
  score: SPECIAL_SCORE,
  labels: {
    en: ['marital status', 'civil status', 'family status', 'relationship status'],
    fr: ['situation matrimoniale', 'etat civil', 'situation familiale', 'situation de famille', 'statut marital'],
    de: ['familienstand', 'personenstand', 'beziehungsstatus'],
    es: ['estado civil', 'situacion familiar'],
    it: ['stato civile', 'stato di famiglia', 'situazione familiare'],
    nl: ['burgerlijke staat', 'burgerlijke stand'],
    pl: ['stan cywilny'],
    sv: ['civilstand', 'civilstatus'],
    fi: ['siviilisaaty'],
  },
  context: NO_TERMS,
  labelled: true,
};
