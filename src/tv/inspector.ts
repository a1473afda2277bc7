/** Gathers what `inspect()` tells, and the figures that only the frame loop can take. */
import { digest, type SeatId } from '#core';
import type { Stage } from '#platform/stage';
import type { Say } from '#platform/words';
import type { Pose, SourceStatistics, Strain } from '#pose';
import type { SessionState, Sound } from '#session';
import { version } from '../../package.json';
import type { BackOff } from './back-off.ts';
import type { GameTable } from './game-table.ts';
import type { InspectedGame, InspectedLoop, InspectedSeat, Inspection } from './inspect.ts';
import type { LoopMeter } from './loop-meter.ts';
import type { NewerVersion } from './newer-version.ts';
import type { Prompting } from './prompting.ts';
import type { Room } from './room.ts';
import { createFigures } from './sample-clock.ts';
import { lookOf, planOf } from './screen-model.ts';
import type { SourceDoor } from './source-door.ts';
import type { StillnessMeter } from './stillness.ts';
import type { Voice } from './voice.ts';

export interface InspectorParts {
  state(): SessionState;
  readonly table: GameTable;
  readonly room: Room;
  readonly door: SourceDoor;
  readonly stage: Stage;
  readonly meter: LoopMeter;
  readonly stillness: StillnessMeter;
  readonly sound: Sound;
  readonly voice: Voice;
  readonly houseSays: Say;
  /** What the machine is spared; absent in the lab, where it is spared nothing. */
  readonly backOff?: Pick<BackOff, 'rung'>;
  readonly prompting: Pick<Prompting, 'now'>;
  /** Whether the house is put by; absent in the lab. */
  readonly offline?: NewerVersion['status'];
}

export interface Inspector {
  inspect(): Inspection;
  /** Figures of the picture and the bodies. */
  loop(): InspectedLoop;
  /** How the machine fares. */
  strain(): Strain;
  /** A frame has just been drawn. */
  drawn(nowMs: number): void;
}

const noSource: SourceStatistics = {
  workers: 0,
  inputKind: 'none',
  delegate: 'none',
  framesInFlight: 0,
  framesUnclosed: 0,
  framesSeen: 0,
  landmarkRuns: 0,
  detectorRuns: 0,
  rebuilds: 0,
};

const sureOf = (pose: Pose | null): number => {
  if (pose === null) return 0;
  const { shoulderLeft, shoulderRight, wristLeft, wristRight } = pose;
  return [shoulderLeft, shoulderRight, wristLeft, wristRight].reduce((sum, joint) => sum + joint.sure / 4, 0);
};

/** Whoever has their turn, and everybody who takes part when it is nobody's: a seat that rests is looked at seldom on purpose. */
const isPlayed = ({ id, status }: SessionState['seats'][number], turnSeat: SeatId | null): boolean =>
  turnSeat === null ? status === 'joined' : turnSeat === id;

export function createInspector(parts: InspectorParts): Inspector {
  const { state, table, room, door, stage } = parts;
  const latencies = createFigures();
  const ages = createFigures(300);
  const firsts: Record<string, number> = {};
  let newestDrawnMs = 0;

  const notice = (what: string, nowMs: number): void => {
    firsts[what] ??= nowMs;
  };

  const seats = (nowMs: number): readonly InspectedSeat[] =>
    state().seats.map((seat) => {
      const { sample, poseHz, values, began } = room.figures(seat.id, nowMs);
      const game = table.definition();
      const { rung, help } = parts.prompting.now(seat.id);
      return {
        id: seat.id,
        name: lookOf(state(), seat.id, parts.houseSays).name,
        status: seat.status,
        lane: seat.lane,
        present: seat.present,
        joints: sample?.pose ?? null,
        sure: sureOf(sample?.pose ?? null),
        poseHz,
        sampleAgeMs: sample === null ? null : nowMs - sample.capturedAtMs,
        motion: sample?.motion ?? 0,
        actions: values,
        began,
        plan: game === null ? null : planOf(game, seat, help),
        rung,
        prompts: seat.prompts[state().gameId ?? ''] ?? {},
      };
    });

  const game = (): InspectedGame | null => {
    const running = table.running();
    const definition = table.definition();
    if (running === null || definition === null) return null;
    const { host, events } = running;
    const turnSeat = host.turnSeat();
    return {
      id: definition.manifest.id,
      digest: digest(host.state()),
      ticks: host.ticks(),
      events: { ...events },
      turnSeat,
      asks: turnSeat === null ? null : host.asks(turnSeat),
      frozen: host.status() === 'frozen',
    };
  };

  const loop = (): InspectedLoop => ({
    ...(door.source()?.statistics() ?? noSource),
    ...parts.meter.read(),
    renderer: stage.kind,
    drawCalls: stage.drawCalls(),
    latencyMs: latencies.quantile(0.5),
    sampleAgeP95Ms: ages.quantile(0.95),
    rung: parts.backOff?.rung() ?? 'everything',
  });

  return {
    inspect() {
      const nowMs = performance.now();
      const session = state();
      const { problem } = session;
      return {
        version,
        state: session.path,
        session,
        game: game(),
        seats: seats(nowMs),
        sightings: session.sightings,
        loop: loop(),
        stillness: parts.stillness.read(),
        sound: parts.sound.state(),
        caption: parts.voice.caption()?.text ?? null,
        firsts: { ...firsts },
        offline: parts.offline?.() ?? 'refused',
        problems:
          problem === null ? [] : [{ code: problem.code, sentence: parts.houseSays(`problem.${problem.code}`) }],
      };
    },
    loop,
    strain: () => ({ rafP95Ms: parts.meter.read().rafP95Ms, sampleAgeP95Ms: ages.quantile(0.95) }),
    drawn(nowMs) {
      notice(`state:${state().path}`, nowMs);
      const turnSeat = table.running()?.host.turnSeat() ?? null;
      for (const seat of state().seats) {
        const { sample } = room.figures(seat.id, nowMs);
        if (sample === null) continue;
        if (isPlayed(seat, turnSeat) && sample.pose !== null) ages.add(nowMs - sample.capturedAtMs);
        if (sample.pose !== null) notice('body', nowMs);
        if (seat.status === 'joined') notice(`joined:${seat.id}`, nowMs);
        if (sample.capturedAtMs <= newestDrawnMs) continue;
        newestDrawnMs = sample.capturedAtMs;
        latencies.add(nowMs - sample.capturedAtMs);
      }
    },
  };
}
