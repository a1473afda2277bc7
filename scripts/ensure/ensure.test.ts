import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { fingerprint } from './build.mjs';
import { countTests } from './count-tests.mjs';
import { ensureNode } from './node-version.mjs';
import { pageOpener } from './open-page.mjs';
import { installationSentence, missingPackages } from './packages.mjs';
import { readFlags } from './problem.mjs';

describe('the version of Node', () => {
  it.each(['20.19.0', '20.20.2', '22.13.0', '24.0.0', '25.1.0', '100.0.0'])('%s will do', (version) => {
    expect(() => ensureNode(version)).not.toThrow();
  });

  it.each(['18.20.0', '20.18.3', '21.7.0', '22.12.0', '23.11.0', 'odd'])('%s is refused with a sentence', (version) => {
    expect(() => ensureNode(version)).toThrow(`needs Node 20.19, 22.13, 24 or newer; this is ${version}.`);
  });
});

describe('the libraries are installed again', () => {
  const machine = { os: 'linux', cpu: 'x64' };
  const pixi = { version: '8.22.0', integrity: 'sha512-a' };

  it('never when all that is locked is there', () => {
    expect(
      missingPackages({ '': {}, 'node_modules/pixi.js': pixi }, { 'node_modules/pixi.js': pixi }, machine),
    ).toEqual([]);
  });

  it('when nothing is there, or an installation was interrupted', () => {
    expect(missingPackages({ 'node_modules/pixi.js': pixi }, null, machine)).toEqual(['node_modules/pixi.js']);
  });

  it('when one has another version or other contents', () => {
    const lock = { 'node_modules/pixi.js': pixi };
    for (const other of [
      { ...pixi, version: '8.21.0' },
      { ...pixi, integrity: 'sha512-b' },
    ]) {
      expect(missingPackages(lock, { 'node_modules/pixi.js': other }, machine)).toEqual(['node_modules/pixi.js']);
    }
  });

  it("when this machine's own build of one is missing, and not for another machine's", () => {
    const build = (os: string, cpu: string) => ({ version: '1.0.0', optional: true, os: [os], cpu: [cpu] });
    const lock = { 'node_modules/a-linux': build('linux', 'x64'), 'node_modules/a-win32': build('win32', 'x64') };
    expect(missingPackages(lock, {}, machine)).toEqual(['node_modules/a-linux']);
    expect(missingPackages({ 'node_modules/extra': { version: '1.0.0', optional: true } }, {}, machine)).toEqual([]);
  });
});

describe('a failed installation says what to do', () => {
  it.each([
    ['npm error code ENOTFOUND', 'no way to the internet'],
    ['npm error code EAI_AGAIN', 'no way to the internet'],
    ['npm error code ENOSPC', 'the disk is full'],
    ['npm error code EACCES', 'may not be written to'],
    ['npm error code EUSAGE', 'do not belong together'],
    ['npm error code EINTEGRITY', 'arrived damaged'],
  ])('%s', (output, words) => {
    expect(installationSentence(output)).toContain(words);
  });

  it('and leaves what it does not know to npm', () => {
    expect(installationSentence('npm error code EODD')).toBeNull();
  });
});

describe('the count of a test run', () => {
  const file = (status: string, ...statuses: readonly string[]) => ({
    status,
    assertionResults: statuses.map((one) => ({ status: one })),
  });

  it('adds up files', () => {
    const report = { testResults: [file('passed', 'passed', 'skipped'), file('failed', 'passed', 'failed', 'failed')] };
    expect(countTests(report, 1)).toEqual({ passed: 2, failed: 2, skipped: 1 });
  });

  it('counts a file that did not load as one failure', () => {
    expect(countTests({ testResults: [file('failed'), file('passed', 'passed')] }, 1)).toEqual({
      passed: 1,
      failed: 1,
      skipped: 0,
    });
  });

  it('counts a run that failed without saying where as one failure', () => {
    expect(countTests(null, 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(countTests({ testResults: [file('passed', 'passed')] }, 130).failed).toBe(1);
  });
});

describe('the page is opened', () => {
  it.each([
    ['linux', { DISPLAY: ':0' }, 'xdg-open'],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, 'xdg-open'],
    ['darwin', {}, 'open'],
    ['win32', {}, 'rundll32'],
  ] as const)('on %s with %o by %s', (platform, env, program) => {
    expect(pageOpener(platform, env)?.[0]).toBe(program);
  });

  it('nowhere without a screen', () => {
    expect(pageOpener('linux', {})).toBeNull();
    expect(pageOpener('darwin', { CI: 'true' })).toBeNull();
  });
});

describe('flags', () => {
  it('are read when they are known', () => {
    expect(readFlags(['--quick'], ['--quick']).has('--quick')).toBe(true);
  });

  it('are refused with a sentence when they are not', () => {
    expect(() => readFlags(['--quik'], ['--quick'])).toThrow('"--quik" is not known here. This command takes --quick');
  });
});

describe('the build is stale', () => {
  const root = mkdtempSync(join(tmpdir(), 'come-out-to-play-build-'));
  const write = (path: string, text: string): void => {
    mkdirSync(join(root, dirname(path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  it('after a change of what it is made from, and only then', () => {
    write('src/tv/main.ts', 'one');
    write('package-lock.json', '{}');
    const first = fingerprint(root);
    expect(fingerprint(root)).toBe(first);
    write('src/tv/main.test.ts', 'a test');
    write('src/tv/README.md', 'a page for people');
    expect(fingerprint(root)).toBe(first);
    write('src/tv/main.ts', 'two');
    const second = fingerprint(root);
    expect(second).not.toBe(first);
    write('games/marbles/game.ts', 'new');
    const third = fingerprint(root);
    expect(third).not.toBe(second);
    write('package-lock.json', '{"changed":true}');
    expect(fingerprint(root)).not.toBe(third);
  });
});
