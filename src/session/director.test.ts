import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guestAbility } from '#movement';
import { skittlesCard as skittles } from '../../tests/helpers/session-cards.ts';
import { choices } from './choices.ts';
import type { Command, SessionEvent, SessionState } from './contracts.ts';
import { direct } from './director.ts';
import { watchPlan } from './seats.ts';
import { type SessionOptions, startSession } from './start.ts';
import type { Step } from './step.ts';
import { waits } from './waits.ts';

const lane = { centreX: 0.6, centreY: 0.5, side: 0.9 };
const outcome = { together: { key: 'outcome.together' }, seats: {}, scores: {} };

type Loose<T> = T extends { readonly nowMs: number } ? Omit<T, 'nowMs'> & { nowMs?: number } : never;

/** Walks the chart in sentences: `afternoon().hears(…).is('seats')`. */
function afternoon(options: Partial<SessionOptions> = {}) {
  let nowMs = 0;
  let last: Step = { state: startSession({ games: [skittles], seed: 7, ...options }), effects: [], refused: null };
  const walk = {
    get state() {
      return last.state;
    },
    hears(event: Loose<SessionEvent>) {
      nowMs = event.nowMs ?? nowMs + 10;
      last = direct(last.state, { ...event, nowMs } as SessionEvent);
      return walk;
    },
    told(command: Command) {
      return walk.hears({ type: 'command', command });
    },
    waits(ms: number) {
      return walk.hears({ type: 'time-passed', nowMs: nowMs + ms });
    },
    is(path: SessionState['path']) {
      expect(last.state.path).toBe(path);
      return walk;
    },
    does(...types: string[]) {
      expect(last.effects.map((effect) => effect.type)).toEqual(expect.arrayContaining(types));
      return walk;
    },
    doesNot(type: string) {
      expect(last.effects.map((effect) => effect.type)).not.toContain(type);
      return walk;
    },
    booted(problem: null | { code: 'model-missing' } = null) {
      return walk.hears({ type: 'booted', cameraAllowed: false, problem });
    },
    seated() {
      return walk
        .booted()
        .told({ type: 'choose-game', gameId: 'skittles' })
        .hears({ type: 'source-opened', source: 'camera' })
        .hears({
          type: 'people-seen',
          sightings: [],
          proposals: [
            { seat: 1, lane },
            { seat: 2, lane },
          ],
        });
    },
    playing() {
      return walk
        .seated()
        .hears({ type: 'hand-raised', seat: 1 })
        .hears({ type: 'hand-raised', seat: 2 })
        .waits(waits.allJoined)
        .waits(waits.briefing);
    },
  };
  return walk;
}

describe('an afternoon', () => {
  it('goes from a cold start to a game without anybody touching anything but the game', () => {
    afternoon()
      .is('boot')
      .booted()
      .is('noticeboard')
      .told({ type: 'choose-game', gameId: 'skittles' })
      .is('camera')
      .does('open-source', 'load-game')
      .hears({ type: 'source-opened', source: 'camera' })
      .is('room')
      .hears({ type: 'people-seen', sightings: [], proposals: [{ seat: 1, lane }] })
      .is('seats')
      .hears({ type: 'hand-raised', seat: 1 })
      .does('play-cue')
      .waits(waits.allJoined)
      .is('briefing')
      .waits(waits.briefing)
      .is('playing')
      .does('start-game')
      .hears({ type: 'game-ended', outcome })
      .is('moment')
      .told({ type: 'stop' })
      .is('goodbye')
      .does('close-source', 'end-game');
  });

  it('asks for the camera by itself where the browser has allowed it before', () => {
    afternoon().hears({ type: 'booted', cameraAllowed: true, problem: null }).is('noticeboard').does('open-source');
  });

  it('lets everybody seen play when the coordinator goes on before a hand is raised', () => {
    const walk = afternoon().seated().told({ type: 'go-on' }).is('briefing');
    expect(walk.state.seats.map((seat) => seat.status)).toEqual(['joined', 'joined']);
  });

  it('waits for those who have not raised a hand, but not for ever', () => {
    afternoon()
      .seated()
      .hears({ type: 'hand-raised', seat: 2 })
      .waits(waits.allJoined)
      .is('seats')
      .waits(waits.someJoined)
      .is('briefing');
  });

  it('goes back to the room when those seen have left', () => {
    afternoon().seated().hears({ type: 'people-seen', sightings: [], proposals: [] }).is('room');
  });

  it('keeps a joined seat whatever the scan says', () => {
    const walk = afternoon()
      .seated()
      .hears({ type: 'hand-raised', seat: 1 })
      .hears({ type: 'people-seen', sightings: [], proposals: [] });
    expect(walk.state.seats.map((seat) => seat.id)).toEqual([1]);
  });
});

