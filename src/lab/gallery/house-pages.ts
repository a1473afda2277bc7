/** Every page of the television from made-up state: what it looks like, without a camera, a game or anybody there. */
import { type SeatId, seatIds } from '#core';
import { playerLook, showMovement } from '#kit/view';
import { type Body, type MovementName, windowPanes } from '#movement';
import type { Stage } from '#platform/stage';
import type { Say } from '#platform/words';
import { choices, type SessionPath, type SessionState, startSession } from '#session';
import { countReady } from '../../tv/screens/counting.ts';
import { createScreens, type ScreenModel } from '../../tv/screens/index.ts';
import { names } from './names.ts';

export interface PageWishes {
  readonly path: SessionPath;
  readonly seats: number;
  /** In two teams. */
  readonly teams: boolean;
  readonly nowMs: number;
}

export interface PageParts {
  readonly games: ScreenModel['games'];
  readonly cards: SessionState['games'];
  readonly houseSays: Say;
}

const doing: readonly MovementName[] = ['swing', 'raise', 'sway', 'reach', 'pump', 'any'];

/** Somebody in `seat` half-way through a movement of their own. */
function bodyOf(seat: SeatId, nowMs: number): Body {
  const points = showMovement(doing[seat - 1] ?? 'raise', nowMs + seat * 700);
  return { seat, capturedAtMs: nowMs, points, led: points, place: { x: 0, y: 0, unit: 0.1 }, motion: 0.3, blur: 0 };
}

/** Panes as three quarters of a window that has been polished from the middle. */
const halfPolished = Array.from({ length: windowPanes.across * windowPanes.down }, (_, pane) =>
  pane % windowPanes.across === 0 || pane < windowPanes.across ? 0.1 : 1,
);

/** The model of a page with `seats` people, in the middle of things. */
export function madeUp({ path, seats, teams, nowMs }: PageWishes, { games, cards, houseSays }: PageParts): ScreenModel {
  const [game] = games;
  const start = startSession({ games: cards, seed: 7, gameId: game?.id ?? null });
  const present = seatIds.slice(0, seats);
  const lane = { centreX: 0.9, centreY: 0.5, side: 0.8 };
  const state: SessionState = {
    ...start,
    path,
    sourceOpen: path === 'delay',
    resumeTo: path === 'paused' ? 'seats' : null,
    teams: teams ? { sun: present.filter((id) => id % 2 === 1), moon: present.filter((id) => id % 2 === 0) } : null,
    seats: present.map((id) => ({
      id,
      lane,
      name: names[id],
      status: 'joined',
      present: true,
      ability: { arms: 'both', smallMovement: false, tremor: false, standing: false, neglect: 'none', level: 3 },
      range: null,
      prompts: {},
      mark: id,
      person: null,
      plans: {},
    })),
  };
  const looks = present.map((id) => playerLook(id, names[id]));
  const breath = path === 'breather' || path === 'cool-down';
  return {
    state,
    choices: choices(state),
    games,
    seats: looks.map((look) => ({
      look,
      status: 'joined',
      present: true,
      body: bodyOf(look.seat, nowMs),
      handUp: 1,
      movement: doing[look.seat - 1] ?? null,
    })),
    advice: null,
    caption: null,
    captionLook: null,
    ask: null,
    lesson: path === 'briefing' ? { movement: 'swing', text: houseSays('movement.swing.say') } : null,
    ending:
      path === 'moment'
        ? {
            together: countReady(houseSays, seats),
            seats: looks.map((look) => ({ look, text: look.name })),
          }
        : null,
    follow: breath
      ? { text: houseSays('breather.in'), movement: null, share: (nowMs % 4000) / 4000 }
      : { text: houseSays('movement.raise.say'), movement: 'raise', share: 0 },
    hand:
      path === 'noticeboard'
        ? { look: looks[0] ?? playerLook(1, names[1]), x: 0.4, y: 0.42, sure: 1, ring: (nowMs % 1500) / 1500 }
        : null,
    windows: looks.map((look) => ({ look, panes: halfPolished, body: bodyOf(look.seat, nowMs) })),
    question: path === 'chat' ? houseSays('chat.say') : null,
    today: { played: games.slice(0, 3).map(({ title }) => title), players: looks },
    lamp: 0.8,
    nowMs,
  };
}

/** Draws one page on `stage`, when its pictures are there. */
export async function showPage(stage: Stage, model: ScreenModel, words: Say): Promise<void> {
  const screens = createScreens({ stage, words, reducedMotion: stage.reducedMotion });
  screens.draw(model);
  await screens.ready();
  screens.draw({ ...model, nowMs: model.nowMs + 1000 });
  stage.render();
}
