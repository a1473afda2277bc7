/** Longest quotation in a sentence, characters. */
const longest = 40;

/**
 * Something out of a file as a sentence quotes it, at most 40 characters: `"2"`, `[1,2]`. Never throws, which `String` does for
 * `{ "toString": 1 }`. `value` must have come out of JSON.
 */
export function quoted(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}
