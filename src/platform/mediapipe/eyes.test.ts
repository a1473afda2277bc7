import { describe, expect, it } from 'vitest';
import { createEyes } from './eyes.ts';

function eyesFor(seatsAtMost: number) {
  let opened = 0;
  const open = (kind: string) => async () => {
    opened += 1;
    return `${kind} ${opened}`;
  };
  const eyes = createEyes<string>({ seatsAtMost, openSeat: open('seat'), openScan: open('scan') });
  return { eyes, opened: () => opened };
}

describe('the landmarkers of a worker', () => {
  it('follow a seat each, and keep to it', async () => {
    const { eyes } = eyesFor(6);
    const one = await eyes.for(1, 0);
    const two = await eyes.for(2, 0);
    expect(one.looking).not.toBe(two.looking);
    expect((await eyes.for(1, 33)).looking).toBe(one.looking);
  });

  it('are there before they are wanted', async () => {
    const { eyes, opened } = eyesFor(6);
    await eyes.ready(2, true);
    expect(opened()).toBe(3);
    await eyes.for(1, 0);
    await eyes.for(4, 0);
    await eyes.for('scan', 0);
    expect(opened()).toBe(3);
  });

  it('are never more than memory allows: further seats are looked at afresh', async () => {
    const { eyes, opened } = eyesFor(2);
    for (const seat of [1, 2, 3, 4] as const) await eyes.for(seat, 0);
    expect(opened()).toBe(3);
    expect((await eyes.for(3, 33)).looking).toBe((await eyes.for('scan', 33)).looking);
    expect((await eyes.for(4, 33)).looking).toBe((await eyes.for(3, 33)).looking);
  });

  it('go to the next when their seat has been left, and know that it is somebody else', async () => {
    const { eyes } = eyesFor(1);
    const first = await eyes.for(1, 0);
    const next = await eyes.for(2, 10_000);
    expect(next).toEqual({ looking: first.looking, stranger: true });
    expect((await eyes.for(2, 10_033)).stranger).toBe(false);
  });

  it('stay with a seat that is looked at seldom', async () => {
    const { eyes } = eyesFor(1);
    const first = await eyes.for(1, 0);
    expect((await eyes.for(2, 400)).looking).not.toBe(first.looking);
    expect((await eyes.for(1, 700)).looking).toBe(first.looking);
  });

  it('are none at all where only the scan may look', async () => {
    const { eyes, opened } = eyesFor(0);
    await eyes.ready(2, true);
    await eyes.for(1, 0);
    expect(opened()).toBe(1);
  });
});
