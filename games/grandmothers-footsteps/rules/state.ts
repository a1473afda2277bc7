/** What there is to know of a garden full of creeping bushes, as frozen JSON. */
import type { GameEvent, Level, Pace, SeatId, Step, Tick } from '#kit';
import type { manifest } from '../manifest.ts';

export type CreepActions = typeof manifest.actions;
export type CreepTick = Tick<CreepActions>;

/**
 * `knitting`: she sits with her back to the garden. `listening`: the needles have stopped. `turning`: she looks round, and sees
 * nothing yet. `looking`: whoever stirs is noticed. `facing-back`: she turns to her knitting. `double-take`: once more over her
 * shoulder, seeing nothing. `dozing`: she has nodded off and the path is free. `hush`: all are behind her chair. `surprised`,
 * `tea`: the end of it. `over`: for good.
 */
export type StepName =
  | 'knitting'
  | 'listening'
  | 'turning'
  | 'looking'
  | 'facing-back'
  | 'double-take'
  | 'dozing'
  | 'hush'
  | 'surprised'
  | 'tea'
  | 'over';

/** One seat's bush. */
export interface Creeper {
  /** How far up the path: 0 at the gate, 1 behind her chair. In millionths. */
  readonly way: number;
  /** How much of that was their own doing. */
  readonly own: number;
  /** How long they have stirred in this look, in ticks; falls again while they keep still. */
  readonly stir: number;
  /** True once their bush has rustled in this look. */
  readonly rustled: boolean;
  /** Rustles in the whole game: each makes her a little more short-sighted. */
  readonly rustles: number;
  /** Ticks for which they wait before they go on. */
  readonly waits: number;
  /** Ticks since they last waved the others on. */
  readonly sinceWave: number;
}

export interface CreepState {
  readonly step: Step<StepName>;
  /** How long she knits this time. */
  readonly knitMs: number;
  /** What comes of her listening: a look, or a dropped stitch. */
  readonly feint: boolean;
  /** Looks round so far. */
  readonly looks: number;
  /** One hedge for everybody. */
  readonly asOne: boolean;
  readonly seats: readonly SeatId[];
  readonly handicaps: Readonly<Partial<Record<SeatId, number>>>;
  /** Those who have left keep theirs. */
  readonly creepers: Readonly<Partial<Record<SeatId, Creeper>>>;
  /** Whose bush she has her eye on. */
  readonly eyed: SeatId | null;
}

export interface CreepEvent extends GameEvent {
  readonly type:
    | 'creeping-called'
    | 'knitting-resumed'
    | 'needle-clicked'
    | 'cat-mewed'
    | 'needles-stopped'
    | 'stitch-picked-up'
    | 'grandmother-looked'
    | 'bush-rustled'
    | 'eyebrow-raised'
    | 'bushes-counted'
    | 'chair-reached'
    | 'others-waved-on'
    | 'grandmother-dozed'
    | 'hush-fell'
    | 'grandmother-surprised'
    | 'tea-poured';
}

/** What one tick makes of a state. */
export interface Stepped {
  readonly state: CreepState;
  readonly events?: readonly CreepEvent[];
}

/** Figures of one pace. */
export interface CreepFigures {
  /** Shortest and longest time she knits. */
  readonly knitMs: readonly [number, number];
  /** How long the needles are still before she turns. */
  readonly listenMs: number;
  /** Creeping without a rest from the gate to the chair, at a comfortable effort. */
  readonly pathMs: number;
  /** Less steady than this is stirring. */
  readonly steadyFrom: number;
  /** Stirring for so long makes the bush rustle. */
  readonly stirMs: number;
  /** A bush that has rustled waits so long before it goes on. */
  readonly waitMs: number;
  /** And goes back so far. */
  readonly back: number;
  /** Shares of her listenings that come to nothing, and of her looks after which she looks again. */
  readonly feints: number;
  readonly doubleTakes: number;
  /** After so many looks she nods off. */
  readonly mostLooks: number;
}

/** Starting points, to be measured with players: about two and a half minutes whatever the pace. */
const figures: Readonly<Record<Pace, CreepFigures>> = {
  gentle: {
    knitMs: [8000, 11_000],
    listenMs: 1800,
    pathMs: 84_000,
    steadyFrom: 0.2,
    stirMs: 900,
    waitMs: 0,
    back: 0,
    feints: 0,
    doubleTakes: 0.25,
    mostLooks: 10,
  },
  standard: {
    knitMs: [5500, 9500],
    listenMs: 1200,
    pathMs: 80_000,
    steadyFrom: 0.35,
    stirMs: 500,
    waitMs: 2000,
    back: 0,
    feints: 0.2,
    doubleTakes: 0.25,
    mostLooks: 10,
  },
  lively: {
    knitMs: [3200, 8500],
    listenMs: 800,
    pathMs: 68_000,
    steadyFrom: 0.5,
    stirMs: 330,
    waitMs: 2000,
    back: 0.05,
    feints: 0.3,
    doubleTakes: 0.3,
    mostLooks: 12,
  },
};

/** What a level makes of the pace's figures. */
const atLevel: Readonly<Record<Level, (at: CreepFigures) => Partial<CreepFigures>>> = {
  1: ({ mostLooks }) => ({ feints: 0, mostLooks: Math.round(mostLooks * 0.7) }),
  2: () => ({}),
  3: ({ feints, mostLooks }) => ({ feints: feints + 0.1, mostLooks: mostLooks - 1 }),
  4: ({ steadyFrom, stirMs, back }) => ({ steadyFrom: steadyFrom + 0.1, stirMs: stirMs * 0.75, back: back + 0.05 }),
  5: ({ steadyFrom, stirMs, back, feints }) => ({
    steadyFrom: steadyFrom + 0.1,
    stirMs: stirMs * 0.75,
    back: back + 0.05,
    feints: feints + 0.15,
    doubleTakes: 0.6,
  }),
};

/** The figures of a pace and a level. */
export const figuresOf = ({ pace, level }: Pick<CreepTick, 'pace' | 'level'>): CreepFigures => ({
  ...figures[pace],
  ...atLevel[level](figures[pace]),
});

export const turningMs = 550;
export const facingBackMs = 700;
export const doubleTakeMs = 1700;
export const hushMs = 2200;
export const surprisedMs = 4200;
export const teaMs = 5000;

export const newCreeper = (way: number): Creeper => ({
  way,
  own: 0,
  stir: 0,
  rustled: false,
  rustles: 0,
  waits: 0,
  sinceWave: 1000,
});

export const creeperOf = (state: CreepState, seat: SeatId): Creeper => state.creepers[seat] ?? newCreeper(0);

export const isHome = (creeper: Creeper): boolean => creeper.way >= 1;

/** The bush of `seat`, changed. */
export function moved(state: CreepState, seat: SeatId, change: Partial<Creeper>): CreepState {
  return { ...state, creepers: { ...state.creepers, [seat]: { ...creeperOf(state, seat), ...change } } };
}

/** Whether a seat can be asked for something now. */
export function isThere(tick: CreepTick, seat: SeatId): boolean {
  const { present, resting } = tick.seat(seat);
  return present && !resting;
}
