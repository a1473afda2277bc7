/** The row: everybody on a chair in their colour, swaying to the music, in whatever the parcel has given them to wear. */
import { type Container, Graphics, Sprite, Texture } from 'pixi.js';
import { clamp01, mix, type SeatId, smoothstep } from '#kit';
import { overshoot, type PlayerLook, sway, type ViewFrame, type ViewServices } from '#kit/view';
import { laneX, shouldersY, unitPx } from '../art/layout.ts';
import type { Wearable } from '../rules/contents.ts';
import type { ParcelState } from '../rules/state.ts';
import { type ArmsOf, drawArms } from './arms.ts';
import { holding, type Spot } from './carried.ts';
import { bodyAnchor, headAnchor, headPicture, personPicture, personUnit } from './person-pictures.ts';
import type { Pictures } from './pictures.ts';
import { isCardUp, isMusical, stepMs, swayMs } from './timing.ts';

/** Where a worn thing sits: on the head or the chest, in shoulder widths from the neck or from between the shoulders. */
const wornAt: Readonly<
  Record<Wearable, { readonly on: 'head' | 'chest'; readonly x: number; readonly y: number; readonly size: number }>
> = {
  crown: { on: 'head', x: 0, y: -0.98, size: 0.72 },
  moustache: { on: 'head', x: 0, y: -0.26, size: 0.5 },
  carnation: { on: 'chest', x: 0.36, y: 0.18, size: 0.4 },
  'bow-tie': { on: 'chest', x: 0, y: 0.02, size: 0.46 },
  pearls: { on: 'chest', x: 0, y: 0.2, size: 0.62 },
};
const putOnMs = 600;
const clapMs = 460;
const laneHalfMs = 170;
const slack = { sway: 0.012, spirit: 0.05 } as const;

interface Person {
  readonly look: PlayerLook;
  readonly body: Sprite;
  readonly head: Sprite;
  readonly things: Map<Wearable, { readonly sprite: Sprite; readonly sinceMs: number }>;
  x: number;
  clappedAtMs: number;
}

export interface Row {
  readonly arms: Graphics;
  clapped(seat: SeatId): void;
  /** `hatsOn` 0..1: everybody's paper crown, in the end. */
  draw(
    state: ParcelState,
    alpha: number,
    parcel: Spot & { readonly half: number },
    hatsOn: number,
    frame: ViewFrame,
  ): void;
}

export function createRow(layer: Container, pictures: Pictures, services: ViewServices): Row {
  const { player, texture, reducedMotion } = services;
  const arms = new Graphics();
  const known = new Map<SeatId, Person>();
  let now = 0;

  const personOf = (seat: SeatId): Person => {
    const there = known.get(seat);
    if (there) return there;
    const look = player(seat);
    const body = new Sprite(Texture.EMPTY);
    body.anchor.set(bodyAnchor.x, bodyAnchor.y);
    const head = new Sprite(Texture.EMPTY);
    head.anchor.set(headAnchor.x, headAnchor.y);
    layer.addChild(body, head);
    const made: Person = { look, body, head, things: new Map(), x: Number.NaN, clappedAtMs: Number.NEGATIVE_INFINITY };
    known.set(seat, made);
    void Promise.all([texture(personPicture(look)), texture(headPicture(look))]).then(([whole, face]) => {
      if (body.destroyed) return;
      body.texture = whole;
      head.texture = face;
    });
    return made;
  };

  const wear = (person: Person, thing: Wearable): void => {
    if (person.things.has(thing)) return;
    const sprite = new Sprite(pictures.worn[thing]);
    sprite.anchor.set(0.5);
    layer.addChild(sprite);
    person.things.set(thing, { sprite, sinceMs: now });
  };

  const drawWorn = (person: Person, unit: number, neck: Spot, shoulders: Spot, tilt: number): void => {
    for (const [thing, { sprite, sinceMs }] of person.things) {
      const { on, x, y, size } = wornAt[thing];
      const lands = reducedMotion ? 1 : overshoot(clamp01((now - sinceMs) / putOnMs));
      const at = on === 'head' ? neck : shoulders;
      const [dx, dy] = [x * unit, y * unit - (1 - lands) * 0.7 * unit];
      sprite.visible = person.body.visible;
      sprite.rotation = on === 'head' ? tilt : tilt * 0.5;
      sprite.position.set(at.x + dx - dy * Math.sin(tilt), at.y + dy);
      sprite.scale.set((size * unit) / 130);
      sprite.alpha = clamp01((now - sinceMs) / 250);
    }
  };

  return {
    arms,
    clapped(seat) {
      personOf(seat).clappedAtMs = now;
    },
    draw(state, alpha, parcel, hatsOn, frame) {
      now = frame.nowMs;
      const { row, spirit, step, worn, holder } = state;
      const unit = unitPx(row.length);
      const posed: ArmsOf[] = [];
      for (const [seat, { body, head, things }] of known) {
        body.visible = head.visible = row.includes(seat);
        for (const { sprite } of things.values()) sprite.visible = body.visible;
      }
      const amount = isMusical(step.name) ? slack.sway + slack.spirit * spirit : 0.006;
      const swing = amount * sway(now, swayMs, reducedMotion);
      for (const [i, seat] of row.entries()) {
        const person = personOf(seat);
        const target = laneX(row, seat);
        person.x = Number.isNaN(person.x) ? target : mix(target, person.x, 2 ** (-frame.dtMs / laneHalfMs));
        const tick = sway(now, swayMs / 2, reducedMotion, 0.25);
        const bounce = isMusical(step.name) ? 5 * spirit * Math.abs(tick) : 0;
        const breath = sway(now, 4300, reducedMotion, i * 0.21);
        const shoulders = { x: person.x + swing * 250, y: shouldersY(row.length) - bounce + 1.5 * breath };
        const size = unit / personUnit;
        person.body.position.set(person.x + swing * 250, shoulders.y);
        person.body.scale.set(size);
        person.body.skew.x = reducedMotion ? 0 : swing;
        // everybody looks at the parcel
        const look = Math.max(-1, Math.min(1, (parcel.x - person.x) / 700));
        const tilt = (reducedMotion ? 0.5 : 1) * (0.1 * look + swing * 1.6);
        const neck = { x: shoulders.x + tilt * 10, y: shoulders.y - 0.15 * unit };
        person.head.position.set(neck.x, neck.y);
        person.head.rotation = tilt;
        person.head.scale.set(size);
        const found = worn[seat] ?? [];
        // what is still on its card is not put on yet
        for (const thing of isCardUp(state, stepMs(state, alpha)) && seat === holder ? found.slice(0, -1) : found) {
          wear(person, thing);
        }
        if (hatsOn > i / Math.max(1, row.length)) wear(person, 'crown');
        drawWorn(person, unit, neck, shoulders, tilt);
        const clapping = smoothstep(1 - Math.abs((now - person.clappedAtMs) / clapMs - 0.4) / 0.6);
        posed.push({
          look: person.look,
          shoulders,
          unit,
          body: frame.body(seat),
          holds: isHandsOn(state) ? holding(state, seat, alpha) : 0,
          parcel,
          claps: now - person.clappedAtMs < clapMs ? clapping : 0,
        });
      }
      arms.clear();
      for (const each of posed) drawArms(arms, each);
    },
  };
}

const isHandsOn = ({ step: { name } }: ParcelState): boolean =>
  name === 'passing' || name === 'stopped' || name === 'unwrapping';
