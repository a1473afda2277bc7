import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { encodeTrace } from '#pose';
import { acted, traceOf } from '../../tests/traces/make.ts';
import { readArguments } from './arguments.ts';
import { ordinary } from './conditions.ts';
import type { Labels, Scored } from './contracts.ts';
import { counted } from './count.ts';
import { momentsOf } from './onset.ts';
import { readFolder, recordingOf } from './read-folder.ts';
import { rowsBy, tableOf } from './tables.ts';

const lengthMs = 9000;
const played = traceOf(
  acted({ script: [{ type: 'raise', side: 'right', holdMs: 900, atMs: 3000 }], lengthMs }),
  0,
  lengthMs,
  { hz: 30 },
);
const frames = {
  aspect: played[0]?.aspect ?? 1,
  frames: played.map(({ capturedAtMs, pose }) => ({ timeMs: capturedAtMs - (played[0]?.capturedAtMs ?? 0), pose })),
};
const labels = (meant: readonly Scored[], either: readonly Scored[] = []): Labels => ({
  subject: 'edith',
  condition: 'seated',
  counts: true,
  happenings: [{ fromMs: 3000, toMs: 6500, side: 'right', meant, either }],
  meant: [],
  either: [],
  side: null,
  hz: null,
});

describe('scoring', () => {
  it('counts what was meant and told, and how long after it began and was done', () => {
    const { raise } = counted(recordingOf('r', frames, labels(['raise'])), ordinary, 'gentle', 1);
    expect(raise).toMatchObject({ meant: 1, told: 1, falseFires: 0 });
    expect(raise.fromOnsetMs[0]).toBeGreaterThan(300);
    expect(Math.abs(raise.fromDoneMs[0] ?? 999)).toBeLessThan(250);
    expect(raise.silentMinutes).toBeCloseTo((lengthMs - 3500) / 60_000, 2);
  });

  it('calls what nobody meant a false fire, unless it may be taken for that', () => {
    const strict = counted(recordingOf('r', frames, labels([])), ordinary, 'gentle', 1);
    expect(strict.raise).toMatchObject({ meant: 0, falseFires: 1 });
    const lenient = counted(recordingOf('r', frames, labels([], ['raise'])), ordinary, 'gentle', 1);
    expect(lenient.raise).toMatchObject({ meant: 0, falseFires: 0 });
  });

  it('tells from the joints alone when a hand set off', () => {
    const moments = momentsOf(frames, { fromMs: 3000, toMs: 6500, side: null, meant: [], either: [] });
    expect(moments?.onsetMs).toBeGreaterThan(3000);
    expect(moments?.onsetMs).toBeLessThan(3700);
    expect(moments?.raisedMs).toBeGreaterThan((moments?.onsetMs ?? 0) + 300);
  });

  it('adds up into rows and a table', () => {
    const recording = recordingOf('r', frames, labels(['raise']));
    const counts = counted(recording, ordinary, 'gentle', 1);
    const rows = rowsBy([{ recording, replay: ordinary.name, counts }], () => 'all');
    expect(rows.find(({ movement }) => movement === 'raise')).toMatchObject({ recall: 1, falseFiresAMinute: 0 });
    expect(rows.find(({ movement }) => movement === 'lob')).toMatchObject({ recall: null });
    expect(tableOf('who', rows)).toContain('| all | raise | 1.00 (1 of 1) | 0.00 (0 in 0.1 min) |');
  });

  it('refuses labels that lie after the end', () => {
    const early = { ...frames, frames: frames.frames.slice(0, 60) };
    expect(() => recordingOf('r', early, labels(['raise']))).toThrow('after its end');
  });
});

describe('a folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'score-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'within'));
  writeFileSync(join(folder, 'within', 'a.trace'), encodeTrace(played));
  writeFileSync(
    join(folder, 'within', 'labels.json'),
    JSON.stringify({
      labels: 1,
      recordings: { 'a.trace': { subject: 'edith', happenings: [{ fromMs: 3000, toMs: 6500, meant: ['raise'] }] } },
    }),
  );
  writeFileSync(join(folder, '301_18_3_2_1_chair.txt'), 'not a skeleton\n');
  writeFileSync(join(folder, 'notes.txt'), 'Edith was in good form.\n');
  writeFileSync(join(folder, 'picture.png'), 'x');
  symlinkSync('/etc', join(folder, 'elsewhere'));

  it('gives its recordings, and says what was left out and why', () => {
    const { recordings, skipped } = readFolder(folder);
    expect(recordings.map(({ name }) => name)).toEqual(['within/a.trace']);
    expect(skipped).toEqual([
      { name: '301_18_3_2_1_chair.txt', why: 'Line 1 holds what is not a number.' },
      { name: 'notes.txt', why: 'Neither its name nor labels.json tells what is done in it.' },
    ]);
  });

  it('is scored by the command, as data', { timeout: 60_000 }, () => {
    const { stdout, status } = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'scripts/score-movements.ts', folder, '--json', '--once'],
      { encoding: 'utf8' },
    );
    expect(status).toBe(0);
    const { recordings, tables } = JSON.parse(stdout) as {
      recordings: number;
      tables: Record<string, { movement: string; recall: number }[]>;
    };
    expect(recordings).toBe(1);
    expect(tables.condition?.find(({ movement }) => movement === 'raise')?.recall).toBe(1);
  });

  it('that is not there is refused in a sentence', { timeout: 60_000 }, () => {
    const { stderr, status } = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'scripts/score-movements.ts', join(folder, 'nowhere')],
      { encoding: 'utf8' },
    );
    expect(status).toBe(2);
    expect(stderr).toContain('There is no folder at');
  });
});

describe('the command line', () => {
  it('is read', () => {
    expect(readArguments(['a', '--json'])).toEqual({
      type: 'score',
      folder: 'a',
      json: true,
      pace: 'gentle',
      once: false,
    });
    expect(readArguments(['--puppets', 'b'])).toEqual({ type: 'puppets', folder: 'b' });
  });

  it.each([[[]], [['a', 'b']], [['a', '--pace', 'hasty']], [['a', '--colour']], [['a', '--puppets', 'b']]])(
    'is refused with how it goes: %j',
    (words) => {
      expect(() => readArguments(words)).toThrow('npm run score-movements');
    },
  );
});
