/** What goes over a wire, both ways: parsed on arrival, left unheard when it is anything else. */
import {
  channelRefusals,
  directorRefusals,
  type HandedFile,
  type PanelKept,
  type PanelRefusal,
  type Snapshot,
} from '#session';
import { keptSchema } from './kept-schema.ts';
import { snapshotSchema } from './snapshot-schema.ts';
import { z } from './zod.ts';

const id = z.string().min(1).max(64);

/** From a panel. `asked` is null when it has not seen the house yet. */
const toHouse = z.discriminatedUnion('kind', [
  /** `edition`: of what is kept, as the panel has it; null for none. */
  z.strictObject({ kind: z.literal('hello'), panel: id, edition: z.int().nullable() }),
  z.strictObject({ kind: z.literal('bye'), panel: id }),
  z.strictObject({
    kind: z.literal('command'),
    panel: id,
    house: id,
    /** Names this command in the answer to it. */
    command: id,
    /** When it was said, on the house's clock as the panel knows it. */
    askedMs: z.number().min(0),
    /** What the panel was looking at. */
    revision: z.int().min(0),
    /** Parsed apart, so that what is no command is answered. */
    wanted: z.unknown(),
  }),
]);

/** Longest file that a panel takes: the largest backup there can be. */
const longestFile = 16_000_000;

const refusal = z.strictObject({
  reason: z.enum([...channelRefusals, ...directorRefusals]),
  sentence: z.string().max(400).nullable(),
});

const fromHouse = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('snapshot'), snapshot: snapshotSchema }),
  z.strictObject({ kind: z.literal('kept'), kept: keptSchema }),
  z.strictObject({ kind: z.literal('answer'), panel: id, command: id, refusal: refusal.nullable() }),
  z.strictObject({
    kind: z.literal('file'),
    panel: id,
    file: z.strictObject({
      name: z.string().min(1).max(200),
      mime: z.enum(['text/csv', 'text/plain', 'application/json']),
      text: z.string().max(longestFile),
    }),
  }),
]);

export type ToHouse = z.infer<typeof toHouse>;
export type FromHouse =
  | { readonly kind: 'snapshot'; readonly snapshot: Snapshot }
  | { readonly kind: 'kept'; readonly kept: PanelKept }
  | { readonly kind: 'file'; readonly panel: string; readonly file: HandedFile }
  | {
      readonly kind: 'answer';
      readonly panel: string;
      readonly command: string;
      readonly refusal: PanelRefusal | null;
    };

/** Null for whatever is not meant for the house. */
export const heardByHouse = (message: unknown): ToHouse | null => toHouse.safeParse(message).data ?? null;
/** Null for whatever is not meant for a panel. */
export const heardByPanel = (message: unknown): FromHouse | null => fromHouse.safeParse(message).data ?? null;
