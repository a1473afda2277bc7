/**
 * Fair players with the bodies that real players have. Each does what `fair` would do at the same moment, as it reaches a game
 * from such a body: a game that is only playable by the hale is found out here.
 */
import { clamp01, mix, randomAt } from '#core';
import type { ActionDeclarations, ActionKind, ActionTypes, ActionValues } from '#movement';
import { type AnyBot, type BotMoment, changed, fair } from './bots.ts';

type Moment = BotMoment<unknown, ActionDeclarations>;
type Changes = {
  readonly [K in ActionKind]?: (value: ActionTypes[K], moment: Moment) => ActionTypes[K];
};

/** `bot` with the values of each kind of action changed. */
function withValues(bot: AnyBot, changes: Changes): AnyBot {
  return changed(bot, (input, moment) => {
    const values = Object.entries(moment.actions).map(([name, { kind }]) => {
      const change = changes[kind] as ((value: unknown, moment: Moment) => unknown) | undefined;
      const value = input.actions[name];
      return [name, change ? change(value, moment) : value];
    });
    return { ...input, actions: Object.fromEntries(values) as ActionValues };
  });
}

/** The lane of randomness that belongs to bodies, so that no game or player draws the same numbers. */
const bodyLane = 4000;
const shake = ({ seed, n, seat }: Moment, size: number): number =>
  (randomAt(seed, n, bodyLane + seat).next() * 2 - 1) * size;

const weaker =
  (share: number) =>
  ({ began, strength, progress }: ActionTypes['trigger']): ActionTypes['trigger'] => ({
    began,
    strength: strength * share,
    progress,
  });
const gentler =
  (share: number) =>
  ({ level, beat }: ActionTypes['effort']): ActionTypes['effort'] => ({ level: level * share, beat });

/** One arm is mapped to the whole picture; on the far side it is less exact. */
const oneArm = (side: 0 | 1): AnyBot =>
  withValues(fair, {
    trigger: weaker(0.8),
    effort: gentler(0.7),
    point: ({ x, y, sure }, moment) => {
      const far = Math.abs(x - side);
      return { x: clamp01(x + shake(moment, 0.06 * far)), y, sure };
    },
  });

/** A movement of a hand's breadth: weak, near the middle, and not always made out. */
const small: AnyBot = withValues(fair, {
  trigger: weaker(0.35),
  effort: gentler(0.4),
  point: ({ x, y, sure }) => ({ x: mix(0.5, x, 0.6), y: mix(0.5, y, 0.6), sure: sure * 0.6 }),
  lean: (lean) => lean * 0.4,
});

/**
 * One arm and a fifth of the usual range, once that range is known: strength is told against the person's own best and repeats
 * less well, and what a hand can reach is magnified three times at the most (`range.ts`), to three fifths of the picture.
 */
export const fifthOfRange: AnyBot = withValues(fair, {
  trigger: weaker(0.8),
  effort: gentler(0.7),
  point: ({ x, y, sure }, moment) => ({
    x: clamp01(mix(0.5, x, 0.6) + shake(moment, 0.06)),
    y: clamp01(mix(0.5, y, 0.6) + shake(moment, 0.06)),
    sure: sure * 0.8,
  }),
  lean: (lean) => lean * 0.6,
});

/** A hand that shakes: points wander, and stillness is never whole. */
const shaking: AnyBot = withValues(fair, {
  point: ({ x, y, sure }, moment) => ({ x: clamp01(x + shake(moment, 0.05)), y, sure }),
  steady: (steady) => steady * 0.85,
});

const canBePressed = ({ actions }: Moment): boolean =>
  Object.values(actions).some(({ kind }) => kind === 'trigger' || kind === 'effort');
const unsure: ActionTypes['point'] = { x: 0.5, y: 0.5, sure: 0 };
/** Where something can be pressed nobody points; where there is nothing but pointing, staff point. */
const pointsOnlyIfItMust = (point: ActionTypes['point'], moment: Moment): ActionTypes['point'] =>
  canBePressed(moment) ? unsure : point;

/** Any movement in the seat's lane, no skeleton: something was done, and that is all. */
const wholeRoom: AnyBot = withValues(fair, {
  trigger: weaker(0.4),
  effort: gentler(0.5),
  point: pointsOnlyIfItMust,
  lean: () => 0,
});

/** A key pressed by staff on a seat's behalf: always the same, nothing before it, nothing after. */
const staffSwitch: AnyBot = withValues(fair, {
  trigger: ({ began }) => ({ began, strength: began ? 0.7 : 0, progress: began ? 1 : 0 }),
  effort: ({ level, beat }) => (level > 0 || beat ? { level: 0.7, beat } : { level: 0, beat: false }),
  point: pointsOnlyIfItMust,
  lean: () => 0,
});

/** Every body that each game must be whole for. */
export const abilityPlayers = {
  'one arm, the left': oneArm(0),
  'one arm, the right': oneArm(1),
  'a small movement': small,
  'a tremor': shaking,
  'whole-room motion': wholeRoom,
  'a staff switch': staffSwitch,
} as const satisfies Readonly<Record<string, AnyBot>>;

export type AbilityName = keyof typeof abilityPlayers;
