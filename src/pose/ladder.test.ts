import { describe, expect, it } from 'vitest';
import { easeNothing, easeOf, type LadderMemory, rungs, type Strain, startLadder, stepLadder } from './ladder.ts';

const fine: Strain = { rafP95Ms: 18, sampleAgeP95Ms: 120 };
const stuttering: Strain = { rafP95Ms: 70, sampleAgeP95Ms: 120 };
const late: Strain = { rafP95Ms: 18, sampleAgeP95Ms: 450 };
const between: Strain = { rafP95Ms: 34, sampleAgeP95Ms: 250 };

/** One reading a second for so many seconds. */
function live(memory: LadderMemory, strain: Strain, seconds: number): LadderMemory {
  let now = memory;
  for (let s = 0; s < seconds; s += 1) now = stepLadder(now, strain, now.toldAtMs + 1000);
  return now;
}

describe('the back-off ladder', () => {
  it('gives nothing up while all is well', () => {
    expect(live(startLadder(0), fine, 600).rung).toBe('everything');
    expect(easeOf('everything')).toEqual(easeNothing);
  });

  it('overlooks a stutter of three seconds', () => {
    expect(live(live(startLadder(0), stuttering, 3), fine, 10).rung).toBe('everything');
  });

  it.each([
    ['frames come unevenly', stuttering],
    ['hands are known late', late],
  ])('goes down a rung when %s for four seconds', (_, strain) => {
    expect(live(startLadder(0), strain, 5).rung).toBe('alternate-lanes');
  });

  it('goes all the way down when nothing helps, one rung at a time, and stays there', () => {
    const seen = new Set<string>();
    let memory = startLadder(0);
    for (let s = 0; s < 60; s += 1) {
      memory = live(memory, stuttering, 1);
      seen.add(memory.rung);
    }
    expect([...seen]).toEqual([...rungs]);
    expect(memory.rung).toBe('coarser-picture');
  });

  it('stays where it is while things are neither good nor bad', () => {
    const down = live(startLadder(0), stuttering, 5);
    expect(live(down, between, 300).rung).toBe(down.rung);
  });

  it('gives back after thirty good seconds, one rung at a time', () => {
    const down = live(startLadder(0), stuttering, 9);
    expect(down.rung).toBe('smaller-crops');
    expect(live(down, fine, 30).rung).toBe('smaller-crops');
    expect(live(down, fine, 31).rung).toBe('alternate-lanes');
    expect(live(down, fine, 62).rung).toBe('everything');
  });

  it('begins the thirty seconds again when one of them is not good', () => {
    const down = live(startLadder(0), stuttering, 5);
    expect(live(live(live(down, fine, 25), between, 1), fine, 25).rung).toBe('alternate-lanes');
  });

  it('waits twice as long before it tries again what was too much', () => {
    const down = live(startLadder(0), stuttering, 5);
    const again = live(live(down, fine, 31), stuttering, 5);
    expect(again.rung).toBe('alternate-lanes');
    expect(live(again, fine, 31).rung).toBe('alternate-lanes');
    expect(live(again, fine, 62).rung).toBe('everything');
  });

  it('does not swing to and fro: a machine that can just not bear it tries seldom', () => {
    let memory = startLadder(0);
    let changes = 0;
    for (let s = 0; s < 3600; s += 1) {
      const before = memory.rung;
      memory = live(memory, memory.rung === 'everything' ? stuttering : fine, 1);
      if (memory.rung !== before) changes += 1;
    }
    expect(changes).toBeLessThan(24);
  });

  it('learns nothing from a page that was hidden', () => {
    const almost = live(startLadder(0), stuttering, 4);
    expect(stepLadder(almost, stuttering, almost.toldAtMs + 60_000).rung).toBe('everything');
  });

  it('is not troubled by the age of samples when nobody plays', () => {
    expect(live(startLadder(0), { rafP95Ms: 18, sampleAgeP95Ms: null }, 60).rung).toBe('everything');
  });

  it('keeps on every rung what was given up on the ones before', () => {
    const eased = rungs.map(easeOf);
    eased.slice(1).forEach((ease, i) => {
      const before = eased[i] as (typeof eased)[number];
      expect(ease.turnEveryMs).toBeGreaterThanOrEqual(before.turnEveryMs);
      expect(ease.playEveryMs).toBeGreaterThanOrEqual(before.playEveryMs);
      expect(ease.lookSidePx).toBeLessThanOrEqual(before.lookSidePx);
      expect(ease.scanShare).toBeLessThanOrEqual(before.scanShare);
      expect(ease.resolution).toBeLessThanOrEqual(before.resolution);
      expect(ease).not.toEqual(before);
    });
  });
});
