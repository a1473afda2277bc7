/** Sign-writer's numerals: drawn, because a picture cannot borrow a fount. Each in a box of 40 by 60. */
const strokes: readonly string[] = [
  'M20 4 Q36 4 36 30 Q36 56 20 56 Q4 56 4 30 Q4 4 20 4 Z',
  'M10 14 L24 4 V56',
  'M5 17 Q6 4 20 4 Q35 4 35 18 Q35 28 20 40 L5 56 H36',
  'M6 10 Q14 4 21 4 Q34 4 34 16 Q34 28 16 28 Q36 28 36 42 Q36 56 20 56 Q10 56 4 48',
  'M27 56 V4 L4 42 H37',
  'M34 4 H10 L8 28 Q14 23 21 23 Q36 23 36 39 Q36 56 20 56 Q10 56 4 49',
  'M31 5 Q6 12 5 38 Q5 56 21 56 Q36 56 36 40 Q36 26 22 26 Q8 26 5 40',
  'M4 4 H36 L16 56',
  'M20 28 Q6 27 6 16 Q6 4 20 4 Q34 4 34 16 Q34 27 20 28 Q4 30 4 43 Q4 56 20 56 Q36 56 36 43 Q36 30 20 28 Z',
  'M35 22 Q32 34 20 34 Q5 34 5 19 Q5 4 20 4 Q35 4 35 22 Q34 50 10 56',
];

/** A number with its top left at (x, y), `height` pixels tall, in a line that parts it from what is painted under it. */
export function numeral(
  value: number,
  x: number,
  y: number,
  height: number,
  paint: { readonly colour: string; readonly halo: string },
): string {
  const scale = height / 60;
  const digits = [...String(value)].map(
    (digit, i) => `<path transform="translate(${i * 46} 0)" d="${strokes[Number(digit)] ?? ''}"/>`,
  );
  const drawn = digits.join('');
  return `<g transform="translate(${x} ${y}) scale(${scale})" fill="none" stroke-linecap="round" stroke-linejoin="round">
    <g stroke="${paint.halo}" stroke-width="24">${drawn}</g><g stroke="${paint.colour}" stroke-width="9.5">${drawn}</g></g>`;
}
