import { ENTITIES } from '../../entities/table';
import { foldLetters } from '../../text/fold-letters';
import type { Token } from './name-text';

/** What words before a name say of it. */
export type CueKind =
  /** `Mrs`, `Herr`: whatever is capitalised after it is a name. */
  | 'title'
  /** `General`, `Sister`: a name if it is no everyday word. */
  | 'rank'
  /** `Dear`, at the start of a line or sentence. */
  | 'greeting'
  /** `Welcome back`: a greeting where a comma follows, and else much besides, such as a bonus. */
  | 'welcome'
  /** `my name is`: whatever follows, in small letters too. */
  | 'introduction'
  /** `I am`, `this is`: only what is known as a name. */
  | 'claim'
  /** `patient`, `signed by`: a name of two words, or one that is known. */
  | 'role'
  /** `my colleague`, `her husband`: one word that is no everyday one is enough. */
  | 'kin'
  /** `Prepared by`, where it begins a line that the name ends: one word is enough. Elsewhere it is as a role. */
  | 'agent'
  /** `First name`, at the start of a cell. */
  | 'label';

const CUES: Readonly<Record<Exclude<CueKind, 'label'>, string>> = {
  title: `mr, mrs, ms, miss, mx, dr, prof, professor, doctor, messrs, rev, reverend, sir,
    monsieur, madame, mademoiselle, mme, mmes, mlle, mlles, mm, m, docteur, docteure, pr, maître, me, professeur, professeure, veuve,
    herr, herrn, herren, frau, fräulein, doktor, dipl ing, dipl kfm, ra, rain,
    señor, señora, señorita, sr, sra, srta, sres, sras, dra, dras, dres, don, doña, profa, lic, ing, arq, abg, d a, doctora, profesor, profesora, licenciado, licenciada,
    signor, signora, signorina, signore, sig, sig ra, sig na, sigra, dott, dott ssa, dottssa, dottor, dottore, dottoressa, prof ssa, avv, arch, geom, rag, ingegner,
    pan, pani, pana, panu, panem, panią, państwo, panowie, mgr, inż, ks, mec, adw, hab,
    dhr, mevr, mw, mevrouw, meneer, de heer, drs, juffrouw, fru, fröken, herra, rouva, neiti, tohtori, senhor, senhora`,
  rank: `captain, capt, lieutenant, lt, colonel, col, general, gen, sergeant, sgt, major, officer, detective, inspector, judge, justice, senator, lord, lady, dame, sister, father, brother, uncle, aunt, nurse, pastor, rabbi,
    imam, sheikh, coach, hon, attorney, baron, baroness, count, countess, prince, princess, abbé, frère, soeur, père, général, capitaine, commandant, lieutenant, marquis, comte, comtesse, duc, baronne,
    pfarrer, oberst, hauptmann, graf, gräfin, freiherr, prinz, prinzessin, onkel, tante, schwester, minister, bürgermeister, fray, sor, padre, suor, fra, don, capitano, ks, sędzia`,
  greeting: `dear, hi, hello, hey, hiya, morning, good morning, good afternoon, good evening, thanks, thank you, many thanks, cheers,
    bonjour, bonsoir, salut, cher, chère, chers, coucou, merci, liebe, lieber, hallo, moin, servus, guten tag, guten morgen, guten abend, danke, sehr geehrte, sehr geehrter, werte, werter,
    hola, estimado, estimada, querido, querida, apreciado, apreciada, buenos días, buenas tardes, gracias, ciao, caro, cara, carissimo, carissima, gentile, gentilissimo, gentilissima, egregio, egregia, salve, buongiorno, buonasera, grazie,
    cześć, drogi, droga, witaj, witam, dzień dobry, szanowny, szanowna, dziękuję, beste, hoi, geachte, lieve, dag, hej, hejsan, kära, käre, bästa, bäste, tack, hei, moi, hyvä, rakas, terve, kiitos, olá, prezado, prezada,
    regards, best regards, kind regards, best wishes, best, sincerely, yours, cordialement, bien à vous, lg, mfg, vg, viele grüße, liebe grüße, mit freundlichen grüßen, saludos, un saludo, un abrazo, saluti, cordiali saluti, distinti saluti, pozdrawiam, groeten, met vriendelijke groet, mvh, terveisin, xoxo`,
  welcome: `welcome, welcome back, bienvenue, bon retour, willkommen, willkommen zurück, bienvenido, bienvenida, bienvenido de nuevo, bienvenida de nuevo, benvenuto, benvenuta, bentornato, bentornata`,
  introduction: `my name is, my name s, name is, names are, i am called, he is called, she is called, was called, was named, is named, is called, called me, first name is, last name is, surname is, maiden name is, maiden name was, people call me, friends call me, everyone calls me,
    je m appelle, mon nom est, mon prénom est, s appelle, il s appelle, elle s appelle, ich heiße, ich heisse, mein name ist, name lautet, er heißt, sie heißt, heißt mit nachnamen, me llamo, mi nombre es, se llama, me apellido, mi chiamo, il mio nome è, si chiama,
    nazywam się, mam na imię, nazywa się, imieniem, ik heet, mijn naam is, jag heter, mitt namn är, nimeni on, chamo me, meu nome é`,
  claim: `this is, it s, it is, he is, she is, we are, i was, you are, are you, who is, ici, c est, ich bin, hier ist, hier spricht, habla, parla, tu, olen, told, tell, thanked, met, call, ask, invite, invited, email, emailed, remind, cc`,
  role: `i am, i m, je suis, soy, sono, jestem, ik ben, jag är, sou, said, says, asked, replied, sagt, sagte, fragte, dit, dijo, disse,
    patient, patiente, paciente, paziente, patientin, pacjent, pacjentka, pacjenta, customer, client, cliente, kunde, kundin, kunden, klient, klienta, klientka, klant, employee, employer, tenant, landlord, plaintiff, defendant, witness, applicant, claimant, beneficiary, guardian, owner, holder, attn, attention, c o, author, editor, producer, founder,
    contact, contact de, contacto de, contatto di, contact person, lead contact, reports to, reporting to, lunch with, dinner with, breakfast with, coffee with, drinks with, drinks for, drink with, call with, chat with, catch up with, interview with, session with, 1 1 with, déjeuner avec, dîner avec, appel avec, essen mit, anruf mit, gespräch mit, comida con, cena con, llamada con, pranzo con, chiamata con, dossier de, dossier médical pour, record for, records for, appointment for, appointment with, meeting with, meeting mit, meeting avec, treffen mit, termin mit, rendez vous avec, reunión con, reunion con, cita con, riunione con, incontro con, appuntamento con, spotkanie z, speak to, speak with, spoke to, spoke with, talk to, met with, follow up with, on behalf of, behalf of, regarding,
    transfer to, transfer from, payment to, payment from, paid to, bonifico a, bonifico da, a favore di, virement à, virement de, virement vers, transferencia a, transferencia de, überweisung an, überweisung von, gutschrift von, dauerauftrag an, logged by, added by, uploaded by, changed by, deleted by, removed by, shared by, invited by, printed by, scheduled by, received by, collected by, confirmed by, verified by, authorised by, authorized by, completed by, resolved by, forwarded by, cancelled by, managed by, led by, taught by, escalated to, forwarded to, signed by, written by, owned by, sent by, issued by, ordered by, performed by, directed by, addressed to, payable to, owed to, delivered to, shipped to, billed to, account of, name of, names of, named, called, née, geb, geborene, nata, starring, featuring, feat,
    signé par, rédigé par, établi par, adressé par, adressé à, prescrit par, au nom de, pour le compte de, unterzeichnet von, geschrieben von, gez, im auftrag, i a, i v, namens, firmado por, escrito por, remitido por, a nombre de, en nombre de, firmato da, scritto da, a nome di, redatto da, curato da, podpisał, przez, na rzecz, w imieniu, wniosek, ondertekend door, namens, undertecknad av,
    manager, partner, assistant, secretary,
    interne, infirmier, infirmière, médecin, médico, medico, lekarz, arzt, ärztin, coordonnateur, enfermera, enfermero, cadre, praticien, chirurgien, secrétaire, schrieb, a écrit, escribió, ha scritto`,
  kin: `wife, husband, son, daughter, mother, grandmother, grandfather, brother, sister, colleague, coworker, friend, boss, cousin, nephew, niece, neighbour, neighbor, flatmate, roommate, fiancé, fiancée, supervisor, courier, babysitter, tutor,
    épouse, époux, mari, fils, fille, ami, amie, collègue, voisin, voisine, voisins, concierge, chauffeur, ehefrau, ehemann, sohn, tochter, mutter, vater, bruder, kollege, kollegin, kollegen, nachbar, nachbarin, familie, famille, familia, famiglia,
    esposa, esposo, marido, mujer, hijo, hija, hermano, hermana, vecino, vecina, compañero, compañera, moglie, figlio, figlia, fratello, sorella, collega, vicino, vicina, vriend, vriendin, zoon, dochter, broer, buurman, buurvrouw, żona, mąż, syn, córka, brat, siostra`,
  agent: `signed in as, logged in as, connecté en tant que, connectée en tant que, angemeldet als, eingeloggt als, sesión iniciada como, conectado como, accesso come,
    prepared by, approved by, reviewed by, requested by, reported by, submitted by, handled by, packed by, checked by, created by, updated by, edited by, booked by, assigned to, opened by, closed by, answered by,
    préparé par, préparée par, traité par, traitée par, validé par, validée par, vérifié par, vérifiée par, approuvé par, approuvée par, créé par, créée par, demandé par, demandée par, modifié par, modifiée par, attribué à, attribuée à, assigné à, assignée à, suivi par, suivie par, emballé par, réservé par,
    bearbeitet von, erfasst von, genehmigt von, geprüft von, angelegt von, erstellt von, geändert von, beantragt von, freigegeben von, zugewiesen an, vorbereitet von, verpackt von, gemeldet von, gebucht von,
    preparado por, preparada por, aprobado por, aprobada por, revisado por, revisada por, creado por, creada por, solicitado por, solicitada por, gestionado por, atendido por, atendida por, modificado por, asignado a, asignada a, reservado por,
    preparato da, preparata da, approvato da, approvata da, verificato da, creato da, creata da, richiesto da, gestito da, gestita da, modificato da, assegnato a, assegnata a, prenotato da`,
};

