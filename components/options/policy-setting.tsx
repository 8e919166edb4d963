import { useRef, useState } from 'react';
import { addPolicy, deletePolicy, exportPolicy, importPolicy, nameProblem, renamePolicy, withPolicy, policyNames } from '../../core/settings/policies';
import { MAX_POLICY_NAME, type Settings } from '../../core/settings/schema';
import { useTranslate } from '../translate';
import { Button } from '../ui/button';
import { Section } from './section';

interface PolicySettingProps {
  readonly settings: Settings;
  /** Keeps these settings, in which another policy may be in use. */
  readonly onReplace: (settings: Settings) => void;
  /** Saves a text as a file. */
  readonly onSaveFile: (text: string, name: string) => void;
}

/** Policies: choose, make, rename, delete, export and import them. */
export function PolicySetting({ settings, onReplace, onSaveFile }: PolicySettingProps) {
  const { text } = useTranslate();
  const [name, setName] = useState('');
  const [failed, setFailed] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  const called = (policy: string): string => policy || text('policy_first');
  const [adding, renaming] = [nameProblem(settings, name), nameProblem(settings, name, 'rename')];
  const replace = (next: Settings) => {
    setName('');
    setFailed(false);
    onReplace(next);
  };
  const onImport = (file: File | undefined) => {
    const read = async () => {
      try {
        replace(importPolicy(settings, file ? await file.text() : ''));
      } catch {
        setFailed(true);
      }
    };
    void read();
  };
  return (
    <Section id="policies" title={text('options_policies')} text={text('options_policies_text')}>
      <select value={settings.policyName} aria-labelledby="policies-title" data-command="policy" onChange={(event) => replace(withPolicy(settings, event.target.value))}>
        {policyNames(settings).map((policy) => (
          <option key={policy} value={policy}>
            {called(policy)}
          </option>
        ))}
      </select>
      <div className="policy-row">
        <input type="text" value={name} maxLength={MAX_POLICY_NAME} autoComplete="off" placeholder={text('policy_name')} aria-label={text('policy_name')} aria-invalid={adding === 'taken'} aria-describedby="policy-note" data-command="policy-name" onChange={(event) => setName(event.target.value)} />
        <Button command="policy-add" disabled={adding !== null} onClick={() => replace(addPolicy(settings, name))}>
          {text('policy_add')}
        </Button>
        <Button command="policy-rename" disabled={renaming !== null} onClick={() => replace(renamePolicy(settings, name))}>
          {text('policy_rename')}
        </Button>
      </div>
      <output id="policy-note" className="problem">
        {adding === 'taken' || adding === 'many' ? text(`policy_problem_${adding}`) : ''}
      </output>
      <div className="policy-row">
        <Button command="policy-export" onClick={() => onSaveFile(exportPolicy(settings, called(settings.policyName)), `umbra-policy-${called(settings.policyName)}.json`)}>
          {text('policy_export')}
        </Button>
        <Button command="policy-import" onClick={() => picker.current?.click()}>
          {text('policy_import')}
        </Button>
        <Button command="policy-delete" disabled={settings.policies.length === 0} onClick={() => replace(deletePolicy(settings))}>
          {text('policy_delete')}
        </Button>
        <input
          ref={picker}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={text('policy_import')}
          data-command="policy-file"
          onChange={(event) => {
            onImport(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
      </div>
      {failed ? (
        <p className="problem" role="alert">
          {text('policy_import_failed')}
        </p>
      ) : null}
      <p className="dim">{text('policy_export_text')}</p>
    </Section>
  );
}
