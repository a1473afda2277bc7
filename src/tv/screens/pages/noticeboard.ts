import { Container, type Sprite, type Text } from 'pixi.js';
import { overshoot, palette, sway, tweenAt } from '#kit/view';
import { card, catBody, catTail, posterSheet, sheetMarginPx } from '../art/furniture.ts';
import { nameBoard } from '../art/noticeboard.ts';
import type { ScreenGame } from '../contracts.ts';
import { layPosters, type PosterPlace } from '../poster-layout.ts';
import { type CreateScene, type SceneTools, write } from '../scene.ts';

const hint = { x: 96, y: 898, width: 1290, height: 122 } as const;
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

function hang(tools: SceneTools, game: ScreenGame, place: PosterPlace, alone: boolean): Poster {
  const { width, height, wordsPx } = place;
  const sheet = new Container();
  const flat = tools.sprite(posterSheet(game.place, width, height, wordsPx, false));
  const lifted = tools.sprite(posterSheet(game.place, width, height, wordsPx, true));
  for (const sprite of [flat, lifted]) {
    sprite.position.set(-width / 2 - sheetMarginPx, -height / 2 - sheetMarginPx);
    sheet.addChild(sprite);
  }
  const wordsMiddle = height / 2 - wordsPx / 2 - 6;
  const title = tools.text(width > 600 ? 'title' : 'heading', game.title, { width: width - 48 });
  title.position.set(0, alone ? wordsMiddle - 44 : wordsMiddle);
  sheet.addChild(title);
  if (alone) sheet.addChild(blurb(tools, game, width, height));
  sheet.position.set(place.x + width / 2, place.y + height / 2);
  return { id: game.id, place, sheet, flat, lifted, sinceMs: Number.NEGATIVE_INFINITY, stands: false };
}

function blurb(tools: SceneTools, game: ScreenGame, width: number, height: number): Text {
  const text = tools.text('label', game.blurb, { width: width - 60, colour: palette.inkSoft });
  text.position.set(0, height / 2 - 62);
  return text;
}

/** The board outside the hall: a poster for each game; the one stood on is lifted, ringed and held by a brass pin. */
export const createNoticeboard: CreateScene = (tools) => {
  const { layer, say, text, sprite, reducedMotion } = tools;
  const name = text('title', say('house.name'), { width: nameBoard.width, colour: palette.paper });
  name.position.set(nameBoard.x + nameBoard.width / 2, nameBoard.y + nameBoard.height / 2 - 2);
  const wall = new Container();
  const slip = sprite(card(hint.width, hint.height));
  slip.position.set(hint.x, hint.y);
  const words = text('instruction', '', { width: hint.width - 60 });
  words.position.set(hint.x + hint.width / 2, hint.y + hint.height / 2);
  const tail = sprite(catTail);
  tail.pivot.set(8, 6);
  tail.position.set(cat.x + 98, cat.y + 128);
  const body = sprite(catBody);
  body.position.set(cat.x, cat.y);
  layer.addChild(name, tail, body, slip, words, wall);
  let posters: readonly Poster[] = [];
  let shown = '';

  return {
    draw({ games, choices, state, nowMs }) {
      const wanted = games.map((game) => `${game.id}/${game.title}`).join(' ');
      if (wanted !== shown) {
        shown = wanted;
        for (const old of wall.removeChildren()) old.destroy({ children: true });
        const places = layPosters(games.length);
        posters = places.map((place, i) => hang(tools, games[i] as ScreenGame, place, games.length === 1));
        for (const poster of posters) wall.addChild(poster.sheet);
      }
      const count = games.length;
      write(words, count === 0 ? say('noticeboard.empty') : say('noticeboard.hint', { count }));
      tail.rotation = 0.16 * sway(nowMs, 3800, reducedMotion) - 0.3;
      const standsOn = choices[state.focus]?.id;
      posters.forEach((poster, i) => {
        const stands = standsOn === `game:${poster.id}`;
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
    hitTest(x, y) {
      const hit = posters.find(
        ({ place }) => x >= place.x && x <= place.x + place.width && y >= place.y && y <= place.y + place.height,
      );
      if (hit !== undefined) return `game:${hit.id}`;
      const onHint = x >= hint.x && x <= hint.x + hint.width && y >= hint.y && y <= hint.y + hint.height;
      return onHint ? (posters.find((poster) => poster.stands)?.id.replace(/^/, 'game:') ?? null) : null;
    },
  };
};
