import { describe, expect, it } from 'vitest';
import type { TuneName } from '#kit';
import type { Desk } from './desk.ts';
import type { Larder } from './larder.ts';
import { blank, type Samples } from './samples.ts';
import { createSound } from './sound.ts';

/** A desk and a larder that note what is asked of them. */
function studio({ locked = false, tuneReady = true } = {}) {
  const heard: string[] = [];
  const note = (what: string): void => {
    heard.push(what);
  };
  let running = !locked;
  let deliver = (): void => undefined;
  let larderFailed = (): void => undefined;
  const desk: Desk = {
    get running() {
      return running;
    },
    nowS: 0,
    wake: async () => {
      running = true;
    },
    closeGate: () => {
      note('gate closed');
      running = false;
      return { silentInMs: 12 };
    },
    openGate: () => {
      note('gate open');
      running = true;
    },
    setSliders: (music, effects) => note(`sliders ${music} ${effects}`),
    setDucked: (ducked) => note(ducked ? 'ducked' : 'not ducked'),
    playOnce: (_samples, gain, pan) => note(`cue ${gain.toFixed(2)} ${pan.toFixed(2)}`),
    loop: (samples) => note(samples === null ? 'no tune' : 'tune'),
    hold: (held) => note(held ? 'held' : 'goes on'),
    dispose: () => note('closed'),
  };
  const larder: Larder = {
    cue: () => blank(0.5),
    tune: (_tune: TuneName, then: (samples: Samples) => void) => {
      deliver = () => then(blank(1));
      if (tuneReady) deliver();
    },
    dispose: () => undefined,
  };
  const sound = createSound({
    openDesk: () => desk,
    createLarder: (failed) => {
      larderFailed = failed;
      return larder;
    },
  });
  heard.length = 0;
  return { sound, heard, deliver: () => deliver(), larderFails: () => larderFailed() };
}

describe('the sound of the house', () => {
  it('plays cues as strong as asked, and nearly in the middle', () => {
    const { sound, heard } = studio();
    sound.play('turn-called');
    sound.play('pin-fell', { strength: 0, pan: -5 });
    expect(heard).toEqual(['cue 1.00 0.00', 'cue 0.11 -0.35']);
    expect(sound.state()).toEqual({ phase: 'sounding', cuesPlayed: 2, silencedAtMs: null });
  });

  it('is locked until somebody touches something', async () => {
    const { sound, heard } = studio({ locked: true });
    sound.play('clap');
    expect(sound.state().phase).toBe('locked');
    await sound.unlock();
    expect(sound.state().phase).toBe('sounding');
    expect(heard).toEqual([]);
  });

  it('says when it fell silent, and plays nothing until told to go on', () => {
    const { sound, heard } = studio();
    const beforeMs = performance.now();
    sound.silence();
    sound.silence();
    sound.play('clap');
    expect(sound.state().phase).toBe('silent');
    expect(sound.state().silencedAtMs).toBeGreaterThanOrEqual(beforeMs + 12);
    sound.unsilence();
    sound.play('clap');
    expect(heard).toEqual(['gate closed', 'gate open', 'cue 1.00 0.00']);
  });

  it('holds the music for a game and lets it go on, and holds no new tune', () => {
    const { sound, heard } = studio();
    sound.tune('parcel');
    sound.holdTune(true);
    sound.holdTune(true);
    sound.play('clap');
    sound.holdTune(false);
    sound.holdTune(true);
    sound.tune('ending');
    expect(heard).toEqual([
      'no tune',
      'tune',
      'held',
      'cue 1.00 0.00',
      'goes on',
      'held',
      'no tune',
      'goes on',
      'tune',
    ]);
  });

  it('begins a tune when it is ready, unless another is wanted by then', () => {
    const { sound, heard, deliver } = studio({ tuneReady: false });
    sound.tune('alley');
    deliver();
    sound.tune('alley');
    sound.tune('ending');
    sound.tune(null);
    deliver();
    expect(heard).toEqual(['no tune', 'tune', 'no tune', 'no tune']);
  });

  it('is absent, and never throws, where there is no sound card or rendering fails', async () => {
    const none = createSound();
    expect(none.state().phase).toBe('absent');
    const { sound, heard, larderFails } = studio();
    larderFails();
    for (const silent of [none, sound]) {
      await silent.unlock();
      silent.play('clap');
      silent.tune('alley');
      silent.setVolumes({ voice: 1, music: 1, effects: 1 });
      silent.duck(true);
      silent.silence();
      silent.unsilence();
      expect(silent.state()).toMatchObject({ phase: 'absent', cuesPlayed: 0 });
      silent.dispose();
    }
    expect(heard).toEqual([]);
  });
});
