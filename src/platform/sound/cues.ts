import { clamp01, type Random, randomAt } from '#core';
import type { CueName } from '#kit';
import { atLevel } from './measure.ts';
import { bufferHz, type Samples } from './samples.ts';
import { applause, clap } from './voices/hands.ts';
import { bars, chime, gong, slideDown, struckClock } from './voices/notes.ts';
import { needleLifted, paperRustled, paperTorn, stringPulled, tinOpened } from './voices/paper.ts';
import { bleat, cat, cheer, gull, hm, sigh, snore } from './voices/people.ts';
import { ballRolled, ballThudded, chalk, rustle } from './voices/rough.ts';
import {
  ballReleased,
  cup,
  die,
  pinFell,
  pinKnocked,
  pinStood,
  pinWobbled,
  steps,
  tock,
  woodenStep,
} from './voices/wood.ts';

/**
 * What the music is mixed at, and all else is measured from: the loudest 125 ms of a tune with its slider full up, in
 * dB below full scale. Leaves 22 dB for the peaks of wood and for nine pins at once.
 */
export const programmeDb = -28;

export interface CueRecipe {
  /** Loudest 125 ms at strength 1, in dB above the programme: at most 6. */
  readonly overProgrammeDb: number;
  /** How many different ones are made: what is heard often needs more. */
  readonly variants: number;
  /** How many may sound together before the next is left out. */
  readonly together: number;
  /** Whether wood or hands strike: all else takes 50 ms or more to rise. */
  readonly strikes: boolean;
  /** Its variants are a scale: a strength from 0 to 1 chooses the note, and all are equally loud. */
  readonly isScale?: boolean;
  render(random: Random, variant: number): Samples;
}

const recipe = (
  overProgrammeDb: number,
  variants: number,
  together: number,
  strikes: boolean,
  render: (random: Random) => Samples,
): CueRecipe => ({ overProgrammeDb, variants, together, strikes, render });

/** Every cue there is. A cue without a sound does not compile. */
export const cueRecipes: Readonly<Record<CueName, CueRecipe>> = {
  'seat-joined': recipe(1, 1, 2, false, () => bars([67, 72], 0.24)),
  'turn-called': recipe(0, 1, 1, false, () => chime([67, 64], 0.38)),
  prompt: recipe(-7, 1, 1, false, () => bars([72], 0.3)),
  chosen: recipe(0, 1, 1, false, () => bars([64, 71], 0.11)),
  focus: recipe(-6, 3, 2, true, (random) => tock(random, 470, 0.09)),
  paused: recipe(-1, 1, 1, false, () => bars([67, 60], 0.24)),
  resumed: recipe(-1, 1, 1, false, () => bars([60, 67], 0.24)),
  applause: recipe(3, 2, 1, true, (random) => applause(random, 16, 3.2)),
  cheer: recipe(4, 2, 1, false, cheer),
  sigh: recipe(0, 3, 1, false, sigh),
  chalk: recipe(-5, 4, 3, false, chalk),
  'ball-released': recipe(3, 3, 2, true, ballReleased),
  'ball-rolled': recipe(0, 3, 2, false, ballRolled),
  'ball-thudded': recipe(3, 3, 2, false, ballThudded),
  'pin-knocked': recipe(2, 9, 9, true, pinKnocked),
  'pin-fell': recipe(1.5, 9, 9, true, pinFell),
  'pin-wobbled': recipe(-2, 4, 3, true, pinWobbled),
  'pin-stood': recipe(0, 6, 5, true, pinStood),
  clap: recipe(3, 8, 8, true, clap),
  cat: recipe(-3, 3, 1, false, cat),
  needle: recipe(-9, 4, 2, true, (random) => tock(random, 780, 0.045)),
  rustle: recipe(0, 4, 3, false, rustle),
  hm: recipe(0, 3, 1, false, hm),
  snore: recipe(0, 2, 1, false, snore),
  tea: recipe(-2, 1, 1, false, () => chime([86, 83], 0.16)),
  clock: recipe(0, 1, 1, false, struckClock),
  gong: recipe(3, 1, 1, false, gong),
  bleat: recipe(-1, 5, 3, false, bleat),
  'paper-rustled': recipe(-3, 5, 3, false, paperRustled),
  'paper-torn': recipe(3, 5, 3, false, paperTorn),
  'string-pulled': recipe(0, 2, 1, false, stringPulled),
  'needle-lifted': recipe(0, 2, 1, false, needleLifted),
  'tin-opened': recipe(2, 1, 1, false, tinOpened),
  cup: recipe(-4, 5, 2, true, cup),
  die: recipe(3, 5, 2, true, die),
  step: {
    ...recipe(-1, steps.length, 2, true, () => woodenStep(0)),
    isScale: true,
    render: (_, variant) => woodenStep(variant),
  },
  slide: recipe(-1, 1, 1, false, slideDown),
  gull: recipe(-3, 3, 1, false, gull),
};

/** Which variant of a cue is heard: of a scale the note for its strength, else the next one round. */
export const variantOf = (cue: CueName, strength: number, played: number): number => {
  const { isScale, variants } = cueRecipes[cue];
  return isScale ? Math.round(clamp01(strength) * (variants - 1)) : played;
};

/** The samples of one variant of a cue at strength 1, always the same ones. */
export function renderCue(cue: CueName, variant: number): Samples {
  const made = cueRecipes[cue].render(randomAt(cueSeed(cue), variant), variant);
  return atLevel(made, bufferHz, programmeDb + cueRecipes[cue].overProgrammeDb);
}

function cueSeed(cue: CueName): number {
  let seed = 0;
  for (let i = 0; i < cue.length; i += 1) seed = (Math.imul(seed, 31) + cue.charCodeAt(i)) | 0;
  return seed;
}
