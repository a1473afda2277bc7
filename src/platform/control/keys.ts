import { clamp01, isSeatId, type Pace, paces, type SeatId } from '#core';
import type { Lane } from '#pose';
import type { Command, SeatHand, SessionPath, Walkway } from '#session';

/** What a key does depends on. */
export interface KeyContext {
  readonly path: SessionPath;
  /** Whose turn it is; null when nobody's or everybody's. */
  readonly turnSeat: SeatId | null;
  /** Seats that play, in room order. */
  readonly seats: readonly SeatId[];
  /** Those of them who are played for by key alone, and do not rest: nobody is seen on their chairs. */
  readonly byKey?: readonly SeatId[];
  /** Those of them who rest. */
  readonly resting?: readonly SeatId[];
  /** The pace of the house; without it the keys for it say nothing. */
  readonly pace?: Pace;
  /** The seat in hand on the seats' page, and its lane; null or left out when none is. */
  readonly hand?: (SeatHand & { readonly lane: Lane | null }) | null;
  /** The walkway in hand there; null or left out when none is. */
  readonly walkway?: { readonly index: number; readonly at: Walkway } | null;
}

/** What we look at in a key press. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey?: boolean;
  readonly repeat: boolean;
}

/** Where the arrows have brought a seat's aim, 0..1 across the television. */
export type Aims = Readonly<Partial<Record<SeatId, number>>>;

/** How far one press of an arrow moves the aim: six presses from the middle to the edge. */
const aimStep = 1 / 12;

/** A key or a clicker says no more than that it was pressed: the middle of what a person can do. */
const pressStrength = 0.7;

const pressFor = (seat: SeatId | null): Command | null =>
  seat === null ? null : { type: 'act', input: { type: 'press', seat, action: null, strength: pressStrength } };

/** For whom the plain "do it" keys act: the seat whose turn it is, else the only one there. */
const actingSeat = ({ turnSeat, seats }: KeyContext): SeatId | null =>
  turnSeat ?? (seats.length === 1 ? (seats[0] ?? null) : null);

function seatKey(seat: SeatId, context: KeyContext): Command | null {
  if (context.path === 'playing') {
    return context.resting?.includes(seat) ? { type: 'rest-seat', seat } : pressFor(seat);
  }
  return context.path === 'seats' ? { type: 'join-seat', seat } : null;
}

/** "Yes", "go on", "do it". */
const mainKey = (context: KeyContext): Command | null => {
  if (context.path !== 'playing') return { type: 'choose-focused' };
  return pressFor(actingSeat(context) ?? context.byKey?.[0] ?? null);
};

/**
 * For whom else the one switch acts: where everybody plays at once, it is pressed for all who are played for by key. A finger on
 * one switch cannot take steps for them one by one.
 */
const actsAlso = (key: string, context: KeyContext): readonly Command[] =>
  context.path === 'playing' && mainKeys.has(key) && actingSeat(context) === null
    ? (context.byKey ?? []).slice(1).flatMap((seat) => pressFor(seat) ?? [])
    : [];

const mainKeys: ReadonlySet<string> = new Set(['Enter', 'F5', 'PageDown']);

function arrow(by: 1 | -1, context: KeyContext, aims: Aims): Command | null {
  if (context.path !== 'playing') return { type: 'focus', by };
  const seat = actingSeat(context);
  if (seat === null) return null;
  const x = clamp01((aims[seat] ?? 0.5) + by * aimStep);
  return { type: 'act', input: { type: 'point', seat, action: null, x, y: 0.5 } };
}

/** One press moves a chair by this share of its lane: a hand's breadth on the board. */
const chairStep = 0.12;

