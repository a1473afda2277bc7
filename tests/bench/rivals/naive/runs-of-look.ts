/** What one look in video mode costs the pose model, from how many bodies it followed before and how many it found. */
export interface RunsOfLook {
  readonly detector: number;
  readonly landmarks: number;
}

/**
 * The model's graph cannot be looked into from outside, so its runs are reckoned from its rule (MediaPipe, pose_landmarker_graph): every body
 * followed from the look before has its landmarks run; when these are fewer than `numPoses`, the detector runs too, and the
 * landmarks of whomever it adds. A detection that comes to nothing is not seen from here: the true cost is this or more.
 */
export function runsOfLook(numPoses: number, followed: number, found: number): RunsOfLook {
  return { detector: followed < numPoses ? 1 : 0, landmarks: Math.max(followed, found) };
}
