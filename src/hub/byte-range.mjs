// @ts-check
// RFC 9110, section 14: one range of bytes is answered; several at once, or what is not understood, is answered with
// the whole file, which the standard allows and every client takes.

/**
 * @typedef {{ kind: 'whole' }} Whole
 * @typedef {{ kind: 'part', first: number, last: number }} Part both ends included
 * @typedef {{ kind: 'outside' }} Outside nothing of the file lies in what was asked for
 */

/**
 * @param {string | undefined} header the request's `Range`
 * @param {number} size of the file, in bytes
 * @returns {Whole | Part | Outside}
 */
export function byteRange(header, size) {
  const asked = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.trim() ?? '');
  const [from, to] = [asked?.[1] ?? '', asked?.[2] ?? ''];
  if (asked === null || (from === '' && to === '')) return { kind: 'whole' };
  if (from === '') {
    const length = Math.min(Number(to), size);
    return length === 0 ? { kind: 'outside' } : { kind: 'part', first: size - length, last: size - 1 };
  }
  const first = Number(from);
  const last = to === '' ? size - 1 : Math.min(Number(to), size - 1);
  if (to !== '' && Number(to) < first) return { kind: 'whole' };
  return first >= size ? { kind: 'outside' } : { kind: 'part', first, last };
}
