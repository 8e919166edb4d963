import type { ProviderId } from '../../core/hosted/provider';
import { useTranslate } from '../translate';

/** The way to the page on which whole files go to a service. */
export function FilesLink({ provider }: { provider: ProviderId }) {
  const { text } = useTranslate();
  return (
    <a className="button" data-command="hosted-files" data-look="normal" href={`/files.html#${provider}`} target="_blank" rel="noreferrer">
      {text('hosted_files')}
    </a>
  );
}
