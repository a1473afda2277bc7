import { type Vec3, vec } from './vector.ts';

/** A camera as data. It stands at `xM`, `heightM`, `zM` in the room and looks along −z, turned by `panRad`. */
export interface PuppetCamera {
  readonly xM: number;
  readonly heightM: number;
  readonly zM: number;
  /** Downwards is positive. */
  readonly tiltRad: number;
  /** To the right of the picture is positive; straight ahead unless said. */
  readonly panRad?: number;
  /** The whole angle from top to bottom. Ordinary webcams: 40 to 50 degrees of height. */
  readonly fovRad: number;
  /** Width over height. */
  readonly aspect: number;
}

/** A point as the un-mirrored frame shows it: `x`, `y` 0..1 from the top left; `depthM` along the camera's view. */
export interface FramePoint {
  readonly x: number;
  readonly y: number;
  readonly depthM: number;
}

export const cameraPlace = (camera: PuppetCamera): Vec3 => vec(camera.xM, camera.heightM, camera.zM);

/** Pinhole projection. A point at or behind the lens is put far outside the frame. */
export function project(camera: PuppetCamera, point: Vec3): FramePoint {
  const right = point.x - camera.xM;
  const ahead = camera.zM - point.z;
  const pan = camera.panRad ?? 0;
  const dx = right * Math.cos(pan) - ahead * Math.sin(pan);
  const dy = point.y - camera.heightM;
  const dz = ahead * Math.cos(pan) + right * Math.sin(pan);
  const c = Math.cos(camera.tiltRad);
  const s = Math.sin(camera.tiltRad);
  const depthM = dz * c - dy * s;
  const up = dy * c + dz * s;
  if (depthM < 0.05) return { x: -9, y: -9, depthM };
  const half = Math.tan(camera.fovRad / 2) * depthM;
  return { x: 0.5 + dx / (2 * half * camera.aspect), y: 0.5 - up / (2 * half), depthM };
}

/** How many frame heights one metre is at `depthM`. */
export const frameHeightsPerM = (camera: PuppetCamera, depthM: number): number =>
  1 / (2 * Math.tan(camera.fovRad / 2) * depthM);
