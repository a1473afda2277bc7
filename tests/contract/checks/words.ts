import type { AnyGame, GameEvent, Line, SeatId } from '#kit';
import { absent, fair, idle } from '#kit/testing';
import { houseFaces } from '../fonts/house-faces.ts';
import { linesOf, type TextWidth } from '../fonts/text-width.ts';
import { playedRoom, playRoom, type RoomOfBots, roomFull, seatsNear } from './runs.ts';
import { actionsOf, type Check, feedbackOf, type Subject, unless } from './subject.ts';

/** As long as a name may be, and about as wide as one gets. */
export const longestName = 'Wilhelmina Featherstones';
/** Never narrower than a number that a game gets to. */
const longestValue = '188';

/** What a text is for decides where it has to fit: two lines of stage pixels, at the smallest size that is read from the chairs. */
const boxes = {
  title: { face: houseFaces.display, sizePx: 84, widthPx: 1500 },
  blurb: { face: houseFaces.plain, sizePx: 56, widthPx: 1200 },
  caption: { face: houseFaces.bold, sizePx: 72, widthPx: 1500 },
  ending: { face: houseFaces.bold, sizePx: 72, widthPx: 1728 },
  'seat ending': { face: houseFaces.plain, sizePx: 56, widthPx: 1500 },
} as const satisfies Readonly<Record<string, { face: TextWidth; sizePx: number; widthPx: number }>>;
type Box = keyof typeof boxes;

const mostLines = 2;
const mostWords = 14;
const mostWordsAsked = 7;

/** Said to nobody here, in whatever game. */
const neverSaid = /\b(wrong|fail(s|ed|ure)?|los(e|er|ers|t)|game over|well done|level up|error|click|score[ds]?)\b/i;

const holesOf = (text: string): readonly string[] => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, hole]) => hole ?? '');
type Values = Readonly<Record<string, string | number>>;
/** Numbers become long ones; texts, which come from a pack, are as long as a pack may have them already. */
const filled = (text: string, values: Values): string =>
  text.replace(/\{\{(\w+)\}\}/g, (_, hole) => {
    const value = values[hole];
    if (hole === 'name' || hole === 'partner') return longestName;
    return typeof value === 'string' ? value : longestValue;
  });
const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /\w/.test(word)).length;

interface Use {
  readonly key: string;
  readonly box: Box | null;
  /** What is put in, `name` too where there is a seat. */
  readonly values: Values;
}

/** Every key that manifest, feedback and script name. */
function namedKeys(game: AnyGame): readonly Use[] {
  const { manifest, script } = game;
  const asks = Object.values(actionsOf(game)).map(({ ask }) => ({ key: ask, box: null, values: {} }));
  const told = longestTold(game);
  const said = Object.entries(feedbackOf(game)).flatMap(([type, { say, caption } = {}]) =>
    [say, caption].flatMap((key) => (key ? [{ key, box: 'caption' as const, values: told.get(type) ?? {} }] : [])),
  );
  const spoken = [script.open, script.ask, script.houseRules, script.close]
    .flat()
    .map((key) => ({ key, box: null, values: {} }));
  return [
    { key: manifest.title, box: 'title', values: {} },
    { key: manifest.blurb, box: 'blurb', values: {} },
    ...asks,
    ...said,
    ...spoken,
  ];
}

/** What the events of a whole game bring with them, by type: of every field that holds a text, the longest. */
function longestTold(game: AnyGame): ReadonlyMap<string, Values> {
  const told = new Map<string, Record<string, string | number>>();
  const gather = (event: GameEvent): void => {
    const values = told.get(event.type) ?? {};
    told.set(event.type, values);
    for (const [field, value] of Object.entries(event)) {
      if (typeof value === 'string' && value.length > String(values[field] ?? '').length) values[field] = value;
    }
  };
  if (game.manifest.usesPack) {
    const players = roomFull(seatsNear(game, 2), fair);
    playRoom(game, { pace: 'standard', seed: 39, players, watch: (_, __, events) => events.forEach(gather) });
  }
  return told;
}

const known = new WeakMap<AnyGame, readonly Use[]>();

function endingLines(game: AnyGame): readonly Use[] {
  const lines = known.get(game) ?? playedEndings(game);
  known.set(game, lines);
  return lines;
}

