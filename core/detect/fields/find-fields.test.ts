import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placedText, type PlacedRow } from '../../../test/support/placed-text';
import { imageBox, type Frame } from '../../model';
import { findFields } from './find-fields';

const box = (x: number, y: number, w: number, h: number, solid = false): Frame => ({ box: imageBox(x, y, w, h), solid });

/** What is hidden of rows of placed text: each value with its type, or `-` for a field whose value was not read. */
function hidden(lines: readonly PlacedRow[], frames: readonly Frame[] = []): string[] {
  const layer = placedText(lines);
  const found = findFields(layer, frames, true).hits.map(({ entity, span }) => `${entity} ${span ? layer.text.slice(span.start, span.end) : '-'}`);
  return [...new Set(found)].toSorted();
}

describe('in drawn boxes', () => {
  test('under its label, whatever the value looks like', () => {
    const lines: PlacedRow[] = [[['First name', 40, 20]], [['Xq', 52, 60]], [['ZIP code *', 40, 110]], [['old mill', 52, 150]]];
    expect(hidden(lines, [box(40, 48, 300, 44), box(40, 138, 300, 44)])).toEqual(['PERSON Xq', 'POSTAL_CODE old mill']);
  });

  test('right of its label', () => {
    expect(hidden([[['Nachname', 40, 32], ['Quell', 212, 32]]], [box(200, 20, 300, 44)])).toEqual(['PERSON Quell']);
  });

  test('under a label that floats in the box itself: the label stays out of the area', () => {
    const layer = placedText([[['Last Name', 52, 30]], [['Hart', 52, 60]]]);
    const { hits, inputs } = findFields(layer, [box(40, 20, 300, 72)], true);
    expect(hits).toMatchObject([{ entity: 'PERSON', rule: 'box', area: { y: 51 } }]);
    expect(inputs).toMatchObject([{ x: 40, w: 300 }]);
  });

  test('left of it, broken over two lines', () => {
    const lines: PlacedRow[] = [[['House number and', 40, 20]], [['9 Lower Cut', 262, 32]], [['street:', 130, 44]]];
    expect(hidden(lines, [box(250, 16, 300, 52)])).toEqual(['STREET_ADDRESS 9 Lower Cut']);
  });

  test('a row of a table between two lines is no field, though its date looks like a street with its number', () => {
    const lines: PlacedRow[] = [[['02 Mar', 52, 60], ['Two kettles', 200, 60], ['48.20', 460, 60]]];
    expect(hidden(lines, [box(40, 48, 500, 44)])).toEqual([]);
  });

  test('the first row of a table, between two lines, is no field of the header over its first column', () => {
    const lines: PlacedRow[] = [[['First name', 52, 20], ['City', 200, 20], ['Sum', 460, 20]], [['Xq', 52, 60], ['Brixen', 200, 60], ['48.20', 460, 60]]];
    const found = findFields(placedText(lines), [box(40, 48, 500, 44)], true);
    expect(found.inputs).toEqual([]);
    expect(hidden(lines, [box(40, 48, 500, 44)])).toEqual(['PERSON Xq']);
  });

  test('the arrow of a list to choose from makes no column', () => {
    const lines: PlacedRow[] = [[['Email', 40, 20]], [['ana@quell.example', 52, 60]], [['CA', 52, 120], ['v', 300, 120]]];
    expect(hidden(lines, [box(40, 48, 300, 44), box(40, 108, 300, 44)])).toEqual(['EMAIL_ADDRESS ana@quell.example', 'LOCATION CA', 'LOCATION v']);
  });

  test('a filled line of a list, with a label of its own, is no field of the label over it', () => {
    const lines: PlacedRow[] = [[['Phone', 40, 20]], [['Bill to', 52, 60], ['Basic plan', 300, 60]]];
    expect(hidden(lines, [box(40, 48, 500, 44)])).toEqual([]);
  });

  test('two columns of labels over boxes', () => {
    const lines: PlacedRow[] = [
      [['*First Name', 40, 20], ['*Last Name', 400, 20]],
      [['Andrea', 52, 60], ['Stone', 412, 60]],
      [['City', 40, 110], ['Postal code', 400, 110]],
      [['Reading', 52, 150], ['AB1 2CD', 412, 150]],
    ];
    expect(hidden(lines, [box(40, 48, 300, 44), box(400, 48, 300, 44), box(40, 138, 300, 44), box(400, 138, 300, 44)])).toEqual(['LOCATION Reading', 'PERSON Andrea', 'PERSON Stone', 'POSTAL_CODE AB1 2CD']);
  });

  test('a field in parts has one label', () => {
    const lines: PlacedRow[] = [[['Phone number', 40, 20]], [['471', 52, 60], ['435', 152, 60], ['8709', 252, 60]]];
    expect(hidden(lines, [box(40, 48, 60, 44), box(140, 48, 60, 44), box(240, 48, 80, 44)])).toEqual(['PHONE_NUMBER 435', 'PHONE_NUMBER 471', 'PHONE_NUMBER 8709']);
  });

  test('an empty box, a placeholder and a button hide nothing', () => {
    const lines: PlacedRow[] = [
      [['First name', 40, 20]],
      [['Last name', 40, 110]],
      [['Enter your last name', 52, 150]],
      [['Continue', 152, 240]],
    ];
    const found = hidden(lines, [box(40, 48, 300, 44), box(40, 138, 300, 44), box(40, 228, 300, 44, true)]);
    expect(found).toEqual(['PERSON -']);
  });

  test('without labels, in a form that shows somebody, all boxes are', () => {
    const lines: PlacedRow[] = [[['Nicole', 52, 32], ['Holm', 412, 32]], [['75 Dana Villages', 52, 92]], [['Trevino', 52, 152], ['92952', 412, 152]]];
    const frames = [box(40, 20, 300, 44), box(400, 20, 300, 44), box(40, 80, 660, 44), box(40, 140, 300, 44), box(400, 140, 200, 44)];
    expect(hidden(lines, frames)).toEqual(['PERSON Holm', 'PERSON Nicole', 'PERSON Trevino', 'POSTAL_CODE 92952', 'STREET_ADDRESS 75 Dana Villages']);
  });

  test('over a line, unread ink under a label is; words are found by the label', () => {
    const line = (y: number): Frame => ({ ...box(40, y, 300, 30), open: true });
    expect(hidden([[['Password', 40, 20]]], [line(46)])).toEqual(['PASSWORD -']);
    expect(hidden([[['Surname', 40, 20]], [['Argon', 40, 50]]], [line(46)])).toEqual(['PERSON Argon']);
  });

  test('without labels, in a search, none is', () => {
    expect(hidden([[['garden chairs', 52, 32]]], [box(40, 20, 300, 44)])).toEqual([]);
  });

  test('with an unknown label none is', () => {
    const lines: PlacedRow[] = [[['First name', 40, 20]], [['Ada', 52, 60]], [['Service level:', 40, 110]], [['Standard delivery', 52, 150]]];
    expect(hidden(lines, [box(40, 48, 300, 44), box(40, 138, 300, 44)])).toEqual(['PERSON Ada']);
  });
});

