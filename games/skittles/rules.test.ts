import { describe, expect, it } from 'vitest';
import { absent, fair, idle, ms, play, seconds } from '#kit/testing';
import game from './game.ts';
import { words } from './words.ts';

const up = (pins: readonly unknown[]): number => pins.filter((pin) => pin !== null).length;

describe('a turn of skittles', () => {
  it('calls the first seat and asks it to aim', () => {
    play(game).for(seconds(1)).expectEvent('turn-called').expectTurn(1).expectAsked(1, 'aim').expectAsked(2, null);
  });

  it('asks for the throw once the aim has rested', () => {
    play(game).for(seconds(1)).seat(1).points('aim', 0.6, 0.4).until('aim-settled', seconds(4)).expectAsked(1, 'bowl');
  });

  it('lets the arrow sweep by itself for someone who does not point, and asks only for the throw', () => {
    play(game)
      .for(seconds(4))
      .expectAsked(1, 'bowl')
      .expectState('a sweeping arrow', ({ aim }) => aim.sweeping);
  });

  it('asks for one movement only when gentle', () => {
    play(game, { pace: 'gentle' })
      .seat(1)
      .points('aim', 0.9, 0.5)
      .for(seconds(2))
      .expectAsked(1, 'bowl')
      .expectState('a sweeping arrow', ({ aim }) => aim.sweeping);
  });

  it('bowls on the tick of the throw', () => {
    play(game).for(seconds(4)).seat(1).does('bowl').for(ms(17)).expectEvent('ball-released', 1);
  });

  it('knocks pins down, and they are counted', () => {
    play(game)
      .for(seconds(4))
      .seat(1)
      .does('bowl')
      .until('pin-fell', seconds(5))
      .for(seconds(8))
      .expectState('pins on the tally', ({ tallies, pins }) => tallies[1]?.own === 9 - up(pins));
  });

  it('draws the ball back with the arm', () => {
    play(game)
      .for(seconds(4))
      .seat(1)
      .beginsTo('bowl', 0.8)
      .for(seconds(1))
      .expectState('a ball drawn back', ({ pull }) => pull > 0.7);
  });

  it('has three balls', () => {
    const room = play(game).seat(1).plays(fair).until('turn-chalked', seconds(90));
    expect(room.events().filter((event) => event.type === 'ball-released')).toHaveLength(3);
  });

  it('goes to the next seat when the pins have been set up', () => {
    play(game)
      .seat(1)
      .plays(fair)
      .until('turn-chalked', seconds(90))
      .expectEvent('turn-chalked')
      .until('turn-called', seconds(30))
      .expectTurn(2);
  });
});

describe('a row of four and more', () => {
  const row = (count: 4 | 6) =>
    play(game, { seats: ([1, 2, 3, 4, 5, 6] as const).slice(0, count) }).everyonePlays(fair);

  it('bowls one ball each, the next at what is left', () => {
    const room = row(4).until('ball-released', seconds(20)).expectTurn(1);
    room.until('turn-called', seconds(20)).expectTurn(2).expectNoEvent('row-called');
    expect(up(room.state().pins)).toBeLessThan(9);
  });

  it('claps them up after three balls, after four in a row of six, so that each has all nine before them in turn', () => {
    for (const [count, balls] of [
      [4, 3],
      [6, 4],
    ] as const) {
      const room = row(count).until('row-called', seconds(120));
      const bowled = room.events().filter(({ type }) => type === 'ball-released').length;
      const cleared = up(room.state().pins) === 0;
      expect(cleared ? bowled <= balls : bowled === balls).toBe(true);
    }
  });

  it('has a turn again before ninety seconds are over', () => {
    const room = row(6).until('turn-called').expectTurn(1);
    const from = room.timeMs();
    for (let turns = 0; turns < 6; turns += 1) room.until('turn-called', seconds(40)).expectEvent('turn-called', 1);
    room.expectTurn(1);
    expect(room.timeMs() - from).toBeLessThan(seconds(90));
  });
});

describe('setting the pins up', () => {
  const afterATurn = () => play(game).seat(1).plays(fair).until('row-called', seconds(90)).seat(1).plays(idle);

  it('asks everyone to clap', () => {
    afterATurn().for(ms(100)).expectAsked(1, 'clap').expectAsked(2, 'clap').expectTurn(null);
  });

  it('stands pins up at a clap', () => {
    afterATurn().seat(2).does('clap').for(seconds(1)).expectEvent('row-clapped', 1).expectEvent('pin-stood');
  });

  it('does it by itself when nobody claps', () => {
    afterATurn().until('turn-called', seconds(15));
  });
});

