/** The counters on the board: peg people who hop from square to square, climb the painted ladders and come down the painted slides. */
import { Container, Graphics, Sprite, type Texture } from 'pixi.js';
import { clamp01, mix, smoothstep, ticksIn } from '#kit';
import { palette, squash, sway, type ViewServices } from '#kit/view';
import { slideAt } from '../art/board.ts';
import { middleOf, type Spot, squareSize } from '../art/layout.ts';
import { isLadder, wayFrom } from '../rules/board.ts';
import { figures } from '../rules/pacing.ts';
import type { Counter, SnakesState } from '../rules/state.ts';
import type { Pegs, Rider } from './pegs.ts';

const scale = 0.45;
const soloScale = 0.5;
const hopPx = 46;
/** Counters on one square stand apart. */
const apart: readonly Spot[] = [
  { x: -44, y: 4 },
  { x: 44, y: 4 },
  { x: -16, y: 34 },
  { x: 62, y: 34 },
];
const gathering = { across: 3, apartPx: 46 } as const;

export const ridersOf = ({ seats }: Counter): readonly Rider[] => (seats.length === 0 ? ['donkey'] : seats);

interface Piece {
  readonly whole: Container;
  readonly pegs: Container;
  readonly rock: Sprite;
  riders: string;
}

export interface Counters {
  draw(previous: SnakesState, next: SnakesState, alpha: number, nowMs: number): void;
}

/** How far the counter whose turn it is has hopped: its place between squares, and how high. */
function hopping(
  state: SnakesState,
  ticks: number,
  hopTicks: number,
): { readonly spot: Spot; readonly up: number } | null {
  if (state.step.name !== 'walking' || state.walk === null) return null;
  const { from, to } = state.walk;
  const hops = Math.min(to - from, ticks / hopTicks);
  const whole = Math.min(to - from - 1, Math.floor(hops));
  const share = clamp01(hops - whole);
  const [a, b] = [middleOf(from + whole), middleOf(from + whole + 1)];
  const eased = smoothstep(share);
  return { spot: { x: mix(a.x, b.x, eased), y: mix(a.y, b.y, eased) }, up: Math.sin(share * Math.PI) };
}

export function createCounters(layer: Container, pegs: Pegs, rock: Texture, services: ViewServices): Counters {
  const { reducedMotion, player } = services;
  const mark = new Graphics();
  const all = new Container({ sortableChildren: true });
  layer.addChild(mark, all);
  const pieces: Piece[] = [];

  const pieceOf = (i: number, counter: Counter): Piece => {
    const known = pieces[i];
    const riders = ridersOf(counter).join();
    const piece: Piece = known ?? { whole: new Container(), pegs: new Container(), rock: new Sprite(rock), riders: '' };
    if (!known) {
      piece.rock.anchor.set(0.5, 1);
      piece.rock.scale.set(0.62);
      piece.whole.addChild(piece.pegs, piece.rock);
      all.addChild(piece.whole);
      pieces[i] = piece;
    }
    if (piece.riders !== riders) {
      piece.riders = riders;
      piece.pegs.removeChildren().forEach((peg) => {
        peg.destroy();
      });
      const list = ridersOf(counter);
      list.forEach((rider, place) => {
        const peg = pegs.sprite(rider);
        peg.scale.set(list.length > 1 ? scale : soloScale);
        peg.x = (place - (list.length - 1) / 2) * 46;
        piece.pegs.addChild(peg);
      });
    }
    return piece;
  };

  /** Where a counter stands when it does not move, and which of those on its square it is. */
  const standing = ({ counters }: SnakesState, i: number): Spot => {
    const { square } = counters[i] as Counter;
    const here = counters.flatMap((counter, place) => (counter.square === square ? [place] : []));
    const middle = middleOf(square);
    // to the right of the number
    if (here.length === 1) return { x: middle.x + 24, y: middle.y + 14 };
    const offset = apart[here.indexOf(i)] ?? { x: 0, y: 0 };
    return { x: middle.x + offset.x * 0.9, y: middle.y + offset.y * 0.5 - 4 };
  };

  /** Where the counter whose turn it is goes by ladder or slide. */
  const underWay = (state: SnakesState, way: number): Spot | null => {
    const found = wayFrom(state.level, (state.counters[state.turn] as Counter).square);
    if (state.deed === null || found === null) return null;
    if (!isLadder(state.deed)) return state.step.name === 'sliding' ? slideAt(found, way) : null;
    const [a, b] = [middleOf(found.from), middleOf(found.to)];
    return { x: mix(a.x, b.x, way), y: mix(a.y, b.y, way) };
  };

  return {
    draw(previous, next, alpha, nowMs) {
      const pace = ticksIn(figures[next.pace].hopMs);
      const same = previous.step.name === next.step.name;
      const ticks = same ? mix(previous.step.ticks, next.step.ticks, alpha) : next.step.ticks;
      const way = same ? mix(previous.way, next.way, alpha) : next.way;
      mark.clear();
      next.counters.forEach((counter, i) => {
        const piece = pieceOf(i, counter);
        const turns = i === next.turn;
        let spot = standing(next, i);
        let up = 0;
        if (turns) {
          const hop = hopping(next, ticks, pace);
          if (hop) ({ spot, up } = hop);
          spot = underWay(next, way) ?? spot;
        }
        if (next.step.name === 'gathering') {
          const top = middleOf(36);
          spot = {
            x: mix(spot.x, top.x + ((i % gathering.across) - 1) * gathering.apartPx, way),
            y: mix(spot.y, top.y + 20, way),
          };
        }
        const waits = turns && (next.step.name === 'shaking' || next.step.name === 'ready');
        const lift = reducedMotion ? 0 : hopPx * up;
        const breath = waits ? Math.abs(sway(nowMs, 1900, reducedMotion)) * 10 : 0;
        const form = squash(0.14 * up - (up < 0.15 && hopIsOn(next) && turns ? 0.06 : 0), reducedMotion);
        piece.whole.position.set(spot.x, spot.y + squareSize.height * 0.36 - lift - breath);
        piece.whole.scale.set(form.x, form.y);
        piece.whole.zIndex = spot.y + (turns ? 500 : i);
        piece.rock.visible = counter.hasRock;
        piece.rock.position.set(38, -6);
        piece.rock.rotation = 0.24;
        if (waits) {
          const [first] = counter.seats;
          const colour = first === undefined ? palette.straw : player(first).colour;
          const foot = spot.y + squareSize.height * 0.36;
          mark.ellipse(spot.x, foot - 2, 62, 19).fill(palette.ink);
          mark.ellipse(spot.x, foot - 2, 55, 14).fill(colour);
        } else {
          mark.ellipse(spot.x, spot.y + squareSize.height * 0.36 - 2, 34, 9).fill({ color: palette.ink, alpha: 0.32 });
        }
      });
      for (const [i, piece] of pieces.entries()) piece.whole.visible = i < next.counters.length;
    },
  };
}

const hopIsOn = ({ step }: SnakesState): boolean => step.name === 'walking';
