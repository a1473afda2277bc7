import type { PrintWords } from '../paper.ts';

/** British English. Plain, true, and short enough for its page. */
export const enGb: PrintWords = {
  print: 'Print this',
  toPrint: 'Papers to print',
  allPapers: 'All papers',
  unknownPaper: 'There is no paper of that name. These are all:',
  unknownGame: 'There is no game of that name. These are all:',
  foot: 'Come Out to Play is leisure. It makes no medical claim, it cannot see a fall, and it watches over nobody.',
  titles: {
    'door-sign': 'Door sign',
    'staff-poster': 'How to start',
    'stop-rules': 'When to stop',
    'room-set-up': 'The room',
    consent: 'Asking people and families',
    privacy: 'Privacy: an assessment to fill in',
    'help-card': 'Help card',
    'song-sheet': 'Songs',
  },
  papers: {
    'door-sign': {
      title: 'Games are on',
      size: 'sign',
      blocks: [
        { kind: 'large', text: 'A camera sees this room, so that people can play with their arms.' },
        { kind: 'large', text: 'It keeps no picture. Nothing leaves this computer.' },
        { kind: 'large', text: 'Would you rather not be seen? Tell us. We stop at once.' },
        { kind: 'fill', label: 'Please ask for' },
      ],
    },
    'staff-poster': {
      title: 'How to start',
      size: 'poster',
      blocks: [
        {
          kind: 'steps',
          items: [
            'Switch on the television and the computer.',
            'Take the cover off the lens.',
            'Choose a game: arrows, then Enter. Or press Enter for today’s session.',
            'Each person raises a hand to join. Enter goes on without.',
            'Play. The house asks, helps and waits by itself.',
            'At the end: Esc, and the cover goes back on the lens.',
          ],
        },
        { kind: 'heading', text: 'At any moment' },
        {
          kind: 'table',
          head: ['Key', 'What it does'],
          rows: [
            ['Space', 'Everything stops, silent and still. Space again goes on.'],
            ['Esc', 'Ends it, kindly.'],
            ['1 to 6', 'Plays for that chair, when somebody cannot just now.'],
            ['H', 'Helps whoever’s turn it is.'],
            ['Shift and H', 'Does it together with them.'],
            ['S', 'Passes the turn on.'],
            ['P', 'Opens the panel: names, pace, sound, people, records.'],
          ],
        },
        {
          kind: 'text',
          text: 'A presenter’s clicker works too: forward and back choose, and the black-screen button says yes. In a game it stops everything.',
        },
      ],
    },
    'stop-rules': {
      title: 'When to stop',
      size: 'poster',
      blocks: [
        { kind: 'large', text: 'Press the space bar. Everything stops.' },
        {
          kind: 'list',
          items: [
            'Pain, in the chest or anywhere else.',
            'Short of breath, dizzy, or suddenly weak.',
            'Upset, frightened, or wanting to stop.',
            'Slipping in the chair, or trying to stand up.',
            'Anything that worries you.',
          ],
        },
        { kind: 'text', text: 'Then do as your own centre’s rules say. The game can wait.' },
        { kind: 'heading', text: 'Before you begin' },
        {
          kind: 'list',
          items: [
            'Brakes on. Chairs that do not slide. Feet on the floor or the footplate.',
            'Room for both arms. Nothing hot within reach.',
            'Everybody plays sitting down, unless their own plan says otherwise.',
          ],
        },
        {
          kind: 'text',
          text: 'This program cannot see a fall. Nor does it know that somebody is unwell. You do.',
        },
      ],
    },
    'room-set-up': {
      title: 'The room',
      size: 'sheet',
      blocks: [
        { kind: 'room' },
        {
          kind: 'list',
          items: [
            'The camera stands under or on top of the television, in the middle, and looks straight ahead.',
            'The chairs stand in one row, about 3 metres from the camera. Six fit side by side; leave room for elbows.',
            'Whoever stands may stand behind, up to 4 metres from the camera.',
            'Windows are beside or behind the television, never behind the chairs. Draw the curtains if they are.',
            'Lamps on. The room should be as light as for reading.',
            'People walk past in front of the television or far behind the row. On the seats’ page a walkway can be marked, where nobody is offered a chair.',
            'A helper sits or stands beside a chair, not before it.',
            'The sound comes out of the television. The television is in game mode.',
          ],
        },
      ],
    },
    consent: {
      title: 'Asking people and families',
      size: 'sheet',
      blocks: [
        { kind: 'heading', text: 'What to say' },
        {
          kind: 'text',
          text: '“We play games on the television. A small camera sees how you move your arms, and that moves the game. It takes no picture and no film. You can stop at any moment, and you can play by pressing a button instead. Would you like to?”',
        },
        {
          kind: 'text',
          text: 'Ask each time, in words or in the way this person says yes. A raised hand is a yes to this game, today. Turning away is a no.',
        },
        { kind: 'heading', text: 'In writing, if your centre wishes it' },
        { kind: 'fill', label: 'Name' },
        {
          kind: 'tick',
          items: [
            'I am happy to play games that a camera sees. I know that no picture is kept.',
            'My minutes of play and how much help I had may be written down under my name, on this computer only.',
            'I would rather be a guest: nothing is written down under my name.',
          ],
        },
        { kind: 'fill', label: 'Signed' },
        { kind: 'fill', label: 'Date' },
        {
          kind: 'text',
          text: 'I can change my mind at any time. What is written down about me is shown to me, given to me, or deleted, on asking.',
        },
        { kind: 'heading', text: 'When somebody cannot decide this for themselves' },
        {
          kind: 'text',
          text: 'In England and Wales the Mental Capacity Act 2005 asks for a decision in their best interests: think of what they like and liked, ask those who know them, and write down why. Playing must please them today.',
        },
        { kind: 'fill', label: 'Decided with' },
        { kind: 'fill', label: 'Because', lines: 2 },
      ],
    },
    privacy: {
      title: 'Privacy: an assessment to fill in',
      size: 'sheet',
      blocks: [
        {
          kind: 'text',
          text: 'A template for a data protection impact assessment (UK GDPR, article 35). What the program does is filled in; what your centre does is for you to write. It is not legal advice.',
        },
        { kind: 'fill', label: 'Centre' },
        { kind: 'fill', label: 'Who answers for it' },
        { kind: 'fill', label: 'Date, and when it is looked at again' },
        { kind: 'heading', text: 'What the program does' },
        {
          kind: 'table',
          head: ['Question', 'Answer'],
          rows: [
            [
              'Why is there a camera?',
              'So that people who cannot hold a controller can play with what movement they have.',
            ],
            ['What does it see?', 'The people in the row, and whoever walks through the picture.'],
            [
              'What is made of it?',
              'For each person about thirty points of the upper body, many times a second. They move the game and are thrown away.',
            ],
            [
              'Are pictures kept?',
              'No. Each is in the computer’s memory until the next one comes. There is no code that could save or send one.',
            ],
            [
              'Does anything leave the computer?',
              'No. After it is installed it needs no internet, and its pages are forbidden to reach any other address.',
            ],
            ['Does it recognise faces?', 'No. People are told apart by the chair they sit in.'],
            [
              'What is written down?',
              'Which games, when and for how long. For people who said yes: nickname, minutes in play and at rest, prompts, a mood chosen by staff, a note by staff; of anybody else minutes by chair. No score. Also who sat where last time, and where chairs stand in the picture; names given to chairs are gone by the next day.',
            ],
            [
              'About health?',
              'Staff may write down what somebody can do (one arm, a tremor, a small movement, hearing, sight) and likes, so that games fit. That is data about health, and stays on this computer.',
            ],
            [
              'How long?',
              'People who have not been there for 90 days are forgotten, unless marked to be kept. Anybody can be exported or deleted at once.',
            ],
            [
              'Does it decide about anybody?',
              'No. It makes games easier or harder, and a person can change that at any time.',
            ],
          ],
        },
        { kind: 'heading', text: 'Risks, and what is done about them' },
        {
          kind: 'table',
          head: ['Risk', 'What the program does', 'What we do'],
          rows: [
            [
              'Somebody is seen who would rather not be.',
              'A sign that the camera is live; nothing is kept; play by key.',
              '',
            ],
            ['Somebody takes the camera for surveillance.', 'Door sign; “cover the lens” at the end.', ''],
            ['Somebody else reads the notes.', 'Nicknames; one computer; delete, export.', ''],
            ['The computer is stolen or sold.', 'No picture is on it; everything kept can be deleted.', ''],
            ['A backup file goes astray.', 'It is made only on asking; it holds no picture.', ''],
          ],
        },
        { kind: 'heading', text: 'Is there a less intrusive way?' },
        {
          kind: 'text',
          text: 'Keys, touch and a clicker play every game without a camera, for everybody or for one chair.',
        },
        { kind: 'fill', label: 'Whom we asked (people, families, staff)', lines: 2 },
        { kind: 'fill', label: 'What we decided', lines: 3 },
      ],
    },
  },
  help: {
    people: 'people',
    minutes: 'minutes',
    levels: ['for the mood', 'holds attention', 'with a goal', 'mistakes possible', 'planning'],
    say: 'Say',
    moves: 'The game asks',
    orElse: 'Any of these does it',
    talk: 'Talk about',
    close: 'To end',
    care: 'Take care',
    careLines: [
      'Everybody sits. Small movements count as much as large ones.',
      'Nobody has to. Watching is taking part; the number of the chair plays for them.',
      'Space stops everything.',
    ],
    staffKey: 'Or the key with the number of the chair, pressed by anybody.',
    movements: {
      raise: 'raise a hand',
      reach: 'reach towards the picture',
      swing: 'swing an arm',
      lob: 'toss gently',
      pump: 'move a hand up and down',
      clap: 'clap',
      sway: 'sway',
      still: 'keep still',
      any: 'any movement',
    },
  },
  songs: { intro: 'The band plays these. Sing along where you know them, hum where you do not.' },
};
