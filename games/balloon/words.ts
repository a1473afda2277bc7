import type { Words } from '#kit';

/** `{{name}}` is the player of the line's seat. At most two lines of seven words on the television. */
export const words: { readonly 'en-GB': Words } = {
  'en-GB': {
    title: 'Balloon',
    blurb: 'One balloon, one row, up it stays.',

    'ask.bat': 'lift a hand to the balloon',
    'ask.hand': 'hold a hand under the balloon',

    'balloon-tossed': 'Up it goes. Keep it off the table.',
    'balloon-tossed-goal': 'Up it goes. Keep it up {{bats}} times.',
    'player-called': '{{name}}: here comes the balloon.',
    'dog-nosed': 'The dog keeps it up.',
    'bats-counted': '{{bats}} and still up.',
    'long-balloon-came': 'Here comes a long one.',
    'great-balloon-came': 'Here comes the big one.',
    'room-hushed': 'Everyone: look up.',
    'balloons-dropped': 'Kept up {{bats}} times. Here is the rest.',

    'wall.kept-up': 'kept up',
    'wall.together': 'together',

    'outcome.together': 'Together you kept it up {{bats}} times.',
    'outcome.together-few': 'Together you gave the dog a grand party.',
    'outcome.kept': '{{name}} kept it up {{bats}} times.',
    'outcome.touched': '{{name}} sent it on its way.',
    'outcome.waved': '{{name}} waved it on for the others.',
    'outcome.helped': '{{name}} and a draught sent it on.',
    'outcome.company': '{{name}} kept the dog company.',

    'script.open': 'This is a party in a village hall. We keep one balloon up, along the whole row.',
    'script.open-how':
      'When the balloon has your colour, lift a hand. A small lift is enough. The others may wave it on.',
    'script.ask-hall': 'What was your hall like, and what went on there?',
    'script.ask-party': 'Whose party do you remember, and what was on the table?',
    'script.ask-dog': 'Was there a dog that could not leave a ball alone? Tell us about it.',
    'script.house-games': 'What did you play at parties when the plates were cleared?',
    'script.close': 'That was a good party. Thank you, everyone.',
    'script.close-again': 'Who would like to take a balloon home?',
  },
};
