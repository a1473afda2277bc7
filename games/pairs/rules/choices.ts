/** What can be chosen now, and how it is chosen: by a hand that stays, or by a press while the frame is there. */
import { dwellTimesMs, enter, lasted, noDwell, type Pace, paceFigures, stay, stepDwell, tickMs, ticksIn } from '#kit';
import type { PairsState, PairsTick } from './state.ts';
import { type Box, cardBox, columnBox, rowsOf } from './table.ts';

/** More than this on one screen cannot be pointed at with ease: a column is chosen first. Design of bodies. */
const mostChoices = 6;
/** A pointing less sure than this is nobody pointing. */
const surelyPointing = 0.5;
/** With nobody pointing for so long, the frame begins to go round. */
const unpointedMs = 2500;
/** The frame rests so long on each choice: time to see it, to mean it and to move. */
const frameMs: Readonly<Record<Pace, number>> = { gentle: 4000, standard: 3200, lively: 2200 };
/** So far beside a card a hand still counts as on it, of the picture's width and height: the nearest card draws it. */
const magnet = { x: 0.09, y: 0.1 } as const;

/** A card (`card-3`) or a whole column (`column-1`). */
export interface Choice extends Box {
  readonly id: string;
  readonly card: number | null;
  readonly column: number;
}

/** Cards that may be chosen: those that lie face down; where none does, those that lie open. */
export function openChoices({ cards, laid, held }: PairsState): readonly number[] {
  const indexes = cards.map((_, i) => i).filter((i) => i < laid && i !== held);
  const down = indexes.filter((i) => cards[i]?.side === 'down');
  return down.length > 0 ? down : indexes.filter((i) => cards[i]?.side === 'up');
}

/** What can be chosen now, left to right and from the top. */
export function choicesOf(state: PairsState): readonly Choice[] {
  const { cards, columns, column } = state;
  const rows = rowsOf(cards.length, columns);
  const open = openChoices(state);
  const asCard = (card: number): Choice => ({
    id: `card-${card}`,
    card,
    column: Math.floor(card / rows),
    ...cardBox(card, cards.length, columns),
  });
  if (open.length <= mostChoices) return open.map(asCard);
  const inColumn = (which: number): readonly number[] => open.filter((card) => Math.floor(card / rows) === which);
  const asColumn = (which: number): readonly Choice[] => {
    const [only, ...others] = inColumn(which);
    if (only === undefined) return [];
    if (others.length === 0) return [asCard(only)];
    return [{ id: `column-${which}`, card: null, column: which, ...columnBox(which, cards.length, columns) }];
  };
  const every = Array.from({ length: columns }, (_, each) => each);
  // The cards of the chosen column first, for the frame; another column may still be thought better of.
  const own = column === null ? [] : inColumn(column).map(asCard);
  return [...own, ...every.filter((each) => each !== column).flatMap(asColumn)];
}

/** The choice that draws a hand at (x, y), if it is near enough to one. */
function drawnTo(choices: readonly Choice[], x: number, y: number): Choice | null {
  const off = (choice: Choice): number =>
    Math.max(
      (Math.abs(x - choice.x) - choice.width / 2) / magnet.x,
      (Math.abs(y - choice.y) - choice.height / 2) / magnet.y,
    );
  const far = (choice: Choice): number => Math.hypot(x - choice.x, y - choice.y);
  const near = choices.filter((choice) => off(choice) <= 1);
  return near.reduce<Choice | null>((best, each) => (best === null || far(each) < far(best) ? each : best), null);
}

/** One tick of choosing: the state with rings and frame moved on, what was chosen, and whether the frame went on. */
export interface Chosen {
  readonly state: PairsState;
  readonly choice: Choice | null;
  readonly moved: boolean;
}

/** True while the frame goes round: at gentle pace always, so that one movement is all there is. */
export const isFramed = (state: PairsState): boolean => state.frame !== null;

/** One tick of choosing. The frame sets out from card `kindly`, if that is one of the choices. */
export function choosing(state: PairsState, tick: PairsTick, kindly: number | null): Chosen {
  const { seat } = state;
  const choices = choicesOf(state);
  if (seat === null || choices.length === 0) return { state, choice: null, moved: false };
  const { point, choose } = tick.seat(seat).actions;
  // A hand that has pointed for long and come to no card may not reach what it wants: the frame does it for it.
  const strives = lasted(state.step, 2 * paceFigures[tick.pace].promptAfterMs);
  const pointing = point.sure >= surelyPointing && tick.pace !== 'gentle' && !strives;
  const unpointed = pointing ? 0 : state.unpointed + 1;
  const waited = tick.pace === 'gentle' || strives || unpointed >= ticksIn(unpointedMs);
  const framed = !pointing && (waited || state.frame !== null);
  const drawn = pointing ? drawnTo(choices, point.x, point.y) : null;
  const { memory, reading } = stepDwell(state.dwell, {
    point: drawn ? { x: drawn.x, y: drawn.y, sure: 1 } : { x: point.x, y: point.y, sure: 0 },
    targets: choices,
    stayMs: dwellTimesMs.game,
    dtMs: tickMs,
  });
  const { frame, moved } = framed ? frameOn(state.frame, choices, kindly, tick.pace) : { frame: null, moved: false };
  const hand = pointing ? { x: point.x, y: point.y } : null;
  const next: PairsState = { ...state, dwell: memory, rings: reading.rings, hand, unpointed, frame };
  const stayed = choices.find(({ id }) => id === reading.chosen) ?? null;
  // what they saw when they pressed is where the frame was
  const pressed = choose.began && framed ? (choices.find(({ id }) => id === state.frame?.name) ?? null) : null;
  return { state: next, choice: stayed ?? pressed, moved };
}

function frameOn(
  frame: PairsState['frame'],
  choices: readonly Choice[],
  kindly: number | null,
  pace: Pace,
): { readonly frame: NonNullable<PairsState['frame']>; readonly moved: boolean } {
  const index = choices.findIndex(({ id }) => id === frame?.name);
  if (frame === null || index < 0) {
    const first = choices.find(({ card }) => card !== null && card === kindly) ?? choices[0];
    return { frame: enter(first?.id ?? ''), moved: false };
  }
  if (!lasted(frame, frameMs[pace])) return { frame: stay(frame), moved: false };
  return { frame: enter(choices[(index + 1) % choices.length]?.id ?? ''), moved: choices.length > 1 };
}

/** Nobody has begun to choose. */
export const unchosen = (state: PairsState): PairsState => ({
  ...state,
  dwell: noDwell,
  rings: {},
  frame: null,
  column: null,
});
