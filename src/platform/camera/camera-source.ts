/** A webcam as a source of bodies: page ↔ frame broker ↔ pose workers. */
import { clamp } from '#core';
import {
  type BodySink,
  type BodySource,
  type BodySourceInfo,
  type BrokerFigures,
  type BrokerOrder,
  type BrokerReport,
  crewFor,
  type Ease,
  type LoopFinding,
  type LoopPatch,
  type ModelFiles,
  type ProblemCode,
  type SeatFigures,
  type SeatPlan,
  SourceError,
  type SourceStatistics,
  type Trial,
  type Tuning,
  usualTuning,
} from '#pose';
import { frameStream, type PicturePump, pumpPictures } from './camera-frames.ts';
import { machineFacts } from './machine-facts.ts';
import { type CameraChoice, listCameras, openCamera } from './open-camera.ts';
import { createPoseCrew, type PoseCrew } from './pose-crew.ts';
import { tryMachine } from './try-machine.ts';

export interface CameraSourceOptions {
  /** A fresh pose worker, from `platform/mediapipe`. */
  createPoseWorker(): Worker;
  /** Where the model is; beside the page unless said otherwise. */
  readonly files?: ModelFiles;
  /** Pose workers, 1 to 3, whatever the tuning says. Fewer where memory is short. */
  readonly workers?: number;
  /** Landmarkers ready before anybody sits (82 MB each), 0 to 6; 2 unless said otherwise. */
  readonly seatsReady?: number;
}

export interface CameraSource extends BodySource {
  readonly kind: 'camera';
  /**
   * Loads the model and runs it once, which takes seconds; `open` waits for it too. Rejects with a `SourceError`:
   * `model-missing`, `model-damaged`, `no-tracking` or `worker-died`. May be called again to try again.
   */
  warmUp(): Promise<void>;
  listCameras(): Promise<readonly CameraChoice[]>;
  /** The camera for the next `open`; null for the browser's own choice. One that has gone is passed over. */
  chooseCamera(deviceId: string | null): void;
  /** Every planned seat as last told, twice a second. */
  seatFigures(): readonly SeatFigures[];
  /** Motion energy of the whole picture, 0..1, at most half a second old. */
  roomMotion(): number;
  /** Frames a second from the camera. */
  cameraHz(): number;
  /** Spares a machine that cannot keep up; what was told last holds. */
  ease(ease: Ease): void;
  /** Looks for the patch on the television while a camera is open, and tells every other second what is found. Null: no longer. */
  watchPatch(patch: LoopPatch | null, tell: (finding: LoopFinding) => void): void;
  /** How the model is run from now on: workers change at once, and a camera that is open goes on. */
  tune(tuning: Tuning): void;
  /** Tries this machine; rejects when it cannot, or when stopped. */
  try(tuning: Tuning, stop: AbortSignal): Promise<Trial>;
}

/** The lite model beside the page, as `scripts/assemble-models.mjs` puts it. */
export function modelFilesBeside(pageUrl: string): ModelFiles {
  const at = (path: string): string => new URL(path, pageUrl).href;
  return { model: at('models/pose_landmarker_lite.task'), manifest: at('models/manifest.json'), wasm: at('wasm/') };
}

type Order = BrokerOrder<MessagePort, ReadableStream<VideoFrame>, ImageBitmap>;

/** What is open now. */
interface Session {
  readonly sink: BodySink;
  readonly release: () => void;
  onFirstFrame: (aspect: number) => void;
  onLost: (detail: string) => void;
  pump: PicturePump | null;
}

const noFigures: BrokerFigures = {
  workers: 0,
  inputKind: 'pixels',
  framesInFlight: 0,
  framesUnclosed: 0,
  framesSeen: 0,
  landmarkRuns: 0,
  detectorRuns: 0,
  rebuilds: 0,
  roomMotion: 0,
  cameraHz: 0,
  seats: [],
};

