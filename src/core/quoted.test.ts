import { describe, expect, it } from 'vitest';
import { quoted } from './quoted.ts';

describe('something out of a file, quoted', () => {
  it.each([
    [2, '2'],
    ['two', '"two"'],
    [undefined, 'nothing'],
    [{ toString: 1 }, '{"toString":1}'],
    ['x'.repeat(100), `"${'x'.repeat(38)}…`],
  ])('reads %o as %s', (value, text) => {
    expect(quoted(value)).toBe(text);
  });
});
