/** What the pure files of a game import. Views import `#kit/view` too, physics `#kit/physics`, tests `#kit/testing`. */
export type { Level, Pace, Random, SeatId } from '#core';
export { clamp, clamp01, levels, mix, randomAt, smoothstep, unmix } from '#core';
export type {
  ActionDeclarations,
  ActionTypes,
  ActionValues,
  DwellMemory,
  DwellMoment,
  DwellReading,
  DwellTarget,
} from '#movement';
export { dwellTimesMs, noDwell, restingAction, stepDwell } from '#movement';
export * from './aim-help.ts';
export * from './autoplay.ts';
export * from './cues.ts';
export * from './feedback.ts';
export * from './game.ts';
export * from './inputs.ts';
export * from './manifest.ts';
export * from './pace.ts';
export * from './pack.ts';
export * from './rules.ts';
export * from './songs.ts';
export * from './steps.ts';
export * from './tick.ts';
export * from './turns.ts';
