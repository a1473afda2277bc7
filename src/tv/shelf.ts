/** The games there are, as the house needs them: cards for the director, posters for the noticeboard, words to speak. */
import type { AnyGame } from '#kit';
import { bundledPacks } from '#platform/packs';
import { createWords, type Say } from '#platform/words';
import type { GameCard } from '#session';
import type { ScreenGame } from './screens/contracts.ts';

/** What the registry of games offers. */
export interface Registry {
  /** Games that hang on the noticeboard. */
  manifests(): readonly AnyGame['manifest'][];
  /** Null when there is no such game. */
  wordsOf(id: string): AnyGame['words'] | null;
  /** Hidden games too. Rejects when there is no such game. */
  loadGame(id: string): Promise<AnyGame>;
}

export interface Shelf {
  readonly cards: readonly GameCard[];
  readonly posters: readonly (ScreenGame & { readonly minutes: number })[];
  /** A game's own words; the keys themselves when there is no such game. */
  says(id: string | null): Say;
  /** The id where there is no such game. */
  titleOf(id: string): string;
  fetch(id: string): Promise<AnyGame>;
}

/** What the director knows of a game. */
export function cardOf(manifest: AnyGame['manifest']): GameCard {
  const { id, set, seats, place, tune = place, play, level, minutes, suits, usesPack, wholeRoom } = manifest;
  const about = { place, play, level, minutes, ...(suits === undefined ? {} : { suits }) };
  const packs = usesPack ? { packs: bundledPacks } : {};
  const room = wholeRoom ? { wholeRoom } : {};
  return { id, ...(set === undefined ? {} : { set: set.of }), seats, tune, about, ...packs, ...room };
}

/** `wanted`: a game asked for by name is offered even when it does not hang on the noticeboard. */
export async function createShelf(registry: Registry, language: string, wanted: string | null): Promise<Shelf> {
  const hung = registry.manifests();
  const asked = wanted === null || hung.some(({ id }) => id === wanted) ? null : await hidden(registry, wanted);
  const offered = asked === null ? hung : [...hung, asked];
  const voices = new Map(offered.map(({ id }) => [id, createWords(registry.wordsOf(id) ?? {}, language)]));
  const says = (id: string | null): Say => voices.get(id ?? '') ?? ((key) => key);
  const posters = offered.map(({ id, title, blurb, place, minutes, set }) => ({
    id,
    title: says(id)(title),
    called: says(id)(set?.called ?? title),
    blurb: says(id)(blurb),
    place,
    minutes,
  }));
  return {
    cards: offered.map(cardOf),
    posters,
    says,
    titleOf: (id) => posters.find((poster) => poster.id === id)?.title ?? id,
    fetch: (id) => registry.loadGame(id),
  };
}

async function hidden(registry: Registry, id: string): Promise<AnyGame['manifest'] | null> {
  try {
    return (await registry.loadGame(id)).manifest;
  } catch {
    return null; // an address may ask for anything; the noticeboard is shown all the same
  }
}
