/** The door by which bodies come into the room: whatever tells them, opened into an empty room, and what goes wrong with it told to the director. */
import type { BodySink, BodySource, BodySourceInfo, SourceKind, SourceProblem } from '#pose';
import type { Happening } from './afternoon.ts';
import type { Room } from './room.ts';
import { createSourceDoor, type SourceDoor } from './source-door.ts';

export interface RoomDoorParts {
  /** The source of a kind, made when first needed. Rejects with a `SourceError`. */
  make(kind: SourceKind): Promise<BodySource>;
  readonly room: Pick<Room, 'sink' | 'opened' | 'empty' | 'motionOnly'>;
  hear(happening: Happening): void;
  /** What the director is told of the source beside its kind. */
  opened(info: BodySourceInfo): { readonly aspect?: number; readonly camera?: string };
  /** Told every sample beside the room, for whoever records. */
  onSample?: BodySink['sample'];
  /** Told what goes wrong with the source beside the director, with all its detail. */
  onProblem?(problem: SourceProblem): void;
}

/** Opening and closing both empty the room first. */
export function createRoomDoor({ make, room, hear, opened, onSample, onProblem }: RoomDoorParts): SourceDoor {
  const door = createSourceDoor({
    make,
    sink: {
      sample(sample) {
        room.sink.sample(sample);
        onSample?.(sample);
      },
      sightings: room.sink.sightings,
      roomMoved: room.sink.roomMoved,
    },
    onOpened(info) {
      room.opened(info.aspect);
      hear({ type: 'source-opened', source: info.kind, ...opened(info) });
    },
    onFailed(problem) {
      onProblem?.(problem);
      room.empty();
      hear({ type: 'source-failed', problem: { code: problem.code } });
    },
    onProblem(problem) {
      onProblem?.(problem);
      if (problem.code === 'no-tracking') room.motionOnly();
      hear({ type: 'problem-noticed', problem: { code: problem.code } });
    },
  });
  return {
    ...door,
    open(kind) {
      room.empty();
      door.open(kind);
    },
    close() {
      room.empty();
      door.close();
    },
  };
}
