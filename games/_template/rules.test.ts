import { describe, it } from 'vitest';
import { fair, ms, play, seconds } from '#kit/testing';
import game from './game.ts';

describe('ring the bell', () => {
  it('calls the first seat and rings when it does', () => {
    play(game)
      .for(seconds(1))
      .expectEvent('turn-called')
      .expectTurn(1)
      .expectAsked(1, 'ring')
      .seat(1)
      .does('ring')
      .for(ms(500))
      .expectEvent('bell-rung', 1);
  });

  it('goes along the row', () => {
    play(game).seat(1).for(seconds(1)).does('ring').for(seconds(4)).expectTurn(2);
  });

  it('lets the wind ring for someone who is slow', () => {
    play(game, { pace: 'standard' }).for(seconds(32)).expectEvent('bell-nudged', 1).expectNoEvent('bell-rung');
  });

  it('passes over a seat that is empty', () => {
    play(game).seat(1).goesAway().for(seconds(1)).expectTurn(2);
  });

  it('is over when everyone has rung three times', () => {
    play(game)
      .everyonePlays(fair)
      .toTheEnd()
      .expectEvent('bell-rested', 1)
      .expectState('three rings each', ({ rings }) => rings[1] === 3 && rings[2] === 3);
  });
});
