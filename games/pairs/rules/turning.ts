/** What comes of a choice: a card turns, two are looked at, a pair blooms. */
import { enter, hadTurn, lasted, type Pace, type SeatId, stay } from '#kit';
import { type Choice, unchosen } from './choices.ts';
import { type Card, type PairsEvent, type PairsState, type PairsTick, type Stepped, tallied } from './state.ts';

/** A card turns and is looked at for so long. */
const turningMs: Readonly<Record<Pace, number>> = { gentle: 1700, standard: 1500, lively: 1100 };
/** Two that differ are looked at for so long; longer before they close. */
const lookingMs: Readonly<Record<Pace, number>> = { gentle: 4000, standard: 2600, lively: 1800 };
const closingMs: Readonly<Record<Pace, number>> = { gentle: 6000, standard: 4200, lively: 3000 };
/** How long a pair is talked about. The coordinator may stop the clock, or go on. */
const bloomMs: Readonly<Record<Pace, number>> = { gentle: 12_000, standard: 11_000, lively: 8000 };
/** In a longer row each picture is talked about for less: nobody waits 90 s for a turn of their own. */
const longRowFrom = 5;
const bloomOfLongRowMs = 9000;
/** The name is said first, then the room is asked. */
const questionMs = 3500;
/** From here up, two that differ close again; below, they stay open for everyone. */
const closesFrom = 4;
/** After so many turns without a pair they stay open at any level: what does not go well becomes easier. */
const dryAtMost = 4;

const closesAgain = (state: PairsState, tick: PairsTick): boolean => tick.level >= closesFrom && state.dry < dryAtMost;

const withCard = (state: PairsState, index: number, change: Partial<Card>): PairsState => ({
  ...state,
  cards: state.cards.map((card, i) => (i === index ? { ...card, ...change } : card)),
});

const turned = (state: PairsState, index: number, side: Card['side']): PairsState =>
  withCard(state, index, { side, changedAt: state.clock, seen: true });

/** The fellow of a card, when it lies open. */
function openFellow({ cards }: PairsState, index: number): number | null {
  const fellow = cards.findIndex((card, i) => i !== index && card.item === cards[index]?.item && card.side === 'up');
  return fellow < 0 ? null : fellow;
}

/** Something was chosen, by `seat` or, kindly, for it. */
export function chose(state: PairsState, seat: SeatId, choice: Choice, own: boolean): Stepped {
  if (choice.card === null) {
    return { state: { ...unchosen(state), column: choice.column }, events: [{ type: 'column-chosen', seat }] };
  }
  const counted = tallied({ ...state, carried: state.carried || !own }, seat, ({ chosen, helped }) =>
    own ? { chosen: chosen + 1 } : { helped: helped + 1 },
  );
  const down = state.cards[choice.card]?.side === 'down';
  const open = down ? withCard(turned(counted, choice.card, 'up'), choice.card, { by: seat }) : counted;
  const first = state.held === null;
  const picked = { ...unchosen(open), glow: null, lifted: !down, step: enter('turning') };
  const next: PairsState = first ? { ...picked, held: choice.card } : { ...picked, second: choice.card };
  return { state: next, events: [{ type: down ? 'card-turned' : 'card-lifted', seat }] };
}

const players = ({ turns }: PairsState): number => Object.keys(turns.had).length;

/** From so many on, a turn is one card and a neighbour has the other: nobody sits out four minutes of other people's pairs. */
const sharesFrom = 3;
const sharesPairs = (state: PairsState): boolean => players(state) >= sharesFrom;

/** A card has been turned and is looked at. A turned card whose fellow lies open is a pair at once. */
export function turning(state: PairsState, seat: SeatId, tick: PairsTick): Stepped {
  if (!lasted(state.step, turningMs[tick.pace])) return { state: { ...state, step: stay(state.step) } };
  const { held, second, cards } = state;
  if (held === null) return { state: { ...state, step: enter('choosing') } };
  const last = second ?? held;
  const alike = second !== null && cards[held]?.item === cards[second]?.item;
  // Among cards that all lie open the fellow is chosen, not given.
  const fellow = alike ? held : state.lifted ? null : openFellow(state, last);
  if (fellow !== null) return bloomed(state, seat, last, fellow);
  if (second === null) {
    if (sharesPairs(state)) return { state: { ...turnOver(state, seat), held, dry: state.dry } };
    return { state: { ...state, step: enter('choosing') }, events: [{ type: 'second-asked', seat }] };
  }
  return {
    state: { ...state, step: enter('looking') },
    events: [{ type: closesAgain(state, tick) ? 'cards-shown-briefly' : 'cards-shown' }],
  };
}

function bloomed(state: PairsState, seat: SeatId, one: number, other: number): Stepped {
  const item = state.cards[one]?.item ?? 0;
  const caption = state.items[item]?.caption ?? '';
  const both = turned(turned(state, one, 'gone'), other, 'gone');
  // whoever turned its first half found it as much: with an even row these would never find anything
  const partner = [state.cards[one]?.by, state.cards[other]?.by].find((by) => by != null && by !== seat) ?? null;
  const found = [seat, ...(partner === null ? [] : [partner])].reduce<PairsState>(
    (so, finder) => tallied(so, finder, () => ({ found: item })),
    { ...both, dry: 0, found: [...state.found, item] },
  );
  return {
    state: { ...found, held: one, second: other, glow: null, step: enter('bloom') },
    events: [
      { type: 'pair-found', seat, caption, ...(partner === null ? {} : { partner, says: 'pair-found-shared' }) },
    ],
  };
}

/** Two that differ. At a level where mistakes are possible they close again, kindly and slowly. */
export function looking(state: PairsState, seat: SeatId, tick: PairsTick): Stepped {
  const closes = closesAgain(state, tick);
  if (!lasted(state.step, (closes ? closingMs : lookingMs)[tick.pace])) {
    return { state: { ...state, step: stay(state.step) } };
  }
  const rest = [state.held, state.second].reduce<PairsState>((so, index) => {
    return index !== null && closes ? turned(so, index, 'down') : so;
  }, state);
  return { state: turnOver(rest, seat) };
}

/** A pair in full, and a question to the room. Goes on by itself, or when staff say so. */
export function blooming(state: PairsState, seat: SeatId, tick: PairsTick): Stepped {
  const step = stay(state.step);
  const talkedMs = players(state) < longRowFrom ? bloomMs[tick.pace] : Math.min(bloomMs[tick.pace], bloomOfLongRowMs);
  if (lasted(state.step, talkedMs)) return { state: turnOver(state, seat) };
  const asks = lasted(step, questionMs) && !lasted(state.step, questionMs);
  return { state: { ...state, step }, events: asks ? [questionOf(state)] : [] };
}

function questionOf({ items, found }: PairsState): PairsEvent {
  const question = items[found.at(-1) ?? 0]?.say ?? null;
  return question === null ? { type: 'own-question-asked' } : { type: 'question-asked', question };
}

/** The turn is over, unremarked. A card turned by somebody who has gone stays open for the next. */
export function turnOver(state: PairsState, seat: SeatId): PairsState {
  return {
    ...unchosen(state),
    turns: hadTurn(state.turns, seat),
    dry: state.dry + 1,
    step: enter('between'),
    seat: null,
    held: null,
    second: null,
    hand: null,
    glow: null,
    unpointed: 0,
    stirs: 0,
    carried: false,
    awayTicks: 0,
  };
}
