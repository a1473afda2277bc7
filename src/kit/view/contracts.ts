import type { Container, Text, Texture } from 'pixi.js';
import type { SeatId } from '#core';
import type { Body } from '#movement';
import type { GameEvent } from '../rules.ts';

/** The stage in its own units: 1920×1080, origin top left, whatever the screen. */
export const stageSize = { width: 1920, height: 1080 } as const;

/** All that is drawn larger than this is safe on any television: 5 % in from each edge. */
export const safeArea = { left: 96, top: 54, right: 1824, bottom: 1026 } as const;

/** The caption strip at the bottom belongs to the shell; nothing that matters is drawn below this line. */
export const captionTop = 900;

export const playerShapes = ['circle', 'triangle', 'square', 'star', 'diamond', 'cross'] as const;
export type PlayerShape = (typeof playerShapes)[number];

/** How a player is told apart: colour and shape and name. */
export interface PlayerLook {
  readonly seat: SeatId;
  readonly name: string;
  /** 0xRRGGBB, of the Okabe–Ito set. */
  readonly colour: number;
  readonly shape: PlayerShape;
}

/** What text is for: sizes follow the television and the distance of the chairs. */
export const textRoles = ['title', 'heading', 'call', 'instruction', 'label', 'chalk', 'number'] as const;
export type TextRole = (typeof textRoles)[number];

/** What happens around a frame that is only seen. */
export interface ViewFrame {
  /** Runs on while a game is frozen, unless the house is paused: for cats and kettles. */
  readonly nowMs: number;
  readonly dtMs: number;
  /** The body to draw for a seat, led to display time, or null. */
  body(seat: SeatId): Body | null;
}

export interface GameView<S, E extends GameEvent> {
  /** Draws `alpha` (0..1) of the way from `previous` to `next`. Called once a frame. */
  draw(previous: S, next: S, alpha: number, frame: ViewFrame): void;
  /** An event, on the frame it is heard. */
  on(event: E): void;
  dispose(): void;
}

/** The box a text is fitted into, and its colour. Stage pixels, 0xRRGGBB. */
export interface TextBox {
  readonly colour?: number;
  readonly width?: number;
  readonly height?: number;
}

/** What a view may use. Nothing here lets it change the game. */
export interface ViewServices {
  /** Cleared and destroyed by the shell after `dispose`. 1920×1080. */
  readonly layer: Container;
  readonly reducedMotion: boolean;
  player(seat: SeatId): PlayerLook;
  /** A text of the game's words. */
  words(key: string, values?: Readonly<Record<string, string | number>>): string;
  /**
   * A text in the house's type, never below the size that can be read from the chairs. With a box (`width`, and `height` when
   * it matters) it is set as large as its role allows in up to two lines.
   */
  text(role: TextRole, content: string, options?: TextBox): Text;
  /** SVG source → texture at stage resolution, rasterised once and kept for the game's life. */
  texture(svg: string): Promise<Texture>;
  /**
   * The picture of an item of the chosen pack, whole and in the middle of a square of `sizePx` stage pixels, clear around it;
   * drawn once for each size and kept for the game's life. Rejects when the game has no pack, or the pack no such item.
   */
  picture(itemId: string, sizePx: number): Promise<Texture>;
}

export type CreateView<S, E extends GameEvent> = (services: ViewServices) => Promise<GameView<S, E>>;
