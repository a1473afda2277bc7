/** Sightings against the truth: who was seen, who was missed, who was counted twice, and what was nobody. */
import type { Sighting } from '#pose';
import { createPlay, type FigureTruth, sceneNamed } from '#pose/puppet';

export interface Sighted {
  readonly people: number;
  readonly missed: readonly string[];
  readonly twice: readonly string[];
  /** Sightings of nobody. */
  readonly strangers: number;
}

/** Further from anybody's shoulders than this, in their own shoulder widths, it is somebody else that was seen. */
const ownWidths = 0.75;

/** `sceneMs`: when the scene was seen; people sit still about it. Those whose shoulders are outside the picture are not counted. */
export function sighted(sceneName: string, sceneMs: number, sightings: readonly Sighting[]): Sighted {
  const scene = sceneNamed(sceneName);
  if (scene === null) throw new Error(`no scene ${sceneName}`);
  const { aspect } = scene.camera;
  const isIn = ({ joints: { shoulderLeft: a, shoulderRight: b } }: FigureTruth): boolean =>
    [a, b].every(({ x, y }) => x > 0 && x < 1 && y > 0 && y < 1);
  const people = createPlay(scene).truthAt(sceneMs).filter(isIn);
  const away = ({ joints: { shoulderLeft: a, shoulderRight: b } }: FigureTruth, { x, y }: Sighting): number =>
    Math.hypot(((a.x + b.x) / 2 - x) * aspect, (a.y + b.y) / 2 - y) / Math.hypot((a.x - b.x) * aspect, a.y - b.y);
  const owners = sightings.map((sighting) => {
    const nearest = [...people].sort((a, b) => away(a, sighting) - away(b, sighting))[0];
    return nearest !== undefined && away(nearest, sighting) < ownWidths ? nearest.id : null;
  });
  const times = (id: string): number => owners.filter((owner) => owner === id).length;
  const ids = people.map(({ id }) => id);
  return {
    people: ids.length,
    missed: ids.filter((id) => times(id) === 0),
    twice: ids.filter((id) => times(id) > 1),
    strangers: owners.filter((owner) => owner === null).length,
  };
}
