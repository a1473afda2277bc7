/** What the television shows: the pier, the board, the die, postcards, and a gull with designs on somebody's chips. All but breath and feathers is from the state. */
import { Container, Sprite, type Texture } from 'pixi.js';
import type { CreateView } from '#kit/view';
import { boardPicture } from './art/board.ts';
import { albumCard, bandstandCard, ladderCard, slideCard } from './art/cards.ts';
import { pierPicture } from './art/pier.ts';
import { chipsPicture, cupPicture, gullBody, gullHead, rockPicture } from './art/things.ts';
import { waysOf } from './rules/board.ts';
import type { SnakesEvent, SnakesState } from './rules.ts';
import { createCounters } from './view/counters.ts';
import { createGull } from './view/gull.ts';
import { createLastCard } from './view/last-card.ts';
import { createNames } from './view/names-sign.ts';
import { createPegs } from './view/pegs.ts';
import { createPostcards } from './view/postcards.ts';
import { createTable } from './view/throwing-table.ts';

export const createView: CreateView<SnakesState, SnakesEvent> = async (services) => {
  const { layer, texture, reducedMotion } = services;
  const pictures = {
    pier: pierPicture,
    rock: rockPicture,
    cup: cupPicture,
    body: gullBody,
    head: gullHead,
    chips: chipsPicture,
    ladder: ladderCard,
    slide: slideCard,
    album: albumCard,
    ground: bandstandCard,
  };
  const made = await Promise.all(
    Object.entries(pictures).map(async ([name, svg]) => [name, await texture(svg)] as const),
  );
  const picture = Object.fromEntries(made) as Readonly<Record<keyof typeof pictures, Texture>>;

  const world = new Container();
  const board = new Sprite();
  world.addChild(board);
  layer.addChild(new Sprite(picture.pier), world);
  const pegs = createPegs(services);
  const names = createNames(world, services);
  const gull = createGull(world, picture, reducedMotion);
  const table = createTable(world, picture.cup, reducedMotion);
  const counters = createCounters(world, pegs, picture.rock, services);
  const postcards = createPostcards(world, picture, pegs, services);
  const lastCard = createLastCard(layer, picture, pegs, services);
  let painted = '';

  /** The board is painted when the game says which: its level, and whether the pictures on it are a pack's. */
  const paint = ({ level, items }: SnakesState): void => {
    const wanted = `${level} ${items.length > 0}`;
    if (wanted === painted) return;
    painted = wanted;
    void texture(boardPicture(waysOf(level), items.length > 0)).then((done) => {
      if (!board.destroyed && painted === wanted) board.texture = done;
    });
  };

  return {
    draw(previous, next, alpha, frame) {
      const { nowMs, dtMs } = frame;
      paint(next);
      names.draw(next);
      table.draw(previous, next, alpha, nowMs);
      counters.draw(previous, next, alpha, nowMs);
      postcards.draw(previous, next, alpha, frame);
      gull.draw(nowMs, dtMs);
      lastCard.draw(next, nowMs);
      names.whole.visible = gull.whole.visible = !lastCard.covers();
    },
    on({ type }) {
      if (type === 'gull-tipped') gull.tips();
      if (type === 'die-thrown' || type === 'ladder-topped' || type === 'mat-landed') gull.startled();
    },
    dispose() {},
  };
};
