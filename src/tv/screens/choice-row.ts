/** What can be chosen on a page, as enamel plates side by side along the bottom; the one that is stood on is lit and ringed. */
import { Container, type Sprite, type Text } from 'pixi.js';
import { palette } from '#kit/view';
import type { DwellTarget } from '#movement';
import type { Choice } from '#session';
import type { HouseKey } from '../words/index.ts';
import { plate, plateMarginPx } from './art/furniture.ts';
import { targetOf } from './hand.ts';
import type { SceneTools } from './scene.ts';
import { type Span, type Spread, spreadPlates } from './spread.ts';

/** Plates are this tall: a hand's breadth on the television, found by an unsteady finger. */
export const plateHeightPx = 128;

interface Plate {
  readonly id: string;
  readonly place: Spread;
  readonly quiet: Sprite;
  readonly lit: Sprite;
  readonly label: Text;
}

/** What is written on a choice's plate; null for its own words. */
export type LabelOf = (choice: Choice) => string | null;

export interface ChoiceRow {
  /** `focus` is the one of `choices` that is stood on; none where it is of none. */
  draw(choices: readonly Choice[], focus: number, labels?: LabelOf): void;
  hitTest(x: number, y: number): string | null;
  /** The plates, for hands to choose. */
  targets(): readonly DwellTarget[];
}

/** A row of plates whose upper edge is at `top`, within `span`; without one, within the safe edges. */
export function createChoiceRow(tools: SceneTools, top: number, span?: Span): ChoiceRow {
  const row = new Container();
  tools.layer.addChild(row);
  let plates: readonly Plate[] = [];
  let shown = '';

  const lay = (choices: readonly Choice[], labels: readonly string[]): void => {
    for (const old of row.removeChildren()) old.destroy({ children: true });
    const places = spreadPlates(choices.length, span);
    plates = choices.map((choice, i) => {
      const place = places[i] as Spread;
      const quiet = tools.sprite(plate(place.width, plateHeightPx, false));
      const lit = tools.sprite(plate(place.width, plateHeightPx, true));
      for (const sprite of [quiet, lit]) sprite.position.set(place.x - plateMarginPx, top - plateMarginPx);
      const label = tools.text('label', labels[i] ?? '', {
        width: place.width - 40,
        height: plateHeightPx,
      });
      label.position.set(place.x + place.width / 2, top + plateHeightPx / 2);
      row.addChild(quiet, lit, label);
      return { id: choice.id, place, quiet, lit, label };
    });
  };

  return {
    draw(choices, focus, labelOf) {
      const labels = choices.map((choice) => labelOf?.(choice) ?? tools.say(choice.label as HouseKey));
      const wanted = choices.map(({ id }, i) => `${id}/${labels[i]}`).join(' ');
      if (wanted !== shown) {
        shown = wanted;
        lay(choices, labels);
      }
      plates.forEach((plate, i) => {
        const standing = i === focus;
        plate.quiet.visible = !standing;
        plate.lit.visible = standing;
        const colour = standing ? palette.paper : palette.ink;
        if (plate.label.style.fill !== colour) plate.label.style.fill = colour;
      });
    },
    targets: () => plates.map(({ id, place }) => targetOf(id, { ...place, y: top, height: plateHeightPx })),
    hitTest(x, y) {
      if (y < top - plateMarginPx || y > top + plateHeightPx + plateMarginPx) return null;
      return plates.find(({ place }) => x >= place.x && x <= place.x + place.width)?.id ?? null;
    },
  };
}
