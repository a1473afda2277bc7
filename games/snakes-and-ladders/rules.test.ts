import { describe, expect, it } from 'vitest';
import { randomAt, tickOf } from '#kit';
import { abilityPlayers, absent, fair, idle, ms, play, seconds } from '#kit/testing';
import game from './game.ts';
import { pictureSquares, waysOf } from './rules/board.ts';
import { drawnPips, knocksOf, tumbleMs, turnsLeft } from './rules/die.ts';
import type { SnakesState } from './rules.ts';

const squareOf = (state: SnakesState, counter: number): number => state.counters[counter]?.square ?? 0;

/** Played until the first throw is asked for. */
const called = (options: Parameters<typeof play>[1] = {}) => play(game, options).until('turn-called').for(seconds(1));

describe('a throw', () => {
  it('is asked of one, while everybody is asked to shake', () => {
    called().expectTurn(1).expectAsked(1, 'shake').expectAsked(2, 'shake');
  });

  it('comes sooner when the whole room shakes', () => {
    const shaken = called().seat(1).keepsUp('shake', 0.5).seat(2).keepsUp('shake', 0.5).for(seconds(2.5));
    shaken.expectAsked(1, 'throw').expectAsked(2, null);
    called().for(seconds(2.5)).expectAsked(1, 'shake');
  });

  it('rolls, is told, and the counter hops as far', () => {
    const room = called().seat(1).does('throw').until('die-settled').expectEvent('die-thrown', 1);
    const pips = room.state().thrown?.pips[0] ?? 0;
    room
      .for(seconds(3))
      .expectEvent('counter-stepped', pips)
      .expectState('there', (now) => squareOf(now, 0) >= 1 + pips);
  });

  it('shows the same however hard it was thrown', () => {
    const shown = (strength: number) =>
      called({ seed: 4 }).seat(1).does('throw', strength).until('die-settled').state().thrown?.pips;
    expect(shown(0.05)).toEqual(shown(1));
  });

  it('is made by whoever goes on shaking, when gentle', () => {
    called({ pace: 'gentle' }).seat(1).keepsUp('shake', 0.4).until('die-thrown', seconds(6));
  });

  it('is the first one of whoever is to begin', () => {
    called({ seats: [1, 2, 3], first: 2 }).expectTurn(2);
  });

  it('is made by the gull for whoever does not, and the next time sooner', () => {
    const room = play(game, { seats: [1] }).until('gull-tipped', seconds(60));
    const first = room.timeMs();
    room.until('turn-called', seconds(60));
    const again = room.timeMs();
    room.until('gull-tipped', seconds(60));
    expect(room.timeMs() - again).toBeLessThan(first * 0.7);
  });

  it('is made by a helping hand, and passed over when skipped', () => {
    called().signal({ type: 'help', seat: 1 }).for(ms(50)).expectEvent('gull-tipped', 1);
    called().signal({ type: 'skip-turn' }).for(ms(50)).expectTurn(2);
  });
});

describe('the die', () => {
  it('lies flat on its last knock after standing on an edge', () => {
    for (const turns of [4, 5, 6]) {
      expect(knocksOf(turns)).toHaveLength(turns);
      expect(turnsLeft(turns, 0)).toBeCloseTo(turns, 1);
      expect(turnsLeft(turns, 2100)).toBeCloseTo(0.5, 1);
      expect(turnsLeft(turns, tumbleMs)).toBe(0);
    }
  });

  it('is kinder to those behind and to those privately helped, and unkind to nobody', () => {
    const mean = (luck: Parameters<typeof drawnPips>[1]): number =>
      Array.from({ length: 4000 }, (_, n) => drawnPips(randomAt(1, n), luck)).reduce((sum, pips) => sum + pips, 0) /
      4000;
    const plain = mean({ behind: 0, hasRock: false, handicap: 0 });
    expect(plain).toBeCloseTo(3.5, 0);
    expect(mean({ behind: 7, hasRock: false, handicap: 0 })).toBeGreaterThan(plain + 0.2);
    expect(mean({ behind: 0, hasRock: false, handicap: -2 })).toBeGreaterThan(plain + 0.2);
    expect(mean({ behind: 0, hasRock: false, handicap: 2 })).toBeCloseTo(plain, 5);
    expect(mean({ behind: 0, hasRock: true, handicap: 0 })).toBeGreaterThan(4.5);
  });
});

