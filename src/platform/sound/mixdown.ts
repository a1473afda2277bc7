import { arrange } from './arrange.ts';
import { addAt, blank, bufferHz, type Samples } from './samples.ts';
import type { Tune } from './tunes/tune.ts';
import { renderNote } from './voices/band.ts';

/** Longest a note rings on after it is let go, in seconds. */
const tailS = 1.5;

/** A tune as the band plays it, once round and ready to be looped: what rings past the end is heard at the start. */
export function mixdown(tune: Tune): Samples {
  const { notes, lengthS } = arrange(tune);
  const long = blank(lengthS + tailS);
  const gain = 10 ** (tune.gainDb / 20);
  const known = new Map<string, Samples>();
  for (const { instrument, note, seconds, atS, strength } of notes) {
    const key = `${instrument} ${note} ${seconds.toFixed(3)}`;
    const sound = known.get(key) ?? renderNote(instrument, note, seconds);
    known.set(key, sound);
    addAt(long, atS, sound, strength * gain);
  }
  const round = long.slice(0, Math.round(lengthS * bufferHz));
  addAt(round, 0, long.slice(round.length), 1);
  return round;
}
