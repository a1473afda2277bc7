/**
 * `labels.json` beside recordings says what their names do not:
 *   { "labels": 1, "recordings": { "edith.trace": { "subject": "edith", "condition": "seated", "hz": 30,
 *     "happenings": [{ "fromMs": 4000, "toMs": 6700, "side": "right", "meant": ["swing"], "either": ["raise"] }] } } }
 * Outside of its happenings everything told is a false fire.
 */
import { z } from 'zod';
import { type Labels, Refusal, scored } from './contracts.ts';

z.config({ jitless: true });

const movement = z.enum(scored);
const timeMs = z.number().min(0).max(7_200_000);
const happening = z.strictObject({
  fromMs: timeMs,
  toMs: timeMs,
  side: z.enum(['left', 'right']).nullable().default(null),
  meant: z.array(movement).max(scored.length).default([]),
  either: z.array(movement).max(scored.length).default([]),
});
const recording = z.strictObject({
  subject: z.string().min(1).max(60),
  condition: z.string().min(1).max(60).default('as recorded'),
  counts: z.boolean().default(true),
  hz: z.number().min(1).max(240).nullable().default(null),
  happenings: z.array(happening).max(5000).default([]),
});
const file = z.strictObject({ labels: z.literal(1), recordings: z.record(z.string().max(200), recording) });

/** Labels by file name. Throws a `Refusal`. */
export function readLabels(text: string): ReadonlyMap<string, Labels> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Refusal('It is not JSON.');
  }
  const parsed = file.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Refusal(`Its labels cannot be read at ${issue?.path.join('.') || 'the top'}.`);
  }
  const labels = Object.entries(parsed.data.recordings).map(([name, each]) => {
    const wrongWay = each.happenings.findIndex(({ fromMs, toMs }) => toMs <= fromMs);
    if (wrongWay >= 0) throw new Refusal(`Happening ${wrongWay + 1} of ${name} ends before it begins.`);
    return [name, { ...each, meant: [], either: [], side: null } satisfies Labels] as const;
  });
  return new Map(labels);
}