export function createCameraSource(options: CameraSourceOptions): CameraSource {
  let session: Session | null = null;
  let broker: Worker | null = null;
  let plan: SeatPlan = { seats: [], scanHz: 2 };
  let ease: Ease | null = null;
  let figures = noFigures;
  let chosen: string | null = null;
  let tellLoop: (finding: LoopFinding) => void = () => {};
  const files = options.files ?? modelFilesBeside(document.baseURI);
  const { createPoseWorker } = options;
  const seatsReady = clamp(Math.round(options.seatsReady ?? 2), 0, 6);

  const order = (message: Order, transfer: Transferable[] = []): void => {
    broker ??= startBroker();
    broker.postMessage(message, transfer);
  };

  const crewOf = ({ delegate, workers }: Tuning): PoseCrew => {
    const team = crewFor(machineFacts(), options.workers ?? workers);
    return createPoseCrew({
      createPoseWorker,
      files,
      crew: team,
      delegate,
      seatsEach: Math.ceil(seatsReady / Math.max(1, team.length)),
      order: (message) => order(message, message.type === 'hire' ? [message.port] : []),
      onGivenUp: (code, detail) => session?.sink.problem({ code, detail }),
    });
  };
  let tuning = usualTuning(machineFacts());
  let crew = crewOf(tuning);

  const hear = (report: BrokerReport): void => {
    if (report.type === 'figures') figures = report.figures;
    else if (report.type === 'loop') tellLoop(report.finding);
    else if (report.type === 'worker-silent') crew.silent(report.worker);
    else if (report.type === 'picture-taken') session?.pump?.taken();
    else if (report.type === 'first-frame') session?.onFirstFrame(report.aspect);
    else if (report.type === 'frames-ended') session?.onLost(report.detail);
    else if (report.type === 'sample') session?.sink.sample(report.sample);
    else if (report.type === 'room-moved') session?.sink.roomMoved(report.motion, report.capturedAtMs);
    else session?.sink.sightings(report.sightings, report.capturedAtMs);
  };

  const startBroker = (): Worker => {
    const started = new Worker(new URL('./frame-broker.ts', import.meta.url), { type: 'module', name: 'frames' });
    started.onmessage = ({ data }: MessageEvent<BrokerReport>) => hear(data);
    started.onerror = (event) => {
      event.preventDefault();
      started.terminate();
      broker = null;
      crew.disband(); // their ports led to it
      session?.onLost(event.message ?? 'the frame broker could not be loaded');
    };
    started.postMessage({ type: 'plan', plan } satisfies Order);
    if (ease !== null) started.postMessage({ type: 'ease', ease } satisfies Order);
    return started;
  };

  /** Null when all is well, the reason when only motion can be told. Rejects when a person should first mend something. */
  const tracking = async (): Promise<SourceError | null> => {
    try {
      await crew.warmUp();
      return null;
    } catch (cause) {
      if (cause instanceof SourceError && cause.code === 'no-tracking') return cause;
      throw cause;
    }
  };

  const begin = async (sink: BodySink, stop: AbortSignal, stream: MediaStream): Promise<BodySourceInfo> => {
    const track = stream.getVideoTracks()[0];
    if (track === undefined) throw new SourceError('no-camera', 'the camera has no picture');
    const release = (): void => {
      if (session !== opened) return;
      session = null;
      opened.pump?.stop();
      stop.removeEventListener('abort', release);
      order({ type: 'close' });
      for (const each of stream.getTracks()) each.stop();
      figures = { ...noFigures, workers: crew.ready() };
    };
    const opened: Session = { sink, release, pump: null, onFirstFrame: () => {}, onLost: () => {} };
    session?.release();
    session = opened;
    stop.addEventListener('abort', release, { once: true });
    const ended = (code: ProblemCode, detail: string): void => {
      if (session !== opened) return;
      release();
      sink.problem({ code, detail });
    };
    track.onended = () => opened.onLost('the track ended');
    const aspect = new Promise<number>((resolve, reject) => {
      opened.onFirstFrame = (first) => {
        opened.onLost = (detail) => ended('camera-lost', detail);
        resolve(first);
      };
      opened.onLost = (detail) => reject(new SourceError('camera-lost', detail));
      stop.addEventListener('abort', () => reject(new SourceError('camera-lost', 'stopped')), { once: true });
    });
    aspect.catch(() => undefined); // may fail before it is waited for below
    const frames = frameStream(track);
    const pageOriginMs = performance.timeOrigin;
    order({ type: 'open', pageOriginMs, stream: frames }, frames === null ? [] : [frames]);
    if (frames === null) {
      opened.pump = await pumpPictures(stream, (picture, capturedAtMs) =>
        order({ type: 'picture', picture, capturedAtMs }, [picture]),
      );
    }
    try {
      return { kind: 'camera', label: track.label, aspect: await aspect };
    } catch (cause) {
      release();
      throw cause;
    }
  };

  return {
    kind: 'camera',
    warmUp: () => crew.warmUp(),
    listCameras,
    chooseCamera(deviceId) {
      chosen = deviceId;
    },
    async open(sink, stop) {
      const motionOnly = await tracking();
      const stream = await openCamera(chosen);
      if (stop.aborted) {
        for (const track of stream.getTracks()) track.stop();
        throw new SourceError('camera-lost', 'stopped');
      }
      const info = await begin(sink, stop, stream);
      if (motionOnly !== null) sink.problem({ code: 'no-tracking', detail: motionOnly.message });
      return info;
    },
    setSeats(next) {
      plan = next;
      if (broker !== null) order({ type: 'plan', plan });
    },
    statistics(): SourceStatistics {
      const { roomMotion: _room, cameraHz: _hz, seats, ...counts } = figures;
      const crowded = seats.filter((seat) => seat.crowded).map(({ seat }) => seat);
      return { ...counts, crowded, delegate: crew.ready() > 0 ? crew.delegate() : 'none' };
    },
    seatFigures: () => figures.seats,
    roomMotion: () => figures.roomMotion,
    cameraHz: () => figures.cameraHz,
    ease(wanted) {
      ease = wanted;
      if (broker !== null) order({ type: 'ease', ease });
    },
    watchPatch(patch, tell) {
      tellLoop = patch === null ? () => {} : tell;
      if (broker !== null) order({ type: 'watch-patch', patch });
    },
    tune(next) {
      if (next.delegate === tuning.delegate && next.workers === tuning.workers) return;
      tuning = next;
      const atWork = crew.ready() > 0;
      crew.disband();
      crew = crewOf(tuning);
      if (atWork)
        crew.warmUp().catch((cause: SourceError) => session?.sink.problem({ code: cause.code, detail: cause.message }));
    },
    try: (tuning, stop) => tryMachine({ createPoseWorker, files }, tuning, stop),
  };
}
