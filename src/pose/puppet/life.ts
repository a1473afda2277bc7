import { mix, randomAt } from '#core';
import { minimumJerk } from './kinematics.ts';
import { rad } from './moves.ts';
import type { HeadTurn, TrunkBend } from './tracks.ts';
import { type Vec3, vec } from './vector.ts';

/** What a living body does while it does nothing. */
export interface Life {
  /** 0 breathed out, 1 breathed in. */
  readonly breathScore: number;
  readonly trunk: TrunkBend;
  readonly head: HeadTurn;
  /** A hand's wandering about its resting place, metres. */
  readonly hand: (lane: number) => Vec3;
  /** 0 eyes open, 1 shut. */
  readonly blinkScore: number;
}

/** A wave that fits a whole number of times into the loop, so that the loop has no seam. −1 to 1. */
function wave(hz: number, phase: number, timeMs: number, loopMs: number): number {
  const cycles = Math.max(1, Math.round((hz * loopMs) / 1000));
  return Math.sin(2 * Math.PI * ((cycles * timeMs) / loopMs + phase));
}

/** Looks to a new place every 3 to 4 s; most looks are near the middle, where the television is. */
function glance(seed: number, timeMs: number, loopMs: number): HeadTurn {
  const slots = Math.max(1, Math.round(loopMs / 3400));
  const slotMs = loopMs / slots;
  const slot = Math.floor(timeMs / slotMs) % slots;
  const target = (index: number): HeadTurn => {
    const random = randomAt(seed, (index + slots) % slots, 7);
    const wide = random.next() < 0.3 ? 1 : 0.3;
    return {
      turnRad: rad((random.next() - 0.5) * 44 * wide),
      nodRad: rad((random.next() - 0.4) * 14 * wide),
      tiltRad: rad((random.next() - 0.5) * 8),
    };
  };
  const from = target(slot - 1);
  const to = target(slot);
  const t = minimumJerk((timeMs - slot * slotMs) / 1100);
  return {
    turnRad: mix(from.turnRad, to.turnRad, t),
    nodRad: mix(from.nodRad, to.nodRad, t),
    tiltRad: mix(from.tiltRad, to.tiltRad, t),
  };
}

/**
 * Breathing at a quarter of a hertz, a slow sway of a degree or so, glances, hands that are never quite still, blinks.
 * `timeMs` lies in [0, loopMs). `amount` 1 is ordinary, 0 is a statue; breathing goes on at a third.
 */
export function lifeAt(seed: number, timeMs: number, loopMs: number, amount: number): Life {
  const phase = (lane: number): number => randomAt(seed, lane, 3).next();
  const slow = (hz: number, lane: number): number => wave(hz, phase(lane), timeMs, loopMs);
  const look = glance(seed, timeMs, loopMs);
  const blinks = Math.max(1, Math.round(loopMs / 4100));
  const blinkAt = (((timeMs / loopMs) * blinks + phase(20)) % 1) * (loopMs / blinks);
  const breath = slow(0.25, 0);
  return {
    breathScore: 0.5 + 0.5 * breath * Math.max(0.35, amount),
    trunk: {
      leanRad: amount * rad(0.9 * slow(0.11, 1) + 0.4 * slow(0.29, 2)),
      bowRad: amount * rad(1.1 * slow(0.08, 3) + 0.35 * breath),
      twistRad: amount * rad(1.4 * slow(0.06, 4)),
    },
    head: {
      turnRad: amount * (look.turnRad + rad(0.8 * slow(0.31, 5))),
      nodRad: amount * (look.nodRad + rad(0.7 * slow(0.23, 6))),
      tiltRad: amount * look.tiltRad,
    },
    hand: (lane) =>
      vec(
        amount * (0.006 * slow(0.13, 8 + lane) + 0.002 * slow(0.7, 10 + lane)),
        amount * 0.002 * slow(0.25, 12 + lane),
        amount * 0.006 * slow(0.1, 14 + lane),
      ),
    blinkScore: blinkAt < 160 ? Math.sin((Math.PI * blinkAt) / 160) : 0,
  };
}
