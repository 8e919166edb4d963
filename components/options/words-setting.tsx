import { useState } from 'react';
import { MAX_WORD_LENGTH, MAX_WORDS } from '../../core/settings/schema';
import { useTranslate } from '../translate';
import { parseWords } from './parse-words';
import { Section } from './section';
import type { SettingProps } from './setting-props';

interface WordsSettingProps extends SettingProps {
  /** The list to edit: words that are hidden, or that stay visible. */
  readonly list: 'words' | 'keepWords';
  readonly title: string;
  readonly text: string;
}

/** A list of the user's own words, one a line. What cannot be kept stays as typed and says why. */
export function WordsSetting({ settings, onChange, list, title, text: about }: WordsSettingProps) {
  const { text, count, language } = useTranslate();
  const number = new Intl.NumberFormat(language);
  const [typed, setTyped] = useState<string | null>(null);
  const words = settings[list];
  const shown = typed ?? words.join('\n');
  const parsed = parseWords(shown);
  const problem = parsed.ok
    ? null
    : parsed.problem === 'many'
      ? text('options_words_many', number.format(MAX_WORDS))
      : text('options_words_long', number.format(parsed.line), number.format(MAX_WORD_LENGTH));
  return (
    <Section id={list} title={title} text={about}>
      <textarea
        rows={Math.min(6, Math.max(3, words.length + 1))}
        spellCheck={false}
        autoComplete="off"
        value={shown}
        aria-labelledby={`${list}-title`}
        aria-invalid={problem !== null}
        aria-describedby={`${list}-note`}
        data-command={list}
        onChange={(event) => {
          setTyped(event.target.value);
          const next = parseWords(event.target.value);
          if (next.ok) onChange({ [list]: [...next.words] }, list);
        }}
        onBlur={() => parsed.ok && setTyped(null)}
      />
      <p id={`${list}-note`} className={problem === null ? 'dim' : 'problem'}>
        {problem ?? count('options_words_count', words.length, number.format(MAX_WORDS))}
      </p>
    </Section>
  );
}
