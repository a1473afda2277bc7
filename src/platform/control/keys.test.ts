import { describe, expect, it } from 'vitest';
import type { Pace } from '#core';
import { type SessionPath, sessionPaths } from '#session';
import { aimsAfter, type KeyContext, keyMeaning } from './keys.ts';

const press = (key: string, more: Partial<Parameters<typeof keyMeaning>[0]> = {}) => ({
  key,
  code: '',
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  repeat: false,
  ...more,
});
const on = (path: SessionPath, turnSeat: KeyContext['turnSeat'] = null): KeyContext => ({
  path,
  turnSeat,
  seats: [1, 2],
});
const said = (key: string, context: KeyContext) => keyMeaning(press(key), context).command;
const pressed = (seat: number) => ({ type: 'act', input: { type: 'press', seat, action: null, strength: 0.7 } });

describe('keys', () => {
  it.each(sessionPaths)('Space pauses and Escape stops in %s', (path) => {
    expect(said(' ', on(path))).toEqual({ type: 'toggle-pause' });
    expect(said('Escape', on(path))).toEqual({ type: 'stop' });
  });

  it('Enter, the clicker forward and its start button play for the seat whose turn it is', () => {
    for (const key of ['Enter', 'PageDown', 'F5']) {
      expect(said(key, on('playing', 2))).toEqual(pressed(2));
      expect(said(key, on('playing'))).toBeNull();
    }
  });

  it('one switch acts for all who are played for by key, where it is everybody’s turn', () => {
    const everybodys = { ...on('playing'), seats: [1, 2, 3], byKey: [2, 3] } as const;
    expect(keyMeaning(press('Enter'), everybodys)).toMatchObject({ command: pressed(2), also: [pressed(3)] });
    expect(keyMeaning(press('Enter'), { ...everybodys, turnSeat: 1 })).toMatchObject({ command: pressed(1), also: [] });
    expect(keyMeaning(press('Enter'), { ...everybodys, byKey: [] }).command).toBeNull();
    expect(keyMeaning(press('Enter'), { ...everybodys, path: 'moment' }).also).toEqual([]);
  });

  it('1 to 6 act for their seat in a game, and join it before one', () => {
    const three = press('#', { code: 'Digit3' });
    expect(keyMeaning(three, on('playing', 1)).command).toEqual(pressed(3));
    expect(keyMeaning(press('3', { code: 'Numpad3' }), on('seats')).command).toEqual({ type: 'join-seat', seat: 3 });
    expect(keyMeaning(three, on('noticeboard')).command).toBeNull();
  });

  it('R rests the seat whose turn it is, and its number brings it back', () => {
    expect(said('r', on('playing', 2))).toEqual({ type: 'rest-seat', seat: 2 });
    expect(said('r', on('playing'))).toBeNull();
    expect(said('r', on('moment', 2))).toBeNull();
    const two = press('2', { code: 'Digit2' });
    const resting = { ...on('playing', 1), resting: [2] as const };
    expect(keyMeaning(two, resting).command).toEqual({ type: 'rest-seat', seat: 2 });
  });

  it('square brackets turn the pace dial one step, no further than its ends', () => {
    const at = (pace: Pace) => ({ ...on('playing', 1), pace });
    expect(said(']', at('gentle'))).toEqual({ type: 'set-pace', pace: 'standard' });
    expect(said('+', at('standard'))).toEqual({ type: 'set-pace', pace: 'lively' });
    expect(said(']', at('lively'))).toBeNull();
    expect(said('[', at('standard'))).toEqual({ type: 'set-pace', pace: 'gentle' });
    expect(said('-', at('gentle'))).toBeNull();
  });

  it('the clicker alone reaches and chooses everything on a page', () => {
    expect(said('PageDown', on('noticeboard'))).toEqual({ type: 'focus', by: 1 });
    expect(said('PageUp', on('moment'))).toEqual({ type: 'focus', by: -1 });
    for (const key of ['b', 'B', '.', 'F5', 'Enter']) {
      expect(said(key, on('moment'))).toEqual({ type: 'choose-focused' });
      expect(said(key, on('paused'))).toEqual({ type: 'choose-focused' });
    }
    expect(said('b', on('playing', 1))).toEqual({ type: 'pause' });
  });

  it('arrows aim for the seat whose turn it is, step by step and no further than the edge', () => {
    let aims = {};
    const context = on('playing', 2);
    const xs = Array.from({ length: 8 }, () => {
      const { command } = keyMeaning(press('ArrowRight'), context, aims);
      aims = aimsAfter(aims, command, context);
      return command?.type === 'act' && command.input.type === 'point' ? command.input.x : null;
    });
    expect(xs[0]).toBeCloseTo(7 / 12);
    expect(xs.at(-1)).toBe(1);
    expect(aimsAfter(aims, null, on('paused'))).toBe(aims);
    expect(aimsAfter(aims, null, on('moment'))).toEqual({});
  });

  it('S passes the turn on and H helps, in a game only', () => {
    expect(said('s', on('playing', 2))).toEqual({ type: 'skip-turn' });
    expect(said('m', on('playing', 2))).toEqual({ type: 'stop-here' });
    expect(said('H', on('playing', 2))).toEqual({ type: 'help-seat', seat: 2 });
    expect(keyMeaning(press('H', { shiftKey: true }), on('playing', 2)).command).toEqual({
      type: 'help-together',
      seat: 2,
    });
    expect(said('s', on('noticeboard'))).toBeNull();
    expect(said('h', on('playing'))).toBeNull();
  });

  it('held keys say nothing more, and still do not scroll the page', () => {
    expect(keyMeaning(press(' ', { repeat: true }), on('playing', 1))).toEqual({ ours: true, command: null });
    expect(keyMeaning(press('PageDown', { repeat: true }), on('playing', 1)).command).toBeNull();
  });

  it('Tab goes from one thing to the next on a page, and back with Shift', () => {
    expect(said('Tab', on('seats'))).toEqual({ type: 'focus', by: 1 });
    expect(keyMeaning(press('Tab', { shiftKey: true }), on('seats')).command).toEqual({ type: 'focus', by: -1 });
  });

  it('arrows move the chair in hand as the mirror shows it, Escape lets go of it, Ctrl and Z take back', () => {
    const lane = { centreX: 0.9, centreY: 0.5, side: 0.5 };
    const moving: KeyContext = { ...on('seats'), hand: { seat: 2, doing: 'moving', lane } };
    const right = said('ArrowRight', moving);
    expect(right).toMatchObject({ type: 'place-seat', seat: 2, lane: { centreX: expect.closeTo(0.84), centreY: 0.5 } });
    expect(said('Escape', moving)).toEqual({ type: 'let-go-seat' });
    const choosing: KeyContext = { ...on('seats'), hand: { seat: 2, doing: 'choosing', lane } };
    expect(said('ArrowRight', choosing)).toEqual({ type: 'focus', by: 1 });
    expect(keyMeaning(press('ArrowUp', { shiftKey: true }), choosing).command).toMatchObject({ type: 'place-seat' });
    expect(keyMeaning(press('z', { ctrlKey: true }), choosing).command).toEqual({ type: 'undo-seats' });
  });

  it('a letter of any script begins the name of the chair in hand, and is left to the writing field', () => {
    const hand = { seat: 1, doing: 'choosing', lane: null } as const;
    for (const letter of ['m', 'Ж', 'é']) {
      expect(keyMeaning(press(letter), { ...on('seats'), hand })).toEqual({
        ours: false,
        command: { type: 'take-seat', seat: 1, doing: 'naming' },
      });
    }
    expect(keyMeaning(press(' '), { ...on('seats'), hand }).command).toEqual({ type: 'toggle-pause' });
  });

  it("leaves the browser's own keys alone", () => {
    for (const key of [press('r', { ctrlKey: true }), press('F5', { ctrlKey: true }), press('F11'), press('Tab')]) {
      expect(keyMeaning(key, on('playing', 1))).toEqual({ ours: false, command: null });
    }
  });
});
