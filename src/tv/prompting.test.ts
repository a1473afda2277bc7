import { describe, expect, it } from 'vitest';
import { type ActionDeclarations, createSeatReader, guestAbility, type PromptRung, type SeatHelp } from '#movement';
import type { TimedMove } from '#pose/puppet';
import { type SessionSeat, type SessionState, startSession } from '#session';
import { skittlesCard as skittles } from '../../tests/helpers/session-cards.ts';
import { acted, traceOf } from '../../tests/traces/make.ts';
import { askedNow, createPrompting, isDoing } from './prompting.ts';

const actions = {
  bowl: { kind: 'trigger', by: ['swing', 'raise'], ask: 'bowl' },
} as const satisfies ActionDeclarations;
const tickMs = 1000 / 60;

const sitting: SessionSeat = {
  id: 1,
  lane: { centreX: 0.9, centreY: 0.5, side: 0.8 },
  name: '',
  status: 'joined',
  present: true,
  ability: guestAbility,
  range: null,
  prompts: {},
  mark: 1,
  person: null,
  plans: {},
};

/** One person before the camera of a game that asks for one ball after another, gently. `script`: what the person does. */
function afternoon(script: readonly TimedMove[], lengthMs: number, change: Partial<SessionSeat> = {}) {
  const seat = { ...sitting, ...change };
  const state: SessionState = {
    ...startSession({ games: [skittles], seed: 7, gameId: 'skittles' }),
    path: 'playing',
    seats: [seat],
  };
  const reader = createSeatReader({ pace: 'gentle' });
  const placed = { id: seat.id, ability: seat.ability, range: null, hasLane: true, resting: false };
  reader.setSeats([placed]);
  reader.setActions(actions);
  const prompts: [PromptRung, number][] = [];
  const told: PromptRung[] = [];
  const balls: number[] = [];
  let nowMs = 0;
  const prompting = createPrompting({
    state: () => state,
    hear: () => prompts.push([prompting.now(1).rung, Math.round(nowMs / 1000)]),
    room: {
      begun: () => balls.length,
      value: () => reader.readings()[1]?.actions.bowl,
      help: (_, help: SeatHelp) => reader.setSeats([{ ...placed, help }]),
      act: reader.act,
    },
    tell: (rung) => told.push(rung),
  });
  const coming = [...traceOf(acted({ script, lengthMs }), 0, lengthMs, { hz: 12 })];
  for (; nowMs < lengthMs; nowMs += tickMs) {
    while ((coming[0]?.capturedAtMs ?? Number.POSITIVE_INFINITY) <= nowMs) {
      const sample = coming.shift();
      if (sample) reader.hear(sample);
    }
    const rolling = nowMs - (balls.at(-1) ?? Number.NEGATIVE_INFINITY) < 1500;
    const bowl = reader.read(nowMs, tickMs)[1]?.actions.bowl;
    if (typeof bowl === 'object' && 'began' in bowl && bowl.began && !rolling) balls.push(nowMs);
    prompting.step(rolling ? [] : [{ seat: 1, action: 'bowl' }], tickMs);
  }
  return { prompts, told, balls: balls.map((ms) => Math.round(ms / 1000)) };
}

const swing = (atS: number): TimedMove => ({ type: 'swing', side: 'right', atMs: atS * 1000 });
const scratch = (atS: number): TimedMove => ({
  type: 'touch',
  side: 'right',
  place: 'nose',
  holdMs: 800,
  atMs: atS * 1000,
});

