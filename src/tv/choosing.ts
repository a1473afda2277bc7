/** Choosing on the noticeboard with a hand: one person points at a time, and staying fills a ring. */
import type { SeatId } from '#core';
import { type ActionTypes, type DwellMemory, type DwellTarget, dwellTimesMs, noDwell, stepDwell } from '#movement';

/** Surer than this, and a hand takes or keeps the pointer. */
const sureEnough = 0.5;
/** Whoever points keeps the pointer for so long after lowering the hand; then another may have it. */
const keptMs = 400;
/** A page has been up for so long before a hand counts: it may still be raised from the game before. */
const settlesMs = 1000;

export interface Pointing {
  readonly seat: SeatId;
  readonly point: ActionTypes['point'];
}

export interface Choosing {
  /** How long the page has been up. */
  readonly upMs: number;
  readonly chooser: SeatId | null;
  /** How long the chooser has pointed at nothing. */
  readonly restsMs: number;
  readonly dwell: DwellMemory;
}

export const nobodyChooses: Choosing = { upMs: 0, chooser: null, restsMs: 0, dwell: noDwell };

export interface ChoosingSeen {
  readonly hand: Pointing | null;
  /** How far the ring on the target under the hand has filled, 0..1. */
  readonly ring: number;
  /** Id of what is chosen now; null on every other frame. */
  readonly chosen: string | null;
}

/** One frame of a page whose `targets` can be chosen by pointing. Times in milliseconds. Pure. */
export function stepChoosing(
  past: Choosing,
  hands: readonly Pointing[],
  targets: readonly DwellTarget[],
  dtMs: number,
): { readonly choosing: Choosing; readonly seen: ChoosingSeen } {
  const upMs = past.upMs + dtMs;
  const own = hands.find(({ seat }) => seat === past.chooser);
  const points = own !== undefined && own.point.sure >= sureEnough;
  const restsMs = points ? 0 : past.restsMs + dtMs;
  const free = past.chooser === null || own === undefined || restsMs > keptMs;
  const hand = free ? hands.find(({ point }) => point.sure >= sureEnough) : own;
  const chooser = hand?.seat ?? null;
  const counts = hand !== undefined && upMs >= settlesMs;
  const { memory, reading } = stepDwell(past.dwell, {
    point: counts ? hand.point : { x: 0, y: 0, sure: 0 },
    targets,
    stayMs: dwellTimesMs.menu,
    dtMs,
  });
  return {
    choosing: { upMs, chooser, restsMs: chooser === past.chooser ? restsMs : 0, dwell: memory },
    seen: {
      hand: hand !== undefined && hand.point.sure > 0 ? hand : null,
      ring: reading.on === null ? 0 : (reading.rings[reading.on] ?? 0),
      chosen: reading.chosen,
    },
  };
}
