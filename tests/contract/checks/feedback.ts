import { type AnyGame, cueNames, type FeedbackEntry, type GameEvent } from '#kit';
import { absent, fair, idle, restless } from '#kit/testing';
import { minutesOfTicks, playRoom, roomFull, seatsNear } from './runs.ts';
import { type Check, feedbackOf, unless } from './subject.ts';

const known = new WeakMap<AnyGame, readonly GameEvent[]>();

function eventsOf(game: AnyGame): readonly GameEvent[] {
  const events = known.get(game) ?? playedEvents(game);
  known.set(game, events);
  return events;
}

/** Events of all kinds of afternoons, one of each type and set of fields. */
function playedEvents(game: AnyGame): readonly GameEvent[] {
  const found = new Map<string, GameEvent>();
  const count = seatsNear(game, 3);
  [fair, idle, restless].forEach((bot, i) => {
    playRoom(game, {
      pace: i === 1 ? 'gentle' : 'standard',
      seed: 50 + i,
      maxTicks: minutesOfTicks(8),
      players: { ...roomFull(count, bot), ...(count > 2 ? { 3: absent } : {}) },
      watch: (_, __, events) => {
        for (const event of events)
          found.set(`${event.type} ${event.says ?? ''} ${Object.keys(event).sort().join(' ')}`, event);
      },
    });
  });
  return [...found.values()];
}

const holes = (text: string): readonly string[] => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, hole]) => hole ?? '');

/** Every text that is said of an event. */
function saidOf(game: AnyGame, { says }: GameEvent, { say, caption }: FeedbackEntry): readonly string[] {
  return (says === undefined ? [say, caption] : [says]).flatMap((key) => (key ? (game.words['en-GB'][key] ?? '') : []));
}

export const feedbackChecks: readonly Check[] = [
  {
    says: 'lets every event be heard or read, and what is said fills its holes',
    breaches: ({ game }) =>
      eventsOf(game).flatMap((event) => {
        const entry = feedbackOf(game)[event.type];
        if (!entry) return [`Nothing is heard or seen of "${event.type}".`];
        const has = (hole: string): boolean => (hole === 'name' ? event.seat !== undefined : hole in event);
        return saidOf(game, event, entry)
          .flatMap(holes)
          .flatMap((hole) => unless(has(hole), `"${event.type}" does not bring {{${hole}}}.`));
      }),
  },
  {
    says: 'has words for what its events say in place of their feedback, and a voice for it',
    breaches: ({ game }) =>
      eventsOf(game).flatMap(({ type, says }) => {
        if (says === undefined) return [];
        const { say, caption } = feedbackOf(game)[type] ?? {};
        return [
          ...unless(Boolean(say ?? caption), `"${type}" says "${says}" and its feedback neither says nor captions.`),
          ...unless(Boolean(game.words['en-GB'][says]?.trim()), `There are no words for "${says}".`),
        ];
      }),
  },
  {
    says: 'names its events as what has happened, with strengths that can be played',
    breaches: ({ game }) =>
      eventsOf(game).flatMap(({ type, strength = 0.5 }) => [
        ...unless(/^[a-z]+(-[a-z]+)*$/.test(type), `"${type}" is not kebab-case.`),
        ...unless(strength >= 0 && strength <= 1, `"${type}" has the strength ${strength}.`),
      ]),
  },
  {
    says: 'plays only cues that there are, and leaves no event empty',
    breaches: ({ game }) =>
      Object.entries(feedbackOf(game)).flatMap(([type, { sound, say, caption } = {}]) => [
        ...unless(sound === undefined || cueNames.includes(sound), `"${type}" plays "${sound}", which is no cue.`),
        ...unless(Boolean(sound ?? say ?? caption), `"${type}" is neither heard nor read.`),
      ]),
  },
];
