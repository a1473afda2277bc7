/**
 * What page, frame broker and pose workers say to each other. All of it is plain data; `Port` and `Stream` stand for
 * the browser's own handles, which only the adapters know.
 *
 *   page → broker: `BrokerOrder`      broker → page: `BrokerReport`
 *   page → pose worker: `PoseOrder`   pose worker → page: `PoseReport`
 *   broker → pose worker: `Look`      pose worker → broker: `Seen`     (over a channel of their own)
 */
import type { SeatId } from '#core';
import type { BodySample, Lane, Pose, ProblemCode, SeatPlan, Sighting, SourceStatistics } from './contracts.ts';
import type { Ease } from './ladder.ts';
import type { LoopFinding } from './loop-latency.ts';
import type { LoopPatch } from './loop-patch.ts';
import type { Delegate } from './tuning.ts';

/** A square RGBA picture. Its memory travels with it: whoever sends it on can no longer read it. */
export interface SquarePicture {
  readonly pixels: ArrayBuffer;
  readonly side: number;
}

/** Which landmarker shall look: a seat's own, or the one for scanning. */
export type Eye = SeatId | 'scan';

export interface Look {
  readonly type: 'look';
  readonly eye: Eye;
  readonly picture: SquarePicture;
  readonly capturedAtMs: number;
  /** Let go of whomever this eye has been tracking and search anew: it was on to the wrong person, or the lane has moved. */
  readonly forget: boolean;
}

/** The bodies in one square, in 0..1 of it; for a seat's eye at most one. */
export interface Seen {
  readonly type: 'seen';
  readonly eye: Eye;
  readonly capturedAtMs: number;
  readonly poses: readonly Pose[];
  readonly tookMs: number;
  readonly tally: PoseTally;
  /** The picture's memory, back for the next one. */
  readonly pixels: ArrayBuffer;
}

/** Counted by one pose worker since it started. */
export interface PoseTally {
  readonly landmarkRuns: number;
  readonly detectorRuns: number;
  readonly rebuilds: number;
}

/** Where the model's files are, as absolute URLs. */
export interface ModelFiles {
  readonly model: string;
  /** JSON with the size and SHA-256 of every file. */
  readonly manifest: string;
  /** Folder of the wasm loader and binary, ending in a slash. */
  readonly wasm: string;
}

export type PoseOrder<Port> = {
  readonly type: 'start';
  readonly files: ModelFiles;
  /** Where the model is to run; on the processor after all where the graphics refuse. */
  readonly delegate: Delegate;
  /** Seats' landmarkers to have ready before the first look. */
  readonly seats: number;
  /** Seats' landmarkers to have at most: further seats are looked at afresh each time, all by one. */
  readonly seatsAtMost: number;
  readonly scans: boolean;
  readonly port: Port;
};

export type PoseReport =
  /** `delegate`: where the model runs. */
  | { readonly type: 'ready'; readonly delegate: Delegate }
  | { readonly type: 'failed'; readonly code: ProblemCode; readonly detail: string };

export type BrokerOrder<Port, Stream, Picture> =
  /** `pageOriginMs`: the page's `performance.timeOrigin`. Without a stream, pictures come one by one. */
  | { readonly type: 'open'; readonly pageOriginMs: number; readonly stream: Stream | null }
  | { readonly type: 'picture'; readonly picture: Picture; readonly capturedAtMs: number }
  | { readonly type: 'close' }
  | { readonly type: 'plan'; readonly plan: SeatPlan }
  | { readonly type: 'ease'; readonly ease: Ease }
  /** Looks for the patch on the television, and tells what is found; null: no longer. */
  | { readonly type: 'watch-patch'; readonly patch: LoopPatch | null }
  | { readonly type: 'hire'; readonly worker: number; readonly port: Port; readonly scans: boolean }
  | { readonly type: 'dismiss'; readonly worker: number };

export type BrokerReport =
  | { readonly type: 'sample'; readonly sample: BodySample }
  /** Everybody together, 0..1. */
  | { readonly type: 'room-moved'; readonly motion: number; readonly capturedAtMs: number }
  | { readonly type: 'sightings'; readonly sightings: readonly Sighting[]; readonly capturedAtMs: number }
  | { readonly type: 'figures'; readonly figures: BrokerFigures }
  /** While a patch is watched, every other second. */
  | { readonly type: 'loop'; readonly finding: LoopFinding }
  /** Frames come in. `aspect`: width over height. */
  | { readonly type: 'first-frame'; readonly aspect: number }
  /** The picture sent last has been used: send the next. */
  | { readonly type: 'picture-taken' }
  /** A pose worker has not answered for too long. */
  | { readonly type: 'worker-silent'; readonly worker: number }
  /** The camera gives no more frames. */
  | { readonly type: 'frames-ended'; readonly detail: string };

export interface BrokerFigures extends Omit<SourceStatistics, 'delegate'> {
  /** Motion energy of the whole picture, 0..1. */
  readonly roomMotion: number;
  /** Frames a second that arrive from the camera. */
  readonly cameraHz: number;
  readonly seats: readonly SeatFigures[];
}

export interface SeatFigures {
  readonly seat: SeatId;
  /** Where the crop is now. */
  readonly lane: Lane;
  readonly poseHz: number;
  /** How long the last look took in the pose worker, ms. */
  readonly tookMs: number;
  readonly motion: number;
  /** Somebody who does not sit there has just been found in the lane; whenever it is they, the seat's sample has no pose. */
  readonly crowded: boolean;
}
