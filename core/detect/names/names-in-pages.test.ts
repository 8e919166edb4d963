import { expect, test } from 'vitest';
import { placedText } from '../../../test/support/placed-text';
import { findPii } from '../find-pii';
import { makePolicy } from '../make-policy';
import { testCases, testNothing } from '../../../test/support/marked-text';

// What somebody is to another: one word is enough, whatever it is.
testCases('PERSON', [
  ['My colleague [[Xolqu]], whom you met', 0.6],
  ['left with our neighbour [[Xolqu]] at noon', 0.6],
  ['Bezorg bij de familie [[Xolqu]], nummer 24', 0.6],
  ['Im Wechsel mit der Familie [[Xolqu]] und der Verwaltung', 0.6],
  ['avec votre voisin [[Xolqu]]', 0.6],
  ['Lunch with [[Xola Quornel]]', 0.6],
  ['Reports to [[Xola Quorn-Tell]], VP Operations', 0.6],
  ['logged by [[Xola Quornel]] 21 Oct', 0.6],
  ['Bonifico a favore di [[Xola Quornel]], affitto', 0.6],
  ['Transfer to [[Xola Quornel]] for rent', 0.6],
]);
testNothing('PERSON', ['Add a friend Request', 'ask your supervisor Monday', 'Forwarded to Support Team', 'logged by Release Bot', 'Owner: Quendel Hills Foods Ltd', 'Author: Quendel & Tell B.V.']);

// Korean names: two syllables that a hyphen joins, and a usual surname before or after them.
testCases('PERSON', [
  ['BUG-412 · [[Qui-xon Park]]', 0.6],
  ['[[Qui-xon Lim]] commented on a card', 0.6],
  ['[[Kim Qui-xon]] moved it', 0.6],
]);
testNothing('PERSON', ['the co-op Park opens', 'Sign-in Park', 'Wi-fi Moon']);

// A surname that is an everyday word, where nothing goes on after it.
testCases('PERSON', [
  ['[[Anna Field]]', 0.4],
  ['Call [[Anna Field]]', 0.4],
  ['Dr. [[Nora Feld]], Chefärztin Kardiologie', 0.8],
  ['Rota\n[[Lorraine Quornel]]\nopen', 0.4],
]);
testNothing('PERSON', ['Skoda Octavia Estate, blue', 'Clifton East, zone 4', 'Anna Street', 'Unfall in Heide, Kreuzung', 'in Charlotte, and then']);

// A day is no house number behind a name, and what follows a comma is no senior.
testCases('PERSON', [
  ['seen by [[Anna Quorn]] 21 Oct', 0.4],
  ['[[Anna Quorn]], Senior Engineer', 0.6],
  ['[[Anna Quorn, Senior]]', 0.6],
  ['Play with [[Anna]] and [[Max]] at noon', 0.4],
]);

/** Names that are found in rows of a picture. */
async function namesIn(rows: Parameters<typeof placedText>[0]): Promise<string[]> {
  const input = placedText(rows);
  const { findings } = await findPii(input, makePolicy({ entities: ['PERSON'] }));
  return findings.map(({ start, end }) => input.text.slice(start, end));
}

test('a title over an address speaks for its name, and not for the table further down', async () => {
  const names = await namesIn([
    [['BILLED TO', 0, 0], ['PREPARED BY', 300, 0]],
    [['Xola Quornel', 0, 30], ['Tellquor Ondrak', 300, 30]],
    [['12 Wattle Grove Lane', 0, 60], ['Level 2', 300, 60]],
    [['Mudgee NSW 2850', 0, 90], ['a@b.example', 300, 90]],
    [['02 5550 0147', 0, 120], ['02 5550 0148', 300, 120]],
    [['Item', 0, 150], ['Text', 300, 150]],
    [['OLI-11', 0, 180], ['closed', 300, 180]],
  ]);
  expect(names).toEqual(['Xola Quornel', 'Tellquor Ondrak']);
});

test('a label with a name beside it says nothing of the label under it', async () => {
  const names = await namesIn([
    [['Kunde', 0, 0], ['Ruprecht Quornel', 300, 0]],
    [['Fahrerin zum Zeitpunkt', 0, 30], ['Friederike Quornel', 300, 30]],
  ]);
  expect(names).toEqual(['Ruprecht Quornel', 'Friederike Quornel']);
});

test('names in a column say nothing of cells beyond numbers', async () => {
  const names = await namesIn([
    [['Anna Quornel', 0, 0], ['offen', 300, 0]],
    [['46023 Valencia', 0, 30], ['offen', 300, 30]],
    [['Tellquor Ondrak', 0, 60], ['offen', 300, 60]],
  ]);
  expect(names).toEqual(['Anna Quornel']);
});

test('a name at the end of a line does not go on with the label of the next', async () => {
  const names = await namesIn([
    [['There were Anna Quornel and Desmond Achterberg', 0, 0]],
    [['Outcome: all that was asked for was done', 0, 24]],
  ]);
  expect(names).toEqual(['Anna Quornel', 'Desmond Achterberg']);
});

test('a name that fills its line does not go on with the firm under it', async () => {
  const names = await namesIn([
    [['Anna Quornel', 0, 0]],
    [['Tellquor Mrn', 0, 24]],
  ]);
  expect(names).toEqual(['Anna Quornel']);
});

test('a line that reaches far beyond a head on both sides is none of its column', async () => {
  const names = await namesIn([
    [['Placed', 0, 0], ['Customer name', 300, 0], ['Sum', 600, 0]],
    [['9 November', 0, 30], ['Xola Quornel', 300, 30], ['78.82', 600, 30]],
    [['Vexor Quell Flask, one litre, and a green lid', 40, 60], ['39.99', 700, 60]],
  ]);
  expect(names).toEqual(['Xola Quornel']);
});

test('what stands over the head of a column is none of its names', async () => {
  const names = await namesIn([
    [['Quellor di Ondrak', 0, 0], ['offen', 300, 0]],
    [['Intestatario', 0, 30], ['offen', 300, 30]],
    [['Anna Quornel', 0, 60], ['offen', 300, 60]],
  ]);
  expect(names).toEqual(['Anna Quornel']);
});
