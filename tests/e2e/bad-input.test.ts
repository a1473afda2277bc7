/** What can go wrong between a room and its game: each gets a sentence on the television and a way on, and nothing is lost. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, type House, openHouse } from '../helpers/app.ts';
import { films } from '../helpers/films.ts';

const code = (now: Awaited<ReturnType<App['inspect']>>): string | undefined => now.problems[0]?.code;

/** The way on that every camera page offers: keys, here by the clicker alone. */
async function playsByKeys(app: App): Promise<void> {
  await app.command({ type: 'use-source', source: 'none' });
  const seats = await app.until('seats for keys', ({ state }) => state === 'seats');
  expect(seats.problems).toEqual([]);
  await app.page.keyboard.press('Enter');
  await app.until('the briefing', ({ state }) => state === 'briefing');
  await app.page.keyboard.press('Enter');
  const playing = await app.until('a game', ({ game }) => (game?.ticks ?? 0) > 0);
  expect(playing.state).toBe('playing');
}

describe('with a webcam', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());

  it('says what it did not understand of its address, and opens all the same', async () => {
    const app = await house.open('?source=none&seats=99&colour=mauve&game=<script>');
    const now = await app.until('the noticeboard', ({ state }) => state === 'noticeboard');
    expect(code(now)).toBe('unknown-address');
    await app.close();
  });

  it('says so when the model is missing, and plays by keys', async () => {
    const app = await house.open('?game=skittles', (context) =>
      context.route('**/models/*.task', (route) => route.fulfill({ status: 404, body: 'gone' })),
    );
    await app.until('the noticeboard', ({ state }) => state === 'noticeboard');
    await app.command({ type: 'choose-game', gameId: 'skittles' });
    const now = await app.until('a problem', (it) => it.state === 'camera' && it.problems.length > 0);
    expect(code(now)).toBe('model-missing');
    await playsByKeys(app);
    await app.close();
  });

  it('says so when the model is not the one that was assembled', async () => {
    const app = await house.open('', (context) =>
      context.route('**/models/*.task', async (route) => {
        const answer = await route.fetch();
        const body = Buffer.from(await answer.body());
        body[body.length - 1_000_000] = (body[body.length - 1_000_000] as number) ^ 255;
        await route.fulfill({ response: answer, body });
      }),
    );
    const now = await app.until('the noticeboard', ({ state }) => state === 'noticeboard');
    expect(code(now)).toBe('model-damaged');
    await app.close();
  });

  it('says so when another program has the camera, and takes it when it is free', async () => {
    const app = await house.open('', (context) =>
      context.addInitScript(() => {
        const mediaDevices = navigator.mediaDevices as MediaDevices | undefined;
        if (!mediaDevices) return; // the blank page before ours
        const ask = mediaDevices.getUserMedia.bind(mediaDevices);
        Object.assign(window, { busy: true });
        mediaDevices.getUserMedia = (constraints) =>
          'busy' in window && window.busy
            ? Promise.reject(new DOMException('in use', 'NotReadableError'))
            : ask(constraints);
      }),
    );
    await app.until('the noticeboard', ({ state }) => state === 'noticeboard');
    await app.command({ type: 'choose-game', gameId: 'skittles' });
    const now = await app.until('a problem', ({ problems }) => problems.length > 0);
    expect(code(now)).toBe('camera-busy');
    await app.page.evaluate(() => Object.assign(window, { busy: false }));
    const open = await app.until('the camera', ({ state }) => state !== 'camera');
    expect(open.problems).toEqual([]);
    await app.close();
  });

  it('pauses when the page is hidden, and waits to be asked to go on', async () => {
    const app = await house.open('?source=none&game=skittles&autostart=1');
    await app.until('play', ({ game }) => (game?.ticks ?? 0) > 10);
    await app.page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { value: true, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    const hidden = await app.until('the pause', ({ state }) => state === 'paused');
    expect(hidden.game?.frozen).toBe(true);
    expect(hidden.sound.phase).not.toBe('sounding');
    await app.page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { value: false, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await app.page.keyboard.press('Space');
    const again = await app.until('play', ({ state, game }) => state === 'playing' && game?.frozen === false);
    expect(again.game?.ticks).toBeGreaterThanOrEqual(hidden.game?.ticks ?? 0);
    await app.close();
  });

  it('plays on with the network cable out', async () => {
    const app = await house.open('?source=none');
    await app.until('the noticeboard', ({ state }) => state === 'noticeboard');
    await app.command({ type: 'choose-game', gameId: 'skittles' });
    await app.until('the seats', ({ state }) => state === 'seats');
    await app.command({ type: 'go-on' });
    await app.command({ type: 'go-on' });
    await app.until('a ball asked for', ({ game }) => game?.asks === 'bowl');
    await app.page.context().setOffline(true);
    await app.page.keyboard.press('1');
    await app.until('the ball', ({ game }) => (game?.events['ball-released'] ?? 0) > 0);
    expect(app.pageErrors).toEqual([]);
    await app.close();
  });
});

describe('without a webcam', () => {
  it('says so, and offers practice that plays', async () => {
    const house = await openHouse({ camera: 'none' });
    const app = await house.open();
    await app.until('the noticeboard', ({ state }) => state === 'noticeboard');
    await app.command({ type: 'choose-game', gameId: 'skittles' });
    const now = await app.until('a problem', ({ problems }) => problems.length > 0);
    expect(code(now)).toBe('no-camera');
    await app.command({ type: 'use-source', source: 'puppet' });
    await app.until(
      'two residents joined',
      ({ seats }) => seats.filter((seat) => seat.status === 'joined').length === 2,
    );
    await app.until('a ball bowled by a resident', ({ game }) => (game?.events['ball-released'] ?? 0) > 0);
    await app.close();
    await house.close();
  });
});

describe('with a webcam that was refused', () => {
  it('says how to allow it, and plays by keys', async () => {
    const house = await openHouse({ camera: 'refused' });
    const app = await house.open();
    await app.until('the noticeboard', ({ state }) => state === 'noticeboard');
    await app.command({ type: 'choose-game', gameId: 'skittles' });
    const now = await app.until('a problem', ({ problems }) => problems.length > 0);
    expect(code(now)).toBe('camera-refused');
    await playsByKeys(app);
    await app.close();
    await house.close();
  });
});

describe('without any WebGL', () => {
  it('draws all the same, says that arms cannot be followed, and lets any movement count', async () => {
    const { video } = await films.bowling();
    const house = await openHouse({ webgl: 'none', clip: video });
    const app = await house.open();
    const board = await app.until('the noticeboard', ({ state }) => state === 'noticeboard');
    expect(board.loop.renderer).toBe('canvas');
    expect(code(board)).toBe('no-tracking');
    await app.command({ type: 'choose-game', gameId: 'skittles' });
    const seats = await app.until('seats that divide the picture', (it) => it.seats.length === 2);
    expect(seats.seats.every((seat) => seat.lane !== null)).toBe(true);
    await app.until('somebody joined by moving', (it) => it.seats.some((seat) => seat.status === 'joined'));
    await app.close();
    await house.close();
  });
});
