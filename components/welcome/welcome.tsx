import './welcome.css';
import { useTranslate } from '../translate';
import { Button } from '../ui/button';
import { type Step, StepPicture } from './step-picture';

interface WelcomeProps {
  /** The shortcut that the browser really assigned; empty where it assigned none. */
  readonly shortcut: string;
  readonly onOpenEditor: () => void;
  readonly onSettings: () => void;
}

/** The first page after installing: how to use it, and what happens to pictures. */
export function Welcome({ shortcut, onOpenEditor, onSettings }: WelcomeProps) {
  const { text } = useTranslate();
  const steps: readonly { readonly step: Step; readonly say: string }[] = [
    { step: 'open', say: shortcut === '' ? text('welcome_step_open_click') : text('welcome_step_open_keys', shortcut) },
    { step: 'check', say: text('welcome_step_check_text') },
    { step: 'share', say: text('welcome_step_share_text') },
  ];
  return (
    <main className="welcome" data-state="done" data-shortcut={shortcut}>
      <title>{text('welcome_title')}</title>
      <header>
        <h1>{text('welcome_title')}</h1>
        <p>{text('welcome_lead')}</p>
      </header>
      <ol className="steps">
        {steps.map(({ step, say }) => (
          <li key={step}>
            <StepPicture step={step} />
            <h2>{text(`welcome_step_${step}`)}</h2>
            <p className="dim">{say}</p>
          </li>
        ))}
      </ol>
      <section className="welcome-try">
        <div>
          <h2>{text('welcome_try_title')}</h2>
          <p className="dim">{text('welcome_try_text')}</p>
        </div>
        <div className="welcome-buttons">
          <Button command="open-editor" look="primary" onClick={onOpenEditor}>
            {text('welcome_try_editor')}
          </Button>
          <Button command="settings" onClick={onSettings}>
            {text('command_settings')}
          </Button>
        </div>
      </section>
      <div className="welcome-more">
        <section>
          <h2>{text('welcome_pin_title')}</h2>
          <p className="dim">{text('welcome_pin_text')}</p>
        </section>
        <section>
          <h2>{text('welcome_image_title')}</h2>
          <p className="dim">{text('welcome_image_text')}</p>
        </section>
        <section>
          <h2>{text('welcome_privacy_title')}</h2>
          <p className="dim">{text('welcome_privacy_text')}</p>
        </section>
      </div>
    </main>
  );
}