describe('trouble', () => {
  it('holds the game while the camera is gone, tries again by itself, and goes on', () => {
    afternoon()
      .playing()
      .is('playing')
      .hears({ type: 'source-failed', problem: { code: 'camera-lost' } })
      .is('camera')
      .does('freeze-game')
      .waits(waits.cameraRetry)
      .does('open-source')
      .hears({ type: 'source-failed', problem: { code: 'no-camera' } })
      .waits(waits.cameraRetry)
      .does('open-source')
      .hears({ type: 'source-opened', source: 'camera' })
      .is('playing')
      .does('thaw-game');
  });

  it('asks for a camera that was lost during a talk before the next game, not in it', () => {
    const walk = afternoon()
      .playing()
      .hears({ type: 'game-ended', outcome })
      .is('moment')
      .hears({ type: 'source-failed', problem: { code: 'camera-lost' } })
      .is('moment')
      .told({ type: 'go-on' })
      .is('camera')
      .does('open-source')
      .doesNot('start-game')
      .hears({ type: 'source-failed', problem: { code: 'no-camera' } })
      .waits(waits.cameraRetry)
      .does('open-source')
      .hears({ type: 'source-opened', source: 'camera' })
      .is('seats');
    expect(walk.state.seats.map(({ id, status }) => [id, status])).toEqual([
      [1, 'joined'],
      [2, 'joined'],
    ]);
    walk.told({ type: 'go-on' }).is('briefing').told({ type: 'go-on' }).is('playing').does('start-game');
  });

  it('lets keys take over the same seats when the camera does not come back', () => {
    const walk = afternoon()
      .playing()
      .hears({ type: 'source-failed', problem: { code: 'camera-lost' } })
      .told({ type: 'use-source', source: 'none' })
      .is('playing')
      .does('thaw-game');
    expect(walk.state.seats.map((seat) => [seat.id, seat.lane, seat.present])).toEqual([
      [1, null, true],
      [2, null, true],
    ]);
  });

  it('does not ask again and again where the browser has been told no', () => {
    afternoon()
      .booted()
      .told({ type: 'choose-game', gameId: 'skittles' })
      .hears({ type: 'source-failed', problem: { code: 'camera-refused' } })
      .waits(waits.cameraRetry * 10)
      .doesNot('open-source')
      .is('camera');
  });

  it('offers ways on for a camera that cannot be opened', () => {
    const walk = afternoon()
      .booted()
      .told({ type: 'choose-game', gameId: 'skittles' })
      .hears({ type: 'source-failed', problem: { code: 'no-camera' } });
    expect(choices(walk.state).map((choice) => choice.id)).toEqual(['try-again', 'practise', 'use-keys', 'go-back']);
  });

  it('reaches the noticeboard without a model, and says why', () => {
    const walk = afternoon().booted({ code: 'model-missing' }).is('noticeboard');
    expect(walk.state.problem).toEqual({ code: 'model-missing' });
  });

  it('pauses a game whose page is hidden and stays paused when it is shown', () => {
    afternoon().playing().hears({ type: 'page-hidden' }).is('paused').hears({ type: 'page-shown' }).is('paused');
  });

  it('stops for somebody who sank from sight, says for whom, and is told by a person when to go on', () => {
    const stopped = afternoon()
      .playing()
      .hears({ type: 'somebody-dropped', seat: 2 })
      .is('paused')
      .does('silence', 'freeze-game');
    expect(stopped.state.concern).toBe(2);
    stopped
      .waits(10 * 60_000)
      .is('paused')
      .told({ type: 'resume' })
      .is('playing');
    expect(stopped.state.concern).toBeNull();
  });

  it('does not stop for people who get up while seats are being found, nor for a seat that is not there', () => {
    afternoon().seated().hears({ type: 'somebody-dropped', seat: 1 }).is('seats');
    afternoon().playing().hears({ type: 'somebody-dropped', seat: 6 }).is('playing');
  });

  it('reopens the camera when it was lost during a pause', () => {
    afternoon()
      .playing()
      .told({ type: 'toggle-pause' })
      .hears({ type: 'source-failed', problem: { code: 'camera-lost' } })
      .is('paused')
      .told({ type: 'toggle-pause' })
      .is('camera')
      .hears({ type: 'source-opened', source: 'camera' })
      .is('playing')
      .does('thaw-game');
  });
});

