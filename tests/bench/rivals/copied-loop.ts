/**
 * The loop everyone copies from the pose libraries' own examples, and the best that can be made of it: the main thread, the
 * whole 720p picture, and a new look with every animation frame before the same game is drawn on the same stage as ours.
 *
 * Where the two cannot be alike the loop gets the lighter load: it shows no video and no captions, draws no helper figures,
 * filters nothing, plays no sound, and its game plays by itself.
 */
import { seatIds } from '#core';
import { playerLook } from '#kit/view';
import { createStage, type Stage } from '#platform/stage';
import { createWords } from '#platform/words';
import game from '../../../games/skittles/game.ts';
import { type RunningGame, runGame } from '../../../src/tv/running-game.ts';
import { createFigures, createSampleClock } from '../../../src/tv/sample-clock.ts';

/** What the bench reads while the loop runs, taken with the same clocks as our own inspection interface. */
export interface CopiedGlance {
  /** Bodies in the newest look. */
  readonly found: number;
  /** Bodies a second over the last three seconds, everybody's together. */
  readonly playerHz: number;
  /** Millions of multiply-adds since the page opened. Null where the library's runs cannot be reckoned. */
  readonly macsM: number | null;
  /** Age of the newest look when a frame has been drawn, 95th percentile of the last 300 frames. Null before the first. */
  readonly sampleAgeP95Ms: number | null;
  readonly ballsBowled: number;
}

/** One pose library, as its examples use it. */
export interface Looker {
  /** How many bodies are in the picture that the video shows now. */
  look(video: HTMLVideoElement): number | Promise<number>;
  /** Millions of multiply-adds so far, or null. */
  macsM(): number | null;
}

declare global {
  interface Window {
    copiedLoop?: { inspect(): CopiedGlance };
  }
}

/** Chairs that are put out, by the page's address: 1 to 6. */
const chairsWanted = (): number =>
  Math.min(6, Math.max(1, Number(new URLSearchParams(location.search).get('seats')) || 1));

async function openCamera(): Promise<HTMLVideoElement> {
  const video = document.createElement('video');
  video.muted = true;
  video.srcObject = await navigator.mediaDevices.getUserMedia({ video: { width: 1280, height: 720 }, audio: false });
  await video.play();
  return video;
}

/** The game plays itself, over and over. */
function startGame(stage: Stage, chairs: number, seed: number, onEnded: () => void): Promise<RunningGame> {
  return runGame({
    game,
    stage,
    seed,
    seats: seatIds.slice(0, chairs),
    first: 1,
    pace: 'gentle',
    sound: { play: () => undefined, holdTune: () => undefined },
    voice: { say: () => undefined },
    say: createWords(game.words, 'en-GB'),
    player: (seat) => playerLook(seat, `Seat ${seat}`),
    pack: null,
    onEnded,
    onFailed: (reason) => console.error(reason),
  });
}

/** Opens the loop on the page's `#stage`. `createLooker` is told how many bodies to look for, 1 to 6. */
export async function openCopiedLoop(createLooker: (chairs: number) => Promise<Looker>): Promise<void> {
  const host = document.querySelector<HTMLElement>('#stage');
  if (host === null) return;
  const chairs = chairsWanted();
  const stage = await createStage(host, { renderer: 'auto', reducedMotion: false });
  const looker = await createLooker(chairs);
  const video = await openCamera();

  let bowledBefore = 0;
  let running: RunningGame | null = null;
  const play = async (seed: number): Promise<void> => {
    bowledBefore += running?.events['ball-released'] ?? 0;
    running?.dispose();
    running = null;
    running = await startGame(stage, chairs, seed, () => void play(seed + 1));
  };
  await play(7);

  /** When the light of the picture now in the video fell on the sensor: the camera's word, not the page's. */
  let shownCaptureMs = Number.NaN;
  const noteCapture = (_nowMs: number, { captureTime }: VideoFrameCallbackMetadata): void => {
    video.requestVideoFrameCallback(noteCapture);
    shownCaptureMs = captureTime ?? Number.NaN;
  };
  video.requestVideoFrameCallback(noteCapture);

  const clocks = seatIds.map(() => createSampleClock());
  const ages = createFigures(300);
  let found = 0;
  let lookCaptureMs = Number.NaN;
  let lastVideoTime = -1;
  let looking = false;
  let lastMs = performance.now();

  const told = (bodies: number, capturedMs: number): void => {
    looking = false;
    found = bodies;
    if (!(capturedMs > (Number.isNaN(lookCaptureMs) ? Number.NEGATIVE_INFINITY : lookCaptureMs))) return;
    lookCaptureMs = capturedMs;
    for (const clock of clocks.slice(0, found)) clock.arrived(capturedMs);
  };

  /** A library that answers at once is drawn with its answer; one that promises lets frames be drawn meanwhile. */
  const look = (): void => {
    if (looking || video.currentTime === lastVideoTime) return;
    lastVideoTime = video.currentTime;
    const capturedMs = shownCaptureMs;
    looking = true;
    const bodies = looker.look(video);
    if (typeof bodies === 'number') told(bodies, capturedMs);
    else void bodies.then((count) => told(count, capturedMs));
  };

  const frame = (): void => {
    requestAnimationFrame(frame);
    look();
    const nowMs = performance.now();
    running?.frame(nowMs, { nowMs, dtMs: nowMs - lastMs, body: () => null }, null);
    lastMs = nowMs;
    stage.render();
    if (!Number.isNaN(lookCaptureMs)) ages.add(performance.now() - lookCaptureMs);
  };
  requestAnimationFrame(frame);

  window.copiedLoop = {
    inspect: () => ({
      found,
      playerHz: clocks.reduce((sum, clock) => sum + clock.hz(performance.now()), 0),
      macsM: looker.macsM(),
      sampleAgeP95Ms: ages.quantile(0.95),
      ballsBowled: bowledBefore + (running?.events['ball-released'] ?? 0),
    }),
  };
}
