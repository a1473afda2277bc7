/** People on the hall's chairs, side by side as they sit before the television, each with shape and name. */
import { Container, Graphics, type Sprite, type Text } from 'pixi.js';
import { clamp01, mix } from '#core';
import { blend, drawFigure, drawShape, figureOf, focusColour, palette } from '#kit/view';
import type { TeamId } from '#session';
import { card, chair, chairMeasures } from './art/furniture.ts';
import type { ScreenSeat } from './contracts.ts';
import { type SceneTools, write } from './scene.ts';
import { type Column, columns } from './spread.ts';
import { drawTeamSign } from './team-sign.ts';

/** Height of the point between the shoulders, stage pixels: hands stay below the heading, feet above the names. */
const shouldersY = 504;
const tagTop = 786;
const tagHeight = 80;
/** The band of colour on the slip of one who has joined. */
const bandPx = 14;
const badgeRadius = 34;
/** The team's sign stands beside the chair's feet, clear of the name. */
const teamSign = { radius: 32, fromEdge: 38, aboveTag: 42 } as const;
/** More than four abreast sit closer together. */
const unitPx = { roomy: 103, close: 94 } as const;

/** Above each head: where the shape is. Clear of a raised hand. */
const badgeY = (unit: number): number => shouldersY - unit * 1.54;

interface Place {
  readonly chair: Sprite;
  readonly tag: Sprite;
  readonly name: Text;
  readonly widthPx: number;
}

/** The seat that is stood on or in hand, and the name that is being written on it. */
export interface MarkedSeat {
  readonly index: number;
  readonly writing: string | null;
}

/** Null while all are one team. */
export type SeatedPerson = ScreenSeat & { readonly team: TeamId | null };

export interface SeatRow {
  draw(seats: readonly SeatedPerson[], marked?: MarkedSeat | null): void;
  /** Which chair, counted from the left, is at this place of the stage; null when none is. */
  hitTest(x: number, y: number): number | null;
}

/** From above the highest badge to under the names. */
const columnTop = 300;
const columnBottom = tagTop + tagHeight + 8;
const ringPx = 12;

export function createSeatRow(tools: SceneTools): SeatRow {
  const furniture = new Container();
  const people = new Graphics();
  const names = new Container();
  const bands = new Graphics();
  const ring = new Graphics();
  tools.layer.addChild(ring, furniture, people, names, bands);
  let places: readonly Place[] = [];

  const lay = (count: number): void => {
    for (const old of [...furniture.removeChildren(), ...names.removeChildren()]) old.destroy();
    const unit = count > 4 ? unitPx.close : unitPx.roomy;
    const scale = unit / chairMeasures.unitPx;
    places = columns(count).map(({ centre, width }) => {
      const tagWidth = width - 20;
      const place = {
        chair: tools.sprite(chair),
        tag: tools.sprite(card(tagWidth, tagHeight)),
        name: tools.text('label', '', { width: tagWidth - 12, height: tagHeight }),
        widthPx: tagWidth,
      };
      place.chair.scale.set(scale);
      place.chair.position.set(centre - chairMeasures.originX * scale, shouldersY - chairMeasures.originY * scale);
      place.tag.position.set(centre - tagWidth / 2, tagTop);
      place.name.position.set(centre, tagTop + (tagHeight - bandPx) / 2);
      furniture.addChild(place.chair);
      names.addChild(place.tag, place.name);
      return place;
    });
  };

  return {
    draw(seats, marked = null) {
      if (seats.length !== places.length) lay(seats.length);
      const unit = seats.length > 4 ? unitPx.close : unitPx.roomy;
      const spots = columns(seats.length);
      people.clear();
      bands.clear();
      ring.clear();
      seats.forEach((seat, i) => {
        const { centre } = spots[i] as Column;
        const place = places[i] as Place;
        const mark = marked?.index === i ? marked : null;
        write(place.name, mark?.writing == null ? seat.look.name : `${mark.writing}|`);
        if (mark !== null) drawRing(ring, spots[i] as Column);
        if (seat.present) {
          drawFigure(people, figureOf(seat.body), { x: centre, y: shouldersY, unitPx: unit, colour: clothOf(seat) });
        }
        drawBadge(people, seat, centre, badgeY(unit));
        drawTeamSign(bands, seat.team, {
          x: centre + place.widthPx / 2 - teamSign.fromEdge,
          y: tagTop - teamSign.aboveTag,
          radius: teamSign.radius,
        });
        if (seat.status === 'joined') {
          bands
            .rect(centre - place.widthPx / 2, tagTop + tagHeight - bandPx, place.widthPx, bandPx)
            .fill(seat.look.colour);
        }
      });
    },
    hitTest(x, y) {
      if (y < columnTop || y > columnBottom) return null;
      const found = columns(places.length).findIndex(({ centre, width }) => Math.abs(x - centre) < width / 2);
      return found < 0 ? null : found;
    },
  };
}

/** A light behind the chair that is stood on, ringed as everything that is stood on is. */
function drawRing(graphics: Graphics, { centre, width }: Column): void {
  const [x, wide, tall] = [centre - width / 2 + ringPx, width - 2 * ringPx, columnBottom - columnTop];
  graphics.roundRect(x, columnTop, wide, tall, 22).fill({ color: palette.paper, alpha: 0.55 });
  graphics.roundRect(x, columnTop, wide, tall, 22).stroke({ width: ringPx + 8, color: palette.ink });
  graphics.roundRect(x, columnTop, wide, tall, 22).stroke({ width: ringPx, color: focusColour });
}

/** Grey until joined, warming towards the seat's colour as the hand goes up. */
function clothOf(seat: ScreenSeat): number {
  if (seat.status === 'joined') return seat.look.colour;
  if (seat.status === 'resting') return blend(seat.look.colour, palette.waiting, 0.55);
  return blend(palette.waiting, seat.look.colour, clamp01(seat.handUp));
}

/** The seat's shape: small and pale for one who has not joined, growing with the hand, full for one who has. */
function drawBadge(graphics: Graphics, seat: ScreenSeat, x: number, y: number): void {
  const grown = seat.status === 'joined' ? 1 : clamp01(seat.handUp);
  drawShape(graphics, seat.look.shape, { x, y, radius: badgeRadius, colour: palette.paper });
  const radius = mix(0, badgeRadius - 3, grown);
  if (radius > 4) drawShape(graphics, seat.look.shape, { x, y, radius, colour: seat.look.colour, outlinePx: 0 });
}
