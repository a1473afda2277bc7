/** What a clip shows, exactly: the file beside the pictures. */
import { createPlay, type FigureTruth, type Segment, segmentsOf } from '#pose/puppet';
import { pictureCount, playedFps, type WantedClip } from './wanted.ts';

export interface ClipTruth {
  readonly scene: string;
  readonly width: number;
  readonly height: number;
  /** Pictures a second of the scene; each is in the clip `repeats` times, which plays at 30. */
  readonly fps: number;
  readonly repeats: number;
  readonly lengthMs: number;
  /** Who does what when, on the scene's clock. */
  readonly segments: readonly Segment[];
  /** One for each picture; its index is the number in the picture's corner. Joints in 0..1 of the un-mirrored frame. */
  readonly pictures: readonly { readonly timeMs: number; readonly people: readonly FigureTruth[] }[];
}

const short = (value: number): number => Math.round(value * 1e4) / 1e4;

function rounded({ id, joints }: FigureTruth): FigureTruth {
  const entries = Object.entries(joints).map(([joint, { x, y, depthM, hidden }]) => [
    joint,
    { x: short(x), y: short(y), depthM: short(depthM), hidden },
  ]);
  return { id, joints: Object.fromEntries(entries) as FigureTruth['joints'] };
}

export function truthOfClip(wanted: WantedClip): ClipTruth {
  const { scene, width, height, fps } = wanted;
  const play = createPlay(scene);
  const count = pictureCount(wanted);
  const lengthMs = (count * 1000) / fps;
  return {
    scene: scene.name,
    width,
    height,
    fps,
    repeats: playedFps / fps,
    lengthMs,
    segments: segmentsOf(scene.cast).filter((segment) => segment.toMs > 0 && segment.fromMs < lengthMs),
    pictures: Array.from({ length: count }, (_, index) => {
      const timeMs = (index * 1000) / fps;
      return { timeMs: short(timeMs), people: play.truthAt(timeMs).map(rounded) };
    }),
  };
}
