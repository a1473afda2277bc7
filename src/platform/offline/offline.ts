/** Whether the house can do without the network, and whether a newer one waits at the door. Never throws. */
import { Workbox } from 'workbox-window';

/**
 * `keeping`: being put by. `kept`: the page opens, and plays, with the network cut. `refused`: this browser keeps nothing (a
 * private window, a blocked store): the house plays all the same while its server runs.
 */
export type OfflineStatus = 'keeping' | 'kept' | 'refused';

export interface Offline {
  status(): OfflineStatus;
  /** A newer version has been put by and waits to be let in. */
  updateWaits(): boolean;
  /** Lets the newer version in: the page opens again in it. */
  update(): void;
}

/** The service worker that the build makes, beside the page. */
const script = './sw.js';
/** How often a page that is never closed asks whether there is a newer version. Asked of the house's own server alone. */
const askEveryMs = 60 * 60 * 1000;

/** Starts putting the house by: every page, game, model and sound. Called once, when the page has nothing better to do. */
export function createOffline(): Offline {
  if (!('serviceWorker' in navigator)) return { status: () => 'refused', updateWaits: () => false, update: () => {} };
  let status: OfflineStatus = navigator.serviceWorker.controller ? 'kept' : 'keeping';
  let waits = false;
  const worker = new Workbox(script);
  worker.addEventListener('activated', () => {
    status = 'kept';
  });
  worker.addEventListener('waiting', () => {
    waits = true;
  });
  worker.addEventListener('controlling', ({ isUpdate }) => {
    if (isUpdate) location.reload();
  });
  worker.register({ immediate: true }).then(
    (registration) => {
      if (registration?.active) status = 'kept';
      // Without a network there is nobody to ask: the next time will do.
      setInterval(() => void worker.update().catch(() => undefined), askEveryMs);
    },
    () => {
      if (status !== 'kept') status = 'refused';
    },
  );
  return { status: () => status, updateWaits: () => waits, update: () => worker.messageSkipWaiting() };
}
