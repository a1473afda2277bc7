import type { Command, PanelRefusal, Snapshot } from '#session';
import { parseCommand } from './command-schema.ts';
import { type FromHouse, heardByHouse, type ToHouse } from './messages.ts';
import type { Wire } from './wire.ts';

export interface HouseEndOptions {
  readonly wires: readonly Wire[];
  /** Made only while somebody looks. */
  snapshot(): Snapshot;
  /** Does what is asked, or says why not. What no longer fits has been refused before. */
  obey(command: Command): PanelRefusal | null;
  /** The seat is taken now. */
  hasSeat(command: Command): boolean;
  /** The page's own clock, in ms. */
  now(): number;
  /** Calls back every so often; returns how to stop. A browser's own unless a test brings another. */
  every?(periodMs: number, then: () => void): () => void;
}

/** Five snapshots a second at most. */
export const leastBetweenMs = 200;
/** A panel that has not been heard for so long has been closed: it greets every two seconds. */
export const panelGoneMs = 6_000;
/** What was said longer ago than this is no longer meant. */
export const tooOldMs = 4_000;

/** What is right whenever it comes: it only makes things quiet, or changes nothing of what goes on. */
const alwaysTimely: ReadonlySet<Command['type']> = new Set(['pause']);

/** What means something else on another page or in another turn. */
const ofThePage: ReadonlySet<Command['type']> = new Set([
  'choose-game',
  'go-on',
  'go-back',
  'focus',
  'choose-focused',
  'choose',
  'resume',
  'toggle-pause',
  'use-source',
  'take-seat',
  'let-go-seat',
  'skip-turn',
  'stop-here',
  'act',
]);

const everyByBrowser = (periodMs: number, then: () => void): (() => void) => {
  const timer = setInterval(then, periodMs);
  return () => clearInterval(timer);
};

/** A snapshot's content, without when it was made. */
const contentOf = (snapshot: Snapshot): string => JSON.stringify({ ...snapshot, atMs: 0 });

/**
 * The house's end: tells every panel how things are, on change and at most five times a second, and does what panels say,
 * unless it comes too late to be meant. While no panel looks it does nothing at all. Returns how to close it.
 */
export function createHouseEnd(options: HouseEndOptions): () => void {
  const { wires, now, every = everyByBrowser } = options;
  const lastHeardMs = new Map<string, number>();
  let told = '';
  let stop: (() => void) | null = null;

  const tell = (message: FromHouse, to: readonly Wire[] = wires): void => {
    for (const wire of to) wire.post(message);
  };

  const look = (): void => {
    for (const [panel, heardMs] of lastHeardMs) {
      if (now() - heardMs > panelGoneMs) lastHeardMs.delete(panel);
    }
    if (lastHeardMs.size === 0) {
      stop?.();
      stop = null;
      return;
    }
    const snapshot = options.snapshot();
    const content = contentOf(snapshot);
    if (content === told) return;
    told = content;
    tell({ kind: 'snapshot', snapshot });
  };

  const verdict = (said: Extract<ToHouse, { kind: 'command' }>): PanelRefusal | null => {
    const parsed = parseCommand(said.wanted);
    if ('refused' in parsed) return 'not-understood';
    const { command } = parsed;
    if (!alwaysTimely.has(command.type) && now() - said.askedMs > tooOldMs) return 'too-late';
    if (ofThePage.has(command.type) && said.revision !== options.snapshot().revision) return 'moved-on';
    if (!options.hasSeat(command)) return 'seat-left';
    return options.obey(command);
  };

  const greet = (panel: string, wire: Wire): void => {
    lastHeardMs.set(panel, now());
    stop ??= every(leastBetweenMs, look);
    tell({ kind: 'snapshot', snapshot: options.snapshot() }, [wire]);
  };

  const deaf = wires.map((wire) =>
    wire.listen((message) => {
      const said = heardByHouse(message);
      if (said === null) return;
      if (said.kind === 'hello') greet(said.panel, wire);
      else if (said.kind === 'bye') lastHeardMs.delete(said.panel);
      else if (said.house === options.snapshot().house) {
        const { panel, command } = said;
        tell({ kind: 'answer', panel, command, refusal: verdict(said) }, [wire]);
        look();
      }
    }),
  );

  return () => {
    stop?.();
    for (const stopHearing of deaf) stopHearing();
    for (const wire of wires) wire.close();
  };
}
