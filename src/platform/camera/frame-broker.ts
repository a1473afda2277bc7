/// <reference lib="webworker" />
/**
 * Entry of the frame broker, a worker between camera and pose workers. No frame leaves it: what goes on are squares of
 * pixels to the pose workers, and joints and numbers to the page.
 */
import type { BrokerOrder, BrokerReport, Lane, SeatPlan, Seen } from '#pose';
import { createEventRate } from './event-rate.ts';
import { tellCapture, unsetClock } from './frame-clock.ts';
import { createFrameDesk } from './frame-desk.ts';
import { type FrameCounts, readFrames } from './frame-reader.ts';
import { createLightMeter } from './light-meter.ts';
import { createLoopWatch } from './loop-watch.ts';
import { type Plate, rgbaPlate } from './plate.ts';

type Order = BrokerOrder<MessagePort, ReadableStream<VideoFrame>, ImageBitmap>;

/** A camera that is open and well sends a picture every 33 to 130 ms. */
const framesEndAfterMs = 2000;
/** Some take this long before their first. */
const firstFrameWithinMs = 8000;
const watchEveryMs = 250;
const figuresEveryMs = 500;

const report = (message: BrokerReport): void => postMessage(message);
const desk = createFrameDesk(report);
const cameraRate = createEventRate();
const light = createLightMeter();
const loop = createLoopWatch();
/** Where people sit, for the light meter. */
let lanes: readonly Lane[] = [];
const counts: FrameCounts = { framesSeen: 0, framesUnclosed: 0 };
const ports = new Map<number, MessagePort>();

/** From this worker's clock to the page's, ms. */
let toPageMs = 0;
let clock = unsetClock;
let closing: AbortController | null = null;
let awaitedMs = 0;
let canvas: OffscreenCanvasRenderingContext2D | null = null;

const nowMs = (): number => performance.now() + toPageMs;

function take(plate: Plate, timestampMs: number, arrivedMs: number): void {
  clock = tellCapture(clock, timestampMs, arrivedMs);
  cameraRate.happened(arrivedMs);
  awaitedMs = arrivedMs + framesEndAfterMs;
  desk.frame(plate, clock.capturedAtMs, nowMs());
  light.look(plate, clock.capturedAtMs, lanes);
  const finding = loop.look(plate, clock.capturedAtMs);
  if (finding !== null) report({ type: 'loop', finding });
  if (counts.framesSeen === 1) report({ type: 'first-frame', aspect: plate.width / plate.height });
}

function end(detail: string): void {
  if (closing === null) return;
  close();
  report({ type: 'frames-ended', detail });
}

function close(): void {
  closing?.abort();
  closing = null;
  desk.restart();
  light.restart();
  loop.restart();
}

function open(order: Extract<Order, { type: 'open' }>): void {
  close();
  toPageMs = performance.timeOrigin - order.pageOriginMs;
  clock = { ...unsetClock, capturedAtMs: clock.capturedAtMs };
  counts.framesSeen = 0;
  awaitedMs = nowMs() + firstFrameWithinMs;
  const run = new AbortController();
  closing = run;
  if (order.stream === null) return;
  readFrames(order.stream, run.signal, counts, (plate, timestampMs, arrivedMs) => {
    take(plate, timestampMs, arrivedMs + toPageMs);
  }).then(
    () => closing === run && end('the stream ended'),
    (cause: unknown) => closing === run && end(String(cause)),
  );
}

/** Pictures sent one by one, where the browser gives no stream of frames. */
function takePicture(picture: ImageBitmap, capturedAtMs: number): void {
  const { width, height } = picture;
  if (closing !== null) {
    if (canvas === null || canvas.canvas.width !== width || canvas.canvas.height !== height) {
      canvas = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
    }
    canvas?.drawImage(picture, 0, 0);
    const data = canvas?.getImageData(0, 0, width, height).data;
    counts.framesSeen += 1;
    if (data !== undefined) take(rgbaPlate(new Uint8Array(data.buffer), width, height), Number.NaN, capturedAtMs);
  }
  picture.close();
  report({ type: 'picture-taken' });
}

function hire(worker: number, scans: boolean, port: MessagePort): void {
  ports.set(worker, port);
  port.onmessage = ({ data }: MessageEvent<Seen>) => desk.seen(worker, data, nowMs());
  desk.hire(worker, scans, (look) => port.postMessage(look, [look.picture.pixels]));
}

function plan(wanted: SeatPlan): void {
  lanes = wanted.seats.map(({ lane }) => lane);
  desk.plan(wanted);
}

function dismiss(worker: number): void {
  desk.dismiss(worker);
  ports.get(worker)?.close();
  ports.delete(worker);
}

addEventListener('message', ({ data: order }: MessageEvent<Order>) => {
  if (order.type === 'open') open(order);
  else if (order.type === 'picture') takePicture(order.picture, order.capturedAtMs);
  else if (order.type === 'close') close();
  else if (order.type === 'plan') plan(order.plan);
  else if (order.type === 'ease') desk.ease(order.ease);
  else if (order.type === 'watch-patch') loop.watch(order.patch);
  else if (order.type === 'hire') hire(order.worker, order.scans, order.port);
  else dismiss(order.worker);
});

let watchedAtMs = performance.now();
setInterval(() => {
  const lateMs = performance.now() - watchedAtMs - watchEveryMs;
  watchedAtMs = performance.now();
  if (lateMs > watchEveryMs) awaitedMs += lateMs; // this worker, or the whole machine, stood still: frames may be waiting
  for (const worker of desk.silent(nowMs())) report({ type: 'worker-silent', worker });
  if (nowMs() > awaitedMs) end('no frame for too long');
}, watchEveryMs);

setInterval(() => {
  const { framesSeen, framesUnclosed } = counts;
  const reading = light.reading();
  const lit = reading === null ? {} : { light: reading };
  const figures = { ...desk.figures(nowMs()), ...lit, framesSeen, framesUnclosed, cameraHz: cameraRate.hz(nowMs()) };
  report({ type: 'figures', figures });
}, figuresEveryMs);
