/** Finds recordings in a folder and those below it. Nothing outside of it is read, and no file that is too big. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseTrace } from '#pose';
import { readBlazePose } from './blazepose.ts';
import { type Frames, type Labels, type Recording, Refusal } from './contracts.ts';
import { checkedFrames } from './frames.ts';
import { labelsFromName } from './gestures.ts';
import { isNamedKinect, readKinectRows, readNamedKinect } from './kinect.ts';
import { readLabels } from './labels.ts';

const bytesAtMost = 64_000_000;
const filesAtMost = 10_000;
const foldersDeep = 4;
const usualHz = 30;
const labelsFile = 'labels.json';

export interface Skipped {
  readonly name: string;
  readonly why: string;
}

export interface Found {
  readonly recordings: readonly Recording[];
  readonly skipped: readonly Skipped[];
}

/** Files by their path from `folder`. Links are not followed. */
function filesIn(folder: string, within = '', deep = 0): readonly string[] {
  const entries = readdirSync(join(folder, within), { withFileTypes: true });
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = within === '' ? entry.name : `${within}/${entry.name}`;
      if (entry.isDirectory()) return deep < foldersDeep ? filesIn(folder, path, deep + 1) : [];
      return entry.isFile() ? [path] : [];
    });
}

function textOf(path: string): string {
  if (statSync(path).size > bytesAtMost) throw new Refusal('It is bigger than 64 MB.');
  return readFileSync(path, 'utf8');
}

/** Frames of the first person in a trace of the house. */
function readOwnTrace(text: string): Frames {
  const parsed = parseTrace(text);
  if ('refused' in parsed) throw new Refusal(parsed.refused);
  const { samples, aspect } = parsed.trace;
  const seat = samples[0]?.seat;
  const mine = samples.filter((sample) => sample.seat === seat);
  const frames = mine.map(({ capturedAtMs, pose }) => ({ timeMs: capturedAtMs, pose }));
  return checkedFrames(aspect, frames);
}

/** Throws a `Refusal` for what is in no format that is known. */
export function framesOf(name: string, text: string, hz: number): Frames {
  if (text.startsWith('{"trace"')) return readOwnTrace(text);
  if (name.endsWith('.json')) return readBlazePose(text, hz);
  return isNamedKinect(text) ? readNamedKinect(text) : readKinectRows(text, hz);
}

/** A recording and its labels put together. Throws a `Refusal`. */
export function recordingOf(name: string, frames: Frames, labels: Labels): Recording {
  const lengthMs = frames.frames.at(-1)?.timeMs ?? 0;
  const { meant, either, side } = labels;
  const happenings = labels.happenings ?? [{ fromMs: 0, toMs: lengthMs, side, meant, either }];
  const late = happenings.findIndex(({ toMs }) => toMs > lengthMs + 1000);
  if (late >= 0) throw new Refusal(`Its labels put happening ${late + 1} after its end.`);
  return { ...frames, name, labels, happenings, lengthMs };
}

const isRecording = (name: string): boolean => /\.(txt|json|csv|trace)$/.test(name) && !name.endsWith(labelsFile);

/** All recordings below `folder`, and what was left out and why. Throws a `Refusal` when there is no such folder. */
export function readFolder(folder: string): Found {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Refusal(`There is no folder at ${folder}.`);
  }
  const files = filesIn(folder);
  if (files.length > filesAtMost) throw new Refusal(`The folder holds more than ${filesAtMost} files.`);
  const recordings: Recording[] = [];
  const skipped: Skipped[] = [];
  const told = new Map<string, Labels>();
  const attempt = (name: string, act: () => void): void => {
    try {
      act();
    } catch (cause) {
      if (!(cause instanceof Refusal)) throw cause;
      skipped.push({ name, why: cause.message });
    }
  };
  for (const name of files.filter((each) => each.split('/').at(-1) === labelsFile)) {
    attempt(name, () => {
      const within = name.slice(0, -labelsFile.length);
      for (const [file, labels] of readLabels(textOf(join(folder, name)))) told.set(within + file, labels);
    });
  }
  for (const name of files.filter(isRecording)) {
    attempt(name, () => {
      const labels = told.get(name) ?? labelsFromName(name);
      if (!labels) throw new Refusal('Neither its name nor labels.json tells what is done in it.');
      recordings.push(recordingOf(name, framesOf(name, textOf(join(folder, name)), labels.hz ?? usualHz), labels));
    });
  }
  return { recordings, skipped };
}
