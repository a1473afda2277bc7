/**
 * A film shown to the app's own frame desk and pose worker, picture by picture, as slowly as it takes: what they find depends
 * on the pictures and not on how busy the machine is.
 */
import { createPoseWorker } from '#platform/mediapipe';
import type { BodySample, PoseReport, SeatPlan, Seen, Sighting } from '#pose';
import { modelFilesBeside } from '../../../src/platform/camera/camera-source.ts';
import { createFrameDesk } from '../../../src/platform/camera/frame-desk.ts';
import { type Plate, rgbaPlate } from '../../../src/platform/camera/plate.ts';

export interface ReplayWish {
  readonly plan: SeatPlan;
  /** Between the pictures shown; the film's own. */
  readonly pictureMs: number;
  /** How often the film is shown. */
  readonly loops: number;
  /** One picture in so many is shown: 1 for all. */
  readonly every: number;
}

export interface Replayed {
  readonly samples: readonly BodySample[];
  readonly sightings: readonly { readonly atMs: number; readonly people: readonly Sighting[] }[];
  readonly landmarkRuns: number;
  readonly detectorRuns: number;
  /** Of the detector runs, the scan's; the others searched for somebody in their own lane. */
  readonly scanned: number;
}

declare global {
  interface Window {
    replayFilm?: (wish: ReplayWish) => Promise<Replayed>;
  }
}

/** A look that never comes back would hold the replay up for ever. */
const patienceMs = 30_000;

/** Motion JPEG: one picture after another, each from its start mark to its end mark. */
function picturesOf(film: Uint8Array): readonly Blob[] {
  const starts: number[] = [];
  for (let i = 0; i + 2 < film.length; i += 1) {
    if (film[i] === 0xff && film[i + 1] === 0xd8 && film[i + 2] === 0xff) starts.push(i);
  }
  return starts.map((from, i) => new Blob([film.slice(from, starts[i + 1])], { type: 'image/jpeg' }));
}

async function plateOf(picture: Blob): Promise<Plate> {
  const bitmap = await createImageBitmap(picture);
  const { width, height } = bitmap;
  const canvas = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (canvas === null) throw new Error('no canvas');
  canvas.drawImage(bitmap, 0, 0);
  bitmap.close();
  return rgbaPlate(new Uint8Array(canvas.getImageData(0, 0, width, height).data.buffer), width, height);
}

/** The app's own pose worker, ready; resolves with the port by which it is given looks. */
function startWorker(seats: number): Promise<MessagePort> {
  const worker = createPoseWorker();
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<PoseReport>) =>
      data.type === 'ready' ? resolve(port2) : reject(new Error(data.detail));
    const files = modelFilesBeside(document.baseURI);
    worker.postMessage({ type: 'start', files, delegate: 'CPU', seats, seatsAtMost: seats, scans: true, port: port1 }, [
      port1,
    ]);
  });
}

window.replayFilm = async ({ plan, pictureMs, loops, every }) => {
  const film = new Uint8Array(await (await fetch('film.mjpeg')).arrayBuffer());
  const pictures = picturesOf(film);
  const port = await startWorker(plan.seats.length);
  const samples: BodySample[] = [];
  const sightings: { atMs: number; people: readonly Sighting[] }[] = [];
  const desk = createFrameDesk((report) => {
    if (report.type === 'sample') samples.push(report.sample);
    if (report.type === 'sightings') sightings.push({ atMs: report.capturedAtMs, people: report.sightings });
  });
  let atMs = 0;
  let idle = (): void => undefined;
  port.onmessage = ({ data }: MessageEvent<Seen>) => {
    desk.seen(1, data, atMs);
    if (desk.figures(atMs).framesInFlight === 0) idle();
  };
  desk.plan(plan);
  let scanned = 0;
  desk.hire(1, true, (look) => {
    if (look.eye === 'scan') scanned += 1;
    port.postMessage(look, [look.picture.pixels]);
  });
  for (let i = 0; i < pictures.length * loops; i += every) {
    const picture = pictures[i % pictures.length];
    if (picture === undefined) break;
    const plate = await plateOf(picture);
    atMs = (i + 1) * pictureMs;
    const done = new Promise<void>((resolve, reject) => {
      const late = setTimeout(() => reject(new Error('the pose worker does not answer')), patienceMs);
      idle = () => {
        clearTimeout(late);
        resolve();
      };
    });
    desk.frame(plate, atMs, atMs);
    if (desk.figures(atMs).framesInFlight === 0) idle();
    await done;
  }
  const { landmarkRuns, detectorRuns } = desk.figures(atMs);
  return { samples, sightings, landmarkRuns, detectorRuns, scanned };
};
