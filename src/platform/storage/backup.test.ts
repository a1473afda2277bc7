import { describe, expect, it } from 'vitest';
import { digest } from '#core';
import { backupKind, nothingKept } from '#session';
import { readBackup } from './backup.ts';

const kept = { ...nothingKept, playlists: [{ id: 'playlist-a', name: 'Friday', games: [] }] };
const rooms = [{ camera: 'desk', aspect: 1.5, seats: [], walkways: [] }];
const signed = (held: object) => ({ kind: backupKind, version: 2, madeAtMs: 1, digest: digest(held), ...held });
const good = signed({ kept, rooms });
const asText = (value: unknown): string => JSON.stringify(value);

describe('a backup', () => {
  it('is read as it was made', () => {
    expect(readBackup(asText(good))).toEqual({ kept, rooms });
  });

  it('is read as it was made before rooms were in it', () => {
    const first = { kind: backupKind, version: 1, madeAtMs: 1, digest: digest(kept), kept };
    expect(readBackup(asText(first))).toEqual({ kept, rooms: [] });
  });

  const wild = { ...nothingKept, people: [{ nickname: 'x' }] };
  it.each([
    ['backup-foreign', ''],
    ['backup-foreign', 'PK\u0003\u0004'],
    ['backup-foreign', 'null'],
    ['backup-foreign', asText({ kind: 'somebody-elses' })],
    ['backup-newer', asText({ ...good, version: 3 })],
    ['backup-damaged', asText(good).slice(0, 120)],
    ['backup-damaged', asText({ ...good, kept: nothingKept })],
    ['backup-damaged', asText(signed({ kept, rooms: 'everywhere' }))],
    ['backup-damaged', asText(signed({ kept: wild, rooms }))],
    ['backup-too-big', 'x'.repeat(16_000_001)],
  ] as const)('is refused as %s', (refused, text) => {
    expect(readBackup(text)).toEqual({ refused });
  });
});
