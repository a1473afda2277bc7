// @ts-check
// What is assembled from what. Checksums are SHA-256; outputs are deterministic, so theirs are fixed too.
// Models: @mediapipe/pose 0.5.1675469404 (Apache-2.0), the newest npm package that carries the detector and all three
// landmark models. Its packed-assets file is the detector alone (its loader lists one file, bytes 0 to 2962288).
// Loader: @mediapipe/tasks-vision 0.10.35 (Apache-2.0), the last version that posts no usage statistics. Of its three
// builds only the SIMD module one is copied: our workers are module workers, and every browser with
// MediaStreamTrackProcessor has SIMD.

const POSE = 'node_modules/@mediapipe/pose';
const TASKS = 'node_modules/@mediapipe/tasks-vision/wasm';

/** Pixel scaling the two models were trained with: the detector takes -1..1, the landmark model 0..1. */
const detectorScaling = { mean: 127.5, std: 127.5 };
const landmarksScaling = { mean: 0, std: 255 };

const detector = {
  path: `${POSE}/pose_solution_packed_assets.data`,
  sha256: 'a63c614bef30d35947f13be361820b1e4e3bec9cfeebf4d11216a18373108e85',
  name: 'pose_detector.tflite',
  scaling: detectorScaling,
};

/**
 * @param {string} path
 * @param {string} sha256
 */
const landmarks = (path, sha256) => ({
  path,
  sha256,
  name: 'pose_landmarks_detector.tflite',
  scaling: landmarksScaling,
});

/** Bundles to build, by path under `assets/`. */
export const bundles = [
  {
    path: 'models/pose_landmarker_lite.task',
    sha256: 'd97b8bfd96b35b059b1e8836415f2f98fb961173f7760ccbedd515634ccbd145',
    parts: [
      detector,
      landmarks(
        `${POSE}/pose_landmark_lite.tflite`,
        'f17bfbecadb61c3be1baa8b8d851cc6619c870a87167b32848ad20db306b9d61',
      ),
    ],
  },
];

/** Files to copy unchanged, by path under `assets/`. */
export const copies = [
  {
    path: 'wasm/vision_wasm_module_internal.js',
    source: `${TASKS}/vision_wasm_module_internal.js`,
    sha256: '1f1d6215324a1fe62f6742d49a3db911170987ca18ad8c1b75f1a1c82acf2b44',
  },
  {
    path: 'wasm/vision_wasm_module_internal.wasm',
    source: `${TASKS}/vision_wasm_module_internal.wasm`,
    sha256: '617b8e0248dbd27e9d7ece4218004eae4cefb499196d1bb4fa0e3fef21708756',
  },
];

/** Where the page finds what it should have loaded, under `assets/`. */
export const manifestPath = 'models/manifest.json';
