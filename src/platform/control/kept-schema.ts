import { seatIds } from '#core';
import { longestNote, mostGamesInPlaylist, mostPeople, mostPlaylists, type PanelKept, recordsTold } from '#session';
import { detailsSchema } from './command-schema.ts';
import { z } from './zod.ts';

const id = z.string().min(1).max(64);
const name = z.string().max(200);
const seat = z.literal(seatIds);
const ms = z.number().min(0);
const mood = z.literal([1, 2, 3, 4, 5]).nullable();
const count = z.int().min(0);

const record = z.strictObject({
  id,
  startedAtMs: ms,
  lengthMs: ms,
  games: z.array(z.strictObject({ gameId: id, playedMs: ms, finished: z.boolean() })).max(200),
  people: z
    .array(z.strictObject({ seat, person: id.nullable(), name, activeMs: ms, restingMs: ms, prompts: count, mood }))
    .max(64),
  mood,
  note: z.string().max(longestNote),
});

/** What a panel is told of people, sessions and records, held to the same bounds as what is kept. Exactly `PanelKept`. */
export const keptSchema = z.strictObject({
  house: id,
  edition: z.int(),
  canUndo: z.boolean(),
  recordsInAll: z.int().min(0),
  people: z.array(detailsSchema.extend({ id, lastUsedAtMs: ms })).max(mostPeople),
  playlists: z
    .array(
      z.strictObject({
        id,
        name,
        games: z.array(z.strictObject({ gameId: id, packId: id.nullable() })).max(mostGamesInPlaylist),
      }),
    )
    .max(mostPlaylists),
  records: z.array(record).max(recordsTold),
  lastSeating: z.array(z.strictObject({ seat, person: id })).max(seatIds.length),
}) satisfies z.ZodType<PanelKept>;
