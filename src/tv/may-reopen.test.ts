import { describe, expect, it } from 'vitest';
import { mayReopen } from './may-reopen.ts';

describe('a newer version', () => {
  it('is let in on a noticeboard that nobody has touched for a while', () => {
    expect(mayReopen({ path: 'noticeboard', sinceMs: 1000, touchedMs: 0, nowMs: 6000, panelOpen: false })).toBe(true);
  });

  it('waits while the panel lies over the page: a note may be half written', () => {
    expect(mayReopen({ path: 'noticeboard', sinceMs: 1000, touchedMs: 0, nowMs: 6000, panelOpen: true })).toBe(false);
  });

  it('waits while somebody is choosing, and through every game', () => {
    expect(mayReopen({ path: 'noticeboard', sinceMs: 1000, touchedMs: 4000, nowMs: 6000, panelOpen: false })).toBe(
      false,
    );
    expect(mayReopen({ path: 'playing', sinceMs: 0, touchedMs: 0, nowMs: 600_000, panelOpen: false })).toBe(false);
  });
});
