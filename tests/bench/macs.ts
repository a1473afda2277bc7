/** Millions of multiply-adds of one run of the person detector, and of the lite landmark model (counted from the models' layers). */
export const macsOf = { detectorM: 430, landmarksM: 198 } as const;

/** Millions of multiply-adds of so many runs. */
export const macsOfRuns = (detector: number, landmarks: number): number =>
  detector * macsOf.detectorM + landmarks * macsOf.landmarksM;
