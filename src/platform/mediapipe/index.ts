/**
 * A worker that finds bodies in square pictures. It is told what to do by `PoseOrder` and says how it fares by
 * `PoseReport`; see `#pose` (wire).
 */
export function createPoseWorker(): Worker {
  return new Worker(new URL('./pose-worker.ts', import.meta.url), { type: 'module', name: 'pose' });
}
