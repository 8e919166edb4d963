import { UmbraError } from '../errors';
import type { ScrolledView } from '../page/capture/scroll-session';
import type { FrameChain } from './choose-frame';
import { viewThrough } from './frame-view';
import type { PageAgent } from './page-agent';

/** Something that is scrolled through, in CSS pixels of the top window. See `ScrollSession`. */
export interface Scrolling {
  readonly moveTo: (row: number, first: boolean) => Promise<ScrolledView>;
  readonly look: () => Promise<ScrolledView>;
}

/** What the agent of the top window has begun. */
export function scrollTop(agent: PageAgent): Scrolling {
  return { moveTo: (row, first) => agent.call('moveTo', row, first), look: () => agent.call('look') };
}

/**
 * Begins to scroll a frame by its own agent, while those around it keep their windows in order.
 * Errors: page-changed, where a frame is gone or nothing of it is in sight.
 */
export async function scrollFrame(agent: PageAgent, { holders, frameId }: FrameChain): Promise<Scrolling> {
  // From outside to inside: what a window brings into sight, those in it find there.
  for (const holder of holders) await agent.in(holder.frameId).call('holdFrame', holder.index);
  const inner = agent.in(frameId);
  if (!(await inner.call('beginPage'))) throw new UmbraError('page-changed');
  const around = holders.map((holder) => agent.in(holder.frameId)).toReversed();

  async function through(view: ScrolledView): Promise<{ readonly view: ScrolledView; readonly scale: number; readonly above: number }> {
    const frames = await Promise.all(around.map((window) => window.call('lookAtFrame')));
    let seen = { view, scale: 1, above: 0 };
    for (const frame of frames) {
      const next = viewThrough(seen.view, frame);
      if (!next) throw new UmbraError('page-changed');
      seen = { view: next.view, scale: seen.scale * frame.scale, above: seen.above * frame.scale + next.above };
    }
    return seen;
  }

  return {
    look: async () => (await through(await inner.call('look'))).view,
    async moveTo(row, first) {
      const { scale, above } = await through(await inner.call('look'));
      const view = await inner.call('moveTo', (row - above) / scale, first);
      const last = (await through(view)).view.atEnd;
      for (const window of around) await window.call('arrangeFrame', { first, last });
      return (await through(view)).view;
    },
  };
}