describe('pause', () => {
  it('silences and stills from every path and goes back to it', () => {
    const paths = [
      afternoon(),
      afternoon().booted(),
      afternoon().booted().told({ type: 'choose-game', gameId: 'skittles' }),
      afternoon().seated(),
      afternoon().seated().told({ type: 'go-on' }),
      afternoon().playing(),
      afternoon().playing().hears({ type: 'game-ended', outcome }),
      afternoon().playing().told({ type: 'stop' }),
    ];
    for (const walk of paths) {
      const { path } = walk.state;
      walk.told({ type: 'toggle-pause' }).is('paused').does('silence', 'freeze-game', 'hush');
      walk.told({ type: 'toggle-pause' }).is(path).does('unsilence');
    }
  });

  it('does not lose the end of boot', () => {
    afternoon().told({ type: 'pause' }).booted().is('paused').told({ type: 'resume' }).is('noticeboard');
  });
});

describe('an idle noticeboard', () => {
  it('plays by itself and comes back at the first touch, with the seats as they were', () => {
    const walk = afternoon().booted().waits(waits.demo).is('playing');
    expect(walk.state.demo).toBe(true);
    walk.told({ type: 'go-on' }).is('noticeboard').does('end-game');
    expect(walk.state.seats).toEqual([]);
  });

  it('gives way at once to whoever says which game they want', () => {
    const walk = afternoon().booted().waits(waits.demo);
    walk.told({ type: 'choose-game', gameId: 'skittles' }).does('end-game');
    expect(walk.state).toMatchObject({ demo: false, gameId: 'skittles', path: 'camera' });
  });
});

describe('what the source looks at', () => {
  it('serves whose turn it is first and lets those who rest be', () => {
    const { state } = afternoon().playing().told({ type: 'rest-seat', seat: 1 });
    expect(watchPlan(state, 2).seats.map((seat) => seat.eagerness)).toEqual(['rest', 'turn']);
  });
});

