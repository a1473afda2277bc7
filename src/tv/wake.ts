/** Keeps the television's screen from going to sleep while the page is in sight. */

export interface Wake {
  /** The screen is kept awake now. */
  awake(): boolean;
}

export function keepAwake(): Wake {
  let lock: WakeLockSentinel | null = null;
  const ask = async (): Promise<void> => {
    // the browser lets go by itself when the page is hidden
    if (document.hidden || !('wakeLock' in navigator) || lock?.released === false) return;
    try {
      lock = await navigator.wakeLock.request('screen');
    } catch {
      lock = null; // a battery that is nearly empty, or a browser that will not: the panel says so
    }
  };
  document.addEventListener('visibilitychange', () => void ask());
  void ask();
  return { awake: () => lock?.released === false };
}
