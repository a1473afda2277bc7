import { paces, seatIds } from '#core';
import { movementNames } from '#movement';
import {
  type Command,
  longestBackup,
  longestNote,
  mostGamesInPlaylist,
  sessionLengths,
  teamIds,
  templateIds,
  themes,
} from '#session';
import { z } from './zod.ts';

/** Longest texts taken in, in characters: an id or the name of an action, and a name, which the session cuts to its plate. */
const longestId = 64;
const longestName = 200;

const share = z.number().min(0).max(1);
const seat = z.literal(seatIds);
const id = z.string().min(1).max(longestId);
const action = id.nullable();
/** In frame heights; no picture is wider than four of them. The session holds it to the picture there is. */
const along = z.number().min(0).max(4);
const lane = z.strictObject({ centreX: along, centreY: along, side: along });
const walkway = z.strictObject({ centreX: along, centreY: along, width: along, height: along });
const index = z.int().min(0).max(63);

/** What staff say of a person's movement. */
export const abilitySchema = z.strictObject({
  arms: z.enum(['both', 'left', 'right', 'neither']),
  smallMovement: z.boolean(),
  tremor: z.boolean(),
  standing: z.boolean(),
  neglect: z.enum(['none', 'left', 'right']),
  level: z.literal([1, 2, 3, 4, 5]),
});

/** Each 0..1. */
export const volumesSchema = z.strictObject({ voice: share, music: share, effects: share });

/** Of the television and the room. */
export const televisionSchema = z.strictObject({
  televisionInches: z.number().min(10).max(200),
  chairMetres: z.number().min(0.5).max(20),
  sight: z.enum(['ordinary', 'older', 'low']),
});

/** A language as a tag, such as `en-GB`. */
export const languageSchema = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
  .max(35);

const name = z.string().max(longestName);
const note = z.string().max(longestNote);

const person = {
  nickname: name,
  mark: seat.nullable(),
  ability: abilitySchema,
  hearing: z.enum(['ordinary', 'hard-of-hearing']),
  sight: z.enum(['ordinary', 'low']),
  likes: note,
  avoid: note,
  consents: z.strictObject({ records: z.boolean(), photographs: z.boolean(), voice: z.boolean() }),
  keep: z.boolean(),
};
/** What staff write down of a person. */
export const detailsSchema = z.strictObject(person);
const change = z.strictObject({
  nickname: person.nickname.exactOptional(),
  mark: person.mark.exactOptional(),
  ability: person.ability.exactOptional(),
  hearing: person.hearing.exactOptional(),
  sight: person.sight.exactOptional(),
  likes: person.likes.exactOptional(),
  avoid: person.avoid.exactOptional(),
  consents: person.consents.exactOptional(),
  keep: person.keep.exactOptional(),
});

const games = z.array(z.strictObject({ gameId: id, packId: id.nullable() })).max(mostGamesInPlaylist);

const wish = z.strictObject({
  template: z.enum(templateIds).exactOptional(),
  playlist: id.nullable().exactOptional(),
  minutes: z.literal(sessionLengths).exactOptional(),
});

const input = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('press'), seat, action, strength: share }),
  z.strictObject({ type: z.literal('point'), seat, action, x: share, y: share }),
  z.strictObject({ type: z.literal('lean'), seat, action, lean: z.number().min(-1).max(1) }),
]);

