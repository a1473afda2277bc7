import { describe, expect, it } from 'vitest';
import type { Command, SessionState } from '#session';
import { inPicture, onBoard } from './screens/seat-map.ts';
import { createSeatDrag } from './seat-drag.ts';

const aspect = 16 / 9;
const lane = { centreX: 1.2, centreY: 0.5, side: 0.5 };

function dragging(doing: 'moving' | 'choosing') {
  const told: Command[] = [];
  const state = () =>
    ({
      path: 'seats',
      aspect,
      hand: { seat: 1, doing },
      seats: [{ id: 1, lane }],
      walkways: [],
      walkwayInHand: null,
    }) as unknown as SessionState;
  return { told, drag: createSeatDrag({ state, obey: (command) => told.push(command) }) };
}

describe('the board', () => {
  it('shows the picture as a mirror does, and finds the way back', () => {
    expect(onBoard({ x: 0.1, y: 0.5 }, aspect).x).toBeGreaterThan(onBoard({ x: 1.5, y: 0.5 }, aspect).x);
    const back = inPicture(onBoard({ x: 1.2, y: 0.3 }, aspect), aspect);
    expect([back.x, back.y]).toEqual([expect.closeTo(1.2), expect.closeTo(0.3)]);
    expect(inPicture({ x: -500, y: 5000 }, aspect)).toEqual({ x: aspect, y: 1 });
  });
});

describe('a dragged chair', () => {
  const middle = onBoard({ x: lane.centreX, y: lane.centreY }, aspect);

  it('goes where the finger goes, by as much', () => {
    const { told, drag } = dragging('moving');
    drag.down(middle.x + 10, middle.y);
    drag.move(middle.x + 110, middle.y, 0);
    drag.up(middle.x + 210, middle.y);
    const moved = told.at(-1);
    expect(moved).toMatchObject({ type: 'place-seat', seat: 1 });
    if (moved?.type !== 'place-seat') return;
    expect(onBoard({ x: moved.lane.centreX, y: moved.lane.centreY }, aspect).x).toBeCloseTo(middle.x + 200);
  });

  it('stays for a tap, for a drag beside it, and when no chair is being moved', () => {
    const { told, drag } = dragging('moving');
    drag.down(middle.x, middle.y);
    drag.up(middle.x, middle.y);
    drag.down(middle.x + 400, middle.y);
    drag.move(middle.x + 500, middle.y, 0);
    const other = dragging('choosing');
    other.drag.down(middle.x, middle.y);
    other.drag.move(middle.x + 100, middle.y, 0);
    expect([...told, ...other.told]).toEqual([]);
  });
});

describe('a dragged walkway', () => {
  const walkway = { centreX: 1.4, centreY: 0.5, width: 0.4, height: 1 };
  const held = () => {
    const told: Command[] = [];
    const state = () =>
      ({
        path: 'seats',
        aspect,
        hand: null,
        seats: [],
        walkways: [walkway],
        walkwayInHand: 0,
      }) as unknown as SessionState;
    return { told, drag: createSeatDrag({ state, obey: (command) => told.push(command) }) };
  };
  const at = (x: number, y: number) => onBoard({ x, y }, aspect);
  const dragged = (from: { x: number; y: number }, to: { x: number; y: number }) => {
    const { told, drag } = held();
    drag.down(from.x, from.y);
    drag.move(to.x, to.y, 0);
    drag.up(to.x, to.y);
    return told.at(-1);
  };

  it('goes along when its middle is dragged', () => {
    const moved = dragged(at(1.4, 0.5), at(1.2, 0.5));
    expect(moved).toMatchObject({
      type: 'place-walkway',
      walkway: { centreX: expect.closeTo(1.2), width: expect.closeTo(0.4) },
    });
  });

  it('grows when an edge is dragged outwards, and the other edge stays', () => {
    const grown = dragged(at(1.6, 0.5), at(1.7, 0.5));
    expect(grown).toMatchObject({
      type: 'place-walkway',
      walkway: { centreX: expect.closeTo(1.45), width: expect.closeTo(0.5) },
    });
  });
});
