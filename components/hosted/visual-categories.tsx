import { VISUAL_CATEGORIES, type VisualCategory } from '../../core/hosted/provider';
import { useTranslate } from '../translate';
import { CheckBox } from '../ui/check-box';

interface VisualCategoriesProps {
  readonly chosen: readonly VisualCategory[];
  readonly onChange: (chosen: readonly VisualCategory[]) => void;
}

/** What a service that sees is to look for. */
export function VisualCategories({ chosen, onChange }: VisualCategoriesProps) {
  const { text } = useTranslate();
  return (
    <fieldset className="hosted-categories">
      <legend>{text('hosted_categories')}</legend>
      {VISUAL_CATEGORIES.map((category) => (
        <CheckBox key={category} checked={chosen.includes(category)} command={`visual-${category}`} onChange={(on) => onChange(VISUAL_CATEGORIES.filter((one) => (one === category ? on : chosen.includes(one))))}>
          {text(`visual_${category}`)}
        </CheckBox>
      ))}
    </fieldset>
  );
}
