/** Two teams: dealt as evenly as can be, joined by late comers, and changed by hand. */
import type { SeatId } from '#core';
import { mostInTeam, type SessionSeat, type SessionState, type TeamId, type Teams, teamIds } from './contracts.ts';
import { takingPart } from './seats.ts';
import { refuse, type Step, seatedPaths, stay, step } from './step.ts';

/** What somebody brings to a team: their level, less where a movement is small or an arm is missing. */
const weightOf = ({ ability }: SessionSeat): number =>
  ability.level - (ability.smallMovement ? 1 : 0) - (ability.arms === 'both' ? 0 : 1);

const other = (team: TeamId): TeamId => (team === 'sun' ? 'moon' : 'sun');

/** Of `teams`, those who take part now. */
const playing = (teams: Teams, team: TeamId, seats: readonly SessionSeat[]): readonly SessionSeat[] =>
  seats.filter(({ id }) => teams[team].includes(id));

/** The team with fewer people; of two as many, the one that brings less. */
function lighter(teams: Teams, seats: readonly SessionSeat[]): TeamId {
  const [sun, moon] = teamIds.map((team) => playing(teams, team, seats)) as [SessionSeat[], SessionSeat[]];
  if (sun.length !== moon.length) return sun.length < moon.length ? 'sun' : 'moon';
  const sum = (side: readonly SessionSeat[]): number => side.reduce((all, seat) => all + weightOf(seat), 0);
  return sum(sun) <= sum(moon) ? 'sun' : 'moon';
}

/** `teams` with `seat` in `team` and in no other. */
function withMember(teams: Teams, team: TeamId, seat: SeatId): Teams {
  const left = teams[other(team)].filter((id) => id !== seat);
  const joined = [...teams[team].filter((id) => id !== seat), seat].sort((a, b) => a - b);
  return team === 'sun' ? { sun: joined, moon: left } : { sun: left, moon: joined };
}

const nobody: Teams = { sun: [], moon: [] };

/** Two teams as even as can be, in number and in what their people bring: whoever brings most is placed first. */
export function dealtTeams(state: SessionState): Teams {
  const row = takingPart(state);
  return [...row]
    .sort((a, b) => weightOf(b) - weightOf(a) || a.id - b.id)
    .reduce((teams, { id }) => withMember(teams, lighter(teams, row), id), nobody);
}

/** Which team a seat is of; null while all are one, and for a seat that does not take part. */
export function teamOf({ teams, seats }: Pick<SessionState, 'teams' | 'seats'>, seat: SeatId): TeamId | null {
  if (teams === null || seats.find(({ id }) => id === seat)?.status === 'proposed') return null;
  return teamIds.find((team) => teams[team].includes(seat)) ?? null;
}

/** Late comers are of the team that has more room for them; nobody else changes. */
export function withTeamsJoined(state: SessionState): SessionState {
  const { teams } = state;
  if (teams === null) return state;
  const row = takingPart(state);
  const here = row.map(({ id }) => id);
  // a place that its owner has left is free when its team would be too many
  const held = (of: Teams, team: TeamId): Teams =>
    of[team].length <= mostInTeam ? of : { ...of, [team]: of[team].filter((id) => here.includes(id)) };
  const joined = row
    .filter(({ id }) => teamIds.every((team) => !teams[team].includes(id)))
    .reduce((of, { id }) => {
      const team = lighter(of, row);
      return held(withMember(of, team, id), team);
    }, teams);
  return joined === teams ? state : { ...state, teams: joined };
}

/** Shown on every page with people on it; said, because somebody may look elsewhere. */
function told(state: SessionState, key: 'teams.two' | 'teams.one'): Step {
  const seen = state.path === 'seats' || seatedPaths.has(state.path);
  return seen ? step(state, { type: 'remember' }, { type: 'say', line: { key } }) : step(state, { type: 'remember' });
}

/** Two teams, dealt anew each time it is asked for; or all as one. */
export function setTeams(state: SessionState, teams: 1 | 2): Step {
  if (teams === 2) return told({ ...state, teams: dealtTeams(state) }, 'teams.two');
  return state.teams === null ? stay(state) : told({ ...state, teams: null }, 'teams.one');
}

/** Somebody changes over, to sit with a friend: as long as there is room. */
export function joinTeam(state: SessionState, seat: SeatId, team: TeamId): Step {
  const { teams } = state;
  const row = takingPart(state);
  if (teams === null) return refuse(state, 'not-now');
  if (!row.some(({ id }) => id === seat)) return refuse(state, 'no-such-seat');
  if (teams[team].includes(seat)) return stay(state);
  if (playing(teams, team, row).length >= mostInTeam) return refuse(state, 'team-full');
  const here = new Set(row.map(({ id }) => id));
  const changed = withMember({ ...teams, [team]: teams[team].filter((id) => here.has(id)) }, team, seat);
  return step({ ...state, teams: changed }, { type: 'remember' });
}
