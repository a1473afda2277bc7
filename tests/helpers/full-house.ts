/** An afternoon with everything in it, for looking at the panel: six people with unlikely names, sessions, years of records. */
import { guestAbility } from '../../src/movement/index.ts';
import type { PanelKept, PanelSeat, Snapshot } from '../../src/session/index.ts';

/** Names as they come: very long, from right to left, in pictures, in markup, in one unbroken word. */
export const unlikelyNames = [
  'Margaret',
  'مارغريت بنت عبد الرحمن',
  '👩🏽‍🦳🎳👵🏻',
  '<img src=x onerror=alert(1)><b>Bold</b>',
  'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogoch'.repeat(3),
  'Ann '.repeat(50).trim(),
] as const;

/** `name`, worded, and no longer than names are ever told. */
const wordedName = (name: string, worded: (text: string) => string): string => {
  const whole = worded(name);
  return whole.length <= 200 ? whole : `${whole.slice(0, 199)}${whole.at(-1)}`;
};

const seat = (id: PanelSeat['id'], name: string, worded: (text: string) => string): PanelSeat => ({
  id,
  name,
  given: name,
  status: id === 5 ? 'resting' : id === 6 ? 'proposed' : 'joined',
  present: id !== 4,
  watched: true,
  ability: guestAbility,
  actions: [
    {
      name: 'bowl',
      ask: worded('roll the ball'),
      plays: 'swing',
      byStaff: id === 1,
      may: ['swing', 'lob', 'raise', 'any', 'reach', 'clap'],
    },
    { name: 'aim', ask: worded('aim'), plays: 'reach', byStaff: false, may: ['reach', 'sway'] },
  ],
  prompts: id,
  mark: id,
  person: id === 1 ? 'p0' : null,
  team: id === 6 ? null : id % 2 === 1 ? 'sun' : 'moon',
});

/** `worded`: how a text that the television would word is worded. */
export function fullSnapshot(worded: (text: string) => string = (text) => text): Snapshot {
  return {
    house: 'hall',
    revision: 3,
    atMs: 1000,
    version: '1.0.0',
    language: 'en-GB',
    path: 'playing',
    resumeTo: null,
    demo: false,
    games: ['Skittles', "Grandmother's Footsteps", 'Snakes and Ladders', 'Balloon'].map((title, index) => ({
      id: `game-${index}`,
      title: worded(title),
      blurb: worded('A game.'),
      minutes: 2.5 + index,
      packs: ['At the seaside', 'Things of the home'].map((pack, i) => ({ id: `pack-${i}`, title: worded(pack) })),
      pack: null,
    })),
    gameId: 'game-0',
    turnSeat: 1,
    ask: worded('roll the ball'),
    seats: unlikelyNames.map((name, index) => seat((index + 1) as PanelSeat['id'], wordedName(name, worded), worded)),
    teams: 2,
    wholeRoom: { on: false, open: true },
    peopleSeen: 6,
    source: 'camera',
    sourceOpen: true,
    advice: { text: worded('The room is dark for the camera.'), doing: worded('Put a light on.'), seat: null },
    problem: null,
    script: {
      open: [worded('This is a skittle alley behind a pub. We each roll three balls, and we all stand the pins up.')],
      ask: [worded('Where was there an alley near you, and who went?'), worded('Who was the one to beat?')],
      houseRules: [worded('What did you call it?')],
      close: [worded('Thank you, everyone.')],
    },
    caption: null,
    choices: [],
    pace: 'gentle',
    volumes: { voice: 0.9, music: 0.5, effects: 0.8 },
    canUndoSeats: true,
    canMeasure: true,
    session: {
      wish: { template: 'gentle', playlist: null, minutes: 20, draw: 0 },
      planned: [
        { do: 'measure' },
        { do: 'warm-up' },
        { do: 'game', gameId: 'game-0', packId: null },
        { do: 'cool-down' },
      ],
      programme: null,
      offered: true,
      record: { id: 'r0', mood: null, note: '' },
    },
    machine: {
      renderer: 'canvas',
      framesHz: 30,
      latencyMs: 160,
      follows: true,
      awake: false,
      cameras: [{ id: 'desk', label: worded('Desk camera') }],
      camera: null,
      television: { televisionInches: 55, chairMetres: 3, sight: 'older' },
      delayMs: 140,
      soundElsewhere: false,
      theme: 'painted',
      languages: ['en-GB', 'cy'],
      tuning: { delegate: 'CPU', workers: 1, how: 'tried' },
    },
    delay: null,
  };
}

const weekMs = 7 * 86_400_000;

/** `untilMs`: when the newest record was made. */
export function fullKept(untilMs: number, worded: (text: string) => string = (text) => text): PanelKept {
  return {
    house: 'hall',
    edition: 1,
    canUndo: true,
    recordsInAll: 500,
    people: unlikelyNames.map((nickname, index) => ({
      id: `p${index}`,
      nickname: wordedName(nickname, worded),
      mark: index % 2 === 0 ? 3 : null,
      ability: guestAbility,
      hearing: 'ordinary',
      sight: 'low',
      likes: worded('Brass bands.'),
      avoid: worded('Nothing with water.'),
      consents: { records: true, photographs: false, voice: false },
      keep: false,
      lastUsedAtMs: untilMs,
    })),
    playlists: [
      {
        id: 's0',
        name: worded('Tuesday'),
        games: [
          { gameId: 'game-0', packId: null },
          { gameId: 'game-1', packId: null },
          { gameId: 'game-2', packId: null },
        ],
      },
    ],
    records: Array.from({ length: 30 }, (_, index) => ({
      id: `r${index}`,
      startedAtMs: untilMs - (29 - index) * weekMs,
      lengthMs: 1_500_000,
      games: [{ gameId: 'game-0', playedMs: 600_000, finished: true }],
      people: [
        {
          seat: 1 as const,
          person: 'p0',
          name: worded('Margaret'),
          activeMs: 300_000 + index * 20_000,
          restingMs: 60_000,
          prompts: 2,
          mood: 5 as const,
        },
        { seat: 2 as const, person: null, name: '', activeMs: 60_000, restingMs: 0, prompts: 0, mood: null },
      ],
      mood: index % 2 === 0 ? (4 as const) : null,
      note: '',
    })),
    lastSeating: [{ seat: 1, person: 'p0' }],
  };
}
