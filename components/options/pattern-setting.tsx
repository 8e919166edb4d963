import './patterns.css';
import { useState } from 'react';
import { checkPattern, type PatternFault } from '../../core/detect/check-pattern';
import { MAX_PATTERN_LENGTH, MAX_PATTERNS } from '../../core/settings/schema';
import { keyFor, useTranslate } from '../translate';
import { Button } from '../ui/button';
import { PatternList } from './pattern-list';
import { PatternTrial } from './pattern-trial';
import { Section } from './section';
import type { SettingProps } from './setting-props';

type List = 'patterns' | 'keepPatterns';

/** The user's own regular expressions. One is checked before it is kept: what is refused stays as typed and says why. */
export function PatternSetting({ settings, onChange }: SettingProps) {
  const { text, language } = useTranslate();
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<PatternFault | 'known' | 'many' | null>(null);
  const faultIn = async (list: List): Promise<typeof fault> => {
    if (settings[list].includes(typed)) return 'known';
    if (settings[list].length >= MAX_PATTERNS) return 'many';
    return await checkPattern(typed);
  };
  const add = async (list: List) => {
    if (typed === '') return;
    const found = await faultIn(list);
    setFault(found);
    if (found !== null) return;
    setTyped('');
    onChange({ [list]: [...settings[list], typed] });
  };
  const remove = (list: List) => (pattern: string) => onChange({ [list]: settings[list].filter((other) => other !== pattern) });
  return (
    <Section id="patterns" title={text('options_patterns')} text={text('options_patterns_text')}>
      <form
        className="pattern-form"
        onSubmit={(event) => {
          event.preventDefault();
          void add('patterns');
        }}
      >
        <label className="field">
          <span>{text('pattern_new')}</span>
          <input
            type="text"
            className="code"
            spellCheck={false}
            autoComplete="off"
            autoCapitalize="off"
            maxLength={MAX_PATTERN_LENGTH}
            value={typed}
            aria-invalid={fault !== null}
            aria-describedby="pattern-problem"
            data-command="pattern"
            onChange={(event) => {
              setTyped(event.target.value);
              setFault(null);
            }}
          />
        </label>
        <output id="pattern-problem" className="problem" data-fault={fault ?? undefined}>
          {fault === null ? null : text(keyFor('pattern', fault), new Intl.NumberFormat(language).format(MAX_PATTERNS))}
        </output>
        <PatternTrial source={typed} />
        <div className="pattern-ways">
          <Button command="hide-pattern" disabled={typed === ''} onClick={() => void add('patterns')}>
            {text('pattern_hide')}
          </Button>
          <Button command="keep-pattern" disabled={typed === ''} onClick={() => void add('keepPatterns')}>
            {text('pattern_keep')}
          </Button>
        </div>
      </form>
      <PatternList title={text('pattern_hidden')} patterns={settings.patterns} onRemove={remove('patterns')} />
      <PatternList title={text('pattern_kept')} patterns={settings.keepPatterns} onRemove={remove('keepPatterns')} />
    </Section>
  );
}
