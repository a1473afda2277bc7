import { Container, type Sprite, type Text } from 'pixi.js';
import { overshoot, palette, sway, tweenAt } from '#kit/view';
import { hasPoster } from '#session';
import { catBody, catTail, posterSheet, type SheetWords, sheetMarginPx } from '../art/furniture.ts';
import { nameBoard } from '../art/noticeboard.ts';
import type { ScreenGame, ScreenModel } from '../contracts.ts';
import { createHand, targetOf } from '../hand.ts';
import { layPosters, type PosterPlace } from '../poster-layout.ts';
import type { CreateScene, SceneTools } from '../scene.ts';
import { createBoardFoot } from './board-foot.ts';

/** Where the cat sits, by its tail. */
const cat = { x: 1560, y: 884 } as const;
const liftMs = 350;
/** Hung by hand: no two quite straight. Radians. */
const askew = [-0.014, 0.011, -0.008, 0.012, -0.011, 0.009] as const;

interface Poster {
  readonly id: string;
  readonly place: PosterPlace;
  readonly sheet: Container;
  readonly flat: Sprite;
  readonly lifted: Sprite;
  sinceMs: number;
  stands: boolean;
}

/** Room that words leave about themselves on a sheet. */
const wordsEdgePx = 30;
/** A long word may come this near to the sides of a small sheet. */
const narrowEdgePx = 12;
/** A sheet lower than this has its words set close, so that its picture is still a picture. */
const lowSheetPx = 300;
/** Share of a lone poster's width that its words have. */
const besideShare = 0.5;

function hang(tools: SceneTools, game: ScreenGame, place: PosterPlace, alone: boolean): Poster {
  const { width, height } = place;
  const sheet = new Container();
  const words = alone ? wordsBeside(tools, game, place) : wordsBelow(tools, game, place);
  const [flat, lifted] = [false, true].map((up) => {
    const paper = tools.sprite(posterSheet(game.place, width, height, words.room, up));
    paper.position.set(-width / 2 - sheetMarginPx, -height / 2 - sheetMarginPx);
    return paper;
  }) as [Sprite, Sprite];
  sheet.addChild(flat, lifted, ...words.texts);
  sheet.position.set(place.x + width / 2, place.y + height / 2);
  return { id: game.id, place, sheet, flat, lifted, sinceMs: Number.NEGATIVE_INFINITY, stands: false };
}

interface SheetTexts {
  readonly room: SheetWords;
  readonly texts: readonly Text[];
}

/** A lone poster is a bill: picture to the left, title and a line to the right. */
function wordsBeside({ text }: SceneTools, game: ScreenGame, { width, height }: PosterPlace): SheetTexts {
  const beside = Math.round(width * besideShare);
  const middle = width / 2 - beside / 2;
  const title = text('title', game.title, { width: beside - 2 * wordsEdgePx, height: height * 0.5 });
  title.position.set(middle, -height * 0.15);
  const blurb = text('label', game.blurb, {
    width: beside - 2 * wordsEdgePx,
    height: height * 0.36,
    colour: palette.inkSoft,
  });
  blurb.position.set(middle, height * 0.22);
  return { room: { beside }, texts: [title, blurb] };
}

/** One of several: the title below the picture, which gives it what room it needs. */
function wordsBelow({ text }: SceneTools, game: ScreenGame, { width, height }: PosterPlace): SheetTexts {
  const title = text('heading', game.title, {
    width: width - 2 * narrowEdgePx,
    height: lowSheetPx > height ? 126 : 200,
  });
  const lines = Math.max(1, Math.round(title.height / title.style.lineHeight - 0.4));
  const below = Math.round(lines * title.style.lineHeight + (lowSheetPx > height ? 10 : wordsEdgePx));
  title.position.set(0, height / 2 - below / 2 + 2);
  return { room: { below }, texts: [title] };
}

/** The games that have a poster of their own. */
export const hung = ({ games, state }: ScreenModel): readonly ScreenGame[] =>
  games.filter((game) => state.games.some((card) => card.id === game.id && hasPoster(card)));

/** The id of the choice that a poster stands for. */
const gameChoice = (poster: Poster | undefined): string | null => (poster ? `game:${poster.id}` : null);

/** The board outside the hall: a poster for each game; the one stood on is lifted, ringed and held by a brass pin. */
export const createNoticeboard: CreateScene = (tools) => {
  const { layer, say, text, sprite, reducedMotion } = tools;
  const name = text('title', say('house.name'), { width: nameBoard.width, height: 144, colour: palette.paper });
  name.position.set(nameBoard.x + nameBoard.width / 2, nameBoard.y + nameBoard.height / 2 - 8);
  const wall = new Container();
  const tail = sprite(catTail);
  tail.pivot.set(8, 6);
  tail.position.set(cat.x + 98, cat.y + 128);
  const body = sprite(catBody);
  body.position.set(cat.x, cat.y);
  layer.addChild(name, tail, body);
  const foot = createBoardFoot(tools);
  const hand = createHand();
  layer.addChild(wall, hand.view);
  let posters: readonly Poster[] = [];
  let shown = '';

  return {
    draw(model) {
      const { choices, state, nowMs } = model;
      const games = hung(model);
      const wanted = games.map((game) => `${game.id}/${game.title}`).join(' ');
      if (wanted !== shown) {
        shown = wanted;
        for (const old of wall.removeChildren()) old.destroy({ children: true });
        const places = layPosters(games.length);
        posters = places.map((place, i) => hang(tools, games[i] as ScreenGame, place, games.length === 1));
        for (const poster of posters) wall.addChild(poster.sheet);
      }
      foot.draw(model);
      hand.draw(model.hand);
      tail.rotation = 0.16 * sway(nowMs, 3800, reducedMotion) - 0.3;
      const standsOn = choices[state.focus]?.id;
      posters.forEach((poster, i) => {
        const stands = standsOn === gameChoice(poster);
        if (stands !== poster.stands) {
          poster.stands = stands;
          poster.sinceMs = nowMs;
          if (stands) wall.addChild(poster.sheet);
        }
        const on = tweenAt(
          { from: 0, to: 1, durationMs: liftMs, ease: overshoot, reducedMotion },
          nowMs - poster.sinceMs,
        );
        const up = stands ? on : 1 - on;
        poster.flat.visible = !stands;
        poster.lifted.visible = stands;
        poster.sheet.scale.set(1 + 0.03 * up);
        poster.sheet.rotation = (askew[i] ?? 0) * (1 - up);
      });
    },
    targets: () => [...posters.map(({ id, place }) => targetOf(`game:${id}`, place)), ...foot.targets()],
    hitTest(x, y) {
      const hit = posters.find(
        ({ place }) => x >= place.x && x <= place.x + place.width && y >= place.y && y <= place.y + place.height,
      );
      return hit === undefined ? foot.hitTest(x, y) : gameChoice(hit);
    },
  };
};
