/** What the television shows: the hall, the row behind its table, one balloon, and a dog. */
import { Container, Graphics, Sprite, type Texture } from 'pixi.js';
import { clamp01, mix, type SeatId, tickMs } from '#kit';
import { type CreateView, palette, playerLook, settle, squash, sway } from '#kit/view';
import { dogNosing, dogWatching } from './art/dog.ts';
import { hall, sheet } from './art/hall.ts';
import { table, tableTop } from './art/table.ts';
import { type BalloonKind, balloonAt } from './rules/flight.ts';
import { tableY } from './rules/hall.ts';
import type { BalloonEvent, BalloonState } from './rules.ts';
import { createDog } from './view/hall-dog.ts';
import { longBalloon, longRadius, roundBalloon, roundRadius } from './view/painted-balloons.ts';
import { netFull, netLeft, netOpen } from './view/painted-net.ts';
import { createPartyBalloons } from './view/party-balloons.ts';
import { createRow } from './view/row.ts';

const seats: readonly SeatId[] = [1, 2, 3, 4, 5, 6];
/** How long a pat can be seen on the balloon, and how flat it makes it. */
const patMs = 900;
const flattest = 0.22;
/** The net sags before it opens. */
const sagPx = 26;

export const createView: CreateView<BalloonState, BalloonEvent> = async (services) => {
  const { layer, texture, text, words, reducedMotion } = services;
  // The look of a seat is the same for everyone who ever sits there: only the name is not on the balloon.
  const coloured = (draw: typeof roundBalloon): Promise<Texture[]> =>
    Promise.all(
      seats.map((seat) => {
        const look = playerLook(seat, '');
        return texture(draw(look.colour, look));
      }),
    );
  const [background, tableCloth, watching, nosing, full, open, rounds, longs, plain, plainLong] = await Promise.all([
    texture(hall),
    texture(table),
    texture(dogWatching),
    texture(dogNosing),
    texture(netFull),
    texture(netOpen),
    coloured(roundBalloon),
    coloured(longBalloon),
    texture(roundBalloon(palette.cream, null)),
    texture(longBalloon(palette.cream, null)),
  ]);
  const [behind, cloth] = [new Container(), new Container()];
  const net = new Sprite(full);
  net.x = netLeft;
  const shadow = new Graphics();
  const balloon = new Sprite(plain);
  balloon.anchor.set(0.5);
  const tableSprite = new Sprite(tableCloth);
  tableSprite.y = tableTop;
  const front = new Container();
  const number = text('number', '0', { colour: palette.ink, width: sheet.width - 40, height: 200 });
  number.anchor.set(0.5);
  number.position.set(sheet.x + sheet.width / 2, sheet.y + 192);
  const under = text('label', words('wall.kept-up'), { colour: palette.ink, width: sheet.width - 30, height: 80 });
  under.anchor.set(0.5);
  under.position.set(sheet.x + sheet.width / 2, sheet.y + 326);
  layer.addChild(new Sprite(background), number, under, net, behind);
  const dog = createDog({ watching, nosing }, layer, reducedMotion);
  layer.addChild(tableSprite, cloth, shadow, balloon, front);
  const row = createRow(behind, cloth, services);
  const party = createPartyBalloons(rounds, front, reducedMotion);
  let pattedMs = Number.NEGATIVE_INFINITY;
  let now = 0;
  let at = { x: 960, y: 0 };

  const pictureOf = (kind: BalloonKind, seat: SeatId | null): Texture => {
    const [coloureds, none] = kind === 'long' ? [longs, plainLong] : [rounds, plain];
    return (seat === null ? none : coloureds[seat - 1]) ?? none;
  };

  return {
    draw(previous, next, alpha, frame) {
      now = frame.nowMs;
      const { flight, step } = next;
      const same = previous.flight.fromX === flight.fromX && previous.flight.fromY === flight.fromY;
      const place = balloonAt(flight, same ? mix(previous.flight.ticks, flight.ticks, alpha) : flight.ticks);
      const drift = 10 * sway(now, 3100, reducedMotion);
      at = { x: place.x + drift, y: place.y };
      const size = flight.radius / (place.kind === 'long' ? longRadius : roundRadius);
      const since = now - pattedMs;
      const flat = since < patMs ? flattest * (1 - settle(since / patMs)) : 0;
      const shaped = squash(-flat, reducedMotion);
      balloon.texture = pictureOf(place.kind, step.name === 'flying' ? next.seat : null);
      balloon.scale.set(size * shaped.x, size * shaped.y);
      balloon.position.set(at.x, at.y);
      const tumble = place.kind === 'long' ? 0.9 : 0.14;
      balloon.rotation = tumble * sway(now, place.kind === 'long' ? 5200 : 3700, reducedMotion);
      balloon.visible = step.name === 'flying' || step.name === 'hush';

      const low = clamp01((at.y + flight.radius - 300) / 450);
      shadow.visible = balloon.visible && low > 0;
      if (shadow.visible) {
        shadow
          .clear()
          .ellipse(at.x, tableY + 10, flight.radius * (1.3 - 0.4 * low), 12)
          .fill(palette.inkSoft);
        shadow.alpha = 0.3 * low;
      }
      const closing = step.name === 'finale' || step.name === 'over';
      net.texture = closing ? open : full;
      net.y = step.name === 'hush' && !reducedMotion ? sagPx * clamp01((step.ticks * tickMs - 1400) / 900) : 0;
      party.draw(closing ? (step.name === 'over' ? Number.POSITIVE_INFINITY : step.ticks * tickMs) : null, now);
      row.seat(next.row);
      row.draw(next, frame);
      dog.draw(at.x, step.name === 'flying' ? at.y + flight.radius : 0, now, frame.dtMs);
      const kept = String(next.bats);
      if (number.text !== kept) number.text = kept;
      const below = words(closing ? 'wall.together' : 'wall.kept-up');
      if (under.text !== below) under.text = below;
    },
    on(event) {
      if (event.type === 'balloon-patted' || event.type === 'balloon-nudged' || event.type === 'dog-nosed')
        pattedMs = now;
      if (event.type === 'dog-nosed') dog.nosed(at.x);
      if ((event.type === 'balloon-patted' || event.type === 'row-waved') && event.seat !== undefined)
        row.batted(event.seat, at.x);
    },
    dispose() {},
  };
};
