/** What a ball and a turn were worth, and what comes next. */
import { enter, hadTurn, type SeatId } from '#kit';
import {
  allUp,
  leavesPins,
  type Roll,
  type SkittlesEvent,
  type SkittlesState,
  type Stepped,
  tallied,
  totalPins,
  upCount,
} from './state.ts';
import { taken } from './throwing.ts';

/** So many with one ball and the row cheers. */
const cheeredFrom = 5;

/** The ball has come to rest: it is counted. */
export function counted(before: SkittlesState, seat: SeatId, roll: Roll): Stepped {
  const pins = taken(roll);
  const cleared = upCount(roll.track.standing) === 0;
  const flopper = cleared && upCount(roll.before) === allUp.length;
  const own = roll.helped ? 0 : pins;
  const state = tallied(before, seat, (tally) => ({
    pins: tally.pins + pins,
    own: tally.own + own,
    best: Math.max(tally.best, own),
    balls: tally.balls + (roll.helped ? 0 : 1),
    floppers: tally.floppers + (flopper && !roll.helped ? 1 : 0),
    spares: tally.spares + (cleared && !roll.helped ? 1 : 0),
  }));
  return {
    state: {
      ...state,
      pins: roll.track.standing,
      turnPins: [...before.turnPins, pins],
      roll,
      step: enter('counting'),
    },
    events: [said(before, seat, roll, pins, cleared, flopper)].flat(),
  };
}

function said(
  { ball, ballsASet }: SkittlesState,
  seat: SeatId,
  { track }: Roll,
  pins: number,
  cleared: boolean,
  flopper: boolean,
): readonly SkittlesEvent[] {
  if (flopper) return [{ type: 'flopper-bowled', seat, pins }];
  if (cleared) return [{ type: ball < ballsASet ? 'spare-bowled' : 'all-bowled', seat, pins }];
  // Everybody has just seen what the last pin did: nothing needs to be said on top of it.
  if (track.hush) return [];
  if (pins === 0) return [{ type: 'ball-passed', seat, pins }];
  return [{ type: pins >= cheeredFrom ? 'ball-cheered' : 'ball-scored', seat, pins }];
}

export const turnTotal = (state: SkittlesState): number => state.turnPins.reduce((sum, pins) => sum + pins, 0);

/** The turn is written on the board. */
export function chalked(state: SkittlesState, seat: SeatId): Stepped {
  const pins = turnTotal(state);
  return {
    state: { ...state, roll: null, step: enter('chalking') },
    events: [{ type: pins > 0 ? 'turn-chalked' : 'turn-chalked-none', seat, pins }],
  };
}

/** Somebody else's turn, whatever became of this one. */
export const turnOver = (state: SkittlesState, seat: SeatId): SkittlesState => ({
  ...state,
  turns: hadTurn(state.turns, seat),
  seat: null,
  ball: leavesPins(state) ? state.ball : 0,
  turnPins: [],
  carried: false,
  roll: null,
  pull: 0,
  awayTicks: 0,
  step: enter('between'),
});

/** The row is asked to clap the pins up, for the same player's next ball or for whoever is next. */
export const settingBegun = (state: SkittlesState, after: SkittlesState['after']): Stepped => ({
  state: { ...state, after, roll: null, quietTicks: 0, claps: 0, step: enter('setting') },
  events: [{ type: 'row-called' }],
});

/** The total is chalked, and the game is as good as over. */
export const finale = (state: SkittlesState): Stepped => ({
  state: { ...state, seat: null, roll: null, pull: 0, step: enter('finale') },
  events: [{ type: 'game-chalked', pins: totalPins(state) }],
});
