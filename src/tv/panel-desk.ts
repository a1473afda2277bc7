/** Where panels are heard: what they see of the afternoon, and what they say, on every wire there is. */
import type { SeatId } from '#core';
import type { AnyGame } from '#kit';
import { createBroadcastWire, createHouseEnd, createWirePair, type Wire } from '#platform/control';
import type { Say } from '#platform/words';
import type { Complaint } from '#pose';
import { type Command, type SessionState, seatOf, wouldChange } from '#session';
import { version } from '../../package.json';
import type { Shelf } from './shelf.ts';
import { snapshotOf } from './snapshot.ts';

export interface PanelDeskOptions {
  readonly language: string;
  state(): SessionState;
  obey(command: Command): void;
  readonly shelf: Pick<Shelf, 'posters' | 'says'>;
  game(): AnyGame | null;
  turnSeat(): SeatId | null;
  asks(): string | null;
  advice(): Complaint | null;
  caption(): string | null;
  readonly houseSays: Say;
}

export interface PanelDesk {
  /** For the panel that lies over this very page. */
  readonly ownWire: Wire;
  close(): void;
}

/** Whom a command is about. */
function seatsNamed(command: Command): readonly SeatId[] {
  const input = command.type === 'act' ? [command.input.seat] : [];
  return [...input, ...('seat' in command ? [command.seat] : []), ...('other' in command ? [command.other] : [])];
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

  const close = createHouseEnd({
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
        gameSays: shelf.says(now.gameId),
      });
    },
    hasSeat: (command) => seatsNamed(command).every((seat) => seatOf(state(), seat) !== undefined),
    obey(command) {
      if (!wouldChange(state(), command)) return 'not-now';
      options.obey(command);
      return null;
    },
  });
  return { ownWire, close };
}
