/** What the director wants done, done with the adapters. */
import type { Line } from '#kit';
import type { DeviceInput } from '#movement';
import type { SourceKind } from '#pose';
import type { Effect, HandedFile, Narrator, RecordsWanted, Sound } from '#session';
import type { GameTable } from './game-table.ts';
import type { StillnessMeter } from './stillness.ts';

export interface EffectParts {
  readonly table: GameTable;
  readonly sound: Sound;
  readonly narrator: Narrator;
  readonly stillness: StillnessMeter;
  openSource(kind: SourceKind): void;
  closeSource(): void;
  act(input: DeviceInput): void;
  say(line: Line): void;
  remember(): void;
  setUp(wanted: Extract<Effect, { type: 'set-up' }>['wanted']): void;
  keepDelay(delayMs: number): void;
  handOver(file: HandedFile): void;
  handOverRecords(wanted: RecordsWanted): void;
  readBackup(text: string): void;
}

type Deeds = { readonly [T in Effect['type']]: (effect: Extract<Effect, { type: T }>, parts: EffectParts) => void };

const deeds: Deeds = {
  'open-source': ({ source }, { openSource }) => openSource(source),
  'close-source': (_, { closeSource }) => closeSource(),
  'load-game': ({ gameId }, { table }) => table.load(gameId),
  'start-game': (wanted, { table }) => table.start(wanted),
  'freeze-game': (_, { table }) => table.freeze(),
  'thaw-game': (_, { table }) => table.thaw(),
  'end-game': (_, { table }) => table.end(),
  'signal-game': ({ signal }, { table }) => table.signal(signal),
  act: ({ input }, { act }) => act(input),
  'play-cue': ({ cue }, { sound }) => sound.play(cue),
  'play-tune': ({ tune }, { sound }) => sound.tune(tune),
  silence: (_, { sound, stillness }) => {
    sound.silence();
    stillness.silent(performance.now());
  },
  unsilence: (_, { sound }) => sound.unsilence(),
  say: ({ line }, { say }) => say(line),
  hush: (_, { narrator }) => narrator.hush(),
  remember: (_, { remember }) => remember(),
  'set-up': ({ wanted }, { setUp }) => setUp(wanted),
  'keep-delay': ({ delayMs }, { keepDelay }) => keepDelay(delayMs),
  'hand-over': ({ file }, { handOver }) => handOver(file),
  'hand-over-records': ({ wanted }, { handOverRecords }) => handOverRecords(wanted),
  'read-backup': ({ text }, { readBackup }) => readBackup(text),
};

export function fulfil(effect: Effect, parts: EffectParts): void {
  (deeds[effect.type] as (effect: Effect, parts: EffectParts) => void)(effect, parts);
}
