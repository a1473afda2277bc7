import { beforeEach, describe, expect, expectTypeOf, it } from 'vitest';
import { guestAbility } from '#movement';
import type { Command, HandedFile, PanelKept, PanelRefusal, Snapshot } from '#session';
import { createHouseEnd, panelGoneMs, tooOldMs } from './house-end.ts';
import { keptSchema } from './kept-schema.ts';
import { createPanelEnd, greetEveryMs, houseGoneMs } from './panel-end.ts';
import { snapshotSchema } from './snapshot-schema.ts';
import { createBroadcastWire, createWirePair, type Wire } from './wire.ts';
import type { z } from './zod.ts';

type Open<T> = T extends object ? { -readonly [K in keyof T]: Open<T[K]> } : T;

const calm: Snapshot = {
  house: 'hall',
  revision: 1,
  atMs: 0,
  version: '1.0.0',
  language: 'en-GB',
  path: 'playing',
  resumeTo: null,
  demo: false,
  games: [
    {
      id: 'skittles',
      title: 'Skittles',
      blurb: 'Nine pins.',
      minutes: 2.5,
      packs: [{ id: 'seaside', title: 'Seaside' }],
      pack: null,
    },
  ],
  gameId: 'skittles',
  turnSeat: 1,
  ask: 'roll the ball',
  seats: [
    {
      id: 1,
      name: 'مارغريت 🎳 <b>',
      given: 'مارغريت 🎳 <b>',
      status: 'joined',
      present: true,
      watched: true,
      ability: guestAbility,
      actions: [{ name: 'bowl', ask: 'roll the ball', plays: 'swing', byStaff: false, may: ['swing', 'any'] }],
      prompts: 2,
      mark: 1,
      person: null,
      team: null,
    },
  ],
  teams: 1,
  wholeRoom: { on: false, open: true },
  peopleSeen: 1,
  source: 'camera',
  sourceOpen: true,
  advice: null,
  problem: null,
  script: { open: ['Sit down.'], ask: [], houseRules: [], close: [] },
  caption: null,
  choices: [{ id: 'go-on', label: 'Start', focused: true, command: { type: 'go-on' } }],
  pace: 'gentle',
  volumes: { voice: 1, music: 0.5, effects: 0 },
  canUndoSeats: false,
  canMeasure: true,
  session: {
    wish: { template: 'gentle', playlist: null, minutes: 20, draw: 0 },
    planned: [{ do: 'warm-up' }, { do: 'game', gameId: 'skittles', packId: null }],
    programme: null,
    offered: false,
    record: { id: 'today', mood: 4, note: 'More of that.' },
  },
  machine: {
    renderer: 'webgl',
    framesHz: 60,
    latencyMs: null,
    follows: true,
    awake: true,
    cameras: [{ id: 'desk', label: 'Desk camera' }],
    camera: null,
    television: { televisionInches: 55, chairMetres: 3, sight: 'older' },
    delayMs: 140,
    theme: 'painted',
    languages: ['en-GB'],
    tuning: { delegate: 'CPU', workers: 1, how: 'usual' },
    soundElsewhere: false,
  },
  delay: null,
};

const written: PanelKept = {
  house: 'hall',
  edition: 1,
  canUndo: true,
  recordsInAll: 1,
  people: [
    {
      id: 'p1',
      nickname: 'Margaret',
      mark: null,
      ability: guestAbility,
      hearing: 'ordinary',
      sight: 'low',
      likes: '',
      avoid: '',
      consents: { records: true, photographs: false, voice: false },
      keep: false,
      lastUsedAtMs: 1,
    },
  ],
  playlists: [{ id: 's1', name: 'Ours', games: [{ gameId: 'skittles', packId: null }] }],
  records: [
    {
      id: 'r1',
      startedAtMs: 1,
      lengthMs: 2,
      games: [{ gameId: 'skittles', playedMs: 2, finished: true }],
      people: [{ seat: 1, person: 'p1', name: 'Margaret', activeMs: 1, restingMs: 1, prompts: 0, mood: 5 }],
      mood: null,
      note: '',
    },
  ],
  lastSeating: [{ seat: 1, person: 'p1' }],
};

/** Time that passes only when told to, for both ends. */
function clock() {
  let nowMs = 1000;
  const timers = new Set<{ readonly periodMs: number; nextMs: number; then(): void }>();
  return {
    now: () => nowMs,
    every(periodMs: number, then: () => void) {
      const timer = { periodMs, nextMs: nowMs + periodMs, then };
      timers.add(timer);
      return () => void timers.delete(timer);
    },
    running: () => timers.size,
    async pass(ms: number) {
      const endMs = nowMs + ms;
      for (; nowMs < endMs; nowMs += 100) {
        for (const timer of [...timers]) {
          if (timer.nextMs > nowMs) continue;
          timer.nextMs = nowMs + timer.periodMs;
          timer.then();
        }
        await Promise.resolve();
      }
    },
  };
}

