/** From the afternoon, the room and the game to what the pages are drawn from. Pure: asks, never tells. */
import type { SeatId } from '#core';
import type { AnyGame, Line } from '#kit';
import { type PlayerLook, playerLook } from '#kit/view';
import {
  type ActionKind,
  type ActionPlan,
  type Body,
  chosenPlan,
  helpedPlan,
  type MovementName,
  noHelp,
  type PromptRung,
  planActions,
  type SeatHelp,
} from '#movement';
import type { Say } from '#platform/words';
import type { Complaint } from '#pose';
import {
  choices,
  followNow,
  inPlay,
  playsAsOne,
  type SessionSeat,
  type SessionState,
  seatOf,
  takingPart,
} from '#session';
import type { ChoosingSeen } from './choosing.ts';
import type {
  ScreenAdvice,
  ScreenAsk,
  ScreenEnding,
  ScreenFollow,
  ScreenGame,
  ScreenHand,
  ScreenLesson,
  ScreenModel,
  ScreenToday,
  ScreenWindow,
} from './screens/contracts.ts';

export interface Ask {
  readonly seat: SeatId;
  /** Name of a declared action. */
  readonly action: string;
  readonly progress: number;
  /** How far up help for the seat is. */
  readonly rung: PromptRung;
  readonly help: SeatHelp;
}

export interface ScreenModelParts {
  readonly state: SessionState;
  readonly games: readonly ScreenGame[];
  /** The game chosen, when it has been fetched. */
  readonly game: AnyGame | null;
  readonly ask: Ask | null;
  readonly caption: { readonly text: string; readonly seat: SeatId | null } | null;
  readonly nowMs: number;
  /** What the camera doctor says of the room. */
  readonly advice?: Complaint | null;
  /** The house's words, and the words of the game chosen. */
  readonly houseSays: Say;
  readonly gameSays: Say;
  body(seat: SeatId): Body | null;
  handUp(seat: SeatId): number;
  /** Whoever points at something to choose. */
  readonly choosing?: ChoosingSeen | null;
  /** How clear the panes of a seat's window are, while windows are polished. */
  polished?(seat: SeatId): readonly number[];
  /** How bright the lamp is by which the television's delay is measured, 0..1; null while it is not. */
  readonly lamp?: number | null;
}

/** How a seat is told apart; a guest goes by the name of their colour. */
export function lookOf(state: SessionState, seat: SeatId, houseSays: Say): PlayerLook {
  const { name = '', mark = seat } = seatOf(state, seat) ?? {};
  return { ...playerLook(mark, name === '' ? houseSays(`seat.guest.${mark}`) : name), seat };
}

/** Who plays in a seat of the game: where the whole room plays as one, that is everyone. */
export function playerIn(state: SessionState, seat: SeatId, houseSays: Say): PlayerLook {
  if (!playsAsOne(state)) return lookOf(state, seat, houseSays);
  return { ...playerLook(seat, houseSays('seat.everyone')), seat };
}

/** The plan that ties a seat's movements to a game's actions. A seat without a lane is played by staff. */
export function planOf(game: AnyGame, seat: SessionSeat | undefined, help: SeatHelp = noHelp): ActionPlan {
  const { actions, id } = game.manifest;
  const chosen = seat?.plans[id] ?? {};
  if (seat?.lane !== null)
    return helpedPlan(actions, chosenPlan(actions, planActions(actions, seat?.ability), chosen), help);
  return Object.fromEntries(Object.keys(actions).map((action) => [action, 'staff']));
}

/** The action a briefing teaches: the one thing that must be done. Aiming and helping can be left to the game. */
export function mainAction(game: AnyGame): string {
  const declared = Object.entries(game.manifest.actions) as [string, { kind: ActionKind }][];
  const [first] = [...declared.filter(([, { kind }]) => kind === 'trigger'), ...declared];
  return first?.[0] ?? '';
}

function movementFor(
  game: AnyGame,
  seat: SessionSeat | undefined,
  action: string,
  help: SeatHelp = noHelp,
): MovementName | null {
  if (seat === undefined || seat.lane === null) return null;
  const movement = planOf(game, seat, help)[action];
  return movement === undefined || movement === 'staff' ? null : movement;
}

function askOf(parts: ScreenModelParts): ScreenAsk | null {
  const { state, game, ask } = parts;
  if (ask === null || game === null || !inPlay(state) || state.demo) return null;
  const seat = seatOf(state, ask.seat);
  const movement = movementFor(game, seat, ask.action, ask.help);
  return {
    look: lookOf(state, ask.seat, parts.houseSays),
    text: parts.gameSays(game.manifest.actions[ask.action]?.ask ?? ''),
    movement,
    progress: ask.progress,
    rung: ask.rung,
    side: seat?.ability.neglect === 'right' ? 'left' : 'right',
  };
}

