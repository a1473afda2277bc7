import type { Words } from '#kit';

/** `{{name}}` is the player of the line's seat. At most two lines of seven words on the television. */
export const words: { readonly 'en-GB': Words } = {
  'en-GB': {
    title: 'Snakes & Ladders',
    blurb: 'One board by the sea, and nothing bites.',

    'ask.throw': 'throw the die',
    'ask.shake': 'shake the cup',
    'ask.climb': 'climb hand over hand',
    'ask.slide': 'sway with the slide',
    'ask.pick': 'take the die with the ring',

    'board-opened': 'All the way up to the bandstand.',
    'turn-called': '{{name}}: your throw.',
    'partners-called': '{{name}} and {{partner}}: throw together.',
    'donkey-called': 'The donkey has a throw.',
    'gull-tipped': 'The gull has tipped the cup.',
    'die-settled': '{{pips}}.',
    'wind-rose': 'Two dice and a following wind. {{pips}}.',
    'die-lay': '{{pips}}. Let it lie, or throw once more.',
    'dice-lay': 'Two dice. Take one of them.',

    'deed.biscuit-shared': 'Shared the last biscuit. Everyone: climb the ladder.',
    'deed.bus-held': 'Held the bus for next door. Everyone: climb the ladder.',
    'deed.washing-rescued': 'Brought in the washing, all of it. Everyone: climb the ladder.',
    'deed.tea-made': 'Made the tea without being asked. Everyone: climb the ladder.',
    'ladder-topped': 'Up we are.',
    'deed.cake-tasted': 'Only tasted the cake. Twice. Everyone: sway down.',
    'deed.fish-stretched': 'Said the fish was this big. Everyone: sway down.',
    'deed.deckchair-fought': 'Sat down before the deckchair was ready. Everyone: sway down.',
    'deed.hymn-slept': 'Nodded off, and then snored. Everyone: sway down.',
    'deed.once-more': 'Not one slide yet. Everyone: sway down with the first.',
    'mat-landed': 'Everyone: wave. Here is a stick of rock.',

    'picture.item': '{{question}}',
    'picture.bucket': 'Who built the best sandcastle, and who sat on it?',
    'picture.ices': 'What did you have in your cone?',
    'picture.teapot': 'Who poured the tea at your table?',
    'picture.costume': 'What did you wear to go in the sea?',
    'picture.donkey': 'Did you ride the donkeys, and did yours go?',
    'picture.postcard': 'Who did you send a postcard to?',

    'top-reached': 'One at the top. One throw more for the others.',
    'climb-called': 'Everyone: climb. We all go up together.',
    'hush-fell': 'The band is ready.',
    'flags-raised': 'All up. Strike up the band!',

    'names.donkey': 'Donkey',
    'postcard.greeting': 'Wish you were here',

    'outcome.together': 'Together you came up to the bandstand, every one.',
    'outcome.quiet': 'The donkey took everyone up to the bandstand.',
    'outcome.both': '{{name}} threw {{throws}} times and climbed with all the rest.',
    'outcome.threw': '{{name}} threw {{throws}} times.',
    'outcome.once': '{{name}} had one throw, and it counted.',
    'outcome.climbed': '{{name}} lent a hand on the ladders.',
    'outcome.shook': '{{name}} shook the cup for the others.',
    'outcome.company': '{{name}} kept the gull from the chips.',

    'script.open': 'This is snakes and ladders on the pier. The snakes are a helter-skelter, and nothing bites.',
    'script.open-how':
      'One throws, everybody shakes. On a ladder we all climb, on a slide we all sway. Small movements are enough.',
    'script.ask-board': 'Who had a board like this at home, and who cheated?',
    'script.ask-sea': 'Where was your seaside, and how did you get there?',
    'script.ask-deeds': 'What would be painted on your ladder? And on your slide?',
    'script.house-six': 'At your house, did you have to throw a six to start?',
    'script.close': 'Everyone up, and the band is playing. Thank you, all of you.',
    'script.close-again': 'Who would like another go on the helter-skelter?',
  },
};
