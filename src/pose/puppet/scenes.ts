import type { Scene } from './scene.ts';
import { abilityScenes } from './scenes-ability.ts';
import { companyScenes } from './scenes-company.ts';
import { everydayScenes } from './scenes-everyday.ts';
import { playScenes } from './scenes-play.ts';
import { rowPlaysScenes } from './scenes-row-plays.ts';
import { trialScenes } from './scenes-trial.ts';

const all: readonly Scene[] = [
  ...playScenes,
  ...everydayScenes,
  ...companyScenes,
  ...rowPlaysScenes,
  ...trialScenes,
  ...abilityScenes,
];

/** Names of all scenes, in the order they are told in the README. */
export const sceneNames: readonly string[] = all.map((scene) => scene.name);

/** The scene of that name, or null. */
export const sceneNamed = (name: string): Scene | null => all.find((scene) => scene.name === name) ?? null;
