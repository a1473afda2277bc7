/**
 * A whole afternoon without pictures, sound or a clock, as fast as the machine goes: the real director, the real games on their real
 * host, the real storage on a shelf of memory. People are made of code; what the camera would tell of them is told outright.
 */
import { type SeatId, seatIds } from '#core';
import { createGameHost, type GameHost } from '#host';
import { type ActionDeclarations, type AnyGame, type GameEvent, tickMs } from '#kit';
import { type AnyBot, absent, botInputs, fair, idle, testPack } from '#kit/testing';
import { type ActivePlay, breatherFor, fresh, gentleRange, guestAbility, stepActivePlay } from '#movement';
import type { Lane } from '#pose';
import {
  type Command,
  type Effect,
  inPlay,
  type Refusal,
  remembered,
  type SessionState,
  startSession,
  takingPart,
  withRemembered,
} from '#session';
import { createStorage } from '../../src/platform/storage/storage.ts';
import { createAfternoon } from '../../src/tv/afternoon.ts';
import { cardOf } from '../../src/tv/shelf.ts';

type Host = GameHost<unknown, GameEvent, ActionDeclarations>;

/** How one of the room sits there now. */
export interface Sitter {
  /** On the chair, and seen. */
  readonly here: boolean;
  /** What they do in a game. */
  readonly bot: AnyBot;
}

/** What outlives a power cut: the drawer of the computer, and the wall clock. */
export interface Premises {
  readonly kept: Map<string, unknown>;
  wallMs: number;
}

export interface SimulatedOptions {
  readonly games: readonly AnyGame[];
  readonly premises: Premises;
  readonly seed: number;
}

export interface SimulatedHouse {
  state(): SessionState;
  /** Milliseconds since the page was opened. */
  nowMs(): number;
  command(command: Command): Refusal | null;
  /** Somebody sits down in front of the camera, or changes what they do. */
  sit(seat: SeatId, sitter?: Partial<Sitter>): void;
  /** Raises a hand. */
  raiseHand(seat: SeatId): void;
  /** The plug of the camera is out until it is put in again. */
  plugCamera(isIn: boolean): void;
  /** A tick at a time until `holds` or for `ms`; true when it held. */
  until(holds: (state: SessionState) => boolean, ms: number): boolean;
  pass(ms: number): void;
  readonly seen: Seen;
}

/** What somebody in the room with a stop-watch would have written down. */
export interface Seen {
  /** Milliseconds in play and there, by seat. */
  readonly activeMs: Map<SeatId, number>;
  /** What they would have been in play for, had each moment been shared out among those who were there, by seat. */
  readonly dueMs: Map<SeatId, number>;
  /** Longest time in a game without being asked for anything, by seat. */
  readonly waitedMs: Map<SeatId, number>;
  readonly playedMs: Map<string, number>;
  readonly paths: string[];
  readonly said: string[];
}

const beatMs = 250;
const scanMs = 1000;

const laneOf = (seat: SeatId): Lane => ({ centreX: 1.75 - 0.27 * seat, centreY: 0.5, side: 0.3 });
/** Whether somebody moves enough for a camera to see it as play. */
const isMoving = (values: Readonly<Record<string, unknown>>): boolean =>
  Object.values(values).some((value) => {
    if (typeof value === 'number') return Math.abs(value) > 0.3;
    const { began, level, progress } = value as { began?: boolean; level?: number; progress?: number };
    return began === true || (level ?? 0) > 0.2 || (progress ?? 0) > 0.2;
  });

