import { CanvasTextMetrics, Text, TextStyle } from 'pixi.js';
import { palette, type ReadingRoom, smallestOf, type TextRole, typeScale } from '#kit/view';
import { fitText, lineShare } from './fit.ts';
import { faces } from './fonts.ts';

export interface HouseTextOptions {
  readonly role: TextRole;
  readonly content: string;
  readonly colour?: number;
  /** Box to wrap and shrink into, stage pixels. Without it the text is one line as long as it is. */
  readonly width?: number;
  /** Height of that box; two lines of the role's size when not said. */
  readonly height?: number;
  readonly room: ReadingRoom;
}

/** No text on the stage takes more lines. */
const maxLines = 2;

/**
 * A text in the house's type that keeps itself fitted: whenever its words change it is set anew, as large as its role and the
 * room ask, shrunk to its box, and never below what can be read from the chairs.
 */
export class HouseText extends Text {
  readonly role: TextRole;
  readonly boxPx: number | null;
  readonly #tallPx: number;
  /** False when the words are too long for the box at the smallest size. */
  fits = true;
  readonly #sizePx: number;

  constructor(options: HouseTextOptions) {
    const face = faces[options.role];
    const sizePx = typeScale(options.room)[options.role];
    super({
      text: '',
      style: {
        fontFamily: [face.family, 'sans-serif'],
        fontWeight: face.weight,
        fontSize: sizePx,
        fill: options.colour ?? palette.ink,
        lineHeight: sizePx * lineShare,
        padding: Math.ceil(sizePx * strayShare),
      },
    });
    this.role = options.role;
    this.boxPx = options.width ?? null;
    this.#tallPx = options.height ?? Number.POSITIVE_INFINITY;
    this.#sizePx = sizePx;
    this.text = options.content;
  }

  override get text(): string {
    return super.text;
  }

  override set text(content: string | number | { toString(): string }) {
    const words = content.toString();
    // The base class sets its text before this class has its fields.
    if (this.boxPx !== null && this.boxPx !== undefined && words !== super.text) this.#fit(words, this.boxPx);
    super.text = words;
  }

  #fit(words: string, widthPx: number): void {
    const measure = (sizePx: number, wrapPx: number) => {
      const style = new TextStyle({
        fontFamily: this.style.fontFamily,
        fontWeight: this.style.fontWeight,
        fontSize: sizePx,
        wordWrap: true,
        wordWrapWidth: wrapPx,
      });
      const measured = CanvasTextMetrics.measureText(words, style);
      return { widthPx: measured.maxLineWidth, lines: measured.lines.length };
    };
    const fit = fitText(measure, {
      sizePx: this.#sizePx,
      smallestPx: smallestOf[this.role],
      widthPx,
      maxLines,
      heightPx: this.#tallPx,
    });
    this.style.fontSize = fit.sizePx;
    this.style.lineHeight = fit.sizePx * lineShare;
    this.style.wordWrap = true;
    this.style.wordWrapWidth = Math.ceil(fit.wrapPx);
    this.fits = fit.fits;
  }
}

/** Letters reach this far out of their line, over font size: the tails of the display face are cut off by less. */
const strayShare = 0.28;
