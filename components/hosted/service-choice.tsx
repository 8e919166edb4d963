import type { ServiceState } from '../../core/hosted/hosted-job';
import type { ProviderId } from '../../core/hosted/provider';
import { PROVIDERS } from '../../core/hosted/providers';
import { useTranslate } from '../translate';

interface ServiceChoiceProps {
  readonly services: readonly ServiceState[];
  readonly chosen: ProviderId;
  readonly onChoose: (provider: ProviderId) => void;
}

/** Which of the services that are set up is asked. */
export function ServiceChoice({ services, chosen, onChoose }: ServiceChoiceProps) {
  const { text } = useTranslate();
  return (
    <label className="hosted-option">
      <span>{text('hosted_service')}</span>
      <select
        value={chosen}
        data-command="hosted-service"
        onChange={(event) => {
          const service = services.find(({ provider }) => provider === event.target.value);
          if (service) onChoose(service.provider);
        }}
      >
        {services.map(({ provider }) => (
          <option key={provider} value={provider}>
            {PROVIDERS[provider].name}
          </option>
        ))}
      </select>
    </label>
  );
}
