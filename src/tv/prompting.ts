/**
 * Help that climbs by itself, for whoever is asked: tells the ladder how the asking goes, and the room, the voice and the
 * record what the ladder says. Never announced, never for a seat that rests or is away.
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

export interface PromptingParts {
  state(): SessionState;
  hear(happening: Happening): void;
  readonly room: Pick<Room, 'begun' | 'value' | 'help' | 'act'>;
  /** A rung has been reached by waiting: to be said, softly. */
  tell(rung: PromptRung, asked: Asked): void;
}

export interface Prompting {
  /** Once a frame while a game is played and not paused; `asked` is null while nobody is. */
  step(asked: Asked | null, dtMs: number): void;
  /** What a device does for a seat, on its way to the room. */
  act(input: DeviceInput): void;
  /** How far up help for a seat is, and what it does. */
  now(seat: SeatId): { readonly rung: PromptRung; readonly help: SeatHelp };
}

/** From these on an action that is no trigger counts as being done. */
const surelyPointing = 0.5;
const someEffort = 0.2;
const someLean = 0.3;

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

  const stepSeat = ({ id, lane, status, present }: SessionSeat, action: string | null, dtMs: number): void => {
    const place = placeOf(id);
    const was = place.asked;
    const did =
      was !== null &&
      (parts.room.begun(id, was.action) > was.begun ||
        (was.action === action && isDoing(parts.room.value(id, was.action))));
    const { gameId, pace } = parts.state();
    const step = stepPrompts(place.memory, {
      asks: action === null ? null : `${gameId}.${action}`,
      did,
      excused: status !== 'joined' || !present || (place.pressed && lane !== null),
      dtMs,
      promptAfterMs: paceFigures[pace].promptAfterMs,
    });
    place.memory = step.memory;
    place.asked = action === null ? null : { action, begun: parts.room.begun(id, action) };
    place.pressed = false;
    heed(id, place, action);
    if (step.given === null || action === null) return;
    parts.hear({ type: 'prompted', seat: id, action });
    if (!step.atOnce) parts.tell(step.given, { seat: id, action });
  };

  return {
    step(asked, dtMs) {
      const { seats } = parts.state();
      for (const seat of seats) {
        const action = asked?.seat === seat.id ? asked.action : null;
        if (action !== null || places.get(seat.id)?.asked != null) stepSeat(seat, action, dtMs);
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
