import './memory-panel.css';
import { useEffect, useState } from 'react';
import { type EntityEntry, type EntityMap, placeholderOf } from '../../core/text/entity-map';
import { type ErrorCode, errorCode } from '../../core/errors';
import { keyFor, useTranslate } from '../translate';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { Notice } from '../ui/notice';
import { useKeys } from '../ui/use-keys';
import { MemoryRow } from './memory-row';

/** What is remembered of values, and how it is forgotten. */
export interface PlaceholderMemory {
  /** Each map with the site it counts for (`null`: the session) and the time when it is wiped, in milliseconds since 1970. */
  readonly list: () => Promise<readonly { readonly site: string | null; readonly map: EntityMap; readonly until: number }[]>;
  /** Puts another value behind a placeholder; gives the entries as they were, for `takeBack`. */
  readonly correct: (site: string | null, placeholder: string, value: string) => Promise<readonly EntityEntry[]>;
  /** Makes one value of two, under the placeholder `into`; gives the same. */
  readonly join: (site: string | null, placeholder: string, into: string) => Promise<readonly EntityEntry[]>;
  readonly takeBack: (site: string | null, before: readonly EntityEntry[]) => Promise<void>;
  readonly forget: (site: string | null, placeholder: string) => Promise<void>;
  readonly wipe: () => Promise<void>;
  readonly watch: (callback: () => void) => () => void;
}

type KeptMaps = Awaited<ReturnType<PlaceholderMemory['list']>>;

function useMaps(memory: PlaceholderMemory): KeptMaps {
  const [maps, setMaps] = useState<KeptMaps>([]);
  useEffect(() => {
    const follow = () => void memory.list().then(setMaps, () => setMaps([]));
    follow();
    return memory.watch(follow);
  }, [memory]);
  return maps;
}

/** How many values are remembered, and the way to them; nothing while there are none. */
export function MemoryButton({ memory, onOpen }: { memory: PlaceholderMemory; onOpen: () => void }) {
  const { count, language } = useTranslate();
  const values = useMaps(memory).reduce((sum, { map }) => sum + map.entries.length, 0);
  if (values === 0) return null;
  const name = count('map_count', values);
  return (
    <Button command="memory" look="plain" title={name} aria-label={name} onClick={onOpen}>
      <Icon name="tag" />
      {new Intl.NumberFormat(language).format(values)}
    </Button>
  );
}

/** Rows that are shown of one map: what is beyond can be forgotten as a whole. */
const SHOWN = 200;

/** What was changed last, for the way back. */
interface Change {
  readonly site: string | null;
  readonly before: readonly EntityEntry[];
  readonly said: string;
}

/** Every placeholder that is remembered: its value only where the user asks for it; corrected, joined to another, and forgotten one by one or all together. */
export function MemoryPanel({ memory, onBack }: { memory: PlaceholderMemory; onBack: () => void }) {
  const { text, count, language } = useTranslate();
  const maps = useMaps(memory);
  const [shown, setShown] = useState<ReadonlySet<string>>(new Set());
  const [editing, setEditing] = useState<string | null>(null);
  const [change, setChange] = useState<Change | null>(null);
  const [failed, setFailed] = useState<ErrorCode | null>(null);
  const toggle = (id: string) => setShown((now) => (now.has(id) ? new Set([...now].filter((one) => one !== id)) : new Set([...now, id])));
  const time = new Intl.DateTimeFormat(language, { timeStyle: 'short' });
  const attempt = (work: () => Promise<Change | null>) => {
    setFailed(null);
    setEditing(null);
    // What is forgotten is not kept here for the way back either.
    work().then(setChange, (error: unknown) => setFailed(errorCode(error)));
  };
  const edited = (site: string | null, said: string, work: () => Promise<readonly EntityEntry[]>) =>
    attempt(async () => {
      const before = await work();
      return before.length > 0 ? { site, before, said } : null;
    });
  const undo = () => {
    if (!change) return false;
    attempt(async () => {
      await memory.takeBack(change.site, change.before);
      return null;
    });
    return true;
  };
  useKeys([{ keys: ['Mod+Z'], run: undo }]);
  return (
    <>
      <div className="memory-head">
        <Button command="memory-back" look="plain" hint="Esc" onClick={onBack}>
          {text('map_back')}
        </Button>
        <h1>{text('map_title')}</h1>
      </div>
      {failed ? <Notice tone="warn" role="alert" text={text(keyFor('error', failed))} /> : null}
      {change ? (
        <output className="memory-change">
          <span>{change.said}</span>
          <Button command="memory-undo" look="plain" onClick={undo}>
            <Icon name="undo" />
            {text('command_undo')}
          </Button>
        </output>
      ) : null}
      <div className="memory-maps">
        {maps.length === 0 ? <p className="dim">{count('map_count', 0)}</p> : null}
        {maps.map(({ site, map, until }) => (
          <section key={site ?? ''} className="memory-map" aria-label={siteName(site) ?? text('map_session')}>
            <h2>{siteName(site) ?? text('map_session')}</h2>
            <p className="dim">
              {count('map_count', map.entries.length)} · {text('map_until', time.format(until))}
            </p>
            <ul>
              {map.entries.slice(0, SHOWN).map((entry) => {
                const placeholder = placeholderOf(entry);
                const id = `${site} ${placeholder}`;
                return (
                  <MemoryRow
                    key={id}
                    entry={entry}
                    shown={shown.has(id)}
                    editing={editing === id}
                    others={editing === id ? map.entries.filter((other) => other !== entry).map((other) => ({ placeholder: placeholderOf(other), value: shown.has(`${site} ${placeholderOf(other)}`) ? other.value : null })) : []}
                    onShow={() => toggle(id)}
                    onEdit={(on) => setEditing(on ? id : null)}
                    onCorrect={(value) => edited(site, text('map_corrected'), async () => await memory.correct(site, placeholder, value))}
                    onJoin={(into) => edited(site, text('map_joined', into), async () => await memory.join(site, placeholder, into))}
                    onForget={() =>
                      attempt(async () => {
                        await memory.forget(site, placeholder);
                        return null;
                      })
                    }
                  />
                );
              })}
            </ul>
          </section>
        ))}
      </div>
      {maps.length === 0 ? null : (
        <Button
          command="memory-wipe"
          onClick={() =>
            attempt(async () => {
              await memory.wipe();
              return null;
            })
          }
        >
          <Icon name="trash" />
          {text('map_wipe')}
        </Button>
      )}
    </>
  );
}

/** A site's host, or a file's name; `null` for the session. */
function siteName(site: string | null): string | null {
  return site === null ? null : site.replace(/^(?:file:|https?:\/\/)/, '');
}
