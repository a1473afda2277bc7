import { paces, seatIds } from '#core';
import type { Remembered } from '#session';
import { z } from './zod.ts';

/** The form in which we keep things. A change of it needs a new number and a reader for the old one. */
const formVersion = 2;

/** Names are of this afternoon: after so long another day has begun, and other people may sit there. */
const namesLastMs = 12 * 3_600_000;

/** The session cuts names at 24 characters; what is longer was not written by us. */
const longestName = 24;

const share = z.number().min(0).max(1);

const seat = z.strictObject({
  id: z.literal(seatIds),
  name: z.string().max(longestName),
  ability: z.strictObject({
    arms: z.enum(['both', 'left', 'right', 'neither']),
    smallMovement: z.boolean(),
    tremor: z.boolean(),
    standing: z.boolean(),
    neglect: z.enum(['none', 'left', 'right']),
    level: z.literal([1, 2, 3, 4, 5]),
  }),
});

/** Frame heights; no picture is wider than four of them. */
const along = z.number().min(0).max(4);
/** Longest name of a camera that is kept; browsers give 20 to 60 characters. */
const longestLabel = 120;

const room = z.strictObject({
  camera: z.string().min(1).max(longestLabel),
  aspect: z.number().min(0.2).max(4),
  seats: z
    .array(
      z.strictObject({
        id: z.literal(seatIds),
        lane: z.strictObject({ centreX: along, centreY: along, side: along }),
      }),
    )
    .max(seatIds.length),
  walkways: z.array(z.strictObject({ centreX: along, centreY: along, width: along, height: along })).max(8),
});

/** Strict throughout: what is not listed here is never written, and makes what was written unreadable. */
const keptForm = z.strictObject({
  version: z.literal(formVersion),
  savedAtMs: z.number().min(0),
  settings: z.strictObject({
    pace: z.enum(paces),
    volumes: z.strictObject({ voice: share, music: share, effects: share }),
  }),
  seats: z
    .array(seat)
    .max(seatIds.length)
    .refine((seats) => new Set(seats.map(({ id }) => id)).size === seats.length),
  rooms: z.array(room).max(8),
});

/** As it was before rooms were kept. */
const firstForm = keptForm
  .omit({ version: true, rooms: true })
  .extend({ version: z.literal(1) })
  .strict();

export type Kept = z.infer<typeof keptForm>;

/**
 * What is written down, at `wallMs` (milliseconds since 1970): the listed parts one by one, so that nothing comes along by
 * being attached to them.
 */
export function encode({ pace, volumes, seats, rooms }: Remembered, wallMs: number): Kept {
  return keptForm.parse({
    version: formVersion,
    savedAtMs: wallMs,
    settings: { pace, volumes: { voice: volumes.voice, music: volumes.music, effects: volumes.effects } },
    seats: seats.map(({ id, name, ability }) => ({
      id,
      name: name.slice(0, longestName),
      ability: {
        arms: ability.arms,
        smallMovement: ability.smallMovement,
        tremor: ability.tremor,
        standing: ability.standing,
        neglect: ability.neglect,
        level: ability.level,
      },
    })),
    rooms: rooms.map(({ camera, aspect, seats, walkways }) => ({
      camera: camera.slice(0, longestLabel),
      aspect,
      seats: seats.map(({ id, lane: { centreX, centreY, side } }) => ({ id, lane: { centreX, centreY, side } })),
      walkways: walkways.map(({ centreX, centreY, width, height }) => ({ centreX, centreY, width, height })),
    })),
  });
}

/**
 * Reads what was written; `wallMs` as for `encode`. `damaged` when it is not what we write. Names older than half a day,
 * or from a future that a corrected clock has undone, are left out.
 */
export function decode(raw: unknown, wallMs: number): Remembered | 'damaged' {
  const kept = keptForm.safeParse(raw).data ?? withoutRooms(raw);
  if (kept === null) return 'damaged';
  const { settings, seats, savedAtMs, rooms } = kept;
  const ageMs = wallMs - savedAtMs;
  const known = seats.map((seat) => ({ ...seat, person: null, mark: seat.id }));
  return { ...settings, rooms, seats: ageMs >= 0 && ageMs < namesLastMs ? known : [] };
}

function withoutRooms(raw: unknown): Kept | null {
  const first = firstForm.safeParse(raw);
  return first.success ? { ...first.data, version: formVersion, rooms: [] } : null;
}
