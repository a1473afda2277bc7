/** Who sits before the webcam while the two are measured, and for how many chairs the loop that is compared is set. */
export interface BenchRoom {
  readonly name: 'pair' | 'alone' | 'row';
  /** A scene of the puppet camera. */
  readonly scene: string;
  /** People in the picture. */
  readonly people: number;
  /** Chairs put out: the loop everyone copies looks for so many bodies (`numPoses`). */
  readonly chairs: number;
  readonly about: string;
}

/** The first is measured in full, for smoothness; the others are there for what is counted. */
export const benchRooms: readonly BenchRoom[] = [
  {
    name: 'pair',
    scene: 'join-and-bowl',
    people: 2,
    chairs: 2,
    about: 'two sit and bowl; as many chairs as people, which is where the loop everyone copies is at its best',
  },
  {
    name: 'alone',
    scene: 'one-bowls',
    people: 1,
    chairs: 4,
    about: 'one sits and bowls; four chairs are out',
  },
  {
    name: 'row',
    scene: 'bench-row',
    people: 4,
    chairs: 4,
    about: 'two on chairs, one in a wheelchair, one standing at four metres',
  },
];
