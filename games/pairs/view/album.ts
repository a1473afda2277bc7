/** A pair in full, and at the end all of them together: an album laid over the table. */
import { Container, Graphics, Sprite, type Texture } from 'pixi.js';
import { clamp01, mix, tickMs } from '#kit';
import { easeOut, fadeIn, overshoot, palette, type ViewServices } from '#kit/view';
import { page } from '../art/cards.ts';
import type { PairsState } from '../rules/state.ts';

const bloomPx = 540;
const bloomAt = { x: 960, y: 366 } as const;
const openMs = 700;
/** Pictures in the album at the end: how large, by how many there are. */
const smallPx = 232;

export interface Album {
  draw(state: PairsState): void;
}

interface Mounted {
  readonly root: Container;
  readonly inside: Sprite;
  item: string;
}

export async function createAlbum(services: ViewServices): Promise<Album> {
  const { layer, texture, text, words, picture, reducedMotion } = services;
  const album = new Container();
  album.visible = false;
  album.addChild(new Sprite(await texture(page)));
  layer.addChild(album);
  const textures = new Map<string, Texture | null>();

  const mount = (size: number): Mounted => {
    const root = new Container();
    const paper = new Graphics()
      .rect(-size / 2 - 22, -size / 2 - 22, size + 44, size + 44)
      .fill(palette.paper)
      .stroke({ width: 7, color: palette.ink });
    const inside = new Sprite();
    inside.anchor.set(0.5);
    root.addChild(paper, inside);
    root.visible = false;
    album.addChild(root);
    return { root, inside, item: '' };
  };
  const show = (mounted: Mounted, itemId: string, size: number): void => {
    const name = `${itemId} ${size}`;
    if (!textures.has(name)) {
      textures.set(name, null);
      // a picture that cannot be had leaves its mount empty; the words are there still
      picture(itemId, size).then(
        (made) => textures.set(name, made),
        () => undefined,
      );
    }
    const made = textures.get(name) ?? null;
    mounted.inside.visible = made !== null;
    if (made && mounted.inside.texture !== made) mounted.inside.texture = made;
  };

  const big = mount(bloomPx);
  big.root.position.copyFrom(bloomAt);
  const small: Mounted[] = [];
  const caption = text('heading', ' ', { colour: palette.ink, width: 1640, height: 110 });
  caption.anchor.set(0.5);
  caption.position.set(960, 728);
  const year = text('label', ' ', { colour: palette.inkSoft, width: 900, height: 76 });
  year.anchor.set(0.5);
  year.position.set(960, 826);
  const title = text('heading', words('album.title'), { colour: palette.ink, width: 1200, height: 100 });
  title.anchor.set(0.5);
  title.position.set(960, 120);
  album.addChild(caption, year, title);
  let shown = '';
  let bloomed = false;

  const bloom = (state: PairsState): void => {
    const item = state.items[state.found.at(-1) ?? -1];
    big.root.visible = item !== undefined;
    if (!item) return;
    show(big, item.id, bloomPx);
    if (shown !== item.id) {
      caption.text = item.caption;
      year.text = item.year === null ? ' ' : words('bloom.year', { year: item.year });
      shown = item.id;
    }
    const share = reducedMotion ? 1 : clamp01((state.step.ticks * tickMs) / openMs);
    // It grows a little where it stays: so large a thing that flew in from its card changed the light of a sixth of the screen.
    big.root.scale.set(mix(0.94, 1, easeOut(share)));
  };
  const together = (state: PairsState): void => {
    const columns = Math.min(6, Math.max(1, state.found.length <= 8 ? Math.ceil(state.found.length / 2) : 6));
    const rows = Math.ceil(state.found.length / columns);
    state.found.forEach((index, i) => {
      const item = state.items[index];
      small[i] ??= mount(smallPx);
      const mounted = small[i] as Mounted;
      mounted.root.visible = item !== undefined;
      if (!item) return;
      show(mounted, item.id, smallPx);
      const [column, row] = [i % columns, Math.floor(i / columns)];
      const inRow = row === rows - 1 ? state.found.length - row * columns : columns;
      const share = reducedMotion ? 1 : clamp01((state.step.ticks * tickMs - i * 260) / 500);
      const over = state.step.name === 'over' ? 1 : share;
      mounted.root.position.set(960 + (column - (inRow - 1) / 2) * 292, 530 + (row - (rows - 1) / 2) * 320);
      mounted.root.rotation = 0.03 * Math.sin(i * 2.1);
      mounted.root.scale.set(Math.max(0.001, overshoot(over)));
    });
  };

  return {
    draw(state) {
      const { name, ticks } = state.step;
      const blooms = name === 'bloom';
      const ends = name === 'album' || name === 'over';
      // What has bloomed fades, as it is, over whatever comes next; the album's leaf is already there when it is opened.
      if (blooms) bloomed = true;
      else if (bloomed && !ends) album.alpha = 1 - fadeIn(ticks * tickMs);
      if (ends || album.alpha === 0) bloomed = false;
      album.visible = blooms || ends || bloomed;
      if (!album.visible) return;
      if (!blooms && !ends) return;
      album.alpha = blooms ? fadeIn(ticks * tickMs) : 1;
      caption.visible = blooms;
      year.visible = blooms;
      title.visible = ends;
      big.root.visible = blooms;
      for (const mounted of small) mounted.root.visible = false;
      if (blooms) bloom(state);
      else together(state);
    },
  };
}
