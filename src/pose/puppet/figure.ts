/** Colours are `#rrggbb`. */
export interface Looks {
  readonly skin: string;
  readonly hair: { readonly style: 'short' | 'bob' | 'bun' | 'curls' | 'bald'; readonly colour: string };
  readonly brows: string;
  readonly eyes: string;
  readonly glasses: boolean;
  readonly beard: boolean;
  readonly top: { readonly cut: 'cardigan' | 'jumper' | 'shirt'; readonly colour: string; readonly under: string };
  readonly bottom: { readonly cut: 'skirt' | 'trousers'; readonly colour: string };
  readonly shoes: string;
  /** A blanket over the knees, in this colour. */
  readonly blanket?: string;
}

/** Who a puppet is: a body in data. */
export interface Figure {
  readonly id: string;
  readonly heightM: number;
  /** Thickness of the trunk and limbs against the ordinary, 0.8 to 1.4. */
  readonly girth: number;
  /** All but `feet` sit. A wheelchair sits 5 cm higher and arms hang further out; an armchair has a headrest with wings. */
  readonly on: 'chair' | 'armchair' | 'wheelchair' | 'feet';
  readonly looks: Looks;
}

/** Lengths of a figure's parts, metres. */
export interface Bones {
  readonly upperArm: number;
  readonly foreArm: number;
  readonly hand: number;
  readonly thigh: number;
  readonly shin: number;
  readonly ankleHeight: number;
  readonly foot: number;
  /** Midpoint of the hips to midpoint of the shoulders. */
  readonly trunk: number;
  readonly halfShoulders: number;
  readonly halfHips: number;
  /** Midpoint of the shoulders to the middle of the head, along the neck. */
  readonly neck: number;
  /** Half the height of the head, chin to crown. */
  readonly halfHead: number;
}

/**
 * Bones from height. Shares of stature after Drillis and Contini as in D. Winter, Biomechanics and Motor Control of
 * Human Movement, figure 4.1. Trunk 4 % shorter: people of 75 and over have lost that in the spine. Half breadths are of
 * the joints' centres, narrower than the outline, as pose models place them.
 */
export function bonesOf(figure: Figure): Bones {
  const h = figure.heightM;
  return {
    upperArm: 0.178 * h,
    foreArm: 0.148 * h,
    hand: 0.104 * h,
    thigh: 0.245 * h,
    shin: 0.246 * h,
    ankleHeight: 0.045 * h,
    foot: 0.145 * h,
    trunk: 0.277 * h,
    halfShoulders: 0.104 * h,
    halfHips: 0.056 * h,
    neck: 0.112 * h,
    halfHead: 0.068 * h,
  };
}

/** Height of the hip joints over the floor when seated: seat (0.46 m, wheelchair 0.51 m) and half a thigh. */
export const seatedHipHeightM = (figure: Figure): number =>
  (figure.on === 'wheelchair' ? 0.51 : 0.46) + 0.085 * figure.girth;

/** Height of the hip joints over the floor when standing, knees a little soft. */
export function standingHipHeightM(figure: Figure): number {
  const bones = bonesOf(figure);
  return (bones.thigh + bones.shin) * 0.985 + bones.ankleHeight;
}
