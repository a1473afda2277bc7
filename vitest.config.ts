import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/helpers/longest-first.ts';

// Four kinds of test, each its own project: npx vitest run --project unit
export default defineConfig({
  test: {
    reporters: ['default'],
    // Left to itself vitest leaves one core free: on a machine of two, half of it.
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src', 'games', 'scripts', 'tests/bench', 'tests/helpers'].map(
            (folder) => `${folder}/**/*.test.ts`,
          ),
          environment: 'node',
          // Pure functions, which leave nothing behind: a sixth of the time is spent on fresh rooms for them otherwise.
          isolate: false,
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'contract',
          include: ['tests/contract/**/*.test.ts'],
          environment: 'node',
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/*.test.ts'],
          environment: 'node',
          // Tests that look at no clock may run two at a time, where their file says so.
          maxConcurrency: 2,
          globalSetup: ['tests/helpers/render-films.ts'],
          testTimeout: 240_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          name: 'camera',
          include: ['tests/e2e/camera/*.test.ts'],
          environment: 'node',
          // One browser at a time: what is seen of a film depends on how much of the machine is left to look at it.
          fileParallelism: false,
          globalSetup: ['tests/helpers/render-films.ts'],
          testTimeout: 240_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
