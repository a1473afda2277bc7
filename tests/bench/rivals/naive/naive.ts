/**
 * MediaPipe's landmarker as its examples use it: a body looked for in every chair. The same lite model as ours on the
 * processor, which without a graphics card is its quicker half.
 */
import { PoseLandmarker } from '@mediapipe/tasks-vision';
import wasmLoaderPath from '@mediapipe/tasks-vision/vision_wasm_internal.js?url';
import wasmBinaryPath from '@mediapipe/tasks-vision/vision_wasm_internal.wasm?url';
import { macsOfRuns } from '../../macs.ts';
import { type Looker, openCopiedLoop } from '../copied-loop.ts';
import { runsOfLook } from './runs-of-look.ts';

async function createLooker(chairs: number): Promise<Looker> {
  const landmarker = await PoseLandmarker.createFromOptions(
    { wasmLoaderPath, wasmBinaryPath },
    {
      baseOptions: { modelAssetPath: './models/pose_landmarker_lite.task', delegate: 'CPU' },
      runningMode: 'VIDEO',
      numPoses: chairs,
    },
  );
  let followed = 0;
  let macsM = 0;
  return {
    look(video) {
      const { landmarks } = landmarker.detectForVideo(video, performance.now());
      const { detector, landmarks: runs } = runsOfLook(chairs, followed, landmarks.length);
      macsM += macsOfRuns(detector, runs);
      followed = landmarks.length;
      return followed;
    },
    macsM: () => macsM,
  };
}

void openCopiedLoop(createLooker);
