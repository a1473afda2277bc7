/** Chairs that stand close together: somebody who comes late is offered theirs, between neighbours and at the end of the row. */
import { describe, expect, it } from 'vitest';
import { bodyScale, nobodySeated, type Sighting, seatProposals, shouldersOf } from '#pose';
import { createPlay, poseOf, type Scene, sceneNamed } from '#pose/puppet';
import type { Command, SessionEvent, SessionState } from './contracts.ts';
import { direct } from './director.ts';
import { startSession } from './start.ts';

const scene = sceneNamed('row-of-six') as Scene;
const { aspect } = scene.camera;
const about = { place: 'alley', play: 'turns', level: 3, minutes: 5 } as const;
const games = [{ id: 'skittles', seats: { min: 1, max: 6 }, tune: 'alley', about } as const];

const sightings = createPlay(scene)
  .truthAt(0)
  .map((truth): Sighting => {
    const pose = poseOf(scene.camera, truth);
    const { x, y } = shouldersOf(pose, aspect);
    return { x: x / aspect, y, scale: bodyScale(pose, aspect), sure: 1 };
  });

/** The session before its camera: who is seen, second by second, and what staff say. */
function roomOf(rooms: SessionState['rooms'] = []) {
  let memory = nobodySeated(aspect);
  let nowMs = 0;
  let state: SessionState = { ...startSession({ games, seed: 7 }), rooms };
  const hear = (event: SessionEvent): void => {
    state = direct(state, event).state;
  };
  const tell = (...commands: readonly Command[]): void => {
    for (const command of commands) hear({ type: 'command', command, nowMs });
  };
  const look = (here: readonly number[], seconds: number): void => {
    for (let second = 0; second < seconds; second += 1) {
      nowMs += 1000;
      const seen = here.map((i) => sightings[i] as Sighting);
      const held = new Map(
        state.seats.flatMap(({ id, status, lane }) => (status === 'proposed' ? [] : [[id, lane] as const])),
      );
      const next = seatProposals(memory, seen, nowMs, held);
      memory = next.memory;
      const proposals = next.proposals.map(({ seat, lane, sighting: { x, y } }) => ({
        seat,
        lane,
        at: { x: x * aspect, y },
      }));
      hear({ type: 'people-seen', sightings: seen, proposals, nowMs });
    }
  };
  hear({ type: 'booted', cameraAllowed: false, problem: null, nowMs });
  tell({ type: 'choose-game', gameId: 'skittles' });
  hear({ type: 'source-opened', source: 'camera', aspect, camera: 'C920', nowMs });
  return { look, tell, state: () => state };
}

const everyone = [0, 1, 2, 3, 4, 5];
const but = (late: number): readonly number[] => everyone.filter((i) => i !== late);
const joinAll = (state: SessionState): readonly Command[] =>
  state.seats.map(({ id }): Command => ({ type: 'join-seat', seat: id }));
const statuses = ({ seats }: SessionState): readonly string[] => seats.map(({ status }) => status);
const fiveAndOneAsked = [...Array.from({ length: 5 }, () => 'joined'), 'proposed'];

describe('a sixth who comes late', () => {
  it.each(everyone)('is offered the chair that was left free, number %i of the row', (late) => {
    const room = roomOf();
    room.look(but(late), 4);
    room.tell(...joinAll(room.state()), { type: 'go-on' });
    room.look(everyone, 4);
    expect(statuses(room.state())).toEqual(fiveAndOneAsked);
  });

  it.each(everyone)('is offered it where the chairs were set as before, number %i of the row', (late) => {
    const first = roomOf();
    first.look(but(late), 4);
    first.tell(...joinAll(first.state()), { type: 'go-on' }, { type: 'stop' });
    const again = roomOf(first.state().rooms);
    again.tell({ type: 'same-seats' });
    again.look(everyone, 6);
    expect(statuses(again.state())).toEqual(fiveAndOneAsked);
  });

  it('is not offered a second chair where one sits already, however often they are looked at', () => {
    const room = roomOf();
    room.look(everyone, 4);
    room.tell(...joinAll(room.state()), { type: 'go-on' });
    room.look(everyone, 30);
    expect(statuses(room.state())).toEqual(Array.from({ length: 6 }, () => 'joined'));
  });
});
