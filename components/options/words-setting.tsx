import { useState } from 'react';
import { MAX_WORD_LENGTH, MAX_WORDS } from '../../core/settings/schema';
import { useTranslate } from '../translate';
import { parseWords } from './parse-words';
import { Section } from './section';
import type { SettingProps } from './setting-props';

/** The user's own words, one a line. A list that cannot be kept stays as typed and says why. */
export function WordsSetting({ settings, onChange }: SettingProps) {
  const { text, count, language } = useTranslate();
  const number = new Intl.NumberFormat(language);
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? settings.words.join('\n');
  const parsed = parseWords(shown);
  const problem = parsed.ok
    ? null
    : parsed.problem === 'many'
      ? text('options_words_many', number.format(MAX_WORDS))
      : text('options_words_long', number.format(parsed.line), number.format(MAX_WORD_LENGTH));
  return (
    <Section id="words" title={text('options_words')} text={text('options_words_text')}>
      <textarea
        rows={6}
        spellCheck={false}
        autoComplete="off"
        value={shown}
        aria-labelledby="words-title"
        aria-invalid={problem !== null}
        aria-describedby="words-note"
        data-command="words"
        onChange={(event) => {
          setTyped(event.target.value);
          const next = parseWords(event.target.value);
          if (next.ok) onChange({ words: [...next.words] });
        }}
        onBlur={() => parsed.ok && setTyped(null)}
      />
      <p id="words-note" className={problem === null ? 'dim' : 'problem'}>
        {problem ?? count('options_words_count', settings.words.length, number.format(MAX_WORDS))}
      </p>
    </Section>
  );
}
