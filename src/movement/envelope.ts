/** Where a hand has been, about its own shoulder, and the part of it that is comfortable. */
import { quantile } from '#core';
import { type Arm, isSure, outwardSign } from './arms.ts';
import type { ArmRange } from './contracts.ts';

export interface PlaceSeen {
  /** From the arm's own shoulder, shoulder widths, mirrored, y up. */
  readonly dx: number;
  readonly dy: number;
  readonly speed: number;
}

/** Often enough for a hand that wanders, seldom enough that one that lingers does not count for more. */
export const betweenPlacesMs = 100;

/** The envelope: 5th to 95th percentile. Design of bodies. */
const lowShare = 0.05;
const highShare = 0.95;

export const speedOf = (arm: Arm): number => Math.hypot(arm.vOut, arm.vUp);

/** Where an arm's wrist is. A shoulder that is hidden is taken to be half a shoulder width from the middle. */
export function placeOf(arm: Arm): PlaceSeen {
  const shoulder = isSure(arm.shoulder) ? arm.shoulder : { out: 0.5, y: 0 };
  return { dx: outwardSign(arm.side) * (arm.out - shoulder.out), dy: arm.y - shoulder.y, speed: speedOf(arm) };
}

/** What is comfortable of the places a hand went to. */
export function envelope(places: readonly PlaceSeen[]): ArmRange {
  const across = places.map(({ dx }) => dx);
  const along = places.map(({ dy }) => dy);
  return {
    left: quantile(across, lowShare),
    right: quantile(across, highShare),
    down: quantile(along, lowShare),
    up: quantile(along, highShare),
    bestSpeed: quantile(
      places.map(({ speed }) => speed),
      highShare,
    ),
  };
}
