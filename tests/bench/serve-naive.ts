/** The naive page, built like the app and served by the same hub with the same headers. */
import type { Hub } from '../../src/hub/hub.mjs';
import { servePage } from '../helpers/serve-page.ts';

/** Needs the models assembled. Close it when done. */
export const serveNaive = (): Promise<Hub> => servePage('tests/bench/naive');
