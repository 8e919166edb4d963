import type { Finding } from '../model';
import { foldLetters } from '../text/fold-letters';
import { firstFrom } from '../text/spans';
import type { TermIndex } from './term-index';

/** A field that is called nothing but a value, in nine languages, right before a label: `value: IBAN: GB94 …`. */
const VALUE_FIELD = /(?<![a-z])(?:value|valeur|wert|valor|valore|waarde|wartosc|varde|arvo)["']?(?: ?[:=] ?| is )["']?$/;
const REACH = 24;
const LABEL_REACH = 40;

/**
 * The same finding, with its label where the two together are what a field named `value` holds: nobody needs the label
 * there to know what the field is, and who marks the value marks both.
 */
export function withToldLabel(text: string, terms: TermIndex, finding: Finding): Finding {
  if (!finding.reason.label) return finding;
  const hits = terms.get(finding.entity) ?? [];
  const near = hits.slice(firstFrom(hits, finding.start - LABEL_REACH), firstFrom(hits, finding.start));
  const label = near.find(({ kind, end }) => kind === 'label' && /^ ?: ?$/.test(text.slice(end, finding.start)));
  if (!label || !VALUE_FIELD.test(foldLetters(text.slice(Math.max(0, label.start - REACH), label.start)))) return finding;
  return { ...finding, start: label.start };
}
