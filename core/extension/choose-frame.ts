import { overlapOf } from '../page/capture/overlap-of';
import type { WindowBox } from '../page/capture/region-choice';
import type { PageSurvey } from '../page/capture/survey-page';

/** What one frame of a tab answered; 0 is the top window. */
export interface SurveyedFrame {
  readonly frameId: number;
  readonly survey: PageSurvey;
}

/** The way from the top window to a frame in it: each window on it, and which of its frames comes next. */
export interface FrameChain {
  readonly holders: readonly { readonly frameId: number; readonly index: number }[];
  /** The frame that is scrolled. */
  readonly frameId: number;
}

/** What is scrolled to see all of a page. */
export interface ScrollChoice {
  /** `null` for the top document itself, whether it scrolls or not. */
  readonly chain: FrameChain | null;
  /** Much of the window is a frame that may not be scrolled, and nothing else holds the page. */
  readonly closed: boolean;
}

/** Less than this share of the window is no page's main part. */
const MAIN_SHARE = 0.35;
/** A page that scrolls itself, by this share of its window or more, is a page and no rim around a frame… */
const RIM = 0.5;
/** …unless the frame fills this share of the window. */
const FRAME_SHARE = 0.5;

interface Seen extends SurveyedFrame {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly visible: WindowBox;
  readonly holders: FrameChain['holders'];
}

interface Candidate {
  readonly chain: FrameChain | null;
  readonly hidden: number;
  readonly share: number;
  readonly weight: number;
}

/** Chooses between the top document and the frames in it what holds most that is not shown at once. Frames that gave no answer are closed. */
export function chooseScroller(frames: readonly SurveyedFrame[]): ScrollChoice {
  const byPath = new Map(frames.map((frame) => [frame.survey.path.join('/'), frame]));
  const top = byPath.get('');
  if (!top) return { chain: null, closed: false };
  const whole = { x: 0, y: 0, ...top.survey.window };
  const area = whole.w * whole.h;
  const candidates: Candidate[] = [];
  let mostClosed = 0;

  function visit(seen: Seen): void {
    const { survey, scale, visible, holders } = seen;
    const moved = (box: WindowBox): WindowBox => ({ x: seen.x + box.x * scale, y: seen.y + box.y * scale, w: box.w * scale, h: box.h * scale });
    if (survey.scroller) {
      const view = overlapOf(moved(survey.scroller.view), visible);
      const hidden = survey.scroller.hidden * scale;
      if (view) candidates.push({ chain: holders.length > 0 ? { holders, frameId: seen.frameId } : null, hidden, share: (view.w * view.h) / area, weight: hidden * view.w });
    }
    for (const frame of survey.frames) {
      const shown = overlapOf(moved(frame.visible), visible);
      if (!shown) continue;
      const inner = frame.index === null || frame.scale === 0 ? undefined : byPath.get([...survey.path, frame.index].join('/'));
      const corner = moved({ x: frame.x, y: frame.y, w: 0, h: 0 });
      if (inner && frame.index !== null) visit({ ...inner, x: corner.x, y: corner.y, scale: scale * frame.scale, visible: shown, holders: [...holders, { frameId: seen.frameId, index: frame.index }] });
      else mostClosed = Math.max(mostClosed, (shown.w * shown.h) / area);
    }
  }

  visit({ ...top, x: 0, y: 0, scale: 1, visible: whole, holders: [] });
  const own = candidates.find(({ chain }) => chain === null);
  const isPage = own !== undefined && own.hidden >= RIM * whole.h;
  const able = candidates.filter(({ chain, share }) => chain === null || share >= (isPage ? FRAME_SHARE : MAIN_SHARE));
  const [best] = able.toSorted((a, b) => b.weight - a.weight);
  return { chain: best?.chain ?? null, closed: mostClosed >= MAIN_SHARE && !(best && best.hidden >= RIM * whole.h) };
}
