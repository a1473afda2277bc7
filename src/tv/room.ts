/**
 * The room as the open source tells it: who has sat down, who raises a hand, who has gone, and what every seat's body does
 * now. Samples come in, readings for the game's ticks go out; joints are held for a moment and never kept.
 */
import { type SeatId, seatIds } from '#core';
import type { ReadInputs } from '#host';
import type { AnyGame } from '#kit';
import {
  type Ability,
  type ActionTypes,
  type Body,
  createSeatReader,
  type DeviceInput,
  type ReaderSeat,
  type RoomReadings,
  type SeatHelp,
} from '#movement';
import { type BodySample, type BodySink, nobodySeated, type SeatMemory, seatProposals } from '#pose';
import { playsAsOne, type SeatProposal, type SessionState } from '#session';
import type { Happening } from './afternoon.ts';
import { createSampleClock, type SampleClock } from './sample-clock.ts';
import { createWholeRoom } from './whole-room.ts';

export interface SeatFigures {
  readonly sample: BodySample | null;
  readonly poseHz: number;
  readonly values: Readonly<Record<string, unknown>>;
  /** How often each action has begun since its game did. */
  readonly began: Readonly<Record<string, number>>;
}

export interface Room {
  readonly sink: Omit<BodySink, 'problem'>;
  /** A source has opened that sees `aspect` (width over height). */
  opened(aspect: number): void;
  /** Nothing is open: nobody is seen. */
  empty(): void;
  /** The source can tell motion and nothing else: seats divide the picture, and any movement counts. */
  motionOnly(): void;
  act(input: DeviceInput): void;
  /** What the prompt ladder does for a seat from now on. */
  help(seat: SeatId, help: SeatHelp): void;
  /** Once a frame; `game` is the one being played, whose ticks read the seats then, or null. */
  frame(nowMs: number, game: AnyGame | null): void;
  readonly read: ReadInputs;
  body(seat: SeatId): Body | null;
  /** How far up a hand is towards joining, 0..1. */
  handUp(seat: SeatId): number;
  /** Where a seat's hand points on the television, 0..1; unsure when it lies still. */
  pointing(seat: SeatId): ActionTypes['point'];
  /** How often a seat has begun an action in this game. */
  begun(seat: SeatId, action: string): number;
  /** The newest value of a seat's action. */
  value(seat: SeatId, action: string): unknown;
  /** How far a seat is into the movement that serves a trigger, 0..1. */
  progress(seat: SeatId, action: string): number;
  figures(seat: SeatId, nowMs: number): SeatFigures;
}

export interface RoomOptions {
  state(): SessionState;
  hear(happening: Happening): void;
  /** How long after it is drawn a picture is seen, ms; null while that is not known. */
  displayLeadMs?(): number | null;
}

/** Someone not seen for so long has left the seat. */
const awayAfterMs = 2000;
/** What a seat can do where only motion is known. */
const motionAlone: Partial<Ability> = { arms: 'neither' };

/** Lanes side by side, as many as seats are wanted, numbered as the television shows them. */
function dividedPicture(count: number, aspect: number): readonly SeatProposal[] {
  const width = aspect / count;
  return seatIds.slice(0, count).map((seat, i) => ({
    seat,
    lane: { centreX: aspect - (i + 0.5) * width, centreY: 0.5, side: Math.min(1, width) },
  }));
}

interface Seen {
  readonly clock: SampleClock;
  sample: BodySample | null;
  /** When a body was last seen, on the samples' clock. */
  bodyAtMs: number;
}

