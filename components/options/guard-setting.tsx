import { useState } from 'react';
import { type ErrorCode, errorCode } from '../../core/errors';
import { keyFor, useTranslate } from '../translate';
import { Button } from '../ui/button';
import { Section } from './section';

/** The guarded sites, and what the options page needs to change them. */
export interface GuardServices {
  /** Origins, in the order in which they were turned on. */
  readonly sites: readonly string[];
  /** Well-known AI chats. */
  readonly chats: readonly { readonly name: string; readonly origin: string }[];
  /** Origins of sites whose pages are always hidden. */
  readonly hidden: readonly string[];
  /** Hides the pages of a site no longer by themselves; gives the sites as they are then. */
  readonly forgetHidden: (origin: string) => Promise<readonly string[]>;
  /** Turns the guard of a site on, asking for access, or off; gives the guarded sites as they are then. Errors are `UmbraError`s. */
  readonly turn: (origin: string, on: boolean) => Promise<readonly string[]>;
}

/** The sites on which pastes are masked: those that are on, well-known chats, and any other by its address. */
export function GuardSetting({ services }: { services: GuardServices }) {
  const { text } = useTranslate();
  const [sites, setSites] = useState(services.sites);
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<ErrorCode | 'address' | null>(null);
  const nameOf = (origin: string) => services.chats.find((chat) => chat.origin === origin)?.name;

  const turn = (origin: string, on: boolean) => {
    setProblem(null);
    services
      .turn(origin, on)
      .then(setSites)
      .catch((error: unknown) => setProblem(errorCode(error)));
  };
  const add = () => {
    const origin = originOf(typed);
    if (origin === null) return setProblem('address');
    setTyped('');
    turn(origin, true);
  };
  const offered = services.chats.filter(({ origin }) => !sites.includes(origin));

  return (
    <Section id="guard" title={text('options_guard')} text={text('options_guard_text')}>
      {sites.length === 0 ? <p className="dim">{text('options_guard_none')}</p> : null}
      <ul className="rows">
        {sites.map((origin) => (
          <li key={origin}>
            <span>{nameOf(origin) === undefined ? origin : `${nameOf(origin)} · ${origin}`}</span>
            <Button command="unguard" aria-label={text('options_guard_off', origin)} onClick={() => turn(origin, false)}>
              {text('options_guard_off_short')}
            </Button>
          </li>
        ))}
      </ul>
      {offered.length > 0 ? (
        <div className="guard-chats">
          {offered.map(({ name, origin }) => (
            <Button key={origin} command="guard-chat" title={origin} aria-label={text('options_guard_on', name)} onClick={() => turn(origin, true)}>
              {name}
            </Button>
          ))}
        </div>
      ) : null}
      <form
        className="guard-add"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <input
          type="text"
          inputMode="url"
          spellCheck={false}
          autoComplete="off"
          placeholder="https://example.org"
          value={typed}
          aria-label={text('options_guard_address')}
          aria-invalid={problem === 'address'}
          data-command="guard-address"
          onChange={(event) => setTyped(event.target.value)}
        />
        <Button command="guard-add" disabled={typed.trim() === ''} onClick={add}>
          {text('options_guard_add')}
        </Button>
      </form>
      {problem === null ? null : (
        <p className="problem" role="alert">
          {problem === 'address' ? text('options_guard_bad') : text(keyFor('error', problem))}
        </p>
      )}
    </Section>
  );
}

/** The site of what was typed, with or without `https://`; `null` where it names none. */
function originOf(typed: string): string | null {
  const address = /^https?:\/\//iu.test(typed.trim()) ? typed.trim() : `https://${typed.trim()}`;
  if (!URL.canParse(address)) return null;
  const { origin, hostname, username } = new URL(address);
  return username === '' && /^(?:localhost|\[.*\]|[^.]+(?:\.[^.]+)+)$/u.test(hostname) ? origin : null;
}
