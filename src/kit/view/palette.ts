/**
 * The paints of the house: the inks and papers of a railway poster of the 1930s, and the six players' colours.
 * Scenes take four to six of these each. All are 0xRRGGBB.
 */
export const palette = {
  ink: 0x2a1f1a,
  inkSoft: 0x4a3a30,
  paper: 0xf8eed6,
  cream: 0xf0ddb0,
  straw: 0xe9c97c,
  sun: 0xf4b860,
  brick: 0xa8442c,
  oak: 0x6b442c,
  oakDark: 0x4a2f20,
  moss: 0x4f7350,
  pine: 0x2f4f43,
  sea: 0x3d6f80,
  slate: 0x33444d,
  dusk: 0x23344a,
  chalk: 0xf5f0e2,
  /** Someone who is seen and has not joined. */
  waiting: 0x8c8273,
} as const;

/** What a touched, focused or chosen thing is ringed with: seen against every scene. */
export const focusColour = 0xffd23f;

/** Relative luminance, 0 (black) to 1 (white), of a 0xRRGGBB colour. Formula: WCAG 2.2. */
export function luminance(colour: number): number {
  const channel = (shift: number): number => {
    const share = ((colour >> shift) & 0xff) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(16) + 0.7152 * channel(8) + 0.0722 * channel(0);
}

/** Contrast of two colours, 1 to 21. Formula: WCAG 2.2. Text here wants 7, things 4.5. */
export function contrast(one: number, other: number): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** `share` (0..1) of the way from `from` to `to`, channel by channel. */
export function blend(from: number, to: number, share: number): number {
  const channel = (shift: number): number => {
    const a = (from >> shift) & 0xff;
    const b = (to >> shift) & 0xff;
    return Math.round(a + (b - a) * share) << shift;
  };
  return channel(16) | channel(8) | channel(0);
}

/** Ink or paper: whichever reads better on `ground`. */
export const inkOn = (ground: number): number =>
  contrast(palette.ink, ground) >= contrast(palette.paper, ground) ? palette.ink : palette.paper;

/** `#rrggbb`, for SVG. */
export const cssColour = (colour: number): string => `#${colour.toString(16).padStart(6, '0')}`;
