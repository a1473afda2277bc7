import { describe, expect, it } from 'vitest';
import { cueNames, tuneNames } from '#kit';
import { cueRecipes } from './cues.ts';
import { nextOrder, orderName, tunesToLetGo } from './orders.ts';

function renderedInTurn(wanted: 'alley' | null): string[] {
  const made = new Set<string>();
  for (let order = nextOrder(made, wanted); order; order = nextOrder(made, wanted)) made.add(orderName(order));
  return [...made];
}

describe('the order in which sounds are made', () => {
  it('has one of every cue before the tune, and the tune before second ones', () => {
    const names = renderedInTurn('alley');
    expect(names.indexOf('tune alley')).toBe(cueNames.length);
    expect(names.slice(0, cueNames.length)).toEqual(cueNames.map((cue) => `cue ${cue} 0`));
  });

  it('makes every variant once and no tune unasked', () => {
    const variants = cueNames.reduce((sum, cue) => sum + cueRecipes[cue].variants, 0);
    expect(renderedInTurn(null)).toHaveLength(variants);
  });

  it('lets the tune go that was heard longest ago, and never the one that plays', () => {
    expect(tunesToLetGo(tuneNames.slice(0, 3))).toEqual([]);
    expect(tunesToLetGo(tuneNames.slice(0, 4))).toEqual(tuneNames.slice(0, 1));
  });
});
