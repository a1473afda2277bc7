/** Today's session: put together from the games there are, by what is wished for and by what was played lately. */
import { randomAt } from '#core';
import type {
  GameCard,
  PlaylistGame,
  Programme,
  ProgrammeItem,
  SessionState,
  SessionWish,
  TemplateId,
} from './contracts.ts';

/** Warm-up, cool-down and goodbye, minutes. */
const aroundMinutes = 2.5;
/** Briefing, ending and a talk about it, for each game, minutes. */
const betweenMinutes = 1.5;
/** A level or more above this is no gentle afternoon. */
const gentleLevel = 3;

/** How well a game suits a kind of afternoon: 0 not at all, 2 especially. */
function suitsHow({ about }: GameCard, template: TemplateId): 0 | 1 | 2 {
  const { suits = [], level, play } = about;
  const christmasOnly = suits.includes('christmas') && template !== 'christmas' && template !== 'surprise';
  if (christmasOnly && suits.length === 1) return 0;
  switch (template) {
    case 'gentle':
      if (level > gentleLevel) return 0;
      return suits.includes('calm') ? 2 : 1;
    case 'lively':
      return suits.includes('lively') || play === 'together' ? 2 : 1;
    case 'visit-day':
      return suits.includes('visitors') ? 2 : 1;
    case 'sing-along':
      return suits.includes('singing') ? 2 : 1;
    case 'christmas':
      return suits.includes('christmas') ? 2 : 1;
    case 'surprise':
      return 1;
  }
}

/** How many sessions ago a game was played last; a game that never was comes before all. */
function sessionsSince({ kept }: SessionState, gameId: string): number {
  const last = kept.records.findLastIndex(({ games }) => games.some((game) => game.gameId === gameId));
  return last < 0 ? Number.POSITIVE_INFINITY : kept.records.length - last;
}

/** Games in the order in which they come to mind: what suits best, then what was not played for longest, then by chance. */
function inMind(state: SessionState, { template, draw }: SessionWish): readonly GameCard[] {
  const chance = randomAt(state.kept.records.length, draw, templateLane);
  return state.games
    .map((game) => ({
      game,
      how: suitsHow(game, template),
      // a new draw shuffles; the first leaves the order to memory
      since: template === 'surprise' || draw > 0 ? 0 : sessionsSince(state, game.id),
      tie: chance.next(),
    }))
    .filter(({ how }) => how > 0)
    .sort((a, b) => b.how - a.how || compare(b.since, a.since) || a.tie - b.tie)
    .map(({ game }) => game);
}

const templateLane = 11;
/** Differences of endless waits are no number. */
const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);

/** As many of `games` as fill `minutes`, at least one; begun again from the front when there are too few. */
function filling(games: readonly GameCard[], minutes: number): readonly GameCard[] {
  const chosen: GameCard[] = [];
  let left = minutes - aroundMinutes;
  for (let i = 0; i < games.length * 3; i += 1) {
    const game = games[i % games.length] as GameCard;
    const takes = game.about.minutes + betweenMinutes;
    if (chosen.length > 0 && takes > left) continue;
    if (chosen.at(-1)?.id === game.id) continue;
    chosen.push(game);
    left -= takes;
  }
  return chosen;
}

/** What is asked rises through an afternoon; the order among equals is kept. */
const rising = (games: readonly GameCard[]): readonly GameCard[] =>
  [...games].sort((a, b) => a.about.level - b.about.level);

const withPack = (state: SessionState, gameId: string): PlaylistGame => ({
  gameId,
  packId: state.packs[gameId] ?? null,
});

/** The games of today's session as it is wished for now; none when there is nothing that fits. */
export function gamesToday(state: SessionState): readonly PlaylistGame[] {
  const { wish, kept } = state;
  const own = kept.playlists.find(({ id }) => id === wish.playlist);
  if (own !== undefined) return own.games.filter(({ gameId }) => state.games.some(({ id }) => id === gameId));
  const mind = inMind(state, wish);
  return rising(filling(mind, wish.minutes)).map(({ id }) => withPack(state, id));
}

/** Today's session, with what comes before and after the games; null when there is nothing to play. */
export function programmeToday(state: SessionState): Programme | null {
  const games = gamesToday(state);
  if (games.length === 0) return null;
  const { template, playlist } = state.wish;
  return {
    from: { template, playlist },
    items: [
      { do: 'measure' },
      { do: 'warm-up' },
      ...games.map((game): ProgrammeItem => ({ do: 'game', ...game })),
      { do: 'cool-down' },
    ],
    place: 0,
  };
}

/** What of the session is on now; null outside one, and past its end. */
export const itemNow = ({ programme }: Pick<SessionState, 'programme'>): ProgrammeItem | null =>
  programme?.items[programme.place] ?? null;

/** The game that comes next in the session, the one that is on among them; null when there is none. */
export function gameAhead({ programme }: Pick<SessionState, 'programme'>): PlaylistGame | null {
  const next = programme?.items.slice(programme.place).find((item) => item.do === 'game');
  return next?.do === 'game' ? next : null;
}

/** The same wish changed; a playlist that is not there is none. */
export function wished(state: SessionState, change: Partial<Omit<SessionWish, 'draw'>>): SessionWish {
  const playlist = change.template === undefined ? state.wish.playlist : null;
  return { ...state.wish, draw: 0, playlist, ...change };
}