test('a label whose value was typed beside it has none under it, where the next label stands', () => {
  const lines: PlacedRow[] = [[['Indirizzo', 40, 32], ['Via dei Tigli 31', 212, 32]], [['Importo', 40, 62], ['1.250,00', 212, 62]]];
  expect(hidden(lines, [box(200, 20, 300, 28), box(200, 50, 300, 28)])).toEqual(['STREET_ADDRESS Via dei Tigli 31']);
  const twice: PlacedRow[] = [[...lines[0]!, ['Città', 540, 32], ['Perugia', 712, 32]], [...lines[1]!, ['Causale', 540, 62], ['Affitto', 712, 62]]];
  expect(hidden(twice)).not.toContain('STREET_ADDRESS Importo');
});

test('the sum of a column is nobody’s name', () => {
  const lines: PlacedRow[] = [[['Full name', 40, 20], ['Phone', 300, 20], ['Paid', 500, 20]], [['Xq Zed', 40, 50], ['555 0199', 300, 50], ['12.00', 500, 50]], [['Total', 40, 80], ['1', 300, 80], ['12.00', 500, 80]]];
  expect(hidden(lines)).toEqual(['PERSON Xq Zed', 'PHONE_NUMBER 555 0199']);
});

test('a room in a table of guests is no address; beside a street it is', () => {
  const guests: PlacedRow[] = [[['Full name', 40, 20], ['Room', 300, 20], ['Phone', 500, 20]], [['Xq Zed', 40, 50], ['204', 300, 50], ['555 0199', 500, 50]]];
  expect(hidden(guests)).toEqual(['PERSON Xq Zed', 'PHONE_NUMBER 555 0199']);
  const homes: PlacedRow[] = [[['Full name', 40, 20], ['Room', 300, 20], ['Street', 500, 20]], [['Xq Zed', 40, 50], ['204', 300, 50], ['9 Lower Cut', 500, 50]]];
  expect(hidden(homes)).toContain('STREET_ADDRESS 204');
});

