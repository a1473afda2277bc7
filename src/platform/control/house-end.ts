import type { ChannelRefusal, Command, HandedFile, PanelKept, PanelRefusal, Snapshot } from '#session';
import { parseCommand } from './command-schema.ts';
import { type FromHouse, heardByHouse, type ToHouse } from './messages.ts';
import type { Wire } from './wire.ts';

export interface HouseEndOptions {
  readonly wires: readonly Wire[];
  /** Made only while somebody looks. */
  snapshot(): Snapshot;
  /** What outlives afternoons; asked for once a look, so it must cost nothing while nothing has changed. */
  kept(): PanelKept;
  /** Does what is asked, or says why not. What no longer fits has been refused before. */
  obey(command: Command): PanelRefusal | null;
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
  'set-whole-room',
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

export interface HouseEnd {
  /** Gives a file to the panel whose command is being obeyed. False when none is: somebody at this page asked for it. */
  handOver(file: HandedFile): boolean;
  close(): void;
}

const refused = (reason: ChannelRefusal): PanelRefusal => ({ reason, sentence: null });

/**
 * The house's end: tells every panel how things are, on change and at most five times a second, and does what panels say,
 * unless it comes too late to be meant. While no panel looks it does nothing at all.
 */
export function createHouseEnd(options: HouseEndOptions): HouseEnd {
  const { wires, now, every = everyByBrowser } = options;
  const lastHeardMs = new Map<string, number>();
  let told = '';
  let toldEdition: number | null = null;
  /** Whose command is being obeyed, and where its answers go. */
  let asking: { readonly panel: string; readonly wire: Wire } | null = null;
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
    const kept = options.kept();
    if (kept.edition !== toldEdition) {
      toldEdition = kept.edition;
      tell({ kind: 'kept', kept });
    }
    const snapshot = options.snapshot();
    const content = contentOf(snapshot);
    if (content === told) return;
    told = content;
    tell({ kind: 'snapshot', snapshot });
  };

  const verdict = (said: Extract<ToHouse, { kind: 'command' }>): PanelRefusal | null => {
    const parsed = parseCommand(said.wanted);
    if ('refused' in parsed) return refused('not-understood');
    const { command } = parsed;
    if (!alwaysTimely.has(command.type) && now() - said.askedMs > tooOldMs) return refused('too-late');
    if (ofThePage.has(command.type) && said.revision !== options.snapshot().revision) return refused('moved-on');
    return options.obey(command);
  };

  const greet = (panel: string, edition: number | null, wire: Wire): void => {
    lastHeardMs.set(panel, now());
    stop ??= every(leastBetweenMs, look);
    const kept = options.kept();
    toldEdition ??= kept.edition;
    if (kept.edition !== edition) tell({ kind: 'kept', kept }, [wire]);
    tell({ kind: 'snapshot', snapshot: options.snapshot() }, [wire]);
  };

  const deaf = wires.map((wire) =>
    wire.listen((message) => {
      const said = heardByHouse(message);
      if (said === null) return;
      if (said.kind === 'hello') greet(said.panel, said.edition, wire);
      else if (said.kind === 'bye') lastHeardMs.delete(said.panel);
      else if (said.house === options.snapshot().house) {
        const { panel, command } = said;
        asking = { panel, wire };
        const refusal = verdict(said);
        asking = null;
        tell({ kind: 'answer', panel, command, refusal }, [wire]);
        look();
      }
    }),
  );

  return {
    handOver(file) {
      if (asking === null) return false;
      tell({ kind: 'file', panel: asking.panel, file }, [asking.wire]);
      return true;
    },
    close() {
      stop?.();
      for (const stopHearing of deaf) stopHearing();
      for (const wire of wires) wire.close();
    },
  };
}
