import { stageSize } from '#kit/view';
import { createChoiceRow } from '../choice-row.ts';
import { countReady, countSeen } from '../counting.ts';
import { type CreateScene, write } from '../scene.ts';
import { createSeatRow } from '../seat-row.ts';

/** Who is here: everyone in their chair, grey until they join. */
export const createSeats: CreateScene = (tools) => {
  const { layer, say, text } = tools;
  const seen = text('instruction', '', { width: 1400 });
  seen.position.set(stageSize.width / 2, 92);
  const ask = text('title', say('seats.ask'), { width: 1400 });
  ask.position.set(stageSize.width / 2, 214);
  layer.addChild(seen, ask);
  const people = createSeatRow(tools);
  const row = createChoiceRow(tools, 892);
  return {
    draw({ seats, state, choices }) {
      const present = seats.filter((seat) => seat.present);
      const waiting = present.some((seat) => seat.status === 'proposed');
      const joined = seats.filter((seat) => seat.status === 'joined').length;
      write(seen, !waiting && joined > 0 ? countReady(say, joined) : countSeen(say, present.length));
      ask.visible = waiting || joined === 0;
      seen.position.y = ask.visible ? 92 : 160;
      people.draw(seats);
      row.draw(choices, state.focus);
    },
    hitTest: row.hitTest,
  };
};
