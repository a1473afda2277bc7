import { clamp } from '#core';
import type { TextRole } from './contracts.ts';

/** The room as far as reading goes: asked once, kept on this machine. */
export interface ReadingRoom {
  /** Diagonal of the television. */
  readonly televisionInches: number;
  /** From the farthest chair to the television. */
  readonly chairMetres: number;
  readonly sight: 'ordinary' | 'older' | 'low';
}

/** A day centre that has not said: 55 inches at three metres, older eyes. */
export const usualRoom: ReadingRoom = { televisionInches: 55, chairMetres: 3, sight: 'older' };

/**
 * How many times the 1/200 of the viewing distance that ordinary sight reads comfortably: older eyes twice, low vision
 * three times (product research 2.3).
 */
const sightFactor = { ordinary: 1, older: 2, low: 3 } as const;

/** Nothing that must be read is ever smaller, in stage pixels. */
export const smallestTextPx = 56;

/** Smallest and largest size of each role, in stage pixels, and its size for one pixel that is needed. */
const roles: Readonly<Record<TextRole, { readonly low: number; readonly high: number; readonly perNeeded: number }>> = {
  title: { low: 120, high: 200, perNeeded: 2.3 },
  heading: { low: 64, high: 96, perNeeded: 1.15 },
  call: { low: 160, high: 240, perNeeded: 2.6 },
  instruction: { low: 72, high: 96, perNeeded: 1.2 },
  label: { low: smallestTextPx, high: 72, perNeeded: 0.9 },
  chalk: { low: smallestTextPx, high: 80, perNeeded: 1 },
  number: { low: 160, high: 240, perNeeded: 2.6 },
};

/** Cap height over font size, about the same for the three faces of the house. */
const capShare = 0.72;
const metresAnInch = 0.0254;
const heightOverDiagonal = 9 / Math.hypot(16, 9);

/** Font size in stage pixels (of 1080) that a person in this room needs: the table of product research 2.3. */
export function neededPx(room: ReadingRoom): number {
  const screenMetres = room.televisionInches * metresAnInch * heightOverDiagonal;
  const capMetres = (room.chairMetres / 200) * sightFactor[room.sight];
  return (capMetres / screenMetres) * (1080 / capShare);
}

/** Font size of every role, in stage pixels, for this room. */
export function typeScale(room: ReadingRoom = usualRoom): Readonly<Record<TextRole, number>> {
  const needed = neededPx(room);
  const size = (role: TextRole): number => {
    const { low, high, perNeeded } = roles[role];
    return Math.round(clamp(needed * perNeeded, low, high));
  };
  return {
    title: size('title'),
    heading: size('heading'),
    call: size('call'),
    instruction: size('instruction'),
    label: size('label'),
    chalk: size('chalk'),
    number: size('number'),
  };
}

/** How far a text of this role may shrink to fit its box, in stage pixels. */
export const smallestOf: Readonly<Record<TextRole, number>> = {
  title: 84,
  heading: smallestTextPx,
  call: 96,
  instruction: 64,
  label: smallestTextPx,
  chalk: smallestTextPx,
  number: 96,
};
