import { describe, expect, it } from 'vitest';
import { readArguments } from './arguments.ts';
import type { Played } from './played.ts';
import { foremost, leadOn, noLead } from './standings.ts';
import { lineOf, rowOf } from './table.ts';

const known = ['balloon', 'skittles'];

describe('the wishes of a balance run', () => {
  it('are every game, every pace, four and six seats when nothing is said', () => {
    expect(readArguments([], known)).toEqual({
      seeds: 30,
      games: known,
      paces: ['gentle', 'standard', 'lively'],
      seats: [4, 6],
      level: null,
      json: false,
    });
  });

  it('are what is said', () => {
    const said = '--seeds 5 --games skittles --paces lively,gentle --seats 1,3 --level 4 --json'.split(' ');
    expect(readArguments(said, known)).toEqual({
      seeds: 5,
      games: ['skittles'],
      paces: ['lively', 'gentle'],
      seats: [1, 3],
      level: 4,
      json: true,
    });
  });

  it.each([
    ['--seeds 0', '--seeds takes a whole number from 1 to 1000.'],
    ['--seats 7', '--seats takes a whole number from 1 to 6.'],
    ['--seats 4,', '--seats takes a whole number from 1 to 6.'],
    ['--level 6', '--level takes a whole number from 1 to 5.'],
    ['--games hopscotch', 'There is no game called "hopscotch".'],
    ['--paces brisk', 'There is no pace called "brisk".'],
    ['--colour', 'Unknown option'],
  ])('refuse %s in a sentence', (said, sentence) => {
    expect(() => readArguments(said.split(' '), known)).toThrow(sentence);
  });
});

describe('the lead', () => {
  it('is nobody’s while all are level', () => {
    expect(foremost({ 1: 3, 2: 3 }, 2)).toEqual([]);
    expect(foremost({ 1: 3, 2: 5, 3: 5 }, 3)).toEqual([2, 3]);
  });

  it('changes when it goes to somebody who had no share in it', () => {
    const [caughtUp, lost] = [leadOn(leadOn(noLead, [1]), [1, 2]), leadOn(leadOn(noLead, [1]), [2])];
    expect([caughtUp.changes, lost.changes]).toEqual([0, 1]);
  });
});

describe('a row', () => {
  const game: Played = {
    lengthS: 200,
    askedWaitS: 20,
    turnWaitS: 60,
    spread: 3,
    leadChanges: 2,
    foremost: [1],
  };

  it('tells the middle length, the longest waits of any game, and shares a tie', () => {
    const played = [game, { ...game, lengthS: 300, askedWaitS: 30, foremost: [1, 2] as const }];
    const row = rowOf({ game: 'skittles', pace: 'lively', level: 3 }, [1, 2], played);
    expect(row).toMatchObject({ askedWaitS: 30, turnWaitS: 60, foremost: [0.75, 0.25] });
    expect(lineOf(row)).toBe('| skittles | 2 | lively | 250 (200–300) | 30, 60 | 3 | 2 | 75 25 |');
  });

  it('leaves open what a game without turns or a lead cannot tell', () => {
    const row = rowOf(
      { game: 'parlour', pace: 'lively', level: 1 },
      [1, 2],
      [{ ...game, turnWaitS: null, leadChanges: null, foremost: [] }],
    );
    expect(lineOf(row)).toBe('| parlour | 2 | lively | 200 (200–200) | 20, – | 3 | – | 50 50 |');
  });
});