function lessonOf(parts: ScreenModelParts): ScreenLesson | null {
  const { state, game, houseSays } = parts;
  if (game === null || state.path !== 'briefing') return null;
  if (playsAsOne(state) && state.source !== 'none') return { movement: 'any', text: houseSays('movement.any.say') };
  const withLane = state.seats.find((seat) => seat.status === 'joined' && seat.lane !== null);
  const movement = movementFor(game, withLane, mainAction(game));
  return movement === null ? null : { movement, text: houseSays(`movement.${movement}.say`) };
}

/** A line of the game or house, with the player's name in it. */
export function spoken(line: Line, says: Say, state: SessionState, houseSays: Say): string {
  const name = line.seat === undefined ? {} : { name: playerIn(state, line.seat, houseSays).name };
  return says(line.key, { ...name, ...line.values });
}

function endingOf(parts: ScreenModelParts): ScreenEnding | null {
  const { state, gameSays, houseSays } = parts;
  if (state.outcome === null) return null;
  const { together, seats } = state.outcome;
  const lines = Object.entries(seats) as [string, Line][];
  return {
    together: spoken(together, gameSays, state, houseSays),
    seats: lines.map(([id, line]) => {
      const seat = Number(id) as SeatId;
      return {
        look: playsAsOne(state) ? null : lookOf(state, seat, houseSays),
        text: spoken({ ...line, seat }, gameSays, state, houseSays),
      };
    }),
  };
}

/** What the doctor says, and what to do about it. */
export function adviceWords(
  { code, seat }: Complaint,
  state: SessionState,
  houseSays: Say,
): { readonly text: string; readonly doing: string } {
  const name = seat === null ? houseSays('doctor.somebody') : lookOf(state, seat, houseSays).name;
  return { text: houseSays(`doctor.${code}`, { name }), doing: houseSays(`doctor.${code}.do`) };
}

function adviceOf({ advice = null, state, houseSays }: ScreenModelParts): ScreenAdvice | null {
  return advice === null ? null : { code: advice.code, ...adviceWords(advice, state, houseSays) };
}

function followOf({ state, houseSays }: ScreenModelParts): ScreenFollow | null {
  const now = followNow(state);
  if (now === null) return null;
  const done = now.doneMs / now.lengthMs;
  return { text: houseSays(now.line), movement: now.movement, share: now.line === 'breather.in' ? done : 1 - done };
}

function handOf({ state, choosing = null, houseSays }: ScreenModelParts): ScreenHand | null {
  const hand = choosing?.hand ?? null;
  if (choosing === null || hand === null) return null;
  const { x, y, sure } = hand.point;
  return { look: lookOf(state, hand.seat, houseSays), x, y, sure, ring: choosing.ring };
}

function windowsOf({ state, houseSays, body, polished }: ScreenModelParts): readonly ScreenWindow[] {
  if (state.path !== 'range') return [];
  return takingPart(state)
    .filter(({ lane }) => lane !== null)
    .map(({ id }) => ({ look: lookOf(state, id, houseSays), panes: polished?.(id) ?? [], body: body(id) }));
}

/** Something to talk about: each time a game is played, its next question. */
function questionOf({ state, game, gameSays }: ScreenModelParts): string | null {
  if (state.path !== 'chat' || game === null) return null;
  const { ask } = game.script;
  const key = ask[Math.max(0, state.played.length - 1) % Math.max(1, ask.length)];
  return key === undefined ? null : gameSays(key);
}

function todayOf({ state, games, houseSays }: ScreenModelParts): ScreenToday {
  const { path, record } = state;
  if (path !== 'summary' || record === null) return { played: [], players: [] };
  const titleOf = (id: string): string => games.find((game) => game.id === id)?.title ?? '';
  return {
    played: [...new Set(record.games.map(({ gameId }) => titleOf(gameId)))],
    players: record.people.map(({ seat, person, name }) => {
      const here = seatOf(state, seat);
      // colour and shape as they had them in play; whoever has left the chair to somebody else goes by the chair
      const mark = here !== undefined && (person === null || here.person === person) ? here.mark : seat;
      return { ...playerLook(mark, name === '' ? houseSays(`seat.guest.${mark}`) : name), seat };
    }),
  };
}

export function screenModel(parts: ScreenModelParts): ScreenModel {
  const { state, caption, houseSays } = parts;
  return {
    state,
    choices: choices(state),
    games: parts.games,
    seats: state.seats.map((seat) => ({
      look: lookOf(state, seat.id, houseSays),
      status: seat.status,
      present: seat.present,
      body: parts.body(seat.id),
      handUp: parts.handUp(seat.id),
      movement: parts.game === null ? null : movementFor(parts.game, seat, mainAction(parts.game)),
    })),
    advice: adviceOf(parts),
    caption: caption?.text ?? null,
    captionLook: caption?.seat && !playsAsOne(state) ? lookOf(state, caption.seat, houseSays) : null,
    ask: askOf(parts),
    lesson: lessonOf(parts),
    ending: endingOf(parts),
    follow: followOf(parts),
    hand: handOf(parts),
    windows: windowsOf(parts),
    question: questionOf(parts),
    today: todayOf(parts),
    lamp: parts.lamp ?? null,
    nowMs: parts.nowMs,
  };
}
