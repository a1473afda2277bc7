/** The cup and what comes out of it. */
import { type Container, Graphics, Sprite, type Texture } from 'pixi.js';
import { clamp01, mix, smoothstep, tickMs } from '#kit';
import { easeInOut, palette, sway } from '#kit/view';
import { cupAt, deckY, dieAt, dieEdge } from '../art/layout.ts';
import { knocksOf, tumbleMs, turnsLeft, turnsOf } from '../rules/die.ts';
import type { SnakesState } from '../rules/state.ts';
import { drawCube } from './die-cube.ts';

/** We look down on it by so much while it rolls, and by so much more to read it. */
const pitch = { rolls: 0.62, reads: 1.02 } as const;
const readMs = 650;
const tipMs = 260;
const tipped = 1.75;
/** It comes out of the cup in an arc and rolls over its last two edges. */
const rollsOver = 2;
const highestPx = 330;
const secondDie = { x: -262, edge: 150 } as const;

export interface ThrowingTable {
  draw(previous: SnakesState, next: SnakesState, alpha: number, nowMs: number): void;
}

/** How hard the room shakes, for the eye: those who move most are seen most. */
const shaking = ({ busy, seats, thrower }: SnakesState): number =>
  thrower === null ? 0.8 : clamp01(Math.max(0.12, ...seats.map((seat) => busy[seat] ?? 0)));

/** Height above the planks between one knock and the next, share of the highest. */
function liftAt(turns: number, ms: number): number {
  const knocks = knocksOf(turns);
  const last = turns - rollsOver;
  const at = knocks.findIndex((knock) => ms < knock);
  if (at < 0 || at >= last) return 0;
  const from = at === 0 ? 0 : (knocks[at - 1] as number);
  const share = (ms - from) / ((knocks[at] as number) - from);
  const high = 0.9 * 0.42 ** at;
  return at === 0 ? mix(0.42 * (1 - share), 0, share) + high * 4 * share * (1 - share) : high * 4 * share * (1 - share);
}

export function createTable(layer: Container, cupPicture: Texture, reducedMotion: boolean): ThrowingTable {
  const ground = new Graphics();
  const dice = new Graphics();
  const cup = new Sprite(cupPicture);
  cup.anchor.set(0.5, 0.9);
  layer.addChild(ground, cup, dice);

  const drawDie = (state: SnakesState, ms: number, which: number): void => {
    const pips = state.thrown?.pips[which];
    if (pips === undefined || state.thrown === null) return;
    const turns = turnsOf(state.thrown.strength) + which;
    const rolled = state.step.name === 'tumbling';
    const left = !rolled ? 0 : reducedMotion ? 0 : turnsLeft(turns, ms);
    const edge = which === 0 ? dieEdge : secondDie.edge;
    const restX = dieAt.x + which * secondDie.x;
    const x = restX - Math.min(left, rollsOver) * edge * 0.86;
    const lift = rolled && !reducedMotion ? highestPx * (0.75 + 0.25 * state.thrown.strength) * liftAt(turns, ms) : 0;
    const looks = rolled ? 0 : easeInOut(clamp01(ms / readMs));
    const fresh = state.step.name === 'walking' || state.step.name === 'choosing' || rolled;
    const tilt = mix(pitch.rolls, pitch.reads, fresh ? looks : 1);
    const narrow = 1 - clamp01(lift / highestPx) * 0.5;
    ground
      .ellipse(x + 12, dieAt.y - 16, edge * 0.78 * narrow, 20 * narrow)
      .fill({ color: palette.ink, alpha: 0.3 * narrow });
    if (state.step.name === 'choosing' && state.level === 5 && state.ringed === which) {
      ground.ellipse(x, dieAt.y - 26, edge * 0.98, 54).stroke({ width: 18, color: palette.brick });
    }
    drawCube(dice, { x, groundY: dieAt.y, liftPx: lift, edge, turns: left, pitch: tilt, pips });
  };

  return {
    draw(previous, next, alpha, nowMs) {
      const { step } = next;
      const same = previous.step.name === step.name;
      const ms = (same ? mix(previous.step.ticks, step.ticks, alpha) : step.ticks) * tickMs;
      ground.clear();
      dice.clear();
      const shakes = step.name === 'shaking' && !reducedMotion ? shaking(next) : 0;
      const beat = (nowMs / 1000) * 2 * Math.PI * 2.1;
      const tips =
        step.name === 'tumbling' ? smoothstep(ms / tipMs) : next.thrown !== null && step.name !== 'shaking' ? 1 : 0;
      const leans = step.name === 'ready' ? 0.22 + 0.07 * sway(nowMs, 1500, reducedMotion) : 0;
      cup.position.set(
        cupAt.x + 15 * shakes * Math.sin(beat * 0.5) - 18 * tips,
        deckY - 18 - 26 * shakes * Math.abs(Math.sin(beat)) - 74 * tips,
      );
      cup.rotation = 0.2 * shakes * Math.sin(beat * 0.5 + 0.6) + leans + (tipped - leans) * tips;
      ground.ellipse(cupAt.x, deckY - 12, 92 - 20 * shakes, 18).fill({ color: palette.ink, alpha: 0.3 });
      if (next.thrown === null) return;
      for (let which = next.thrown.pips.length - 1; which >= 0; which -= 1)
        drawDie(next, Math.min(ms, step.name === 'tumbling' ? tumbleMs : ms), which);
    },
  };
}
