/** What the pure files of a game import. Views import `#kit/view` too, physics `#kit/physics`, tests `#kit/testing`. */
export type { Pace, Random, SeatId } from '#core';
export { clamp, clamp01, mix, randomAt, smoothstep, unmix } from '#core';
export type { ActionDeclarations, ActionTypes, ActionValues } from '#movement';
export { restingAction } from '#movement';
export * from './cues.ts';
export * from './feedback.ts';
export * from './game.ts';
export * from './manifest.ts';
export * from './rules.ts';
