/** Which line stands on the television, which waits, and for how long. Pure; every time is passed in. */

export interface CaptionLine {
  readonly text: string;
  /** To be said aloud as well, where there is a voice. */
  readonly spoken: boolean;
}

export interface StandingLine extends CaptionLine {
  readonly sinceMs: number;
  /** A voice is asked for or at it; the line stands until it has done. */
  readonly voiced: boolean;
}

export interface Captions {
  readonly standing: StandingLine | null;
  /** The newest line said since; older ones that waited are forgotten. */
  readonly waiting: CaptionLine | null;
}

export const noCaptions: Captions = { standing: null, waiting: null };

export const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;

/** House rule: a line stands five seconds or more unless what it asks for has been done. */
const standsMs = 5_000;

/**
 * When a newer line waits, what the standing one spoke of has been done: it may go as soon as it could be read. 100
 * words a minute is slow reading aloud, which is how a room reads a television together; three seconds at the least.
 */
const readMs = (text: string): number => Math.max(3_000, wordsIn(text) * 600);

/** Longest a voice may take over a line before it counts as stuck: twice the time at 110 words a minute, and 4 s to begin. */
const voiceAtMostMs = (text: string): number => 4_000 + wordsIn(text) * 1_090;

const stand = (line: CaptionLine, nowMs: number): Captions => ({
  standing: { ...line, sinceMs: nowMs, voiced: line.spoken },
  waiting: null,
});

/** A new line: stands at once when nothing does or when `urgent`; else waits in place of any that waited. */
export function lineSaid(captions: Captions, line: CaptionLine, urgent: boolean, nowMs: number): Captions {
  if (line.text.trim() === '') return captions;
  const { standing } = captions;
  if (standing === null || urgent) return stand(line, nowMs);
  if (standing.text === line.text) return { ...captions, waiting: null };
  return { ...captions, waiting: line };
}

/** The voice has said the standing line, or there was none to say it. */
export function voiceDone(captions: Captions): Captions {
  return captions.standing === null ? captions : { ...captions, standing: { ...captions.standing, voiced: false } };
}

/** Nobody speaks any more and nothing waits; what stands goes on standing. */
export const hushed = (captions: Captions): Captions => ({ ...voiceDone(captions), waiting: null });

/** When `captions` change by themselves, on the clock of `sinceMs`; null when they do not. */
export function changeAtMs({ standing, waiting }: Captions): number | null {
  if (standing === null) return null;
  if (standing.voiced) return standing.sinceMs + voiceAtMostMs(standing.text);
  const read = readMs(standing.text);
  return standing.sinceMs + (waiting === null ? Math.max(standsMs, read) : read);
}

/** `captions` as they are at `nowMs`: a stuck voice given up, a line that has stood long enough gone, the next one up. */
export function captionsAt(captions: Captions, nowMs: number): Captions {
  const changeMs = changeAtMs(captions);
  if (changeMs === null || nowMs < changeMs) return captions;
  if (captions.standing?.voiced) return captionsAt(voiceDone(captions), nowMs);
  return captions.waiting === null ? noCaptions : stand(captions.waiting, nowMs);
}
