/**
 * The back-off ladder: what is given up, one thing after another, when the machine cannot keep up, and given back when it
 * can. The picture comes first, then the one whose turn it is, then everybody else.
 */

/** From everything to least. Each rung keeps what the ones before it have given up. */
export const rungs = ['everything', 'alternate-lanes', 'smaller-crops', 'seldom-scans', 'coarser-picture'] as const;

export type Rung = (typeof rungs)[number];

/** What pose workers and stage are spared. */
export interface Ease {
  /** Looks at one seat are at least so far apart, ms; 0 for as often as can be. */
  readonly turnEveryMs: number;
  readonly playEveryMs: number;
  /** Side of the squares the model is given, pixels. */
  readonly lookSidePx: number;
  /** Share of the wanted scans that are made while there are seats to look at, 0..1. */
  readonly scanShare: number;
  /** Sharpness of the picture, 1 or less. */
  readonly resolution: number;
}

/** The model looks at 224 and 256 pixels: 320 leaves it room to turn its box, 256 is the least that loses nothing at rest. */
const lookSidePx = { full: 320, small: 256 } as const;
/** 12 looks a second at whoever has their turn, 8 at the others: the least at which every movement is still told. */
const alternate = { turnEveryMs: 80, playEveryMs: 120 } as const;
/** The whole picture once in eight seconds: somebody new is found a little later. */
const seldomScans = 1 / 8;
const coarse = 0.75;

export const easeNothing: Ease = {
  turnEveryMs: 0,
  playEveryMs: 0,
  lookSidePx: lookSidePx.full,
  scanShare: 1,
  resolution: 1,
};

/** All that is given up on a rung. */
export function easeOf(rung: Rung): Ease {
  const at = rungs.indexOf(rung);
  return {
    turnEveryMs: at >= 1 ? alternate.turnEveryMs : 0,
    playEveryMs: at >= 1 ? alternate.playEveryMs : 0,
    lookSidePx: at >= 2 ? lookSidePx.small : lookSidePx.full,
    scanShare: at >= 3 ? seldomScans : 1,
    resolution: at >= 4 ? coarse : 1,
  };
}

/** How the machine fares, over the last few seconds. */
export interface Strain {
  /** 95th percentile of the time between frames, ms. */
  readonly rafP95Ms: number;
  /** 95th percentile of the age of what is known of a player, ms; null when nobody plays. */
  readonly sampleAgeP95Ms: number | null;
}

/**
 * Bad is fewer than 25 frames a second in one of twenty (movement then looks like steps), or a hand known three tenths of
 * a second late. Good leaves a third of that in hand, so that nothing given back is taken away again at once.
 */
const bad = { rafP95Ms: 40, sampleAgeP95Ms: 300 } as const;
const good = { rafP95Ms: 27, sampleAgeP95Ms: 200 } as const;
/** A moment's stutter (a game loading, a laptop waking) changes nothing. */
const badForMs = 4000;
const goodForMs = 30_000;
/** What has been given back and taken away again is not tried so soon the next time, up to this. */
const goodForAtMostMs = 8 * 60_000;
/** Taken away within this time of being given back: it was given back too soon. */
const relapseWithinMs = 60_000;
/** Figures of a page that was hidden, or of a machine that slept, tell nothing of its strength. */
const gapMs = 5000;

export interface LadderMemory {
  readonly rung: Rung;
  /** Since when it has been bad, or good, without a break; null when it is not. */
  readonly badSinceMs: number | null;
  readonly goodSinceMs: number | null;
  /** When something was last given back. */
  readonly returnedAtMs: number;
  readonly waitMs: number;
  readonly toldAtMs: number;
}

export const startLadder = (nowMs: number): LadderMemory => ({
  rung: 'everything',
  badSinceMs: null,
  goodSinceMs: null,
  returnedAtMs: Number.NEGATIVE_INFINITY,
  waitMs: goodForMs,
  toldAtMs: nowMs,
});

const isBad = ({ rafP95Ms, sampleAgeP95Ms }: Strain): boolean =>
  rafP95Ms > bad.rafP95Ms || (sampleAgeP95Ms !== null && sampleAgeP95Ms > bad.sampleAgeP95Ms);

const isGood = ({ rafP95Ms, sampleAgeP95Ms }: Strain): boolean =>
  rafP95Ms <= good.rafP95Ms && (sampleAgeP95Ms === null || sampleAgeP95Ms <= good.sampleAgeP95Ms);

/** One reading, about once a second. One rung at a time: down after four bad seconds, up after thirty good ones. */
export function stepLadder(memory: LadderMemory, strain: Strain, nowMs: number): LadderMemory {
  if (nowMs - memory.toldAtMs > gapMs) return { ...memory, badSinceMs: null, goodSinceMs: null, toldAtMs: nowMs };
  const badSinceMs = isBad(strain) ? (memory.badSinceMs ?? nowMs) : null;
  const goodSinceMs = isGood(strain) ? (memory.goodSinceMs ?? nowMs) : null;
  const told = { ...memory, badSinceMs, goodSinceMs, toldAtMs: nowMs };
  const at = rungs.indexOf(memory.rung);
  const below = rungs[at + 1];
  const above = rungs[at - 1];
  if (below !== undefined && badSinceMs !== null && nowMs - badSinceMs >= badForMs) {
    const relapsed = nowMs - memory.returnedAtMs < relapseWithinMs;
    const waitMs = relapsed ? Math.min(memory.waitMs * 2, goodForAtMostMs) : memory.waitMs;
    return { ...told, rung: below, badSinceMs: nowMs, waitMs };
  }
  if (above !== undefined && goodSinceMs !== null && nowMs - goodSinceMs >= memory.waitMs) {
    return { ...told, rung: above, goodSinceMs: nowMs, returnedAtMs: nowMs };
  }
  return told;
}