export function createRoom({ state, hear, displayLeadMs }: RoomOptions): Room {
  const reader = createSeatReader({ pace: state().pace, ...(displayLeadMs ? { displayLeadMs } : {}) });
  const seen = new Map<SeatId, Seen>();
  let everybody = createWholeRoom();
  let aspect = 16 / 9;
  let memory: SeatMemory = nobodySeated(aspect);
  let onlyMotion = false;
  let known: SessionState['seats'] | null = null;
  let lastFrameMs: number | null = null;
  let played: AnyGame | null = null;
  const began = new Map<SeatId, Record<string, number>>();
  const helped = new Map<SeatId, SeatHelp>();

  const seenIn = (seat: SeatId): Seen => {
    const before = seen.get(seat);
    if (before) return before;
    const first: Seen = { clock: createSampleClock(), sample: null, bodyAtMs: Number.NEGATIVE_INFINITY };
    seen.set(seat, first);
    return first;
  };

  const empty = (): void => {
    seen.clear();
    memory = nobodySeated(aspect);
    onlyMotion = false;
    known = null;
    everybody = createWholeRoom();
  };

  const sink: Room['sink'] = {
    sample(sample) {
      const mine = seenIn(sample.seat);
      if (mine.sample !== null && sample.capturedAtMs <= mine.sample.capturedAtMs) return;
      mine.clock.arrived(sample.capturedAtMs);
      mine.sample = sample;
      if (sample.pose !== null) mine.bodyAtMs = sample.capturedAtMs;
      reader.hear(sample);
    },
    sightings(sightings, capturedAtMs) {
      const held = new Map(
        state().seats.flatMap(({ id, status, lane }) => (status === 'proposed' ? [] : [[id, lane] as const])),
      );
      const next = seatProposals(memory, sightings, capturedAtMs, held);
      memory = next.memory;
      const proposals = next.proposals.map(({ seat, lane, sighting: { x, y } }) => ({
        seat,
        lane,
        at: { x: x * aspect, y },
      }));
      hear({ type: 'people-seen', sightings, proposals });
    },
    roomMoved: (motion, capturedAtMs) => everybody.moved(motion, capturedAtMs),
  };

  const seatsForReader = (): readonly ReaderSeat[] =>
    state().seats.map(({ id, ability, range, lane, status, plans }) => ({
      id,
      ability: onlyMotion ? { ...ability, ...motionAlone } : ability,
      range,
      hasLane: lane !== null,
      resting: status === 'resting',
      plan: plans[state().gameId ?? ''] ?? asPlanned,
      ...(helped.has(id) ? { help: helped.get(id) as SeatHelp } : {}),
    }));

  const heedSession = (game: AnyGame | null): void => {
    const { seats, pace } = state();
    if (seats !== known) {
      known = seats;
      reader.setSeats(seatsForReader());
    }
    reader.setPace(pace);
    reader.setActions(game?.manifest.actions ?? noActions);
  };

  const tellOfPresence = (nowMs: number): void => {
    for (const { id, lane, present } of state().seats) {
      if (lane === null || onlyMotion) continue;
      const now = nowMs - seenIn(id).bodyAtMs < awayAfterMs;
      if (now !== present && seenIn(id).sample !== null) hear({ type: 'seat-presence', seat: id, present: now });
    }
  };

  const tellOfHands = (readings: RoomReadings): void => {
    for (const [seat, { here }] of Object.entries(readings)) {
      if (here.began) hear({ type: 'hand-raised', seat: Number(seat) as SeatId });
    }
  };

  const read: ReadInputs = (tickMs, dtMs) => {
    const bySeat = reader.read(tickMs, dtMs);
    tellOfHands(bySeat);
    const asOne = played !== null && playsAsOne(state());
    const asked = played?.manifest.actions ?? noActions;
    const readings = asOne ? everybody.read(asked, tickMs, dtMs) : bySeat;
    for (const [id, { actions }] of Object.entries(readings)) {
      for (const [action, value] of Object.entries(actions)) {
        if (typeof value !== 'object' || !('began' in value) || !value.began) continue;
        const seat = Number(id) as SeatId;
        const counts = began.get(seat) ?? {};
        began.set(seat, { ...counts, [action]: (counts[action] ?? 0) + 1 });
      }
    }
    return readings;
  };

  return {
    sink,
    opened(wide) {
      aspect = wide;
      memory = nobodySeated(aspect);
    },
    empty,
    motionOnly() {
      onlyMotion = true;
      known = null;
      hear({ type: 'people-seen', sightings: [], proposals: dividedPicture(state().keySeats, aspect) });
    },
    act: (input) => (playsAsOne(state()) ? everybody : reader).act(input),
    help(seat, help) {
      helped.set(seat, help);
      known = null;
    },
    frame(nowMs, game) {
      if (game !== played && game !== null) began.clear();
      played = game ?? played;
      heedSession(game);
      tellOfPresence(nowMs);
      if (game === null) {
        reader.read(nowMs, Math.min(100, Math.max(0, nowMs - (lastFrameMs ?? nowMs))));
        tellOfHands(reader.readings());
      }
      lastFrameMs = nowMs;
    },
    read,
    body: (seat) => reader.readings()[seat]?.body ?? null,
    handUp: (seat) => reader.readings()[seat]?.here.progress ?? 0,
    pointing: (seat) => reader.readings()[seat]?.choose ?? nowhere,
    begun: (seat, action) => began.get(seat)?.[action] ?? 0,
    value: (seat, action) => reader.readings()[seat]?.actions[action],
    progress(seat, action) {
      const value: unknown = reader.readings()[seat]?.actions[action];
      return typeof value === 'object' && value !== null && 'progress' in value ? Number(value.progress) : 0;
    },
    figures(seat, nowMs) {
      const mine = seen.get(seat);
      return {
        sample: mine?.sample ?? null,
        poseHz: mine?.clock.hz(nowMs) ?? 0,
        values: reader.readings()[seat]?.actions ?? {},
        began: began.get(seat) ?? {},
      };
    },
  };
}

const noActions = {};
const nowhere: ActionTypes['point'] = { x: 0.5, y: 0.5, sure: 0 };
/** Nobody has chosen otherwise. */
const asPlanned = {};
