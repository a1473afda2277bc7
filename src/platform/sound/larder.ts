import type { CueName, TuneName } from '#kit';
import { cueRecipes } from './cues.ts';
import { nextOrder, type Order, orderName, tunesToLetGo } from './orders.ts';
import type { Samples } from './samples.ts';

/** Rendered sounds, ready to be played. */
export interface Larder {
  /** A variant of a cue; another of the same cue while that one is not ready; null while none is. */
  cue(cue: CueName, variant: number): Samples | null;
  /** A tune once round, as soon as it is ready; the last one asked for is made first. */
  tune(tune: TuneName, then: (samples: Samples) => void): void;
  dispose(): void;
}

/** Starts rendering at once, in a worker. `failed` is told once if there will be no more. */
export function createLarder(failed: () => void): Larder {
  const made = new Map<string, Samples>();
  const kitchen = new Worker(new URL('./kitchen.ts', import.meta.url), { type: 'module', name: 'sounds' });
  let wanted: { readonly tune: TuneName; readonly then: (samples: Samples) => void } | null = null;
  let cooking: Order | null = null;
  let heard: readonly TuneName[] = [];

  const cookNext = (): void => {
    if (cooking !== null) return;
    cooking = nextOrder(new Set(made.keys()), wanted?.tune ?? null);
    if (cooking !== null) kitchen.postMessage(cooking);
  };
  const hearNow = (tune: TuneName): void => {
    heard = [...heard.filter((before) => before !== tune), tune];
    const gone = tunesToLetGo(heard);
    for (const before of gone) made.delete(orderName({ kind: 'tune', tune: before }));
    heard = heard.slice(gone.length);
  };
  const served = (samples: Samples): void => {
    if (cooking === null) return;
    const order = cooking;
    cooking = null;
    if (order.kind === 'cue' || heard.includes(order.tune)) made.set(orderName(order), samples);
    if (order.kind === 'tune' && order.tune === wanted?.tune) wanted.then(samples);
    cookNext();
  };
  kitchen.addEventListener('message', ({ data }: MessageEvent<Samples>) => served(data));
  kitchen.addEventListener('error', failed, { once: true });
  cookNext();

  return {
    cue: (cue, variant) => {
      const { variants } = cueRecipes[cue];
      const named = (n: number): Samples | undefined =>
        made.get(orderName({ kind: 'cue', cue, variant: n % variants }));
      return named(variant) ?? named(0) ?? null;
    },
    tune: (tune, then) => {
      wanted = { tune, then };
      hearNow(tune);
      const ready = made.get(orderName({ kind: 'tune', tune }));
      if (ready === undefined) cookNext();
      else then(ready);
    },
    dispose: () => kitchen.terminate(),
  };
}
