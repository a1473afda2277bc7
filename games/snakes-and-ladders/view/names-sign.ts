/** The sign beside the board: who plays, whose throw it is, and that each of them is seen to move. */
import { Container, Graphics, type Text } from 'pixi.js';
import type { SeatId } from '#kit';
import { drawShape, palette, type ViewServices } from '#kit/view';
import { sign } from '../art/layout.ts';
import { type SnakesState, throwersOf } from '../rules/state.ts';

const padPx = 14;
const signX = 52;
const nameX = 104;
const mostLetters = 9;
const shortly = (name: string): string => (name.length > mostLetters ? (name.split(' ')[0] ?? name) : name);
const radius = 22;
/** A sign grows by this while its player moves. */
const livelier = 0.22;

export interface NamesSign {
  readonly whole: Container;
  draw(state: SnakesState): void;
}

export function createNames(layer: Container, { text, words, player, reducedMotion }: ViewServices): NamesSign {
  const whole = new Container();
  const ground = new Graphics();
  const signs = new Graphics();
  whole.addChild(ground, signs);
  whole.position.set(sign.x, sign.y);
  layer.addChild(whole);
  const names = new Map<SeatId | 'donkey', Text>();

  const nameOf = (rider: SeatId | 'donkey'): Text => {
    const known = names.get(rider);
    if (known) return known;
    const made = text('label', rider === 'donkey' ? words('names.donkey') : shortly(player(rider).name), {
      colour: palette.ink,
    });
    made.anchor.set(0, 0.5);
    const room = sign.width - nameX - 24;
    made.scale.x = Math.min(1, room / Math.max(1, made.width));
    names.set(rider, made);
    whole.addChild(made);
    return made;
  };

  return {
    whole,
    draw(state) {
      const donkey = state.counters.some(({ seats }) => seats.length === 0);
      const rows: readonly (SeatId | 'donkey')[] =
        donkey && state.seats.length < 6 ? [...state.seats, 'donkey'] : state.seats;
      const throwers = throwersOf(state);
      const throws = (rider: SeatId | 'donkey'): boolean =>
        rider === 'donkey' ? throwers.length === 0 : throwers.includes(rider);
      ground.clear();
      signs.clear();
      const tall = rows.length * sign.row + 2 * padPx;
      ground.roundRect(10, 12, sign.width, tall, 14).fill({ color: palette.ink, alpha: 0.28 });
      ground.roundRect(0, 0, sign.width, tall, 14).fill(palette.paper).stroke({ width: 8, color: palette.oak });
      for (const [rider, name] of names) name.visible = rows.includes(rider);
      rows.forEach((rider, i) => {
        const y = padPx + sign.row * (i + 0.5);
        if (throws(rider))
          ground.roundRect(10, y - sign.row / 2 + 4, sign.width - 20, sign.row - 8, 10).fill(palette.straw);
        nameOf(rider).position.set(nameX, y);
        if (rider === 'donkey') {
          signs.circle(signX, y, radius).fill(0x9a8f84).stroke({ width: 6, color: palette.ink });
          return;
        }
        const moves = reducedMotion ? 0 : Math.max(state.busy[rider] ?? 0, Math.abs(state.leans[rider] ?? 0));
        const { shape, colour } = player(rider);
        const x = signX + 8 * (state.leans[rider] ?? 0);
        drawShape(signs, shape, { x, y, radius: radius * (1 + livelier * Math.min(1, moves)), colour, outlinePx: 6 });
      });
    },
  };
}
