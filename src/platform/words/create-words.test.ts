import { describe, expect, it } from 'vitest';
import { createWords } from './create-words.ts';

const catalogues = {
  'en-GB': {
    plain: 'Sit down.',
    'with.dots: and colons': 'Dots are dots.',
    named: '{{name}}: roll the ball.',
    seen_one: 'I can see one person.',
    seen_other: 'I can see {{count}} people.',
  },
  cy: { plain: 'Eisteddwch.' },
};

describe('words', () => {
  const say = createWords(catalogues, 'en-GB');

  it('gives a text by its key, whatever is in the key', () => {
    expect(say('plain')).toBe('Sit down.');
    expect(say('with.dots: and colons')).toBe('Dots are dots.');
  });

  it('puts a name in as it is written', () => {
    expect(say('named', { name: "D'Arcy & <Joan>" })).toBe("D'Arcy & <Joan>: roll the ball.");
  });

  it('looks nothing up inside a name', () => {
    expect(say('named', { name: '$t(plain)' })).toBe('$t(plain): roll the ball.');
    expect(say('named', { name: '{{count}}', count: 3 })).toBe('{{count}}: roll the ball.');
  });

  it('counts as the language does', () => {
    expect(say('seen', { count: 1 })).toBe('I can see one person.');
    expect(say('seen', { count: 4 })).toBe('I can see 4 people.');
  });

  it('gives the key when there is no text', () => {
    expect(say('nowhere.to-be-found')).toBe('nowhere.to-be-found');
    expect(say('constructor')).toBe('constructor');
  });

  it('leans on English where another language is silent', () => {
    const welsh = createWords(catalogues, 'cy');
    expect(welsh('plain')).toBe('Eisteddwch.');
    expect(welsh('named', { name: 'Mair' })).toBe('Mair: roll the ball.');
  });
});
