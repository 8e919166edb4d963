import type { EntityType } from '../../model';
import type { Evidence } from '../../entities/row';
import type { Recognizer } from '../recognizer';
import { makeFinding } from '../score';
import { readArmour } from '../secrets/armour';

/** OCR miscounts dashes, and a terminal may cut them. RFC 7468; RFC 9580, section 6.2. */
const BEGIN = /(?:[-\u2014_~]{1,6} ?)?\bBEGIN ([A-Z0-9][A-Z0-9 ]{2,50}?)(?: ?-{1,6}|(?=[ \t]{0,3}\n))|PuTTY-User-Key-File-\d:(?: ?[a-z0-9@.-]{3,60})?|AGE-SECRET-KEY-1[A-Z0-9]{20,80}/g;
/** `-----BEGIN` and the name of OpenSSH's format in base 64, as in a secret of Kubernetes. */
const ENCODED = /(?<![A-Za-z0-9+/])(?:LS0tLS1CRUdJTi|b3BlbnNzaC1rZXktdjE)[A-Za-z0-9+/]{24,20000}={0,2}/g;
/** A line of `authorized_keys` or `known_hosts`, with its comment: mostly whose it is. RFC 4253, section 6.6. */
const SSH_LINE = /(?<![A-Za-z0-9])(?:ssh-(?:rsa|dss|ed25519|ed448)|ecdsa-sha2-nistp\d{3}|sk-(?:ssh-ed25519|ecdsa-sha2-nistp256)@openssh\.com)[ \t\n]{1,2}AAAA[A-Za-z0-9+/\n]{20,1200}={0,3}(?: [\w.+-]{1,60}(?:@[\w.-]{1,80})?)?/g;

/** Keys in text armour with all their lines, and SSH's one-line keys. */
export const privateKey: Recognizer = {
  id: 'private-key',
  entities: ['PRIVATE_KEY', 'PGP_KEY', 'SSH_KEY', 'CERTIFICATE'],
  *find({ text }) {
    let done = 0;
    for (const match of text.matchAll(BEGIN)) {
      if (match.index < done) continue;
      const { end, closed } = readArmour(text, match.index + match[0].length);
      done = end;
      for (const [entity, evidence] of kindsOf(match[1] ?? 'PRIVATE', closed || match[0].startsWith('AGE')))
        yield makeFinding('private-key', entity, evidence, { start: match.index, end }, { pattern: closed ? 'armour' : 'open-armour' });
    }
    for (const match of text.matchAll(ENCODED)) yield makeFinding('private-key', 'PRIVATE_KEY', 'plain', { start: match.index, end: match.index + match[0].length }, { pattern: 'encoded' });
    for (const match of text.matchAll(SSH_LINE)) yield makeFinding('private-key', 'SSH_KEY', 'strong', { start: match.index, end: match.index + match[0].length }, { pattern: 'line' });
  },
};

/** What an armour's first line says that it holds; nothing for what everybody may see. */
function kindsOf(label: string, closed: boolean): readonly (readonly [EntityType, Evidence])[] {
  const sure = closed ? 'strong' : 'plain';
  const isPrivate = /PRIVATE|SECRET/.test(label);
  if (label.includes('PGP')) return isPrivate ? [['PGP_KEY', sure], ['PRIVATE_KEY', 'plain']] : /KEY|MESSAGE/.test(label) ? [['PGP_KEY', 'weak']] : [];
  if (isPrivate) return label.includes('SSH') ? [['PRIVATE_KEY', sure], ['SSH_KEY', 'plain']] : [['PRIVATE_KEY', sure]];
  if (label.includes('SSH')) return [['SSH_KEY', sure]];
  return /CERTIFICATE|PKCS|CRL/.test(label) ? [['CERTIFICATE', sure]] : [];
}
