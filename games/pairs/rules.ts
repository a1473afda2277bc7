/**
 * Pairs on a parlour table, errorless: cards that differ stay open, so that every card turned is a step towards a pair, until a
 * group asks for more. In a longer row neighbours turn one card each. A pair fills the picture and is talked about; that, and not the finding, is what the game is for.
 */
import {
  enter,
  type GameRules,
  type GameSetup,
  lasted,
  nextTurn,
  noDwell,
  paceFigures,
  type SeatId,
  startTurns,
  stay,
  ticksIn,
  withSeats,
} from '#kit';
import { autoplay } from './rules/autoplay.ts';
import { type Choice, choicesOf, choosing, isFramed, unchosen } from './rules/choices.ts';
import { dealt, layOn, shuffled } from './rules/dealing.ts';
import { outcome } from './rules/outcome.ts';
import {
  isThere,
  type PairsActions,
  type PairsEvent,
  type PairsState,
  type PairsTick,
  type Stepped,
} from './rules/state.ts';
import { stirred, worthTurning } from './rules/stirring.ts';
import { tablesOf } from './rules/table.ts';
import { blooming, chose, looking, turning, turnOver } from './rules/turning.ts';

export type { PairsEvent, PairsState } from './rules/state.ts';

const betweenMs = 700;
/** A person who bends down for a handkerchief keeps the turn; one who has left loses nothing by it. */
const awayMs = 4000;
/** With the whole row gone for so long, the game ends by itself. */
const everyoneAwayMs = 120_000;
/** Once the table has had to choose for somebody in a turn, it waits this long for the next card. */
const carriedMs = 7000;
const albumMs = 8000;

const has = (tick: PairsTick, type: 'skip-turn' | 'wind-up'): boolean =>
  tick.signals.some((signal) => signal.type === type);

const album = (state: PairsState): Stepped => ({
  state: { ...unchosen(state), seat: null, held: null, second: null, glow: null, hand: null, step: enter('album') },
  events: [{ type: 'album-opened' }],
});

/** The table is clear: the next one, or the album. */
function cleared(state: PairsState, tick: PairsTick): Stepped {
  const tables = state.tables + (state.cards.length > 0 ? 1 : 0);
  const enough = state.cards.length > 0 && tables >= tablesOf(state.cards.length / 2);
  return enough || state.toCome.length < 2 ? album({ ...state, tables }) : dealt({ ...state, tables }, tick);
}

function between(state: PairsState, tick: PairsTick): Stepped {
  if (state.cards.every(({ side }) => side === 'gone')) return cleared(state, tick);
  const waited: PairsState = { ...state, step: stay(state.step) };
  if (!lasted(state.step, betweenMs)) return { state: waited };
  const seat = nextTurn(state.turns, tick.seats, (each) => isThere(tick, each));
  if (seat === null) return lasted(state.step, everyoneAwayMs) ? album(state) : { state: waited };
  const called: PairsEvent = {
    type: 'turn-called',
    seat,
    ...(state.held === null ? {} : { says: 'turn-called-second' }),
  };
  return { state: { ...unchosen(state), seat, step: enter('choosing') }, events: [called] };
}

/** The best there is to choose, for somebody who is helped. */
function kindChoice(state: PairsState): Choice | null {
  const choices = choicesOf(state);
  const worth = worthTurning(state);
  return choices.find(({ card }) => card !== null && card === worth) ?? choices[0] ?? null;
}

/** How long the table waits for a choice before it makes one, kindly; null: for ever. */
function patienceMs(state: PairsState, tick: PairsTick): number | null {
  const { completesAfterMs } = paceFigures[tick.pace];
  return completesAfterMs !== null && state.carried ? Math.min(carriedMs, completesAfterMs) : completesAfterMs;
}

function choosingOn(before: PairsState, seat: SeatId, tick: PairsTick): Stepped {
  const { present, resting } = tick.seat(seat);
  const { state: heard, events = [] } = stirred({ ...before, step: stay(before.step) }, tick);
  const state: PairsState = { ...heard, awayTicks: present ? 0 : heard.awayTicks + 1 };
  if (resting || state.awayTicks >= ticksIn(awayMs)) return { state: turnOver(state, seat), events };
  const helped = tick.signals.some((signal) => signal.type === 'help' && signal.seat === seat);
  const patience = patienceMs(state, tick);
  if (helped || (patience !== null && lasted(state.step, patience))) {
    const kind = kindChoice(state);
    return kind === null ? { state: turnOver(state, seat), events } : after(events, chose(state, seat, kind, false));
  }
  // errorless: when gentle the frame sets out from what would make a pair
  const kindly = tick.pace === 'gentle' ? worthTurning(state) : null;
  const { state: next, choice, moved } = choosing(state, tick, kindly);
  if (choice !== null) return after(events, chose(next, seat, choice, true));
  return { state: next, events: moved ? [...events, { type: 'frame-moved', seat }] : events };
}

const after = (events: readonly PairsEvent[], stepped: Stepped): Stepped => ({
  state: stepped.state,
  events: [...events, ...(stepped.events ?? [])],
});

function stepped(state: PairsState, tick: PairsTick): Stepped {
  const { seat, step } = state;
  if (step.name === 'laying') return layOn(state, tick);
  if (step.name === 'album') return { state: { ...state, step: lasted(step, albumMs) ? enter('over') : stay(step) } };
  if (seat === null) return between(step.name === 'between' ? state : { ...state, step: enter('between') }, tick);
  switch (step.name) {
    case 'choosing':
      return choosingOn(state, seat, tick);
    case 'turning':
      return turning(state, seat, tick);
    case 'looking':
      return looking(state, seat, tick);
    case 'bloom':
      return blooming(state, seat, tick);
    default:
      return { state: turnOver(state, seat) };
  }
}

function step(before: PairsState, tick: PairsTick): Stepped {
  const { name } = before.step;
  if (name === 'over') return { state: before };
  const state: PairsState = { ...before, clock: before.clock + 1, turns: withSeats(before.turns, tick.seats) };
  if (name === 'album') return stepped(state, tick);
  if (has(tick, 'wind-up')) return album(state);
  const { seat } = state;
  const gone = seat !== null && !tick.seats.includes(seat);
  if (seat !== null && (gone || has(tick, 'skip-turn'))) return { state: turnOver(state, seat) };
  return stepped(state, tick);
}

const setup = ({ seats, first, pack, random }: GameSetup): PairsState => {
  const items = pack?.items ?? [];
  return {
    step: enter(items.length === 0 ? 'over' : 'between'),
    clock: 0,
    turns: startTurns(seats, first),
    seat: null,
    items,
    toCome: shuffled(
      items.map((_, i) => i),
      random,
    ),
    tables: 0,
    cards: [],
    columns: 0,
    laid: 0,
    held: null,
    second: null,
    lifted: false,
    column: null,
    dwell: noDwell,
    rings: {},
    hand: null,
    unpointed: 0,
    frame: null,
    awayTicks: 0,
    carried: false,
    stirs: 0,
    glow: null,
    dry: 0,
    found: [],
    tallies: {},
  };
};

const asksOf = (state: PairsState, seat: SeatId): (keyof PairsActions & string) | null => {
  const { name } = state.step;
  if (name === 'laying') return 'stir';
  if (name !== 'choosing') return null;
  if (state.seat !== seat) return 'stir';
  return isFramed(state) ? 'choose' : 'point';
};

export const rules: GameRules<PairsState, PairsEvent, PairsActions> = {
  setup,
  step,
  outcome,
  turnSeat: (state) => (state.step.name === 'choosing' ? state.seat : null),
  asks: asksOf,
  autoplay,
};