function hall(wires: readonly Wire[], time: ReturnType<typeof clock>, house = 'hall') {
  const heard: Command[] = [];
  const now = { snapshot: { ...calm, house }, kept: { ...written, house }, made: 0 };
  const file: HandedFile = { name: 'records.csv', mime: 'text/csv', text: 'a,b' };
  const end = createHouseEnd({
    wires,
    now: time.now,
    every: time.every,
    snapshot: () => {
      now.made += 1;
      return { ...now.snapshot, atMs: time.now() };
    },
    kept: () => now.kept,
    obey(command) {
      heard.push(command);
      if (command.type === 'export-records') end.handOver(file);
      return command.type === 'go-back' ? { reason: 'not-now', sentence: 'Not just now.' } : null;
    },
  });
  return { heard, now, close: end.close, handOver: () => end.handOver(file) };
}

/** Everything on one wire hears everything, as windows of one browser do. */
function party(): () => Wire {
  const wires = new Set<(message: unknown) => void>();
  return () => {
    const mine = new Set<(message: unknown) => void>();
    return {
      post(message) {
        const copy = structuredClone(message);
        for (const hear of [...wires]) if (!mine.has(hear)) hear(copy);
      },
      listen(heard) {
        mine.add(heard);
        wires.add(heard);
        return () => wires.delete(heard);
      },
      close() {
        for (const hear of mine) wires.delete(hear);
      },
    };
  };
}

