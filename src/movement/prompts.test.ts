import { describe, expect, it } from 'vitest';
import { noPrompts, type PromptMemory, type PromptMoment, type PromptRung, rungNow, stepPrompts } from './prompts.ts';

const waiting: PromptMoment = { asks: 'bowl', did: false, excused: false, dtMs: 100, promptAfterMs: 1000 };

/** Asks, waits, and tells every rung given with the time it came. */
function ask(from: PromptMemory, waitMs: number, end: Partial<PromptMoment> = { did: true, asks: null }) {
  const given: [PromptRung, number][] = [];
  let memory = from;
  for (let ms = 0; ms <= waitMs; ms += waiting.dtMs) {
    const step = stepPrompts(memory, waiting);
    memory = step.memory;
    if (step.given !== null) given.push([step.given, ms]);
  }
  return { given, rung: rungNow(memory), memory: stepPrompts(memory, { ...waiting, ...end }).memory };
}

const succeeds = (memory: PromptMemory, times: number): PromptMemory =>
  Array.from({ length: times }).reduce<PromptMemory>((before) => ask(before, 500).memory, memory);

describe('the prompt ladder', () => {
  it('asks again, shows, makes easier and does it together, at one to four times the time for a move', () => {
    expect(ask(noPrompts, 6000).given).toEqual([
      [1, 1000],
      [2, 2000],
      [3, 3000],
      [4, 4000],
    ]);
  });

  it('says nothing to somebody who does it in time', () => {
    expect(ask(noPrompts, 900).given).toEqual([]);
  });

  it('begins one rung below what was needed the next time', () => {
    const { memory } = ask(noPrompts, 4000);
    expect(ask(memory, 1000).given).toEqual([
      [3, 0],
      [4, 1000],
    ]);
  });

  it('takes a rung away after three successes without a further prompt', () => {
    const helped = ask(noPrompts, 4000).memory;
    expect(ask(succeeds(helped, 2), 100).given).toEqual([[3, 0]]);
    expect(ask(succeeds(helped, 3), 100).given).toEqual([[2, 0]]);
    expect(ask(succeeds(helped, 9), 900).given).toEqual([]);
  });

  it('counts successes anew after one that needed help', () => {
    const helped = ask(noPrompts, 3000).memory;
    const nearly = succeeds(helped, 2);
    expect(succeeds(ask(nearly, 1000).memory, 1).ladders.bowl?.standing).toBe(2);
  });

  it('remembers help that was needed when the game went on by itself', () => {
    const { memory } = ask(noPrompts, 3000, { asks: null });
    expect(memory.ladders.bowl?.standing).toBe(2);
  });

  it('learns nothing from a seat that rests, is away, or is acted for', () => {
    expect(ask(noPrompts, 3000, { excused: true }).memory.ladders).toEqual({});
  });

  it('keeps every action on a ladder of its own', () => {
    const { memory } = ask(noPrompts, 4000);
    expect(stepPrompts(memory, { ...waiting, asks: 'clap' }).given).toBeNull();
  });

  it('climbs no further than together', () => {
    expect(ask(noPrompts, 60_000).rung).toBe(4);
  });

  it('never skips a rung when a frame takes long', () => {
    const first = stepPrompts(noPrompts, waiting).memory;
    expect(stepPrompts(first, { ...waiting, dtMs: 5000 }).given).toBe(1);
  });
});
