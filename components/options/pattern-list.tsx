import { compilePattern } from '../../core/detect/patterns/compile-pattern';
import { useTranslate } from '../translate';
import { Button } from '../ui/button';

interface PatternListProps {
  readonly title: string;
  readonly patterns: readonly string[];
  readonly onRemove: (pattern: string) => void;
}

/** Patterns that are kept, each with the way to remove it; one that this browser no longer takes says so. Nothing where there is none. */
export function PatternList({ title, patterns, onRemove }: PatternListProps) {
  const { text } = useTranslate();
  if (patterns.length === 0) return null;
  return (
    <section aria-label={title}>
      <h3 className="pattern-title">{title}</h3>
      <ul className="rows">
        {patterns.map((pattern) => (
          <li key={pattern}>
            <div>
              <code>{pattern}</code>
              {compilePattern(pattern) === null ? <p className="problem">{text('pattern_invalid')}</p> : null}
            </div>
            <Button command="remove-pattern" aria-label={text('pattern_remove_this', pattern)} onClick={() => onRemove(pattern)}>
              {text('pattern_remove')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
