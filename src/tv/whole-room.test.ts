import { describe, expect, it } from 'vitest';
import { type ActionValues, effort, roomSeat, steady, trigger } from '#kit';
import { createWholeRoom, type WholeRoom } from './whole-room.ts';

const actions = {
  creep: effort({ by: ['pump', 'raise', 'any'], ask: 'ask.creep' }),
  freeze: steady({ by: ['still'], ask: 'ask.freeze' }),
  wave: trigger({ by: ['raise', 'any'], ask: 'ask.wave' }),
};
const tickMs = 1000 / 60;

type Told = ActionValues<typeof actions>;

/** What the one seat does now. */
function told(room: WholeRoom, nowMs: number): Told & { readonly present: boolean } {
  const reading = room.read(actions, nowMs, tickMs)[roomSeat];
  return { ...(reading?.actions as unknown as Told), present: reading?.present === true };
}

/** The room moves so much from the second second on, told fifteen times a second. */
function moved(motion: number, ticks = 120) {
  const room = createWholeRoom();
  let last = told(room, 0);
  let began = 0;
  for (let tick = 1; tick <= ticks; tick += 1) {
    if (tick % 4 === 0) room.moved(tick < 60 ? 0 : motion, tick * tickMs);
    last = told(room, tick * tickMs);
    if (last.wave.began) began += 1;
  }
  return { creep: last.creep.level, freeze: last.freeze, began, present: last.present };
}

describe('the whole room as one player', () => {
  it('keeps still while nobody moves, and is there all the same', () => {
    expect(moved(0)).toMatchObject({ creep: 0, began: 0, present: true });
    expect(moved(0).freeze).toBeGreaterThan(0.95);
  });

  it('creeps when a few of many move, and faster when all do', () => {
    const [few, all] = [moved(0.15), moved(0.6)];
    expect(few.creep).toBeGreaterThan(0.08);
    expect(all.creep).toBeGreaterThan(few.creep);
  });

  it('is not given away by one of eight whose nose itches', () => {
    expect(moved(0.05).freeze).toBeGreaterThan(0.8);
    expect(moved(0.6).freeze).toBeLessThan(0.3);
  });

  it('waves once when the room stirs', () => {
    expect(moved(0.5).began).toBe(1);
  });

  it('does for all what a key does for anybody', () => {
    const room = createWholeRoom();
    told(room, 0);
    room.act({ type: 'press', seat: 4, action: 'wave', strength: 0.7 });
    expect(told(room, tickMs).wave.began).toBe(true);
  });
});
