/**
 * The pose workers' lives, from the page: started and warmed, introduced to the broker, replaced when one dies or
 * hangs. The first time quietly; of one that fails again soon after it is told, and it is tried again a minute later.
 */
import {
  type BrokerOrder,
  type Crew,
  type Delegate,
  type ModelFiles,
  type PoseOrder,
  type PoseReport,
  type ProblemCode,
  SourceError,
} from '#pose';

export interface PoseCrew {
  /** Starts whoever is not there. Resolves when at least one is ready; rejects with a `SourceError` when none can be. */
  warmUp(): Promise<void>;
  /** The broker has waited for this worker in vain. */
  silent(worker: number): void;
  /** Lets everybody go; `warmUp` starts them anew. */
  disband(): void;
  ready(): number;
  /** Where the model runs: as asked for, or on the processor after all. */
  delegate(): Delegate;
}

export interface PoseCrewOptions {
  createPoseWorker(): Worker;
  readonly files: ModelFiles;
  /** Whom to start; nobody on a machine that cannot bear it. */
  readonly crew: Crew;
  readonly delegate: Delegate;
  /** Landmarkers each has ready before anybody sits. */
  readonly seatsEach: number;
  order(order: Extract<BrokerOrder<MessagePort, never, never>, { type: 'hire' | 'dismiss' }>): void;
  /** One keeps dying, and is not there for the next minute. */
  onGivenUp(code: ProblemCode, detail: string): void;
}

interface Post {
  readonly scans: boolean;
  readonly seatsAtMost: number;
  /** The start in progress or done; null when nobody is there. */
  start: Promise<void> | null;
  worker: Worker | null;
  number: number;
  lastDeathMs: number;
  again: ReturnType<typeof setTimeout> | undefined;
}

/** A worker that dies this soon after another in its place will go on doing so. */
const deathsApartMs = 60_000;
/** Fetching and compiling 17 MB and three first looks, on a slow machine. */
const startWithinMs = 60_000;

export function createPoseCrew(options: PoseCrewOptions): PoseCrew {
  let hired = 0;
  let { delegate } = options;
  const posts: readonly Post[] = options.crew.map(({ seats, scans }) => ({
    scans,
    seatsAtMost: seats,
    start: null,
    worker: null,
    number: 0,
    lastDeathMs: Number.NEGATIVE_INFINITY,
    again: undefined,
  }));

  const leave = (post: Post): void => {
    clearTimeout(post.again);
    if (post.worker === null) return;
    post.worker.terminate();
    options.order({ type: 'dismiss', worker: post.number });
    post.worker = null;
    post.start = null;
  };

  const died = (post: Post, code: ProblemCode, detail: string): void => {
    leave(post);
    const nowMs = performance.now();
    const again = nowMs - post.lastDeathMs < deathsApartMs;
    post.lastDeathMs = nowMs;
    if (again) giveUp(post, code, detail);
    else start(post).catch((cause: SourceError) => giveUp(post, cause.code, cause.message));
  };

  const giveUp = (post: Post, code: ProblemCode, detail: string): void => {
    options.onGivenUp(code, detail);
    post.again = setTimeout(() => {
      start(post).catch((cause: SourceError) => giveUp(post, cause.code, cause.message));
    }, deathsApartMs);
  };

  const start = (post: Post): Promise<void> => {
    post.start ??= begin(post);
    return post.start;
  };

  const begin = (post: Post): Promise<void> => {
    const worker = options.createPoseWorker();
    const { port1, port2 } = new MessageChannel();
    hired += 1;
    post.number = hired;
    post.worker = worker;
    const ready = new Promise<void>((resolve, reject) => {
      const late = setTimeout(() => fail('worker-died', 'did not start in time'), startWithinMs);
      let settled = false;
      const fail = (code: ProblemCode, detail: string): void => {
        clearTimeout(late);
        if (post.worker !== worker) return;
        if (settled) {
          died(post, code, detail);
          return;
        }
        settled = true;
        leave(post);
        reject(new SourceError(code, detail));
      };
      worker.onerror = (event) => {
        event.preventDefault();
        fail('worker-died', event.message ?? 'the worker could not be loaded');
      };
      worker.onmessage = ({ data }: MessageEvent<PoseReport>) => {
        if (data.type === 'failed') {
          fail(data.code, data.detail);
          return;
        }
        clearTimeout(late);
        settled = true;
        delegate = data.delegate;
        options.order({ type: 'hire', worker: post.number, port: port2, scans: post.scans });
        resolve();
      };
    });
    const order: PoseOrder<MessagePort> = {
      type: 'start',
      files: options.files,
      delegate,
      seats: options.seatsEach,
      seatsAtMost: post.seatsAtMost,
      scans: post.scans,
      port: port1,
    };
    worker.postMessage(order, [port1]);
    return ready;
  };

  return {
    async warmUp() {
      if (posts.length === 0) throw new SourceError('no-tracking', 'too little memory for the pose model');
      const starts = await Promise.allSettled(posts.map(start));
      if (starts.some(({ status }) => status === 'fulfilled')) return;
      const failed = starts.find((each) => each.status === 'rejected');
      throw failed?.reason ?? new SourceError('worker-died', 'no pose worker');
    },
    silent(number) {
      const post = posts.find((each) => each.number === number && each.worker !== null);
      if (post !== undefined) died(post, 'worker-died', 'no answer');
    },
    disband() {
      for (const post of posts) leave(post);
    },
    ready: () => posts.filter(({ worker }) => worker !== null).length,
    delegate: () => delegate,
  };
}
