/** The television's own pages as one film, each giving way to the next as it does in the house, from made-up state. */

import type { Stage } from '#platform/stage';
import { patchChanges, patchLevel } from '#pose';
import { type SessionPath, sessionPaths } from '#session';
import { createScreens } from '../../tv/screens/index.ts';
import { type Film, filmHz } from './film.ts';
import { madeUp, type PageParts } from './house-pages.ts';

/** Longer than a page takes to come, and than what moves on it takes to come round. */
const pageS = 2;
const framesOfPage = pageS * filmHz;

/** What is under these is the game, which has a film of its own. */
const overGames: ReadonlySet<SessionPath> = new Set(['playing', 'helping']);

/** Every other page, and the noticeboard again at the end of the afternoon. */
const order: readonly SessionPath[] = [...sessionPaths.filter((path) => !overGames.has(path)), 'noticeboard'];

/** The lamp by which the television's delay is measured, on its page. */
const lampOn = order.indexOf('delay') * framesOfPage;
const lamp = { seed: 7, beganMs: (lampOn * 1000) / filmHz } as const;
const lampTurns = patchChanges(lamp, pageS * 1000).map((ms) => lampOn + Math.round((ms * filmHz) / 1000));

export function makePagesFilm(stage: Stage, seats: number, parts: PageParts): Film {
  const screens = createScreens({ stage, words: parts.houseSays, reducedMotion: stage.reducedMotion });
  return {
    frames: order.length * framesOfPage,
    happenings: [
      ...order.map((type, i) => ({ frame: i * framesOfPage, type })),
      ...lampTurns.map((frame, i) => ({ frame, type: `lamp-${i}` })),
    ],
    draw(frame) {
      const path = order[Math.floor(frame / framesOfPage)] ?? 'noticeboard';
      const nowMs = (frame * 1000) / filmHz;
      screens.draw({ ...madeUp({ path, seats, teams: false, nowMs }, parts), lamp: patchLevel(lamp, nowMs) });
      stage.render();
    },
    ready: () => screens.ready(),
    dispose: () => screens.dispose(),
  };
}
