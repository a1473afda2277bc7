import { Graphics, type Sprite } from 'pixi.js';
import { mix } from '#core';
import { drawFigure, figureOf, palette, stageSize } from '#kit/view';
import type { Sighting } from '#pose';
import { card, chair, chairMeasures } from '../art/furniture.ts';
import { createChoiceRow } from '../choice-row.ts';
import { countSeen } from '../counting.ts';
import { createDoctorSlip } from '../doctor-slip.ts';
import { type CreateScene, write } from '../scene.ts';
import { hangWindows } from '../windows.ts';

/** Chairs put out before anybody has come. */
const chairsOut = 4;
const most = 6;
const shouldersY = 450;
const unitPx = 100;
const slip = { x: 300, y: 716, width: 1320, height: 152 } as const;

/** Where someone stands in the row, from where the camera saw them: the television is a mirror. */
const placeOf = (sighting: Sighting): number => mix(300, 1620, 1 - sighting.x);

/** Looking for people: chairs out, and whoever is seen on them. */
export const createRoom: CreateScene = (tools) => {
  const { layer, say, text, sprite } = tools;
  hangWindows(tools);
  const looking = text('title', say('room.say'), { width: 1380, height: 170 });
  looking.position.set(stageSize.width / 2, 118);
  const what = text('instruction', say('room.do'), { width: 1380, height: 100 });
  what.position.set(stageSize.width / 2, 272);
  const chairs: readonly Sprite[] = Array.from({ length: most }, () => sprite(chair));
  const people = new Graphics();
  const paper = sprite(card(slip.width, slip.height));
  paper.position.set(slip.x, slip.y);
  const privacy = text('label', say('house.privacy'), { width: slip.width - 60 });
  privacy.position.set(stageSize.width / 2, slip.y + 44);
  const safety = text('label', say('house.safety'), { width: slip.width - 60 });
  safety.position.set(stageSize.width / 2, slip.y + 110);
  layer.addChild(looking, what, ...chairs, people, paper, privacy, safety);
  const advised = createDoctorSlip(tools, 34);
  const row = createChoiceRow(tools, 892);

  return {
    draw({ state, choices, advice }) {
      advised.draw(advice);
      what.visible = advice === null;
      looking.position.y = advice === null ? 118 : 288;
      const seen = state.sightings.slice(0, most).map(placeOf);
      const empty = Array.from({ length: chairsOut }, (_, i) => mix(420, 1500, i / (chairsOut - 1)));
      const places = seen.length > 0 ? seen : empty;
      chairs.forEach((one, i) => {
        const x = places[i];
        one.visible = x !== undefined;
        if (x !== undefined) one.position.set(x - chairMeasures.originX, shouldersY - chairMeasures.originY);
      });
      people.clear();
      for (const x of seen) {
        drawFigure(people, figureOf(null), { x, y: shouldersY, unitPx, colour: palette.waiting });
      }
      write(what, seen.length > 0 ? countSeen(say, seen.length) : say('room.do'));
      row.draw(choices, state.focus);
    },
    hitTest: row.hitTest,
  };
};
