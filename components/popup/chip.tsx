import type { Category } from '../picture/category-of';
import { useTranslate } from '../translate';

interface ChipProps {
  readonly category: Category;
  /** Name by which tests and scripts find it. */
  readonly command: string;
  readonly title?: string;
  /** How many of them are hidden. */
  readonly on: number;
  readonly total: number;
  /** Something of it still waits for a decision. */
  readonly open?: boolean;
  readonly onPress: () => void;
}

/** A category with its count, pressed where all of it is hidden. */
export function Chip({ category, command, title, on, total, open, onPress }: ChipProps) {
  const { text, language } = useTranslate();
  const format = new Intl.NumberFormat(language);
  return (
    <li>
      <button
        type="button"
        className="chip"
        title={title}
        aria-pressed={on === 0 ? false : on === total || 'mixed'}
        data-command={command}
        data-category={category}
        data-open={open}
        onClick={onPress}
      >
        <span className="chip-mark" aria-hidden="true" />
        {text(`category_${category}`)}
        <span className="chip-count">{on === total || open ? format.format(total) : text('chip_part', format.format(on), format.format(total))}</span>
      </button>
    </li>
  );
}
