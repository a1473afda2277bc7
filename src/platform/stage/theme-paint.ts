/** What a theme does to pictures, once each, when they are made: nothing of it costs anything in a frame but the veil. */
import type { Theme } from '#session';

export interface ThemePaint {
  /** For pictures that fill the stage: CSS filter functions, in the order in which they are applied. */
  readonly places: string;
  /** For everything that stands before them. */
  readonly things: string;
  /** How much black lies over the whole picture, 0..1. */
  readonly veil: number;
  /** Nothing moves that need not. */
  readonly still: boolean;
}

/** As drawn: `none` is the canvas's own word for no filter. */
const untouched = 'none';

/**
 * Tuned by eye on the six games and the pages, and by the contrast of their texts (theme-paint.test.ts).
 *
 * `contrast`: a place goes grey and things keep their colour, as on a map; lights and darks go apart, so that whatever is written on
 * a picture is easier to read than before. `night`: in a room where eyes are used to little light, a white card dazzles;
 * places go darker than what stands before them, so that the picture keeps its depth.
 */
export const themePaints: Readonly<Record<Theme, ThemePaint>> = {
  painted: { places: untouched, things: untouched, veil: 0, still: false },
  calm: { places: 'saturate(0.6) contrast(0.94)', things: 'saturate(0.85)', veil: 0, still: true },
  contrast: { places: 'saturate(0.3) contrast(1.15)', things: 'saturate(1.15) contrast(1.06)', veil: 0, still: false },
  night: { places: 'brightness(0.85) saturate(0.9)', things: 'brightness(0.9)', veil: 0.07, still: false },
};

/** A picture of this share of the stage or more is a place. */
const placeFrom = 0.6;

/** The filter for a picture of that size, in stage pixels. */
export const filterFor = (
  { places, things }: ThemePaint,
  { width, height }: { readonly width: number; readonly height: number },
  stage: { readonly width: number; readonly height: number },
): string => (width * height >= placeFrom * stage.width * stage.height ? places : things);
