/**
 * One landmarker that always answers. The library's graph dies for good when a timestamp does not rise, and goes blind
 * when WebGL goes away: times are clamped to rise by whole milliseconds, and after an error or a loss of sight the
 * landmarker is made anew, with longer and longer waits in between.
 */
import type { PoseLandmarker, PoseLandmarkerResult } from '@mediapipe/tasks-vision';
import type { Pose, SquarePicture } from '#pose';
import { poseFromLandmarks } from './joints.ts';

export interface EyeTally {
  landmarkRuns: number;
  detectorRuns: number;
  rebuilds: number;
}

export interface LandmarkerEye {
  /** Bodies in the picture; none, too, while the landmarker is being made anew. */
  look(picture: SquarePicture, capturedAtMs: number, forget: boolean): Promise<readonly Pose[]>;
  /** True after so many failures in a row that it is no use. */
  isBroken(): boolean;
  close(): void;
}

const failuresAtMost = 6;
const firstWaitMs = 200;

/**
 * `create` makes the landmarker: VIDEO mode when it `follows` a body, IMAGE mode otherwise. `sight` tells a number that
 * changes when all landmarkers made before have gone blind.
 */
export async function openEye(
  create: () => Promise<PoseLandmarker>,
  sight: () => number,
  follows: boolean,
  tally: EyeTally,
): Promise<LandmarkerEye> {
  let madeIn = sight();
  let landmarker: PoseLandmarker | null = await create();
  let lastMs = 0;
  let tracking = false;
  let failures = 0;
  let retryAtMs = 0;

  const run = (on: PoseLandmarker, image: ImageData, capturedAtMs: number): PoseLandmarkerResult => {
    if (!follows) return on.detect(image);
    lastMs = Math.max(lastMs + 1, Math.round(capturedAtMs));
    return on.detectForVideo(image, lastMs);
  };

  const count = (bodies: number): void => {
    if (!follows || !tracking) tally.detectorRuns += 1;
    tally.landmarkRuns += follows && tracking ? 1 : bodies;
    tracking = bodies > 0;
  };

  const failed = (): void => {
    failures += 1;
    retryAtMs = performance.now() + firstWaitMs * 2 ** failures;
    tally.rebuilds += 1;
    tracking = false;
    try {
      landmarker?.close();
    } catch {
      // A dead graph may refuse to close; its instance is dropped with the last reference to it.
    }
    landmarker = null;
  };

  const look = async (picture: SquarePicture, capturedAtMs: number, forget: boolean): Promise<readonly Pose[]> => {
    if (failures > failuresAtMost || performance.now() < retryAtMs) return [];
    if (landmarker !== null && sight() !== madeIn) failed();
    try {
      if (landmarker === null) {
        madeIn = sight();
        landmarker = await create();
      }
      if (forget && follows && tracking) {
        // Nothing to see: the tracked box is given up, and the next picture is searched whole.
        run(landmarker, new ImageData(picture.side, picture.side), capturedAtMs - 1);
        tracking = false;
      }
      const image = new ImageData(new Uint8ClampedArray(picture.pixels), picture.side, picture.side);
      const { landmarks } = run(landmarker, image, capturedAtMs);
      count(landmarks.length);
      failures = 0;
      return landmarks.map(poseFromLandmarks);
    } catch {
      failed();
      return [];
    }
  };

  return {
    look,
    isBroken: () => failures > failuresAtMost,
    close: () => landmarker?.close(),
  };
}