describe('who is far behind', () => {
  it('has two dice and walks both: the wind is behind that counter', () => {
    const room = play(game, { seats: [1, 2, 3, 4], seed: 2 })
      .everyonePlays(fair)
      .until('wind-rose', seconds(400));
    const { thrown, walk } = room.state();
    const [one = 0, other = 0] = thrown?.pips ?? [];
    expect((walk?.to ?? 0) - (walk?.from ?? 0)).toBe(one + other);
  });
});

describe('ladders and slides', () => {
  it('begin on squares of their own, and go where they say', () => {
    for (const level of [1, 2, 3, 4, 5] as const) {
      const feet = waysOf(level).map(({ from }) => from);
      expect(new Set([...feet, ...pictureSquares]).size).toBe(feet.length + pictureSquares.length);
      expect(waysOf(level).some(({ to }) => feet.includes(to))).toBe(false);
    }
  });

  it('ask everyone to climb, and go quicker the more do', () => {
    const climb = (bot: typeof fair, seed: number): number => {
      const room = play(game, { seats: [1, 2, 3], seed })
        .everyonePlays(fair)
        .until('ladder-found', seconds(400));
      room.expectAsked(1, 'climb').expectAsked(3, 'climb');
      const from = room.timeMs();
      return room.everyonePlays(bot).until('ladder-topped').timeMs() - from;
    };
    expect(climb(fair, 3)).toBeLessThan(climb(idle, 3) * 0.6);
  });

  it('let everyone sway down, alone if need be, and there is a stick of rock at the bottom', () => {
    const before = play(game).until('turn-called').state();
    const [way] = waysOf(before.level).filter(({ deed }) => deed === 'fish-stretched');
    const counters = before.counters.map((counter) => ({ ...counter, square: way?.from ?? 0 }));
    let state: SnakesState = { ...before, counters, step: { name: 'landed', ticks: 600 } };
    const asked = new Set<string | null>();
    for (let n = 0; n < 60 * 9; n += 1) {
      const moment = { n, seed: 1, pace: 'standard', level: 2, seats: [1, 2], signals: [], inputs: {} } as const;
      state = game.rules.step(state, tickOf(game.manifest.actions, moment)).state;
      asked.add(game.rules.asks(state, 2));
    }
    expect(asked).toContain('slide');
    expect(state.counters[0]).toMatchObject({ square: way?.to, hasRock: true });
  });
});

describe('counters', () => {
  const shared = (count: number): number[] =>
    play(game, { seats: ([1, 2, 3, 4, 5, 6] as const).slice(0, count) })
      .state()
      .counters.map(({ seats }) => seats.length);

  it('belong to one each up to four, to pairs beyond, and one plays with the donkey', () => {
    expect([1, 2, 3, 4, 5, 6].map(shared)).toEqual([
      [1, 0],
      [1, 1],
      [1, 1, 1],
      [1, 1, 1, 1],
      [2, 2, 1],
      [2, 2, 2],
    ]);
  });

  it('go on with the donkey when their people leave, and a late comer takes them over', () => {
    play(game)
      .everyonePlays(fair)
      .for(seconds(30))
      .leaves(2)
      .until('donkey-called', seconds(60))
      .joins(3)
      .for(ms(50))
      .expectState('taken over', ({ counters }) => counters[1]?.seats[0] === 3);
  });
});

