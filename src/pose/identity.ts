/**
 * Who sits here? A seat knows its person by place, size and the colour of what they wear on the chest, learned from the
 * first looks and kept up with slowly. Whoever does not answer to that (a carer who leans in, somebody who walks by in
 * front or behind) is not them, and for as long as it is not them the seat's hands are nobody's. Colours are held while
 * the seat is watched and go nowhere.
 */
import { clamp, halfLife, mix } from '#core';

/**
 * Colour of cloth with the light taken out: logarithms of red over green and of blue over green, and of brightness,
 * which counts little, since lamps change it.
 */
export interface Tint {
  readonly red: number;
  readonly blue: number;
  readonly light: number;
}

/** Keeps the ratios of dark colours, which are mostly noise, near to nothing. 0..255. */
const darkness = 16;

/** From means or medians of 0..255. */
export function tintOf(red: number, green: number, blue: number): Tint {
  const log = (value: number): number => Math.log(value + darkness);
  return {
    red: log(red) - log(green),
    blue: log(blue) - log(green),
    light: log(0.3 * red + 0.6 * green + 0.1 * blue),
  };
}

/** Share of brightness in a difference: a lamp that doubles the light is then half of what tells two cardigans apart. */
const lightWeight = 0.12;

export const tintDistance = (a: Tint, b: Tint): number =>
  Math.hypot(a.red - b.red, a.blue - b.blue, lightWeight * (a.light - b.light));

/** A body found in a seat's lane. */
export interface Sight {
  /** Middle of the shoulders, frame heights. */
  readonly x: number;
  readonly y: number;
  /** Shoulder width, frame heights. */
  readonly scale: number;
  /** Of the chest; null when too little of it can be seen. */
  readonly tint: Tint | null;
}

/** How far a body is from whoever the seat was set for. */
export interface OffSeat {
  /** From where their shoulders were, in their shoulder widths. */
  readonly shoulders: number;
  /** Times as large; 1 where that is not known. */
  readonly growth: number;
}

interface Person {
  readonly sight: Sight;
  /** How far the chest's colour is from itself, typically: shadows, an open cardigan, an arm across. */
  readonly tintSpread: number;
  /** Looks that have told of them, counted up to when they are known. */
  readonly looks: number;
  readonly lastMs: number;
}

/** What a seat knows. */
export interface Acquaintance {
  readonly person: Person | null;
  /** Who else was found here: the last time, and since when and where without the person in between. */
  readonly stranger: { readonly sight: Sight; readonly sinceMs: number; readonly lastMs: number } | null;
}

export const unacquainted: Acquaintance = { person: null, stranger: null };

export type Recognition = 'theirs' | 'covered' | 'other';

/** Looks after which somebody is known; until then whoever is there is learned. */
const looksToKnow = 5;
/** Place off the usual, shoulder widths, that is as strange as a body half as large again: standing up is 1.2. */
const offUsual = 1.25;
const sizeUsual = 0.36;
/** Difference of colour as strange as that. A cardigan's own shadows came to 0.03 to 0.06; two people's clothes to 0.2 and more. */
const tintUsual = 0.13;
const tintSpreads = 2.5;
/** Strangeness (a sum of squares) at which somebody is somebody else: before they are known or after a gap, and while followed. */
const strangeAfterGap = 1.1;
const strangeWhileFollowed = 1.7;
/** Not recognised for so long is a gap. */
const gapMs = 450;
/** The chest alone is strange but place and size are theirs: something is held before it, or somebody stands there. */
const placeIsTheirs = 0.6;
/**
 * Until somebody is known, whoever else stays in their place for so long, for each look that told of them, is rather them: the
 * first was at a passing arm.
 */
const secondThoughtsMs = 1000;
/** So long the same stranger in the place of the person: the chair has somebody new, or they have put a coat on. */
const newPersonAfterMs = 8000;
/** Found so recently, a stranger is still in the lane. */
export const strangerForMs = 900;
/** Found again within so long, it is the same one: a slow machine looks every other second at worst. */
const sameStrangerMs = 2200;
const placeHalfLifeMs = 4000;
const tintHalfLifeMs = 15_000;

interface Strangeness {
  readonly place: number;
  readonly tint: number;
}

const strangePlace = ({ shoulders, growth }: OffSeat): number =>
  (shoulders / offUsual) ** 2 + (Math.log(growth) / sizeUsual) ** 2;

