/** Keeps the picture smooth on a machine that cannot keep up: reads how it fares, and spares it what the ladder says. */
import { type Ease, easeOf, type LadderMemory, type Rung, type Strain, startLadder, stepLadder } from '#pose';

export interface BackOffParts {
  strain(): Strain;
  /** Whatever tells bodies. */
  ease(ease: Ease): void;
  setResolution(scale: number): void;
}

export interface BackOff {
  /** Once a frame while something is played; the machine is asked once a second. */
  tell(nowMs: number): void;
  rung(): Rung;
}

const everyMs = 1000;

export function createBackOff({ strain, ease, setResolution }: BackOffParts, nowMs: number): BackOff {
  let ladder: LadderMemory = startLadder(nowMs);
  return {
    tell(nowMs) {
      if (nowMs - ladder.toldAtMs < everyMs) return;
      const before = ladder.rung;
      ladder = stepLadder(ladder, strain(), nowMs);
      if (ladder.rung === before) return;
      const wanted = easeOf(ladder.rung);
      ease(wanted);
      setResolution(wanted.resolution);
    },
    rung: () => ladder.rung,
  };
}
