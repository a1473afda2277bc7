import type { Container, Sprite, Text } from 'pixi.js';
import type { TextBox, TextRole } from '#kit/view';
import type { DwellTarget } from '#movement';
import type { HouseSay } from '../words/index.ts';
import type { ScreenModel } from './contracts.ts';

/** What a page is made with. */
export interface SceneTools {
  /** The page's own container, cleared and destroyed when the page has gone. */
  readonly layer: Container;
  readonly say: HouseSay;
  readonly reducedMotion: boolean;
  /** A text in the house's type, fitted into its box. Set from its middle. */
  text(role: TextRole, content: string, box?: TextBox): Text;
  /** A picture that is there as soon as it has been drawn; nothing until then. */
  sprite(svg: string): Sprite;
}

/** One page of the television. */
export interface Scene {
  draw(model: ScreenModel): void;
  /** The choice at this place of the stage, or null. */
  hitTest(x: number, y: number): string | null;
  /** What a hand may choose here by staying on it, in the order drawn; left out where hands do not choose. */
  targets?(): readonly DwellTarget[];
}

export type CreateScene = (tools: SceneTools) => Scene;

/** Changes a text only when its words change: setting type is dear. */
export function write(text: Text, content: string): void {
  if (text.text !== content) text.text = content;
}
