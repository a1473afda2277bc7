/** One television at a time: two windows of a browser do not fight for the camera and the records. */

const lockName = 'come-out-to-play';

/** The browser's own locks unless a test brings others; null where there are none. */
type Locks = Pick<LockManager, 'request'> | null;

const browserLocks = (): Locks => (typeof navigator === 'undefined' ? null : (navigator.locks ?? null));

/**
 * Resolves when this window has the house, which it keeps until it is closed. `onHeld` is called first when another window has
 * it: this one then waits. A browser without locks gives it to everybody.
 */
export function takeHouse(onHeld: () => void, locks: Locks = browserLocks()): Promise<void> {
  if (locks === null) return Promise.resolve();
  return new Promise((resolve) => {
    const keep = (): Promise<never> => {
      resolve();
      // held until the page has gone
      return new Promise(() => undefined);
    };
    const first = locks.request(lockName, { ifAvailable: true }, (lock) => {
      if (lock !== null) return keep();
      onHeld();
      locks.request(lockName, keep).catch(resolve);
      return undefined;
    });
    // a page that may not lock anything still plays
    first.catch(() => resolve());
  });
}
