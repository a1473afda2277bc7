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

/** What is asked of every game. */
export const checks: readonly Check[] = [
  ...manifestChecks,
  ...endingChecks,
  ...purityChecks,
  ...dropOutChecks,
  ...fairnessChecks,
  ...wholeRoomChecks,
  ...wordsChecks,
  ...viewChecks,
  ...feedbackChecks,
  ...costChecks,
];
