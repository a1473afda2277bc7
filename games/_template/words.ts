import type { Words } from '#kit';

/** `{{name}}` is the player of the line's seat. At most two lines of seven words. */
export const words: { readonly 'en-GB': Words } = {
  'en-GB': {
    title: 'Ring the Bell',
    blurb: 'One by one, ring the old school bell.',
    heard: 'Rung {{rings}} times',
    'heard-once': 'Rung once',
    'ask.ring': 'ring the bell',
    'turn-called': '{{name}}: ring the bell.',
    'bell-rung': 'There it goes.',
    'bell-nudged': 'A breath of wind helped.',
    'bell-rested': 'The bell is at rest.',
    'outcome.together': 'Together: the bell rang {{rings}} times.',
    'outcome.rang': '{{name}} rang it {{rings}} times.',
    'outcome.rang-once': '{{name}} rang it, and it was heard.',
    'outcome.listened': '{{name}} kept the bell company.',
    'script.open': 'This is the bell from a village school. We each ring it in turn.',
    'script.ask': 'Who rang the bell at your school, and how did it sound?',
    'script.house-rules': 'What did a bell mean in your street: the muffin man, the rag and bone man, the fire engine?',
    'script.close': 'Listen: it is still humming. Thank you, everyone.',
  },
};
