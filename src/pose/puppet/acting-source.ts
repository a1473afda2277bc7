/** A `BodySource` of puppets, without pixels: whatever acts before a camera, delivered like bodies from a webcam. */
import { clamp, clamp01, type Random, randomAt, type SeatId } from '#core';
import {
  type BodySink,
  type BodySource,
  type BodySourceInfo,
  type Pose,
  type SeatPlan,
  SourceError,
  type SourceStatistics,
} from '../contracts.ts';
import { type Joint, joints } from '../joints.ts';
import type { FigureState } from './body.ts';
import type { PuppetCamera } from './camera.ts';
import type { PuppetClock } from './clock.ts';
import { motionOf, type Observed, observe, type SeatPlace, seated } from './observer.ts';
import type { Prop } from './props.ts';

export interface Acting {
  readonly label: string;
  readonly camera: PuppetCamera;
  /** Where the camera does not stand still. */
  cameraAt?(nowMs: number): PuppetCamera;
  /** What stands between people and the camera. */
  readonly props?: readonly Prop[];
  /** Told once each time the source is opened. */
  started?(nowMs: number): void;
  bodiesAt(nowMs: number): readonly FigureState[];
  /** Told before every look what is being watched, and who is in which lane. */
  watched?(nowMs: number, plan: SeatPlan, who: ReadonlyMap<number, string>): void;
}

/** Faults of a real camera and model. All of it is a function of `seed`. */
export interface SourceNoise {
  readonly seed: number;
  /** Standard deviation of every joint's place, frame heights; a lite model at rest has about 0.002. */
  readonly jitter: number;
  /** Share of looks that find nobody, 0..1. */
  readonly lossShare: number;
}

/** Samples a second of a seat that plays; held to 1..60. 25 unless told. */
const usualHz = 25;
/** Of a seat that rests. */
const restHz = 4;

/** Standard normal numbers (Box and Muller 1958). */
const normal = (random: Random): number =>
  Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());

function shaken(pose: Pose, jitter: number, aspect: number, random: Random): Pose {
  const entries = joints.map((joint): [Joint, Pose[Joint]] => {
    const { x, y, z, sure } = pose[joint];
    return [joint, { x: x + (jitter * normal(random)) / aspect, y: y + jitter * normal(random), z, sure }];
  });
  return Object.fromEntries(entries) as Pose;
}

/** The seats of `plan`; one whose lane has not moved keeps what is known of its person. */
function placesOf({ seats }: SeatPlan, before: ReadonlyMap<SeatId, SeatPlace>): Map<SeatId, SeatPlace> {
  return new Map(
    seats.map(({ seat, lane }) => {
      const known = before.get(seat);
      return [seat, known?.lane === lane ? known : { lane, usualX: null }];
    }),
  );
}

export interface ActingOptions extends PuppetClock {
  readonly sampleHz?: number;
  readonly noise?: SourceNoise;
}

export function createActingSource(acting: Acting, options: ActingOptions): BodySource {
  const { now, every, noise } = options;
  const { aspect } = acting.camera;
  const periodMs = 1000 / clamp(options.sampleHz ?? usualHz, 1, 60);
  let plan: SeatPlan = { seats: [], scanHz: 0 };
  let looks = 0;
  let isOpen = false;

  const openFor = (sink: BodySink): (() => void) => {
    const last = new Map<number, { atMs: number; seen: Observed }>();
    const servedMs = new Map<number, number>();
    let places = new Map<SeatId, SeatPlace>();
    /** Everybody, with a lane or without. */
    let before: { readonly atMs: number; readonly seen: readonly Observed[] } | null = null;
    let scannedMs = Number.NEGATIVE_INFINITY;

    const sampleSeats = (seen: readonly Observed[], atMs: number): void => {
      places = placesOf(plan, places);
      const sitters = seated(seen, places, aspect);
      for (const [seat, { sighting }] of sitters) {
        const { lane, usualX } = places.get(seat) as SeatPlace;
        if (usualX === null) places.set(seat, { lane, usualX: sighting.x * aspect });
      }
      acting.watched?.(atMs, plan, new Map([...sitters].map(([seat, { id }]) => [seat, id])));
      for (const { seat, eagerness } of plan.seats) {
        const sinceMs = atMs - (servedMs.get(seat) ?? Number.NEGATIVE_INFINITY);
        if (sinceMs <= 0 || (eagerness === 'rest' && sinceMs < 1000 / restHz)) continue;
        servedMs.set(seat, atMs);
        const one = sitters.get(seat) ?? null;
        const before = last.get(seat);
        const same = one !== null && before?.seen.id === one.id ? before : null;
        const motion =
          one && same ? motionOf(same.seen.pose, one.pose, aspect, one.sighting.scale, atMs - same.atMs) : 0;
        if (one) last.set(seat, { atMs, seen: one });
        else last.delete(seat);
        looks += 1;
        const random = randomAt(noise?.seed ?? 0, looks, seat);
        const lost = noise !== undefined && random.next() < clamp01(noise.lossShare);
        const pose = one && noise ? shaken(one.pose, noise.jitter, aspect, random) : (one?.pose ?? null);
        sink.sample({ seat, capturedAtMs: atMs, aspect, pose: lost ? null : pose, motion });
      }
    };

    const tellRoom = (seen: readonly Observed[], atMs: number): void => {
      if (!plan.wholeRoom) return;
      const past = before;
      before = { atMs, seen };
      if (past === null) return;
      const motion = seen.reduce((sum, one) => {
        const was = past.seen.find(({ id }) => id === one.id);
        return was ? sum + motionOf(was.pose, one.pose, aspect, one.sighting.scale, atMs - past.atMs) : sum;
      }, 0);
      sink.roomMoved(clamp01(motion / Math.max(1, plan.seats.length)), atMs);
    };

    const look = (): void => {
      const atMs = now();
      const seen = observe(acting.cameraAt?.(atMs) ?? acting.camera, acting.bodiesAt(atMs), acting.props);
      sampleSeats(seen, atMs);
      tellRoom(seen, atMs);
      if (plan.scanHz > 0 && atMs - scannedMs >= 1000 / plan.scanHz) {
        scannedMs = atMs;
        sink.sightings(
          seen.map((one) => one.sighting),
          atMs,
        );
      }
    };
    return every(periodMs, look);
  };

  return {
    kind: 'puppet',
    setSeats: (wanted) => {
      plan = wanted;
    },
    open: (sink, stop): Promise<BodySourceInfo> => {
      if (isOpen) return Promise.reject(new SourceError('camera-busy', `${acting.label} is open already`));
      const info: BodySourceInfo = { kind: 'puppet', label: acting.label, aspect };
      if (stop.aborted) return Promise.resolve(info);
      isOpen = true;
      acting.started?.(now());
      const end = openFor(sink);
      stop.addEventListener(
        'abort',
        () => {
          end();
          isOpen = false;
        },
        { once: true },
      );
      return Promise.resolve(info);
    },
    statistics: (): SourceStatistics => ({
      workers: 0,
      inputKind: 'skeleton',
      delegate: 'none',
      framesInFlight: 0,
      framesUnclosed: 0,
      framesSeen: looks,
      landmarkRuns: 0,
      detectorRuns: 0,
      rebuilds: 0,
    }),
  };
}
