/**
 * Help that climbs by itself and fades as a person succeeds: a ladder per player and action. Pure; design of bodies.
 * Whoever needed a rung begins one below it the next time, so that nobody waits twice for the same help; three
 * successes in a row without being prompted take a rung away again.
 */

/** 0 asked as everyone is; 1 asked again by name; 2 shown large; 3 made easier; 4 done together: any motion completes it. */
export const promptRungs = [0, 1, 2, 3, 4] as const;
export type PromptRung = (typeof promptRungs)[number];
export const askedAgain = 1 satisfies PromptRung;
export const shownLarge = 2 satisfies PromptRung;
export const madeEasier = 3 satisfies PromptRung;
export const doneTogether = 4 satisfies PromptRung;

/** Successes in a row without a further prompt that take one rung away. Design of bodies. */
export const successesPerRung = 3;

/** What is known of one player and one action. */
export interface ActionLadder {
  /** Where help begins, 0 to 3. */
  readonly standing: PromptRung;
  /** Successes in a row that needed no more than `standing`. */
  readonly unprompted: number;
}

interface Asking {
  readonly action: string;
  readonly rung: PromptRung;
  readonly waitedMs: number;
}

/** One player's ladders; `asking` is what is asked now, `putBy` what will be asked again. */
export interface PromptMemory {
  readonly ladders: Readonly<Record<string, ActionLadder>>;
  readonly asking: Asking | null;
  readonly putBy: Readonly<Record<string, Asking>>;
}

export const noPrompts: PromptMemory = { ladders: {}, asking: null, putBy: {} };

export interface PromptMoment {
  /** What is asked of the player now, by a name of its own in the afternoon; null when nothing is. */
  readonly asks: string | null;
  /** The player has done what was asked since the last step. */
  readonly did: boolean;
  /** Somebody did it for them, or they rest or are away: nothing is learnt from how this ask ends. */
  readonly excused: boolean;
  readonly dtMs: number;
  /** Time for a move before it is asked for again; the pace's. */
  readonly promptAfterMs: number;
  /** False while somebody else is being helped: the wait goes on, the next rung is put off. True when left out. */
  readonly mayClimb?: boolean;
  /** Everybody plays at once and asks come and go: one that stops is put by with its wait, not over. */
  readonly comesAndGoes?: boolean;
}

export interface PromptStep {
  readonly memory: PromptMemory;
  /** The rung reached at this step, or null. The first of an ask may be there at once, from what was needed before. */
  readonly given: PromptRung | null;
  /** `given` comes with the ask itself: nothing has been waited for. */
  readonly atOnce: boolean;
}

const firstLadder: ActionLadder = { standing: 0, unprompted: 0 };

const asRung = (value: number): PromptRung => Math.max(0, Math.min(doneTogether, Math.floor(value))) as PromptRung;

const ladderOf = (memory: PromptMemory, action: string): ActionLadder => memory.ladders[action] ?? firstLadder;

/** The ladder after an ask in which `rung` was reached. */
function learnt({ standing, unprompted }: ActionLadder, rung: PromptRung, did: boolean): ActionLadder {
  if (rung > standing) return { standing: asRung(Math.max(standing, rung - 1)), unprompted: 0 };
  if (!did) return { standing, unprompted };
  if (unprompted + 1 < successesPerRung) return { standing, unprompted: unprompted + 1 };
  return { standing: asRung(standing - 1), unprompted: 0 };
}

function ended(memory: PromptMemory, { did, excused }: PromptMoment): PromptMemory {
  const { asking } = memory;
  if (asking === null) return memory;
  if (excused) return { ...memory, asking: null };
  const ladder = learnt(ladderOf(memory, asking.action), asking.rung, did);
  return { ...memory, ladders: { ...memory.ladders, [asking.action]: ladder }, asking: null };
}

const putBy = (memory: PromptMemory): PromptMemory =>
  memory.asking === null
    ? memory
    : { ...memory, asking: null, putBy: { ...memory.putBy, [memory.asking.action]: memory.asking } };

/** Takes up again what was put by. */
function takenUp(memory: PromptMemory, asking: Asking): PromptMemory {
  const { [asking.action]: _, ...others } = memory.putBy;
  return { ...memory, asking, putBy: others };
}

/** How long the present ask has been waited for, ms. */
export const waitedNow = ({ asking }: PromptMemory): number => asking?.waitedMs ?? 0;

/** The rung of the present ask; 0 when nothing is asked. */
export const rungNow = ({ asking }: PromptMemory): PromptRung => asking?.rung ?? 0;

/** One step of one player's ladders. Not to be stepped while the house is paused: time does not pass then. */
export function stepPrompts(past: PromptMemory, moment: PromptMoment): PromptStep {
  const over = past.asking !== null && (moment.did || moment.excused || moment.asks !== past.asking.action);
  const isPutBy = moment.comesAndGoes === true && !moment.did && !moment.excused;
  const memory = over ? (isPutBy ? putBy(past) : ended(past, moment)) : past;
  if (moment.asks === null || moment.excused) return { memory, given: null, atOnce: false };
  const { standing } = ladderOf(memory, moment.asks);
  if (memory.asking === null) {
    const before = memory.putBy[moment.asks];
    if (before) return { memory: takenUp(memory, before), given: null, atOnce: true };
    const asking = { action: moment.asks, rung: standing, waitedMs: 0 };
    return { memory: { ...memory, asking }, given: standing >= shownLarge ? standing : null, atOnce: true };
  }
  const waitedMs = memory.asking.waitedMs + moment.dtMs;
  const due = asRung(standing + waitedMs / moment.promptAfterMs);
  const mayClimb = moment.mayClimb ?? true;
  const rung = mayClimb && due > memory.asking.rung ? asRung(memory.asking.rung + 1) : memory.asking.rung;
  const given = rung > memory.asking.rung ? rung : null;
  return { memory: { ...memory, asking: { ...memory.asking, waitedMs, rung } }, given, atOnce: false };
}
