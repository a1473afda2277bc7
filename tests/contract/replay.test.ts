import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import game from '../../games/_template/game.ts';
import { encodeRunLog, playHeadless, type RunLog } from '../../src/host/index.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
let folder = '';
const log: RunLog = playHeadless(game, { seats: [1, 3], seed: 12, pace: 'standard', maxTicks: 20_000 }).log();

function replayOf(text: string | null): Promise<{ readonly code: number; readonly said: string }> {
  const file = join(folder, 'run.json');
  if (text !== null) writeFileSync(file, text);
  const args = [join(root, 'node_modules/tsx/dist/cli.mjs'), 'scripts/replay.ts', ...(text === null ? [] : [file])];
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: root }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), said: (stdout + stderr).trim() });
    });
  });
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'come-out-to-play-replay-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('npm run replay', () => {
  it('plays a log to the same state', async () => {
    const { code, said } = await replayOf(encodeRunLog(log));
    expect(said).toMatch(/^_template, seats 1, 3, standard, seed 12, 0 min \d+ s: the same run \([0-9a-f]{8}\)\.$/);
    expect(code).toBe(0);
  });

  it('says where a run that has been tampered with parts from its log', async () => {
    const { code, said } = await replayOf(encodeRunLog({ ...log, seed: 13, changes: log.changes.slice(0, 8) }));
    expect(said).toMatch(/another run. It parts from the log before 0 min \d+ s \(tick \d+\)/);
    expect(code).toBe(1);
  });

  it.each([
    ['a text', 'hello', 'This file is not a run log: it is not JSON.'],
    ['another file', '{"kind":"trace"}', 'This file is not a run log.'],
    ['a game that is gone', encodeRunLog({ ...log, gameId: 'quoits' }), 'There is no game called "quoits" any more.'],
    [
      'a game that is a path',
      encodeRunLog({ ...log, gameId: '../../etc' }),
      'The log does not say which game it is of.',
    ],
  ])('refuses %s with a plain sentence', async (_, text, sentence) => {
    expect(await replayOf(text)).toEqual({ code: 2, said: sentence });
  });

  it('asks for a file when none is named', async () => {
    expect(await replayOf(null)).toMatchObject({ code: 2, said: expect.stringContaining('Say which run log') });
  });
});
