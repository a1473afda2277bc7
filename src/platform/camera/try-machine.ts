/**
 * Trials of a machine: pose workers, made for the trial alone, look at an empty picture as fast as they can for a while,
 * and the page tells how evenly it goes on drawing.
 */
import { crewFor, type Look, type ModelFiles, type Seen, type Trial, type Tuning } from '#pose';
import { machineFacts } from './machine-facts.ts';
import { createPoseCrew } from './pose-crew.ts';

export interface TrialParts {
  createPoseWorker(): Worker;
  readonly files: ModelFiles;
}

/** Long enough for some twenty looks on a slow machine; all trials of four cores take three seconds and their loading. */
const lastsMs = 700;
const pictureSide = 320;

const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(share * (values.length - 1))] ?? Number.POSITIVE_INFINITY;

/** Times between the page's frames until told to stop, ms. A hidden page draws none. */
function watchFrames(): () => readonly number[] {
  const gaps: number[] = [];
  let lastMs = Number.NaN;
  let asked = 0;
  const frame = (nowMs: number): void => {
    if (!Number.isNaN(lastMs)) gaps.push(nowMs - lastMs);
    lastMs = nowMs;
    asked = requestAnimationFrame(frame);
  };
  asked = requestAnimationFrame(frame);
  return () => {
    cancelAnimationFrame(asked);
    return gaps;
  };
}

/** One worker looks again and again. Resolves with how long each look took, ms. */
function keepLooking(port: MessagePort, untilMs: number): Promise<readonly number[]> {
  const took: number[] = [];
  return new Promise((resolve) => {
    const ask = (pixels: ArrayBuffer): void => {
      const picture = { pixels, side: pictureSide };
      const look: Look = { type: 'look', eye: 1, picture, capturedAtMs: performance.now(), forget: false };
      port.postMessage(look, [pixels]);
    };
    port.onmessage = ({ data }: MessageEvent<Seen>) => {
      took.push(data.tookMs);
      if (performance.now() < untilMs) ask(data.pixels);
      else resolve(took);
    };
    ask(new ArrayBuffer(4 * pictureSide * pictureSide));
  });
}

/** Rejects when it cannot be tried, or when `stop` is told: a half trial tells nothing. */
export async function tryMachine(parts: TrialParts, tuning: Tuning, stop: AbortSignal): Promise<Trial> {
  const ports: MessagePort[] = [];
  const crew = createPoseCrew({
    ...parts,
    delegate: tuning.delegate,
    crew: crewFor(machineFacts(), tuning.workers).map(() => ({ seats: 1, scans: false })),
    seatsEach: 1,
    order: (message) => {
      if (message.type === 'hire') ports.push(message.port);
    },
    onGivenUp: () => undefined,
  });
  const stopped = new Promise<never>((_, reject) => {
    const give = (): void => reject(new Error('the trial was stopped'));
    if (stop.aborted) give();
    stop.addEventListener('abort', give, { once: true });
  });
  stopped.catch(() => undefined); // may come when nobody waits for it any more
  try {
    await Promise.race([crew.warmUp(), stopped]);
    if (crew.ready() !== tuning.workers || crew.delegate() !== tuning.delegate) throw new Error('not as asked for');
    const frames = watchFrames();
    const startedMs = performance.now();
    const looking = Promise.all(ports.map((port) => keepLooking(port, startedMs + lastsMs)));
    const took = (await Promise.race([looking, stopped]).finally(frames)).flat();
    const seconds = (performance.now() - startedMs) / 1000;
    return {
      ...tuning,
      looksHz: took.length / seconds,
      lookP95Ms: quantile(took, 0.95),
      frameP95Ms: quantile(frames(), 0.95),
    };
  } finally {
    crew.disband();
  }
}
