import type { PanelLink, PanelRefusal, Snapshot } from '#session';
import { heardByPanel, type ToHouse } from './messages.ts';
import type { Wire } from './wire.ts';

export interface PanelEndOptions {
  readonly wire: Wire;
  /** Names this panel among others: unlike any other open now. */
  readonly panel: string;
  /** A clock of this page, in ms. */
  now(): number;
  every?(periodMs: number, then: () => void): () => void;
}

/** How often a panel greets: so the house knows that somebody looks, and the panel that the house is there. */
export const greetEveryMs = 2_000;
/** Not heard for so long, the television is away: its page closed, asleep, or hidden and slowed. */
export const houseGoneMs = 5_000;
/** An answer that has not come within this will not come. */
const answerWithinMs = 3_000;

const everyByBrowser = (periodMs: number, then: () => void): (() => void) => {
  const timer = setInterval(then, periodMs);
  return () => clearInterval(timer);
};

/** The panel's end of a wire. It keeps to the first television that answers until that one falls silent. */
export function createPanelEnd({ wire, panel, now, every = everyByBrowser }: PanelEndOptions): PanelLink {
  const listeners = new Set<(snapshot: Snapshot | null) => void>();
  const waiting = new Map<string, { readonly sinceMs: number; settle(refusal: PanelRefusal | null): void }>();
  let latest: Snapshot | null = null;
  let heardMs = Number.NEGATIVE_INFINITY;
  let spoken = 0;

  const post = (message: ToHouse): void => wire.post(message);

  const show = (snapshot: Snapshot | null): void => {
    latest = snapshot;
    for (const listener of listeners) listener(snapshot);
  };

  const settle = (command: string, refusal: PanelRefusal | null): void => {
    waiting.get(command)?.settle(refusal);
    waiting.delete(command);
  };

  const stopHearing = wire.listen((message) => {
    const said = heardByPanel(message);
    if (said?.kind === 'answer' && said.panel === panel) settle(said.command, said.refusal);
    if (said?.kind !== 'snapshot') return;
    if (latest !== null && latest.house !== said.snapshot.house) return;
    heardMs = now();
    show(said.snapshot);
  });

  const stopGreeting = every(greetEveryMs, () => {
    post({ kind: 'hello', panel });
    if (latest !== null && now() - heardMs > houseGoneMs) show(null);
    for (const [command, { sinceMs }] of waiting) {
      if (now() - sinceMs > answerWithinMs) settle(command, 'no-answer');
    }
  });
  post({ kind: 'hello', panel });

  return {
    onSnapshot(listener) {
      listeners.add(listener);
      listener(latest);
      return () => listeners.delete(listener);
    },
    send(wanted) {
      const seen = latest;
      if (seen === null) return Promise.resolve('no-answer');
      spoken += 1;
      const command = `${panel}-${spoken}`.slice(0, 64);
      const askedMs = seen.atMs + Math.max(0, now() - heardMs);
      return new Promise((resolve) => {
        waiting.set(command, { sinceMs: now(), settle: resolve });
        post({ kind: 'command', panel, house: seen.house, command, askedMs, revision: seen.revision, wanted });
      });
    },
    close() {
      post({ kind: 'bye', panel });
      stopGreeting();
      stopHearing();
      for (const command of waiting.keys()) settle(command, 'no-answer');
      listeners.clear();
      wire.close();
    },
  };
}
