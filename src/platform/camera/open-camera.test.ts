import { describe, expect, it } from 'vitest';
import { problemOf, wishes } from './open-camera.ts';

describe('a camera that does not open', () => {
  it.each([
    ['NotFoundError', 'no-camera'],
    ['OverconstrainedError', 'no-camera'],
    ['TypeError', 'no-camera'],
    ['NotAllowedError', 'camera-refused'],
    ['SecurityError', 'camera-refused'],
    ['NotReadableError', 'camera-busy'],
    ['AbortError', 'camera-busy'],
  ])('because of %s is told of as %s', (name, code) => {
    expect(problemOf(name)).toBe(code);
  });
});

describe('what is asked of a camera', () => {
  it('never is more than 1080 lines', () => {
    expect(wishes(null)[0]).toMatchObject({ width: { ideal: 1280, max: 1920 }, height: { ideal: 720, max: 1080 } });
  });

  it('falls back to any other when the chosen one has gone', () => {
    const chosen = wishes('desk').map(({ deviceId }) => deviceId !== undefined);
    expect(chosen).toEqual([true, true, false, false]);
  });
});
