/** The main job on real input: puppets before the webcam sit down, raise a hand, are counted in and bowl. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type House, openHouse } from '../../helpers/app.ts';
import { films } from '../../helpers/films.ts';

/** In the page: `unplug` ends the camera's track as the browser does when the plug is pulled, `plug-in` gives it back. */
function cableInHand(): void {
  const mediaDevices = navigator.mediaDevices as MediaDevices | undefined;
  if (!mediaDevices) return; // the blank page before ours
  const ask = mediaDevices.getUserMedia.bind(mediaDevices);
  let plugged = true;
  let open: MediaStream[] = [];
  mediaDevices.getUserMedia = async (constraints) => {
    if (!plugged) throw new DOMException('nothing plugged in', 'NotFoundError');
    const stream = await ask(constraints);
    open.push(stream);
    return stream;
  };
  window.addEventListener('unplug', () => {
    plugged = false;
    for (const track of open.flatMap((stream) => stream.getTracks())) {
      track.stop();
      track.dispatchEvent(new Event('ended'));
    }
    open = [];
  });
  window.addEventListener('plug-in', () => {
    plugged = true;
  });
}

describe('two people before a webcam', () => {
  let house: House;
  beforeAll(async () => {
    const { video } = await films.bowling();
    house = await openHouse({ clip: video });
  });
  afterAll(() => house.close());

  it('are found, join by raising a hand, bowl in turn, pause, lose the camera and get it back', async () => {
    const app = await house.open('?seed=7&pace=standard', (context) => context.addInitScript(cableInHand));
    await app.until('the noticeboard', ({ state }) => state === 'noticeboard', 120_000);
    await app.command({ type: 'choose-game', gameId: 'skittles' });
    await app.until('two people found', ({ seats }) => seats.length === 2, 120_000);
    const joined = await app.until(
      'both counted in by a raised hand',
      ({ seats }) => seats.length === 2 && seats.every((seat) => seat.status === 'joined'),
      120_000,
    );
    expect(joined.loop.framesUnclosed).toBe(0);
    await app.until('a game', ({ game }) => (game?.ticks ?? 0) > 0, 120_000);
    const first = await app.until('a ball bowled', ({ game }) => (game?.events['ball-released'] ?? 0) > 0, 120_000);
    const bowler = first.game?.turnSeat;
    const fallen = await app.until('pins that fell', ({ game }) => (game?.events['pin-fell'] ?? 0) > 0);
    expect(fallen.loop.framesInFlight).toBeLessThanOrEqual(fallen.loop.workers);

    await app.page.keyboard.press('Space');
    const paused = await app.until('a pause', ({ state }) => state === 'paused');
    expect(paused.game?.frozen).toBe(true);
    await app.page.keyboard.press('Space');
    await app.until('play', ({ state }) => state === 'playing');

    const held = (await app.inspect()).game?.ticks ?? 0;
    await app.page.evaluate(() => window.dispatchEvent(new Event('unplug')));
    const lost = await app.until('the camera page', ({ state }) => state === 'camera');
    expect(lost.problems[0]?.code).toBe('camera-lost');
    expect(lost.game?.frozen).toBe(true);
    await app.page.evaluate(() => window.dispatchEvent(new Event('plug-in')));
    const back = await app.until('play, by itself', ({ state }) => state === 'playing');
    expect(back.game?.ticks).toBeGreaterThanOrEqual(held);

    await app.until(
      'a turn of the other player',
      ({ game }) => game?.turnSeat !== null && game?.turnSeat !== bowler,
      170_000,
    );
    const before = (await app.inspect()).game?.events['ball-released'] ?? 0;
    const second = await app.until(
      'a ball bowled by the other',
      ({ game }) => (game?.events['ball-released'] ?? 0) > before && game?.turnSeat !== bowler,
      120_000,
    );
    expect(second.problems).toEqual([]);
    expect(app.pageErrors).toEqual([]);
    expect(app.foreignRequests).toEqual([]);
    expect(app.policyViolations).toEqual([]);
    await app.close();
  });
});
