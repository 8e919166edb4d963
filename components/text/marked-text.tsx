import { type KeyboardEvent, type MouseEvent, useMemo } from 'react';
import { ENTITIES } from '../../core/entities/table';
import { useTranslate } from '../translate';
import type { ValueGroup } from './desk';
import { type TextBlock, textBlocks } from './text-blocks';
import { useNear } from './use-near';

interface MarkedTextProps {
  readonly text: string;
  /** Three numbers for each mark: start, end, index of its group. Sorted. */
  readonly marks: Uint32Array;
  readonly groups: readonly ValueGroup[];
  readonly staying: ReadonlySet<string>;
  readonly label: string;
  readonly onToggle: (group: ValueGroup) => void;
  /** A click beside all marks. */
  readonly onText?: (() => void) | undefined;
}

/** A text of any length with its marks, each a switch. Only what is near the window's part is drawn. */
export function MarkedText({ text, marks, groups, staying, label, onToggle, onText }: MarkedTextProps) {
  const blocks = useMemo(() => textBlocks(text, marks), [text, marks]);
  const groupAt = (target: EventTarget): ValueGroup | undefined => {
    const mark = target instanceof Element ? target.closest<HTMLElement>('[data-group]') : null;
    return mark ? groups[Number(mark.dataset['group'])] : undefined;
  };
  const onClick = (event: MouseEvent) => {
    const group = groupAt(event.target);
    if (group) onToggle(group);
    else if (onText && getSelection()?.isCollapsed !== false) onText();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const group = groupAt(event.target);
    if (group && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      onToggle(group);
    } else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
      const all = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-group]')];
      const at = all.findIndex((mark) => mark === event.target);
      all[at + (event.key === 'ArrowRight' ? 1 : -1)]?.focus();
    }
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the marks within take the events, and there may be thousands
    <section className="marked-text" aria-label={label} onClick={onClick} onKeyDown={onKeyDown}>
      {blocks.map((block, index) => (
        <Block key={block.start} block={block} text={text} marks={marks} groups={groups} staying={staying} first={index === 0} />
      ))}
    </section>
  );
}

type BlockProps = Pick<MarkedTextProps, 'text' | 'marks' | 'groups' | 'staying'> & { readonly block: TextBlock; readonly first: boolean };

function Block({ block, text, marks, groups, staying, first }: BlockProps) {
  const { near, ref, height } = useNear(first);
  if (!near) return <div ref={ref} className="text-block" style={{ blockSize: height ?? `${block.lines * 1.5}em` }} />;
  const parts = [];
  let at = block.start;
  for (let mark = block.firstMark; mark < block.lastMark; mark++) {
    const [start = 0, end = 0, index = 0] = marks.subarray(mark * 3, mark * 3 + 3);
    const group = groups[index];
    if (!group) continue;
    parts.push(text.slice(at, start), <Mark key={start} written={text.slice(start, end)} group={group} index={index} on={!staying.has(group.key)} reachable={mark === 0} />);
    at = end;
  }
  parts.push(text.slice(at, block.end));
  return (
    <div ref={ref} className="text-block">
      {parts}
    </div>
  );
}

function Mark({ written, group, index, on, reachable }: { written: string; group: ValueGroup; index: number; on: boolean; reachable: boolean }) {
  const { text } = useTranslate();
  const { category } = ENTITIES[group.entity];
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a button does not wrap with the text around it
    <span role="switch" aria-checked={on} tabIndex={reachable ? 0 : -1} className="text-mark" data-category={category} data-group={index} title={text(`entity_${group.entity}`)}>
      {written}
    </span>
  );
}
