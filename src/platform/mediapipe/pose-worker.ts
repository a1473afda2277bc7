/// <reference lib="webworker" />
/** Entry of a pose worker: makes its landmarkers ready, then looks at one picture at a time for the frame broker. */
import { type Look, type PoseOrder, type PoseReport, type ProblemCode, type Seen, SourceError } from '#pose';
import { type EyeTally, type LandmarkerEye, openEye } from './eye.ts';
import { createEyes } from './eyes.ts';
import { fetchModel } from './model.ts';
import { type Landmarkers, loadLandmarkers } from './runtime.ts';

/** Most bodies looked for in one square of the scan: a full-height square of a row of six shows three. */
const peopleInTile = 3;

const report = (message: PoseReport): void => postMessage(message);

function fail(cause: unknown): void {
  const code: ProblemCode = cause instanceof SourceError ? cause.code : 'no-tracking';
  report({ type: 'failed', code, detail: String(cause) });
}

async function start(order: PoseOrder<MessagePort>): Promise<void> {
  const landmarkers = await loadLandmarkers(order.files, await fetchModel(order.files));
  const tally: EyeTally = { landmarkRuns: 0, detectorRuns: 0, rebuilds: 0 };
  const eyes = createEyes<LandmarkerEye>({
    seatsAtMost: order.seatsAtMost,
    openSeat: () => warmEye(landmarkers, true, tally),
    openScan: () => warmEye(landmarkers, false, tally),
  });
  await eyes.ready(order.seats, order.scans);
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
  report({ type: 'ready' });
}

/** The first look takes up to a second: it is spent on an empty picture, before anybody waits for it. */
async function warmEye(landmarkers: Landmarkers, follows: boolean, tally: EyeTally): Promise<LandmarkerEye> {
  const create = follows ? landmarkers.forSeat : () => landmarkers.forScan(peopleInTile);
  const eye = await openEye(create, landmarkers.sight, follows, tally);
  await eye.look({ pixels: new ArrayBuffer(4 * 64 * 64), side: 64 }, 0, false);
  if (tally.rebuilds > 0) throw new SourceError('no-tracking', 'the pose model did not take a first picture');
  return eye;
}

addEventListener('message', ({ data }: MessageEvent<PoseOrder<MessagePort>>) => {
  start(data).catch(fail);
});