/** Everything a person may tell the house, held to its bounds. Exactly `Command`: a test compares the types. */
export const commandSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('choose-game'), gameId: id }),
  z.strictObject({ type: z.literal('set-whole-room'), on: z.boolean() }),
  z.strictObject({ type: z.literal('go-on') }),
  z.strictObject({ type: z.literal('go-back') }),
  z.strictObject({ type: z.literal('focus'), by: z.literal([1, -1]) }),
  z.strictObject({ type: z.literal('choose-focused') }),
  z.strictObject({ type: z.literal('choose'), index }),
  z.strictObject({ type: z.literal('pause') }),
  z.strictObject({ type: z.literal('resume') }),
  z.strictObject({ type: z.literal('toggle-pause') }),
  z.strictObject({ type: z.literal('stop') }),
  z.strictObject({ type: z.literal('use-source'), source: z.enum(['camera', 'puppet', 'trace', 'none']) }),
  z.strictObject({ type: z.literal('join-seat'), seat }),
  z.strictObject({ type: z.literal('leave-seat'), seat }),
  z.strictObject({ type: z.literal('rest-seat'), seat }),
  z.strictObject({ type: z.literal('name-seat'), seat, name: z.string().max(longestName) }),
  z.strictObject({
    type: z.literal('take-seat'),
    seat,
    doing: z.enum(['choosing', 'moving', 'swapping', 'naming']),
  }),
  z.strictObject({ type: z.literal('let-go-seat') }),
  z.strictObject({ type: z.literal('place-seat'), seat, lane }),
  z.strictObject({ type: z.literal('swap-seats'), seat, other: seat }),
  z.strictObject({ type: z.literal('add-seat') }),
  z.strictObject({ type: z.literal('remove-seat'), seat }),
  z.strictObject({ type: z.literal('same-seats') }),
  z.strictObject({ type: z.literal('follow-camera') }),
  z.strictObject({ type: z.literal('keep-seats') }),
  z.strictObject({ type: z.literal('add-walkway') }),
  z.strictObject({ type: z.literal('take-walkway'), index }),
  z.strictObject({ type: z.literal('place-walkway'), index, walkway }),
  z.strictObject({ type: z.literal('remove-walkway'), index }),
  z.strictObject({ type: z.literal('undo-seats') }),
  z.strictObject({ type: z.literal('set-ability'), seat, ability: abilitySchema }),
  z.strictObject({ type: z.literal('skip-turn') }),
  z.strictObject({ type: z.literal('stop-here') }),
  z.strictObject({ type: z.literal('help-seat'), seat }),
  z.strictObject({ type: z.literal('set-pace'), pace: z.enum(paces) }),
  z.strictObject({ type: z.literal('set-volumes'), volumes: volumesSchema }),
  z.strictObject({ type: z.literal('act'), input }),
  z.strictObject({ type: z.literal('seat-person'), seat, person: id.nullable() }),
  z.strictObject({ type: z.literal('seat-as-last-time') }),
  z.strictObject({
    type: z.literal('set-plan'),
    seat,
    action: id,
    movement: z.enum([...movementNames, 'staff']).nullable(),
  }),
  z.strictObject({ type: z.literal('set-teams'), teams: z.literal([1, 2]) }),
  z.strictObject({ type: z.literal('join-team'), seat, team: z.enum(teamIds) }),
  z.strictObject({ type: z.literal('help-together'), seat }),
  z.strictObject({ type: z.literal('take-breather') }),
  z.strictObject({ type: z.literal('wind-up') }),
  z.strictObject({ type: z.literal('start-session') }),
  z.strictObject({ type: z.literal('resume-afternoon') }),
  z.strictObject({ type: z.literal('wish-session'), wish }),
  z.strictObject({ type: z.literal('draw-again') }),
  z.strictObject({ type: z.literal('skip-item') }),
  z.strictObject({ type: z.literal('measure-range') }),
  z.strictObject({ type: z.literal('choose-pack'), gameId: id, packId: id.nullable() }),
  z.strictObject({ type: z.literal('create-playlist'), name, games }),
  z.strictObject({ type: z.literal('rename-playlist'), playlist: id, name }),
  z.strictObject({ type: z.literal('set-playlist-games'), playlist: id, games }),
  z.strictObject({ type: z.literal('delete-playlist'), playlist: id }),
  z.strictObject({ type: z.literal('create-person'), details: detailsSchema }),
  z.strictObject({ type: z.literal('edit-person'), person: id, change }),
  z.strictObject({ type: z.literal('delete-person'), person: id }),
  z.strictObject({ type: z.literal('export-person'), person: id }),
  z.strictObject({
    type: z.literal('set-mood'),
    record: id,
    of: z.strictObject({ seat, person: id.nullable() }).nullable(),
    mood: z.literal([1, 2, 3, 4, 5]).nullable(),
  }),
  z.strictObject({ type: z.literal('set-note'), record: id, note }),
  z.strictObject({ type: z.literal('delete-record'), record: id }),
  z.strictObject({ type: z.literal('export-records'), form: z.enum(['csv', 'text']) }),
  z.strictObject({ type: z.literal('undo-kept') }),
  z.strictObject({ type: z.literal('make-backup') }),
  z.strictObject({ type: z.literal('restore-backup'), text: z.string().max(longestBackup) }),
  z.strictObject({ type: z.literal('choose-camera'), camera: z.string().min(1).max(200).nullable() }),
  z.strictObject({ type: z.literal('set-television'), television: televisionSchema }),
  z.strictObject({ type: z.literal('measure-delay') }),
  z.strictObject({ type: z.literal('set-theme'), theme: z.enum(themes) }),
  z.strictObject({ type: z.literal('set-language'), language: languageSchema }),
  z.strictObject({ type: z.literal('reopen-page') }),
  z.strictObject({ type: z.literal('try-machine') }),
  z.strictObject({ type: z.literal('test-sound') }),
  z.strictObject({ type: z.literal('set-sound-elsewhere'), elsewhere: z.boolean() }),
]) satisfies z.ZodType<Command>;

const knownTypes = commandSchema.options.map((option) => option.shape.type.value);

/** Why `value` is no command, in a sentence for whoever wrote the sender. Nothing of what was sent is repeated. */
function refusal(value: unknown, error: z.ZodError): string {
  const type = typeof value === 'object' && value !== null && 'type' in value ? value.type : undefined;
  const known = knownTypes.find((one) => one === type);
  if (known === undefined) return `That is not a command. Commands are: ${knownTypes.join(', ')}.`;
  const at = error.issues[0]?.path.join('.') ?? '';
  return at === '' ? `The command ${known} does not take that.` : `The command ${known} does not take that ${at}.`;
}

/** A command out of anything at all: from another window, a console, a test. Never throws. */
export function parseCommand(value: unknown): { readonly command: Command } | { readonly refused: string } {
  const parsed = commandSchema.safeParse(value);
  return parsed.success ? { command: parsed.data } : { refused: refusal(value, parsed.error) };
}
