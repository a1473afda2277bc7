import { type CueName, cueNames, type TuneName } from '#kit';
import { cueRecipes } from './cues.ts';

/** One sound to be rendered: a variant of a cue, or a tune once round. */
export type Order =
  | { readonly kind: 'cue'; readonly cue: CueName; readonly variant: number }
  | { readonly kind: 'tune'; readonly tune: TuneName };

/** An order by name. */
export const orderName = (order: Order): string =>
  order.kind === 'cue' ? `cue ${order.cue} ${order.variant}` : `tune ${order.tune}`;

/**
 * What to render next: one of every cue, then the tune that is wanted, then the other variants. Null when there is
 * nothing left; tunes nobody has asked for are not made.
 */
export function nextOrder(made: ReadonlySet<string>, wantedTune: TuneName | null): Order | null {
  const tune: readonly Order[] = wantedTune === null ? [] : [{ kind: 'tune', tune: wantedTune }];
  const orders = [...firstOfEach, ...tune, ...otherVariants];
  return orders.find((order) => !made.has(orderName(order))) ?? null;
}

/** Tunes that are kept: the place's own, the game's and one before. Each is 17 MB in memory, and made again within seconds. */
const keptTunes = 3;

/** Which of the tunes made are let go: those heard longest ago, when there are more than are kept. `heard` is in order, the last one last. */
export const tunesToLetGo = (heard: readonly TuneName[]): readonly TuneName[] => heard.slice(0, -keptTunes);

const firstOfEach: readonly Order[] = cueNames.map((cue) => ({ kind: 'cue', cue, variant: 0 }));

const otherVariants: readonly Order[] = cueNames.flatMap((cue) =>
  Array.from({ length: cueRecipes[cue].variants - 1 }, (_, n): Order => ({ kind: 'cue', cue, variant: n + 1 })),
);
