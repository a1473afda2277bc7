import { describe, expect, it } from 'vitest';
import { absent, fair, idle, ms, play, seconds } from '#kit/testing';
import game from './game.ts';

const way = (state: { creepers: Readonly<Partial<Record<number, { way: number }>>> }, seat: number): number =>
  state.creepers[seat]?.way ?? 0;

describe('creeping', () => {
  it('asks everyone to creep, and whoever does goes up the path', () => {
    play(game)
      .seat(1)
      .keepsUp('creep', 0.6)
      .for(seconds(5))
      .expectEvent('creeping-called', 1)
      .expectAsked(2, 'creep')
      .expectState('one bush ahead', (state) => way(state, 1) > 0.05 && way(state, 2) === 0);
  });

  it('takes a small effort nearly as far as a large one', () => {
    const { creepers } = play(game).seat(1).keepsUp('creep', 0.25).seat(2).keepsUp('creep', 1).for(seconds(8)).state();
    expect(creepers[1]?.way).toBeGreaterThan(0.6 * (creepers[2]?.way ?? 1));
  });

  it('is told by the needles when to stop, well before she looks', () => {
    play(game)
      .until('needles-stopped', seconds(15))
      .expectAsked(1, 'freeze')
      .expectNoEvent('grandmother-looked')
      .until('grandmother-looked', seconds(3));
  });
});

describe('being looked at', () => {
  const looked = (pace: 'gentle' | 'standard' | 'lively') =>
    play(game, { pace }).seat(1).keepsUp('creep', 0.6).until('grandmother-looked').keepsUp('creep', 0);

  it('passes over those who keep still', () => {
    looked('lively').for(seconds(5)).expectNoEvent('bush-rustled');
  });

  it('forgives whoever is still coming to rest', () => {
    looked('standard').holds('freeze', 0).for(ms(600)).holds('freeze', 1).for(seconds(3)).expectNoEvent('bush-rustled');
  });

  it('raises one eyebrow when bushes stir, and each rustles once', () => {
    looked('standard')
      .holds('freeze', 0)
      .seat(2)
      .holds('freeze', 0)
      .for(seconds(3))
      .expectEvent('bush-rustled', 2)
      .expectEvent('eyebrow-raised', 1);
  });

  it('hears a key that goes on being pressed', () => {
    looked('standard')
      .for(seconds(1))
      .does('creep')
      .for(ms(200))
      .does('creep')
      .for(ms(100))
      .expectEvent('bush-rustled');
  });

  it('costs a short wait at standard pace and nothing when gentle', () => {
    const rustled = (pace: 'gentle' | 'standard') =>
      looked(pace).holds('freeze', 0).until('bush-rustled').until('knitting-resumed').keepsUp('creep', 0.6);
    const [before, waits] = [rustled('standard').state(), rustled('standard').for(seconds(1)).state()];
    expect(way(waits, 1)).toBe(way(before, 1));
    const [free, goes] = [rustled('gentle').state(), rustled('gentle').for(seconds(1)).state()];
    expect(way(goes, 1)).toBeGreaterThan(way(free, 1));
  });

  it('grows more short-sighted with each rustle', () => {
    const rustleMs = (room: ReturnType<typeof looked>): number => {
      const from = room.expectEvent('grandmother-looked').holds('freeze', 0).timeMs();
      return room.until('bush-rustled').timeMs() - from;
    };
    const room = looked('standard');
    const first = rustleMs(room);
    room
      .expectEvent('bush-rustled')
      .holds('freeze', 1)
      .until('knitting-resumed')
      .until('grandmother-looked', seconds(40));
    expect(rustleMs(room)).toBeGreaterThan(first);
  });
});

describe('kindness', () => {
  it('lets those who are there wave the others on', () => {
    play(game)
      .for(seconds(1))
      .signal({ type: 'help', seat: 1 })
      .signal({ type: 'help', seat: 1 })
      .signal({ type: 'help', seat: 1 })
      .signal({ type: 'help', seat: 1 })
      .signal({ type: 'help', seat: 1 })
      .for(ms(100))
      .expectEvent('chair-reached', 1)
      .expectAsked(1, 'wave')
      .seat(1)
      .does('wave')
      .for(ms(100))
      .expectEvent('others-waved-on', 1)
      .expectState('the other a little further', (state) => way(state, 2) > 0);
  });

  it('nods off for people who do nothing, and they are all there for tea', () => {
    play(game)
      .everyonePlays(idle)
      .until('grandmother-dozed', seconds(300))
      .toTheEnd()
      .expectEvent('chair-reached', 2)
      .expectEvent('tea-poured', 1);
  });

  it('ends by itself when everyone has gone', () => {
    expect(play(game).everyonePlays(absent).toTheEnd().outcome()?.together.key).toBe('outcome.quiet');
  });

  it('does not wait for those who are away or rest', () => {
    const room = play(game, { seats: [1, 2, 3] })
      .everyonePlays(fair)
      .seat(2)
      .rests()
      .seat(3)
      .goesAway()
      .toTheEnd();
    expect(room.outcome()?.seats[2]?.key).toBe('outcome.company');
  });

  it('lets a late comer begin level with the last', () => {
    play(game)
      .seat(1)
      .keepsUp('creep', 0.6)
      .seat(2)
      .keepsUp('creep', 0.3)
      .for(seconds(8))
      .joins(3)
      .for(ms(50))
      .expectState('level with the second', (state) => Math.abs(way(state, 3) - way(state, 2)) < 0.01);
  });

  it('comes to tea soon when staff wind it up', () => {
    const room = play(game).for(seconds(5)).signal({ type: 'wind-up' }).toTheEnd();
    expect(room.timeMs()).toBeLessThan(seconds(45));
  });
});

describe('the end', () => {
  it('is a hush, a surprise and tea, after about two minutes', () => {
    const room = play(game, { seats: [1, 2, 3, 4] })
      .everyonePlays(fair)
      .until('hush-fell', seconds(240))
      .toTheEnd();
    room.expectEvent('grandmother-surprised', 1).expectEvent('tea-poured', 1);
    expect(room.timeMs()).toBeGreaterThan(seconds(75));
    expect(room.timeMs()).toBeLessThan(seconds(240));
  });
});

describe('levels of the garden', () => {
  const looked = (level: 1 | 2 | 4) => {
    const room = play(game, { level }).seat(1).keepsUp('creep', 0.6).holds('freeze', 0.1);
    return room.until('grandmother-looked', seconds(60)).for(seconds(4));
  };

  it('let her see nothing but bushes at the first, and wonder at the second', () => {
    looked(1).expectNoEvent('bush-rustled');
    looked(2).expectEvent('bush-rustled');
  });

  it('take a bush that rustles back a step at the fourth', () => {
    const before = play(game, { level: 4 }).seat(1).keepsUp('creep', 0.6).until('grandmother-looked', seconds(60));
    const way = before.state().creepers[1]?.way ?? 0;
    before.holds('freeze', 0.1).until('bush-rustled');
    expect(before.state().creepers[1]?.way).toBeLessThan(way);
  });
});
