import type { Words } from '#kit';
import { enGb } from './en-gb.ts';

type Singular<K extends string> = K extends `${infer Stem}_one` | `${infer Stem}_other` ? Stem : K;

/** A key of the house's catalogue; one that is not there does not compile. */
export type HouseKey = Singular<keyof typeof enGb>;

/** Says a text of the house. */
export type HouseSay = (key: HouseKey, values?: Readonly<Record<string, string | number>>) => string;

/** The house's words by language tag. */
export const houseWords: Readonly<Record<string, Words>> = { 'en-GB': enGb };
