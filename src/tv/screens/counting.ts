import { clamp } from '#core';
import type { HouseKey, HouseSay } from '../words/index.ts';

/** "four": numbers up to six as words. */
const inWords = (say: HouseSay, count: number): string => say(`number.${clamp(count, 1, 6)}` as HouseKey);

const capital = (word: string): string => word.slice(0, 1).toLocaleUpperCase() + word.slice(1);

/** "I can see four people." */
export const countSeen = (say: HouseSay, count: number): string =>
  count === 0 ? say('seats.none') : say('seats.seen', { count, number: inWords(say, count) });

/** "Four players. Ready to start." */
export const countReady = (say: HouseSay, count: number): string =>
  say('seats.ready', { count, Number: capital(inWords(say, count)) });
