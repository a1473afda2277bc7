import { describe, expect, it } from 'vitest';
import { fullSnapshot } from '../../tests/helpers/full-house.ts';
import { nextLine, nowLine } from './now-line.ts';
import { enGb } from './words/en-gb.ts';

const say = ((key: keyof typeof enGb, values: Record<string, string> = {}) =>
  Object.entries(values).reduce<string>(
    (text, [name, value]) => text.replace(`{{${name}}}`, value),
    enGb[key],
  )) as unknown as Parameters<typeof nextLine>[1];

const whole = fullSnapshot();
const items = whole.session.planned;
const at = (place: number, path: (typeof whole)['path'] = 'playing') =>
  nextLine({ ...whole, path, session: { ...whole.session, programme: { items, place } } }, say);

describe('what happens now', () => {
  const measuring = { ...whole, path: 'delay', delay: null } as const;

  it('is that the television is measured, until it has been', () => {
    expect(nowLine(measuring, say)).toBe('Measuring how late the television is.');
    expect(nowLine({ ...measuring, delay: { delayMs: 120 } }, say)).toBe('The television has been measured.');
    expect(nowLine({ ...measuring, delay: { refused: 'unseen' } }, say)).toBe('The television could not be measured.');
  });
});

describe('what comes next', () => {
  it('is what stands next on the list, by the name of its game', () => {
    expect(at(1, 'warm-up')).toBe('Next: Skittles.');
    expect(at(2)).toBe('Next: Cool down.');
  });

  it('is the first of all while people still sit down', () => {
    expect(at(0, 'seats')).toBe('Next: Polish the windows.');
  });

  it('is goodbye after the last', () => {
    expect(at(3, 'cool-down')).toBe('Next: goodbye.');
  });

  it('is today’s session while the noticeboard is up, and nothing while it plays to itself', () => {
    expect(nextLine({ ...whole, path: 'noticeboard' }, say)).toBe('Today’s session: Skittles.');
    expect(nextLine({ ...whole, path: 'noticeboard', demo: true }, say)).toBeNull();
  });

  it('is nothing for a game chosen by itself', () => {
    expect(nextLine(whole, say)).toBeNull();
  });
});
