import { MOST_TEXT } from '../../told/limits';

/** What a page's structured data say of a person: a property of schema.org and its value. */
export interface SaidValue {
  /** `person` for a whole name, empty otherwise. */
  readonly type: string;
  readonly property: string;
  readonly value: string;
}

/** Types of schema.org whose data are somebody's. */
const PERSONS = /(?:^|[/:])(?:Person|Patient)$/u;
/** Properties under which somebody or their address stands, whatever type is named. */
const OF_SOMEBODY = new Set(['customer', 'buyer', 'recipient', 'underName', 'billingAddress', 'deliveryAddress', 'shippingAddress', 'homeLocation']);
/** Properties of a person or of their address that are told. */
const TOLD = new Set(['name', 'givenName', 'familyName', 'additionalName', 'email', 'telephone', 'faxNumber', 'streetAddress', 'postalCode', 'addressLocality', 'birthDate', 'taxID']);

const MOST_SCRIPTS = 20;
const LONGEST_SCRIPT = 200_000;
const MOST_NODES = 5000;
const MOST_VALUES = 300;

/** What the JSON-LD of a document says of persons. Whatever else it says is public: what a shop sells, and where it is. */
export function structuredData(document: Document): SaidValue[] {
  const values: SaidValue[] = [];
  const waiting: { readonly node: unknown; readonly key: string; readonly personal: boolean }[] = [];
  for (const script of [...document.querySelectorAll('script[type="application/ld+json"]')].slice(0, MOST_SCRIPTS)) {
    const node = parsed(script.textContent ?? '');
    if (node !== null) waiting.push({ node, key: '', personal: false });
  }
  for (let i = 0; i < waiting.length && i < MOST_NODES && values.length < MOST_VALUES; i++) {
    const { node, key, personal } = waiting[i] as (typeof waiting)[number];
    if (typeof node === 'string') {
      if (personal && TOLD.has(key) && node.length <= MOST_TEXT) values.push({ type: key === 'name' ? 'person' : '', property: key === 'name' ? '' : key, value: node });
    } else if (Array.isArray(node)) {
      for (const child of node) waiting.push({ node: child, key, personal });
    } else if (typeof node === 'object' && node !== null) {
      const isPersons = personal || OF_SOMEBODY.has(key) || typesOf(node).some((type) => PERSONS.test(type));
      for (const [name, child] of Object.entries(node)) waiting.push({ node: child, key: name, personal: isPersons });
    }
  }
  return values;
}

/** Whether an element of microdata stands in the data of a person. */
export function isOfPerson(element: Element): boolean {
  return PERSONS.test(element.closest('[itemscope]')?.getAttribute('itemtype')?.trim() ?? '');
}

function typesOf(node: object): string[] {
  const type: unknown = '@type' in node ? node['@type'] : null;
  return (Array.isArray(type) ? type : [type]).filter((name): name is string => typeof name === 'string');
}

function parsed(json: string): unknown {
  if (json.length > LONGEST_SCRIPT) return null;
  try {
    return JSON.parse(json) as unknown;
  } catch {
    // Pages write it by hand.
    return null;
  }
}
