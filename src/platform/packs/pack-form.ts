/**
 * `pack.json`: what lies in a pack, as somebody at home may have written it. Every text is held to what the television can
 * show, and every complaint says where it is and what would be right.
 */
import { type Pack, packBounds } from '#kit';
import { refuse } from './pack-error.ts';
import { z } from './zod.ts';

/** Letters of `pack.json`: sixty items with every text at its longest are a fifth of this. */
export const longestForm = 100_000;
const longestFileName = 120;

/** A text on one line, without what does not show. */
const text = (letters: number) =>
  z
    .string()
    .transform((value) => value.normalize('NFC').replace(/\s+/g, ' ').trim())
    .pipe(z.string().min(1, 'must not be empty').max(letters, `must not be longer than ${letters} letters`));

const shownText = (letters: number) =>
  text(letters).refine((value) => !/[\p{C}{}<>]/u.test(value), 'must be plain words, without { } < >');

/** A file of the pack itself, in a folder or not: never a way out of it. */
const file = text(longestFileName).refine(
  (value) => !/[\\:\p{C}]/u.test(value) && value.split('/').every((part) => part !== '' && !/^\.+$/.test(part)),
  'must be the name of a file in the pack',
);

const item = z.strictObject({
  picture: file,
  caption: shownText(packBounds.captionLetters),
  year: z.number('must be a number').int().min(1000, 'must be a year').max(2999, 'must be a year').nullish(),
  say: shownText(packBounds.sayLetters).nullish(),
  voice: file.nullish(),
});

const form = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be small letters and hyphens')
    .max(60),
  title: shownText(packBounds.titleLetters),
  licence: text(400),
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'must be a language, such as en-GB'),
  items: z
    .array(item)
    .min(packBounds.fewestItems, `must be at least ${packBounds.fewestItems}`)
    .max(packBounds.mostItems, `must be at most ${packBounds.mostItems}`),
});

/** The files of an item, by names inside the pack. */
export interface ItemFiles {
  readonly picture: string;
  readonly voice: string | null;
}

export interface PackContents {
  readonly pack: Pack;
  readonly licence: string;
  readonly language: string;
  /** By item id. */
  readonly files: ReadonlyMap<string, ItemFiles>;
}

/** `Auntie Vi 1956.jpg` → `auntie-vi-1956`; empty when no letter is left. */
const slug = (name: string): string =>
  name
    .replace(/^.*\//, '')
    .replace(/\.[^.]*$/, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 50)
    .replace(/-$/, '');

function complaint(issue: { readonly path: readonly PropertyKey[]; readonly message: string }): string {
  const [part, index, field] = issue.path;
  if (part === undefined) return 'The pack.json of this pack is not written as it should be.';
  const where = typeof index === 'number' ? `item ${index + 1}${field === undefined ? '' : `, ${String(field)}`}` : '';
  return `In the pack.json of this pack: ${where === '' ? String(part) : where}: ${issue.message}.`;
}

/** Reads `pack.json`. Throws a `PackError`. */
export function readPackForm(json: string): PackContents {
  if (json.length > longestForm) return refuse('The pack.json of this pack is too long.');
  let raw: unknown;
  try {
    raw = JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch {
    return refuse('The pack.json of this pack cannot be read: it is not JSON.');
  }
  const parsed = form.safeParse(raw);
  if (!parsed.success) {
    return refuse(complaint(parsed.error.issues[0] ?? { path: [], message: '' }));
  }
  const { id, title, licence, language, items } = parsed.data;
  const files = new Map<string, ItemFiles>();
  const shown = items.map(({ picture, voice, caption, year, say }, i) => {
    const named = slug(picture) || 'picture';
    const itemId = files.has(named) ? `${named}-${i + 1}` : named;
    files.set(itemId, { picture, voice: voice ?? null });
    return { id: itemId, caption, year: year ?? null, say: say ?? null };
  });
  return { pack: { id, title, items: shown }, licence, language, files };
}