describe('levels', () => {
  const helped = (level: 2 | 3 | 4 | 5) => {
    const room = play(game, { level }).for(seconds(1)).seat(1).points('aim', 0.62, 0.5).for(seconds(1));
    const { own, line } = room.state().aim;
    return Math.abs(line - own);
  };

  it('let the arrow go by itself below the game’s own, and bowl soon at the first', () => {
    play(game, { level: 2 }).for(seconds(1)).seat(1).points('aim', 0.9, 0.5).for(seconds(1)).expectAsked(1, 'bowl');
    play(game, { level: 1 }).until('ball-released', seconds(10));
  });

  it('help the aim less from the fourth on', () => {
    expect(helped(4)).toBeLessThan(helped(3));
    expect(helped(5)).toBeLessThan(helped(4));
  });
});

describe('kindness', () => {
  it('bowls for someone who is slow, and does not wait as long for the next ball', () => {
    play(game, { pace: 'standard' })
      .for(seconds(40))
      .expectEvent('ball-released', 1)
      .until('ball-released', seconds(20))
      .expectState('none of it called their own', ({ tallies }) => tallies[1]?.own === 0);
  });

  it('waits for as long as it takes when lively', () => {
    play(game, { pace: 'lively' }).for(seconds(120)).expectNoEvent('ball-released').expectTurn(1);
  });

  it('throws for a seat when staff ask it to', () => {
    play(game).for(seconds(2)).signal({ type: 'help', seat: 1 }).for(ms(50)).expectEvent('ball-released', 1);
  });

  it('passes an empty seat over', () => {
    play(game).seat(1).goesAway().for(seconds(2)).expectTurn(2);
  });

  it('passes the turn of someone who has gone, unremarked', () => {
    play(game).for(seconds(2)).expectTurn(1).seat(1).goesAway().for(seconds(6)).expectTurn(2);
  });

  it('does not keep one player going for those who are away', () => {
    const room = play(game, { seats: [1, 2, 3] })
      .everyonePlays(fair)
      .seat(2)
      .rests()
      .seat(3)
      .goesAway()
      .toTheEnd();
    expect(room.state().turns.had[1]).toBe(2);
  });

  it('ends by itself when everyone has gone', () => {
    play(game).everyonePlays(absent).toTheEnd();
  });

  it('passes on when staff say so, in the middle of a throw as well, and counts what fell', () => {
    play(game)
      .for(seconds(4))
      .seat(1)
      .does('bowl')
      .for(ms(300))
      .signal({ type: 'skip-turn' })
      .for(ms(50))
      .expectTurn(null)
      .expectState('the pins that were about to fall', ({ tallies }) => (tallies[1]?.own ?? 0) > 0);
  });
});

describe('the end', () => {
  it('is three turns each for two, with a shared total', () => {
    const room = play(game).everyonePlays(fair).toTheEnd();
    const { tallies } = room.state();
    const pins = (tallies[1]?.pins ?? 0) + (tallies[2]?.pins ?? 0);
    expect(room.outcome()?.together).toEqual({ key: 'outcome.together', values: { pins } });
    expect(tallies[1]?.balls).toBe(9);
    expect(room.timeMs()).toBeGreaterThan(seconds(150));
    expect(room.timeMs()).toBeLessThan(seconds(330));
  });

  it('has a kind sentence for someone who did not bowl', () => {
    const room = play(game).seat(1).plays(fair).seat(2).plays(idle).toTheEnd();
    expect(room.outcome()?.seats[2]?.key).toBe('outcome.helped');
  });

  it('comes soon when staff wind it up', () => {
    play(game).for(seconds(5)).signal({ type: 'wind-up' }).until('game-chalked', seconds(1)).for(seconds(6)).toTheEnd();
  });

  it('has a turn for someone who comes late', () => {
    const room = play(game).everyonePlays(fair).for(seconds(20)).joins(3).toTheEnd();
    expect(room.state().tallies[3]?.balls).toBeGreaterThan(0);
  });

  it('keeps the pins of someone who leaves in the total', () => {
    const room = play(game).everyonePlays(fair).until('turn-chalked', seconds(90)).leaves(1).toTheEnd();
    expect(room.outcome()?.seats[1]).toBeDefined();
  });
});

describe('a mirror', () => {
  it('takes a mirrored aim to as many pins', () => {
    for (const x of [0.1, 0.3, 0.42, 0.58]) {
      const taken = [x, 1 - x].map((each) => {
        const room = play(game).for(seconds(1)).seat(1).points('aim', each, 0.5).for(seconds(4)).does('bowl', 0.6);
        return up(room.for(seconds(9)).state().pins);
      });
      expect(taken[0]).toBe(taken[1]);
    }
  });
});

describe('words', () => {
  it('are there for every sentence that can be said at the end', () => {
    for (const key of ['flopper', 'spare', 'best', 'some', 'one', 'clapped', 'helped', 'company', 'together'])
      expect(words['en-GB'][`outcome.${key}`]).toBeTruthy();
  });
});
