/** From a puppet's joints to the bones of a scanned or modelled person: same places, so that the puppet's truth is theirs too. */
import { Matrix4, type Object3D, Quaternion, Vector3 } from 'three';
import { jointOf, type Side } from '#pose';
import type { Axes, FigureState, Vec3 } from '#pose/puppet';

/** Where a bone is and how it is turned from the way it was made in. */
interface Posed {
  readonly at: Vector3;
  readonly turn: Quaternion;
}

interface Bound {
  readonly bone: Object3D;
  readonly at: Vector3;
  readonly turn: Quaternion;
  readonly size: Vector3;
}

/** Poses the bones under `root` as somebody sits or stands. */
export type Rig = (body: FigureState) => void;

const sides = ['left', 'right'] as const satisfies readonly Side[];
const called = (side: Side): 'Left' | 'Right' => (side === 'left' ? 'Left' : 'Right');
const v = ({ x, y, z }: Vec3): Vector3 => new Vector3(x, y, z);
const middle = (a: Vector3, b: Vector3): Vector3 => a.clone().lerp(b, 0.5);

/** Turned so that y runs along `along` and z as near to `towards` as that allows. */
function basis(along: Vector3, towards: Vector3): Quaternion {
  const y = along.clone().normalize();
  const x = y.clone().cross(towards).normalize();
  return new Quaternion().setFromRotationMatrix(new Matrix4().makeBasis(x, y, x.clone().cross(y)));
}

const axesTurn = ({ left, up, forward }: Axes): Quaternion =>
  new Quaternion().setFromRotationMatrix(new Matrix4().makeBasis(v(left), v(up), v(forward)));

/** The puppets' own heads are so large, of their height; eyes lie so far before the middle, in half heads. */
const halfHead = 0.068;
const eyesAhead = 0.8;

/**
 * `root` as it was loaded: facing +z, arms out to the sides, bones named as by Mixamo without a prefix.
 * Throws when a bone is missing. `heightM`: of the puppet whose places it takes.
 */
export function createRig(root: Object3D, heightM: number): Rig {
  root.updateMatrixWorld(true);
  const bound = new Map<string, Bound>();
  root.traverse((bone) => {
    const [at, turn, size] = [new Vector3(), new Quaternion(), new Vector3()];
    bone.matrixWorld.decompose(at, turn, size);
    if (!bound.has(bone.name)) bound.set(bone.name, { bone, at, turn, size });
  });
  const of = (name: string): Bound => {
    const found = bound.get(name);
    if (found === undefined) throw new Error(`the figure has no bone called ${name}`);
    return found;
  };
  const at = (name: string): Vector3 => of(name).at;
  const ownHeight = at('HeadEnd').y;
  const grown = heightM / ownHeight;
  const hips = middle(at('LeftUpLeg'), at('RightUpLeg'));
  const shoulders = middle(at('LeftArm'), at('RightArm'));
  const eyes = middle(at('LeftEye'), at('RightEye'));
  const headMiddle = eyes.clone().add(new Vector3(0, 0, -eyesAhead * halfHead * ownHeight));
  const front = new Vector3(0, 0, 1);

  /** A limb from bone to bone: turned from how it was made to how it lies. */
  const limb = (from: string, to: string, made: Vector3, along: Vector3, towards: Vector3): Quaternion =>
    basis(along, towards).multiply(basis(at(to).clone().sub(at(from)), made).invert());

  const poses = (body: FigureState): ReadonlyMap<string, Posed> => {
    const posed = new Map<string, Posed>();
    const pelvisTurn = axesTurn(body.pelvis.axes);
    const chestTurn = axesTurn(body.chest.axes);
    const headTurn = axesTurn(body.head.axes);
    const [pelvisAt, chestAt] = [v(body.pelvis.at), v(body.chest.at)];
    const shifted = (base: Vector3, turn: Quaternion, offset: Vector3): Vector3 =>
      base.clone().add(offset.clone().multiplyScalar(grown).applyQuaternion(turn));
    for (const name of ['Hips', 'Spine', 'Spine1', 'Spine2']) {
      const share = (at(name).y - hips.y) / (shoulders.y - hips.y);
      const turn = pelvisTurn.clone().slerp(chestTurn, Math.min(1, Math.max(0, share)));
      const onLine = hips.clone().lerp(shoulders, share);
      posed.set(name, { turn, at: shifted(pelvisAt.clone().lerp(chestAt, share), turn, at(name).clone().sub(onLine)) });
    }
    posed.set('Neck', {
      turn: chestTurn.clone().slerp(headTurn, 0.5),
      at: shifted(chestAt, chestTurn, at('Neck').clone().sub(shoulders)),
    });
    posed.set('Head', { turn: headTurn, at: shifted(v(body.head.at), headTurn, at('Head').clone().sub(headMiddle)) });
    for (const side of sides) {
      const own = called(side);
      const joint = (part: Parameters<typeof jointOf>[0]): Vector3 => v(body.joints[jointOf(part, side)]);
      const [shoulder, elbow, wrist] = [joint('shoulder'), joint('elbow'), joint('wrist')];
      const [hip, knee, ankle] = [joint('hip'), joint('knee'), joint('ankle')];
      const upper = elbow.clone().sub(shoulder);
      const lower = wrist.clone().sub(elbow);
      const held = body.hands[side];
      const down = new Vector3(0, -1, 0);
      const foreArm = `${own}ForeArm`;
      const hand = `${own}Hand`;
      posed.set(`${own}Arm`, { at: shoulder, turn: limb(`${own}Arm`, foreArm, front, upper, lower) });
      posed.set(foreArm, { at: elbow, turn: limb(foreArm, hand, front, lower, upper.clone().negate()) });
      posed.set(hand, { at: wrist, turn: limb(hand, `${own}HandMiddle1`, down, v(held.ahead), v(held.palm)) });
      const thighFront = v(body.pelvis.axes.up).addScaledVector(v(body.pelvis.axes.forward), 0.3);
      const shinFront = v(body.pelvis.axes.forward).addScaledVector(v(body.pelvis.axes.up), 0.3);
      const upLeg = `${own}UpLeg`;
      const leg = `${own}Leg`;
      posed.set(upLeg, { at: hip, turn: limb(upLeg, leg, front, knee.clone().sub(hip), thighFront) });
      posed.set(leg, { at: knee, turn: limb(leg, `${own}Foot`, front, ankle.clone().sub(knee), shinFront) });
      posed.set(`${own}Foot`, { at: ankle, turn: axesTurn(body.feet[side].axes) });
    }
    return posed;
  };

  const whole = new Matrix4();
  const parent = new Matrix4();
  /** From the trunk outwards: a bone's own matrix is told against its parent's, which has then been set. */
  const set = (object: Object3D, posed: ReadonlyMap<string, Posed>): void => {
    const pose = posed.get(object.name);
    if (pose !== undefined && bound.get(object.name)?.bone === object) {
      const { turn, size } = of(object.name);
      whole.compose(pose.at, pose.turn.clone().multiply(turn), size.clone().multiplyScalar(grown));
      parent.copy(object.parent?.matrixWorld ?? new Matrix4()).invert();
      object.matrixAutoUpdate = false;
      object.matrix.multiplyMatrices(parent, whole);
    }
    if (object.matrixAutoUpdate) object.updateMatrix();
    object.matrixWorld.multiplyMatrices(object.parent?.matrixWorld ?? new Matrix4(), object.matrix);
    object.matrixWorldNeedsUpdate = true;
    for (const child of object.children) set(child, posed);
  };
  return (body) => set(root, poses(body));
}
