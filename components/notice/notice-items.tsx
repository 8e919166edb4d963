import type { NoticeItem } from '../../core/notice';
import { useTranslate } from '../translate';
import { Button } from '../ui/button';

interface NoticeItemsProps {
  readonly items: readonly NoticeItem[];
  /** Whether the notice was seen long enough to take an answer that lets something out. */
  readonly seen: boolean;
  readonly canKeep: boolean;
  readonly onKeep: (index: number) => void;
}

/** Which values were masked; shown when asked for, as somebody may look over the user's shoulder. */
export function NoticeItems({ items, seen, canKeep, onKeep }: NoticeItemsProps) {
  const { text, count } = useTranslate();
  return (
    <details className="over-page-items">
      <summary>{text('notice_show')}</summary>
      <ul>
        {items.map(({ entity, original, replacement, count: times }, index) => (
          <li key={original}>
            <span className="over-page-value">
              <span>{original}</span>
              <span className="dim">
                {text(`entity_${entity}`)} · {replacement}
                {times > 1 ? ` · ${count('text_times', times)}` : null}
              </span>
            </span>
            {canKeep ? (
              <Button command="keep" disabled={!seen} aria-label={text('notice_keep_value', original)} onClick={() => onKeep(index)}>
                {text('notice_keep')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </details>
  );
}
