/**
 * One wish carried out: the television's own director, room, table and pages, with nobody at the door and every part in
 * reach. The lab changes nothing about how a game is played; it only hurries on and looks in.
 */
import type { Pace, SeatId } from '#core';
import type { ReadInputs, RunLog } from '#host';
import { type AnyGame, tickMs } from '#kit';
import type { DeviceInput } from '#movement';
import { parseCommand } from '#platform/control';
import { createNarrator } from '#platform/narrator';
import { bundledPacks, openBundled } from '#platform/packs';
import type { Stage } from '#platform/stage';
import type { Say } from '#platform/words';
import type { BodySample, BodySource, SourceKind, SourceProblem } from '#pose';
import { type Command, choices, type Refusal, type SessionState, type Sound, startSession, takingPart } from '#session';
import { createAfternoon } from '../tv/afternoon.ts';
import { type EffectParts, fulfil } from '../tv/effects.ts';
import { createGameTable, type StartGame } from '../tv/game-table.ts';
import { type Inspection, offerInspection } from '../tv/inspect.ts';
import { createInspector } from '../tv/inspector.ts';
import type { LoopMeter } from '../tv/loop-meter.ts';
import { noPrompting } from '../tv/prompting.ts';
import { createRoom, type Room } from '../tv/room.ts';
import { createRoomDoor } from '../tv/room-door.ts';
import { type Ask, playerIn, screenModel, spoken } from '../tv/screen-model.ts';
import type { Screens } from '../tv/screens/index.ts';
import { createShelf, type Registry } from '../tv/shelf.ts';
import { createSourcePlan } from '../tv/source-plan.ts';
import { createStillnessMeter } from '../tv/stillness.ts';
import { createVoice } from '../tv/voice.ts';
import { nextPush } from './autopilot.ts';
import { type BeganCount, createBeganCount } from './began-count.ts';
import type { Wishes } from './wishes.ts';

/** What stays on the desk from one run to the next. */
export interface Desk {
  readonly stage: Stage;
  readonly screens: Screens;
  readonly sound: Sound;
  readonly meter: LoopMeter;
  readonly registry: Registry;
  readonly houseSays: Say;
  makerFor(wishes: Wishes): (kind: SourceKind) => Promise<BodySource>;
  /** Told every sample, for whoever records. */
  onSample(sample: BodySample): void;
  /** A sentence for the lab's own list. */
  remark(sentence: string): void;
}

export interface Run {
  readonly room: Room;
  readonly began: BeganCount;
  state(): SessionState;
  inspect(): Inspection;
  /** The game on the table; null until it is fetched. */
  game(): AnyGame | null;
  gameSays(): Say;
  /** Width over height of what the source sees. */
  aspect(): number;
  turnSeat(): SeatId | null;
  /** Ticks run so far; null before the game. */
  ticks(): number | null;
  /** What has been played so far; null before the game. Made when it is asked for. */
  log(): RunLog | null;
  obey(command: Command, atMs?: number): void;
  /** A place of the stage was touched: a choice if there is one. True when it was. */
  touch(x: number, y: number): boolean;
  act(input: DeviceInput): void;
  /** From the next tick on. */
  setPace(pace: Pace): void;
  /** The game stands still; the house does not. */
  isHeld(): boolean;
  hold(held: boolean): void;
  /** Holds, and lets one tick pass. */
  step(): void;
  /** The same game from its beginning, with the same seed and whoever sits there. */
  restart(): void;
  frame(nowMs: number, dtMs: number): void;
  /** In place of `frame` while something else is on the stage: bodies are read on, nothing is drawn. */
  look(nowMs: number, dtMs: number): void;
  /** The stage has been drawn. */
  drawn(nowMs: number): void;
  close(): void;
}

const language = 'en-GB';
/** How often a source that was lost is looked for. */
const lookAgainMs = 500;

