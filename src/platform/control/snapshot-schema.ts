import { paces, seatIds } from '#core';
import { movementNames } from '#movement';
import { loopRefusals } from '#pose';
import { longestNote, type Snapshot, sessionLengths, sessionPaths, teamIds, templateIds, themes } from '#session';
import { abilitySchema, commandSchema, languageSchema, televisionSchema, volumesSchema } from './command-schema.ts';
import { z } from './zod.ts';

/** Longest texts taken in, in characters, and the most of a kind. */
const id = z.string().min(1).max(64);
const line = z.string().max(400);
const many = 64;

const seat = z.literal(seatIds);
const path = z.enum(sessionPaths);
const lines = z.array(line).max(many);
const advice = z.strictObject({ text: line, doing: line, seat: seat.nullable() });

const item = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('measure') }),
  z.strictObject({ do: z.literal('warm-up') }),
  z.strictObject({ do: z.literal('game'), gameId: id, packId: id.nullable() }),
  z.strictObject({ do: z.literal('cool-down') }),
]);
const items = z.array(item).max(many);

const action = z.strictObject({
  name: id,
  ask: line,
  plays: z.enum([...movementNames, 'staff']),
  byStaff: z.boolean(),
  may: z.array(z.enum(movementNames)).max(movementNames.length),
});

const game = z.strictObject({
  id,
  title: line,
  blurb: line,
  minutes: z.number().min(0).max(600),
  packs: z.array(z.strictObject({ id, title: line })).max(many),
  pack: id.nullable(),
});

const session = z.strictObject({
  wish: z.strictObject({
    template: z.enum(templateIds),
    playlist: id.nullable(),
    minutes: z.literal(sessionLengths),
    draw: z.int(),
  }),
  planned: items,
  programme: z.strictObject({ items, place: z.int().min(0) }).nullable(),
  offered: z.boolean(),
  record: z
    .strictObject({ id, mood: z.literal([1, 2, 3, 4, 5]).nullable(), note: z.string().max(longestNote) })
    .nullable(),
});

const machine = z.strictObject({
  renderer: z.enum(['webgl', 'canvas']),
  framesHz: z.number().min(0).max(1000),
  latencyMs: z.number().min(0).nullable(),
  follows: z.boolean(),
  awake: z.boolean(),
  cameras: z.array(z.strictObject({ id: z.string().max(200), label: line })).max(many),
  camera: z.string().max(200).nullable(),
  television: televisionSchema,
  delayMs: z.number().min(0).max(1000).nullable(),
  theme: z.enum(themes),
  languages: z.array(languageSchema).max(many),
  soundElsewhere: z.boolean(),
  tuning: z.strictObject({
    delegate: z.enum(['CPU', 'GPU']),
    workers: z.int().min(1).max(3),
    how: z.enum(['usual', 'tried', 'trying', 'waiting', 'no-choice']),
  }),
});

/** Everything the house tells a panel, held to its bounds. Exactly `Snapshot`: a test compares the types. */
export const snapshotSchema = z.strictObject({
  house: id,
  revision: z.int().min(0),
  atMs: z.number().min(0),
  version: z.string().max(64),
  language: z.string().max(35),
  path,
  resumeTo: path.nullable(),
  demo: z.boolean(),
  games: z.array(game).max(many),
  gameId: id.nullable(),
  turnSeat: seat.nullable(),
  ask: line.nullable(),
  seats: z
    .array(
      z.strictObject({
        id: seat,
        name: z.string().max(200),
        given: z.string().max(200),
        status: z.enum(['proposed', 'joined', 'resting']),
        present: z.boolean(),
        watched: z.boolean(),
        ability: abilitySchema,
        actions: z.array(action).max(many),
        prompts: z.int().min(0),
        mark: seat,
        person: id.nullable(),
        team: z.enum(teamIds).nullable(),
      }),
    )
    .max(seatIds.length),
  teams: z.literal([1, 2]),
  wholeRoom: z.strictObject({ on: z.boolean(), open: z.boolean() }),
  peopleSeen: z.int().min(0).max(1000),
  source: z.enum(['camera', 'puppet', 'trace', 'none']),
  sourceOpen: z.boolean(),
  advice: advice.nullable(),
  problem: advice.nullable(),
  script: z.strictObject({ open: lines, ask: lines, houseRules: lines, close: lines }).nullable(),
  caption: line.nullable(),
  choices: z.array(z.strictObject({ id, label: line, focused: z.boolean(), command: commandSchema })).max(many),
  pace: z.enum(paces),
  volumes: volumesSchema,
  canUndoSeats: z.boolean(),
  canMeasure: z.boolean(),
  session,
  machine,
  delay: z
    .union([
      z.strictObject({ delayMs: z.number().min(0).max(1000) }),
      z.strictObject({ refused: z.enum(loopRefusals).exclude(['not-yet']) }),
    ])
    .nullable(),
}) satisfies z.ZodType<Snapshot>;
