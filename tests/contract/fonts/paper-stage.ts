/**
 * A stage of paper: the views of games are built and drawn on it without a browser. Texts are the real ones of the house, measured by
 * the real fonts; pictures have their size and nothing else; nothing is rendered.
 */
import type { Container, Texture } from 'pixi.js';
import type { Pack, SeatId } from '#kit';
import type { PlayerLook, ReadingRoom, ViewServices } from '#kit/view';
import { houseFaces } from './house-faces.ts';
import type { TextWidth } from './text-width.ts';

// Pixi asks what kind of browser it is in while it is being loaded.
if (!('navigator' in globalThis)) {
  Object.defineProperty(globalThis, 'navigator', { value: { userAgent: '', platform: '' }, configurable: true });
}

/** Height over font size of the letters of the metrics string, about the same for the three faces. */
const ascentShare = 0.96;
const descentShare = 0.28;

function faceOf(font: string): TextWidth {
  if (font.includes('Hammersmith')) return houseFaces.display;
  if (font.includes('Patrick Hand')) return houseFaces.chalk;
  return /\b700\b|bold/.test(font) ? houseFaces.bold : houseFaces.plain;
}

class PaperContext {
  font = '';
  letterSpacing = '0px';
  textLetterSpacing = '0px';
  measureText(text: string): object {
    const sizePx = Number(/([\d.]+)px/.exec(this.font)?.[1] ?? 0);
    const width = faceOf(this.font)(text, sizePx);
    return {
      width,
      actualBoundingBoxLeft: 0,
      actualBoundingBoxRight: width,
      actualBoundingBoxAscent: ascentShare * sizePx,
      actualBoundingBoxDescent: descentShare * sizePx,
    };
  }
}

async function pixiOnPaper() {
  const pixi = await import('pixi.js');
  pixi.DOMAdapter.set({
    ...pixi.DOMAdapter.get(),
    createCanvas: () => ({ width: 10, height: 10, getContext: () => new PaperContext() }) as never,
    getCanvasRenderingContext2D: () => PaperContext as never,
  });
  return pixi;
}

export interface PaperStage {
  readonly services: ViewServices;
  readonly layer: Container;
  /** Texts that can be seen now. */
  texts(): readonly PaperText[];
}

/** A text where it stands, in stage pixels. */
export interface PaperText {
  readonly words: string;
  readonly sizePx: number;
  readonly fits: boolean;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface PaperStageOptions {
  readonly room: ReadingRoom;
  readonly reducedMotion: boolean;
  words(key: string, values?: Readonly<Record<string, string | number>>): string;
  player(seat: SeatId): PlayerLook;
  /** What pictures may be asked for. */
  readonly pack: Pack | null;
}

/** Size that an SVG picture says it has. Throws when it says none or is not closed. */
function pictureSize(svg: string): { readonly width: number; readonly height: number } {
  const root = /<svg\b[^>]*>/.exec(svg)?.[0];
  if (root === undefined || !svg.trimEnd().endsWith('</svg>')) throw new Error('a picture that is not SVG');
  const side = (name: string): number => Number(new RegExp(`\\s${name}="([\\d.]+)`).exec(root)?.[1]);
  const box = /viewBox="[-\d.]+[\s,]+[-\d.]+[\s,]+([\d.]+)[\s,]+([\d.]+)"/.exec(root);
  const width = side('width') || Number(box?.[1]);
  const height = side('height') || Number(box?.[2]);
  if (!(width > 0 && height > 0)) throw new Error('a picture without a size');
  return { width, height };
}

/** Puts up a stage of paper. */
export async function paperStage(options: PaperStageOptions): Promise<PaperStage> {
  const pixi = await pixiOnPaper();
  const { HouseText } = await import('../../../src/platform/stage/house-text.ts');
  const layer = new pixi.Container();
  const textures = new Map<string, Texture>();
  const textureOf = (svg: string): Texture => {
    const known = textures.get(svg);
    if (known) return known;
    const made = new pixi.Texture({ source: new pixi.TextureSource(pictureSize(svg)) });
    textures.set(svg, made);
    return made;
  };
  const textsIn = (container: Container): readonly PaperText[] => {
    if (!container.visible || container.alpha === 0) return [];
    const own: PaperText[] = [];
    if (container instanceof HouseText && container.text.trim() !== '') {
      const { left, top, right, bottom } = container.getBounds();
      // Pixi's bounds include room for strokes and tails that is not lettering.
      const pad = container.style.padding;
      own.push({
        words: container.text,
        sizePx: Number(container.style.fontSize) * Math.abs(container.scale.y),
        fits: container.fits,
        left: left + pad,
        top: top + pad,
        right: right - pad,
        bottom: bottom - pad,
      });
    }
    return [...own, ...container.children.flatMap((child) => textsIn(child as Container))];
  };
  return {
    layer,
    services: {
      layer,
      reducedMotion: options.reducedMotion,
      player: options.player,
      words: options.words,
      text: (role, content, box = {}) => new HouseText({ role, content, room: options.room, ...box }),
      texture: async (svg) => textureOf(svg),
      picture: async (itemId, sizePx) => {
        if (!options.pack?.items.some(({ id }) => id === itemId)) throw new Error(`no picture of "${itemId}"`);
        return new pixi.Texture({ source: new pixi.TextureSource({ width: sizePx, height: sizePx }) });
      },
    },
    texts: () => textsIn(layer),
  };
}
