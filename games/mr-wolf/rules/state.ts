/** What there is to know of a park with a wolf in it, as frozen JSON. */
import type { GameEvent, Level, Pace, SeatId, Step, Tick } from '#kit';
import type { manifest } from '../manifest.ts';

export type WolfActions = typeof manifest.actions;
export type WolfTick = Tick<WolfActions>;

/**
 * `asking`: all ask him the time. `pondering`: he looks at his watch. `stepping`: he has told the hour, and as many steps are
 * taken. `glancing`: over his shoulder; he sees sheep, grazing. `gathering`: his watch has shut, and nothing stirs. `turning`: round
 * he comes. `running`: dinner has been called and all run home. `deserted`: he stands there with the soup. `turning-back`: to his
 * clock. `following`: he comes after them with the pie. `served`: the end of it. `over`: for good.
 */
export type StepName =
  | 'asking'
  | 'pondering'
  | 'stepping'
  | 'glancing'
  | 'gathering'
  | 'turning'
  | 'running'
  | 'deserted'
  | 'turning-back'
  | 'following'
  | 'served'
  | 'over';

/** One seat's sheep. */
export interface Sheep {
  /** How far from the table: 0 at it, 1 at his coat tails. In millionths. */
  readonly way: number;
  /** Where it is on its way to: whole steps. */
  readonly goal: number;
  /** Steps taken since he last told the hour. */
  readonly taken: number;
  /** How far into the next step, 0 to 1. */
  readonly stride: number;
  /** Ticks since the last step. */
  readonly sinceStep: number;
  /** A leaf has crackled under it in this round. */
  readonly crackled: boolean;
  /** It has raised a hand, or been called, and is off home. */
  readonly runs: boolean;
  /** In the whole game, of their own doing. */
  readonly ownSteps: number;
  readonly ownRuns: number;
  /** It has touched his coat. */
  readonly touched: boolean;
}

export interface WolfState {
  readonly step: Step<StepName>;
  /** How long he looks at his watch this time. */
  readonly ponderMs: number;
  /** What the clock says: 1 to 12. 12 before anybody has asked. */
  readonly hour: number;
  /** What it said before. */
  readonly hourBefore: number;
  /** A step's share of the way. */
  readonly stepShare: number;
  /** How often they have asked since they were last at home. */
  readonly asked: number;
  /** Dinners called so far. */
  readonly dinners: number;
  /** Which dinner is the last. */
  readonly lastDinner: number;
  /** The hour goes from the picture again, to be kept in mind. */
  readonly toBeKept: boolean;
  /** One flock for everybody. */
  readonly asOne: boolean;
  readonly seats: readonly SeatId[];
  readonly handicaps: Readonly<Partial<Record<SeatId, number>>>;
  /** Those who have left keep theirs. */
  readonly sheep: Readonly<Partial<Record<SeatId, Sheep>>>;
}

export interface WolfEvent extends GameEvent {
  readonly type:
    | 'time-asked'
    | 'watch-opened'
    | 'hour-told'
    | 'step-taken'
    | 'leaf-crackled'
    | 'coat-touched'
    | 'wolf-glanced'
    | 'watch-shut'
    | 'dinner-called'
    | 'run-begun'
    | 'others-called-home'
    | 'soup-left'
    | 'wolf-followed'
    | 'dinner-served';
}

/** What one tick makes of a state. */
export interface Stepped {
  readonly state: WolfState;
  readonly events?: readonly WolfEvent[];
}

/** Figures of one pace. */
export interface WolfFigures {
  /** Hours he tells, the least and the most. */
  readonly hours: readonly [number, number];
  /** Steps from the table to his coat. */
  readonly pathSteps: number;
  /** A step at a comfortable effort. */
  readonly strideMs: number;
  /** For each step, and once more, before the others are waited for no longer. */
  readonly patienceMs: number;
  /** How long a run home is waited for. */
  readonly runMs: number;
  /** After so many askings dinner is called, however far they are. */
  readonly mostAsked: number;
  /** Share of the hours after which he looks over his shoulder. */
  readonly glances: number;
  /** A step too many makes a leaf crackle … */
  readonly hears: boolean;
  /** … and is taken back by so many. */
  readonly back: number;
}

/** Starting points, to be measured with players: about two minutes whatever the pace. */
const figures: Readonly<Record<Pace, WolfFigures>> = {
  gentle: {
    hours: [1, 3],
    pathSteps: 8,
    strideMs: 1500,
    patienceMs: 3200,
    runMs: 9000,
    mostAsked: 4,
    glances: 0.25,
    hears: false,
    back: 0,
  },
  standard: {
    hours: [1, 4],
    pathSteps: 10,
    strideMs: 1200,
    patienceMs: 2400,
    runMs: 7000,
    mostAsked: 5,
    glances: 0.35,
    hears: false,
    back: 0,
  },
  lively: {
    hours: [1, 5],
    pathSteps: 12,
    strideMs: 900,
    patienceMs: 1800,
    runMs: 5000,
    mostAsked: 5,
    glances: 0.45,
    hears: false,
    back: 1,
  },
};

/** What a level makes of the pace's figures. */
const atLevel: Readonly<Record<Level, (at: WolfFigures) => Partial<WolfFigures>>> = {
  1: () => ({ glances: 0 }),
  2: () => ({}),
  3: ({ mostAsked }) => ({ mostAsked: mostAsked - 1 }),
  4: ({ mostAsked, back }) => ({ mostAsked: mostAsked - 1, hears: true, back: Math.max(1, back) }),
  5: ({ mostAsked, back }) => ({ mostAsked: mostAsked - 1, hears: true, back: Math.max(1, back), glances: 0.6 }),
};

/** The figures of a pace and a level. */
export const figuresOf = ({ pace, level }: Pick<WolfTick, 'pace' | 'level'>): WolfFigures => ({
  ...figures[pace],
  ...atLevel[level](figures[pace]),
});

export const glanceMs = 1900;
export const gatherMs = 2000;
export const turningMs = 900;
export const desertedMs = 4200;
export const turningBackMs = 900;
export const followMs = 3600;
export const servedMs = 6500;

export const newSheep = (way: number): Sheep => ({
  way,
  goal: way,
  taken: 0,
  stride: 0,
  sinceStep: 1000,
  crackled: false,
  runs: false,
  ownSteps: 0,
  ownRuns: 0,
  touched: false,
});

export const sheepOf = (state: WolfState, seat: SeatId): Sheep => state.sheep[seat] ?? newSheep(0);

/** The sheep of `seat`, changed. */
export function moved(state: WolfState, seat: SeatId, change: Partial<Sheep>): WolfState {
  return { ...state, sheep: { ...state.sheep, [seat]: { ...sheepOf(state, seat), ...change } } };
}

/** Every sheep in the park, changed. */
export const allMoved = (state: WolfState, change: (sheep: Sheep) => Partial<Sheep>): WolfState =>
  state.seats.reduce((so, seat) => moved(so, seat, change(sheepOf(so, seat))), state);

/** Whether a seat can be asked for something now. */
export function isThere(tick: WolfTick, seat: SeatId): boolean {
  const { present, resting } = tick.seat(seat);
  return present && !resting;
}

/** Steps that a seat still has to take before he is asked again. */
export function stepsLeft(state: WolfState, seat: SeatId): number {
  const { taken, goal } = sheepOf(state, seat);
  return goal >= 1 ? 0 : Math.max(0, state.hour - taken);
}
