import type { Words } from '#kit';

/** `{{name}}` is the player of the line's seat. At most two lines of seven words on the television. */
export const words: { readonly 'en-GB': Words } = {
  'en-GB': {
    title: 'Skittles',
    blurb: 'Nine pins, three balls, one alley.',

    'ask.aim': 'point to a pin',
    'ask.bowl': 'roll the ball',
    'ask.clap': 'clap the pins up',

    'turn-called': '{{name}}: it is your turn.',
    'ball-scored': '{{pins}} down.',
    'ball-cheered': '{{pins}} down with one ball.',
    'ball-passed': 'It slipped past them.',
    'last-pin-fell': 'Down it goes.',
    'last-pin-stayed': 'It stays up. The cheek of it.',
    'flopper-bowled': '{{name}}: all nine with one ball. A flopper.',
    'spare-bowled': '{{name}}: all nine down. Up they go again.',
    'all-bowled': '{{name}}: every pin is down.',
    'turn-chalked': 'Chalk up {{pins}} for {{name}}.',
    'turn-chalked-none': '{{name}}: the pins had a good look at you.',
    'row-called': 'Everyone: clap the pins up.',
    'game-chalked': 'Together you knocked down {{pins}} pins.',

    'board.title': 'The Alley',
    'board.together': 'Together',
    'board.pins-word': 'pins down',

    'outcome.together': 'Together you knocked down {{pins}} pins.',
    'outcome.together-few': 'Together you gave the pins a fright.',
    'outcome.flopper': '{{name}} took all nine with one ball.',
    'outcome.spare': '{{name}} cleared the whole alley.',
    'outcome.best': '{{name}} took {{best}} with one ball.',
    'outcome.some': '{{name}} knocked down {{pins}}.',
    'outcome.one': '{{name}} knocked one down, fair and square.',
    'outcome.clapped': '{{name}} clapped the pins back up.',
    'outcome.helped': '{{name}} and the alley bowled together.',
    'outcome.company': '{{name}} kept the row company.',

    'script.open': 'This is a skittle alley behind a pub. We each roll three balls, and we all stand the pins up.',
    'script.open-how': 'The arrow shows the way. Swing an arm and let go. A small swing is enough.',
    'script.ask-pub': 'Where was there an alley near you, and who went?',
    'script.ask-team': 'Who did you play with, and who was the one to beat?',
    'script.ask-stand-up': 'Did anybody here stand the pins up for pocket money? What was that like?',
    'script.house-name': 'What did you call it where you grew up: skittles, ninepins, something else?',
    'script.house-flopper': 'Some say flopper when all nine go at once. What did you shout?',
    'script.close': 'That is a good board of chalk. Thank you, everyone.',
    'script.close-again': 'Who would like the same again tomorrow?',
  },
};
