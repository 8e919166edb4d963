import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foundIn, testCases, testNothing } from '../../../test/support/marked-text';

const SURE = 0.6;

describe('a street in the order of its country', () => {
  // The address ends where the form's next field begins.
testCases('STREET_ADDRESS', [
  ['Anschrift\n[[Lindenhof 27b]]\nTelefon\n0221 3456788\nHausarzt\nDr. Quell', 0.6],
  ['Address line 1\tLinen napkins (6) $32.50\n[[9 Lower Street]]\t', 0.6],
  ['Address\n[[9 Lower Cut\nReading]]\n0118 496 0123', 0.6],
]);

testCases('STREET_ADDRESS', [
  // A label over an address is none of its lines.
  ['Location\n[[9 Lower Street, Leeds LS1 4AP]]', 0.6],
  // What names the next line's number is no town of the street before it.
  ['Cash withdrawal\n[[14 Orchard St]]\nCARD 4539 1488 0343 6467', 0.6],
]);

testNothing('STREET_ADDRESS', ['Es berät Sie Frau Ada Quell unter 0711 5550-212 gern.', 'Rufen Sie Frau Ada Quell an, 0711 5550-212.']);

testCases('STREET_ADDRESS', [
  // A town that no list has, and a postcode that letters begin.
  ['ship it to [[4 Larch Close, Alderton SG18 8QT]] instead', 0.8],
  ['Send to [[88 Elm St, Aldermere K2G 1V8]]', 0.8],
    ['send it to [[Kerkstraat 118-II, 1017 GP Amsterdam]]', 0.5],
    ['send it to [[Kerkstraat 45-3hg, 1012 DE Amsterdam]]', 0.5],
    ['Please visit [[42 Fern Hill Road]] for pickup.', SURE],
    ['Ship it to [[1420 Alder Avenue NW]].', SURE],
    ['[[9 St. Anne Street]] is closed', SURE],
    ['[[310 5th Ave, Apt 4B]]', SURE],
    ['send it to [[77 Copper Beech Close, Flat 3]]', SURE],
    ['[[12 bis, rue des Lilas]]', SURE],
    ['[[8 CHEMIN DU MOULIN]]', SURE],
    ['[[3 avenue du Onze Novembre]] le matin', SURE],
    ['[[Gartenstraße 14a]]', SURE],
    ['wohnt in der [[Lindenstr. 7]]', SURE],
    ['[[Straße des 17. Juni 12]]', SURE],
    ['[[Alte Wiener Straße 5]]', SURE],
    ['[[Calle de los Olmos, 18]]', SURE],
    ['[[C/ Rosal nº 4, 2º B]]', SURE],
    ['[[Avda. de la Huerta s/n]]', SURE],
    ['[[Ctra. Soria - Burgos, km 9]]', SURE],
    ['[[Via dei Tigli 23]]', SURE],
    ['[[Piazza della Quercia, 1]]', SURE],
    ['[[ul. 3 Maja 15/2]]', SURE],
    ['[[al. Lipowa 8 m. 5]]', SURE],
    ['[[Elzenlaan 31]]', SURE],
    ['[[Ekgatan 12]]', SURE],
    ['[[Koivukatu 3 B]]', SURE],
    ['[[Chemin des Vignes 6]]', SURE],
    ['[[Lille Askevej 9]]', SURE],
  ]);
});

describe('what belongs to it', () => {
  testCases('STREET_ADDRESS', [
    ['lives at [[12 Fleet Close, Flat 2, York, YO1 9ZZ, United Kingdom]]', SURE],
    ['Office: [[88 Juniper Blvd, Suite 200, Boise, ID 83702]].', SURE],
    ['[[Rua do Sol 12, 3º Esq., 1000-001 Lisboa, Portugal]]', SURE],
    ['[[5, rue du Puits\n31000 Toulouse\nFrance]]', SURE],
    ['[[Ahornweg 9\n10115 Berlin]]\nTelefon: 030 1', SURE],
    ['[[48 Juniper St, Portland, OR 97214]]\nHousehold, 4 seats', SURE],
    ['[[48 Juniper St, Portland, OR 97214]] Household, 4 seats', SURE],
    ['> [[14 Orchard Road\n> Suite 12\n> Alderton\n> New Zealand 6011]]', SURE],
    ['[[c/o Byron, 14 Orchard Road, Leeds]]', SURE],
    ['[[Larch House, 4 Orchard Road, Leeds]]', SURE],
    ['[[14 Orchard Road, Leeds]] and then home', SURE],
    ['[[Nowa Brzoza 17, 00-950 Warszawa]]', SURE],
    ['[[Tammi 82 Apt. 595]]', SURE],
    ['[[4 RUE DES ORMES 75020 PARIS CEDEX 20]]', SURE],
    ['[[Kastanienallee 3, 2. OG, 20095 Hamburg]]', SURE],
  ]);
});

describe('boxes and military addresses', () => {
  testCases('STREET_ADDRESS', [
    ['[[P.O. Box 1234, Boise, ID 83702]]', SURE],
    ['write to [[Postfach 12 34, 8001 Zürich]]', SURE],
    ['[[skr. poczt. 12, 00-950 Warszawa]]', SURE],
    ['[[Apartado de Correos 45]]', SURE],
    ['[[BP 25, 75011 Paris]]', SURE],
    ['[[Unit 1234 Box 5678\nDPO AE 09999]]', SURE],
    ['[[PSC 12, Box 345, APO AP 96999]]', SURE],
  ]);
});

