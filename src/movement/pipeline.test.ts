import { describe, expect, it } from 'vitest';
import type { BodySample } from '#pose';
import { acted, traceOf } from '../../tests/traces/make.ts';
import { type ActionDeclarations, type DeviceInput, guestAbility } from './contracts.ts';
import { seatPipeline, startSeat, stepSeat } from './pipeline.ts';
import { gentleRange } from './range.ts';
import { createSeatReader } from './seat-reader.ts';
import { heard } from './watch.ts';

const actions = {
  aim: { kind: 'point', by: ['reach'], ask: 'aim' },
  bowl: { kind: 'trigger', by: ['swing', 'raise'], ask: 'bowl' },
  row: { kind: 'effort', by: ['pump'], ask: 'row' },
  sway: { kind: 'lean', by: ['sway'], ask: 'sway' },
} as const satisfies ActionDeclarations;

const tickMs = 1000 / 60;
const pipeline = seatPipeline(actions, guestAbility);
const nobody = startSeat(1, gentleRange(guestAbility));

function ticks(count: number, devices: (tick: number) => readonly DeviceInput[] = () => [], from = nobody) {
  let memory = from;
  return Array.from({ length: count }, (_, tick) => {
    const moment = { nowMs: tick * tickMs, displayMs: tick * tickMs, dtMs: tickMs, pace: 'gentle' } as const;
    const stepped = stepSeat(pipeline, memory, { ...moment, devices: devices(tick) });
    memory = stepped.memory;
    return stepped.reading;
  });
}

const press = (action: string | null): DeviceInput => ({ type: 'press', seat: 1, action, strength: 0.8 });
const sitting = traceOf(acted({ script: [], lengthMs: 8000 }), 0, 8000, { hz: 12 });

describe('devices', () => {
  it('fire the first trigger or effort of a game when none is named, for one tick', () => {
    const readings = ticks(3, (tick) => (tick === 1 ? [press(null)] : []));
    expect(readings.map(({ actions: { bowl } }) => bowl.began)).toEqual([false, true, false]);
    expect(readings[1]?.actions.bowl.strength).toBe(0.8);
  });

  it('fire the action named, and nothing when there is no such action', () => {
    const named = ticks(2, (tick) => (tick === 0 ? [press('row')] : []));
    expect(named[0]?.actions.row).toEqual({ level: 0.8, beat: true });
    expect(named[0]?.actions.bowl.began).toBe(false);
    expect(named[1]?.actions.row.beat).toBe(false);
    expect(named[1]?.actions.row.level).toBeGreaterThan(0.7);
    const unknown = ticks(1, () => [press('constructor')]);
    expect(unknown[0]?.actions.bowl.began).toBe(false);
  });

  it('point until they point elsewhere, and lean until they let go', () => {
    const point: DeviceInput = { type: 'point', seat: 1, action: null, x: 0.2, y: 7 };
    const lean = (by: number): DeviceInput => ({ type: 'lean', seat: 1, action: null, lean: by });
    const readings = ticks(400, (tick) => (tick === 0 ? [point, lean(-1)] : tick === 200 ? [lean(0)] : []));
    expect(readings[399]?.actions.aim).toEqual({ x: 0.2, y: 1, sure: 1 });
    expect(readings[199]?.actions.sway).toBe(-1);
    expect(readings[201]?.actions.sway).toBe(0);
  });

  it('make the seat present, since somebody acts for it', () => {
    expect(ticks(1)[0]?.present).toBe(false);
    expect(ticks(60, (tick) => (tick === 0 ? [press(null)] : []))[59]?.present).toBe(true);
  });
});

describe('samples', () => {
  const waiting = (samples: readonly BodySample[]) => {
    const watch = samples.reduce(heard, nobody.watch);
    return { ...nobody, watch };
  };

  it('count from the first tick at or after their capture, and the newest wins', () => {
    const [first, second, third] = sitting as [BodySample, BodySample, BodySample];
    const readings = ticks(20, undefined, waiting([first, second, third]));
    const tickOf = (sample: BodySample) => Math.ceil(sample.capturedAtMs / tickMs);
    expect(readings[tickOf(first)]?.body?.capturedAtMs).toBe(first.capturedAtMs);
    expect(readings[tickOf(third)]?.body?.capturedAtMs).toBe(third.capturedAtMs);
  });

  it('that come late never take a body back in time', () => {
    const [first, second, third] = sitting as [BodySample, BodySample, BodySample];
    const readings = ticks(30, undefined, waiting([third, first, second]));
    expect(readings[29]?.body?.capturedAtMs).toBe(third.capturedAtMs);
  });
});