describe('the channel between house and panels', () => {
  let time = clock();
  let join = party();
  beforeEach(() => {
    time = clock();
    join = party();
  });
  const panelNamed = (panel: string) => {
    const seen: (Snapshot | null)[] = [];
    const link = createPanelEnd({ wire: join(), panel, now: time.now, every: time.every });
    link.onSnapshot((snapshot) => seen.push(snapshot));
    return { link, seen };
  };

  it('carries exactly what a snapshot is, and what is kept', () => {
    expectTypeOf<Open<z.infer<typeof keptSchema>>>().toEqualTypeOf<Open<PanelKept>>();
    expect(keptSchema.parse(structuredClone(written))).toEqual(written);
    expectTypeOf<Open<z.infer<typeof snapshotSchema>>>().toEqualTypeOf<Open<Snapshot>>();
    expect(snapshotSchema.parse(structuredClone(calm))).toEqual(calm);
  });

  it('tells a panel at once, then only what has changed, five times a second at most', async () => {
    const { now } = hall([join()], time);
    const { seen } = panelNamed('one');
    await time.pass(1500);
    const first = seen.filter((each) => each !== null).length;
    for (let i = 0; i < 20; i += 1) {
      now.snapshot = { ...now.snapshot, caption: `line ${i}` };
      await time.pass(100);
    }
    const told = seen.length - first;
    expect(told).toBeGreaterThanOrEqual(9);
    expect(told).toBeLessThanOrEqual(13);
  });

  it('makes nothing while nobody looks, and again nothing once the panel has gone', async () => {
    const { now } = hall([join()], time);
    await time.pass(2000);
    expect(now.made).toBe(0);
    const { link } = panelNamed('one');
    await time.pass(1000);
    link.close();
    await time.pass(panelGoneMs);
    const made = now.made;
    await time.pass(2000);
    expect(now.made).toBe(made);
    expect(time.running()).toBe(0);
  });

  it('answers each of two panels for itself', async () => {
    const { heard } = hall([join()], time);
    const [one, two] = [panelNamed('one'), panelNamed('two')];
    await time.pass(300);
    const answers = await Promise.all([one.link.send({ type: 'pause' }), two.link.send({ type: 'go-back' })]);
    expect(answers).toEqual([null, { reason: 'not-now', sentence: 'Not just now.' }]);
    expect(heard).toEqual([{ type: 'pause' }, { type: 'go-back' }]);
  });

  it('refuses what was said of an earlier page or turn, but never a pause, a stop or a loudness', async () => {
    const { now, heard } = hall([join()], time);
    const { link } = panelNamed('one');
    now.snapshot = { ...now.snapshot, revision: 2 };
    const said: readonly Command[] = [
      { type: 'skip-turn' },
      { type: 'go-on' },
      { type: 'pause' },
      { type: 'stop' },
      { type: 'set-volumes', volumes: calm.volumes },
    ];
    const answers: (PanelRefusal['reason'] | null)[] = [];
    for (const command of said) {
      const fresh = panelNamed(`p${answers.length}`).link;
      now.snapshot = { ...now.snapshot, revision: now.snapshot.revision + 1 };
      answers.push((await fresh.send(command))?.reason ?? null);
    }
    expect(answers).toEqual(['moved-on', 'moved-on', null, null, null]);
    expect(heard.map(({ type }) => type)).toEqual(['pause', 'stop', 'set-volumes']);
    link.close();
  });

  it('refuses what comes long after it was said, but for a pause', async () => {
    const held: unknown[] = [];
    const wire = join();
    const { heard } = hall([join()], time);
    let asleep = false;
    const link = createPanelEnd({
      wire: { ...wire, post: (message) => (asleep ? held.push(message) : wire.post(message)) },
      panel: 'slow',
      now: time.now,
      every: () => () => undefined,
    });
    asleep = true;
    const late = link.send({ type: 'stop' });
    const pause = link.send({ type: 'pause' });
    await time.pass(tooOldMs + 1000);
    for (const message of held) wire.post(message);
    expect((await late)?.reason).toBe('too-late');
    expect(await pause).toBeNull();
    expect(heard).toEqual([{ type: 'pause' }]);
  });

  it('tells what is kept once, and again only when it has changed', async () => {
    const { now } = hall([join()], time);
    const told: (PanelKept | null)[] = [];
    const { link } = panelNamed('one');
    link.onKept((kept) => told.push(kept));
    await time.pass(3 * greetEveryMs);
    expect(told).toEqual([written]);
    now.kept = { ...written, edition: 2, people: [] };
    await time.pass(3 * greetEveryMs);
    expect(told.slice(1)).toEqual([now.kept]);
  });

  it('gives a file to the panel that asked, and to nobody when no panel did', async () => {
    const { handOver } = hall([join()], time);
    const got: string[] = [];
    const [one, two] = [panelNamed('one').link, panelNamed('two').link];
    one.onFile(() => got.push('one'));
    two.onFile(({ name }) => got.push(`two: ${name}`));
    expect(await two.send({ type: 'export-records', form: 'csv' })).toBeNull();
    expect(got).toEqual(['two: records.csv']);
    expect(handOver()).toBe(false);
  });

  it('refuses what is no command, and does not hear what is no message', async () => {
    const { heard } = hall([join()], time);
    const { link, seen } = panelNamed('one');
    expect((await link.send({ type: 'format-disk' } as unknown as Command))?.reason).toBe('not-understood');
    const stranger = join();
    const count = seen.length;
    for (const noise of [null, 'stop', { type: 'stop' }, { kind: 'command' }, { kind: 'snapshot', snapshot: {} }]) {
      stranger.post(noise);
    }
    expect(heard).toEqual([]);
    expect(seen).toHaveLength(count);
  });

  it('says when the television is silent, and takes the next one that speaks', async () => {
    const first = hall([join()], time);
    const { link, seen } = panelNamed('one');
    expect(seen.at(-1)?.house).toBe('hall');
    first.close();
    const pressed = link.send({ type: 'pause' });
    await time.pass(houseGoneMs + 2 * greetEveryMs);
    expect(seen.at(-1)).toBeNull();
    expect((await pressed)?.reason).toBe('no-answer');
    expect((await link.send({ type: 'pause' }))?.reason).toBe('no-answer');
    hall([join()], time, 'parlour');
    await time.pass(greetEveryMs + 200);
    expect(seen.at(-1)?.house).toBe('parlour');
  });

  it('keeps to one television of two', async () => {
    const one = hall([join()], time);
    const two = hall([join()], time, 'parlour');
    const { link, seen } = panelNamed('one');
    two.now.snapshot = { ...two.now.snapshot, caption: 'from the other' };
    await time.pass(3000);
    expect(new Set(seen.flatMap((each) => each?.house ?? []))).toEqual(new Set(['hall']));
    await link.send({ type: 'pause' });
    expect([one.heard.length, two.heard.length]).toEqual([1, 0]);
  });
});

describe('wires', () => {
  it('within a page carry both ways, in order, and nothing once closed', async () => {
    const [here, there] = createWirePair();
    const heard: unknown[] = [];
    const stop = there.listen((message) => heard.push(message));
    here.post(1);
    here.post(2);
    expect(heard).toEqual([]);
    await Promise.resolve();
    expect(heard).toEqual([1, 2]);
    stop();
    here.post(3);
    there.close();
    here.post(4);
    await Promise.resolve();
    expect(heard).toEqual([1, 2]);
  });

  it('between windows are a broadcast channel', () => {
    const target = new EventTarget();
    const posted: unknown[] = [];
    let closed = false;
    const wire = createBroadcastWire(
      () =>
        Object.assign(target, {
          postMessage: (message: unknown) => posted.push(message),
          close: () => {
            closed = true;
          },
        }) as unknown as BroadcastChannel,
    );
    const heard: unknown[] = [];
    const stop = wire.listen((message) => heard.push(message));
    target.dispatchEvent(new MessageEvent('message', { data: 'hello' }));
    stop();
    target.dispatchEvent(new MessageEvent('message', { data: 'again' }));
    wire.post('yes');
    wire.close();
    expect({ heard, posted, closed }).toEqual({ heard: ['hello'], posted: ['yes'], closed: true });
  });
});
