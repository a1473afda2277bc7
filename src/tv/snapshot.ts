/** From the afternoon to what a panel sees of it: texts ready to read, nothing of bodies. Pure. */
import type { SeatId } from '#core';
import type { AnyGame } from '#kit';
import { movementsFor } from '#movement';
import type { Say } from '#platform/words';
import type { Complaint } from '#pose';
import {
  asSeen,
  canMeasure,
  choices,
  isOpenToRoom,
  type PanelAction,
  type PanelAdvice,
  type PanelGame,
  type PanelMachine,
  type PanelScript,
  type PanelSeat,
  type PanelSession,
  playsAsOne,
  programmeToday,
  type SessionSeat,
  type SessionState,
  type Snapshot,
  teamOf,
} from '#session';
import { adviceWords, lookOf, mainAction, planOf } from './screen-model.ts';

export interface SnapshotParts {
  readonly house: string;
  readonly revision: number;
  readonly version: string;
  readonly language: string;
  readonly state: SessionState;
  readonly nowMs: number;
  readonly games: readonly Pick<PanelGame, 'id' | 'title' | 'blurb' | 'minutes'>[];
  /** The game chosen, when it has been fetched. */
  readonly game: AnyGame | null;
  readonly turnSeat: SeatId | null;
  /** Name of the action that whoever has the turn is asked for. */
  readonly asks: string | null;
  readonly advice: Complaint | null;
  readonly caption: string | null;
  readonly machine: PanelMachine;
  readonly houseSays: Say;
  readonly gameSays: Say;
}

/** A panel takes in no longer text. */
const longestText = 400;
const held = (text: string): string => text.slice(0, longestText);

/** What the game asks of a seat, the main thing first, and what else could serve it. */
function actionsOf({ state, gameSays }: SnapshotParts, game: AnyGame, seat: SessionSeat): readonly PanelAction[] {
  const plan = planOf(game, seat);
  const chosen = seat.plans[state.gameId ?? ''] ?? {};
  const main = mainAction(game);
  const names = [main, ...Object.keys(game.manifest.actions).filter((name) => name !== main)];
  return names.flatMap((name) => {
    const action = game.manifest.actions[name];
    if (action === undefined) return [];
    return {
      name,
      ask: held(gameSays(action.ask)),
      plays: plan[name] ?? 'staff',
      byStaff: chosen[name] !== undefined && chosen[name] === plan[name],
      may: movementsFor(action),
    };
  });
}

function seatOf(parts: SnapshotParts, seat: SessionSeat): PanelSeat {
  const { game, state, houseSays } = parts;
  const prompts = Object.values(seat.prompts[state.gameId ?? ''] ?? {}).reduce((sum, count) => sum + count, 0);
  return {
    id: seat.id,
    name: lookOf(state, seat.id, houseSays).name,
    given: seat.name,
    status: seat.status,
    present: seat.present,
    watched: seat.lane !== null,
    ability: seat.ability,
    actions: game === null ? [] : actionsOf(parts, game, seat),
    prompts,
    mark: seat.mark,
    person: seat.person,
    team: teamOf(state, seat.id),
  };
}

function scriptOf({ game, gameSays }: SnapshotParts): PanelScript | null {
  if (game === null) return null;
  const read = (keys: readonly string[]): readonly string[] => keys.map((key) => held(gameSays(key)));
  const { open, ask, houseRules, close } = game.script;
  return { open: read(open), ask: read(ask), houseRules: read(houseRules), close: read(close) };
}

function problemOf({ state: { problem }, houseSays }: SnapshotParts): PanelAdvice | null {
  if (problem === null) return null;
  return { text: houseSays(`problem.${problem.code}`), doing: houseSays(`problem.${problem.code}.do`), seat: null };
}

function adviceOf({ advice, state, houseSays }: SnapshotParts): PanelAdvice | null {
  const { concern } = state;
  if (concern !== null) {
    const { name } = lookOf(state, concern, houseSays);
    return { text: houseSays('paused.concern', { name }), doing: houseSays('paused.concern.do'), seat: concern };
  }
  return advice === null ? null : { ...adviceWords(advice, state, houseSays), seat: advice.seat };
}

function sessionOf({ state }: SnapshotParts): PanelSession {
  const { wish, programme, offered, record } = state;
  return {
    wish,
    planned: programmeToday(state)?.items ?? [],
    programme: programme === null ? null : { items: programme.items, place: programme.place },
    offered: offered !== null,
    record: record === null ? null : { id: record.id, mood: record.mood, note: record.note },
  };
}

const packsOf = ({ state, houseSays }: SnapshotParts, gameId: string): PanelGame['packs'] =>
  (state.games.find(({ id }) => id === gameId)?.packs ?? []).map((id) => ({
    id,
    title: held(houseSays(`pack.${id}`)),
  }));

export function snapshotOf(parts: SnapshotParts): Snapshot {
  const { state, game, houseSays, gameSays, asks } = parts;
  const titleOf = (id: string): string => parts.games.find((each) => each.id === id)?.title ?? id;
  const labelOf = (choice: ReturnType<typeof choices>[number]): string => {
    const { command, label, values } = choice;
    if (command.type === 'choose-game') return titleOf(command.gameId);
    const seat = values?.seat;
    return typeof seat === 'number' ? lookOf(state, seat as SeatId, houseSays).name : houseSays(label, values);
  };
  return {
    house: parts.house,
    revision: parts.revision,
    atMs: parts.nowMs,
    version: parts.version,
    language: parts.language,
    path: state.path,
    resumeTo: state.resumeTo,
    demo: state.demo,
    games: parts.games.map(({ id, title, blurb, minutes }) => ({
      id,
      title: held(title),
      blurb: held(blurb),
      minutes,
      packs: packsOf(parts, id),
      pack: state.packs[id] ?? null,
    })),
    gameId: state.gameId,
    turnSeat: parts.turnSeat,
    ask: asks === null || game === null ? null : held(gameSays(game.manifest.actions[asks]?.ask ?? '')),
    seats: asSeen(state.seats).map((seat) => seatOf(parts, seat)),
    teams: state.teams === null ? 1 : 2,
    wholeRoom: {
      on: state.gameId === null ? state.wholeRoom : playsAsOne(state),
      open: isOpenToRoom(state),
    },
    peopleSeen: state.sightings.length,
    source: state.source,
    sourceOpen: state.sourceOpen,
    advice: adviceOf(parts),
    problem: problemOf(parts),
    script: scriptOf(parts),
    caption: parts.caption === null ? null : held(parts.caption),
    choices: choices(state).map((choice, index) => ({
      id: choice.id,
      label: held(labelOf(choice)),
      focused: index === state.focus,
      command: choice.command,
    })),
    pace: state.pace,
    volumes: state.volumes,
    canUndoSeats: state.seatsBefore !== null,
    canMeasure: canMeasure(state),
    session: sessionOf(parts),
    machine: parts.machine,
    delay: state.path === 'delay' ? state.delay : null,
  };
}
