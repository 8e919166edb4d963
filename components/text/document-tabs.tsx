import './document-tabs.css';
import { useTranslate } from '../translate';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { canExport, type TextDocument, type TextState } from './text-state';
import type { TextWork } from './text-work';

/** The texts that are open, where there is more than one or it has a name. */
export function DocumentTabs({ work, state, onOpen }: { work: TextWork; state: TextState; onOpen: () => void }) {
  const { text, language } = useTranslate();
  const { documents, current } = state;
  if (documents.length === 1 && documents[0]?.name === '') return null;
  return (
    <div className="text-documents" role="tablist" aria-label={text('text_documents')}>
      {documents.map((document) => (
        <span key={document.id} className="text-document" data-current={document.id === current} data-state={document.phase}>
          <button type="button" role="tab" aria-selected={document.id === current} data-command="text-document" onClick={() => work.select(document.id)}>
            {document.name || text('text_untitled')}
            <span className="dim">{standing(document, language)}</span>
          </button>
          <Button command="text-close" look="icon" aria-label={text('text_close')} title={text('text_close')} onClick={() => work.remove(document.id)}>
            <Icon name="close" />
          </Button>
        </span>
      ))}
      <Button command="text-open" look="plain" onClick={onOpen}>
        <Icon name="open" />
        {text('text_open')}
      </Button>
    </div>
  );
}

/** How many places of a text are masked, or why that is not known. There is nothing to say of one that is empty. */
function standing(document: TextDocument, language: string): string {
  if (document.phase === 'empty') return '';
  if (document.phase === 'failed' || document.phase === 'stopped') return ' !';
  return canExport(document) ? ` ${new Intl.NumberFormat(language).format(document.result.changes.length / 3)}` : ' …';
}
