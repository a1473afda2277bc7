/** A machine with no room left is told of, once, and no longer when there is room again. */
import { expect, it } from 'vitest';
import type { ProblemCode } from '#pose';
import { type SessionState, startSession } from '#session';
import type { Happening } from './afternoon.ts';
import { createKeeping } from './keeping.ts';

it('tells when nothing can be kept, once, and when it can be again', async () => {
  let state: SessionState = startSession({ games: [], seed: 7 });
  let problem: ProblemCode | null = null;
  const heard: Happening[] = [];
  const keep = createKeeping({
    storage: { save: () => Promise.resolve(), problem: () => problem },
    state: () => state,
    hear: (happening) => {
      heard.push(happening);
      if (happening.type === 'problem-noticed') state = { ...state, problem: happening.problem };
      if (happening.type === 'problem-passed') state = { ...state, problem: null };
    },
  });
  await keep();
  expect(heard).toEqual([]);
  problem = 'storage-full';
  await keep();
  await keep();
  expect(heard).toEqual([{ type: 'problem-noticed', problem: { code: 'storage-full' } }]);
  problem = null;
  await keep();
  expect(heard.at(-1)).toEqual({ type: 'problem-passed', code: 'storage-full' });
  state = { ...state, problem: { code: 'camera-lost' } };
  await keep();
  expect(heard).toHaveLength(2);
});
