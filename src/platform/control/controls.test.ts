import { describe, expect, it } from 'vitest';
import type { Command } from '#session';
import { createControls } from './controls.ts';

function key(key: string, more: object = {}): Event {
  return Object.assign(new Event('keydown', { cancelable: true }), { key, code: '', repeat: false }, more);
}

describe('the controls', () => {
  it('tell when the key went down, and keep the page still', () => {
    const target = new EventTarget();
    const heard: [Command, number][] = [];
    const context = () => ({ path: 'playing', turnSeat: 1, seats: [1] }) as const;
    const letGo = createControls({ target, send: (command, atMs) => heard.push([command, atMs]), context });
    const space = key(' ');
    target.dispatchEvent(space);
    expect(heard).toEqual([[{ type: 'toggle-pause' }, space.timeStamp]]);
    expect(space.defaultPrevented).toBe(true);
    target.dispatchEvent(key('a', { isComposing: true }));
    letGo();
    target.dispatchEvent(key(' '));
    expect(heard).toHaveLength(1);
  });

  it('leave letters to somebody who writes', () => {
    const heard: Command[] = [];
    const target = Object.assign(new EventTarget(), { tagName: 'INPUT' });
    createControls({
      target,
      send: (command) => heard.push(command),
      context: () => ({ path: 'noticeboard', turnSeat: null, seats: [] }),
    });
    target.dispatchEvent(key(' '));
    expect(heard).toEqual([]);
  });

  it('leave every key to the panel while it has them', () => {
    const heard: Command[] = [];
    const target = new EventTarget();
    createControls({
      target,
      send: (command) => heard.push(command),
      context: () => ({ path: 'noticeboard', turnSeat: null, seats: [] }),
      keysAreElsewhere: () => true,
    });
    const enter = key('Enter');
    target.dispatchEvent(enter);
    expect(heard).toEqual([]);
    expect(enter.defaultPrevented).toBe(false);
  });
});
