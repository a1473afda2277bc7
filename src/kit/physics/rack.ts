import { type Body, Box, Circle, type Contact, type ContactImpulse, Edge, Vec2, World } from 'planck';
import { alley, pinSpots } from './alley.ts';
import type { Throw } from './mirror.ts';
import {
  flatLean,
  headReach,
  lean,
  leanRate,
  rock,
  settled,
  type Tilt,
  tiltOf,
  tippingLean,
  uprightTilt,
} from './tilt.ts';
import type { TrackEvent } from './track.ts';

/** planck's numbers are tuned for things of a metre and speeds above 1 m/s: five of its units to a metre of ours. */
const scale = 5;

/** Applewood on applewood, and lignum vitae on it: lively, not glassy. */
const woodBounce = 0.5;
/** What the boards cost, metres a second each second: a pin on its foot, a pin on its side, a ball that rolls. */
const uprightGrip = 1.5;
const lyingGrip = 1.1;
const ballGrip = 0.12;
/** Rounding must not keep a pin hovering a hair above the boards, radians. */
const flatSlack = 0.001;
/** Knocks weaker than this are not heard, metres a second. */
const quietestKnock = 0.09;
/** A knock that sounds as loud as any, metres a second. */
const loudestKnock = 2.4;
/** What a falling pin gives to one it lands on, of the speed of the part that hits it, and what it keeps of its own. */
const sweepGiven = 0.75;
const sweepKept = 0.55;

export interface RackPin {
  readonly pin: number;
  readonly body: Body;
  readonly tilt: Tilt;
  /** `up` until its lean passes tipping for good, `flat` when it lies. */
  state: 'up' | 'flat';
  wobbled: boolean;
  readonly swept: Set<number>;
}

type Note = TrackEvent extends infer E ? (E extends TrackEvent ? Omit<E, 'ms'> : never) : never;

export interface Rack {
  readonly ball: Body;
  readonly pins: readonly RackPin[];
  step(dtS: number, note: (event: Note) => void): void;
  /** Rounds everything that moves, so that the last bits of sines and cosines, which differ from browser to browser, never grow. */
  round(): void;
  still(): boolean;
}

const strengthOf = (metresPerSecond: number): number =>
  Math.round(Math.min(1, metresPerSecond / loudestKnock) * 100) / 100;

/** A millionth of a unit: far above the last bits of a number, far below what is seen. */
const fine = (value: number): number => Math.round(value * 1e6) / 1e6;

const roundedTilt = (tilt: Tilt): Tilt => ({
  x: fine(tilt.x),
  y: fine(tilt.y),
  vx: fine(tilt.vx),
  vy: fine(tilt.vy),
});

