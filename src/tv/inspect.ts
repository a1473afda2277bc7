/**
 * `window.comeOutToPlay`: what tests, benches and the lab read and tell. Always there, documented in tests/README.md.
 * Joints stay in memory: they are handed out, never kept.
 */
import type { SeatId } from '#core';
import type { ActionPlan, PromptRung } from '#movement';
import type { OfflineStatus } from '#platform/offline';
import type { BodySample, Lane, Rung, Sighting, SourceStatistics } from '#pose';
import type { Command, SessionPath, SessionState } from '#session';
import type { StillnessFigures } from './stillness.ts';

export interface InspectedSeat {
  readonly id: SeatId;
  readonly name: string;
  readonly status: SessionState['seats'][number]['status'];
  readonly lane: Lane | null;
  readonly present: boolean;
  /** As the model saw them, un-mirrored; null when nobody is seen. */
  readonly joints: BodySample['pose'];
  /** How much is known of the body: the mean of shoulders and wrists, 0..1. */
  readonly sure: number;
  /** Samples a second with the pose looked at, over the last three seconds. */
  readonly poseHz: number;
  /** How old the newest sample is. Null before the first. */
  readonly sampleAgeMs: number | null;
  readonly motion: number;
  /** The newest values of the game's actions. */
  readonly actions: Readonly<Record<string, unknown>>;
  /** How often each trigger has begun in this game, asked for or not. */
  readonly began: Readonly<Record<string, number>>;
  readonly plan: ActionPlan | null;
  /** How far up help is for what is asked now, 0 (none) to 4 (together). */
  readonly rung: PromptRung;
  /** How often help has climbed a rung for each action of this game, this afternoon. */
  readonly prompts: Readonly<Record<string, number>>;
}

export interface InspectedGame {
  readonly id: string;
  readonly digest: string;
  readonly ticks: number;
  /** How many events of each type there have been. */
  readonly events: Readonly<Record<string, number>>;
  readonly turnSeat: SeatId | null;
  /** The action the seat whose turn it is is asked for, or null. */
  readonly asks: string | null;
  readonly frozen: boolean;
}

export interface InspectedLoop extends SourceStatistics {
  readonly rafHz: number;
  readonly rafP95Ms: number;
  readonly longTasks: number;
  readonly renderer: 'webgl' | 'canvas';
  readonly drawCalls: number;
  /** From light on the sensor to the frame drawn from it, median of the last hundred samples drawn. Null before. */
  readonly latencyMs: number | null;
  /** At every frame, of the seat whose turn it is (of all who take part when it is nobody's) while somebody is seen there: what a player feels. */
  readonly sampleAgeP95Ms: number | null;
  /** What a machine that cannot keep up is spared now; `everything` when nothing. */
  readonly rung: Rung;
}

export interface Inspection {
  readonly version: string;
  readonly state: SessionPath;
  /** The whole afternoon, as the director has it. */
  readonly session: SessionState;
  readonly game: InspectedGame | null;
  readonly seats: readonly InspectedSeat[];
  readonly sightings: readonly Sighting[];
  readonly loop: InspectedLoop;
  readonly stillness: StillnessFigures;
  readonly sound: { readonly phase: string; readonly cuesPlayed: number };
  readonly caption: string | null;
  /** `kept` when the page opens and plays with the network cut. */
  readonly offline: OfflineStatus;
  /** When things first happened, on the page's clock. */
  readonly firsts: Readonly<Record<string, number>>;
  readonly problems: readonly { readonly code: string; readonly sentence: string }[];
}

export interface InspectionInterface {
  inspect(): Inspection;
  /** Obeys the panel's commands. Returns null, or why it was refused. */
  command(command: unknown): string | null;
}

declare global {
  interface Window {
    comeOutToPlay?: InspectionInterface;
  }
}

export interface InspectionParts {
  inspect(): Inspection;
  parse(command: unknown): { readonly command: Command } | { readonly refused: string };
  /** Null, or why not, in a sentence. */
  obey(command: Command): string | null;
}

export function offerInspection(parts: InspectionParts): void {
  window.comeOutToPlay = {
    inspect: parts.inspect,
    command(wanted) {
      const parsed = parts.parse(wanted);
      if ('refused' in parsed) return parsed.refused;
      return parts.obey(parsed.command);
    },
  };
}
