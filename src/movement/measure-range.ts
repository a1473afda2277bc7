/**
 * Twenty seconds of polishing a window: what is comfortable for somebody, measured on purpose. What comes of it is a shape, the
 * panes they have reached, and never a number for anybody to look at. Pure; one memory a seat, stepped with each sight of its body.
 */
import { clamp, clamp01 } from '#core';
import type { Side } from '#pose';
import { type Arm, armOf, isSure, rangeOf, restOf, sides } from './arms.ts';
import type { ArmRange, Body, PersonalRange } from './contracts.ts';
import { betweenPlacesMs, envelope, type PlaceSeen, placeOf } from './envelope.ts';
import { upAtMost } from './range.ts';

/** Long enough to reach everywhere twice without hurry. Design of bodies. */
export const measureMs = 20_000;

/** The panes of a window, left to right and top to bottom as the television shows it. */
export const windowPanes = { across: 4, down: 4 } as const;

/** What the window spans of body space: as far as an unhurried seated arm goes to each side, from the lap to above the eyes. */
const windowSpan = { left: -1.6, right: 1.6, top: 0.9, bottom: -1.3 } as const;

/** A cloth has to stay about so long on a pane to clear it. */
const paneClearedMs = 350;

/** An arm is 1.6 shoulder widths long (Drillis & Contini 1966): a wrist much farther from its shoulder is somebody else's. */
const ownReach = 1.9;
/** Quicker than any comfortable polishing, shoulder widths a second: the model has jumped to another hand. */
const ownSpeed = 10;
/** A hand this far from its rest goes somewhere, shoulder widths. */
const awayFromRest = 0.25;
/** Fewer places than a second and a half of going somewhere tell nothing: the arm keeps its gentle range. */
const placesNeeded = 15;
/** Slowest and quickest best speeds that are believed, shoulder widths a second. */
const speeds = { least: 0.8, most: 8 } as const;

export interface RangeMeasuring {
  readonly first: PersonalRange;
  readonly elapsedMs: number;
  readonly sinceMs: number;
  readonly left: readonly PlaceSeen[];
  readonly right: readonly PlaceSeen[];
  /** How clear each pane is, 0 (misted) to 1. */
  readonly panes: readonly number[];
}

/** Nothing polished yet. `first` holds for an arm that does not move. */
export const startMeasuring = (first: PersonalRange): RangeMeasuring => ({
  first,
  elapsedMs: 0,
  sinceMs: 0,
  left: [],
  right: [],
  panes: Array.from({ length: windowPanes.across * windowPanes.down }, () => 0),
});

/** Share of the twenty seconds that is over, 0..1. */
export const measuringProgress = ({ elapsedMs }: RangeMeasuring): number => clamp01(elapsedMs / measureMs);

/** Where a place in body space lies on the window, each 0..1 from its top left; held to it. */
export function onWindow({ x, y }: { readonly x: number; readonly y: number }): {
  readonly x: number;
  readonly y: number;
} {
  const { left, right, top, bottom } = windowSpan;
  return { x: clamp01((x - left) / (right - left)), y: clamp01((top - y) / (top - bottom)) };
}

/** Whether a wrist can be this person's own: seen together with what carries it, within an arm's reach, not flown in. */
function isOwn(arm: Arm): boolean {
  if (!isSure(arm) || !isSure(arm.elbow)) return false;
  const { dx, dy, speed } = placeOf(arm);
  return Math.hypot(dx, dy) <= ownReach && speed <= ownSpeed;
}

function paneOf(body: Body, arm: Arm): number {
  const { x, y } = onWindow(body.points[arm.side === 'left' ? 'wristLeft' : 'wristRight']);
  const column = Math.min(windowPanes.across - 1, Math.floor(x * windowPanes.across));
  const row = Math.min(windowPanes.down - 1, Math.floor(y * windowPanes.down));
  return row * windowPanes.across + column;
}

/** `dtMs` more. Time goes on when nobody is seen: nobody is waited for, and nobody is hurried. */
export function stepMeasuring(past: RangeMeasuring, body: Body | null, dtMs: number): RangeMeasuring {
  const elapsedMs = past.elapsedMs + dtMs;
  const sinceMs = past.sinceMs + dtMs;
  if (body === null) return { ...past, elapsedMs, sinceMs };
  const going = sides
    .map((side) => armOf(body.points, side))
    .filter((arm) => {
      const rest = restOf(past.first, arm.side);
      return isOwn(arm) && Math.hypot(arm.out - rest.out, arm.y - rest.y) > awayFromRest;
    });
  const polished = new Set(going.map((arm) => paneOf(body, arm)));
  const panes =
    polished.size === 0
      ? past.panes
      : past.panes.map((clear, pane) => (polished.has(pane) ? clamp01(clear + dtMs / paneClearedMs) : clear));
  if (sinceMs < betweenPlacesMs) return { ...past, elapsedMs, sinceMs, panes };
  const more = (side: Side): readonly PlaceSeen[] => {
    const arm = going.find((one) => one.side === side);
    return arm === undefined ? past[side] : [...past[side], placeOf(arm)];
  };
  return { ...past, elapsedMs, sinceMs: 0, panes, left: more('left'), right: more('right') };
}

function armMeasured(first: ArmRange, places: readonly PlaceSeen[]): ArmRange {
  if (places.length < placesNeeded) return first;
  const seen = envelope(places);
  return {
    ...seen,
    up: Math.min(seen.up, upAtMost),
    bestSpeed: clamp(seen.bestSpeed, speeds.least, speeds.most),
  };
}

/** Whether anything was learnt of an arm. */
export const hasMoved = (measuring: RangeMeasuring): boolean =>
  sides.some((side) => measuring[side].length >= placesNeeded);

/**
 * The range that was measured. Rest, shaking and stillness are those that were learnt meanwhile (`learnt`). An arm that did not
 * move keeps its first range; when neither did, it is as if nobody had asked, and play goes on learning.
 */
export function measuredRange(measuring: RangeMeasuring, learnt: PersonalRange): PersonalRange {
  const of = (side: Side): ArmRange => armMeasured(rangeOf(measuring.first, side), measuring[side]);
  return {
    ...learnt,
    armLeft: of('left'),
    armRight: of('right'),
    known: hasMoved(measuring) ? 1 : measuring.first.known,
  };
}
