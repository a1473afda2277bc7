/**
 * The loop everyone copies from the pose model's own examples, and the best that can be made of it: one landmarker on the
 * main thread, the whole 720p picture, a body looked for in every chair, and a new look with every animation frame before the
 * same game is drawn on the same stage as ours.
 *
 * Where the two cannot be alike the loop gets the lighter load: it shows no video and no captions, draws no helper figures,
 * filters nothing, plays no sound, and its game plays by itself. It runs the same lite model on the processor, which without
 * a graphics card is its quicker half.
 */
import { PoseLandmarker } from '@mediapipe/tasks-vision';
import wasmLoaderPath from '@mediapipe/tasks-vision/vision_wasm_internal.js?url';
import wasmBinaryPath from '@mediapipe/tasks-vision/vision_wasm_internal.wasm?url';
import { seatIds } from '#core';
import { playerLook } from '#kit/view';
import { createStage, type Stage } from '#platform/stage';
import { createWords } from '#platform/words';
import game from '../../../games/skittles/game.ts';
import { type RunningGame, runGame } from '../../../src/tv/running-game.ts';
import { createFigures, createSampleClock } from '../../../src/tv/sample-clock.ts';
import { runsOfLook } from './runs-of-look.ts';

/** What the bench reads while the loop runs, taken with the same clocks as our own inspection interface. */
export interface NaiveGlance {
  /** Bodies in the newest look. */
  readonly found: number;
  /** Bodies a second over the last three seconds, everybody's together. */
  readonly playerHz: number;
  readonly detectorRuns: number;
  readonly landmarkRuns: number;
  /** Age of the newest look when a frame has been drawn, 95th percentile of the last 300 frames. Null before the first. */
  readonly sampleAgeP95Ms: number | null;
  readonly ballsBowled: number;
}

declare global {
  interface Window {
    naiveLoop?: { inspect(): NaiveGlance };
  }
}

const chairs = Math.min(6, Math.max(1, Number(new URLSearchParams(location.search).get('seats')) || 1));

async function openCamera(): Promise<HTMLVideoElement> {
  const video = document.createElement('video');
  video.muted = true;
  video.srcObject = await navigator.mediaDevices.getUserMedia({ video: { width: 1280, height: 720 }, audio: false });
  await video.play();
  return video;
}

const createLandmarker = (): Promise<PoseLandmarker> =>
  PoseLandmarker.createFromOptions(
    { wasmLoaderPath, wasmBinaryPath },
    {
      baseOptions: { modelAssetPath: './models/pose_landmarker_lite.task', delegate: 'CPU' },
      runningMode: 'VIDEO',
      numPoses: chairs,
    },
  );

/** The game plays itself, over and over. */
function startGame(stage: Stage, seed: number, onEnded: () => void): Promise<RunningGame> {
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

async function open(host: HTMLElement): Promise<void> {
  const stage = await createStage(host, { renderer: 'auto', reducedMotion: false });
  const landmarker = await createLandmarker();
  const video = await openCamera();

  let bowledBefore = 0;
  let running: RunningGame | null = null;
  const play = async (seed: number): Promise<void> => {
    bowledBefore += running?.events['ball-released'] ?? 0;
    running?.dispose();
    running = null;
    running = await startGame(stage, seed, () => void play(seed + 1));
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
  let detectorRuns = 0;
  let landmarkRuns = 0;
  let lookCaptureMs = Number.NaN;
  let lastVideoTime = -1;
  let lastMs = performance.now();

  const look = (): void => {
    lastVideoTime = video.currentTime;
    const capturedMs = shownCaptureMs;
    const { landmarks } = landmarker.detectForVideo(video, performance.now());
    const runs = runsOfLook(chairs, found, landmarks.length);
    detectorRuns += runs.detector;
    landmarkRuns += runs.landmarks;
    found = landmarks.length;
    if (!(capturedMs > (Number.isNaN(lookCaptureMs) ? Number.NEGATIVE_INFINITY : lookCaptureMs))) return;
    lookCaptureMs = capturedMs;
    for (const clock of clocks.slice(0, found)) clock.arrived(capturedMs);
  };

  const frame = (): void => {
    requestAnimationFrame(frame);
    if (video.currentTime !== lastVideoTime) look();
    const nowMs = performance.now();
    running?.frame(nowMs, { nowMs, dtMs: nowMs - lastMs, body: () => null }, null);
    lastMs = nowMs;
    stage.render();
    if (!Number.isNaN(lookCaptureMs)) ages.add(performance.now() - lookCaptureMs);
  };
  requestAnimationFrame(frame);

  window.naiveLoop = {
    inspect: () => ({
      found,
      playerHz: clocks.reduce((sum, clock) => sum + clock.hz(performance.now()), 0),
      detectorRuns,
      landmarkRuns,
      sampleAgeP95Ms: ages.quantile(0.95),
      ballsBowled: bowledBefore + (running?.events['ball-released'] ?? 0),
    }),
  };
}

const place = document.querySelector<HTMLElement>('#stage');
if (place) void open(place);
