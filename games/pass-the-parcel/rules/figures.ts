/** How long things take and how much is asked, by pace and by level. Starting points, to be measured with players. */
import type { Level, Pace } from '#kit';

export interface ParcelFigures {
  /** From one pair of hands to the next, ms: slow enough to be watched coming. */
  readonly flightMs: number;
  /** Whoever keeps it longer finds that it has gone on by itself; null: it waits to be sent. */
  readonly driftMs: number;
  /** The music plays at least so long, and at most so long before it looks for a place to stop. */
  readonly boutMs: readonly [number, number];
  /** A layer at full effort. */
  readonly unwrapMs: number;
  /** A layer that comes loose by itself. */
  readonly loosensMs: number;
  /** What was inside is looked at and talked about. */
  readonly showMs: number;
}

const byPace: Readonly<Record<Pace, ParcelFigures>> = {
  gentle: { flightMs: 1050, driftMs: 2600, boutMs: [8000, 11_000], unwrapMs: 4500, loosensMs: 16_000, showMs: 15_000 },
  standard: {
    flightMs: 850,
    driftMs: 3600,
    boutMs: [9000, 13_000],
    unwrapMs: 5500,
    loosensMs: 24_000,
    showMs: 11_500,
  },
  lively: { flightMs: 640, driftMs: 5500, boutMs: [9000, 15_000], unwrapMs: 6500, loosensMs: 36_000, showMs: 9000 },
};

/** At level 1 the parcel goes along and comes open by itself, whatever anybody does. */
const byItself = { driftMs: 1500, loosensMs: 8000 } as const;
/** At level 2 there is less to do before something happens. */
const sooner = { drift: 0.75, unwrap: 0.7 } as const;
/** From level 4 on the parcel stays where it is for longer, and the cat has time for the string. */
const staysMs = 9000;

export function figuresOf(pace: Pace, level: Level): ParcelFigures {
  const figures = byPace[pace];
  if (level === 1) return { ...figures, ...byItself };
  if (level === 2)
    return { ...figures, driftMs: figures.driftMs * sooner.drift, unwrapMs: figures.unwrapMs * sooner.unwrap };
  return level >= 4 ? { ...figures, driftMs: staysMs } : figures;
}

/** From here on a parcel that is kept is one whose string the cat gets hold of. */
export const knotsFrom: Level = 4;
export const knotAfterMs = 5000;
/** A knot is this much more of a layer. */
export const knotWorth = 0.25;
/** From here on a hearty pass goes over a neighbour's head, and the gramophone runs down before it stops. */
export const plansFrom: Level = 5;
export const heartyStrength = 0.8;
export const runsDownMs = 2600;

/** Layers for each, by how many sit in the row: four to six minutes at standard pace. One more is for everybody. */
export const layersEach = [4, 4, 3, 2, 2, 2, 1] as const;

/** A parcel is held at least so long: it has weight. */
export const holdMs = 450;
/** Between two claps of one seat that are heard. */
export const clapApartMs = 1500;
/** The room's spirit falls to half in this time, and one clap is worth so much of it. */
export const spiritHalfMs = 2600;
export const clapWorth = 0.16;
/** A room that drums on its knees gets the paper off this much sooner. */
export const drumHelp = 0.35;
/** Pieces a layer comes off in: the string and five of paper. */
export const pieces = 6;
/** One stroke, or one press of a key, on top of what goes on. */
export const strokeWorth = 0.09;
/** From the end of the music to the paper: everybody looks at whoever has it. */
export const stoppedMs = 2400;
/** The headline is read aloud so long after the paper is seen, and the question for the room after the treasure. */
export const headlineAtMs = 1500;
export const talkAtMs = 4500;
/** Somebody who has gone is waited for so long with the parcel in their lap. */
export const awayMs = 5000;
/** With the whole row gone for so long, the party ends by itself. */
export const everyoneAwayMs = 60_000;
/** The lid is on and everybody waits; the tin is open. */
export const hushMs = 2600;
export const treatMs = 12_000;