const seat = fc.constantFrom(1, 2, 3, 4, 5, 6) as fc.Arbitrary<1 | 2 | 3 | 4 | 5 | 6>;
const command: fc.Arbitrary<Command> = fc.oneof(
  fc.constantFrom<Command>(
    { type: 'choose-game', gameId: 'skittles' },
    { type: 'choose-game', gameId: 'no-such-game' },
    { type: 'go-on' },
    { type: 'go-back' },
    { type: 'focus', by: 1 },
    { type: 'choose-focused' },
    { type: 'choose', index: 99 },
    { type: 'pause' },
    { type: 'resume' },
    { type: 'toggle-pause' },
    { type: 'stop' },
    { type: 'use-source', source: 'none' },
    { type: 'use-source', source: 'puppet' },
    { type: 'use-source', source: 'camera' },
    { type: 'skip-turn' },
    { type: 'set-pace', pace: 'lively' },
    { type: 'set-volumes', volumes: { voice: 9, music: Number.NaN, effects: -1 } },
  ),
  seat.map((id): Command => ({ type: 'join-seat', seat: id })),
  seat.map((id): Command => ({ type: 'leave-seat', seat: id })),
  seat.map((id): Command => ({ type: 'rest-seat', seat: id })),
  seat.map((id): Command => ({ type: 'help-seat', seat: id })),
  seat.map((id): Command => ({ type: 'name-seat', seat: id, name: 'x'.repeat(200) })),
  seat.map((id): Command => ({ type: 'set-ability', seat: id, ability: guestAbility })),
  seat.map((id): Command => ({ type: 'act', input: { type: 'press', seat: id, action: null, strength: 1 } })),
);
const happening: fc.Arbitrary<Loose<SessionEvent>> = fc.oneof(
  { arbitrary: command.map((c) => ({ type: 'command' as const, command: c })), weight: 3 },
  {
    arbitrary: fc.oneof(
      fc.constantFrom<Loose<SessionEvent>>(
        { type: 'booted', cameraAllowed: true, problem: null },
        { type: 'source-opened', source: 'camera' },
        { type: 'source-opened', source: 'puppet' },
        { type: 'source-failed', problem: { code: 'camera-lost' } },
        { type: 'problem-noticed', problem: { code: 'worker-died' } },
        { type: 'people-seen', sightings: [], proposals: [{ seat: 3, lane }] },
        { type: 'people-seen', sightings: [], proposals: [] },
        { type: 'game-ended', outcome },
        { type: 'game-failed' },
        { type: 'page-hidden' },
        { type: 'page-shown' },
      ),
      seat.map((id): Loose<SessionEvent> => ({ type: 'hand-raised', seat: id })),
      seat.map((id): Loose<SessionEvent> => ({ type: 'somebody-dropped', seat: id })),
      seat.map((id): Loose<SessionEvent> => ({ type: 'turn-called', seat: id })),
      seat.map((id): Loose<SessionEvent> => ({ type: 'prompted', seat: id, action: 'bowl' })),
      fc.constantFrom<Loose<SessionEvent>>(
        { type: 'turn-called', seat: null },
        { type: 'breather-due', when: 'now' },
        { type: 'breather-due', when: 'not-yet' },
        { type: 'camera-moved', by: { x: 0.1, y: 0 } },
        { type: 'backup-refused', reason: 'backup-damaged' },
      ),
      seat.map((id): Loose<SessionEvent> => ({ type: 'seat-presence', seat: id, present: false })),
      fc.integer({ min: 0, max: 130_000 }).map((ms): Loose<SessionEvent> => ({ type: 'time-passed', nowMs: ms * 10 })),
    ),
    weight: 2,
  },
);

describe('any afternoon at all', () => {
  it('never throws, never sticks on an empty game, and always has a way on', () => {
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 60 }), (happenings) => {
        const walk = afternoon();
        for (const event of happenings) {
          walk.hears(event);
          const { state } = walk;
          expect(state.focus).toBeLessThan(Math.max(1, choices(state).length));
          if (state.path === 'playing' || state.path === 'moment') expect(state.gameId).toBe('skittles');
          if (state.path === 'paused') expect(state.resumeTo).not.toBeNull();
          for (const { name } of state.seats) expect(name.length).toBeLessThanOrEqual(24);
        }
        walk.told({ type: 'stop' }).is('goodbye').told({ type: 'go-on' }).is('noticeboard');
      }),
      { numRuns: 300, seed: 20 },
    );
  });
});
