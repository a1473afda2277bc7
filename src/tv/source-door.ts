/** Opens and closes whatever tells bodies, one at a time, and puts what goes wrong into the director's words. */
import {
  type BodySink,
  type BodySource,
  type BodySourceInfo,
  SourceError,
  type SourceKind,
  type SourceProblem,
} from '#pose';

export interface SourceDoorOptions {
  /** The source of a kind, made when first needed. Rejects with a `SourceError`. */
  make(kind: SourceKind): Promise<BodySource>;
  readonly sink: Omit<BodySink, 'problem'>;
  onOpened(info: BodySourceInfo): void;
  /** It could not be opened, or it has ended by itself. */
  onFailed(problem: SourceProblem): void;
  /** Something about it no longer works; it is still open. */
  onProblem(problem: SourceProblem): void;
}

export interface SourceDoor {
  open(kind: SourceKind): void;
  close(): void;
  /** The source that is open or being opened. */
  source(): BodySource | null;
  info(): BodySourceInfo | null;
}

/** Ends the source by itself: the camera is gone. */
const ending: ReadonlySet<SourceProblem['code']> = new Set([
  'camera-lost',
  'camera-refused',
  'camera-busy',
  'no-camera',
]);

const problemOf = (thrown: unknown): SourceProblem =>
  thrown instanceof SourceError
    ? { code: thrown.code, detail: thrown.message }
    : { code: 'camera-lost', detail: thrown instanceof Error ? thrown.message : String(thrown) };

export function createSourceDoor(options: SourceDoorOptions): SourceDoor {
  let stop: AbortController | null = null;
  let source: BodySource | null = null;
  let info: BodySourceInfo | null = null;
  /** What a source has said of itself while it was still opening: told once it is open. */
  let early: SourceProblem[] = [];

  const close = (): void => {
    stop?.abort();
    stop = null;
    source = null;
    info = null;
    early = [];
  };

  const sinkOf = (mine: AbortController): BodySink => ({
    sample: (sample) => {
      if (stop === mine) options.sink.sample(sample);
    },
    sightings: (sightings, capturedAtMs) => {
      if (stop === mine) options.sink.sightings(sightings, capturedAtMs);
    },
    roomMoved: (motion, capturedAtMs) => {
      if (stop === mine) options.sink.roomMoved(motion, capturedAtMs);
    },
    problem: (problem) => {
      if (stop !== mine) return;
      if (!ending.has(problem.code)) {
        if (info === null) early.push(problem);
        else options.onProblem(problem);
        return;
      }
      close();
      options.onFailed(problem);
    },
  });

  const enter = async (kind: SourceKind, mine: AbortController): Promise<void> => {
    const made = await options.make(kind);
    if (stop !== mine) return;
    source = made;
    const opened = await made.open(sinkOf(mine), mine.signal);
    if (stop !== mine) return;
    info = opened;
    options.onOpened(opened);
    for (const problem of early.splice(0)) options.onProblem(problem);
  };

  return {
    open(kind) {
      close();
      const mine = new AbortController();
      stop = mine;
      enter(kind, mine).catch((thrown) => {
        if (stop !== mine) return;
        close();
        options.onFailed(problemOf(thrown));
      });
    },
    close,
    source: () => source,
    info: () => info,
  };
}
