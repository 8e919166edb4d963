import { firstFrom } from '../../text/spans';
import type { FoundName } from './cued-names';
import { foldedSet, isClearGivenName } from './lexicon';
import { isEveryday, type NameText } from './name-text';
import { endOfName, startsName } from './read-name';

/** Words that close a letter, in many languages; a line of nothing else comes before a signature. */
const CLOSING = foldedSet(`best kind kindest warm warmest many regards wishes with thanks thank you sincerely yours faithfully truly cheers respectfully love and take care all the in advance your very
  cordialement bien à vous salutations distinguées respectueusement amicalement sincères meilleures amitiés bises merci cordiales veuillez agréer
  mit freundlichen freundlichem freundliche grüßen grüssen gruß gruss grüße grüsse viele liebe lieben herzliche herzlichen beste besten schöne schönen hochachtungsvoll lg mfg vg bg danke vielen dank
  un saludo saludos cordial cordiales atentamente abrazo afectuoso atentos muchas gracias muy reciba
  cordiali saluti distinti saluto cordialmente i migliori grazie a presto un abbraccio in fede
  pozdrawiam pozdrowienia z poważaniem serdecznie serdeczne wyrazami szacunku dziękuję
  met vriendelijke hartelijke groet groeten hoogachtend bedankt med vänliga hälsningar vänlig hälsning mvh hälsar venlig hilsen hilsener vennlig ystävällisin terveisin kunnioittavasti yhteistyöterveisin kiitos atenciosamente cumprimentos abraços obrigado obrigada`);
/** One of these must be among them. */
const HEART = foldedSet(`regards wishes thanks sincerely yours faithfully truly cheers respectfully love best cordialement vous salutations respectueusement amicalement amitiés bises grüßen grüssen gruß gruss grüße grüsse hochachtungsvoll lg mfg vg bg dank danke
  saludo saludos atentamente abrazo gracias saluti cordialmente grazie presto abbraccio fede pozdrawiam pozdrowienia poważaniem serdecznie szacunku groet groeten hoogachtend bedankt hälsningar hälsning mvh hälsar hilsen hilsener terveisin kunnioittavasti yhteistyöterveisin kiitos
  atenciosamente cumprimentos abraços obrigado obrigada merci thank`);
const MOST_WORDS = 6;
const LONGEST_NAME = 40;

/** Names in signatures: the line after a closing formula, or after two dashes. */
export function* signedNames(page: NameText): Generator<FoundName> {
  const { text } = page;
  let start = 0;
  while (start < text.length) {
    const end = lineEnd(text, start);
    if (isClosing(page, start, end)) {
      const line = nextLine(text, end);
      const found = line && nameLine(page, line.start, line.end);
      if (found) yield found;
    }
    start = end + 1;
  }
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** The next line that is not empty, over at most two that are. */
function nextLine(text: string, end: number): { start: number; end: number } | undefined {
  for (let start = end + 1, skipped = 0; start < text.length && skipped < 3; skipped++) {
    const stop = lineEnd(text, start);
    if (text.slice(start, stop).trim() !== '') return { start, end: stop };
    start = stop + 1;
  }
  return undefined;
}

function isClosing(page: NameText, start: number, end: number): boolean {
  if (end - start > 60 || end - start < 2) return false;
  const line = page.text.slice(start, end);
  if (/^[>\s]*--\s*$/.test(line)) return true;
  if (!/^[>\s]*\p{L}[^\d:@]*$/u.test(line)) return false;
  let heart = false;
  for (let i = firstFrom(page.tokens, start), count = 0; ; i++, count++) {
    const token = page.tokens[i];
    if (!token || token.start >= end) return heart;
    if (count > MOST_WORDS || !CLOSING.has(token.key)) return false;
    heart ||= HEART.has(token.key);
  }
}

/** The name that fills a line, or that is followed by a comma, a bar or a bracket. */
function nameLine(page: NameText, start: number, end: number): FoundName | undefined {
  const { tokens, text } = page;
  let first = firstFrom(page.tokens, start);
  while (/^(?:dr|prof|mr|mrs|ms|dipl|ing|dott|avv|herr|frau|mme|med|sr|sra)$/.test(tokens[first]?.key ?? '')) first++;
  const token = tokens[first];
  if (!token || token.end > end || text.slice(start, token.start).length > 20) return undefined;
  const small = token.shape === 'lower' && (isClearGivenName(token) || (token.end - token.start === text.slice(start, end).trim().length && (token.word.given || !token.word.everyday)));
  if (!small && (!startsName(page, first) || (isEveryday(page, token) && !token.word.given))) return undefined;
  const last = small ? first : endOfName(page, first);
  const stop = tokens[last]?.end ?? end;
  if (stop > end || stop - token.start > LONGEST_NAME || !/^[.]?\s*(?:$|[,|(/<–-])/.test(text.slice(stop, end))) return undefined;
  return { first, last, evidence: 'strong', pattern: 'signature', context: true };
}
