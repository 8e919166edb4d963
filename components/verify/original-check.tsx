import { useRef, useState } from 'react';
import type { Report } from '../../core/proof/report';
import { useTranslate } from '../translate';
import { Button } from '../ui/button';
import type { Verifier } from './verifier';

/** Shows the code of a new report once, and compares an original by it. Never printed. */
export function OriginalCheck({ report, salt, isInput }: { report: Report; salt: string | null; isInput: Verifier['isInput'] }) {
  const { text } = useTranslate();
  const [code, setCode] = useState(salt ?? '');
  const [same, setSame] = useState<boolean | null>(null);
  const file = useRef<HTMLInputElement>(null);
  return (
    <section className="original no-print" data-original={same === null ? undefined : same ? 'same' : 'other'}>
      <h2>{text('report_original')}</h2>
      {salt === null ? null : <p className="dim">{text('report_original_keep')}</p>}
      <label>
        {text('report_original_code')}
        <input
          type="text"
          spellCheck={false}
          autoComplete="off"
          data-command="original-code"
          value={code}
          readOnly={salt !== null}
          onFocus={(event) => event.target.select()}
          onChange={(event) => {
            setCode(event.target.value);
            setSame(null);
          }}
        />
      </label>
      <Button command="choose-original" disabled={code.trim() === ''} onClick={() => file.current?.click()}>
        {text('report_original_file')}
      </Button>
      <input
        ref={file}
        className="unseen"
        type="file"
        accept="image/*"
        tabIndex={-1}
        aria-label={text('report_original_file')}
        data-command="original-file"
        onChange={(event) => {
          const [chosen] = event.target.files ?? [];
          if (chosen) void isInput(report, chosen, code).then(setSame);
          event.target.value = '';
        }}
      />
      {same === null ? null : (
        <output data-tone={same ? 'ok' : 'leak'}>
          {text(same ? 'report_original_same' : 'report_original_other')}
        </output>
      )}
    </section>
  );
}
