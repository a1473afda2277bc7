import { costChecks } from './cost.ts';
import { dropOutChecks } from './drop-outs.ts';
import { endingChecks } from './ending.ts';
import { fairnessChecks } from './fairness.ts';
import { feedbackChecks } from './feedback.ts';
import { manifestChecks } from './manifest.ts';
import { purityChecks } from './purity.ts';
import type { Check } from './subject.ts';
import { viewChecks } from './view.ts';
import { wholeRoomChecks } from './whole-room.ts';
import { wordsChecks } from './words.ts';

export type { Check, Subject } from './subject.ts';

/**
 * What is asked of every game, in two halves that take about as long, so that two processors share them: who plays and how
 * fair it is, and all the rest.
 */
export const playChecks: readonly Check[] = [...dropOutChecks, ...fairnessChecks, ...wholeRoomChecks];
export const craftChecks: readonly Check[] = [
  ...manifestChecks,
  ...endingChecks,
  ...purityChecks,
  ...wordsChecks,
  ...viewChecks,
  ...feedbackChecks,
  ...costChecks,
];
export const checks: readonly Check[] = [...craftChecks, ...playChecks];
