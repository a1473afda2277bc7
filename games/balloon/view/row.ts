/** The row behind the table: everybody in their colour, arms that go up when theirs do, and their names on the cloth. */
import { type Container, Graphics, Sprite, type Text, type Texture } from 'pixi.js';
import { mix, type SeatId } from '#kit';
import {
  figureOf,
  figureOfPoints,
  type PlayerLook,
  palette,
  type Spot,
  showLengthMs,
  showMovement,
  sway,
  tweenAt,
  type ViewFrame,
  type ViewServices,
} from '#kit/view';
import { laneX, pitchPx } from '../rules/hall.ts';
import type { BalloonState } from '../rules/state.ts';
import { bust, bustMiddle, bustUnit, skinOf } from './painted-people.ts';

const shouldersY = 628;
/** One shoulder width, stage pixels: with more people it is smaller. */
const unitOf = (count: number): number => (count > 4 ? 118 : 146);
const names = { y: 848, gap: 36 } as const;
/** A hand higher than this, in shoulder widths, is seen over the table. */
const overTable = -0.7;
/** More letters than this are not set large enough: the first name is. */
const mostLetters = 12;
const shortly = (name: string): string => (name.length > mostLetters ? (name.split(' ')[0] ?? name) : name);
/** Someone who is played for by a key lifts an arm all the same: the showing of it, from where the arm is on its way up. */
const upAtMs = 1100;
const liftMs = showLengthMs('raise') - upAtMs;
const leansInPx = 16;

interface Person {
  readonly body: Sprite;
  readonly name: Text;
  x: number;
}

export interface Row {
  /** Behind the table. */
  readonly people: Container;
  /** On the cloth. */
  readonly cloth: Container;
  /** Gets the pictures of whoever has joined. */
  seat(seats: readonly SeatId[]): void;
  /** A key has lifted an arm for this seat, on the side of `towardsX`. */
  batted(seat: SeatId, towardsX: number): void;
  draw(state: BalloonState, frame: ViewFrame): void;
}

export function createRow(
  people: Container,
  cloth: Container,
  { player, text, texture, reducedMotion }: ViewServices,
): Row {
  const arms = new Graphics();
  const mark = new Graphics();
  people.addChild(arms);
  cloth.addChild(mark);
  const known = new Map<SeatId, Person>();
  const asked = new Set<SeatId>();
  const battedMs = new Map<SeatId, number>();
  const battedSide = new Map<SeatId, 'left' | 'right'>();
  let laid = '';
  let now = 0;

  const welcome = (seat: SeatId, look: PlayerLook, picture: Texture): void => {
    const body = new Sprite(picture);
    body.anchor.set(bustMiddle.x, bustMiddle.y);
    people.addChildAt(body, 0);
    const name = text('label', shortly(look.name), { colour: palette.ink });
    name.anchor.set(0.5);
    cloth.addChild(name);
    known.set(seat, { body, name, x: Number.NaN });
    laid = '';
  };

  const lay = (row: readonly SeatId[]): void => {
    const key = row.join();
    if (key === laid) return;
    laid = key;
    for (const [seat, { body, name }] of known) {
      const here = row.includes(seat);
      body.visible = name.visible = here;
      name.scale.set(1);
      name.scale.x = Math.min(1, (pitchPx(row.length) - names.gap) / Math.max(1, name.width));
      name.position.set(laneX(row, seat), names.y);
    }
  };

  const drawArms = (seat: SeatId, look: PlayerLook, x: number, unit: number, frame: ViewFrame): void => {
    const body = frame.body(seat);
    const since = now - (battedMs.get(seat) ?? Number.NEGATIVE_INFINITY);
    const lifts = body === null && since < liftMs;
    const side = battedSide.get(seat) ?? 'right';
    const figure = lifts
      ? figureOfPoints(showMovement('raise', upAtMs + since, { side, reducedMotion }))
      : figureOf(body);
    for (const arm of [figure.arms.left, figure.arms.right]) {
      if (arm.wrist.y < overTable) continue;
      const at = ({ x: dx, y }: Spot): [number, number] => [x + dx * unit, shouldersY - y * unit];
      const bend = (end: Spot): Graphics =>
        arms
          .moveTo(...at(arm.shoulder))
          .lineTo(...at(arm.elbow))
          .lineTo(...at(end));
      bend(arm.hand).stroke({ width: unit * 0.3 + 14, color: palette.ink, cap: 'round', join: 'round' });
      bend(arm.wrist).stroke({ width: unit * 0.27, color: look.colour, cap: 'round', join: 'round' });
      arms.circle(...at(arm.hand), unit * 0.15).fill(skinOf(look));
    }
  };

  return {
    people,
    cloth,
    seat(seats) {
      for (const seat of seats) {
        if (asked.has(seat)) continue;
        asked.add(seat);
        const look = player(seat);
        void texture(bust(look)).then((picture) => welcome(seat, look, picture));
      }
    },
    batted(seat, towardsX) {
      battedSide.set(seat, towardsX < (known.get(seat)?.x ?? 0) ? 'left' : 'right');
      battedMs.set(seat, now);
    },
    draw({ row, seat: wanted, step }, frame) {
      now = frame.nowMs;
      lay(row);
      const unit = unitOf(row.length);
      arms.clear();
      for (const [i, seat] of row.entries()) {
        const person = known.get(seat);
        if (!person) continue;
        const target = laneX(row, seat);
        person.x = Number.isNaN(person.x) ? target : mix(target, person.x, 2 ** (-frame.dtMs / 160));
        const since = frame.nowMs - (battedMs.get(seat) ?? Number.NEGATIVE_INFINITY);
        const up = tweenAt({ from: 1, to: 0, durationMs: 700, reducedMotion }, since);
        const rises = reducedMotion || since > 700 ? 0 : up * leansInPx;
        const breath = sway(frame.nowMs, 4200, reducedMotion, i * 0.23);
        const lean = figureOf(frame.body(seat)).head.tilt * -0.3;
        person.body.scale.set(unit / bustUnit);
        person.body.position.set(person.x, shouldersY - rises + 2 * breath);
        person.body.rotation = lean;
        drawArms(seat, player(seat), person.x, unit, frame);
      }
      mark.visible = wanted !== null && step.name === 'flying' && row.includes(wanted);
      if (!mark.visible || wanted === null) return;
      const half = Math.min(pitchPx(row.length) / 2 - 10, (known.get(wanted)?.name.width ?? 0) / 2 + 28);
      mark
        .clear()
        .rect(laneX(row, wanted) - half, names.y + 36, half * 2, 14)
        .fill(player(wanted).colour);
    },
  };
}
