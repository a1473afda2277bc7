/** What can be asked of the puppet camera, and what is refused. */
import { type Scene, sceneNamed, sceneNames } from '#pose/puppet';

/** Who stands before the camera: our own puppets, or modelled people in the same places. */
export const casts = ['puppets', 'avatars'] as const;
export type Cast = (typeof casts)[number];

/** A clip that can be made. */
export interface WantedClip {
  readonly scene: Scene;
  readonly seconds: number;
  readonly width: number;
  readonly height: number;
  /** Pictures of the scene a second. */
  readonly fps: number;
  readonly cast: Cast;
}

export interface ClipWish {
  readonly seconds?: number | undefined;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  readonly fps?: number | undefined;
  readonly cast?: Cast | undefined;
}

/**
 * Chromium plays an .mjpeg as its fake webcam at 30 pictures a second whatever is in it, and from the start again at its
 * end: a slower clip repeats each of its pictures, so only whole shares of 30 play in real time.
 */
export const playedFps = 30;

const longestSeconds = 180;

/** A clip as asked for, or a sentence that says what is the matter. `seconds` is the scene's loop unless told. */
export function wantedClip(sceneName: string, wish: ClipWish): WantedClip | string {
  const scene = sceneNamed(sceneName);
  if (scene === null)
    return `There is no scene called "${sceneName.slice(0, 40)}". There are: ${sceneNames.join(', ')}.`;
  const { seconds = scene.loopMs / 1000, width = 640, height = 360, fps = 15, cast = 'puppets' } = wish;
  if (!(seconds >= 0.2 && seconds <= longestSeconds)) return `A clip lasts from 0.2 to ${longestSeconds} seconds.`;
  const isEven = (size: number, low: number, high: number): boolean =>
    Number.isInteger(size) && size % 2 === 0 && size >= low && size <= high;
  if (!isEven(width, 320, 1920)) return 'The width is an even number of pixels from 320 to 1920.';
  if (!isEven(height, 180, 1080)) return 'The height is an even number of pixels from 180 to 1080.';
  if (Math.abs(width / height / scene.camera.aspect - 1) > 0.01) {
    return 'The picture is 16 to 9, such as 640 by 360 or 1280 by 720.';
  }
  if (!Number.isInteger(fps) || fps < 1 || playedFps % fps !== 0) {
    return 'The pictures a second are a whole share of 30: 1, 2, 3, 5, 6, 10, 15 or 30.';
  }
  return { scene, seconds, width, height, fps, cast };
}

/** How many different pictures a clip has. */
export const pictureCount = ({ seconds, fps }: WantedClip): number => Math.max(1, Math.round(seconds * fps));
