/** What the upper rungs of the prompt ladder do to how a seat is read. */
import { mix } from '#core';
import type { ArmRange, PersonalRange } from './contracts.ts';

/** Help that one seat has now. */
export interface SeatHelp {
  /** Smaller and slower movements count. */
  readonly easier: boolean;
  /** The action that any motion completes, or null. */
  readonly together: string | null;
}

export const noHelp: SeatHelp = { easier: false, together: null };

/** So much of the way from the comfortable most back towards the lap, and of the best speed, is no longer asked for. */
const heightSpared = 0.35;
const speedSpared = 0.4;

const easierArm = (arm: ArmRange): ArmRange => ({
  ...arm,
  up: mix(arm.up, arm.down, heightSpared),
  bestSpeed: arm.bestSpeed * (1 - speedSpared),
});

/** A range in which two thirds of a movement count as the whole of it. */
export const easierRange = (range: PersonalRange): PersonalRange => ({
  ...range,
  armLeft: easierArm(range.armLeft),
  armRight: easierArm(range.armRight),
});
