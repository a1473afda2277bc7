/**
 * The coordinator's panel over the television's own page: opened by P, by the corner, or by holding the clicker's back
 * button. Nothing of it is fetched before it is asked for.
 */
import { createPanelEnd, type Wire } from '#platform/control';
import { createWords } from '#platform/words';
import type { HandedFile } from '#session';
import { openPanelWindow } from './panel-window.ts';

export interface PanelOverlayOptions {
  readonly wire: Wire;
  readonly language: string;
  /** What the corner is called. */
  readonly label: string;
  /** A letter is a letter now: somebody writes a name on the television. */
  writing(): boolean;
  /** A file that was asked for on this panel. */
  onFile(file: HandedFile): void;
}

export interface PanelOverlay {
  /** It is there and has the keys. */
  hasKeys(): boolean;
}

/** A clicker's back button held down so long asks for the panel. */
const heldMs = 900;
/** The pointer, and the corner, show themselves for so long after the pointer was moved. */
const pointerShownMs = 5_000;

/** Calls `then` when PageUp has been held down, and not merely pressed. */
function onHeldBack(then: () => void): void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const letGo = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  window.addEventListener('keydown', ({ key, repeat }) => {
    if (key !== 'PageUp' || repeat) return;
    letGo();
    timer = setTimeout(then, heldMs);
  });
  window.addEventListener('keyup', letGo);
}

function createCorner(label: string, onPress: () => void): HTMLElement {
  const corner = document.createElement('button');
  corner.className = 'panel-corner';
  corner.type = 'button';
  corner.tabIndex = -1; // P is its key: Tab moves the focus of the stage
  corner.setAttribute('aria-label', label);
  corner.addEventListener('click', onPress);
  let hiding: ReturnType<typeof setTimeout> | undefined;
  const { classList } = document.documentElement;
  const showItself = (): void => {
    classList.add('pointer-about');
    clearTimeout(hiding);
    hiding = setTimeout(() => classList.remove('pointer-about'), pointerShownMs);
  };
  // a finger moves no pointer before it is down
  for (const kind of ['pointermove', 'pointerdown'] as const) window.addEventListener(kind, showItself);
  return corner;
}

export function createPanelOverlay({ wire, language, label, writing, onFile }: PanelOverlayOptions): PanelOverlay {
  const place = document.createElement('aside');
  place.className = 'panel-place';
  place.hidden = true;
  let takeAway: (() => void) | null = null;
  let open = false;

  const close = (): void => {
    open = false;
    place.hidden = true;
    takeAway?.();
    takeAway = null;
  };

  const tools = {
    fullScreen: () => void document.documentElement.requestFullscreen?.().catch(() => undefined),
    showTelevision: close,
    ownWindow: () => void openPanelWindow().then((opened) => opened && close()),
  };

  const show = async (): Promise<void> => {
    open = true;
    place.hidden = false;
    const { mountPanel, panelWords } = await import('../panel/index.ts');
    if (!open || takeAway !== null) return;
    const link = createPanelEnd({ wire, panel: 'own', now: () => performance.now() });
    const unmount = mountPanel(place, {
      link,
      language,
      words: (tongue) => createWords(panelWords, tongue),
      onClose: close,
      onFile,
      tools,
    });
    takeAway = () => {
      unmount();
      link.close();
    };
  };

  const toggle = (): void => {
    if (open) close();
    else show().catch(close); // a part that cannot be fetched: the keys of the television still do everything
  };

  document.body.append(place, createCorner(label, toggle));
  onHeldBack(toggle);
  window.addEventListener('keydown', (event) => {
    const other = event.ctrlKey || event.altKey || event.metaKey || event.repeat || event.isComposing;
    if (event.key.toLowerCase() !== 'p' || other || writing()) return;
    if (event.target instanceof HTMLInputElement && event.target.type === 'text') return;
    toggle();
  });
  return { hasKeys: () => takeAway !== null };
}