/** Puts ball and pins on the boards. */
export function createRack(input: Throw): Rack {
  const world = new World({ gravity: new Vec2(0, 0) });
  const room = world.createBody();
  const side = alley.halfWidth * scale;
  const end = alley.end * scale;
  for (const x of [-side, side])
    room.createFixture(new Edge(new Vec2(x, -scale), new Vec2(x, end)), { restitution: 0.45, friction: 0.1 });
  room.createFixture(new Box(side, 0.1 * scale, new Vec2(0, end + 0.1 * scale)), { restitution: 0, friction: 0.9 });

  const pinArea = Math.PI * (alley.pinRadius * scale) ** 2;
  const pins: RackPin[] = [];
  input.pins.forEach((spot, pin) => {
    if (!spot) return;
    const body = world.createBody({
      type: 'dynamic',
      position: new Vec2((spot.x / 1000) * scale, (spot.y / 1000) * scale),
      angularDamping: 2.5,
      fixedRotation: true,
    });
    body.createFixture(new Circle(alley.pinRadius * scale), {
      density: 1 / pinArea,
      restitution: woodBounce,
      friction: 0.15,
    });
    pins.push({ pin, body, tilt: uprightTilt(), state: 'up', wobbled: false, swept: new Set() });
  });

  const middle = (pinSpots[4]?.y ?? 0) / 1000;
  const across = (input.toX - input.fromX) / 1000;
  const length = Math.sqrt(across * across + middle * middle);
  const ball = world.createBody({
    type: 'dynamic',
    bullet: true,
    position: new Vec2((input.fromX / 1000) * scale, 0),
    linearVelocity: new Vec2((across / length) * input.speed * scale, (middle / length) * input.speed * scale),
    fixedRotation: true,
  });
  ball.createFixture(new Circle(alley.ballRadius * scale), {
    density: input.weight / (Math.PI * (alley.ballRadius * scale) ** 2),
    restitution: woodBounce,
    friction: 0.1,
  });

  const knocks: { contact: Contact; impulse: number }[] = [];
  world.on('post-solve', (contact: Contact, impulse: ContactImpulse) => {
    const total = (impulse.normalImpulses[0] ?? 0) + (impulse.normalImpulses[1] ?? 0);
    if (total > 0) knocks.push({ contact, impulse: total / scale });
  });

  let thudded = false;
  const pinOf = (body: Body): RackPin | undefined => pins.find((pin) => pin.body === body);

  /** `struck` feels a change of speed of `change` m/s along `x, y`. */
  const knock = (
    struck: RackPin,
    by: number,
    x: number,
    y: number,
    change: number,
    note: (event: Note) => void,
  ): void => {
    if (struck.state === 'up') {
      struck.tilt.vx += x * tiltOf(change);
      struck.tilt.vy += y * tiltOf(change);
    }
    if (change > quietestKnock) note({ type: 'knocked', pin: struck.pin, by, strength: strengthOf(change) });
  };

  const resolve = (note: (event: Note) => void): void => {
    for (const { contact, impulse } of knocks.splice(0)) {
      const a = contact.getFixtureA().getBody();
      const b = contact.getFixtureB().getBody();
      const pinA = pinOf(a);
      const pinB = pinOf(b);
      const normal = contact.getWorldManifold(null)?.normal;
      if (!normal) continue;
      if (pinA) knock(pinA, pinB?.pin ?? -1, -normal.x, -normal.y, impulse, note);
      if (pinB) knock(pinB, pinA?.pin ?? -1, normal.x, normal.y, impulse, note);
      if (pinA || pinB || (a !== ball && b !== ball)) continue;
      const change = impulse / input.weight;
      if (ball.getPosition().y > end - alley.ballRadius * scale - 0.1) {
        if (!thudded) note({ type: 'thudded', strength: strengthOf(change) });
        thudded = true;
        ball.setLinearDamping(9);
      } else if (change > quietestKnock) note({ type: 'cushioned', strength: strengthOf(change) });
    }
  };

  const sweep = (falling: RackPin, note: (event: Note) => void): void => {
    const m = lean(falling.tilt);
    const rate = leanRate(falling.tilt);
    if (falling.state !== 'up' || m < 0.45 || rate < 1) return;
    const x = falling.tilt.x / m;
    const y = falling.tilt.y / m;
    const from = falling.body.getPosition();
    for (const other of pins) {
      if (other === falling || other.state !== 'up' || lean(other.tilt) > 0.6 || falling.swept.has(other.pin)) continue;
      const at = other.body.getPosition();
      const dx = (at.x - from.x) / scale;
      const dy = (at.y - from.y) / scale;
      const along = dx * x + dy * y;
      if (along < alley.pinRadius || along > headReach(falling.tilt) + alley.pinRadius) continue;
      const off = dx * -y + dy * x;
      if (Math.abs(off) > alley.pinRadius * 1.7) continue;
      falling.swept.add(other.pin);
      const change =
        rate * Math.min(along, alley.pinReach) * sweepGiven * (1 - Math.abs(off) / (alley.pinRadius * 2.6));
      other.body.applyLinearImpulse(new Vec2(x * change * scale * 0.5, y * change * scale * 0.5), at, true);
      knock(other, falling.pin, x, y, change, note);
      falling.tilt.vx *= sweepKept;
      falling.tilt.vy *= sweepKept;
    }
  };

  const lay = (pin: RackPin): void => {
    pin.state = 'flat';
    const m = lean(pin.tilt);
    const x = pin.tilt.x / m;
    const y = pin.tilt.y / m;
    const reach = alley.pinReach * scale;
    for (const share of [0.5, 0.95]) {
      pin.body.createFixture(
        new Circle(new Vec2(x * reach * share, y * reach * share), alley.pinRadius * scale * 0.75),
        {
          density: 0.3 / pinArea,
          restitution: 0.2,
          friction: 0.2,
        },
      );
    }
    pin.body.setFixedRotation(false);
  };

  /** Dry friction: a steady loss, so that things stop instead of creeping. */
  const slow = (body: Body, grip: number, dtS: number): void => {
    const velocity = body.getLinearVelocity();
    const speed = velocity.length() / scale;
    if (speed === 0) return;
    const kept = Math.max(0, 1 - (grip * dtS) / speed);
    body.setLinearVelocity(new Vec2(velocity.x * kept, velocity.y * kept));
  };

  return {
    ball,
    pins,
    step(dtS, note) {
      world.step(dtS, 8, 4);
      slow(ball, ballGrip, dtS);
      for (const pin of pins) slow(pin.body, pin.state === 'flat' ? lyingGrip : uprightGrip, dtS);
      resolve(note);
      for (const pin of pins) {
        if (pin.state === 'flat') continue;
        rock(pin.tilt, dtS);
        const now = lean(pin.tilt);
        if (!pin.wobbled && now > tippingLean * 0.45) {
          pin.wobbled = true;
          note({ type: 'wobbled', pin: pin.pin, strength: Math.min(1, Math.round(leanRate(pin.tilt) * 20) / 100) });
        }
        sweep(pin, note);
        if (now >= flatLean - flatSlack) {
          lay(pin);
          note({ type: 'fell', pin: pin.pin, strength: 0.7 });
        }
      }
    },
    round() {
      for (const body of [ball, ...pins.map((pin) => pin.body)]) {
        const velocity = body.getLinearVelocity();
        if (velocity.lengthSquared() === 0 && body.getAngularVelocity() === 0) continue;
        const at = body.getPosition();
        body.setTransform(new Vec2(fine(at.x), fine(at.y)), fine(body.getAngle()));
        body.setLinearVelocity(new Vec2(fine(velocity.x), fine(velocity.y)));
        body.setAngularVelocity(fine(body.getAngularVelocity()));
      }
      for (const { tilt } of pins) Object.assign(tilt, roundedTilt(tilt));
    },
    still() {
      const speed = ball.getLinearVelocity().length() / scale;
      if (!thudded && speed > 0.05) return false;
      return pins.every((pin) => {
        const slow = pin.body.getLinearVelocity().length() / scale < 0.03;
        return slow && (pin.state === 'flat' || settled(pin.tilt));
      });
    },
  };
}

/** Where a pin is now, for the recorder: metres and the lean of its head as it lies on the boards. */
export function placeOf(pin: RackPin): { x: number; y: number; leanX: number; leanY: number } {
  const at = pin.body.getPosition();
  const turn = pin.body.getAngle();
  const cos = Math.cos(turn);
  const sin = Math.sin(turn);
  return {
    x: at.x / scale,
    y: at.y / scale,
    leanX: pin.tilt.x * cos - pin.tilt.y * sin,
    leanY: pin.tilt.x * sin + pin.tilt.y * cos,
  };
}

export const ballPlace = (ball: Body): { x: number; y: number } => {
  const at = ball.getPosition();
  return { x: at.x / scale, y: at.y / scale };
};
