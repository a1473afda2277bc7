/// <reference lib="webworker" />
/** Entry of a pose worker: makes its landmarkers ready, then looks at one picture at a time for the frame broker. */
import type { PoseLandmarker } from '@mediapipe/tasks-vision';
import {
  type Delegate,
  type Look,
  type PoseOrder,
  type PoseReport,
  type ProblemCode,
  type Seen,
  SourceError,
} from '#pose';
import { type EyeTally, type LandmarkerEye, openEye } from './eye.ts';
import { createEyes } from './eyes.ts';
import { fetchModel } from './model.ts';
import { loadLandmarkers } from './runtime.ts';

/** Most bodies looked for in one square of the scan: a full-height square of a row of six shows three. */
const peopleInTile = 3;

const report = (message: PoseReport): void => postMessage(message);

function fail(cause: unknown): void {
  const code: ProblemCode = cause instanceof SourceError ? cause.code : 'no-tracking';
  report({ type: 'failed', code, detail: String(cause) });
}

/** Eyes that have taken a first look, on the processor where the graphics refuse. */
async function openEyes(order: PoseOrder<MessagePort>, tally: EyeTally) {
  const landmarkers = await loadLandmarkers(order.files, await fetchModel(order.files));
  const openOn = async (delegate: Delegate) => {
    const eyes = createEyes<LandmarkerEye>({
      seatsAtMost: order.seatsAtMost,
      openSeat: () => warmEye(() => landmarkers.forSeat(delegate), landmarkers.sight, true, tally),
      openScan: () => warmEye(() => landmarkers.forScan(delegate, peopleInTile), landmarkers.sight, false, tally),
    });
    await eyes.ready(order.seats, order.scans);
    return { eyes, delegate };
  };
  if (order.delegate === 'CPU') return openOn('CPU');
  return openOn('GPU').catch(() => {
    tally.rebuilds = 0;
    return openOn('CPU');
  });
}

async function start(order: PoseOrder<MessagePort>): Promise<void> {
  const tally: EyeTally = { landmarkRuns: 0, detectorRuns: 0, rebuilds: 0 };
  const { eyes, delegate } = await openEyes(order, tally);
  tally.detectorRuns = 0;

  order.port.onmessage = async ({ data }: MessageEvent<Look>) => {
    const { eye, picture, capturedAtMs, forget } = data;
    const startedMs = performance.now();
    const { looking, stranger } = await eyes.for(eye, capturedAtMs);
    const found = await looking.look(picture, capturedAtMs, forget || stranger);
    const poses = eye === 'scan' ? found : found.slice(0, 1);
    const tookMs = performance.now() - startedMs;
    const seen: Seen = { type: 'seen', eye, capturedAtMs, poses, tookMs, tally: { ...tally }, pixels: picture.pixels };
    order.port.postMessage(seen, [picture.pixels]);
    if (looking.isBroken()) fail(new SourceError('no-tracking', 'the pose model keeps failing'));
  };
  report({ type: 'ready', delegate });
}

/** The first look takes up to a second: it is spent on an empty picture, before anybody waits for it. */
async function warmEye(
  create: () => Promise<PoseLandmarker>,
  sight: () => number,
  follows: boolean,
  tally: EyeTally,
): Promise<LandmarkerEye> {
  const eye = await openEye(create, sight, follows, tally);
  await eye.look({ pixels: new ArrayBuffer(4 * 64 * 64), side: 64 }, 0, false);
  if (tally.rebuilds > 0) throw new SourceError('no-tracking', 'the pose model did not take a first picture');
  return eye;
}

addEventListener('message', ({ data }: MessageEvent<PoseOrder<MessagePort>>) => {
  start(data).catch(fail);
});
