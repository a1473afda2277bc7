/** MoveNet MultiPose as the Human library runs it: six bodies in one run of the model, by WebAssembly on the processor. */
import { type Looker, openCopiedLoop } from '../copied-loop.ts';

/** The part of the library that is used: it is fetched for the bench alone, and its types with it would be too. */
interface Human {
  load(): Promise<void>;
  detect(video: HTMLVideoElement): Promise<{ readonly body: readonly { readonly score: number }[] }>;
}

interface HumanModule {
  readonly Human: new (config: object) => Human;
}

const off = { enabled: false } as const;

async function createLooker(chairs: number): Promise<Looker> {
  const address = './movenet/human.esm.js';
  const { Human } = (await import(/* @vite-ignore */ new URL(address, document.baseURI).href)) as HumanModule;
  const human = new Human({
    backend: 'wasm',
    wasmPath: new URL('./movenet/', document.baseURI).href,
    modelBasePath: new URL('./movenet/', document.baseURI).href,
    cacheModels: false,
    // Every picture is looked at, as by the others.
    cacheSensitivity: 0,
    skipAllowed: false,
    filter: off,
    gesture: off,
    face: off,
    hand: off,
    object: off,
    segmentation: off,
    body: { enabled: true, modelPath: 'movenet-multipose.json', maxDetected: chairs, minConfidence: 0.3 },
  });
  await human.load();
  return {
    async look(video) {
      const { body } = await human.detect(video);
      return Math.min(chairs, body.length);
    },
    // One run looks for everybody; nobody has counted its layers.
    macsM: () => null,
  };
}

void openCopiedLoop(createLooker);
