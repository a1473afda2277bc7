import type { PrintWords } from '../paper.ts';
import { enGb } from './en-gb.ts';

/** By language tag. A language is added by its file and a line here. */
export const printWords: Readonly<Record<string, PrintWords>> = { 'en-GB': enGb };
