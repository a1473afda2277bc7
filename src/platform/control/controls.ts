import type { Command } from '#session';
import { type Aims, aimsAfter, type KeyContext, type KeyPress, keyMeaning } from './keys.ts';

export interface ControlOptions {
  /** The page's window; anything that tells of keys will do. */
  readonly target: Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;
  /** `atMs`: when the key went down, on the clock of `performance.now()`, so that what follows can be timed from it. */
  send(command: Command, atMs: number): void;
  /** Asked at every key. */
  context(): KeyContext;
  /** The panel lies over the page and has the keys. */
  keysAreElsewhere?(): boolean;
}

/** Somebody is writing: keys are letters then. */
function writing(event: Event): boolean {
  const at = event.target as Partial<HTMLElement> | null;
  return at?.isContentEditable === true || ['INPUT', 'TEXTAREA', 'SELECT'].includes(at?.tagName ?? '');
}

/** Keyboard and presenter-clicker as commands. Returns how to let go of them. */
export function createControls({ target, send, context, keysAreElsewhere = () => false }: ControlOptions): () => void {
  let aims: Aims = {};
  const onKey = (event: Event): void => {
    const press = event as Event & KeyPress & { readonly isComposing?: boolean };
    if (press.isComposing || writing(event) || keysAreElsewhere()) return;
    const now = context();
    const { ours, command, also = [] } = keyMeaning(press, now, aims);
    if (ours) event.preventDefault();
    aims = aimsAfter(aims, command, now);
    if (command !== null) for (const each of [command, ...also]) send(each, event.timeStamp);
  };
  // a focused button acts on the letting go of Space as well: ours alone does
  const onKeyUp = (event: Event): void => {
    if ((event as Event & KeyPress).key === ' ' && !writing(event) && !keysAreElsewhere()) event.preventDefault();
  };
  target.addEventListener('keydown', onKey, { capture: true });
  target.addEventListener('keyup', onKeyUp, { capture: true });
  return () => {
    target.removeEventListener('keydown', onKey, { capture: true });
    target.removeEventListener('keyup', onKeyUp, { capture: true });
  };
}
