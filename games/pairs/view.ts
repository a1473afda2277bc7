/** What the television shows: a parlour, a table of cards, and an album laid over it when a pair is found. */
import type { CreateView } from '#kit/view';
import type { PairsEvent, PairsState } from './rules.ts';
import { createAlbum } from './view/album.ts';
import { createCards } from './view/cards.ts';
import { createChoosing } from './view/choosing.ts';
import { createParlour } from './view/parlour.ts';

export const createView: CreateView<PairsState, PairsEvent> = async (services) => {
  const parlour = await createParlour(services);
  const cards = await createCards(services);
  const choosing = createChoosing(services);
  const album = await createAlbum(services);
  return {
    draw(_, next, alpha, { nowMs }) {
      parlour.draw(nowMs);
      cards.draw(next, alpha, nowMs);
      choosing.draw(next, nowMs);
      album.draw(next);
    },
    on({ type }) {
      if (type === 'tea-stirred' || type === 'card-laid') parlour.stirred();
      if (type === 'pair-found' || type === 'cards-dealt') parlour.startled();
    },
    dispose() {},
  };
};
