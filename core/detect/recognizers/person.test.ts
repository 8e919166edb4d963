import { expect, test } from 'vitest';
import { foundIn, testCases, testNothing } from '../../../test/support/marked-text';

// Titles, in a row or not; particles, initials, suffixes, accents.
testCases('PERSON', [
  ['Mr. [[Baker]] called.', 0.8],
  ['ask Prof. Dr. med. [[Ulrike von der Heide]] about it', 0.8],
  ['Sehr geehrte Frau [[Koch]],', 0.8],
  ['Dr. [[Xq Ondrak]], Mme [[Qiraud]] et M. [[Trivault]]', 0.8],
  ['la Sra. [[de la Torre]] y don [[Anselmo Quiroz]]', 0.8],
  ["il Dott. [[D'Amelio]] e la Sig.ra [[Prandi]]", 0.8],
  ['Pani [[Zofia Wrzos]], pan [[Wrzos]]', 0.4],
  ['Dhr. [[van den Heuvel]] en mevr. [[Stolk]]', 0.8],
  ['herra [[Virtanen]] ja rouva [[Aalto]]', 0.8],
  ["Ms. [[O'Hara-Lindqvist]] met Mr. [[Thurston Vale III]].", 0.8],
  ['MM. [[Jean Tabarly]] et [[Trivault]]', 0.4],
  ['Mrs [[McKinnon]]', 0.8],
]);

// Greetings and signatures.
testCases('PERSON', [
  ['Dear [[Xandrine]],\nthanks.', 0.6],
  ['Hi [[Torvald]]!', 0.4],
  ['Bonjour [[Maëlys]],', 0.4],
  ['Cześć [[Kasia]], co słychać?', 0.4],
  ['See you.\n\nBest regards,\n[[Odo Fenwright]]', 0.8],
  ['Mit freundlichen Grüßen\n\n[[Sigrun Tellmann]]\nVertrieb', 0.8],
  ['Cordialement,\n[[Aurore Tabarly]]', 0.8],
  ['Un saludo,\n[[Nuria]]', 0.8],
  ['-- \n[[Odo Fenwright]]', 0.8],
  ['Thanks,\n[[jo]]', 0.8],
]);

// Pages that greet who is signed in. Without a comma, or a known name, much else is welcome.
testCases('PERSON', [
  ['Welcome back, [[Zdenka Quorn]] · Last visit on Monday', 0.6],
  ['Welcome [[Annika]]!', 0.4],
  ['Willkommen zurück, [[Ottoline Brask]]', 0.6],
  ['Bon retour, [[Ottoline Brask]]', 0.6],
  ['Bienvenida de nuevo, [[Ottoline Brask]]', 0.6],
  ['Bentornata, [[Ottoline Brask]]', 0.6],
  ['Signed in as [[Ottoline Brask]]', 0.6],
  ['Angemeldet als [[Ottoline Brask]]', 0.6],
]);
testNothing('PERSON', ['Welcome Bonus', 'Welcome Messages', 'Welcome, Guest', 'Welcome back, Team', 'Willkommen bei uns', 'Bienvenue Chez Vous', 'Signed in as Guest', 'Logged in as Administrator']);

// Who did it, in a line by itself.
testCases('PERSON', [
  ['Préparé par [[Xoli]]', 0.6],
  ['Order 7\nPacked by [[Xoli]] · 2 items', 0.6],
  ['Bearbeitet von [[Ondrak]]\nheute', 0.6],
  ['Aprobado por: [[Xoli]]', 0.6],
  ['Gentile [[Bruno Castellani]], grazie', 0.6],
]);
testNothing('PERSON', ['Assigned to Billing', 'Approved by Finance', 'Created by GitHub Actions', 'It was created by Design']);

// Labels in forms, tables, JSON, YAML, HTML, CSV.
testCases('PERSON', [
  ['First name: [[Will]]\nSurname: [[Baker]]', 0.8],
  ['{"first_name": "[[Xoli]]", "lastName": "[[Ondrak]]"}', 0.8],
  ['last_name: [[ondrak]]', 0.8],
  ['| Nom | Prénom | Tél |\n|---|---|---|\n| [[Trivault]] | [[Xoli]] | 02 |', 0.8],
  ['Nombre\tApellidos\n[[Xoli]]\t[[Ondrak]]\nTeléfono\tCorreo electrónico\n655\tx\nAusencias\tEquipo', 0.8],
  ['Nom;Prénom;Tél\n[[Trivault]];[[Xoli]];02', 0.8],
  ['full_name: [[Xoli Ondrak-Bello]]', 0.8],
  ["Client: [[Zoë van 't Hoff]]", 0.8],
  ["name: '[[Xoli O\\'Hara]]'", 0.8],
  ['<last_name>[[Ondrak]]</last_name>', 0.8],
  ['<tr><th>Nachname</th><td>[[Ondrak]]</td></tr>', 0.8],
  ['<input name="surname" value="[[Ondrak]]">', 0.8],
  ['Nom / Prénom : [[TRIVAULT Xavière]]', 0.8],
  ['Apellidos: [[De Quiroz Mesa]].', 0.8],
  ['Imię i nazwisko: [[Zofia Wrzos]]', 0.8],
  ['Cognome: [[Prandi]]', 0.8],
  ['Patient: [[Ondrak, Xaver]]', 0.8],
  ['Nombre: [[Leyre]].\nApellidos: [[Quiroz Diez]].', 0.8],
  ['id,name,city\n1,[[Ondrak Velt]],Rome\n2,[[Xaver Velt]],Oslo', 0.8],
  ['| Name | Phone |\n|---|---|\n| [[Xaver Velt]] | 555-0100 |', 0.8],
  ['Customer\tTotal\n[[Xaver Velt]]\t12', 0.8],
  ['Surname\n[[Ondrak]]', 0.8],
  ['Assigned to: [[Xaver Velt]]', 0.8],
  ['Owner: [[Xaver Page]]', 0.8],
  ['From: [[Xaver Velt]] <x@example.com>', 0.6],
]);

