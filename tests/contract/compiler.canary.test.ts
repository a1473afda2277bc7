/** What the compiler is trusted with, compiled as it should not be: the types refuse what no test needs to. */
import { beforeAll, describe, expect, it } from 'vitest';
import { compileErrors } from './compile.ts';

const head = `import { defineGame, defineManifest, trigger, type Feedback, type GameEvent, type GameRules } from '#kit';
const manifest = defineManifest({
  id: 'bell', title: 'title', blurb: 'blurb', place: 'hall', seats: { min: 1, max: 2 }, play: 'turns', level: 2, minutes: 1,
  actions: { ring: trigger({ by: ['raise'], ask: 'ask.ring' }) },
});
type Actions = typeof manifest.actions;
interface State { readonly heard: number }
interface Event extends GameEvent { readonly type: 'bell-rung' | 'bell-rested' }
type Rules = GameRules<State, Event, Actions>;
`;
const rulesThat = (step: string): string => `${head}
export const step: Rules['step'] = (state, tick) => { ${step} };
`;

/** Sources of a game's files, and the compiler's complaint they must meet; null when they are sound. */
const sources = {
  'reads the action it declared': [rulesThat('return tick.seat(1).actions.ring.began ? { state } : { state };'), null],
  'reads an action it did not declare': [
    rulesThat('return tick.seat(1).actions.bowl.began ? { state } : { state };'),
    /'bowl' does not exist/,
  ],
  'reads a trigger as if it were a point': [
    rulesThat('return { state: { heard: tick.seat(1).actions.ring.x } };'),
    /'x' does not exist/,
  ],
  'asks for an action it did not declare': [
    `${head}export const asks: Rules['asks'] = () => 'bowl';`,
    /'"bowl"' is not assignable/,
  ],
  'plays an action it did not declare': [
    `${head}export const autoplay: Rules['autoplay'] = () => ({ bowl: { began: true, strength: 1, progress: 1 } });`,
    /no properties in common/,
  ],
  'changes its state': [rulesThat('state.heard += 1; return { state };'), /'heard' because it is a read-only/],
  'makes an event it did not name': [
    rulesThat("return { state, events: [{ type: 'bell-cracked' }] };"),
    /'"bell-cracked"' is not assignable/,
  ],
  'has feedback for every event': [
    `${head}export const feedback: Feedback<Event> = { 'bell-rung': { sound: 'clap' }, 'bell-rested': { caption: 'rested' } };`,
    null,
  ],
  'leaves an event without feedback': [
    `${head}export const feedback: Feedback<Event> = { 'bell-rung': { sound: 'clap' } };`,
    /'"bell-rested"' is missing/,
  ],
  'plays a cue that there is not': [
    `${head}export const feedback: Feedback<Event> = { 'bell-rung': { sound: 'boing' }, 'bell-rested': {} };`,
    /'"boing"' is not assignable/,
  ],
  'serves an action by no movement': [
    "import { trigger } from '#kit'; export const ring = trigger({ by: [], ask: 'ask.ring' });",
    /'\[\]' is not assignable/,
  ],
  'ties rules to a manifest that is not theirs': [
    `${head}
const rules = {} as Rules;
const other = defineManifest({ ...manifest, actions: { pull: trigger({ by: ['raise'], ask: 'ask' }) } });
export default defineGame({ manifest: other, rules, feedback: {} as Feedback<Event>, script: { open: [], ask: [], houseRules: [], close: [] }, words: { 'en-GB': {} }, loadView: () => { throw new Error(); } });`,
    /not assignable/,
  ],
} as const satisfies Readonly<Record<string, readonly [source: string, refused: RegExp | null]>>;

/** Where a game's files lie, so that '#kit' means what it means there. */
const pathOf = (i: number): string => `games/canary/file-${i}.ts`;

describe('the compiler', () => {
  let errors: Readonly<Record<string, readonly string[]>> = {};
  beforeAll(() => {
    errors = compileErrors(Object.fromEntries(Object.values(sources).map(([source], i) => [pathOf(i), source])));
  });

  Object.entries(sources).forEach(([what, [, refused]], i) => {
    it(`${refused ? 'refuses' : 'takes'} a game that ${what}`, () => {
      const found = (errors[pathOf(i)] ?? ['it was not compiled']).join('\n');
      if (refused) expect(found).toMatch(refused);
      else expect(found).toBe('');
    });
  });
});