test('notes on a customer, under how to reach them, are no lines of the address', () => {
  const lines: PlacedRow[] = [[['Customer', 40, 20]], [['Ada Quell', 40, 46]], [['ada@quell.example', 40, 66]], [['0118 496 0123', 40, 86]], [['Customer since 2019 · 14 orders', 40, 106]]];
  expect(hidden(lines)).not.toContain('STREET_ADDRESS Customer since 2019 · 14 orders');
  expect(hidden([...lines.slice(0, 4), [['9 Lower Cut', 40, 106]], [['Reading RG1 3JS', 40, 126]]])).toEqual(expect.arrayContaining(['STREET_ADDRESS 9 Lower Cut', 'STREET_ADDRESS Reading RG1 3JS']));
});

describe('without boxes', () => {
  test('right of a label, under it, and behind its colon', () => {
    const lines: PlacedRow[] = [
      [['First name', 40, 20], ['Xenon', 300, 20]],
      [['Last name', 40, 60], ['Argon', 300, 60]],
      [['Date of birth', 40, 140]],
      [['4/5/1986', 40, 164]],
      [['City: Oxide', 40, 240]],
    ];
    expect(hidden(lines)).toEqual(['DATE_OF_BIRTH 4/5/1986', 'LOCATION Oxide', 'PERSON Argon', 'PERSON Xenon']);
  });

  test('the head of the next column is no value of the label that heads its own', () => {
    const titles: PlacedRow[] = [[['Shipping address', 40, 20], ['Order summary', 600, 20]], [['Marisol Quell', 40, 60], ['Two kettles', 600, 60]], [['12 Oxide Lane', 40, 85], ['Gift wrap', 600, 85]]];
    expect(hidden(titles)).not.toContain('STREET_ADDRESS Order summary');
    const table: PlacedRow[] = [[['Full name', 40, 20], ['Kind', 300, 20], ['Since', 500, 20]], [['Marisol Quell', 40, 60], ['Leave', 300, 60], ['02/12', 500, 60]]];
    expect(hidden(table)).toEqual(['PERSON Marisol Quell']);
    const cards: PlacedRow[] = [[['Emergency contact', 40, 20], ['Care team', 600, 20]], [['Contact', 40, 60], ['Marisol Quell', 250, 60], ['Nurse', 600, 60], ['Ann Ray', 800, 60]], [['Phone', 40, 90], ['555 0199', 250, 90], ['Doctor', 600, 90]]];
    expect(hidden(cards)).not.toContain('PERSON Care team');
  });

  test('in a list of labels and values every value counts, also beside words that are names', () => {
    const lines: PlacedRow[] = [[['Contact', 40, 20], ['Xq Zed', 300, 20]], [['Phone', 40, 60], ['555 0199', 300, 60]], [['Grace period', 40, 100], ['none left', 300, 100]]];
    expect(hidden(lines)).toEqual(expect.arrayContaining(['PERSON Xq Zed', 'PHONE_NUMBER 555 0199']));
    expect(hidden([[['Full name', 40, 20], ['Xq Zed', 300, 20]], [['Grace period', 40, 60], ['5 days', 300, 60]]])).toContain('PERSON Xq Zed');
  });

  test('a label and an amount, or a sentence, are no value', () => {
    const lines: PlacedRow[] = [[['Street', 40, 20], ['$12.00', 300, 20]], [['Last name', 40, 80]], [['We never share what you write here with anybody.', 40, 104]]];
    expect(hidden(lines)).toEqual([]);
  });

  test.each([['Port', '8080'], ['Scale', '3'], ['Top', 'Downloads'], ['Plant', 'Hull'], ['Unit', 'kg'], ['Building', 'passed'], ['Suite', 'smoke'], ['Door', 'closed'], ['Piano', 'Premium'], ['Floor', '2']])('%s, which machines and plans have too, is a part of an address only beside one', (label, value) => {
    expect(hidden([[[label, 40, 20], [value, 300, 20]]])).toEqual([]);
    expect(hidden([[[`${label}: ${value}`, 40, 20]]])).toEqual([]);
    const address: PlacedRow[] = [[['Street', 40, 20], ['9 Lower Cut', 300, 20]], [[label, 40, 60], [value, 300, 60]], [['City', 40, 100], ['Reading', 300, 100]]];
    expect(hidden(address)).toContain(`STREET_ADDRESS ${value}`);
  });

  test('a word that names much else counts only beside other data of somebody', () => {
    expect(hidden([[['Name', 40, 20], ['Basic plan', 300, 20]]])).toEqual([]);
    expect(hidden([[['Name', 40, 20], ['Xenon Argon', 300, 20]], [['E-mail', 40, 60], ['x@argon.example', 300, 60]]])).toEqual(['EMAIL_ADDRESS x@argon.example', 'PERSON Xenon Argon']);
  });

  test('columns under their headers, to the end of the table', () => {
    const lines: PlacedRow[] = [
      [['Customer', 40, 20], ['Phone', 300, 20], ['Plan', 600, 20]],
      [['Nichole Vo', 40, 60], ['555 0101', 300, 60], ['Gold', 600, 60]],
      [['Uwe Zahn', 40, 100], ['555 0102', 300, 100], ['Silver', 600, 100]],
      [['Terms and notes', 40, 220]],
    ];
    expect(hidden(lines)).toEqual(['PERSON Nichole Vo', 'PERSON Uwe Zahn', 'PHONE_NUMBER 555 0101', 'PHONE_NUMBER 555 0102']);
  });

  test.each(['Ship to', 'Lieferadresse', 'Adresse de livraison', 'Dirección de envío', 'Indirizzo di spedizione'])('lines under "%s"', (title) => {
    const lines: PlacedRow[] = [[[title, 40, 20]], [['Xenia Argon', 40, 50]], [['12 Oxide Lane', 40, 74]], [['Leadville, CO 80461', 40, 98]], [['Edit', 40, 122]]];
    expect(hidden(lines)).toEqual(['PERSON Xenia Argon', 'STREET_ADDRESS 12 Oxide Lane', 'STREET_ADDRESS Leadville, CO 80461']);
  });

  test('an address without a title: name, street, town and country', () => {
    const lines: PlacedRow[] = [[['Your order', 40, 20]], [['Xenia Argon', 40, 80]], [['12 Oxide Lane', 40, 104]], [['Leadville, CO 80461', 40, 128]], [['United States', 40, 152]], [['Total', 40, 240]]];
    expect(hidden(lines)).toEqual(['LOCATION United States', 'PERSON Xenia Argon', 'STREET_ADDRESS 12 Oxide Lane', 'STREET_ADDRESS Leadville, CO 80461']);
  });

  test('an address without a number, under a name that is known', () => {
    const lines: PlacedRow[] = [[['Anatole Quell', 40, 20]], [['Upper Mill', 40, 45]], [['37150 Xonceaux', 40, 70]]];
    expect(hidden(lines)).toEqual(['PERSON Anatole Quell', 'STREET_ADDRESS 37150 Xonceaux', 'STREET_ADDRESS Upper Mill']);
    expect(hidden([[['Upper Mill', 40, 45]], [['37150 Xonceaux', 40, 70]]])).toEqual(['STREET_ADDRESS 37150 Xonceaux']);
  });

  test('to whom something goes, in one line, and the town under it', () => {
    expect(hidden([[['Deliver to Xenia', 40, 20], ['Returns', 400, 20]], [['Leadville 80461', 40, 44], ['& Orders', 400, 44]]])).toEqual(['PERSON Xenia', 'STREET_ADDRESS Leadville 80461']);
  });

  test('a name before an address in one line', () => {
    expect(hidden([[['Xenia Argon 12 Oxide Lane, Leadville, CO, 80461, United States', 40, 20]]])).toEqual(['PERSON Xenia Argon']);
  });

  test('what a field holds is hidden wherever it stands again', () => {
    const lines: PlacedRow[] = [[['Oxideville shop', 40, 20]], [['City', 40, 100], ['Oxideville', 300, 100]]];
    expect(hidden(lines)).toEqual(['LOCATION Oxideville']);
    const layer = placedText(lines);
    expect(findFields(layer, [], true).hits.map(({ span }) => span?.start)).toContain(0);
  });
});