export async function openSimulated({ games, premises, seed }: SimulatedOptions): Promise<SimulatedHouse> {
  let clock = 0;
  const wallAtZero = premises.wallMs;
  const storage = createStorage({
    openShelf: () => ({
      get: async (name) => premises.kept.get(name),
      put: async (name, value) => void premises.kept.set(name, structuredClone(value)),
      remove: async (name) => void premises.kept.delete(name),
      close: () => undefined,
    }),
    wallClock: () => premises.wallMs,
    patience: () => new Promise(() => undefined),
  });
  const opened = startSession({ games: games.map(({ manifest }) => cardOf(manifest)), seed, source: 'camera' });
  const before = await storage.load();
  const afternoon = createAfternoon(
    before === null ? opened : withRemembered(opened, before),
    (effect) => fulfil(effect),
    () => clock,
  );
  const { state, hear } = afternoon;

  const sitters = new Map<SeatId, Sitter>();
  const plays = new Map<SeatId, ActivePlay>();
  const waiting = new Map<SeatId, number>();
  const seen: Seen = {
    activeMs: new Map(),
    dueMs: new Map(),
    waitedMs: new Map(),
    playedMs: new Map(),
    paths: [],
    said: [],
  };
  let game: AnyGame | null = null;
  let host: Host | null = null;
  let cameraIn = true;
  let breather = 'not-yet';
  let ticks = 0;

  const fulfil = (effect: Effect): void => {
    switch (effect.type) {
      case 'open-source':
        hear(
          cameraIn
            ? { type: 'source-opened', source: effect.source, aspect: 16 / 9, camera: 'Camera' }
            : { type: 'source-failed', problem: { code: 'no-camera' } },
        );
        break;
      case 'start-game': {
        game = games.find(({ manifest }) => manifest.id === effect.gameId) ?? null;
        if (game === null) break;
        const { seats, pace, level, handicaps, wholeRoom } = effect;
        host = createGameHost({
          game,
          seats,
          seed: effect.seed,
          pace,
          level,
          handicaps,
          wholeRoom,
          pack: testPack,
        }) as Host;
        waiting.clear();
        break;
      }
      case 'freeze-game':
        host?.freeze();
        break;
      case 'thaw-game':
        host?.thaw();
        break;
      case 'end-game':
        host = null;
        break;
      case 'signal-game':
        host?.signal(effect.signal);
        break;
      case 'say':
        seen.said.push(effect.line.key);
        break;
      case 'remember':
        void storage.save(remembered(state()));
        break;
    }
  };

  const tellOfPeople = (): void => {
    if (!state().sourceOpen) return;
    const here = seatIds.filter((seat) => sitters.get(seat)?.here);
    const sightings = here.map((seat) => {
      const { centreX, centreY } = laneOf(seat);
      return { x: (centreX * 9) / 16, y: centreY, scale: 0.1, sure: 1 };
    });
    hear({ type: 'people-seen', sightings, proposals: here.map((seat) => ({ seat, lane: laneOf(seat) })) });
    for (const { id, present } of state().seats) {
      const now = sitters.get(id)?.here ?? false;
      if (now !== present) hear({ type: 'seat-presence', seat: id, present: now });
    }
  };

  const add = <K>(to: Map<K, number>, key: K, ms: number): void => void to.set(key, (to.get(key) ?? 0) + ms);

  const watch = (running: Host, playing: AnyGame): void => {
    add(seen.playedMs, playing.manifest.id, tickMs);
    const turn = running.turnSeat();
    const having = turn === null ? [] : [turn, ...running.turnPartners()];
    const there = takingPart(state()).filter(({ present, status }) => status === 'joined' && present);
    for (const { id } of takingPart(state())) if (!there.some((seat) => seat.id === id)) waiting.set(id, 0);
    for (const { id } of there) {
      const has = turn === null || having.includes(id);
      if (has) add(seen.activeMs, id, tickMs);
      add(seen.dueMs, id, turn === null ? tickMs : (tickMs * having.length) / there.length);
      waiting.set(id, running.asks(id) === null ? (waiting.get(id) ?? 0) + tickMs : 0);
      seen.waitedMs.set(id, Math.max(seen.waitedMs.get(id) ?? 0, waiting.get(id) ?? 0));
    }
  };

  const playTick = (running: Host, playing: AnyGame): void => {
    const seats = takingPart(state()).map(({ id }) => id);
    running.setSeats(seats);
    running.setPace(state().pace);
    const bots = Object.fromEntries(
      takingPart(state()).map(({ id, status }) => {
        const { here = false, bot = fair } = sitters.get(id) ?? {};
        return [id, status === 'resting' ? idle : here ? bot : absent];
      }),
    );
    const inputs = botInputs(playing, bots, { state: running.state(), n: running.ticks(), seed, seats });
    for (const seat of seats) {
      const motion = isMoving(inputs[seat]?.actions ?? {}) ? 1 : 0;
      const sense = { body: null, motion, range: gentleRange(guestAbility) };
      plays.set(seat, stepActivePlay(plays.get(seat) ?? fresh, sense, tickMs));
    }
    watch(running, playing);
    const { notices } = running.tick(inputs);
    const turn = running.turnSeat();
    const partners = turn === null ? [] : running.turnPartners();
    const told = state().turn;
    if (turn !== (told?.seat ?? null) || partners.join() !== (told?.partners ?? []).join()) {
      hear({ type: 'turn-called', seat: turn, partners });
    }
    const due = breatherFor([...plays.values()]);
    if (due !== breather) {
      breather = due;
      hear({ type: 'breather-due', when: due });
    }
    for (const notice of notices) {
      if (notice.type === 'ended') hear({ type: 'game-ended', outcome: notice.outcome });
      else throw new Error(`${playing.manifest.id}: ${notice.reason}`);
    }
  };

  const tick = (): void => {
    clock += tickMs;
    ticks += 1;
    premises.wallMs = wallAtZero + clock;
    if (host !== null && game !== null && inPlay(state())) playTick(host, game);
    else if (state().path !== 'paused') {
      plays.clear();
      breather = 'not-yet';
    }
    if (Math.floor(clock / scanMs) !== Math.floor((clock - tickMs) / scanMs)) tellOfPeople();
    if (ticks % Math.round(beatMs / tickMs) === 0) hear({ type: 'time-passed' });
    if (seen.paths.at(-1) !== state().path) seen.paths.push(state().path);
  };

  hear({ type: 'booted', cameraAllowed: false, problem: null, wallMs: premises.wallMs });
  const until: SimulatedHouse['until'] = (holds, ms) => {
    for (const end = clock + ms; clock < end; ) {
      if (holds(state())) return true;
      tick();
    }
    return holds(state());
  };
  return {
    state,
    nowMs: () => clock,
    command: (command) => hear({ type: 'command', command }),
    sit: (seat, sitter = {}) => {
      sitters.set(seat, { ...(sitters.get(seat) ?? { here: true, bot: fair }), ...sitter });
    },
    raiseHand: (seat) => void hear({ type: 'hand-raised', seat }),
    plugCamera: (isIn) => {
      cameraIn = isIn;
      if (!isIn) hear({ type: 'source-failed', problem: { code: 'camera-lost' } });
    },
    until,
    pass: (ms) => void until(() => false, ms),
    seen,
  };
}
