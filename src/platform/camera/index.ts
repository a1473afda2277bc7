export { type CameraSource, type CameraSourceOptions, createCameraSource, modelFilesBeside } from './camera-source.ts';
export { machineFacts } from './machine-facts.ts';
export type { CameraChoice } from './open-camera.ts';
