/**
 * Rows that do everything a game can ask for, over and over, whatever is asked: for playing whole games, and afternoons. One of
 * each row has the use of one arm.
 */
import { rad, type TimedMove } from './moves.ts';
import { people } from './people.ts';
import type { Part } from './performer.ts';
import type { Scene } from './scene.ts';
import { byDay, sitting, tableCamera } from './scene-parts.ts';

const loopMs = 24_000;

/** One after the other of all there is; `afterMs` keeps neighbours from being one body. */
const everything = (afterMs: number, side: 'left' | 'right'): readonly TimedMove[] => {
  const at = (atMs: number): number => atMs + afterMs;
  return [
    { type: 'raise', side, holdMs: 900, atMs: at(500) },
    { type: 'swing', side, atMs: at(3200) },
    { type: 'reach', side, to: { outward: 0.6, up: 0.35, forward: 0.4 }, holdMs: 1600, atMs: at(6600) },
    { type: 'sway', hz: 0.7, leanRad: rad(12), lengthMs: 2800, atMs: at(10_200) },
    { type: 'lob', side, atMs: at(13_800) },
    { type: 'raise', side, holdMs: 900, atMs: at(19_800) },
  ];
};

/** What takes two hands. */
const withBoth = (afterMs: number): readonly TimedMove[] => [
  { type: 'pump', hz: 0.9, lengthMs: 2200, atMs: 16_400 + afterMs },
];

const inTime = (script: readonly TimedMove[]): readonly TimedMove[] => [...script].sort((a, b) => a.atMs - b.atMs);

type Who = { readonly figure: Part['figure']; readonly arms?: 'left' | 'right' };

const row = (who: readonly Who[], apartM: number, seed: number): Scene['cast'] =>
  who.map(({ figure, arms }, i) => {
    const x = (i - (who.length - 1) / 2) * apartM;
    const side = arms ?? (x < 0 ? 'right' : 'left');
    const afterMs = (i % 3) * 350;
    const script =
      arms === undefined ? [...everything(afterMs, side), ...withBoth(afterMs)] : everything(afterMs, side);
    return { ...sitting(figure, x, seed + i, inTime(script)), ...(arms === undefined ? {} : { arms }) };
  });

const { ivy, walter, edith, harold, meera, joan } = people;

export const rowPlaysScenes: readonly Scene[] = [
  {
    ...byDay,
    name: 'three-play',
    about: 'Three sit and do all that a game can ask for, over and over; the one in the middle has the use of one arm.',
    loopMs,
    cast: row([{ figure: ivy }, { figure: edith, arms: 'right' }, { figure: meera }], 0.8, 321),
  },
  {
    ...byDay,
    name: 'six-play',
    about: 'Six sit close together at three metres and do all that a game can ask for; one has the use of one arm.',
    loopMs,
    camera: { ...tableCamera, zM: 3.05, tiltRad: rad(6) },
    cast: row(
      [
        { figure: ivy },
        { figure: meera },
        { figure: harold },
        { figure: edith, arms: 'right' },
        { figure: walter },
        { figure: { ...joan, on: 'chair' } },
      ],
      0.68,
      331,
    ),
  },
];
