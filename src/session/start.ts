import type { SeatId } from '#core';
import { guestAbility } from '#movement';
import type { SourceKind } from '#pose';
import type { GameCard, Kept, SessionSeat, SessionState, SessionWish, Volumes } from './contracts.ts';

export const defaultVolumes: Volumes = { voice: 0.9, music: 0.5, effects: 0.8 };

/** A first afternoon: gentle, and not too long. */
export const firstWish: SessionWish = { template: 'gentle', playlist: null, minutes: 20, draw: 0 };

export const nothingKept: Kept = { people: [], playlists: [], records: [], lastSeating: [] };

export interface SessionOptions {
  readonly games: readonly GameCard[];
  readonly seed: number;
  readonly source?: SourceKind;
  readonly gameId?: string | null;
  readonly autostart?: boolean;
  /** Seats that key, touch and clicker play for when there is no camera; 1 to 6. */
  readonly keySeats?: number;
  /** Games that allow it are played by the whole room as one. */
  readonly wholeRoom?: boolean;
}

/** A seat as it is when somebody has just been seen in it. */
export function newSeat(id: SeatId, lane: SessionSeat['lane']): SessionSeat {
  return {
    id,
    lane,
    name: '',
    status: 'proposed',
    present: true,
    ability: guestAbility,
    range: null,
    prompts: {},
    mark: id,
    person: null,
    plans: {},
  };
}

/** The afternoon before anything has happened. */
export function startSession(options: SessionOptions): SessionState {
  return {
    path: 'boot',
    resumeTo: null,
    sinceMs: 0,
    nowMs: 0,
    wallAtZeroMs: 0,
    heldMs: 0,
    games: options.games,
    gameId: options.games.some((game) => game.id === options.gameId) ? (options.gameId ?? null) : null,
    wholeRoom: options.wholeRoom ?? false,
    source: options.source ?? 'camera',
    sourceOpen: false,
    problem: null,
    seats: [],
    knownSeats: [],
    notSeats: [],
    walkways: [],
    walkwayInHand: null,
    rooms: [],
    camera: '',
    moved: null,
    hand: null,
    seatsBefore: null,
    aspect: 16 / 9,
    sightings: [],
    pace: 'gentle',
    volumes: defaultVolumes,
    seed: options.seed,
    outcome: null,
    played: [],
    focus: 0,
    autostart: options.autostart ?? false,
    demo: false,
    demos: 0,
    keySeats: options.keySeats ?? 2,
    touchedMs: 0,
    wish: firstWish,
    programme: null,
    packs: {},
    teams: null,
    turn: null,
    breather: 'not-yet',
    helped: null,
    concern: null,
    record: null,
    kept: nothingKept,
    keptBefore: null,
    offered: null,
    delay: null,
  };
}
