import './policy-menu.css';
import { policyNames, withPolicy } from '../../core/settings/policies';
import type { Settings } from '../../core/settings/schema';
import { useTranslate } from '../translate';

interface PolicyMenuProps {
  readonly settings: Settings;
  readonly onChange: (settings: Settings) => void;
}

/** The policy in use, and the way to another; just its name where there is no other. */
export function PolicyMenu({ settings, onChange }: PolicyMenuProps) {
  const { text } = useTranslate();
  const names = policyNames(settings);
  const called = (name: string): string => name || text('policy_first');
  if (names.length === 1) return null;
  return (
    <label className="policy-menu" title={`${text('policy_label')}: ${called(settings.policyName)}`}>
      <span className="unseen">{text('policy_label')}</span>
      <select value={settings.policyName} data-command="policy" onChange={(event) => onChange(withPolicy(settings, event.target.value))}>
        {names.map((name) => (
          <option key={name} value={name}>
            {called(name)}
          </option>
        ))}
      </select>
    </label>
  );
}
