export { createNarrator, type NarratorParts } from './narrator.ts';
export type { Speech } from './speech.ts';