// A column in which a name stands, whatever its header says.
testCases('PERSON', [
  ['Colleague\tRole\n[[Anna Tellmann]]\tAnalyst\n[[Xoli Ondrak]]\tChief Engineer\n[[Brân van der Velt]]\tDesigner', 0.6],
  ['Who;Since\n[[Xoli Ondrak]];2021\n[[Anna Tellmann]];2020', 0.6],
  ['Contact\tCompany\n[[Xoli Ondrak]]\t[[Anna Tellmann]]\n[[Anna Tellmann]]\tTarn Grove', 0.6],
  ['Home\tDeals\nContact\tCompany\n[[Xoli Ondrak]]\t[[Anna Tellmann]]\n[[Anna Tellmann]]\tTarn Grove', 0.6],
  ['Lead\tTeam\n[[Anna Tellmann]]\tX\nField Service\tY\nPending\tZ', 0.6],
]);
// What people say before and after a name.
testCases('PERSON', [
  ['My name is [[Ondrak]] and I live here.', 0.8],
  ['my name is [[ondrak]].', 0.8],
  ["je m'appelle [[Tabarly]]", 0.8],
  ['Ich heiße [[Tellmann]].', 0.8],
  ['me llamo [[Quiroz]]', 0.8],
  ['mi chiamo [[Prandi]]', 0.8],
  ["I'm [[Xaver Tellmann]].", 0.6],
  ['On Monday, [[Odo Fenwright]] wrote:\n> hi', 0.8],
  ['Am Montag schrieb [[Odo Fenwright]]:', 0.6],
  ['signed by [[Odo Fenwright]]', 0.6],
  ['Customer [[Odo Fenwright]] (o.fenwright@example.com)', 0.6],
  ['[[Fenwright, Odo]] <odo@example.com>', 0.6],
  ['[[Odo]] is at odo.fenwright@example.com, ask [[Fenwright]]', 0.4],
]);

// Lists of names tell the rest, and a name is found wherever it stands again.
testCases('PERSON', [
  ['meeting with [[John Smith]] tomorrow', 0.6],
  ['[[DUPONT Marie]] et [[Marie DUPONT]]', 0.6],
  ['[[Will Smith]] spoke', 0.6],
  ['then [[Xandrell Kowalczyk]] spoke', 0.4],
  ['then [[J. Kowalczyk]] and [[Brenna K. Ondrak]] spoke', 0.4],
  ['wniosek [[Marka Nowaka]] przyjęto', 0.6],
  ['the invoice of [[MariaKowalska]] is due', 0.6],
  ['[[Jane Q. Fenwright]] spoke. Later [[Fenwright]] left, and [[JANE]] too.', 0.6],
  ["Mr. [[Ondrak]] came. [[Ondrak]]'s car is here, ask [[ondrak]].", 0.4],
  ['Mrs. [[Rose]] came. Then [[Rose]] left. Rose bushes and a rose.', 0.4],
  ['[[Andrew]], [[Will]] and [[Rose]] came', 0.4],
]);

// What users of other engines curse.
testNothing('PERSON', [
  'Set in Times New Roman, with a Project Plan for New York and San Francisco',
  'Google Cloud Platform and Visual Studio Code',
  'Monday, 3 March, Summer Sale',
  'Robert-Koch-Straße 5, Rue Victor Hugo, 12 Martin Luther King Boulevard, ul. Jana Pawła 12, Calle Carmen Romero, 4',
  'Hospital Universitario Gregorio Marañón, John F. Kennedy Airport, Thomas Jefferson University',
  '6033391 at 12:04:55, -0.96 ...read',
  '2026-01-05 10:00:01 INFO Starting Server on port 8080',
  'Dear Sir or Madam, Dear Customer, Hi there, Hello World',
  'I am German. I am Happy. This is Great News.',
  'Company name: Acme Rockets, file name: Report, "name": "umbra", name: Build and Test',
  'import { Victoria } from "./maria"; src/Maria/Test.java; maria_1; Maria.find()',
  'Die Bundesregierung hat den Vertrag mit der Deutschen Bahn unterzeichnet.',
  'Le Ministère de la Santé et la Banque Postale ont signé.',
  'Lopez, Thomas and Coleman is a firm, as is Ramsey-Johnson',
  'Morgan Stanley, Calvin Klein and Harley-Davidson',
  'File  Bank of America  Will Call  Grace Period  Mark Read  Rose Gold',
  'Wolfram Research, El Salvador, an Oscar, Robert & Sons',
  'First name: required\nSurname: string',
  'A. Introduction\nB. Method\nU.S. Senate',
  'Best Regards\nSales Team',
  '1.5 mm. Después se midió',
  'Heat it to 180 °C. Whisk well',
]);

test('what is found says why', async () => {
  expect((await foundIn('Surname: Ondrak', 'PERSON'))[0]?.reason).toMatchObject({ pattern: 'field', label: true, context: true });
  expect((await foundIn('Mr. Ondrak', 'PERSON'))[0]?.reason).toMatchObject({ pattern: 'title', context: true });
});

test('a name that nobody asked for costs nothing and is not told', async () => {
  expect(await foundIn('Mr. Ondrak', 'PERSON', { policy: { entities: ['EMAIL_ADDRESS'] } })).toEqual([]);
});
