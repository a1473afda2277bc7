import type { CueName, Pack, TuneName } from '#kit';
import type { Volumes } from './contracts.ts';

/** Sound as the house uses it. Implemented in `platform/sound`. Never throws: without a sound card it is silent. */
export interface Sound {
  /** Must be called from a key press or touch once; browsers are silent before. Resolves when sound can be heard. */
  unlock(): Promise<void>;
  /** A cue, now. `strength` 0..1; `pan` -1 (left) to 1, kept narrow: rooms have one loudspeaker. */
  play(cue: CueName, options?: { readonly strength?: number; readonly pan?: number }): void;
  /** Changes the music under things, with a fade of a second; null for none. */
  tune(name: TuneName | null): void;
  /** The music stops where it is, within 80 ms, or goes on from there; effects play on. A new tune is never held. */
  holdTune(held: boolean): void;
  setVolumes(volumes: Volumes): void;
  /** Music 15 dB down while somebody speaks. */
  duck(speaking: boolean): void;
  /** Silent within one audio block (no fade longer than 20 ms), music held where it is. */
  silence(): void;
  /** Goes on where `silence` stopped it. */
  unsilence(): void;
  /**
   * For `inspect()`: `locked`, `silent`, `sounding`, `absent`; cues played since the start; the last instant it fell
   * silent as heard from the loudspeaker, on the clock of `performance.now()`, null before.
   */
  state(): {
    readonly phase: 'locked' | 'silent' | 'sounding' | 'absent';
    readonly cuesPlayed: number;
    readonly silencedAtMs: number | null;
  };
  dispose(): void;
}

/** Speaks where a voice exists and always captions. Implemented in `platform/narrator`. */
export interface Narrator {
  /** Says and captions `text`. A newer line waits for the present one; at most one waits, the newest. */
  say(text: string, options?: { readonly urgent?: boolean; readonly spoken?: boolean }): void;
  /** Stops speaking at once; the caption stays. */
  hush(): void;
  /** The caption to show now, or null. */
  caption(): string | null;
  /** Told when speech starts and stops, so that music can duck. */
  onSpeaking(listener: (speaking: boolean) => void): void;
  setVolume(voice: number): void;
  dispose(): void;
}

/** A picture as it lies in a pack, looked through and harmless. */
export interface PackPicture {
  readonly type: 'image/svg+xml' | 'image/png' | 'image/jpeg' | 'image/webp';
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A voice clip as it lies in a pack. */
export interface PackVoice {
  readonly type: 'audio/mpeg' | 'audio/wav' | 'audio/ogg' | 'audio/webm' | 'audio/mp4';
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A pack that has been opened: its words for the rules, its pictures for the stage. */
export interface OpenPack {
  readonly pack: Pack;
  /** Rejects with a plain sentence when there is no such item or its file cannot be had. */
  picture(itemId: string): Promise<PackPicture>;
  /** Somebody's voice to the item, or null. Rejects as `picture` does. */
  voice(itemId: string): Promise<PackVoice | null>;
}
