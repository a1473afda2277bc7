/** Whatever tells bodies, by kind and by what the address asked for. Each is made once and opened as often as wanted. */

import { type CameraSource, createCameraSource } from '#platform/camera';
import { createPoseWorker } from '#platform/mediapipe';
import { type BodySource, createTraceSource, parseTrace, type SourceClock, SourceError, type SourceKind } from '#pose';
import { createPracticeSource, createSkeletonSource, sceneNamed } from '#pose/puppet';
import type { Address } from './address.ts';

export interface Sources {
  readonly camera: CameraSource;
  /** Rejects with a `SourceError`. */
  make(kind: SourceKind): Promise<BodySource>;
}

/** No trace is longer: an hour of six seats. */
const longestTraceBytes = 200_000_000;

/** Time as sources are given it on a page. */
export const pageClock: SourceClock = {
  now: () => performance.now(),
  every(periodMs: number, then: () => void): () => void {
    const timer = setInterval(then, periodMs);
    return () => clearInterval(timer);
  },
};

async function fetchTrace(path: string): Promise<string> {
  const response = await fetch(new URL(path, document.baseURI)).catch(() => null);
  if (!response?.ok) throw new SourceError('unknown-address', `no trace at ${path}`);
  const text = await response.text();
  if (text.length > longestTraceBytes) throw new SourceError('unknown-address', `the trace at ${path} is too long`);
  return text;
}

export function createSources({ wanted }: Address): Sources {
  const camera = createCameraSource({
    createPoseWorker,
    ...(wanted.workers === undefined ? {} : { workers: wanted.workers }),
  });
  const detail = wanted.source?.detail ?? null;

  const puppet = (): BodySource => {
    if (wanted.source?.kind !== 'puppet' || detail === null) return createPracticeSource(pageClock);
    const scene = sceneNamed(detail);
    if (scene === null) throw new SourceError('unknown-address', `no scene called ${detail}`);
    return createSkeletonSource({ scene, ...pageClock });
  };
  const trace = async (): Promise<BodySource> => {
    const parsed = parseTrace(await fetchTrace(detail ?? ''));
    if ('refused' in parsed) throw new SourceError('unknown-address', parsed.refused);
    return createTraceSource(parsed.trace, pageClock);
  };

  const made = new Map<SourceKind, BodySource>([['camera', camera]]);
  return {
    camera,
    async make(kind) {
      const known = made.get(kind);
      if (known) return known;
      if (kind === 'none') throw new SourceError('unknown-address', 'keys need no source');
      const source = kind === 'trace' ? await trace() : puppet();
      made.set(kind, source);
      return source;
    },
  };
}
