/** The look of the loop everyone copies (`../rivals/naive`), at pictures instead of a camera. */
import { PoseLandmarker } from '@mediapipe/tasks-vision';
import wasmLoaderPath from '@mediapipe/tasks-vision/vision_wasm_internal.js?url';
import wasmBinaryPath from '@mediapipe/tasks-vision/vision_wasm_internal.wasm?url';

declare global {
  interface Window {
    /** Bodies found in the last of `looks` looks at one picture, a JPEG in base64. */
    copiedLook?: (jpeg: string, looks: number) => Promise<number>;
  }
}

async function open(): Promise<void> {
  const landmarker = await PoseLandmarker.createFromOptions(
    { wasmLoaderPath, wasmBinaryPath },
    {
      baseOptions: { modelAssetPath: './models/pose_landmarker_lite.task', delegate: 'CPU' },
      runningMode: 'VIDEO',
      numPoses: 4,
    },
  );
  let nowMs = 0;
  window.copiedLook = async (jpeg, looks) => {
    const bytes = Uint8Array.from(atob(jpeg), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/jpeg' }));
    let found = 0;
    for (let look = 0; look < looks; look += 1) {
      nowMs += 100;
      found = landmarker.detectForVideo(bitmap, nowMs).landmarks.length;
    }
    return found;
  };
}

void open();
