import type { Pace } from '#core';

/** Shoulder to hip over shoulder width in adults, seated, seen from in front (Drillis & Contini 1966: 1.3 to 1.5). */
const torsoInShoulderWidths = 1.35;

/** Slowest wrist that counts as a throw, torso lengths a second: the pace table of the design of bodies. */
const slowestThrow: Readonly<Record<Pace, number>> = { gentle: 0.4, standard: 0.8, lively: 1.4 };

/** Slowest wrist that counts as a throw, shoulder widths a second; `scale` 0.3..1 is how large the person's movements are. */
export const slowestThrowSpeed = (pace: Pace, scale: number): number =>
  slowestThrow[pace] * torsoInShoulderWidths * scale;

/** 0..1 of the person's own best, with a floor: a throw that counts never looks like none. */
export const throwStrength = (speed: number, bestSpeed: number): number =>
  Math.max(0.15, Math.min(1, speed / Math.max(bestSpeed, 0.5)));