/** Lines of every kind of ending: played well, not at all, by some. */
function playedEndings(game: AnyGame): readonly Use[] {
  const [few, many] = [seatsNear(game, 2), game.manifest.seats.max];
  const rooms: readonly RoomOfBots['players'][] = [
    roomFull(few, fair),
    roomFull(few, idle),
    roomFull(game.manifest.seats.min, fair),
    { ...roomFull(many, absent), 1: fair },
  ];
  const use = (line: Line, box: Box): Use => {
    const { key, seat, values = {} } = line;
    return { key, box, values: seat === undefined ? values : { ...values, name: longestName } };
  };
  return rooms.flatMap((players, i) => {
    const { outcome } = playedRoom(game, { pace: 'standard', seed: i === 1 ? 3 : 2, players });
    if (!outcome) return [];
    const seats = Object.keys(outcome.seats).map((seat) => outcome.seats[Number(seat) as SeatId]);
    return [use(outcome.together, 'ending'), ...seats.flatMap((line) => (line ? [use(line, 'seat ending')] : []))];
  });
}

/** True when some file of the game names `key`, whole or as the beginning of a template. */
function isNamed(key: string, sources: readonly string[]): boolean {
  const starts = key.split('.').map((_, i, parts) => parts.slice(0, i + 1).join('.'));
  const quoted = [`'${key}'`, `"${key}"`, `\`${key}\``, ...starts.map((start) => `\`${start}.\${`)];
  return sources.some((source) => quoted.some((text) => source.includes(text)));
}

function textBreaches(key: string, text: string, box: Box, values: Values = {}): readonly string[] {
  const { face, sizePx, widthPx } = boxes[box];
  const whole = filled(text, values);
  const lines = linesOf(face, whole, sizePx, widthPx);
  return [
    ...unless(lines <= mostLines, `"${key}" takes ${lines} lines as ${box}: "${whole}".`),
    ...unless(wordsIn(whole) <= mostWords, `"${key}" has ${wordsIn(whole)} words; ${mostWords} can be read at once.`),
  ];
}

function leftOver({ game, sources }: Subject): readonly string[] {
  const code = Object.entries(sources).filter(([path]) => !path.startsWith('words'));
  if (code.length === 0) return [];
  const texts = code.map(([, source]) => source);
  return Object.keys(game.words['en-GB']).flatMap((key) =>
    unless(isNamed(key, texts), `"${key}" is in the words and nothing says it.`),
  );
}

export const wordsChecks: readonly Check[] = [
  {
    says: 'has words for everything it says',
    breaches: ({ game }) =>
      [...namedKeys(game), ...endingLines(game)].flatMap(({ key }) =>
        unless(Boolean(game.words['en-GB'][key]?.trim()), `There are no words for "${key}".`),
      ),
  },
  { says: 'has no words that nothing says', breaches: leftOver },
  {
    says: 'says no more than can be read: two lines in its place, at every text size, with the longest name',
    breaches: ({ game }) =>
      [...namedKeys(game), ...endingLines(game)].flatMap(({ key, box, values }) =>
        box === null ? [] : textBreaches(key, game.words['en-GB'][key] ?? '', box, values),
      ),
  },
  {
    says: 'asks in one step of at most seven words, and the ask fits the caption after the longest name',
    breaches: ({ game }) =>
      Object.values(actionsOf(game)).flatMap(({ ask }) => {
        const text = game.words['en-GB'][ask] ?? '';
        return [
          ...unless(wordsIn(text) <= mostWordsAsked, `"${ask}" asks in ${wordsIn(text)} words.`),
          ...unless(!/[.,;:!?]/.test(text), `"${ask}" is more than one step: "${text}".`),
          ...textBreaches(ask, `{{name}}: ${text}.`, 'caption'),
        ];
      }),
  },
  {
    says: 'fills every hole in its endings',
    breaches: ({ game }) =>
      endingLines(game).flatMap(({ key, values }) =>
        holesOf(game.words['en-GB'][key] ?? '').flatMap((hole) =>
          unless(hole in values, `"${key}" has nothing to put into {{${hole}}}.`),
        ),
      ),
  },
  {
    says: 'never says what is never said here',
    breaches: ({ game }) =>
      Object.entries(game.words['en-GB']).flatMap(([key, text]) =>
        unless(!neverSaid.test(text), `"${key}" says "${neverSaid.exec(text)?.[0]}".`),
      ),
  },
  {
    says: 'has a host script: what to say, what to ask, what they called it, how to close',
    breaches: ({ game: { script } }) =>
      (['open', 'ask', 'houseRules', 'close'] as const).flatMap((part) =>
        unless(script[part].length > 0, `The host script has no "${part}".`),
      ),
  },
  {
    says: 'is translated key for key, if at all',
    breaches: ({ game: { words } }) =>
      Object.entries(words).flatMap(([language, catalogue]) =>
        Object.entries(catalogue).flatMap(([key, text]) => {
          const english = words['en-GB'][key];
          const same = english !== undefined && holesOf(english).join() === holesOf(text).join();
          return unless(same, `"${key}" in ${language} is not that of en-GB.`);
        }),
      ),
  },
];
