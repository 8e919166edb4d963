import './memory-panel.css';
import { useEffect, useState } from 'react';
import { ENTITIES } from '../../core/entities/table';
import { type EntityEntry, type EntityMap, placeholderOf } from '../../core/text/entity-map';
import { useTranslate } from '../translate';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';

/** What is remembered of values, and how it is forgotten. */
export interface PlaceholderMemory {
  /** Each map with the site it counts for (`null`: the session) and the time when it is wiped, in milliseconds since 1970. */
  readonly list: () => Promise<readonly { readonly site: string | null; readonly map: EntityMap; readonly until: number }[]>;
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

/** Every placeholder that is remembered: its value only where the user asks for it, and forgotten one by one or all together. */
export function MemoryPanel({ memory, onBack }: { memory: PlaceholderMemory; onBack: () => void }) {
  const { text, count, language } = useTranslate();
  const maps = useMaps(memory);
  const [shown, setShown] = useState<ReadonlySet<string>>(new Set());
  const toggle = (id: string) => setShown((now) => (now.has(id) ? new Set([...now].filter((one) => one !== id)) : new Set([...now, id])));
  const time = new Intl.DateTimeFormat(language, { timeStyle: 'short' });
  return (
    <>
      <div className="memory-head">
        <Button command="memory-back" look="plain" hint="Esc" onClick={onBack}>
          {text('map_back')}
        </Button>
        <h1>{text('map_title')}</h1>
      </div>
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
                return <MemoryRow key={id} entry={entry} shown={shown.has(id)} onShow={() => toggle(id)} onForget={() => void memory.forget(site, placeholder)} />;
              })}
            </ul>
          </section>
        ))}
      </div>
      {maps.length === 0 ? null : (
        <Button command="memory-wipe" onClick={() => void memory.wipe()}>
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

function MemoryRow({ entry, shown, onShow, onForget }: { entry: EntityEntry; shown: boolean; onShow: () => void; onForget: () => void }) {
  const { text } = useTranslate();
  const name = text(shown ? 'map_conceal' : 'map_show');
  return (
    <li data-category={ENTITIES[entry.entity].category} title={text(`entity_${entry.entity}`)}>
      <span className="category-mark" aria-hidden="true" />
      <span className="memory-label">{placeholderOf(entry)}</span>
      <span className="memory-value">{shown ? entry.value : '••••••'}</span>
      <Button command="memory-show" look="icon" aria-label={name} title={name} aria-pressed={shown} onClick={onShow}>
        <Icon name={shown ? 'hidden' : 'eye'} />
      </Button>
      <Button command="memory-forget" look="icon" aria-label={text('map_forget')} title={text('map_forget')} onClick={onForget}>
        <Icon name="trash" />
      </Button>
    </li>
  );
}
