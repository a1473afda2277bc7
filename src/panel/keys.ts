import { type RefObject, useEffect, useRef } from 'react';
import type { Command, SessionPath } from '#session';

/** Fields of a form that take no letters. */
const letterless = new Set(['range', 'radio', 'checkbox', 'file', 'button']);

/** Somebody is writing: keys are letters then. */
function isWriting(at: EventTarget | null): boolean {
  if (at instanceof HTMLTextAreaElement || at instanceof HTMLSelectElement) return true;
  return at instanceof HTMLInputElement && !letterless.has(at.type);
}

const reachable = 'button:not(:disabled), a[href], input:not(:disabled), textarea:not(:disabled), [tabindex="0"]';

/** The focus, one on or back among all that can be reached: what a presenter-clicker has in place of Tab. */
function moveFocus(panel: HTMLElement, by: 1 | -1): void {
  const stops = [...panel.querySelectorAll<HTMLElement>(reachable)].filter((stop) => stop.tabIndex >= 0);
  const at = stops.indexOf(document.activeElement as HTMLElement);
  stops[(at + by + stops.length) % stops.length]?.focus();
}

export interface PanelKeyOptions {
  readonly path: SessionPath | null;
  send(command: Command): void;
  /** Undefined where the panel has a window of its own. */
  readonly onClose: (() => void) | undefined;
}

/**
 * Keys of the whole panel, wherever the focus is or is not. Space pauses: one press stills everything. A clicker's forward and
 * back move the focus, its black-screen and start buttons press. Escape closes a panel that lies over the television, and stops
 * in a window of its own. Give the ref that comes back to the panel's element.
 */
export function usePanelKeys({ path, send, onClose }: PanelKeyOptions): RefObject<HTMLDivElement | null> {
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const meaning = (key: string): (() => void) | null => {
      switch (key) {
        case ' ':
          return () => send({ type: path === 'paused' ? 'resume' : 'pause' });
        case 'Escape':
          return onClose ?? (() => send({ type: 'stop' }));
        case 'PageDown':
          return () => panel.current && moveFocus(panel.current, 1);
        case 'PageUp':
          return () => panel.current && moveFocus(panel.current, -1);
        case 'b':
        case '.':
        case 'F5':
          return () => (document.activeElement as HTMLElement | null)?.click();
        default:
          return null;
      }
    };
    const onKey = (event: KeyboardEvent): void => {
      const another = event.ctrlKey || event.altKey || event.metaKey || event.isComposing;
      if (another || isWriting(event.target)) return;
      const meant = meaning(event.key);
      if (meant === null) return;
      event.preventDefault();
      event.stopPropagation();
      if (!event.repeat) meant();
    };
    // a focused button acts on the letting go of Space as well
    const onKeyUp = (event: KeyboardEvent): void => {
      if (event.key !== ' ' || isWriting(event.target)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener('keydown', onKey, { capture: true });
    window.addEventListener('keyup', onKeyUp, { capture: true });
    return () => {
      window.removeEventListener('keydown', onKey, { capture: true });
      window.removeEventListener('keyup', onKeyUp, { capture: true });
    };
  }, [path, send, onClose]);
  return panel;
}
