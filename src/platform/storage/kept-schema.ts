/** The forms of what is kept from week to week. Strict throughout: what is not listed here is never written, and never read. */
import { paces, seatIds } from '#core';
import {
  longestNote,
  mostGamesInPlaylist,
  mostPeople,
  mostPlaylists,
  mostRecords,
  sessionLengths,
  templateIds,
} from '#session';
import { z } from './zod.ts';

/** Names are cut to a plate before they are kept; what is longer was not written by us. */
const longestName = 24;
const mostPrompts = 100_000;

const share = z.number().min(0).max(1);
const seat = z.literal(seatIds);
const id = z.string().min(1).max(64);
const name = z.string().max(longestName);
const note = z.string().max(longestNote);
const wallMs = z.number().min(0).max(8.64e15);
const lengthMs = z.number().min(0).max(1e10);
const mood = z.literal([1, 2, 3, 4, 5]).nullable();

const unlike = <T extends { readonly id: unknown }>(list: readonly T[]): boolean =>
  new Set(list.map((one) => one.id)).size === list.length;

export const abilityForm = z.strictObject({
  arms: z.enum(['both', 'left', 'right', 'neither']),
  smallMovement: z.boolean(),
  tremor: z.boolean(),
  standing: z.boolean(),
  neglect: z.enum(['none', 'left', 'right']),
  level: z.literal([1, 2, 3, 4, 5]),
});

export const personForm = z.strictObject({
  id,
  nickname: name.min(1),
  mark: seat.nullable(),
  ability: abilityForm,
  hearing: z.enum(['ordinary', 'hard-of-hearing']),
  sight: z.enum(['ordinary', 'low']),
  likes: note,
  avoid: note,
  consents: z.strictObject({ records: z.boolean(), photographs: z.boolean(), voice: z.boolean() }),
  keep: z.boolean(),
  lastUsedAtMs: wallMs,
});

const playlistGame = { gameId: id, packId: id.nullable() };

export const playlistForm = z.strictObject({
  id,
  name: name.min(1),
  games: z.array(z.strictObject(playlistGame)).max(mostGamesInPlaylist),
});

export const recordForm = z.strictObject({
  id,
  startedAtMs: wallMs,
  lengthMs,
  games: z.array(z.strictObject({ gameId: id, playedMs: lengthMs, finished: z.boolean() })).max(40),
  people: z
    .array(
      z.strictObject({
        seat,
        person: id.nullable(),
        name,
        activeMs: lengthMs,
        restingMs: lengthMs,
        prompts: z.int().min(0).max(mostPrompts),
        mood,
      }),
    )
    .max(60),
  mood,
  note,
});

export const peopleForm = z.strictObject({
  people: z.array(personForm).max(mostPeople).refine(unlike),
  lastSeating: z.array(z.strictObject({ seat, person: id })).max(seatIds.length),
});
export const playlistsForm = z.array(playlistForm).max(mostPlaylists).refine(unlike);
export const recordsForm = z.array(recordForm).max(mostRecords).refine(unlike);

/** Everything kept, as a backup holds it. */
export const keptForm = z.strictObject({
  people: peopleForm.shape.people,
  lastSeating: peopleForm.shape.lastSeating,
  playlists: playlistsForm,
  records: recordsForm,
});

export const knownSeatsForm = z
  .array(z.strictObject({ id: seat, name, ability: abilityForm, person: id.nullable(), mark: seat }))
  .max(seatIds.length)
  .refine(unlike);

/** Frame heights; no picture is wider than four of them. */
const along = z.number().min(0).max(4);

/** Where chairs and walkways stand before each camera, by the camera's name (browsers give 20 to 60 characters). */
export const roomsForm = z
  .array(
    z.strictObject({
      camera: z.string().min(1).max(120),
      aspect: z.number().min(0.2).max(4),
      seats: z
        .array(z.strictObject({ id: seat, lane: z.strictObject({ centreX: along, centreY: along, side: along }) }))
        .max(seatIds.length),
      walkways: z.array(z.strictObject({ centreX: along, centreY: along, width: along, height: along })).max(8),
    }),
  )
  .max(8);

const template = z.enum(templateIds);

export const settingsForm = z.strictObject({
  pace: z.enum(paces),
  volumes: z.strictObject({ voice: share, music: share, effects: share }),
  wish: z.strictObject({
    template,
    playlist: id.nullable(),
    minutes: z.literal(sessionLengths),
    draw: z.int().min(0).max(1e9),
  }),
  packs: z.record(id, id),
  seats: knownSeatsForm,
});

const item = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('measure') }),
  z.strictObject({ do: z.literal('warm-up') }),
  z.strictObject({ do: z.literal('game'), ...playlistGame }),
  z.strictObject({ do: z.literal('cool-down') }),
]);

const team = z.array(seat).max(seatIds.length);

/** An afternoon that goes on, or none. */
export const afternoonForm = z
  .strictObject({
    savedAtMs: wallMs,
    programme: z
      .strictObject({
        from: z.strictObject({ template, playlist: id.nullable() }),
        items: z.array(item).max(mostGamesInPlaylist + 40),
        place: z.int().min(0).max(100),
      })
      .nullable(),
    gameId: id.nullable(),
    seats: knownSeatsForm,
    /** There were none at first. */
    teams: z.strictObject({ sun: team, moon: team }).nullable().default(null),
    record: recordForm,
  })
  .nullable();
