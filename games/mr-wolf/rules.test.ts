import { describe, expect, it } from 'vitest';
import { absent, fair, idle, ms, play, seconds } from '#kit/testing';
import game from './game.ts';
import { type Sheep, sheepOf, type WolfState } from './rules/state.ts';

const sheep = (state: WolfState, seat: 1 | 2 | 3): Sheep => sheepOf(state, seat);
const told = (options: Parameters<typeof play>[1] = {}) => play(game, options).until('hour-told', seconds(15));
const dinner = (options: Parameters<typeof play>[1] = {}) =>
  play(game, options).everyonePlays(fair).until('dinner-called', seconds(120));

describe('asking Mr Wolf the time', () => {
  it('begins with everybody asking, and he looks at his watch before he answers', () => {
    play(game)
      .for(ms(100))
      .expectEvent('time-asked', 1)
      .expectAsked(1, null)
      .until('watch-opened', seconds(10))
      .expectNoEvent('hour-told')
      .until('hour-told', seconds(3));
  });

  it('takes as many steps as he tells, and no more', () => {
    const room = told().seat(1).keepsUp('step', 0.6).for(seconds(8));
    const { hour } = room.state();
    room.expectEvent('step-taken', hour).expectAsked(1, null).expectAsked(2, 'step').expectNoEvent('leaf-crackled');
  });

  it('takes a stroke, or a key, for a whole step', () => {
    told().seat(1).does('step').for(ms(100)).expectEvent('step-taken', 1);
  });

  it('takes a small effort nearly as far as a large one', () => {
    const state = told().seat(1).keepsUp('step', 0.25).seat(2).keepsUp('step', 1).for(seconds(9)).state();
    expect(sheep(state, 1).ownSteps).toBeGreaterThanOrEqual(0.6 * sheep(state, 2).ownSteps);
  });

  it('waits for nobody for ever', () => {
    told().everyonePlays(idle).until('time-asked', seconds(20)).expectNoEvent('step-taken');
  });
});

describe('dinner time', () => {
  it('is called when somebody is within reach of his coat, after a silence and a slow turn', () => {
    play(game)
      .everyonePlays(fair)
      .until('watch-shut', seconds(120))
      .expectState('somebody near', (state) => Math.max(sheep(state, 1).goal, sheep(state, 2).goal) >= 0.9)
      .for(seconds(2))
      .expectNoEvent('dinner-called')
      .until('dinner-called', seconds(2));
  });

  it('is called in the end for those who never step', () => {
    play(game).everyonePlays(idle).until('dinner-called', seconds(120)).expectNoEvent('step-taken');
  });

  it('sends home whoever raises a hand, and brings the others along', () => {
    const room = play(game).until('dinner-called', seconds(120)).seat(1).does('home').for(ms(100));
    room.expectEvent('run-begun', 1).expectAsked(1, null).expectAsked(2, 'home');
    room.until('others-called-home', seconds(10)).until('soup-left', seconds(5));
    room.expectState('both at home', (state) => sheep(state, 1).way === 0 && sheep(state, 2).way === 0);
  });

  it('leaves him alone with the soup the first time, and begins again', () => {
    dinner().until('soup-left', seconds(20)).until('time-asked', seconds(10)).expectNoEvent('dinner-served');
  });

  it('is eaten by everyone the second time', () => {
    const room = dinner().until('soup-left', seconds(20)).toTheEnd();
    room
      .expectEvent('dinner-called', 2)
      .expectEvent('soup-left', 1)
      .expectEvent('wolf-followed', 1)
      .expectEvent('dinner-served', 1);
    expect(room.outcome()?.together.key).toBe('outcome.together');
  });
});

describe('kindness', () => {
  it('takes the steps of whoever staff help', () => {
    const room = told().signal({ type: 'help', seat: 2 }).for(ms(50));
    room.expectAsked(2, null).expectState('there', (state) => sheep(state, 2).goal > 0);
    expect(sheep(room.state(), 2).ownSteps).toBe(0);
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

  it('dines early, and alone, when everyone has gone', () => {
    expect(play(game).everyonePlays(absent).toTheEnd().outcome()?.together.key).toBe('outcome.quiet');
  });

  it('lets a late comer begin level with the last', () => {
    told()
      .seat(1)
      .keepsUp('step', 0.6)
      .seat(2)
      .keepsUp('step', 0.6)
      .for(seconds(8))
      .joins(3)
      .for(ms(50))
      .expectState('level', (state) => sheep(state, 3).goal === sheep(state, 2).goal && sheep(state, 3).goal > 0);
  });

  it('comes to dinner soon when staff wind it up', () => {
    const room = told().signal({ type: 'wind-up' }).toTheEnd();
    room.expectEvent('dinner-served', 1);
    expect(room.timeMs()).toBeLessThan(seconds(60));
  });
});

describe('levels of the park', () => {
  const tooFar = (level: 2 | 4) => told({ level }).seat(1).keepsUp('step', 0.7).for(seconds(11));

  it('hear a dry leaf under a step too many at the fourth, and not before', () => {
    tooFar(2).expectNoEvent('leaf-crackled');
    tooFar(4).expectEvent('leaf-crackled', 1);
  });

  it('show the hour for a moment only at the fifth', () => {
    told({ level: 5 }).expectState('to be kept in mind', ({ toBeKept }) => toBeKept);
    told({ level: 4 }).expectState('there to be read', ({ toBeKept }) => !toBeKept);
  });

  it('call dinner sooner from the third on', () => {
    const alone = (level: 2 | 3) =>
      play(game, { level }).everyonePlays(idle).until('dinner-called', seconds(120)).timeMs();
    expect(alone(3)).toBeLessThan(alone(2));
  });
});
