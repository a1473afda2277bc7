import { describe, expect, it } from 'vitest';
import { seatIds } from '#core';
import { playerShapes } from './contracts.ts';
import { blend, contrast, cssColour, inkOn, palette } from './palette.ts';
import { playerLook, shapeOutline } from './player-look.ts';

describe('the paints', () => {
  it('measure contrast as the guidelines do', () => {
    expect(contrast(0x000000, 0xffffff)).toBeCloseTo(21);
    expect(contrast(0x777777, 0x777777)).toBe(1);
  });

  it.each(['paper', 'cream', 'straw', 'sun', 'chalk'] as const)('let ink be read on %s', (ground) => {
    expect(contrast(palette.ink, palette[ground])).toBeGreaterThanOrEqual(7);
    expect(inkOn(palette[ground])).toBe(palette.ink);
  });

  it.each(['ink', 'pine', 'dusk', 'oakDark', 'slate'] as const)('let paper be read on %s', (ground) => {
    expect(contrast(palette.paper, palette[ground])).toBeGreaterThanOrEqual(7);
    expect(inkOn(palette[ground])).toBe(palette.paper);
  });

  it('mix channel by channel', () => {
    expect(blend(0x000000, 0xffffff, 0.5)).toBe(0x808080);
    expect(cssColour(0x0072b2)).toBe('#0072b2');
  });

  it('give every seat a colour and a shape of its own', () => {
    const looks = seatIds.map((seat) => playerLook(seat, ''));
    expect(new Set(looks.map((look) => look.colour)).size).toBe(6);
    expect(new Set(looks.map((look) => look.shape)).size).toBe(6);
  });

  it.each(playerShapes)('draw the %s about its middle and within its size', (name) => {
    const outline = shapeOutline(name, 100) ?? [];
    for (const value of outline) expect(Math.abs(value)).toBeLessThanOrEqual(135);
  });
});
