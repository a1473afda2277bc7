import type { Words } from '#kit';

/** `{{name}}` is the player of the line's seat; `{{caption}}` and `{{question}}` come from the pack. */
export const words: { readonly 'en-GB': Words } = {
  'en-GB': {
    title: 'Pairs',
    blurb: 'Find two alike, and tell us about yours.',

    'ask.point': 'hold your hand on a card',
    'ask.choose': 'lift a hand to choose that card',
    'ask.stir': 'stir the tea',

    'cards-dealt': 'Everyone: a wave helps lay the cards.',
    'turn-called': '{{name}}: choose a card.',
    'turn-called-second': '{{name}}: and now one from you.',
    'second-asked': '{{name}}: and now another.',
    'cards-shown': 'Two good pictures. They stay open.',
    'cards-shown-briefly': 'Remember where they are.',
    'pair-found': '{{name}}: {{caption}}.',
    'pair-found-shared': '{{partner}} and {{name}}: {{caption}}.',
    'question-asked': '{{question}}',
    'own-question-asked': 'Who had one at home?',
    'memory-stirred': 'The tea has jogged a memory. See the glow.',
    'album-opened': 'All found. Here they are together.',

    'bloom.year': 'about {{year}}',
    'album.title': 'Our album',

    'outcome.together': 'Together you found {{pairs}} pairs.',
    'outcome.together-few': 'Together you had a good look.',
    'outcome.nothing': 'The pictures could not be opened today.',
    'outcome.found': '{{name}} found {{caption}}.',
    'outcome.turned': '{{name}} turned cards that helped the others.',
    'outcome.stirred': '{{name}} kept the tea going.',
    'outcome.company': '{{name}} kept the cat company.',

    'script.open': 'These are cards on a parlour table. Each picture is there twice. We find them together.',
    'script.open-how': 'Hold your hand on a card and it turns. Or wait for the frame, and lift a hand.',
    'script.open-row': 'If it is not your turn, stir the tea. A stirred tea jogs the memory.',
    'script.ask-yours': 'Tell us about the one you had at home.',
    'script.ask-smell': 'What did it smell like, or sound like?',
    'script.ask-keep': 'Which of these would you have back tomorrow?',
    'script.house-name': 'What did you call it where you grew up?',
    'script.house-rules': 'Did you call the game Pairs, Pelmanism or Memory?',
    'script.close': 'What a lot we have had between us. Thank you, everyone.',
    'script.close-again': 'Which one shall we tell the others about at tea?',
  },
};
