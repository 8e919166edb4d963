import { useState } from 'react';
import { errorCode } from '../../core/errors';
import type { CaptureMode, Progress } from '../../core/model';
import type { Session } from '../session/session';
import type { KeyBinding } from '../ui/use-keys';
import { DELAYS } from './delay-row';
import { TILES } from './mode-row';
import type { CaptureByMode } from './modes';

interface ModeParts {
  readonly session: Session;
  readonly captureByMode: CaptureByMode;
  readonly onImage: () => void;
  readonly onText: () => void;
  readonly onClose: () => void;
}

/** The popup's other things to do. */
export interface Modes {
  /** A page is scrolled through: nothing else can be done. */
  readonly capturing: { readonly progress: Progress | null; readonly cancel: () => void } | null;
  /** The seconds of a delay are chosen. */
  readonly delaying: boolean;
  readonly choose: (name: (typeof TILES)[number]['name']) => void;
  readonly startDelay: (seconds: number) => void;
  readonly keys: readonly KeyBinding[];
  /** Goes one step back, and says whether there was one. */
  readonly back: () => boolean;
}

/**
 * Starts captures by a mode. Once one has started the page belongs to the user and the popup closes;
 * but for a page that is scrolled through, of which it shows the progress.
 */
export function useModes({ session, captureByMode, onImage, onText, onClose }: ModeParts): Modes {
  const [delaying, setDelaying] = useState(false);
  const [job, setJob] = useState<{ readonly progress: Progress | null; readonly abort: AbortController } | null>(null);

  const start = async (mode: CaptureMode, seconds = 0): Promise<void> => {
    const abort = new AbortController();
    let started = false;
    const onStarted = (): void => {
      started = true;
      setDelaying(false);
      if (mode === 'page') setJob({ progress: null, abort });
      // Its own picture is not wanted any more.
      const gone = session.discard();
      if (mode !== 'page') void gone.finally(onClose);
    };
    try {
      await captureByMode(mode, seconds, { onStarted, onProgress: (progress) => setJob({ progress, abort }), signal: abort.signal });
      onClose();
    } catch (error) {
      const code = errorCode(error);
      setJob(null);
      if (started && code === 'cancelled') onClose();
      else if (started) session.fail(code);
      else throw error;
    }
  };
  const startGuarded = (mode: CaptureMode, seconds?: number): void => void session.guard(() => start(mode, seconds));
  const startDelay = (seconds: number): void => startGuarded('delay', seconds);
  const choose: Modes['choose'] = (name) => {
    if (name === 'image') onImage();
    else if (name === 'text') onText();
    else if (name === 'delay') setDelaying(true);
    else startGuarded(name);
  };
  const keys = delaying ? DELAYS.map(({ key, seconds }) => ({ keys: [key], run: () => startDelay(seconds) })) : TILES.map(({ letter, name }) => ({ keys: [letter], run: () => choose(name) }));
  return {
    capturing: job && { progress: job.progress, cancel: () => job.abort.abort() },
    delaying,
    choose,
    startDelay,
    keys,
    back() {
      if (job) job.abort.abort();
      else if (!delaying) return false;
      setDelaying(false);
      return true;
    },
  };
}
