import type { BodySource } from '../contracts.ts';
import { type ActingOptions, createActingSource } from './acting-source.ts';
import { cameraAt, createPlay, type Scene } from './scene.ts';

export interface SkeletonOptions extends ActingOptions {
  /** Begins afresh each time the source is opened, and comes round for as long as it is open. */
  readonly scene: Scene;
}

/** A scene as a source of bodies: exact joints without pixels, 25 times a second for each seat planned, for fast tests. */
export function createSkeletonSource(options: SkeletonOptions): BodySource {
  const { scene } = options;
  const play = createPlay(scene);
  let startedMs = 0;
  return createActingSource(
    {
      label: scene.name,
      camera: scene.camera,
      cameraAt: (nowMs) => cameraAt(scene, nowMs - startedMs),
      ...(scene.props === undefined ? {} : { props: scene.props }),
      started: (nowMs) => {
        startedMs = nowMs;
      },
      bodiesAt: (nowMs) => play.at(nowMs - startedMs),
    },
    options,
  );
}
