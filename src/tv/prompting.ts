/**
 * Help that climbs by itself, for whoever is asked: tells the ladder how the asking goes, and the room, the voice and the
 * record what the ladder says. Never announced, never for a seat that rests or is away. Where everybody plays at once, one is
 * helped at a time: whoever has waited longest, until they have done it; then the house holds its tongue for a while.
 */
import type { SeatId } from '#core';
import { paceFigures } from '#kit';
import {
  type DeviceInput,
  doneTogether,
  madeEasier,
  noHelp,
  noPrompts,
  type PromptMemory,
  type PromptRung,
  rungNow,
  type SeatHelp,
  stepPrompts,
  waitedNow,
} from '#movement';
import type { SessionSeat, SessionState } from '#session';
import type { Happening } from './afternoon.ts';
import type { Room } from './room.ts';

/** Who is asked for what. */
export interface Asked {
  readonly seat: SeatId;
  /** Name of a declared action. */
  readonly action: string;
}

/** Who is asked now: whoever's turn it is, or everybody of whom a game where all play at once wants something. */
export function askedNow(
  game: { turnSeat(): SeatId | null; asks(seat: SeatId): string | null } | null,
  seats: readonly Pick<SessionSeat, 'id'>[],
  together: boolean,
): readonly Asked[] {
  if (game === null) return [];
  const turn = game.turnSeat();
  const asking = turn !== null ? [turn] : together ? seats.map(({ id }) => id) : [];
  return asking.flatMap((seat) => {
    const action = game.asks(seat);
    return action === null ? [] : [{ seat, action }];
  });
}

export interface PromptingParts {
  state(): SessionState;
  hear(happening: Happening): void;
  readonly room: Pick<Room, 'begun' | 'value' | 'help' | 'act'>;
  /** A rung has been reached by waiting: to be said, softly. */
  tell(rung: PromptRung, asked: Asked): void;
}

export interface Prompting {
  /** Once a frame while a game is played and not paused: the one whose turn it is or, `atOnce`, everybody who is asked. */
  step(asked: readonly Asked[], dtMs: number, atOnce?: boolean): void;
  /** What a device does for a seat, on its way to the room. */
  act(input: DeviceInput): void;
  /** How far up help for a seat is, and what it does. */
  now(seat: SeatId): { readonly rung: PromptRung; readonly help: SeatHelp };
}

/** From these on an action that is no trigger counts as being done. */
const surelyPointing = 0.5;
const someEffort = 0.2;
const someLean = 0.3;

/** After somebody was helped, where everybody plays, nobody else is spoken to for so many of the pace's times: no row of nagging. */
const quietTimes = 0.5;

/** Whether the value of an action that goes on (no trigger) shows that somebody does it. */
export function isDoing(value: unknown): boolean {
  if (typeof value === 'number') return Math.abs(value) >= someLean;
  if (typeof value !== 'object' || value === null) return false;
  if ('sure' in value) return Number(value.sure) >= surelyPointing;
  return 'level' in value && Number(value.level) >= someEffort;
}

interface Place {
  memory: PromptMemory;
  /** What was asked last, and how often it had begun then. */
  asked: { readonly action: string; readonly begun: number } | null;
  /** A device has acted for somebody whom a camera watches: not their own doing. */
  pressed: boolean;
  help: SeatHelp;
}

/** Where nobody is prompted: in the lab. */
export const noPrompting: Pick<Prompting, 'now'> = { now: () => ({ rung: 0, help: noHelp }) };

/** Help for one afternoon. Ladders outlive a game and are forgotten with the seat. */
export function createPrompting(parts: PromptingParts): Prompting {
  const places = new Map<SeatId, Place>();
  /** Who is being helped among many, and how long the house has been quiet since it was somebody else. */
  let helped: SeatId | null = null;
  let quietMs = Number.POSITIVE_INFINITY;

  const placeOf = (seat: SeatId): Place => {
    const before = places.get(seat);
    if (before) return before;
    const first: Place = { memory: noPrompts, asked: null, pressed: false, help: noHelp };
    places.set(seat, first);
    return first;
  };

  const heed = (seat: SeatId, place: Place, action: string | null): void => {
    const rung = parts.state().helped === seat ? doneTogether : rungNow(place.memory);
    const help = { easier: rung >= madeEasier, together: rung >= doneTogether ? action : null };
    if (help.easier === place.help.easier && help.together === place.help.together) return;
    place.help = help;
    parts.room.help(seat, help);
  };

  const stepSeat = (
    { id, lane, status, present }: SessionSeat,
    action: string | null,
    dtMs: number,
    among: SeatId | 'nobody' | null,
  ): void => {
    const place = placeOf(id);
    const was = place.asked;
    const did =
      was !== null &&
      (parts.room.begun(id, was.action) > was.begun ||
        (was.action === action && isDoing(parts.room.value(id, was.action))));
    const { gameId, pace } = parts.state();
    const excused = status !== 'joined' || !present || (place.pressed && lane !== null);
    if (helped === id && (did || excused)) {
      helped = null;
      quietMs = 0;
    }
    const step = stepPrompts(place.memory, {
      asks: action === null ? null : `${gameId}.${action}`,
      did,
      excused,
      dtMs,
      promptAfterMs: paceFigures[pace].promptAfterMs,
      mayClimb: among === null || among === id,
      comesAndGoes: among !== null,
    });
    place.memory = step.memory;
    place.asked = action === null ? null : { action, begun: parts.room.begun(id, action) };
    place.pressed = false;
    heed(id, place, action);
    if (step.given === null || action === null) return;
    if (!step.atOnce) helped = id;
    parts.hear({ type: 'prompted', seat: id, action });
    if (!step.atOnce) parts.tell(step.given, { seat: id, action });
  };

  /** The one who may be helped now, of many who are asked. */
  const toHelp = (asked: readonly Asked[], dtMs: number, quietForMs: number): SeatId | 'nobody' => {
    const waited = (seat: SeatId): number => waitedNow(placeOf(seat).memory);
    if (helped !== null && parts.state().seats.some(({ id }) => id === helped)) return helped;
    helped = null;
    quietMs += dtMs;
    if (quietMs < quietForMs) return 'nobody';
    const longest = [...asked].sort((a, b) => waited(b.seat) - waited(a.seat))[0];
    return longest?.seat ?? 'nobody';
  };

  return {
    step(asked, dtMs, atOnce = false) {
      const { seats, pace } = parts.state();
      const next = atOnce ? toHelp(asked, dtMs, quietTimes * paceFigures[pace].promptAfterMs) : null;
      for (const seat of seats) {
        const action = asked.find(({ seat: id }) => id === seat.id)?.action ?? null;
        if (action !== null || places.get(seat.id)?.asked != null) stepSeat(seat, action, dtMs, next);
      }
      for (const id of places.keys()) if (!seats.some((seat) => seat.id === id)) places.delete(id);
    },
    act(input) {
      placeOf(input.seat).pressed = true;
      parts.room.act(input);
    },
    now(seat) {
      const place = places.get(seat);
      return { rung: rungNow(place?.memory ?? noPrompts), help: place?.help ?? noHelp };
    },
  };
}