describe('help in play', () => {
  it('climbs by the pace for somebody who does nothing, until any motion bowls', () => {
    const { prompts, told, balls } = afternoon([scratch(63)], 67_000);
    expect(prompts.slice(0, 4)).toEqual([
      [1, 15],
      [2, 30],
      [3, 45],
      [4, 60],
    ]);
    expect(told.slice(0, 4)).toEqual([1, 2, 3, 4]);
    expect(balls).toHaveLength(1);
    expect(balls[0]).toBeGreaterThanOrEqual(63);
  });

  it('takes no scratched nose for a throw before that', () => {
    expect(afternoon([scratch(10), scratch(50)], 58_000).balls).toEqual([]);
  });

  it('is not there for somebody who bowls in time', () => {
    const { prompts, balls } = afternoon([swing(4), swing(12), swing(20)], 24_000);
    expect(balls).toHaveLength(3);
    expect(prompts).toEqual([]);
  });

  it('begins higher for somebody who needed it, and fades after three throws of their own', () => {
    const script = [swing(34), swing(42), swing(50), swing(58)];
    const { prompts, balls } = afternoon(script, 78_000);
    expect(balls).toHaveLength(4);
    // Needed to be shown: the next time showing comes after one wait, not two; after three good throws it is two again.
    expect(prompts).toEqual([
      [1, 15],
      [2, 30],
      [1, 77],
    ]);
  });

  it('leaves those alone who rest or are away', () => {
    expect(afternoon([], 40_000, { status: 'resting' }).prompts).toEqual([]);
    expect(afternoon([], 40_000, { present: false }).prompts).toEqual([]);
  });
});

/** Two who are asked at once for `seconds`, every other four seconds. `doneAt`: when each does it, s. */
function together(seconds: number, doneAt: Readonly<Record<number, readonly number[]>> = {}) {
  const state: SessionState = {
    ...startSession({ games: [skittles], seed: 7, gameId: 'skittles' }),
    path: 'playing',
    seats: [sitting, { ...sitting, id: 2 }],
  };
  let nowMs = 0;
  const told: [seat: number, rung: PromptRung, s: number][] = [];
  const prompting = createPrompting({
    state: () => state,
    hear: () => {},
    room: {
      begun: (seat) => (doneAt[seat] ?? []).filter((s) => s * 1000 <= nowMs).length,
      value: () => undefined,
      help: () => {},
      act: () => {},
    },
    tell: (rung, { seat }) => told.push([seat, rung, Math.round(nowMs / 1000)]),
  });
  for (; nowMs < seconds * 1000; nowMs += 100) {
    const isAsked = nowMs % 8000 < 4000;
    const asked = isAsked ? ([1, 2] as const).map((seat) => ({ seat, action: 'creep' })) : [];
    prompting.step(asked, 100, true);
  }
  return told;
}

describe('help where everybody plays at once', () => {
  it('waits through the pauses between asks, and helps one at a time', () => {
    const told = together(120);
    expect(told[0]?.slice(0, 2)).toEqual([1, 1]);
    expect(new Set(told.map(([seat]) => seat)).size).toBe(1);
    expect(told.map(([, rung]) => rung)).toEqual([1, 2, 3, 4].slice(0, told.length));
  });

  it('turns to the other one, after a moment of quiet, when the first has done it', () => {
    const told = together(120, { 1: [34] });
    const [first, second] = told;
    expect(first?.[0]).toBe(1);
    expect(second?.[0]).toBe(2);
    expect((second?.[2] ?? 0) - 34).toBeGreaterThanOrEqual(7);
  });

  it('says nothing to those who do it', () => {
    const often = Array.from({ length: 15 }, (_, i) => i * 8 + 2);
    expect(together(120, { 1: often, 2: often })).toEqual([]);
  });

  it('asks nobody between two turns', () => {
    const game = { turnSeat: () => null, asks: () => 'clap' };
    expect(askedNow(game, [{ id: 1 }, { id: 2 }], false)).toEqual([]);
    expect(askedNow(game, [{ id: 1 }, { id: 2 }], true)).toHaveLength(2);
    expect(askedNow({ ...game, turnSeat: () => 2 as const }, [{ id: 1 }, { id: 2 }], false)).toEqual([
      { seat: 2, action: 'clap' },
    ]);
  });
});

describe('an action that goes on', () => {
  it('is being done while somebody points, works at it or leans', () => {
    expect(isDoing({ x: 0.5, y: 0.5, sure: 0.8 })).toBe(true);
    expect(isDoing({ x: 0.5, y: 0.5, sure: 0 })).toBe(false);
    expect(isDoing({ level: 0.5, beat: false })).toBe(true);
    expect(isDoing(-0.6)).toBe(true);
    expect(isDoing(0)).toBe(false);
    expect(isDoing(undefined)).toBe(false);
  });
});
