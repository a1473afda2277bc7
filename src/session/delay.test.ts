import { describe, expect, it } from 'vitest';
import { skittlesCard } from '../../tests/helpers/session-cards.ts';
import { choices } from './choices.ts';
import type { Command, SessionEvent, SessionState } from './contracts.ts';
import { direct } from './director.ts';
import { watchPlan } from './seats.ts';
import { startSession } from './start.ts';
import type { Step } from './step.ts';
import { waits } from './waits.ts';

const games = [skittlesCard];

type Untimed<T> = T extends { readonly nowMs: number } ? Omit<T, 'nowMs'> : never;

const hear = (state: SessionState, event: Untimed<SessionEvent>, afterMs = 10): Step =>
  direct(state, { ...event, nowMs: state.nowMs + afterMs } as SessionEvent);
const tell = (state: SessionState, command: Command): Step => hear(state, { type: 'command', command });
const does = ({ effects }: Step): readonly string[] => effects.map(({ type }) => type);

const board = hear(startSession({ games, seed: 7 }), { type: 'booted', cameraAllowed: false, problem: null }).state;
const asked = tell(board, { type: 'measure-delay' });
const measuring = hear(asked.state, { type: 'source-opened', source: 'camera' }).state;
const known = hear(measuring, { type: 'delay-measured', finding: { delayMs: 140 } });

describe('measuring the delay', () => {
  it('opens the camera, in silence, and looks for nobody', () => {
    expect(asked.state.path).toBe('delay');
    expect(does(asked)).toEqual(['hush', 'play-tune', 'open-source']);
    expect(measuring).toMatchObject({ path: 'delay', sourceOpen: true, delay: null });
    expect(watchPlan(measuring, null)).toEqual({ scanHz: 0, seats: [] });
    expect(choices(measuring).map(({ id }) => id)).toEqual(['go-back']);
  });

  it('leaves a camera open that is open', () => {
    const again = tell(known.state, { type: 'measure-delay' });
    expect(again.state).toMatchObject({ path: 'delay', delay: null });
    expect(does(again)).not.toContain('open-source');
  });

  it('keeps what was found, shows it for a minute, and goes back to the noticeboard', () => {
    expect(known.effects).toEqual([{ type: 'keep-delay', delayMs: 140 }]);
    expect(known.state).toMatchObject({ path: 'delay', delay: { delayMs: 140 } });
    expect(choices(known.state).map(({ id }) => id)).toEqual(['go-on', 'measure-again']);
    expect(tell(known.state, { type: 'go-on' }).state.path).toBe('noticeboard');
    expect(hear(known.state, { type: 'time-passed' }, waits.delayShown).state.path).toBe('noticeboard');
  });

  it('keeps nothing where nothing was found', () => {
    const unseen = hear(measuring, { type: 'delay-measured', finding: { refused: 'unseen' } });
    expect(unseen.effects).toEqual([]);
    expect(unseen.state.delay).toEqual({ refused: 'unseen' });
    expect(choices(unseen.state).map(({ id }) => id)).toEqual(['measure-again', 'go-on']);
  });

  it('can be left, and ends by itself', () => {
    expect(tell(measuring, { type: 'go-back' }).state.path).toBe('noticeboard');
    expect(hear(measuring, { type: 'time-passed' }, waits.delay).state.path).toBe('noticeboard');
    expect(tell(measuring, { type: 'go-on' }).refused).toBe('not-now');
  });

  it('stops, as everything does', () => {
    const stopped = tell(measuring, { type: 'stop' });
    expect(stopped.state.path).toBe('goodbye');
    expect(does(stopped)).toContain('close-source');
    const late = hear(stopped.state, { type: 'delay-measured', finding: { delayMs: 140 } });
    expect(late.effects).toEqual([]);
  });

  it('begins anew after a pause, and shows again what was found before one', () => {
    const resumed = (state: SessionState) => tell(tell(state, { type: 'pause' }).state, { type: 'resume' });
    expect(resumed(measuring).state).toMatchObject({ path: 'delay', delay: null, resumeTo: null });
    expect(resumed(known.state).state).toMatchObject({ path: 'delay', delay: { delayMs: 140 } });
  });

  it('says on the camera page what is the matter with the camera', () => {
    const lost = hear(measuring, { type: 'source-failed', problem: { code: 'camera-lost' } }).state;
    expect(lost).toMatchObject({ path: 'camera', problem: { code: 'camera-lost' } });
    expect(hear(lost, { type: 'source-opened', source: 'camera' }).state.path).toBe('noticeboard');
  });

  it('is refused in the middle of anything, and where there is no camera', () => {
    const choosing = tell(board, { type: 'choose-game', gameId: 'skittles' }).state;
    expect(tell(choosing, { type: 'measure-delay' }).refused).toBe('not-now');
    expect(tell({ ...board, source: 'puppet' }, { type: 'measure-delay' }).refused).toBe('no-camera');
  });
});