describe('after words that announce an address', () => {
  testCases('STREET_ADDRESS', [
    ['She lives at [[24 Nether Thorn]].', SURE],
    ['deliver it to [[Korppi 12, Turku]]', SURE],
    ['meet me at [[the corner of Elm Street and Oak Hill]]', SURE],
    ['my new address is [[7 Dora Creek]]', SURE],
  ]);
});

describe('after a label, whatever it looks like', () => {
  testCases('STREET_ADDRESS', [
    ['Domicilio: [[Los Almendros 180]].', SURE],
    ['Adresse : [[Le Petit Bois 4]]', SURE],
    ['Indirizzo: [[Cascina Rossa, Alba]]', SURE],
    ['"streetAddress": "[[Rosal 4]]"', SURE],
    ['<address>[[Rosal 4]]</address>', SURE],
    ['Address: [[Rosal 4]], Phone: 1', SURE],
    ['Address:\n[[Rosal 4\nAlderton]]\n\nDear Ada', SURE],
    ['adres: [[Brzozowa Polana 4]]', SURE],
  ]);
  testNothing('STREET_ADDRESS', ['in Q3 2024; ISO 9001 is', 'Q1 2023, Q2 2023, FY 2024', 'RFC 2616, DIN 5008', 'E-mail address: ada at home 1', 'IP address: 10.0.0.1 and 2', 'address = getAddress()', 'Address: null', 'address: 0x52908400098527886E0F7030069857D2E4169EE7']);
});

describe('digits that were misread', () => {
  testCases('STREET_ADDRESS', [['[[l2 Orchard Road]]', 0.5], ['[[Gartenstraße I4]]', 0.5]], { fromPixels: true });
});

describe('a block without a street', () => {
  testCases('STREET_ADDRESS', [
    ['[[Alderton, California\nUnited States of America]]', SURE],
    ['[[Riverside, London, United Kingdom]]', SURE],
    ['[[Musée du Bois\nRue Longue\n98714 Papeete\nPolynésie française]]', SURE],
    ['[[Ulmen Apotheke, Ahornweg, 10115 Berlin, Germany]]', SURE],
    ['[[A 6\n77630 Boisville\nFrance]]', SURE],
    ['[[Alderbucht\nDublin 2\nIreland]]', SURE],
    ['[[Puerto Rico, United States of America]]', SURE],
    ['[[Kirkja 5, 101 Reykjavík, Iceland]]', SURE],
  ]);
  testNothing('STREET_ADDRESS', ['France\nGermany\nSpain', 'France, Germany', 'We flew to Berlin, Germany.']);
});

testNothing('STREET_ADDRESS', [
  'on 12 May 2020', 'Chapter 3 Way', 'a 5 Star Drive', 'Windows 10 Street', 'Via email 3', 'St. 5', 'Place 2', 'see Art. 12 Abs. 3', 'pursuant to 18 U.S.C. 1030', 'Article 6 du code',
  'from 5 to 10 people on the street', 'a 2 lane road', '15 minutes drive away', 'Pay 12 dollars', 'Version 3.2.1 of Node 20', 'iPhone 15 Pro', 'Table 4, row 2', 'Highway 61', 'on the way home',
  '170 pg/ml', 'AV de 0,6', '500 mg/12h vía oral', 'um 511 v. Chr.', 'im Jahr 2000', 'Arbeitsplatz 3', 'a decade 2 years ago', 'function drive(a, 1)', 'Monday 3 June, 10 am', 'Room 12, floor 3',
  'Le 15 mars 2021 à Paris', 'la place 2 est libre', 'capitolo 3', 'Top 10 Places', 'I am 34 years old and live here.', 'working on Wall Street', 'sections 4 and 5 of the Act', 'rendez-vous le 15.3.2023', 'Dew point 53', 'factor de 3', 'Nexus 6 P Nexus 6', 'NIP 734\n2185851, REGON 1',
  'Senate Bill 5, Section 12, Florida', 'the 2020 Tokyo games', '3 x 4 m, 20 GB, 5 km', 'Total 120,50 EUR', 'Call 5551234 Monday',
]);

test('any separator between the lines of a block keeps it one finding', async () => {
  const joint = fc.constantFrom(', ', '\n', ',\n', '\n> ', '\n  ');
  await fc.assert(fc.asyncProperty(joint, joint, joint, async (a, b, c) => {
    const text = `14 Orchard Road${a}Leeds${b}LS1 4AP${c}United Kingdom`;
    expect((await foundIn(text, 'STREET_ADDRESS')).map(({ value }) => value)).toEqual([text]);
  }), { numRuns: 40 });
});

// Days, times of day and accounts are no numbers of houses; what is said after a town is none of it.
testCases('STREET_ADDRESS', [['[[Quendelstr. 4, 10969 Berlin]]. Tel +49 30 5550 1733', 0.8]]);
testNothing('STREET_ADDRESS', ['Deal moved to Contract Sent 6 Oct', 'Banco 341 C/C 09418-3', 'Address:\tForm submission 1 Oct', 'Shipping address\tPayment method', 'rendez-vous à 10 h 15 avec', 'Packing: €4.90\nGalway H91 X6R2']);
