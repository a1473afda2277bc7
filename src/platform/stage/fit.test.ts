import { describe, expect, it } from 'vitest';
import { fitText, lineShare } from './fit.ts';

/** A face whose every letter is half as wide as the type is tall. */
const measureOf = (words: string) => (sizePx: number, wrapPx: number) => {
  const lines: number[] = [];
  let line = 0;
  for (const word of words.split(' ')) {
    const width = word.length * sizePx * 0.5;
    const joined = line === 0 ? width : line + sizePx * 0.5 + width;
    if (line > 0 && joined > wrapPx) {
      lines.push(line);
      line = width;
    } else line = joined;
  }
  return { widthPx: Math.max(line, ...lines), lines: lines.length + 1 };
};

const roomy = { sizePx: 100, smallestPx: 56, widthPx: 1000, maxLines: 2 };

describe('a text in its box', () => {
  it('is as large as it is asked to be when there is room', () => {
    expect(fitText(measureOf('roll the ball'), roomy)).toMatchObject({ sizePx: 100, fits: true });
  });

  it('shrinks until it takes no more than its lines', () => {
    const fit = fitText(measureOf('now roll the ball gently down the middle of the alley'), roomy);
    expect(fit.fits).toBe(true);
    expect(fit.sizePx).toBeLessThan(100);
    expect(measureOf('now roll the ball gently down the middle of the alley')(fit.sizePx, 1000).lines).toBe(2);
  });

  it('shrinks until its lines are no taller than the box', () => {
    const fit = fitText(measureOf('raise a hand to join us'), { ...roomy, heightPx: 90 });
    expect(fit.fits).toBe(true);
    expect(fit.sizePx * lineShare).toBeLessThanOrEqual(90);
  });

  it('stops at the smallest size that can be read, and says that it does not fit', () => {
    const fit = fitText(measureOf('Llanfairpwllgwyngyllgogerychwyrndrobwll'), { ...roomy, widthPx: 300 });
    expect(fit).toMatchObject({ sizePx: 56, fits: false });
  });

  it('makes two lines about equally long', () => {
    const words = 'knock down all of the nine pins';
    const fit = fitText(measureOf(words), roomy);
    expect(measureOf(words)(fit.sizePx, fit.wrapPx).lines).toBe(2);
    expect(fit.wrapPx).toBeLessThan(900);
  });
});
