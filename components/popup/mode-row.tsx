import type { CaptureMode } from '../../core/model';
import { useTranslate } from '../translate';
import { Button } from '../ui/button';
import { Icon, type IconName } from '../ui/icon';

interface Tile {
  readonly name: CaptureMode | 'image' | 'text';
  readonly icon: IconName;
  /** The key that does the same. */
  readonly letter: string;
}

/** Other things to do from the popup, in their order. */
export const TILES: readonly Tile[] = [
  { name: 'region', icon: 'region', letter: 'R' },
  { name: 'element', icon: 'element', letter: 'L' },
  { name: 'page', icon: 'page', letter: 'F' },
  { name: 'delay', icon: 'clock', letter: 'D' },
  { name: 'image', icon: 'image', letter: 'O' },
  { name: 'text', icon: 'text', letter: 'X' },
];

interface ModeRowProps {
  readonly onChoose: (name: Tile['name']) => void;
}

/** A row of other things to do than to redact what is visible, each with its key. */
export function ModeRow({ onChoose }: ModeRowProps) {
  const { text } = useTranslate();
  return (
    <fieldset className="mode-row" aria-label={text('modes_label')}>
      {TILES.map(({ name, icon, letter }) => (
        <Button key={name} command={name === 'image' || name === 'text' ? `open-${name}` : name} look="plain" className="mode-tile" title={text(`mode_${name}_title`)} hint={letter} onClick={() => onChoose(name)}>
          <Icon name={icon} />
          <span>{text(`mode_${name}`)}</span>
        </Button>
      ))}
    </fieldset>
  );
}
