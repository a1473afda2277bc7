import type { HandedFile, PanelKept, PanelLink, PanelRefusal, Snapshot } from '#session';
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

const noAnswer: PanelRefusal = { reason: 'no-answer', sentence: null };

const everyByBrowser = (periodMs: number, then: () => void): (() => void) => {
  const timer = setInterval(then, periodMs);
  return () => clearInterval(timer);
};

/** The panel's end of a wire. It keeps to the first television that answers until that one falls silent. */
export function createPanelEnd({ wire, panel, now, every = everyByBrowser }: PanelEndOptions): PanelLink {
  const listeners = new Set<(snapshot: Snapshot | null) => void>();
  const keptListeners = new Set<(kept: PanelKept | null) => void>();
  const fileListeners = new Set<(file: HandedFile) => void>();
  const waiting = new Map<string, { readonly sinceMs: number; settle(refusal: PanelRefusal | null): void }>();
  let latest: Snapshot | null = null;
  let kept: PanelKept | null = null;
  let heardMs = Number.NEGATIVE_INFINITY;
  let spoken = 0;

  const post = (message: ToHouse): void => wire.post(message);
  const greet = (): void => post({ kind: 'hello', panel, edition: kept?.edition ?? null });

  const keep = (next: PanelKept | null): void => {
    kept = next;
    for (const listener of keptListeners) listener(next);
  };

  const show = (snapshot: Snapshot | null): void => {
    latest = snapshot;
    for (const listener of listeners) listener(snapshot);
  };

  /** What is kept, unless it is another television's, or has been heard already. */
  const hearKept = (said: PanelKept): void => {
    const another = latest !== null && latest.house !== said.house;
    const known = kept?.house === said.house && kept.edition === said.edition;
    if (!another && !known) keep(said);
  };

  const settle = (command: string, refusal: PanelRefusal | null): void => {
    waiting.get(command)?.settle(refusal);
    waiting.delete(command);
  };

  const stopHearing = wire.listen((message) => {
    const said = heardByPanel(message);
    if (said?.kind === 'answer' && said.panel === panel) settle(said.command, said.refusal);
    if (said?.kind === 'file' && said.panel === panel) for (const listener of fileListeners) listener(said.file);
    if (said?.kind === 'kept') hearKept(said.kept);
    if (said?.kind !== 'snapshot') return;
    if (latest !== null && latest.house !== said.snapshot.house) return;
    heardMs = now();
    show(said.snapshot);
  });

  const stopGreeting = every(greetEveryMs, () => {
    if (latest !== null && now() - heardMs > houseGoneMs) {
      show(null);
      keep(null);
    }
    greet();
    for (const [command, { sinceMs }] of waiting) {
      if (now() - sinceMs > answerWithinMs) settle(command, noAnswer);
    }
  });
  greet();

  return {
    onSnapshot(listener) {
      listeners.add(listener);
      listener(latest);
      return () => listeners.delete(listener);
    },
    onKept(listener) {
      keptListeners.add(listener);
      listener(kept);
      return () => keptListeners.delete(listener);
    },
    onFile(listener) {
      fileListeners.add(listener);
      return () => fileListeners.delete(listener);
    },
    send(wanted) {
      const seen = latest;
      if (seen === null) return Promise.resolve(noAnswer);
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
      for (const command of waiting.keys()) settle(command, noAnswer);
      for (const set of [listeners, keptListeners, fileListeners]) set.clear();
      wire.close();
    },
  };
}