describe('laws', () => {
  const labels = ['First name', 'Last name', 'City', 'ZIP code', 'Phone', 'Password', 'Prénom', 'Straße', 'Teléfono', 'Cognome'];
  const words = fc.constantFrom('Xenon', 'Argon Quell', '50390', '12 Oxide Lane', 'Radon', '555 0199', 'neon7');
  const form = fc.array(fc.tuple(fc.constantFrom(...labels), words), { minLength: 1, maxLength: 8 });
  const linesOf = (fields: readonly (readonly [string, string])[]): PlacedRow[] => fields.map(([label, value], i) => [[label, 40, 20 + 40 * i], [value, 300, 20 + 40 * i]]);

  test('labels are in no value and stay readable', () => {
    fc.assert(
      fc.property(form, (fields) => {
        const layer = placedText(linesOf(fields));
        const { hits } = findFields(layer, [], true);
        const values = hits.flatMap(({ span }) => (span ? [layer.text.slice(span.start, span.end)] : []));
        expect(values.filter((value) => labels.includes(value))).toEqual([]);
      }),
    );
  });

  test('a column of something else far to the right changes nothing', () => {
    fc.assert(
      fc.property(form, (fields) => {
        const lines = linesOf(fields);
        const wider = lines.map((row, i): PlacedRow => [...row, [['Order summary', 'Shipping', 'Tax', 'Total', 'Save', 'Offers', 'News', 'Help'][i] ?? '', 1400, 20 + 40 * i]]);
        expect(hidden(wider)).toEqual(hidden(lines));
      }),
    );
  });
});
