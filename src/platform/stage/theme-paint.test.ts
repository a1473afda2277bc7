import { describe, expect, it } from 'vitest';
import { blend, contrast, palette } from '#kit/view';
import { themes } from '#session';
import { filterFor, type ThemePaint, themePaints } from './theme-paint.ts';

const channels = (colour: number): readonly [number, number, number] => [
  ((colour >> 16) & 0xff) / 255,
  ((colour >> 8) & 0xff) / 255,
  (colour & 0xff) / 255,
];
type Channels = ReturnType<typeof channels>;
const luma = ([r, g, b]: Channels): number => 0.213 * r + 0.715 * g + 0.072 * b;

/** CSS filter functions on one colour, as the Filter Effects module says. */
const functions: Readonly<Record<string, (colour: Channels, amount: number) => Channels>> = {
  brightness: ([r, g, b], by) => [r * by, g * by, b * by],
  contrast: ([r, g, b], by) => [(r - 0.5) * by + 0.5, (g - 0.5) * by + 0.5, (b - 0.5) * by + 0.5],
  saturate: (colour, by) => {
    const gray = luma(colour);
    const [r, g, b] = colour;
    return [gray + by * (r - gray), gray + by * (g - gray), gray + by * (b - gray)];
  },
};

function filtered(colour: number, filter: string): number {
  const steps = [...filter.matchAll(/([a-z]+)\(([\d.]+)\)/g)];
  const done = steps.reduce<Channels>((now, [, name = '', by]) => {
    const [r, g, b] = functions[name]?.(now, Number(by)) ?? [Number.NaN, Number.NaN, Number.NaN];
    return [Math.min(1, Math.max(0, r)), Math.min(1, Math.max(0, g)), Math.min(1, Math.max(0, b))];
  }, channels(colour));
  return done.reduce((sum, channel) => (sum << 8) | Math.round(channel * 255), 0);
}

const veiled = (colour: number, { veil }: ThemePaint): number => blend(colour, 0x000000, veil);

/** What is written on pictures, and on what: text is not filtered, and lies under the veil. */
const written = [
  [palette.ink, palette.paper],
  [palette.ink, palette.cream],
  [palette.paper, palette.pine],
  [palette.chalk, palette.slate],
] as const;

describe.each(themes)('the theme "%s"', (theme) => {
  const paint = themePaints[theme];

  it.each(written)('keeps text %i on %i readable, on things and on places', (text, ground) => {
    for (const filter of [paint.places, paint.things]) {
      expect(contrast(veiled(text, paint), veiled(filtered(ground, filter), paint))).toBeGreaterThanOrEqual(7);
    }
  });
});

describe('strong contrast', () => {
  it.each(written)('parts text %i from %i no less than as painted', (text, ground) => {
    for (const filter of [themePaints.contrast.places, themePaints.contrast.things]) {
      expect(contrast(text, filtered(ground, filter))).toBeGreaterThanOrEqual(0.99 * contrast(text, ground));
    }
  });
});

it('takes what fills the stage for a place, and a board that hangs in it for a thing', () => {
  const stage = { width: 1920, height: 1080 };
  expect(filterFor(themePaints.contrast, stage, stage)).toBe(themePaints.contrast.places);
  expect(filterFor(themePaints.contrast, { width: 1040, height: 830 }, stage)).toBe(themePaints.contrast.things);
});
