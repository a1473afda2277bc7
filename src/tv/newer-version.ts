/** The house put by for when there is no network, and newer versions of it let in when nobody is about to do anything. */
import { createOffline, type Offline, type OfflineStatus } from '#platform/offline';
import { mayReopen, type ReopenFacts } from './may-reopen.ts';

const lookEveryMs = 1_000;

export interface NewerVersion {
  /** Begins to put the house by: once it is warm, so that nothing waits for it. */
  begin(): void;
  status(): OfflineStatus;
}

export function createNewerVersion(facts: () => ReopenFacts): NewerVersion {
  let offline: Offline | null = null;
  return {
    begin() {
      const keeper = createOffline();
      offline = keeper;
      setInterval(() => {
        if (keeper.updateWaits() && mayReopen(facts())) keeper.update();
      }, lookEveryMs);
    },
    status: () => offline?.status() ?? 'keeping',
  };
}
