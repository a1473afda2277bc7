import { digest } from '#core';
import { backupKind, backupVersion, type Kept, longestBackup, type Refusal } from '#session';
import { keptForm } from './kept-schema.ts';
import { z } from './zod.ts';

const backupForm = z.strictObject({
  kind: z.literal(backupKind),
  version: z.literal(backupVersion),
  madeAtMs: z.number().min(0),
  digest: z.string().regex(/^[0-9a-f]{8}$/),
  kept: z.unknown(),
});

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What a backup file holds, or why it is not taken in. Never throws; whatever the file says is checked before it is used. */
export function readBackup(text: string): { readonly kept: Kept } | { readonly refused: Refusal } {
  if (text.length > longestBackup) return { refused: 'backup-too-big' };
  const raw = parsedJson(text);
  const isOurs = typeof raw === 'object' && raw !== null && 'kind' in raw && raw.kind === backupKind;
  // half a file is no JSON, but says at its beginning whose it was
  if (!isOurs) return { refused: text.slice(0, 80).includes(backupKind) ? 'backup-damaged' : 'backup-foreign' };
  if ('version' in raw && typeof raw.version === 'number' && raw.version > backupVersion) {
    return { refused: 'backup-newer' };
  }
  const backup = backupForm.safeParse(raw);
  if (!backup.success || digest(backup.data.kept) !== backup.data.digest) return { refused: 'backup-damaged' };
  const kept = keptForm.safeParse(backup.data.kept);
  return kept.success ? { kept: kept.data } : { refused: 'backup-damaged' };
}