function strangeness(person: Person, sight: Sight): Strangeness {
  const usual = person.sight;
  const shoulders = Math.hypot(sight.x - usual.x, sight.y - usual.y) / usual.scale;
  const place = strangePlace({ shoulders, growth: sight.scale / usual.scale });
  const limit = tintUsual + tintSpreads * person.tintSpread;
  const tint = sight.tint === null || usual.tint === null ? 0 : tintDistance(sight.tint, usual.tint) / limit;
  return { place, tint: clamp(tint * tint, 0, 9) };
}

function towards(from: Sight, to: Sight, place: number, colour: number): Sight {
  const tint =
    from.tint === null || to.tint === null
      ? (from.tint ?? to.tint)
      : {
          red: mix(from.tint.red, to.tint.red, colour),
          blue: mix(from.tint.blue, to.tint.blue, colour),
          light: mix(from.tint.light, to.tint.light, colour),
        };
  return {
    x: mix(from.x, to.x, place),
    y: mix(from.y, to.y, place),
    scale: mix(from.scale, to.scale, place),
    tint,
  };
}

function learned(person: Person | null, sight: Sight, atMs: number): Person {
  if (person === null) return { sight, tintSpread: 0, looks: 1, lastMs: atMs };
  const dtMs = clamp(atMs - person.lastMs, 0, 500);
  const first = person.looks < looksToKnow ? 1 / (person.looks + 1) : 0;
  const place = Math.max(first, halfLife(dtMs, placeHalfLifeMs));
  const colour = Math.max(first, halfLife(dtMs, tintHalfLifeMs));
  const apart = sight.tint === null || person.sight.tint === null ? 0 : tintDistance(sight.tint, person.sight.tint);
  return {
    sight: towards(person.sight, sight, place, colour),
    tintSpread: Math.min(0.08, mix(person.tintSpread, apart, Math.max(first, halfLife(dtMs, placeHalfLifeMs)))),
    looks: Math.min(person.looks + 1, looksToKnow),
    lastMs: atMs,
  };
}

function metStranger({ person, stranger: before }: Acquaintance, sight: Sight, atMs: number): Acquaintance {
  const same =
    before !== null &&
    atMs - before.lastMs < sameStrangerMs &&
    (person === null || before.sinceMs > person.lastMs) &&
    Math.hypot(sight.x - before.sight.x, sight.y - before.sight.y) < 0.5 * sight.scale;
  const stranger = { sight: same ? before.sight : sight, sinceMs: same ? before.sinceMs : atMs, lastMs: atMs };
  return { person, stranger };
}

/**
 * One body found at a seat. `theirs`: it is the one who sits there. `covered`: their place and size but not their chest:
 * somebody may stand before them, and whose hands these are is not known. `other`: somebody else. Until somebody is known,
 * whoever is where the seat was set is learned, and nobody else: on a slow machine the first looks take seconds, and a helper
 * may stand there by then.
 */
export function recognise(
  known: Acquaintance,
  sight: Sight,
  atMs: number,
  offSeat: OffSeat,
): { readonly known: Acquaintance; readonly as: Recognition } {
  const { person } = known;
  const learn = (of: Person | null): ReturnType<typeof recognise> => {
    return { known: { person: learned(of, sight, atMs), stranger: known.stranger }, as: 'theirs' };
  };
  const offPlace = strangePlace(offSeat);
  const isHere = offPlace < strangeAfterGap;
  const acquainted = person !== null && person.looks >= looksToKnow;
  const { place, tint } = person === null ? { place: offPlace, tint: 0 } : strangeness(person, sight);
  if (acquainted || isHere) {
    const gap = person === null || atMs - person.lastMs > gapMs;
    if (place + tint < (gap ? strangeAfterGap : strangeWhileFollowed)) return learn(person);
  }
  const after = metStranger(known, sight, atMs);
  const stayedMs = after.stranger === null ? 0 : atMs - after.stranger.sinceMs;
  if (!acquainted && isHere && stayedMs >= secondThoughtsMs * (person?.looks ?? 0)) return learn(null);
  const settled = stayedMs >= newPersonAfterMs;
  // Whoever is learned by mistake is forgotten again for the one who sits where the seat was set.
  const placeIsRight = !acquainted || Math.min(place, offPlace) < 2 * placeIsTheirs;
  if (settled && placeIsRight) {
    return { known: { person: { ...learned(null, sight, atMs), looks: looksToKnow }, stranger: null }, as: 'theirs' };
  }
  return { known: after, as: acquainted && place < placeIsTheirs ? 'covered' : 'other' };
}

/** Somebody else has just been found at the seat. */
export const strangerNear = ({ stranger }: Acquaintance, atMs: number): Sight | null =>
  stranger !== null && atMs - stranger.lastMs < strangerForMs ? stranger.sight : null;