const towards: Readonly<Record<string, { readonly x: number; readonly y: number }>> = {
  // the television is a mirror: to its right is to the left in the camera's picture
  ArrowRight: { x: -1, y: 0 },
  ArrowLeft: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** What a key says while a seat is in hand; undefined when it says what it says everywhere. */
function handMeaning(key: string, { hand }: KeyContext, shift: boolean): Command | undefined {
  if (!hand) return undefined;
  const { seat, doing, lane } = hand;
  if (key === 'Escape') return { type: 'let-go-seat' };
  if (key === 'Delete') return { type: 'remove-seat', seat };
  if (key === 'Backspace')
    return doing === 'choosing' ? { type: 'take-seat', seat, doing: 'naming' } : { type: 'let-go-seat' };
  const way = towards[key];
  if (way !== undefined && lane !== null && (doing === 'moving' || shift)) {
    const step = chairStep * lane.side;
    const moved = {
      centreX: Math.max(0, lane.centreX + way.x * step),
      centreY: Math.max(0, lane.centreY + way.y * step),
    };
    return { type: 'place-seat', seat, lane: { ...lane, ...moved } };
  }
  return undefined;
}

/** One press moves or stretches a walkway by so much, frame heights. */
const walkwayStep = 0.04;

/** What a key says while a walkway is in hand: arrows move it, and with Shift they make it larger and smaller. */
function walkwayMeaning(key: string, { walkway }: KeyContext, shift: boolean): Command | undefined {
  if (!walkway) return undefined;
  const { index, at } = walkway;
  if (key === 'Escape' || key === 'Backspace') return { type: 'let-go-seat' };
  if (key === 'Delete') return { type: 'remove-walkway', index };
  const way = towards[key];
  if (way === undefined) return undefined;
  const place = shift
    ? { ...at, width: at.width - 2 * way.x * walkwayStep, height: at.height - 2 * way.y * walkwayStep }
    : { ...at, centreX: at.centreX + way.x * walkwayStep, centreY: at.centreY + way.y * walkwayStep };
  const least = (side: number): number => Math.max(0, side);
  return {
    type: 'place-walkway',
    index,
    walkway: {
      centreX: least(place.centreX),
      centreY: least(place.centreY),
      width: least(place.width),
      height: least(place.height),
    },
  };
}

/** A letter of any script begins a name; it is left to the writing field, which is there by then. */
const isLetter = (key: string): boolean => /^\p{L}$/u.test(key);

/** One step along the pace dial; null at its end. */
function paceBy(by: 1 | -1, { pace }: KeyContext): Command | null {
  const wanted = pace === undefined ? undefined : paces[paces.indexOf(pace) + by];
  return wanted === undefined ? null : { type: 'set-pace', pace: wanted };
}

const playingOnly = (context: KeyContext, command: Command | null): Command | null =>
  context.path === 'playing' ? command : null;

function meaning(key: string, context: KeyContext, aims: Aims, shift: boolean): Command | null {
  switch (key) {
    case ' ':
    case 'MediaPlayPause':
      return { type: 'toggle-pause' };
    case 'Escape':
      return { type: 'stop' };
    // the clicker's "black screen" button: pause in a game, "yes" on every page, so that two buttons reach everything
    case 'b':
    case '.':
      return context.path === 'playing' ? { type: 'pause' } : { type: 'choose-focused' };
    case 'Enter':
    case 'F5': // the clicker's "start" button
      return mainKey(context);
    case 'PageDown':
      return context.path === 'playing' ? mainKey(context) : { type: 'focus', by: 1 };
    case 'PageUp':
      return context.path === 'playing' ? null : { type: 'focus', by: -1 };
    case 'ArrowRight':
      return arrow(1, context, aims);
    case 'ArrowLeft':
      return arrow(-1, context, aims);
    case 'ArrowDown':
      return context.path === 'playing' ? null : { type: 'focus', by: 1 };
    case 'ArrowUp':
      return context.path === 'playing' ? null : { type: 'focus', by: -1 };
    case 'Backspace':
      return { type: 'go-back' };
    case 'm':
      return playingOnly(context, { type: 'stop-here' });
    case 's':
      return playingOnly(context, { type: 'skip-turn' });
    case 'h': {
      const seat = actingSeat(context);
      const help = shift ? 'help-together' : 'help-seat';
      return playingOnly(context, seat === null ? null : { type: help, seat });
    }
    case 'r': {
      const seat = actingSeat(context);
      return playingOnly(context, seat === null ? null : { type: 'rest-seat', seat });
    }
    case '[':
    case '-':
      return paceBy(-1, context);
    case ']':
    case '+':
      return paceBy(1, context);
    default:
      return null;
  }
}

/** Keys that are ours on every page, so that none scrolls, reloads or goes back in the browser. */
const ours = new Set(
  ' |MediaPlayPause|Escape|b|.|Enter|F5|PageDown|PageUp|ArrowRight|ArrowLeft|ArrowDown|ArrowUp|Backspace|m|s|h|r|[|]|-|+'.split(
    '|',
  ),
);

/**
 * What a key press says. `ours`: the browser shall do nothing of its own with it. `command` is null for what means
 * nothing here, for a key held down, and for anything with Ctrl, Alt or Command, which belong to the browser. `also`: what the
 * same press says of others.
 */
export function keyMeaning(
  press: KeyPress,
  context: KeyContext,
  aims: Aims = {},
): { readonly ours: boolean; readonly command: Command | null; readonly also?: readonly Command[] } {
  const undo = context.path === 'seats' && (press.ctrlKey || press.metaKey) && press.key.toLowerCase() === 'z';
  if (undo) return { ours: true, command: press.repeat ? null : { type: 'undo-seats' } };
  if (press.ctrlKey || press.altKey || press.metaKey) return { ours: false, command: null };
  const { hand } = context;
  if (hand?.doing === 'choosing' && isLetter(press.key)) {
    return { ours: false, command: { type: 'take-seat', seat: hand.seat, doing: 'naming' } };
  }
  const shift = press.shiftKey === true;
  const held = walkwayMeaning(press.key, context, shift) ?? handMeaning(press.key, context, shift);
  // a chair or a walkway goes on moving while its arrow is held down
  const goesOn = held?.type === 'place-seat' || held?.type === 'place-walkway';
  if (held !== undefined) return { ours: true, command: press.repeat && !goesOn ? null : held };
  if (press.key === 'Tab' && context.path !== 'playing') {
    return { ours: true, command: { type: 'focus', by: press.shiftKey === true ? -1 : 1 } };
  }
  // by place on the board, so that Shift and other languages' number rows still count
  const digit = Number(/^(?:Digit|Numpad)([1-6])$/.exec(press.code)?.[1]);
  if (isSeatId(digit)) return { ours: true, command: press.repeat ? null : seatKey(digit, context) };
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  if (press.repeat || !ours.has(key)) return { ours: ours.has(key), command: null };
  return { ours: true, command: meaning(key, context, aims, shift), also: actsAlso(key, context) };
}

/** `aims` after `command`: what the next arrow goes on from. Everything begins in the middle again outside a game. */
export function aimsAfter(aims: Aims, command: Command | null, context: KeyContext): Aims {
  if (context.path !== 'playing' && context.path !== 'paused') return {};
  if (command?.type !== 'act' || command.input.type !== 'point') return aims;
  return { ...aims, [command.input.seat]: command.input.x };
}
