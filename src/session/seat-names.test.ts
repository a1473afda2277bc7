import { describe, expect, it } from 'vitest';
import { longestName, nameBeingWritten, nameWritten } from './seat-names.ts';

describe('a name on a plate', () => {
  it.each(['Rose', 'Đorđe', '美咲', 'محمد', 'Mary Ann O’Neill'])('is written as it is given: %s', (name) => {
    expect(nameWritten(name)).toBe(name);
  });

  it('has nothing about it and nothing in it that cannot be seen', () => {
    expect(nameWritten('  Ro\u202ese\n\u0007 ')).toBe('Rose');
    expect(nameWritten(' \t\u2066 ')).toBe('');
  });

  it('keeps a space that may be the middle of a name still being written', () => {
    expect(nameBeingWritten(' Mary ')).toBe('Mary ');
  });

  it('is cut to its plate, and never through a letter', () => {
    const flags = '🏴󠁧󠁢󠁥󠁮󠁧󠁿🏴󠁧󠁢󠁳󠁣󠁴󠁿';
    expect(nameWritten('a'.repeat(99))).toHaveLength(longestName);
    expect(nameWritten(flags)).toBe('🏴󠁧󠁢󠁥󠁮󠁧󠁿');
    expect(nameWritten(`${'a'.repeat(longestName - 1)}é`.normalize('NFD'))).toBe('a'.repeat(longestName - 1));
  });
});
