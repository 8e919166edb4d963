import './options.css';
import { type ReactNode, useState } from 'react';
import { commit, historyOf, undo } from '../../core/editor/history';
import { type ErrorCode, errorCode } from '../../core/errors';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings/schema';
import { keyFor, useTranslate } from '../translate';
import { Button } from '../ui/button';
import { CheckBox } from '../ui/check-box';
import { Notice } from '../ui/notice';
import { useKeys } from '../ui/use-keys';
import { AccessSetting } from './access-setting';
import { FileSetting } from './file-setting';
import { type GuardServices, GuardSetting } from './guard-setting';
import { HiddenSetting } from './hidden-setting';
import { HistorySetting } from './history-setting';
import { LanguageSetting } from './language-setting';
import { OptionsHead } from './options-head';
import { MaskSetting } from './mask-setting';
import { MemorySetting } from './memory-setting';
import { PatternSetting } from './pattern-setting';
import { PolicySetting } from './policy-setting';
import { type Privacy, PrivacySetting } from './privacy-setting';
import { RegionSetting } from './region-setting';
import { ScoreSetting } from './score-setting';
import { Section } from './section';
import type { SettingProps } from './setting-props';
import { type Shortcuts, ShortcutSetting } from './shortcut-setting';
import { StyleSetting } from './style-setting';
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
  readonly guard: GuardServices;
  /** Saves a text as a file of this name. */
  readonly onSaveFile: (text: string, name: string) => void;
  readonly privacy: Privacy;
  /** The section of hosted services. */
  readonly services: ReactNode;
}

/** The settings page. Every change is kept at once, and can be undone while the page is open. */
export function Options({ initial, save, shortcuts, onChangeShortcuts, access, onRevoke, guard, onSaveFile, privacy, services }: OptionsProps) {
  const { text } = useTranslate();
  const [history, setHistory] = useState(() => historyOf(initial));
  const [kept, setKept] = useState<'saved' | ErrorCode | null>(null);
  // Fields keep what was typed and could not be kept; undoing and resetting start them afresh.
  const [generation, setGeneration] = useState(0);

  const keep = (next: typeof history) => {
    setHistory(next);
    setKept(null);
    save(next.present).then(
      () => setKept('saved'),
      (error: unknown) => setKept(errorCode(error)),
    );
  };
  const startOver = (next: typeof history) => {
    setGeneration(generation + 1);
    keep(next);
  };
  const canUndo = history.past.length > 0;
  const undoLast = () => {
    if (canUndo) startOver(undo(history));
    return canUndo;
  };
  useKeys([{ keys: ['Mod+Z'], repeats: true, run: undoLast }]);

  const failed = kept !== null && kept !== 'saved';
  const all: SettingProps = { settings: history.present, onChange: (some, tag) => keep(commit(history, { ...history.present, ...some }, tag)) };
  return (
    <main className="options" data-state={failed ? 'failed' : 'done'} data-error={failed ? kept : undefined}>
      <title>{`${text('options_title')} – Umbra`}</title>
      <OptionsHead kept={failed ? 'failed' : kept} canUndo={canUndo} onUndo={undoLast} />
      {failed ? <Notice tone="warn" role="alert" text={text(keyFor('error', kept))} /> : null}
      <PolicySetting settings={history.present} onReplace={(settings) => startOver(commit(history, settings))} onSaveFile={onSaveFile} />
      <LanguageSetting {...all} />
      <RegionSetting {...all} />
      <TypeSetting {...all} />
      <WordsSetting key={`words ${generation}`} {...all} list="words" title={text('options_words')} text={text('options_words_text')} />
      <WordsSetting key={`keep ${generation}`} {...all} list="keepWords" title={text('options_keep_words')} text={text('options_keep_words_text')} />
      <PatternSetting {...all} />
      <ScoreSetting {...all} />
      <StyleSetting key={`style ${generation}`} {...all} />
      <MaskSetting {...all} />
      <MemorySetting {...all} />
      <FileSetting {...all} />
      <Section id="copying" title={text('options_copying')}>
        <CheckBox checked={all.settings.copyAtOnce} command="copy-at-once" onChange={(copyAtOnce) => all.onChange({ copyAtOnce })}>
          {text('options_copy_at_once')}
        </CheckBox>
        <p className="dim">{text('options_copy_at_once_text')}</p>
      </Section>
      <ShortcutSetting shortcuts={shortcuts} onChangeShortcuts={onChangeShortcuts} />
      <GuardSetting services={guard} />
      <HiddenSetting services={guard} />
      {services}
      <AccessSetting origins={access} onRevoke={onRevoke} />
      <HistorySetting {...all} privacy={privacy} />
      <PrivacySetting {...privacy} />
      <footer className="options-foot">
        <Button command="reset" onClick={() => startOver(commit(history, { ...DEFAULT_SETTINGS, policyName: history.present.policyName, policies: history.present.policies }))}>
          {text('options_reset')}
        </Button>
      </footer>
    </main>
  );
}
