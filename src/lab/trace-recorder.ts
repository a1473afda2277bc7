/**
 * Body samples, kept while somebody wants them kept. Joints are personal data: nothing is kept before `start`, everything
 * is forgotten by `forget`, and nothing here can write. Bounded in time and number.
 */
import type { BodySample } from '#pose';

/** Long enough for a movement study, short enough to be looked through by whoever is in it. */
const longestMs = 10 * 60_000;
/** Six seats at 30 samples a second for as long: about 60 MB in memory. */
const samplesAtMost = 108_000;

export interface RecorderFigures {
  readonly recording: boolean;
  readonly samples: number;
  readonly lengthMs: number;
  /** It stopped by itself, because it holds as much as it may. */
  readonly full: boolean;
}

export interface TraceRecorder {
  /** Forgets what was recorded and begins. */
  start(): void;
  stop(): void;
  forget(): void;
  /** Kept while recording, dropped otherwise. */
  hear(sample: BodySample): void;
  samples(): readonly BodySample[];
  figures(): RecorderFigures;
}

export function createTraceRecorder(atMost = samplesAtMost, lengthAtMostMs = longestMs): TraceRecorder {
  let kept: BodySample[] = [];
  let recording = false;
  let full = false;

  const lengthMs = (): number => {
    const [first] = kept;
    const last = kept.at(-1);
    return first && last ? last.capturedAtMs - first.capturedAtMs : 0;
  };
  const forget = (): void => {
    kept = [];
    recording = false;
    full = false;
  };

  return {
    start() {
      forget();
      recording = true;
    },
    stop() {
      recording = false;
    },
    forget,
    hear(sample) {
      if (!recording) return;
      kept.push(sample);
      if (kept.length < atMost && lengthMs() < lengthAtMostMs) return;
      recording = false;
      full = true;
    },
    samples: () => kept,
    figures: () => ({ recording, samples: kept.length, lengthMs: lengthMs(), full }),
  };
}
