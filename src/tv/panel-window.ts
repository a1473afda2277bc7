/** The panel in a window of its own, on the other screen where there is one and the browser lets us. */

/** Of the Window Management API (W3C), which TypeScript does not know yet. */
interface ScreenDetailed {
  readonly availLeft: number;
  readonly availTop: number;
  readonly availWidth: number;
  readonly availHeight: number;
}
interface ManagedWindow {
  getScreenDetails?(): Promise<{
    readonly screens: readonly ScreenDetailed[];
    readonly currentScreen: ScreenDetailed;
  }>;
}

/** The panel needs no more than a tablet's screen. */
const usual = { width: 1024, height: 768 } as const;

/** A screen other than the television's; null when there is none, or the person at the keyboard said no. */
async function otherScreen(): Promise<ScreenDetailed | null> {
  const managed = window as ManagedWindow;
  if (managed.getScreenDetails === undefined) return null;
  try {
    const { screens, currentScreen } = await managed.getScreenDetails();
    return screens.find((each) => each !== currentScreen) ?? null;
  } catch {
    return null;
  }
}

/** Call from a press. True when a window was opened; false when the browser refused it. */
export async function openPanelWindow(): Promise<boolean> {
  const screen = await otherScreen();
  const place =
    screen === null
      ? `width=${usual.width},height=${usual.height}`
      : `left=${screen.availLeft},top=${screen.availTop},width=${screen.availWidth},height=${screen.availHeight}`;
  return window.open('./panel.html', 'come-out-to-play-panel', `popup,${place}`) !== null;
}
