import { places } from '#kit';
import { manifests } from '../../../games/registry.ts';
import { actionKinds, movementNames } from '../../../src/movement/index.ts';
import { actionsOf, type Check, unless } from './subject.ts';

/** Characters on a plate beside others. */
const longestCalled = 16;

const whole = (value: number, low: number, high: number): boolean =>
  Number.isInteger(value) && value >= low && value <= high;

export const manifestChecks: readonly Check[] = [
  {
    says: 'lives in a folder of its own name, and hides only when that begins with an underscore',
    breaches: ({ folder, game: { manifest } }) => [
      ...unless(manifest.id === folder, `The folder is "${folder}", the id is "${manifest.id}".`),
      ...unless(/^_?[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(manifest.id), `"${manifest.id}" is not kebab-case.`),
      ...unless(
        folder.startsWith('_') === (manifest.hidden === true),
        'Hidden games, and only those, begin with an underscore.',
      ),
    ],
  },
  {
    says: 'declares itself within bounds',
    breaches: ({ game: { manifest } }) => [
      ...unless(
        whole(manifest.seats.min, 1, 6) && whole(manifest.seats.max, manifest.seats.min, 6),
        'Seats run from 1 to 6, the fewest first.',
      ),
      ...unless(whole(manifest.level, 1, 5), 'The level is 1 to 5.'),
      ...unless(manifest.minutes > 0 && manifest.minutes <= 20, 'A game takes up to 20 minutes.'),
      ...unless((places as readonly string[]).includes(manifest.place), `The place "${manifest.place}" is not known.`),
      ...unless(manifest.play === 'turns' || manifest.play === 'together', 'Play is in turns or together.'),
    ],
  },
  {
    says: 'hangs under a poster that there is, if under another’s, and says what it is called there',
    breaches: ({ game }) => {
      const { id, set, words } = { ...game.manifest, words: game.words['en-GB'] };
      if (set === undefined) return [];
      const first = manifests().find((each) => each.id === set.of);
      return [
        ...unless(
          first !== undefined && first.set?.of === first.id,
          `"${id}" is a set of "${set.of}", which has no sets.`,
        ),
        ...unless((words[set.called]?.length ?? 99) <= longestCalled, `"${id}" has no short name among its sets.`),
      ];
    },
  },
  {
    says: 'can be played: every action has a kind and at least one movement, each known and named once',
    breaches: ({ game }) => {
      const actions = Object.entries(actionsOf(game));
      return [
        ...unless(actions.length > 0, 'There is no action.'),
        ...actions.flatMap(([name, { kind, by }]) => [
          ...unless(/^[a-z][A-Za-z0-9]{0,59}$/.test(name), `The action "${name}" is not named in camelCase.`),
          ...unless((actionKinds as readonly string[]).includes(kind), `"${name}" is of no known kind.`),
          ...unless(by.length > 0, `"${name}" is served by no movement.`),
          ...unless(
            by.every((movement) => movementNames.includes(movement)),
            `"${name}" names an unknown movement.`,
          ),
          ...unless(new Set(by).size === by.length, `"${name}" names a movement twice.`),
        ]),
      ];
    },
  },
];