const reasonOf = ({ code, detail }: SourceProblem): string => (detail === undefined ? code : `${code}: ${detail}`);

/** Opens a source, gathers seats and starts the game. Rejects when the game cannot be had at all. */
export async function openRun(wishes: Wishes, desk: Desk): Promise<Run> {
  const { stage, screens, sound, meter, houseSays } = desk;
  const shelf = await createShelf(desk.registry, language, wishes.game);
  const narrator = createNarrator();
  narrator.setVolume(0);
  const voice = createVoice(narrator);
  const stillness = createStillnessMeter();
  const began = createBeganCount();
  let lastStart: StartGame | null = null;
  /** Presses made while the game is held: they count at the next tick. */
  let pressed: DeviceInput[] = [];
  let livedMs = 0;
  let lookedMs = 0;
  let closed = false;

  const first = startSession({
    games: shelf.cards,
    seed: wishes.seed,
    source: wishes.source.kind,
    gameId: wishes.game,
    autostart: true,
    keySeats: wishes.seats,
    wholeRoom: wishes.wholeRoom,
  });
  const afternoon = createAfternoon({ ...first, pace: wishes.pace }, (effect) => fulfil(effect, parts));
  const { state, hear } = afternoon;

  const table = createGameTable({
    fetchGame: shelf.fetch,
    surroundings: (game) => ({
      stage,
      sound,
      voice,
      say: shelf.says(game.manifest.id),
      player: (seat) => playerIn(state(), seat, houseSays),
      level: wishes.level ?? undefined,
    }),
    fetchPack: () => openBundled(wishes.pack ?? bundledPacks[0]),
    onEnded: (outcome) => hear({ type: 'game-ended', outcome }),
    onFailed: (reason) => {
      desk.remark(`The game cannot go on: ${reason}`);
      hear({ type: 'game-failed' });
    },
  });
  const room = createRoom({ state, hear });
  const door = createRoomDoor({
    make: desk.makerFor(wishes),
    room,
    hear,
    opened: () => ({}),
    onSample: desk.onSample,
    onProblem: (problem) => desk.remark(`${houseSays(`problem.${problem.code}`)} (${reasonOf(problem)})`),
  });
  const start = (wanted: StartGame): void => {
    // The director gives every game of an afternoon another seed; here it is always the one asked for.
    lastStart = { ...wanted, seed: wishes.seed, pace: state().pace };
    table.start(lastStart);
  };
  const parts: EffectParts = {
    table: { ...table, start },
    sound,
    narrator,
    stillness,
    openSource: door.open,
    closeSource: door.close,
    act: (input) => void pressed.push(input),
    say: (line) => voice.say(spoken(line, houseSays, state(), houseSays), { seat: line.seat }),
    remember: () => undefined,
    handOver: () => undefined,
    handOverRecords: () => undefined,
    setUp: () => undefined,
    keepDelay: () => undefined,
    readBackup: () => undefined,
  };

  const isHeld = (): boolean => state().path === 'playing' && table.running()?.host.status() === 'frozen';
  const turnSeat = (): SeatId | null => table.running()?.host.turnSeat() ?? null;
  const obey = (command: Command, atMs = performance.now()): Refusal | null => {
    const pausing = command.type === 'pause' || command.type === 'toggle-pause';
    if (pausing && state().path !== 'paused') stillness.asked(atMs);
    return hear({ type: 'command', command });
  };
  const tellPressed = (): void => {
    for (const input of pressed) room.act(input);
    pressed = [];
  };
  const read: ReadInputs = (atMs, dtMs) => {
    const inputs = room.read(atMs, dtMs);
    began.ticked(inputs, atMs);
    return inputs;
  };
  const asked = (): Ask | null => {
    const seat = turnSeat();
    const action = seat === null ? null : (table.running()?.host.asks(seat) ?? null);
    if (seat === null || action === null) return null;
    return { seat, action, progress: room.progress(seat, action), ...noPrompting.now(seat) };
  };
  const seen = (dtMs: number) => ({ nowMs: livedMs, dtMs, body: room.body });

  const sourcePlan = createSourcePlan(state, turnSeat, door.source);
  const push = (nowMs: number): void => {
    if (state().path === 'camera' && nowMs - lookedMs > lookAgainMs) {
      lookedMs = nowMs;
      hear({ type: 'time-passed' });
    }
    // One a frame: a command that is not heeded is only said again, never for ever.
    const next = nextPush(state(), wishes.seats, nowMs - state().sinceMs);
    if (next !== null) obey(next);
  };

  const shown = { state, table, room, door, stage, meter, stillness, sound, voice, houseSays };
  const inspector = createInspector({ ...shown, prompting: noPrompting });
  offerInspection({
    inspect: inspector.inspect,
    parse: parseCommand,
    obey: (command) => {
      const refused = obey(command);
      return refused === null ? null : houseSays(`refusal.${refused}`);
    },
  });
  stage.layers.screen.visible = true;
  hear({ type: 'booted', cameraAllowed: false, problem: null });

  return {
    room,
    began,
    state,
    inspect: inspector.inspect,
    game: table.definition,
    gameSays: () => shelf.says(wishes.game),
    aspect: () => door.info()?.aspect ?? 16 / 9,
    turnSeat,
    ticks: () => table.running()?.host.ticks() ?? null,
    log: () => table.running()?.host.log() ?? null,
    obey,
    touch(x, y) {
      const hit = screens.hitTest(x, y);
      const index = choices(state()).findIndex(({ id }) => id === hit);
      if (index >= 0) obey({ type: 'choose', index });
      return index >= 0;
    },
    act: (input) => obey({ type: 'act', input }),
    setPace(pace) {
      obey({ type: 'set-pace', pace });
      table.running()?.host.setPace(pace);
    },
    isHeld,
    hold: (held) => (held ? table.freeze() : table.thaw()),
    step() {
      const running = table.running();
      if (running === null || state().path !== 'playing') return;
      table.freeze();
      tellPressed();
      running.step(performance.now(), seen(tickMs), read);
    },
    restart() {
      if (state().path === 'paused') obey({ type: 'resume' });
      if (state().path === 'moment') obey({ type: 'go-on' });
      else if (state().path === 'playing' && lastStart !== null) {
        start(lastStart.wholeRoom ? lastStart : { ...lastStart, seats: takingPart(state()).map(({ id }) => id) });
      }
    },
    frame(nowMs, dtMs) {
      if (closed) return;
      sourcePlan.frame();
      push(nowMs);
      const { path, resumeTo } = state();
      const onTable = path === 'playing' || path === 'paused' || path === 'moment' || resumeTo === 'playing';
      const running = table.running();
      stage.layers.game.visible = onTable;
      if (path !== 'paused') {
        livedMs += dtMs;
        if (!isHeld()) tellPressed();
        room.frame(nowMs, running !== null && path === 'playing' ? table.definition() : null);
        // Held, the game reads nobody; the bars still show what the bodies do.
        if (isHeld()) room.read(nowMs, dtMs);
        if (onTable) running?.frame(nowMs, seen(dtMs), read);
      }
      screens.draw(
        screenModel({
          state: state(),
          games: shelf.posters,
          game: table.definition(),
          ask: asked(),
          caption: voice.caption(),
          nowMs: livedMs,
          houseSays,
          gameSays: shelf.says(wishes.game),
          body: room.body,
          handUp: room.handUp,
        }),
      );
      if (path === 'paused') stillness.still(nowMs);
    },
    look(nowMs, dtMs) {
      sourcePlan.frame();
      room.read(nowMs, dtMs);
    },
    drawn: inspector.drawn,
    close() {
      closed = true;
      door.close();
      table.end();
      narrator.dispose();
      sound.tune(null);
    },
  };
}
