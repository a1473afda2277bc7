/** What the gestures of public collections mean here, told by the names of their files. */
import type { Side } from '#pose';
import type { Labels, Scored } from './contracts.ts';

interface Gesture {
  readonly side: Side | null;
  readonly meant: readonly Scored[];
  readonly either: readonly Scored[];
}

/**
 * Which arm it was is told by the joints: one collection's left is another's right.
 * A bent elbow brings the hand to the shoulder: somebody asked to lift a hand has lifted one.
 */
const elbowBent: Gesture = { side: null, meant: ['any'], either: ['raise', 'reach', 'pump'] };
/** A straight arm lifted forward or sideways: a hand raised, and an underarm swing or a sideways sweep. */
const armLifted: Gesture = {
  side: null,
  meant: ['raise', 'swing', 'reach', 'any'],
  either: ['pump', 'sway'],
};
const bothLifted: Gesture = { side: null, meant: ['raise', 'reach', 'any'], either: ['swing', 'pump', 'clap', 'sway'] };
/** Motion is taken from the upper body, which may keep quite still. */
const footTapped: Gesture = { side: null, meant: [], either: ['any', 'sway'] };

/** IntelliRehabDS: gestures 0 to 8. */
const irds: readonly Gesture[] = [
  elbowBent,
  elbowBent,
  armLifted,
  armLifted,
  armLifted,
  armLifted,
  bothLifted,
  footTapped,
  footTapped,
];

/** Keraal: both hands to the face and apart; a straight arm swept out and over the head (a sweep too) and a lean; folded arms and a turn. */
const keraal: Readonly<Record<string, Gesture>> = {
  CTK: { side: null, meant: ['raise', 'any'], either: ['reach', 'clap', 'pump', 'sway'] },
  ELK: { side: null, meant: ['raise', 'any'], either: ['swing', 'reach', 'pump', 'sway'] },
  RTK: { side: null, meant: ['any'], either: ['raise', 'reach', 'pump', 'clap', 'sway'] },
};

const irdsName = /(?:^|\/)(\d{1,5})_(\d{1,5})_([0-8])_(\d{1,4})_([123])_([a-z]{1,20})\.txt$/;
const keraalName =
  /(?:^|\/)G\d[A-Za-z]?[-_]\w+?[-_](CTK|ELK|RTK)[-_]([A-Za-z]*\d+)\w*(?:[-_](\w+)[-_](\w+))?[-_]\d+\.(?:json|txt)$/;

/** What a file's name tells of it, or null when it tells nothing. */
export function labelsFromName(name: string): Labels | null {
  const rehabilitation = irdsName.exec(name);
  if (rehabilitation) {
    const [, subject = '', , gesture = '', , label = '', position = ''] = rehabilitation;
    const done = label === '1' ? 'correct' : label === '2' ? 'incorrect' : 'poor';
    const condition = `${position}, ${done}`;
    return {
      subject,
      condition,
      counts: label === '1',
      happenings: null,
      hz: null,
      ...(irds[Number(gesture)] as Gesture),
    };
  }
  const coached = keraalName.exec(name);
  if (coached) {
    const [, exercise = '', person = '', , done = 'unlabelled'] = coached;
    const gesture = keraal[exercise] as Gesture;
    const condition = `seated, ${done === 'C' ? 'correct' : done}`;
    return {
      subject: person,
      condition,
      counts: done === 'C' || done === 'unlabelled',
      happenings: null,
      hz: null,
      ...gesture,
    };
  }
  return null;
}
