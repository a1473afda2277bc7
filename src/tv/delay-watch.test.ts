import { describe, expect, it } from 'vitest';
import type { LoopFinding, LoopPatch } from '#pose';
import { type SessionState, startSession } from '#session';
import type { Happening } from './afternoon.ts';
import { createDelayWatch } from './delay-watch.ts';

function watched() {
  let state: SessionState = { ...startSession({ games: [], seed: 1 }), path: 'delay', sourceOpen: true };
  const heard: Happening[] = [];
  const patches: (LoopPatch | null)[] = [];
  let tell: (finding: LoopFinding) => void = () => {};
  const watch = createDelayWatch({
    state: () => state,
    hear: (happening) => void heard.push(happening),
    camera: {
      watchPatch(patch, told) {
        patches.push(patch);
        tell = told;
      },
    },
    seed: () => 5,
  });
  return {
    watch,
    heard,
    patches,
    tell: (finding: LoopFinding) => tell(finding),
    now(change: Partial<SessionState>) {
      state = { ...state, ...change };
    },
  };
}

describe('the delay watch', () => {
  it('lights no lamp before the camera is open', () => {
    const { watch, now, patches } = watched();
    now({ sourceOpen: false });
    watch.frame(100);
    expect(watch.lamp(100)).toBeNull();
    now({ sourceOpen: true });
    watch.frame(200);
    expect(patches).toEqual([{ seed: 5, beganMs: 200 }]);
    expect(watch.lamp(200)).toBe(0);
  });

  it('tells a delay in whole milliseconds, and puts the lamp out when it has been heard', () => {
    const { watch, now, patches, heard, tell } = watched();
    watch.frame(0);
    tell({ seen: false, reason: 'not-yet' });
    tell({ seen: true, delayMs: 141.6, likeScore: 0.9 });
    expect(heard).toEqual([{ type: 'delay-measured', finding: { delayMs: 142 } }]);
    now({ delay: { delayMs: 142 } });
    watch.frame(20);
    expect(patches.at(-1)).toBeNull();
    expect(watch.lamp(20)).toBeNull();
  });

  it('gives up after a while, and says why', () => {
    const { watch, heard, tell } = watched();
    watch.frame(0);
    tell({ seen: false, reason: 'unseen' });
    watch.frame(40_000);
    expect(heard).toEqual([]);
    watch.frame(60_000);
    expect(heard).toEqual([{ type: 'delay-measured', finding: { refused: 'unseen' } }]);
  });

  it('takes a camera that sends nothing for one that sends too little', () => {
    const { watch, heard } = watched();
    watch.frame(0);
    watch.frame(60_000);
    expect(heard).toEqual([{ type: 'delay-measured', finding: { refused: 'few-pictures' } }]);
  });

  it('ends with a pause, and begins anew', () => {
    const { watch, now, patches } = watched();
    watch.frame(0);
    now({ path: 'paused' });
    watch.frame(1000);
    now({ path: 'delay' });
    watch.frame(9000);
    expect(patches).toEqual([{ seed: 5, beganMs: 0 }, null, { seed: 5, beganMs: 9000 }]);
  });
});
