import { Container, Graphics, type Sprite, type Text } from 'pixi.js';
import { clamp01 } from '#core';
import { drawShape, palette, stageSize } from '#kit/view';
import { onWindow, windowPanes } from '#movement';
import { card } from '../art/furniture.ts';
import { hallWindow } from '../art/hall-inside.ts';
import { createChoiceRow } from '../choice-row.ts';
import type { ScreenWindow } from '../contracts.ts';
import { type CreateScene, type SceneTools, write } from '../scene.ts';
import { type Column, columns } from '../spread.ts';

/** A window's picture, and the glass in it: what is misted, and what is polished. Px of its own picture. */
const picture = { width: 212, height: 400 } as const;
const glass = { left: 30, top: 16, width: 152, height: 340 } as const;
const hung = { top: 256, height: 486, widest: 300 } as const;
const tag = { top: 764, height: 84 } as const;
/** How white the mist is where nobody has been. */
const mistAlpha = 0.86;
const clothRadius = 30;
/** The mark of whoever polishes is the keystone of their window. */
const keystonePx = 18;

interface Hung {
  readonly column: Column;
  /** Mist lies on the glass alone, not on its frame. */
  readonly mist: Graphics;
  readonly scale: { readonly x: number; readonly y: number };
  readonly name: Text;
}

function hang(tools: SceneTools, into: Container, windows: readonly ScreenWindow[]): readonly Hung[] {
  for (const old of into.removeChildren()) old.destroy({ children: true });
  return columns(windows.length).map((column, i) => {
    const width = Math.min(hung.widest, column.width - 30);
    const scale = { x: width / picture.width, y: hung.height / picture.height };
    const frame: Sprite = tools.sprite(hallWindow);
    frame.scale.set(scale.x, scale.y);
    frame.position.set(column.centre - width / 2, hung.top);
    const mist = new Graphics();
    mist.mask = glassShape(column, scale);
    const paper = tools.sprite(card(column.width - 24, tag.height));
    paper.position.set(column.centre - (column.width - 24) / 2, tag.top);
    const name = tools.text('label', windows[i]?.look.name ?? '', { width: column.width - 44, height: tag.height });
    name.position.set(column.centre, tag.top + tag.height / 2);
    into.addChild(frame, mist.mask as Graphics, mist, paper, name);
    return { column, mist, scale, name };
  });
}

/** The arched glass of a window as it hangs. */
function glassShape(column: Column, scale: Hung['scale']): Graphics {
  const left = column.centre - (picture.width * scale.x) / 2 + glass.left * scale.x;
  const top = hung.top + glass.top * scale.y;
  const [wide, tall, arch] = [glass.width * scale.x, glass.height * scale.y, (glass.width / 2) * scale.y];
  return new Graphics()
    .moveTo(left, top + tall)
    .lineTo(left, top + arch)
    .bezierCurveTo(left, top - arch / 3, left + wide, top - arch / 3, left + wide, top + arch)
    .lineTo(left + wide, top + tall)
    .fill(0xffffff);
}

function drawGlass(graphics: Graphics, window: ScreenWindow, { column, mist, scale }: Hung): void {
  const { across, down } = windowPanes;
  const left = column.centre - (picture.width * scale.x) / 2 + glass.left * scale.x;
  const top = hung.top + glass.top * scale.y;
  const [wide, tall] = [glass.width * scale.x, glass.height * scale.y];
  mist.clear();
  window.panes.forEach((clear, pane) => {
    const alpha = mistAlpha * (1 - clamp01(clear));
    if (alpha < 0.02) return;
    const x = left + ((pane % across) * wide) / across;
    const y = top + (Math.floor(pane / across) * tall) / down;
    mist.rect(x, y, wide / across, tall / down).fill({ color: palette.paper, alpha });
  });
  for (const joint of ['wristLeft', 'wristRight'] as const) {
    const wrist = window.body?.led[joint];
    if (wrist === undefined || wrist.sure < 0.5) continue;
    const { x, y } = onWindow(wrist);
    graphics
      .roundRect(left + x * wide - clothRadius, top + y * tall - clothRadius, 2 * clothRadius, 2 * clothRadius, 14)
      .fill(window.look.colour)
      .stroke({ width: 6, color: palette.ink, join: 'round' });
  }
  drawShape(graphics, window.look.shape, {
    x: column.centre,
    y: hung.top + keystonePx,
    radius: 28,
    colour: window.look.colour,
  });
}

/** Polishing windows: each has one, misted, and clears what is comfortably reached. It is a shape, never a score. */
export const createRange: CreateScene = (tools) => {
  const { layer, say, text } = tools;
  const title = text('title', say('range.say'), { width: 1640, height: 150 });
  title.position.set(stageSize.width / 2, 86);
  const how = text('instruction', say('range.do'), { width: 1500, height: 90 });
  how.position.set(stageSize.width / 2, 204);
  const furniture = new Container();
  const glassAndCloths = new Graphics();
  layer.addChild(title, how, furniture, glassAndCloths);
  const row = createChoiceRow(tools, 892);
  let places: readonly Hung[] = [];
  let shown = '';
  return {
    draw({ windows, choices, state }) {
      const wanted = windows.map(({ look }) => `${look.seat}/${look.name}`).join(' ');
      if (wanted !== shown) {
        shown = wanted;
        places = hang(tools, furniture, windows);
      }
      write(how, say('range.do'));
      glassAndCloths.clear();
      for (const [i, window] of windows.entries()) drawGlass(glassAndCloths, window, places[i] as Hung);
      row.draw(choices, state.focus);
    },
    hitTest: row.hitTest,
  };
};
