/**
 * Landmarkers from one compiled wasm. Left to itself the library imports its loader and compiles its 11 MB for every
 * landmarker, and a second import of the same URL does nothing ("ModuleFactory not set"). Here the loader is imported
 * and the binary compiled once; each landmarker gets a fresh instance, which takes about 250 ms in place of 450.
 *
 * All of them take their pictures in through one WebGL context. Chromium gives a worker four at most; with a fifth it
 * takes the oldest away, and its landmarker sees nobody from then on without a word. Sharing was measured to change
 * nothing in what seven landmarkers find.
 */
import { PoseLandmarker } from '@mediapipe/tasks-vision';
import { type Delegate, type ModelFiles, SourceError } from '#pose';

/** The two globals through which the library's loader and its bundle speak. */
interface LoaderScope {
  ModuleFactory?: unknown;
  Module?: unknown;
}

export interface Landmarkers {
  /** Follows one body from picture to picture. */
  forSeat(on: Delegate): Promise<PoseLandmarker>;
  /** Looks at each picture afresh, for up to `people` bodies. */
  forScan(on: Delegate, people: number): Promise<PoseLandmarker>;
  /**
   * Rises whenever the way pictures come in has been lost (a graphics driver begun anew, a laptop woken): landmarkers
   * made before see nothing any more.
   */
  sight(): number;
}

/** Rejects with `no-tracking` where there is no WebGL: even the CPU delegate takes its pictures in through it. */
export async function loadLandmarkers(files: ModelFiles, model: Uint8Array): Promise<Landmarkers> {
  let canvas = new OffscreenCanvas(1, 1);
  if (canvas.getContext('webgl2') === null) throw new SourceError('no-tracking', 'no WebGL 2');
  const scope = globalThis as LoaderScope;
  const loader = `${files.wasm}vision_wasm_module_internal.js`;
  const binary = `${files.wasm}vision_wasm_module_internal.wasm`;
  await import(/* @vite-ignore */ loader).catch((cause: unknown) => {
    throw new SourceError('model-missing', `${loader}: ${String(cause)}`);
  });
  const factory = scope.ModuleFactory;
  const compiled = await compile(binary);

  let lost = 0;
  const sight = (): number => {
    if (canvas.getContext('webgl2')?.isContextLost() === true) {
      canvas = new OffscreenCanvas(1, 1);
      lost += 1;
    }
    return lost;
  };

  let turn: Promise<unknown> = Promise.resolve();
  const create = (delegate: Delegate, runningMode: 'IMAGE' | 'VIDEO', numPoses: number): Promise<PoseLandmarker> => {
    const made = turn.then(() => {
      scope.ModuleFactory = factory;
      scope.Module = moduleFrom(compiled);
      return PoseLandmarker.createFromOptions(
        { wasmLoaderPath: '', wasmBinaryPath: binary },
        { baseOptions: { modelAssetBuffer: model.slice(), delegate }, runningMode, numPoses, canvas },
      );
    });
    turn = made.catch(() => undefined); // the globals are shared: one at a time
    return made;
  };
  return {
    forSeat: (on) => create(on, 'VIDEO', 1),
    forScan: (on, people) => create(on, 'IMAGE', people),
    sight,
  };
}

async function compile(binary: string): Promise<WebAssembly.Module> {
  const response = await fetch(binary).catch((cause: unknown) => {
    throw new SourceError('model-missing', `${binary}: ${String(cause)}`);
  });
  if (!response.ok) throw new SourceError('model-missing', `${binary}: ${response.status}`);
  return WebAssembly.compileStreaming(response).catch((cause: unknown) => {
    throw new SourceError('model-damaged', `${binary}: ${String(cause)}`);
  });
}

/** What Emscripten asks of its host: an instance, and somewhere to print, which is nowhere. */
function moduleFrom(compiled: WebAssembly.Module) {
  return {
    print: () => undefined,
    printErr: () => undefined,
    instantiateWasm(
      imports: WebAssembly.Imports,
      done: (instance: WebAssembly.Instance, module: WebAssembly.Module) => void,
    ) {
      void WebAssembly.instantiate(compiled, imports).then((instance) => done(instance, compiled));
      return {};
    },
  };
}
