import { describe, expect, it } from 'vitest';
import { parsePort, usualPort } from './port.mjs';

describe('the port', () => {
  it.each([[undefined], [''], ['  ']])('is the usual one when nothing is asked for: %o', (text) => {
    expect(parsePort(text)).toBe(usualPort);
  });

  it.each([
    ['1', 1],
    [' 8080 ', 8080],
    ['65535', 65_535],
  ])('%o is taken as it is', (text, port) => {
    expect(parsePort(text)).toBe(port);
  });

  it.each(['0', '-1', '65536', '99999', '123456', '80.5', '1e3', '0x50', 'http', '4173; rm', '４１７３'])(
    '%o is refused with a sentence',
    (text) => {
      expect(() => parsePort(text)).toThrow('PORT must be a whole number from 1 to 65535, such as 4173.');
    },
  );
});
