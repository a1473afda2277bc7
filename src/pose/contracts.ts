import type { SeatId } from '#core';
import type { Joint } from './joints.ts';

/**
 * One joint as a source saw it.
 * `x`, `y`: place in the un-mirrored frame, 0..1 from its top left (a little outside is allowed).
 * `z`: depth in frame widths, smaller is nearer, unreliable: nothing may depend on it.
 * `sure`: 0..1, how much is known; below 0.5 nothing may be triggered by it.
 */
export interface Landmark {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly sure: number;
}

export type Pose = Readonly<Record<Joint, Landmark>>;

/** What one seat's lane showed at one moment. */
export interface BodySample {
  readonly seat: SeatId;
  /** When the light fell on the sensor, on the clock of `performance.now()` of the page. */
  readonly capturedAtMs: number;
  /** Frame width over frame height: turns `x` into the units of `y`. */
  readonly aspect: number;
  /** Null when the lane was looked at and nobody was found, or when only motion is known. */
  readonly pose: Pose | null;
  /** Motion energy in the lane, 0 (still) to 1 (as much as a big wave), from the picture, not from the pose. */
  readonly motion: number;
}

/** A square crop that belongs to a seat: centre and side in frame heights, x from the left edge, un-mirrored. */
export interface Lane {
  readonly centreX: number;
  readonly centreY: number;
  readonly side: number;
}

/** A person that the scan of the whole picture came upon; not yet anybody. */
export interface Sighting {
  /** Midpoint of the shoulders, un-mirrored frame, 0..1. */
  readonly x: number;
  readonly y: number;
  /** Shoulder width in frame heights. */
  readonly scale: number;
  /** 0..1 */
  readonly sure: number;
}

/** A rectangle of the frame in frame heights. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Which seats the source shall watch, and how eagerly. */
export interface SeatPlan {
  readonly seats: readonly SeatWatch[];
  /**
   * Scans of the whole picture a second: 1 to 3 while seats are being set, 0 for never. At `keepWatchHz` or less, once there
   * are seats, only what has changed outside of their lanes is looked at.
   */
  readonly scanHz: number;
  /** Where people only pass: outside of lanes, what moves there is nobody's. */
  readonly walkways?: readonly Box[];
  /** The motion of the whole picture is to be told as well, as often as there is a picture. */
  readonly wholeRoom?: true;
}

export const keepWatchHz = 1;

export interface SeatWatch {
  readonly seat: SeatId;
  readonly lane: Lane;
  /** `turn`: first served; `play`: fair share; `rest`: 2 to 5 Hz. */
  readonly eagerness: 'turn' | 'play' | 'rest';
}

export type SourceKind = 'camera' | 'puppet' | 'trace' | 'none';

/**
 * Everything that can be wrong between the room and a body sample. Each has a sentence for the coordinator in
 * the words catalogue under `problem.<code>`.
 */
export const problemCodes = [
  'no-camera',
  'camera-refused',
  'camera-busy',
  'camera-lost',
  'no-tracking', // no WebGL at all: the pose model cannot run; motion play only
  'model-missing',
  'model-damaged',
  'worker-died',
  'page-hidden',
  'storage-blocked',
  'settings-damaged', // what was kept cannot be read; it is put aside and the house begins afresh
  'storage-full',
  'kept-damaged', // people, playlists, records or the afternoon: what cannot be read is put aside
  'kept-newer', // written by a newer version of the app: put aside as well
  'no-renderer',
  'unknown-address', // the URL asked for something that is not there
] as const;

export type ProblemCode = (typeof problemCodes)[number];

/** A problem as a source reports it. `detail` is for the lab's log, never for the television. */
export interface SourceProblem {
  readonly code: ProblemCode;
  readonly detail?: string;
}

/** Thrown by `BodySource.open` when it cannot. */
export class SourceError extends Error {
  readonly code: ProblemCode;
  constructor(code: ProblemCode, detail?: string) {
    super(detail ?? code);
    this.name = 'SourceError';
    this.code = code;
  }
}

/** Where a source delivers. Calls come on the page's main thread, in order of capture for each seat. */
export interface BodySink {
  sample(sample: BodySample): void;
  sightings(sightings: readonly Sighting[], capturedAtMs: number): void;
  /** Where the plan asks for it: how much everybody moves, with a seat or without, 0 (nobody) to 1 (each a big wave). */
  roomMoved(motion: number, capturedAtMs: number): void;
  /** Something went wrong while open. `camera-lost` ends the source; others say what works no longer. */
  problem(problem: SourceProblem): void;
}

export interface BodySourceInfo {
  readonly kind: SourceKind;
  /** What the coordinator would call it: the camera's label or the scene's name. */
  readonly label: string;
  readonly aspect: number;
}

/** How light the picture is; nothing of what it shows. Each 0 (black) to 1 (white). */
export interface LightReading {
  readonly mean: number;
  /** Share of the picture that is nearly black. */
  readonly darkShare: number;
  /** Share of the picture that is burnt out. */
  readonly brightShare: number;
  /** Mean where people's heads and chests are; null while nobody has a lane. */
  readonly people: number | null;
}

/** Counters for `inspect()`, the lab's overlay and the bench; all since the source was opened unless said otherwise. */
export interface SourceStatistics {
  readonly workers: number;
  /** `bitmap`, `frame`, `skeleton` … what is handed to the model. */
  readonly inputKind: string;
  readonly delegate: 'CPU' | 'GPU' | 'none';
  readonly framesInFlight: number;
  /** Frames decoded and not closed that nobody is working on: must be 0. */
  readonly framesUnclosed: number;
  readonly framesSeen: number;
  readonly landmarkRuns: number;
  readonly detectorRuns: number;
  /** Seats in whose lane somebody else has just been found; only where a camera tells. */
  readonly crowded?: readonly SeatId[];
  readonly rebuilds: number;
  /** From the camera, twice a second; not there before its first picture and from other sources. */
  readonly light?: LightReading;
}

/** Anything that can tell bodies: a camera, a puppet, a trace. */
export interface BodySource {
  readonly kind: SourceKind;
  /**
   * Starts delivering to `sink` until `stop` is aborted; then everything is released.
   * Rejects with a `SourceError`. May be called again after it has ended.
   */
  open(sink: BodySink, stop: AbortSignal): Promise<BodySourceInfo>;
  /** May be called at any time, also before `open`. The newest plan holds. */
  setSeats(plan: SeatPlan): void;
  statistics(): SourceStatistics;
}
