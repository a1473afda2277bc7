import type { Words } from '#kit';

/** `{{name}}` is the player of the line's seat. At most two lines of seven words on the television. */
export const words: { readonly 'en-GB': Words } = {
  'en-GB': {
    title: 'What’s the Time, Mr Wolf?',
    blurb: 'Ask him the time. Take as many steps.',
    set: 'Mr Wolf',

    'ask.step': 'take a step',
    'ask.home': 'run home',

    'time-asked.first': 'Everyone, ask him: What’s the time, Mr Wolf?',
    'time-asked': 'What’s the time, Mr Wolf?',
    'hour.1': 'One o’clock. Take one step.',
    'hour.2': 'Two o’clock. Take two steps.',
    'hour.3': 'Three o’clock. Take three steps.',
    'hour.4': 'Four o’clock. Take four steps.',
    'hour.5': 'Five o’clock. Take five steps.',
    'leaf-crackled': '{{name}} has found a dry leaf.',
    'coat-touched': '{{name}} has touched his coat.',
    'wolf-glanced': 'He looks round. Only sheep, grazing.',
    'dinner-called': 'Dinner time! Everyone: run home.',
    'others-called-home': 'Come along, everybody. Home.',
    'soup-left': 'All gone. And it was a good soup.',
    'wolf-followed': 'He is coming after you, with a pie.',
    'dinner-served': 'Shepherd’s pie for everyone. The sheep ask for seconds.',

    'speech.dinner': 'Dinner time!',
    'speech.o-clock': 'o’clock',

    'outcome.together': 'Together you came to dinner with Mr Wolf.',
    'outcome.quiet': 'Mr Wolf dined early, and alone.',
    'outcome.touched': '{{name}} got near enough to touch his coat.',
    'outcome.stepped': '{{name}} took {{steps}} steps behind his back.',
    'outcome.part': '{{name}} came along softly.',
    'outcome.company': '{{name}} kept the table warm.',

    'script.open': 'Mr Wolf stands in the park with his back to us. We are the sheep.',
    'script.open-how':
      'He tells the hour, and we take as many steps: move your arms. At dinner time, raise a hand and run home.',
    'script.open-ask': 'All together, every time: What’s the time, Mr Wolf?',
    'script.ask-wolf': 'Where did you play this, and who made the best wolf?',
    'script.ask-dinner': 'What was for dinner at home, and what time was it on the table?',
    'script.ask-call': 'Who called you in, and what did they shout?',
    'script.house-rules': 'What did you call it? Mr Wolf, Mr Fox, Old Mother Grey?',
    'script.close': 'He was only hungry for company. Thank you, everyone.',
  },
};
