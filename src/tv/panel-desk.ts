/** Where panels are heard: what they see of the afternoon, and what they say, on every wire there is. */
import type { SeatId } from '#core';
import type { AnyGame } from '#kit';
import { createBroadcastWire, createHouseEnd, createWirePair, type Wire } from '#platform/control';
import type { Say } from '#platform/words';
import type { Complaint } from '#pose';
import {
  type Command,
  direct,
  type HandedFile,
  type PanelKept,
  type PanelMachine,
  type Refusal,
  recordsTold,
  type SessionState,
  wouldChange,
} from '#session';
import { version } from '../../package.json';
import type { Shelf } from './shelf.ts';
import { snapshotOf } from './snapshot.ts';

export interface PanelDeskOptions {
  readonly language: string;
  state(): SessionState;
  /** Why it was refused, or null. */
  obey(command: Command): Refusal | null;
  readonly shelf: Pick<Shelf, 'posters' | 'says'>;
  game(): AnyGame | null;
  turnSeat(): SeatId | null;
  asks(): string | null;
  advice(): Complaint | null;
  caption(): string | null;
  machine(): PanelMachine;
  readonly houseSays: Say;
}

export interface PanelDesk {
  /** For the panel that lies over this very page. */
  readonly ownWire: Wire;
  /** Gives a file to the panel that is asking for it; false when none is. */
  handOver(file: HandedFile): boolean;
  close(): void;
}

/** Counts what panels must have seen: pages, games and turns. */
function createRevision(): (state: SessionState, turnSeat: SeatId | null) => number {
  let count = 0;
  let before = '';
  return ({ path, resumeTo, gameId, demo, hand, played }, turnSeat) => {
    const now = JSON.stringify([path, resumeTo, gameId, demo, hand, played.length, turnSeat]);
    if (now !== before) count += 1;
    before = now;
    return count;
  };
}

/** What is kept, made anew only when it has changed. */
function createKept(house: string): (state: SessionState) => PanelKept {
  let edition = 0;
  let before: Pick<SessionState, 'kept' | 'keptBefore'> | null = null;
  let told: PanelKept | null = null;
  return ({ kept, keptBefore }) => {
    if (told !== null && before?.kept === kept && before.keptBefore === keptBefore) return told;
    edition += 1;
    before = { kept, keptBefore };
    told = {
      ...kept,
      records: kept.records.slice(-recordsTold),
      house,
      edition,
      canUndo: keptBefore !== null,
      recordsInAll: kept.records.length,
    };
    return told;
  };
}

const unlike = (): string => crypto.getRandomValues(new Uint32Array(2)).join('-');

/** A wire to other windows; a browser without that still has the panel over the page. */
function otherWindows(): readonly Wire[] {
  return typeof BroadcastChannel === 'undefined' ? [] : [createBroadcastWire()];
}

export function createPanelDesk(options: PanelDeskOptions): PanelDesk {
  const { state, shelf, houseSays, language } = options;
  const [here, ownWire] = createWirePair();
  const house = unlike();
  const revisionOf = createRevision();
  const keptOf = createKept(house);
  const refuse = (reason: Refusal) => ({ reason, sentence: houseSays(`refusal.${reason}`) });

  const { close, handOver } = createHouseEnd({
    wires: [here, ...otherWindows()],
    now: () => performance.now(),
    snapshot() {
      const turnSeat = options.turnSeat();
      const now = state();
      return snapshotOf({
        house,
        version,
        language,
        houseSays,
        turnSeat,
        revision: revisionOf(now, turnSeat),
        state: now,
        nowMs: performance.now(),
        games: shelf.posters,
        game: options.game(),
        asks: options.asks(),
        advice: options.advice(),
        caption: options.caption(),
        machine: options.machine(),
        gameSays: shelf.says(now.gameId),
      });
    },
    kept: () => keptOf(state()),
    obey(command) {
      const now = state();
      const { refused } = direct(now, { type: 'command', command, nowMs: now.nowMs });
      if (refused !== null) return refuse(refused);
      if (!wouldChange(now, command)) return refuse('not-now');
      const why = options.obey(command);
      return why === null ? null : refuse(why);
    },
  });
  return { ownWire, handOver, close };
}
