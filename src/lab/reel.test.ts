import { describe, expect, it } from 'vitest';
import { playHeadless } from '#host';
import { counting } from '#kit/testing';
import { eventsOf, reelOf } from './reel.ts';

const run = playHeadless(counting, { seats: [1, 2], seed: 7, pace: 'gentle', maxTicks: 2000 });

describe('a run laid out tick by tick', () => {
  it('begins before the first tick and ends where the run did', () => {
    const reel = reelOf(counting, run.log());
    expect(reel).toMatchObject({ same: true, failure: null, stride: 1 });
    expect(reel.frames).toHaveLength(run.ticks + 1);
    expect(reel.frames[0]).toMatchObject({ ticks: 0, events: [] });
    expect(reel.frames.at(-1)).toMatchObject({ ticks: run.ticks, state: run.state });
  });

  it('holds every event at the tick it happened in', () => {
    const events = eventsOf(reelOf(counting, run.log()));
    expect(events.map(({ event }) => event.type)).toEqual(Array(run.events.counted).fill('counted'));
    expect(events.at(-1)?.ticks).toBe(run.ticks);
  });

  it('leaves states out of a very long run, never events', () => {
    const reel = reelOf(counting, run.log(), 3);
    expect(reel.frames.length).toBeLessThanOrEqual(5);
    expect(reel.frames.at(-1)).toMatchObject({ ticks: run.ticks, state: run.state });
    expect(eventsOf(reel)).toHaveLength(run.events.counted ?? 0);
  });

  it('says when the rules come to another end than the log', () => {
    expect(reelOf(counting, { ...run.log(), digest: '00000000' }).same).toBe(false);
  });

  it('refuses a log of another game', () => {
    expect(() => reelOf(counting, { ...run.log(), gameId: 'croquet' })).toThrow('The log is of “croquet”');
  });

  it('keeps what came before when the rules break', () => {
    const breaking = {
      ...counting,
      rules: {
        ...counting.rules,
        step: (state: never, tick: never) => {
          if ((tick as { n: number }).n === 3) throw new Error('the ball fell off the table');
          return counting.rules.step(state, tick);
        },
      },
    };
    const reel = reelOf(breaking as never, run.log());
    expect(reel).toMatchObject({ failure: 'the ball fell off the table', same: false });
    expect(reel.frames).toHaveLength(4);
  });
});
