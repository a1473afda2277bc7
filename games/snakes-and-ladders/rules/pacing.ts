/** How long things take: by the pace of the house, and a little by the level. Starting points, to be measured with players. */
import { type Level, type Pace, paceFigures } from '#kit';

interface SnakesFigures {
  /** The cup is warm by itself after this; sooner with every hand that shakes. */
  readonly shakeMs: number;
  /** One hop of a counter, from square to square. */
  readonly hopMs: number;
  /** A picture is looked at for so long; whoever runs the afternoon pauses for a good story. */
  readonly lookMs: number;
  /** A ladder with nobody climbing, and with everyone at it. */
  readonly climbAloneMs: number;
  readonly climbTogetherMs: number;
  /** Down the helter-skelter: a treat is not to be hurried, whoever leans. */
  readonly slideMs: number;
}

export const figures: Readonly<Record<Pace, SnakesFigures>> = {
  gentle: {
    shakeMs: 2600,
    hopMs: 560,
    lookMs: 10_000,
    climbAloneMs: 11_000,
    climbTogetherMs: 5200,
    slideMs: 7600,
  },
  standard: {
    shakeMs: 8000,
    hopMs: 430,
    lookMs: 8000,
    climbAloneMs: 11_000,
    climbTogetherMs: 4600,
    slideMs: 6800,
  },
  lively: {
    shakeMs: 8000,
    hopMs: 340,
    lookMs: 6000,
    climbAloneMs: 12_000,
    climbTogetherMs: 4000,
    slideMs: 5800,
  },
};

/** Shaken by the whole room, the cup is warm this much sooner. */
export const shakenSooner = 3.2;

export const openingMs = 4200;
/** A throw within this of the call is an arm that was still up. */
export const callMs = 700;
/** The donkey needs no asking. */
export const donkeyThrowsMs = 900;
export const landedMs = 1300;
export const wavingMs = 3400;
/** Time to let a die lie or throw it once more; the ring goes from one die to the other in that of `ringMs`. */
export const choosingMs = 7000;
export const ringMs = 2600;
export const gatherAloneMs = 12_000;
export const gatherTogetherMs = 6500;
export const hushMs = 1600;
export const finaleMs = 9000;
/** With the whole row gone for so long, the donkey takes everyone up. */
export const everyoneAwayMs = 90_000;

/** The lively house waits this long for a throw, too: five others would like one. */
const longestThrowMs = 45_000;
const shortestThrowMs = 6000;
/** On the board that plays itself (level 1) the gull is quick. */
const atmosphereThrowMs = 12_000;

/** After this the gull tips the cup; sooner for somebody whom it has helped before, so that nobody is kept waiting for nobody. */
export function gullMs(pace: Pace, level: Level, gulled: number): number {
  const patience = level === 1 ? atmosphereThrowMs : (paceFigures[pace].completesAfterMs ?? longestThrowMs);
  return Math.max(shortestThrowMs, patience / (1 + 2 * gulled));
}