describe('a room', () => {
  const seat = (id: 1 | 2, hasLane = true) => ({ id, ability: guestAbility, range: null, hasLane, resting: false });

  it('tells who is there, two seconds on, and who has gone', () => {
    const reader = createSeatReader({ pace: 'gentle' });
    reader.setSeats([seat(1), seat(2, false)]);
    let present: (boolean | undefined)[] = [];
    for (let nowMs = 0, next = 0; nowMs < 12_000; nowMs += tickMs) {
      for (let sample = sitting[next]; sample && sample.capturedAtMs <= nowMs; sample = sitting[next]) {
        reader.hear(sample);
        next += 1;
      }
      const readings = reader.read(nowMs, tickMs);
      expect(readings[2]?.present).toBe(true);
      if (Math.abs(nowMs - 5000) < tickMs / 2 || Math.abs(nowMs - 11_000) < tickMs / 2) {
        present = [...present, readings[1]?.present];
      }
    }
    expect(present).toEqual([true, false]);
  });

  it('hears a raised hand whatever the game asks for, once', () => {
    const hand = acted({ script: [{ type: 'raise', side: 'right', holdMs: 1200, atMs: 2000 }], lengthMs: 6000 });
    const trace = traceOf(hand, 0, 6000, { hz: 12, jitter: 0.004 });
    const reader = createSeatReader({ pace: 'gentle' });
    reader.setSeats([seat(1)]);
    let raised = 0;
    for (let nowMs = 0, next = 0; nowMs < 6000; nowMs += tickMs) {
      for (let sample = trace[next]; sample && sample.capturedAtMs <= nowMs; sample = trace[next]) {
        reader.hear(sample);
        next += 1;
      }
      if (reader.read(nowMs, tickMs)[1]?.here.began) raised += 1;
    }
    expect(raised).toBe(1);
  });

  it('leads a body by what the television is late, as it is known at that tick, and no further than helps', () => {
    const reach = acted({ script: [{ type: 'raise', side: 'right', holdMs: 1200, atMs: 2000 }], lengthMs: 4000 });
    const trace = traceOf(reach, 0, 4000, { hz: 30 });
    const ledAt = (lateMs: number | null): number => {
      const reader = createSeatReader({ pace: 'gentle', displayLeadMs: () => lateMs });
      reader.setSeats([seat(1)]);
      let most = 0;
      for (let nowMs = 0, next = 0; nowMs < 3000; nowMs += tickMs) {
        for (let sample = trace[next]; sample && sample.capturedAtMs <= nowMs; sample = trace[next]) {
          reader.hear(sample);
          next += 1;
        }
        const body = reader.read(nowMs, tickMs)[1]?.body;
        if (body) most = Math.max(most, Math.abs(body.led.wristRight.y - body.points.wristRight.y));
      }
      return most;
    };
    expect(ledAt(90)).toBeGreaterThan(ledAt(0));
    expect(ledAt(400)).toBe(ledAt(100));
    expect(ledAt(null)).toBe(ledAt(33));
  });

  it('tells where a lifted hand points, whatever the game asks for, and nothing of hands that lie', () => {
    const hand = acted({ script: [{ type: 'raise', side: 'right', holdMs: 2400, atMs: 2000 }], lengthMs: 7000 });
    const trace = traceOf(hand, 0, 7000, { hz: 12, jitter: 0.004 });
    const reader = createSeatReader({ pace: 'gentle' });
    reader.setSeats([seat(1), seat(2, false)]);
    const sure: number[] = [];
    for (let nowMs = 0, next = 0; nowMs < 7000; nowMs += tickMs) {
      for (let sample = trace[next]; sample && sample.capturedAtMs <= nowMs; sample = trace[next]) {
        reader.hear(sample);
        next += 1;
      }
      const readings = reader.read(nowMs, tickMs);
      if (nowMs < 1900 || (nowMs > 3200 && nowMs < 4200)) sure.push(readings[1]?.choose.sure ?? -1);
      expect(readings[2]?.choose.sure).toBe(0);
    }
    const whileLying = sure.slice(0, Math.floor(1900 / tickMs));
    expect(Math.max(...whileLying)).toBeLessThan(0.5);
    expect(Math.min(...sure.slice(whileLying.length + 5))).toBeGreaterThan(0.5);
  });

  it('keeps what it knows of a person from game to game, and forgets a press that was for the last one', () => {
    const reader = createSeatReader({ pace: 'gentle' });
    reader.setSeats([seat(1)]);
    for (const sample of sitting) reader.hear(sample);
    reader.read(8000, tickMs);
    reader.act(press(null));
    reader.setActions(actions);
    const reading = reader.read(8016, tickMs)[1];
    expect(reading?.body).not.toBeNull();
    expect(reading?.actions).toMatchObject({ bowl: { began: false } });
    expect(reading?.plan).toMatchObject({ bowl: 'swing' });
  });
});