describe('choices', () => {
  it('at level 4 are to let it lie, or to throw once more', () => {
    const lies = called({ level: 4 }).seat(1).does('throw').until('die-lay');
    lies.for(seconds(8)).expectEvent('die-taken', 1);
    called({ level: 4 })
      .seat(1)
      .does('throw')
      .until('die-lay')
      .for(seconds(1))
      .does('throw')
      .until('die-settled')
      .expectEvent('die-lay', 1);
  });

  it('at level 5 are two dice, taken by one press while the ring is on them, by lean or by time', () => {
    const lay = () => called({ level: 5, seed: 3 }).seat(1).does('throw').until('dice-lay');
    const dice = lay().state().thrown?.pips ?? [];
    expect(dice).toHaveLength(2);
    lay()
      .for(seconds(1))
      .does('throw')
      .for(ms(50))
      .expectState('the first', ({ walk }) => walk?.to === 1 + (dice[0] ?? 0));
    lay()
      .leans('slide', 1)
      .for(seconds(1))
      .does('pick')
      .for(ms(50))
      .expectState('the second', ({ walk }) => walk?.to === 1 + (dice[1] ?? 0));
    lay()
      .for(seconds(8))
      .expectState('the larger', ({ walk, counters }) => (walk?.to ?? counters[0]?.square) === 1 + Math.max(...dice));
  });
});

describe('a row of five and more', () => {
  const six = () => play(game, { seats: [1, 2, 3, 4, 5, 6] });

  it('throws in pairs: whoever’s arm comes first, and the other has thrown with it', () => {
    const room = six().until('partners-called').for(seconds(1)).seat(4).does('throw').until('die-thrown');
    room.seat(1).does('throw').for(ms(50)).expectEvent('throw-shared', 1);
    expect([1, 4].map((seat) => room.state().tallies[seat as 1]?.throws)).toEqual([1, 1]);
  });

  it('asks both, and goes on with one when the other has gone', () => {
    const room = six().until('partners-called').for(seconds(9)).expectAsked(1, 'throw').expectAsked(4, 'throw');
    room.expectAsked(2, null).leaves(1).for(ms(50)).expectAsked(4, 'shake').expectTurn(4);
  });

  it('has everybody throw again before ninety seconds are over', () => {
    const room = six()
      .everyonePlays(fair)
      .until('partners-called')
      .expectState('the first', ({ turn }) => turn === 0);
    const from = room.timeMs();
    for (let turns = 0; turns < 3; turns += 1) {
      room.until('partners-called', seconds(60)).expectEvent('partners-called', 1);
    }
    room.expectState('the first again', ({ turn }) => turn === 0);
    expect(room.timeMs() - from).toBeLessThan(seconds(90));
  });
});

describe('the slide', () => {
  it('is ridden in every game, by the first at the top if nobody else has', () => {
    for (let seed = 1; seed <= 12; seed += 1) {
      const room = play(game, { seed, level: 1, seats: [1, 2] })
        .everyonePlays(fair)
        .toTheEnd();
      room.expectEvent('slide-found').expectEvent('mat-landed');
    }
  });
});

describe('the end', () => {
  it('is all of them on the bandstand, whoever threw what', () => {
    for (const bot of [fair, abilityPlayers['a staff switch']]) {
      const room = play(game, { seats: [1, 2, 3] })
        .everyonePlays(bot)
        .toTheEnd()
        .expectEvent('flags-raised', 1);
      room.expectState('everybody up', ({ counters }) => counters.every(({ square }) => square === 36));
    }
  });

  it('tells those who did nothing something true and kind', () => {
    const room = play(game).everyonePlays(idle).toTheEnd();
    expect(room.outcome()?.together.key).toBe('outcome.quiet');
    expect(room.outcome()?.seats[1]?.key).toBe('outcome.company');
  });

  it('comes by itself when everyone has gone to tea, and soon when wound up', () => {
    expect(play(game).everyonePlays(absent).toTheEnd().timeMs()).toBeLessThan(seconds(180));
    expect(play(game).for(seconds(20)).signal({ type: 'wind-up' }).toTheEnd().timeMs()).toBeLessThan(seconds(60));
  });
});

describe('pictures', () => {
  it('are the house’s own without a pack, and ask a question', () => {
    play(game, { pack: null, seats: [1, 2, 3, 4] })
      .everyonePlays(fair)
      .until('picture-found', seconds(400));
  });

  it('are a pack’s where there is one', () => {
    const { items } = play(game).state();
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length === 0 ? 0 : pictureSquares.length);
  });
});
