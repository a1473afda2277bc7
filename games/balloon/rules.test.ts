import { describe, expect, it } from 'vitest';
import { abilityPlayers, absent, fair, idle, ms, play, seconds } from '#kit/testing';
import game from './game.ts';
import { balloonAt } from './rules/flight.ts';

const heightOf = ({ flight }: ReturnType<typeof game.rules.setup>): number => balloonAt(flight, flight.ticks).y;

describe('a balloon', () => {
  it('comes to the first seat, calls it by name and asks for a hand', () => {
    play(game)
      .for(seconds(1))
      .expectEvent('balloon-tossed', 1)
      .expectTurn(1)
      .expectAsked(1, 'bat')
      .expectAsked(2, null);
  });

  it('is sent on to the neighbour by a raised hand', () => {
    play(game).for(seconds(5)).seat(1).does('bat').for(ms(17)).expectEvent('balloon-patted', 1).expectTurn(2);
  });

  it('is met by a hand that is only held under it, as by one that goes up', () => {
    play(game).seat(1).points('hand', 0.5, 0.5).until('balloon-patted', seconds(9)).expectTurn(2);
  });

  it('is not met while it is out of reach', () => {
    play(game).for(ms(300)).seat(1).does('bat').for(ms(100)).expectNoEvent('balloon-patted').expectTurn(1);
  });

  it('never comes to the table: the dog noses it up, and it comes back slower', () => {
    const room = play(game).until('dog-nosed', seconds(20)).expectTurn(1);
    const { flight, ease } = room.state();
    expect(ease[1]).toBe(1);
    room.until('dog-nosed', seconds(20));
    expect(room.state().flight.sinkPx).toBeGreaterThanOrEqual(flight.sinkPx);
  });

  it('goes on to somebody else when the dog has helped twice', () => {
    play(game).until('dog-nosed').expectEvent('dog-nosed', 1).until('dog-nosed').expectTurn(2);
  });

  it('lets help fade with success', () => {
    const room = play(game, { seats: [1] })
      .until('dog-nosed', seconds(20))
      .seat(1)
      .plays(fair);
    room.until('balloon-patted', seconds(20)).expectState('no help any more', ({ ease }) => ease[1] === 0);
  });

  it('hangs in the air a moment longer when the others wave it on, once each', () => {
    const [alone, waved] = [play(game), play(game)];
    alone.for(seconds(4));
    waved.for(seconds(3)).seat(2).does('bat').for(ms(500)).expectEvent('row-waved', 1).does('bat').for(ms(500));
    waved.expectState('one wave', ({ tallies }) => tallies[2]?.waves === 1);
    expect(heightOf(waved.state())).toBeLessThan(heightOf(alone.state()));
  });

  it('is blown on for somebody whom the staff helps, and for a turn that is skipped', () => {
    play(game)
      .for(seconds(1))
      .signal({ type: 'help', seat: 1 })
      .for(ms(50))
      .expectEvent('balloon-nudged', 1)
      .expectTurn(2);
    play(game).for(seconds(1)).signal({ type: 'skip-turn' }).for(ms(50)).expectNoEvent('balloon-nudged').expectTurn(2);
  });

  it('passes over those who rest, leave or are away', () => {
    play(game, { seats: [1, 2, 3] })
      .for(seconds(1))
      .seat(1)
      .rests()
      .for(ms(50))
      .expectTurn(2);
    play(game, { seats: [1, 2, 3] })
      .for(seconds(1))
      .leaves(1)
      .for(ms(50))
      .expectTurn(2);
    play(game).seat(2).plays(absent).seat(1).plays(fair).until('balloon-patted').expectTurn(1);
  });

  it('takes in a late comer, who is level with the others', () => {
    play(game)
      .everyonePlays(fair)
      .for(seconds(20))
      .joins(3)
      .for(seconds(25))
      .expectState('a touch of seat 3', ({ tallies }) => (tallies[3]?.bats ?? 0) > 0);
  });
});

describe('the party', () => {
  it('brings a long balloon and a great one, goes quiet, and opens the net', () => {
    const room = play(game, { seats: [1, 2, 3, 4] })
      .everyonePlays(fair)
      .until('long-balloon-came', seconds(200));
    room.until('great-balloon-came', seconds(200)).until('room-hushed', seconds(200));
    room
      .for(seconds(2))
      .expectNoEvent('balloons-dropped')
      .for(seconds(1))
      .expectEvent('balloons-dropped', 1)
      .toTheEnd();
    expect(room.outcome()?.together).toEqual({ key: 'outcome.together', values: { bats: room.state().bats } });
  });

  it('ends for a row that has nodded off, and the dog has had a grand time', () => {
    const room = play(game).everyonePlays(idle).toTheEnd();
    expect(room.outcome()?.together.key).toBe('outcome.together-few');
    expect(room.outcome()?.seats[1]?.key).toBe('outcome.company');
  });

  it('ends by itself when everybody has gone to tea', () => {
    play(game).everyonePlays(absent).toTheEnd();
  });

  it('waits for nobody longer than half a minute, with six', () => {
    const room = play(game, { seats: [1, 2, 3, 4, 5, 6] }).everyonePlays(abilityPlayers['a small movement']);
    for (let i = 0; i < 3; i += 1) room.for(seconds(45));
    for (const seat of [1, 2, 3, 4, 5, 6] as const) expect(room.state().turns.had[seat]).toBeGreaterThanOrEqual(2);
  });
});

describe('levels of the balloon', () => {
  const seats = [1, 2, 3] as const;

  it('let any hand keep it up at the first', () => {
    const room = play(game, { level: 1, seats }).for(seconds(4));
    const other = seats.find((seat) => seat !== room.state().seat) ?? 1;
    room.seat(other).does('bat').for(50).expectEvent('balloon-patted', 1);
  });

  it('tell the row what it is up to from the third on', () => {
    expect(play(game, { level: 3, seats }).until('balloon-tossed').events()[0]).toMatchObject({ bats: 27 });
  });

  it('let a hand choose the neighbour at the fifth, and pass nobody over for long', () => {
    const room = play(game, { level: 5, seats: [1, 2, 3, 4] })
      .everyonePlays(fair)
      .for(seconds(60));
    const had = Object.values(room.state().turns.had);
    expect(Math.max(...had) - Math.min(...had)).toBeLessThanOrEqual(3);
  });
});
