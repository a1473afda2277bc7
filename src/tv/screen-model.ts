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
import { choices, followNow, inPlay, type SessionSeat, type SessionState, seatOf } from '#session';
import type {
  ScreenAdvice,
  ScreenAsk,
  ScreenEnding,
  ScreenGame,
  ScreenLesson,
  ScreenModel,
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
}

/** How a seat is told apart; a guest goes by the name of their colour. */
export function lookOf(state: SessionState, seat: SeatId, houseSays: Say): PlayerLook {
  const { name = '', mark = seat } = seatOf(state, seat) ?? {};
  return { ...playerLook(mark, name === '' ? houseSays(`seat.guest.${mark}`) : name), seat };
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
  const withLane = state.seats.find((seat) => seat.status === 'joined' && seat.lane !== null);
  const movement = movementFor(game, withLane, mainAction(game));
  return movement === null ? null : { movement, text: houseSays(`movement.${movement}.say`) };
}

/** A line of the game or house, with the player's name in it. */
export function spoken(line: Line, says: Say, state: SessionState, houseSays: Say): string {
  const name = line.seat === undefined ? {} : { name: lookOf(state, line.seat, houseSays).name };
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
      return { look: lookOf(state, seat, houseSays), text: spoken({ ...line, seat }, gameSays, state, houseSays) };
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

/** Something to talk about: each time a game is played, its next question. */
function talkOf({ state, game, gameSays }: ScreenModelParts): string | null {
  const asks = game?.script.ask ?? [];
  const key = asks[Math.max(0, state.played.length - 1) % Math.max(1, asks.length)];
  return key === undefined ? null : gameSays(key);
}

/** The games of today, each once, in the order in which they were first played. */
function playedOf({ state, games }: ScreenModelParts): string | null {
  const ids = [...new Set(state.record?.games.map(({ gameId }) => gameId) ?? [])];
  const titles = ids.flatMap((id) => games.find((game) => game.id === id)?.title ?? []);
  return titles.length === 0 ? null : `${titles.slice(0, 6).join(', ')}.`;
}

function sayingOf(parts: ScreenModelParts): string | null {
  const { state, houseSays } = parts;
  const step = followNow(state);
  if (step !== null) return houseSays(step.line);
  if (state.path === 'chat') return talkOf(parts);
  return state.path === 'summary' ? playedOf(parts) : null;
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
    })),
    advice: adviceOf(parts),
    caption: caption?.text ?? null,
    captionLook: caption?.seat ? lookOf(state, caption.seat, houseSays) : null,
    ask: askOf(parts),
    lesson: lessonOf(parts),
    ending: endingOf(parts),
    saying: sayingOf(parts),
    following: followNow(state)?.movement ?? null,
    nowMs: parts.nowMs,
  };
}
