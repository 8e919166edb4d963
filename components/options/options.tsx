import './options.css';
import { useState } from 'react';
import { type ErrorCode, errorCode } from '../../core/errors';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings/schema';
import { keyFor, useTranslate } from '../translate';
import { Button } from '../ui/button';
import { CheckBox } from '../ui/check-box';
import { Notice } from '../ui/notice';
import { AccessSetting } from './access-setting';
import { ColorSetting } from './color-setting';
import { LanguageSetting } from './language-setting';
import { ScoreSetting } from './score-setting';
import { Section } from './section';
import { type Shortcuts, ShortcutSetting } from './shortcut-setting';
import { TypeSetting } from './type-setting';
import { WordsSetting } from './words-setting';

interface OptionsProps {
  readonly initial: Settings;
  /** Keeps the settings, or throws an `UmbraError`. */
  readonly save: (settings: Settings) => Promise<void>;
  readonly shortcuts: Shortcuts;
  readonly onChangeShortcuts: () => void;
  /** Origins that the user gave access to. */
  readonly access: readonly string[];
  readonly onRevoke: (origin: string) => void;
}

/** The settings page. Every change is kept at once. */
export function Options({ initial, save, shortcuts, onChangeShortcuts, access, onRevoke }: OptionsProps) {
  const { text } = useTranslate();
  const [settings, setSettings] = useState(initial);
  const [kept, setKept] = useState<'saved' | ErrorCode | null>(null);
  const [beforeReset, setBeforeReset] = useState<Settings | null>(null);
  // Fields keep what was typed and could not be kept; a reset starts them afresh.
  const [generation, setGeneration] = useState(0);

  const keep = (next: Settings) => {
    setSettings(next);
    setKept(null);
    save(next).then(
      () => setKept('saved'),
      (error: unknown) => setKept(errorCode(error)),
    );
  };
  const change = (some: Partial<Settings>) => {
    setBeforeReset(null);
    keep({ ...settings, ...some });
  };
  const startOver = (next: Settings, before: Settings | null) => {
    setBeforeReset(before);
    setGeneration(generation + 1);
    keep(next);
  };
  const failed = kept !== null && kept !== 'saved';
  return (
    <main className="options" data-state={failed ? 'failed' : 'done'} data-error={failed ? kept : undefined}>
      <title>{`${text('options_title')} – Umbra`}</title>
      <header className="options-head">
        <h1>{text('options_title')}</h1>
        <output className="options-kept" data-kept={kept === 'saved'}>
          {kept === 'saved' ? text('options_saved') : failed ? text('options_not_saved') : ''}
        </output>
      </header>
      {failed ? <Notice tone="warn" role="alert" text={text(keyFor('error', kept))} /> : null}
      <div key={generation}>
        <LanguageSetting settings={settings} onChange={change} />
        <TypeSetting settings={settings} onChange={change} />
        <WordsSetting settings={settings} onChange={change} />
        <ScoreSetting settings={settings} onChange={change} />
        <ColorSetting settings={settings} onChange={change} />
        <Section id="copying" title={text('options_copying')}>
          <CheckBox checked={settings.copyAtOnce} command="copy-at-once" onChange={(copyAtOnce) => change({ copyAtOnce })}>
            {text('options_copy_at_once')}
          </CheckBox>
          <p className="dim">{text('options_copy_at_once_text')}</p>
        </Section>
      </div>
      <ShortcutSetting shortcuts={shortcuts} onChangeShortcuts={onChangeShortcuts} />
      <AccessSetting origins={access} onRevoke={onRevoke} />
      <footer className="options-foot">
        {beforeReset ? (
          <Notice tone="plain" text={text('options_reset_done')}>
            <Button command="undo" onClick={() => startOver(beforeReset, null)}>
              {text('command_undo')}
            </Button>
          </Notice>
        ) : (
          <Button command="reset" onClick={() => startOver(DEFAULT_SETTINGS, settings)}>
            {text('options_reset')}
          </Button>
        )}
      </footer>
    </main>
  );
}
