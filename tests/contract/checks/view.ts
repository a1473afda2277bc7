import type { AnyGame, GameEvent, SeatId } from '#kit';
import { fair, testPack } from '#kit/testing';
import { captionTop, playerLook, type ReadingRoom, smallestTextPx, stageSize, usualRoom } from '#kit/view';
import { type PaperText, paperStage } from '../fonts/paper-stage.ts';
import { minutesOfTicks, playRoom, roomFull, seatsNear } from './runs.ts';
import type { Check } from './subject.ts';
import { longestName } from './words.ts';

/** Rooms in which text is as small and as large as it gets. */
const rooms: readonly ReadingRoom[] = [
  { televisionInches: 75, chairMetres: 2, sight: 'ordinary' },
  usualRoom,
  { televisionInches: 32, chairMetres: 5, sight: 'low' },
];

/** A line is taller than its letters by this share of the size: so far may the lines of two texts reach into each other. */
const blankShare = 0.25;

/** Widths read from the font without kerning are this near to those of a browser. */
const slackPx = 6;

interface Moment {
  readonly previous: unknown;
  readonly next: unknown;
  readonly events: readonly GameEvent[];
}

/** The name of a whole room, in the house's words. */
const everyone = 'Everyone';

/** Moments of a whole game: every one at which something happens, and a few each second. */
function momentsOf(game: AnyGame, wholeRoom: boolean): readonly Moment[] {
  const moments: Moment[] = [];
  let previous: unknown = null;
  playRoom(game, {
    pace: 'standard',
    seed: 70,
    players: roomFull(wholeRoom ? 1 : seatsNear(game, 3), fair),
    wholeRoom,
    maxTicks: minutesOfTicks(12),
    watch: (n, next, events) => {
      if (events.length > 0 || n % 20 === 0) moments.push({ previous: previous ?? next, next, events });
      previous = next;
    },
  });
  return moments;
}

const filledIn = (text: string, values: Readonly<Record<string, string | number>> = {}): string =>
  text.replace(/\{\{(\w+)\}\}/g, (hole, name: string) => String(values[name] ?? hole));

/** Pairs of texts written over each other. */
function crossings(texts: readonly PaperText[]): readonly (readonly [PaperText, PaperText])[] {
  const cross = (a: PaperText, b: PaperText): boolean =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > slackPx &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > blankShare * Math.max(a.sizePx, b.sizePx);
  return texts.flatMap((one, i) =>
    texts
      .slice(i + 1)
      .filter((other) => cross(one, other))
      .map((other) => [one, other] as const),
  );
}

/** Shows a whole game on a stage of paper and says what could not be read. */
async function shown(
  game: AnyGame,
  room: ReadingRoom,
  reducedMotion: boolean,
  wholeRoom = false,
): Promise<readonly string[]> {
  const stage = await paperStage({
    room,
    reducedMotion,
    words: (key, values) => {
      const text = game.words['en-GB'][key];
      if (text === undefined) throw new Error(`the view asks for words that are not there: "${key}"`);
      return filledIn(text, values);
    },
    player: (seat: SeatId) => playerLook(seat, wholeRoom ? everyone : longestName),
    pack: game.manifest.usesPack ? testPack : null,
  });
  const { createView } = await game.loadView();
  const view = await createView(stage.services);
  const found = new Set<string>();
  const cut = new Set<string>();
  const whole = new Set<string>();
  momentsOf(game, wholeRoom).forEach(({ previous, next, events }, i) => {
    for (const event of events) view.on(event);
    view.draw(previous, next, (i % 4) / 4, { nowMs: i * 333, dtMs: 333, body: () => null });
    const texts = stage.texts();
    for (const [one, other] of crossings(texts)) found.add(`"${one.words}" lies across "${other.words}".`);
    for (const text of texts) {
      const says = `"${text.words}"`;
      if (!text.fits) found.add(`${says} does not fit its box.`);
      if (text.sizePx < smallestTextPx) found.add(`${says} is set in ${Math.round(text.sizePx)} px.`);
      if (/\{\{|undefined|NaN/.test(text.words)) found.add(`${says} is not a text.`);
      const inside = text.left > -slackPx && text.right < stageSize.width + slackPx && text.top > -slackPx;
      (inside ? whole : cut).add(says);
      if (text.bottom > captionTop + slackPx) found.add(`${says} lies under the caption.`);
    }
  });
  view.dispose();
  // What slides in and out is cut for a moment; what is never whole cannot be read.
  for (const says of cut) if (!whole.has(says)) found.add(`${says} is never whole in the picture.`);
  return [...found];
}

async function broken(what: Promise<readonly string[]>): Promise<readonly string[]> {
  try {
    return await what;
  } catch (thrown) {
    return [`The view broke: ${thrown instanceof Error ? thrown.message : String(thrown)}`];
  }
}

export const viewChecks: readonly Check[] = [
  {
    says: 'draws every moment without breaking, in texts that fit at every size and stay clear of the caption',
    breaches: async ({ game }) => {
      const ways = game.manifest.wholeRoom ? [false, true] : [false];
      const all = ways.flatMap((asOne) => rooms.map((room) => broken(shown(game, room, false, asOne))));
      return (await Promise.all(all)).flat();
    },
  },
  {
    says: 'draws with reduced motion too',
    breaches: ({ game }) => broken(shown(game, usualRoom, true)),
  },
];
