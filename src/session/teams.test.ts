/** Two teams, as people come, go, change chairs and change their minds. */
import { describe, expect, it } from 'vitest';
import type { SeatId } from '#core';
import { type Ability, guestAbility } from '#movement';
import type { SessionState, TeamId } from './contracts.ts';
import { direct } from './director.ts';
import { newSeat, startSession } from './start.ts';
import { dealtTeams, joinTeam, setTeams, teamOf } from './teams.ts';

const withRow = (
  seats: readonly SeatId[],
  abilities: Partial<Record<SeatId, Partial<Ability>>> = {},
): SessionState => ({
  ...startSession({ games: [], seed: 7 }),
  path: 'seats',
  seats: seats.map((id) => ({
    ...newSeat(id, { centreX: 0.25 * id, centreY: 0.5, side: 0.2 }),
    status: 'joined' as const,
    ability: { ...guestAbility, ...abilities[id] },
  })),
});
const told = (state: SessionState, ...commands: Parameters<typeof direct>[1][]): SessionState =>
  commands.reduce((now, event) => direct(now, event).state, state);
const command = (wanted: Extract<Parameters<typeof direct>[1], { type: 'command' }>['command']) =>
  ({ type: 'command', command: wanted, nowMs: 0 }) as const;
const twoOf = (state: SessionState): SessionState => setTeams(state, 2).state;
const sides = ({ teams }: SessionState): readonly number[] => [teams?.sun.length ?? 0, teams?.moon.length ?? 0];

describe('two teams', () => {
  it.each([[[1]], [[1, 2]], [[1, 2, 3]], [[1, 2, 3, 4, 5]], [[1, 2, 3, 4, 5, 6]]] as SeatId[][][])(
    'are as even in number as the row allows: %j',
    (row) => {
      const [sun = 0, moon = 0] = sides(twoOf(withRow(row)));
      expect(sun + moon).toBe(row.length);
      expect(Math.abs(sun - moon)).toBeLessThanOrEqual(1);
    },
  );

  it('share out those who bring most and those who bring least', () => {
    const row = withRow([1, 2, 3, 4], {
      1: { level: 5 },
      2: { level: 5 },
      3: { level: 1, smallMovement: true },
      4: { level: 1, arms: 'right' },
    });
    const { sun, moon } = dealtTeams(row);
    for (const side of [sun, moon]) {
      expect(side.filter((id) => id <= 2)).toHaveLength(1);
      expect(side.filter((id) => id > 2)).toHaveLength(1);
    }
  });

  it('leave everybody where they are when somebody joins late, who is of the team with fewer', () => {
    const before = twoOf(withRow([1, 2, 3]));
    const after = told(before, command({ type: 'join-seat', seat: 4 }));
    for (const seat of [1, 2, 3] as const) expect(teamOf(after, seat)).toBe(teamOf(before, seat));
    expect(sides(after)).toEqual([2, 2]);
  });

  it('take back whoever left their chair for a while', () => {
    const before = twoOf(withRow([1, 2, 3, 4]));
    const away = told(before, command({ type: 'leave-seat', seat: 3 }));
    expect(teamOf(away, 3)).toBeNull();
    expect(teamOf(told(away, command({ type: 'join-seat', seat: 3 })), 3)).toBe(teamOf(before, 3));
  });

  it('keep whoever rests', () => {
    const before = twoOf(withRow([1, 2]));
    expect(teamOf(told(before, command({ type: 'rest-seat', seat: 2 })), 2)).toBe(teamOf(before, 2));
  });

  it('change by hand while there is room, and refuse a fourth', () => {
    const before = twoOf(withRow([1, 2, 3, 4]));
    const mover = before.teams?.moon[0] as SeatId;
    const moved = joinTeam(before, mover, 'sun');
    expect(moved.refused).toBeNull();
    expect(sides(moved.state)).toEqual([3, 1]);
    const last = moved.state.teams?.moon[0] as SeatId;
    expect(joinTeam(moved.state, last, 'sun').refused).toBe('team-full');
  });

  it.each([
    ['while all are one', withRow([1, 2]), 1, 'not-now'],
    ['for a chair that is not there', twoOf(withRow([1, 2])), 5, 'no-such-seat'],
  ] as const)('are not changed %s', (_, state, seat, why) => {
    for (const team of ['sun', 'moon'] as TeamId[]) expect(joinTeam(state, seat, team).refused).toBe(why);
  });

  it('may be asked for before anybody is there', () => {
    const empty = twoOf(withRow([]));
    const row = ([1, 2, 3, 4, 5, 6] as const).map((seat) => command({ type: 'join-seat', seat }));
    expect(sides(told(empty, ...row))).toEqual([3, 3]);
  });

  it('never grow beyond three, though many have come and gone', () => {
    let state = twoOf(withRow([1, 2, 3, 4, 5, 6]));
    for (const seat of [1, 2, 3, 4] as const) state = told(state, command({ type: 'leave-seat', seat }));
    for (const seat of [4, 3, 2, 1] as const) state = told(state, command({ type: 'join-seat', seat }));
    expect(sides(state)).toEqual([3, 3]);
  });

  it('are said where people can see them, and kept', () => {
    const { effects } = setTeams(withRow([1, 2]), 2);
    expect(effects).toEqual([{ type: 'remember' }, { type: 'say', line: { key: 'teams.two' } }]);
    expect(setTeams(startSession({ games: [], seed: 7 }), 2).effects).toEqual([{ type: 'remember' }]);
  });

  it('are one again when asked, and with the next afternoon', () => {
    const two = twoOf(withRow([1, 2]));
    expect(setTeams(two, 1).state.teams).toBeNull();
    const goodbye = told(two, command({ type: 'stop' }));
    expect(goodbye.teams).not.toBeNull();
    expect(told(goodbye, command({ type: 'go-on' })).teams).toBeNull();
  });
});