/** Labels of forms that name nothing but a person's name, so that they need no colon. */
const PLAIN_LABELS = /(?:first|last|given|middle|full|family|maiden) name|surname|forename|prenom|vorname|nachname|familienname|apellidos?|cognome|nazwisko|imie|voornaam|achternaam|fornamn|efternamn|etunimi|sukunimi/;

interface Cue {
  readonly words: readonly string[];
  readonly kind: CueKind;
}

let byLastWord: ReadonlyMap<string, readonly Cue[]> | undefined;

function readCues(): ReadonlyMap<string, readonly Cue[]> {
  const index = new Map<string, Cue[]>();
  const add = (phrase: string, kind: CueKind): void => {
    const words = phrase.split(' ');
    const last = words.at(-1) ?? '';
    const list = index.get(last);
    if (list) list.push({ words, kind });
    else index.set(last, [{ words, kind }]);
  };
  for (const [kind, list] of Object.entries(CUES) as [CueKind, string][]) for (const phrase of foldLetters(list).split(',')) add(phrase.trim().replace(/\s+/g, ' '), kind);
  for (const label of Object.values(ENTITIES.PERSON.labels).flat()) if (PLAIN_LABELS.test(label)) add(label, 'label');
  // The longest phrase says most.
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/** The cue that ends with token `i`, with its first token; nothing if none does. */
export function cueAt(tokens: readonly Token[], i: number): { kind: CueKind; first: number } | undefined {
  byLastWord ??= readCues();
  const cues = byLastWord.get(tokens[i]?.key ?? '');
  if (!cues) return undefined;
  for (const { words, kind } of cues) {
    const first = i - words.length + 1;
    if (words.every((word, at) => tokens[first + at]?.key === word && (at === 0 || /^[ .'-]{1,2}$/.test(tokens[first + at]?.gap ?? '')))) return { kind, first };
  }
  return undefined;
}
