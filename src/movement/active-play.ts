/**
 * How long somebody has been at it, so that a breather comes before tiredness does. Pure: one memory a seat, stepped once
 * a frame while a game is played. Goes by what the person does, whatever the game: someone who waits their turn rests.
 */
import type { PersonalRange, SeatSense } from './contracts.ts';
import { moving } from './still.ts';

/** Of active play: from the first a pause in the game is the moment for a breather, at the second it is not put off. Design of bodies. */
export const breatherMs = { atTheNextPause: 60_000, now: 90_000 } as const;
/** From half way between rest and a big wave somebody is at it: talking hands and a shifted blanket are below it. */
const atIt = 0.5;
/** Between two strokes or two throws the arm still works: up to here a pause is no rest. */
const betweenStrokesMs = 2000;
/** A second's sitting back makes up for a second's play: seated interval training for the old rests as long as it works, or longer. */
const recoveredShare = 1;

/** What has to be remembered of one seat. Never stored: it says nothing of tomorrow. */
export interface ActivePlay {
  /** Active play not yet rested off, ms. */
  readonly activeMs: number;
  /** Since they last moved, ms. */
  readonly quietMs: number;
}

export const fresh: ActivePlay = { activeMs: 0, quietMs: Number.POSITIVE_INFINITY };

/** When a breather is due for one seat, or for a room by whoever has been at it longest. */
export type Breather = 'not-yet' | 'at-the-next-pause' | 'now';

/** `dtMs` more of one seat. `resting` seats and empty ones recover. */
export function stepActivePlay(
  past: ActivePlay,
  seen: SeatSense & { readonly range: PersonalRange },
  dtMs: number,
): ActivePlay {
  if (!(dtMs > 0)) return past;
  const quietMs = moving(seen, seen.range) >= atIt ? 0 : past.quietMs + dtMs;
  if (quietMs <= betweenStrokesMs) return { activeMs: past.activeMs + dtMs, quietMs };
  return { activeMs: Math.max(0, past.activeMs - recoveredShare * dtMs), quietMs };
}

/** Whether a breather is due for the seats that play together: it comes when the first of them needs one. */
export function breatherFor(seats: readonly ActivePlay[]): Breather {
  const longestMs = seats.reduce((most, { activeMs }) => Math.max(most, activeMs), 0);
  if (longestMs >= breatherMs.now) return 'now';
  return longestMs >= breatherMs.atTheNextPause ? 'at-the-next-pause' : 'not-yet';
}
