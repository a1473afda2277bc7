/** The order of test files: those that take longest begin first, so that none is left running alone at the end. */
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** As measured; all others take less than half a minute, in any order. */
const longest = [
  'doctor',
  'light',
  'bad-input',
  'offline',
  'axe',
  'prompting',
  'panel',
  'every-game-1',
  'every-game-2',
];

const rank = ({ moduleId }: TestSpecification): number => {
  const at = longest.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
  return at < 0 ? longest.length : at;
};

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return [...files].sort((a, b) => rank(a) - rank(b));
  }
}
