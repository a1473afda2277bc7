import { clamp, mix, type Pace } from '#core';
import { paceFigures } from './pace.ts';

/** What one step of a handicap is worth, in shares of the aim: two steps of help make `lively` nearly `gentle`. */
const handicapStep = 0.1;

/**
 * How much of the aim the game does, 0..1: by pace, and privately by handicap (-2 much help … 2 a real challenge).
 * Nobody is ever left without any help, and nobody's own aim is ever wholly taken away.
 */
export const aimHelp = (pace: Pace, handicap = 0): number =>
  clamp(paceFigures[pace].aimHelp - handicap * handicapStep, 0.3, 0.97);

/** Where an aim at `own` comes out when the game does `help` (0..1) of the way to the kind place `kindly`. */
export const helpedAim = (own: number, kindly: number, help: number): number => mix(own, kindly, clamp(help, 0, 1));
