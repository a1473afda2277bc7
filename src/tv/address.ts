/**
 * The address of the page, parsed: what lab, tests and demos may ask for. Hostile until proven: every value is
 * bounded, what is not understood is left out and reported, and the page opens all the same.
 */
import { z } from 'zod';
import { bundledPacks } from '#platform/packs';
import { themes } from '#session';

// Zod's fast path compiles code at run time, which the content security policy forbids.
z.config({ jitless: true });

const name = /^[a-z0-9][a-z0-9-]{0,40}$/;
/** A trace is only ever fetched from this very server. */
const ownPath = /^(?!.*\.\.)[A-Za-z0-9_-][A-Za-z0-9_\-./]{0,119}$/;

const source = z.string().transform((text, context) => {
  const [kind, rest] = [text.split(':', 1)[0], text.slice(text.indexOf(':') + 1)];
  if (text === 'camera' || text === 'none') return { kind: text, detail: null } as const;
  if (text === 'puppet') return { kind: 'puppet', detail: null } as const;
  if (kind === 'puppet' && name.test(rest)) return { kind: 'puppet', detail: rest } as const;
  if (kind === 'trace' && ownPath.test(rest)) return { kind: 'trace', detail: rest } as const;
  context.addIssue({ code: 'custom', message: 'source' });
  return z.NEVER;
});

const whole = (low: number, high: number) =>
  z
    .string()
    .regex(/^\d{1,10}$/)
    .transform(Number)
    .pipe(z.number().int().min(low).max(high));

const flag = z.enum(['0', '1']).transform((text) => text === '1');

const parameters = {
  source,
  seats: whole(1, 6),
  'whole-room': flag,
  game: z.string().regex(name),
  seed: whole(0, 2 ** 31 - 1),
  autostart: flag,
  renderer: z.enum(['webgl', 'canvas']),
  pace: z.enum(['gentle', 'standard', 'lively']),
  level: whole(1, 5).pipe(z.literal([1, 2, 3, 4, 5])),
  pack: z.enum(bundledPacks),
  theme: z.enum(themes),
  workers: whole(1, 3),
} as const;

type Parameters = { readonly [K in keyof typeof parameters]?: z.output<(typeof parameters)[K]> };

export interface Address {
  readonly wanted: Parameters;
  /** Names of parameters that were not understood; shown as one problem, never obeyed. */
  readonly refused: readonly string[];
}

/** Reads `location.search`. Never throws. A parameter given twice counts once, the first. */
export function readAddress(search: string): Address {
  const refused: string[] = [];
  const wanted: Record<string, unknown> = {};
  for (const [key, value] of new URLSearchParams(search)) {
    if (Object.hasOwn(wanted, key)) continue;
    const schema = Object.hasOwn(parameters, key) ? parameters[key as keyof typeof parameters] : null;
    const parsed = schema?.safeParse(value);
    if (parsed?.success) wanted[key] = parsed.data;
    else refused.push(key.slice(0, 40));
  }
  return { wanted: wanted as Parameters, refused };
}
