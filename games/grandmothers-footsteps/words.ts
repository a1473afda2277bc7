import type { Words } from '#kit';

/** `{{name}}` is the player of the line's seat. At most two lines of seven words on the television. */
export const words: { readonly 'en-GB': Words } = {
  'en-GB': {
    title: 'Grandmother’s Footsteps',
    blurb: 'Creep up the garden. Keep still when she looks.',
    set: 'Grandmother',

    'ask.creep': 'creep up the path',
    'ask.freeze': 'keep still',
    'ask.wave': 'wave the others on',

    'creeping-called': 'Everyone: creep up the path behind her.',
    'knitting-resumed': 'She is knitting. Creep on.',
    'needles-stopped': 'Everyone: keep still.',
    'stitch-picked-up': 'Only a dropped stitch. Creep on.',
    'grandmother-looked': 'Keep still. She is looking.',
    'eyebrow-raised': 'Did that bush just move?',
    'bushes-counted': 'She is sure there were fewer bushes.',
    'chair-reached': '{{name}} is right behind her chair.',
    'grandmother-dozed': 'She has nodded off. Everyone: up the path.',
    'hush-fell': 'Not a sound, now.',
    'grandmother-surprised': 'Surprise! There goes the wool.',
    'tea-poured': 'Tea for everyone, and cake for the bushes.',

    'outcome.together': 'Together you crept up on Grandmother.',
    'outcome.quiet': 'Grandmother had a quiet afternoon.',
    'outcome.silent': '{{name}} crept up without one rustle.',
    'outcome.crept': '{{name}} crept all the way, and rustled.',
    'outcome.part': '{{name}} came along softly.',
    'outcome.company': '{{name}} kept the garden company.',

    'script.open': 'Grandmother knits with her back to us. We creep up the garden behind the bushes.',
    'script.open-how':
      'Move your arms to creep. When the needles stop, keep still. If a bush rustles, she only wonders.',
    'script.ask-street': 'Where did you play this, and who was always caught?',
    'script.ask-grandmother': 'What was your grandmother like? What did her house smell of?',
    'script.ask-knitting': 'What did somebody knit for you, and did you have to wear it?',
    'script.house-rules': 'What did you call it? Statues, Peep Behind the Curtain, Sly Fox?',
    'script.close': 'The kettle is on. Thank you, everyone, and mind the flower bed.',
  },
};
