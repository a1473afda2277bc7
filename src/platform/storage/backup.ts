import { digest } from '#core';
import { type BackedUp, backupKind, backupVersion, longestBackup, type Refusal } from '#session';
import { keptForm, roomsForm } from './kept-schema.ts';
import { z } from './zod.ts';

const backupForm = z.strictObject({
  kind: z.literal(backupKind),
  version: z.literal([1, backupVersion]),
  madeAtMs: z.number().min(0),
  digest: z.string().regex(/^[0-9a-f]{8}$/),
  kept: z.unknown(),
  /** Since version 2. */
  rooms: z.unknown().optional(),
});

const heldForm = z.strictObject({ kept: keptForm, rooms: roomsForm });

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What a backup file holds, or why it is not taken in. Never throws; whatever the file says is checked before it is used. */
export function readBackup(text: string): BackedUp | { readonly refused: Refusal } {
  if (text.length > longestBackup) return { refused: 'backup-too-big' };
  const raw = parsedJson(text);
  const isOurs = typeof raw === 'object' && raw !== null && 'kind' in raw && raw.kind === backupKind;
  // half a file is no JSON, but says at its beginning whose it was
  if (!isOurs) return { refused: text.slice(0, 80).includes(backupKind) ? 'backup-damaged' : 'backup-foreign' };
  if ('version' in raw && typeof raw.version === 'number' && raw.version > backupVersion) {
    return { refused: 'backup-newer' };
  }
  const backup = backupForm.safeParse(raw);
  if (!backup.success) return { refused: 'backup-damaged' };
  const { version, rooms, kept } = backup.data;
  if (digest(version === 1 ? kept : { kept, rooms }) !== backup.data.digest) return { refused: 'backup-damaged' };
  const held = heldForm.safeParse({ kept, rooms: version === 1 ? [] : rooms });
  return held.success ? held.data : { refused: 'backup-damaged' };
}
