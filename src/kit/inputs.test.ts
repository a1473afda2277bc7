import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heldAction, heldInputs, restingActions, wholeActions } from './inputs.ts';
import { counting } from './testing/counting.ts';

const { actions } = counting.manifest;
const anyNumber = fc.double();

describe('what rules are told', () => {
  it('is within its range and survives JSON, whatever comes in', () => {
    fc.assert(
      fc.property(anyNumber, anyNumber, anyNumber, (x, y, sure) => {
        const point = heldAction('point', { x, y, sure });
        for (const value of Object.values(point)) {
          expect(value >= 0 && value <= 1).toBe(true);
          expect(Object.is(JSON.parse(JSON.stringify(value)), value)).toBe(true);
        }
        const lean = heldAction('lean', x);
        expect(lean >= -1 && lean <= 1).toBe(true);
      }),
    );
  });

  it('is kept in ten-thousandths, and holding it twice changes nothing', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (level) => {
        const once = heldAction('effort', { level, beat: false });
        expect(Math.abs(once.level - level)).toBeLessThanOrEqual(0.000_05 + 1e-12);
        expect(heldAction('effort', once)).toEqual(once);
      }),
    );
  });

  it('rests where nothing is said and drops what was not declared', () => {
    const whole = wholeActions(actions, { wink: { began: true } } as never);
    expect(whole).toEqual(restingActions(actions));
    expect(Object.keys(whole)).toEqual(['count', 'aim', 'row']);
  });

  it('has an entry for every seat in the game and for no other', () => {
    const told = heldInputs(actions, [2, 3], {
      1: { actions: restingActions(actions), present: true, resting: false },
    });
    expect(Object.keys(told)).toEqual(['2', '3']);
    expect(told[2]).toMatchObject({ present: false });
  });
});
