import type { Pace, SeatId } from '#core';
import type { Joint } from '#pose';

/**
 * One joint in body space: origin midway between the shoulders, unit one shoulder width, `x` to the right as the
 * television shows it (mirrored once, here, and nowhere else), `y` UP. Velocities in shoulder widths a second.
 */
export interface BodyPoint {
  readonly x: number;
  readonly y: number;
  readonly vx: number;
  readonly vy: number;
  /** 0..1; below 0.5 nothing may be triggered by it. A joint is never invented: not known is `sure: 0`. */
  readonly sure: number;
}

export type BodyPoints = Readonly<Record<Joint, BodyPoint>>;

/** One seat's body, filtered to now. */
export interface Body {
  readonly seat: SeatId;
  /** When the newest sample behind this was captured. */
  readonly capturedAtMs: number;
  /** At capture time, not led: for triggers (prediction overshoots). */
  readonly points: BodyPoints;
  /** Led to display time: for what is drawn. */
  readonly led: BodyPoints;
  /** Where the origin of body space is in the mirrored frame: x in frame heights from the left, y down, and the unit in frame heights. */
  readonly place: { readonly x: number; readonly y: number; readonly unit: number };
  /** 0..1 energy in the lane. */
  readonly motion: number;
  /** What the pose model shakes for this body, in this light, at this distance, beyond what it does near by: standard deviation, shoulder widths. */
  readonly blur: number;
}

/** What a seat knows about its camera: a body, or only that something moves (or does not) in its lane. */
export interface SeatSense {
  readonly body: Body | null;
  /** 0..1; there even when no body is. */
  readonly motion: number;
}

export const movementNames = ['raise', 'reach', 'swing', 'lob', 'pump', 'clap', 'sway', 'still', 'any'] as const;
/** What a body does. */
export type MovementName = (typeof movementNames)[number];

export const actionKinds = ['trigger', 'point', 'effort', 'steady', 'lean'] as const;
/** What a game may ask for. */
export type ActionKind = (typeof actionKinds)[number];

export interface ActionTypes {
  /** Happens once. `strength` 0..1 of the person's own best. `progress` 0..1: how far into the movement, for what anticipates it. */
  readonly trigger: { readonly began: boolean; readonly strength: number; readonly progress: number };
  /** A place on the television, 0..1 from the top left. `sure` 0 means nobody is pointing. */
  readonly point: { readonly x: number; readonly y: number; readonly sure: number };
  /** `level` 0..1 of the person's own comfortable rate; `beat` on the stroke. */
  readonly effort: { readonly level: number; readonly beat: boolean };
  /** 0 (moving) to 1 (as still as this person is at rest). */
  readonly steady: number;
  /** -1 (left on the television) to 1 (right). */
  readonly lean: number;
}

/** What each action kind is worth when nobody does anything. */
export const restingAction: ActionTypes = {
  trigger: { began: false, strength: 0, progress: 0 },
  point: { x: 0.5, y: 0.5, sure: 0 },
  effort: { level: 0, beat: false },
  steady: 1,
  lean: 0,
};

/** What a movement has to say this tick, for each action kind it can serve. */
export type MovementValue = { readonly [K in ActionKind]?: ActionTypes[K] };

/** How to show and say a movement. Texts are keys of the words catalogue, `movement.<name>.<part>`. */
export interface Teach {
  /** One step, verb first. */
  readonly say: string;
  /** Name of the moving picture of this movement. */
  readonly show: MovementName;
}

/**
 * A recogniser: pure, one file each. Hysteresis in time, not in samples; lengths in body units and in this person's
 * own range; upper body only. Stepped once a tick with the newest sense, whether or not it is new (`sense.body.capturedAtMs` tells).
 */
export interface Movement<M> {
  readonly name: MovementName;
  /** Joints without which it says nothing; empty for those that live on motion alone. */
  readonly needs: readonly Joint[];
  readonly serves: readonly ActionKind[];
  readonly teach: Teach;
  readonly start: M;
  step(memory: M, sense: SeatSense, context: MovementContext): { readonly memory: M; readonly value: MovementValue };
}

export interface MovementContext {
  readonly range: PersonalRange;
  readonly ability: Ability;
  readonly pace: Pace;
  readonly dtMs: number;
}

/** One arm's comfortable envelope about its own shoulder, in body units, mirrored, y up. */
export interface ArmRange {
  readonly left: number;
  readonly right: number;
  readonly down: number;
  readonly up: number;
  /** Fastest comfortable wrist, shoulder widths a second. */
  readonly bestSpeed: number;
}

/** What is comfortable for the person in a seat, today. */
export interface PersonalRange {
  readonly armLeft: ArmRange;
  readonly armRight: ArmRange;
  /** Where each wrist rests, in body units. */
  readonly rest: {
    readonly left: { readonly x: number; readonly y: number };
    readonly right: { readonly x: number; readonly y: number };
  };
  /** Motion energy at rest, 0..1, tremor included. */
  readonly restMotion: number;
  /** Amplitude of shaking at rest, shoulder widths. */
  readonly tremor: number;
  /** 0 gentle defaults … 1 measured. */
  readonly known: number;
}

/** What a person's body can do. Local, never on the television. */
export interface Ability {
  readonly arms: 'both' | 'left' | 'right' | 'neither';
  readonly smallMovement: boolean;
  readonly tremor: boolean;
  readonly standing: boolean;
  /** Keep the picture to the side that is seen. */
  readonly neglect: 'none' | 'left' | 'right';
  /** 1 atmosphere … 5 planning; 3 says nothing, and stands for the game's own. */
  readonly level: 1 | 2 | 3 | 4 | 5;
}

/** Nothing known: seated, both arms, level 3. */
export const guestAbility: Ability = {
  arms: 'both',
  smallMovement: false,
  tremor: false,
  standing: false,
  neglect: 'none',
  level: 3,
};

/** What one action of a game asks for: its kind, and the movements that may serve it, best first. */
export interface ActionDeclaration<K extends ActionKind = ActionKind> {
  readonly kind: K;
  readonly by: readonly MovementName[];
  /** Words key of what to do, verb first, such as "roll the ball"; `{{name}}` goes before it by itself. */
  readonly ask: string;
}

export type ActionDeclarations = Readonly<Record<string, ActionDeclaration>>;

/** Which movement serves which action for one player. `staff`: only fired by key, touch or clicker. */
export type ActionPlan<A extends ActionDeclarations = ActionDeclarations> = {
  readonly [K in keyof A]: MovementName | 'staff';
};

/** The values of a game's actions for one seat at one tick. */
export type ActionValues<A extends ActionDeclarations = ActionDeclarations> = {
  readonly [K in keyof A]: ActionTypes[A[K]['kind']];
};

/**
 * What key, touch, clicker or tablet do for a seat between two ticks. `press` fires the action named, or when null the
 * first trigger or effort of the game. `point` lasts until the next one. `hold` keeps an effort going or a seat leaning.
 */
export type DeviceInput =
  | { readonly type: 'press'; readonly seat: SeatId; readonly action: string | null; readonly strength: number }
  | {
      readonly type: 'point';
      readonly seat: SeatId;
      readonly action: string | null;
      readonly x: number;
      readonly y: number;
    }
  | { readonly type: 'lean'; readonly seat: SeatId; readonly action: string | null; readonly lean: number };
