/**
 * Every text of the house itself; games bring their own. Verb first, literal, one step; at most seven words a line and two
 * lines. A full stop ends a line: pages set each sentence on a line of its own where there are two.
 * `{{…}}` is filled in. Keys that end in `_one` and `_other` are chosen by `count`.
 */
export const enGb = {
  'house.name': 'Come Out to Play',
  'house.privacy': 'No picture is kept or sent.',
  'house.safety': "This cannot watch over anyone's safety.",

  'boot.say': 'Getting ready.',
  'boot.wait': 'This takes a few seconds.',

  'noticeboard.hint_one': 'Press Enter to play.',
  'noticeboard.hint_other': 'Choose with the arrows. Press Enter.',
  'noticeboard.empty': 'There are no games here yet.',

  'camera.opening': 'Opening the camera.',
  'camera.opening.do': 'If the computer asks, choose Allow.',
  'practice.opening': 'Getting the practice ready.',
  'practice.opening.do': 'Puppets will sit down to play.',

  'problem.no-camera': 'I cannot find a camera.',
  'problem.no-camera.do': 'Plug the camera in. Then try again.',
  'problem.camera-refused': 'The camera is not allowed yet.',
  'problem.camera-refused.do': 'Click the camera sign by the address. Choose Allow.',
  'problem.camera-busy': 'Another program has the camera.',
  'problem.camera-busy.do': 'Close the other program. Then try again.',
  'problem.camera-lost': 'The camera is not there now.',
  'problem.camera-lost.do': 'Push its plug in. I keep looking.',
  'problem.no-tracking': 'This computer cannot follow arms.',
  'problem.no-tracking.do': 'Use the keys. The games are the same.',
  'problem.model-missing': 'A part of the game is missing.',
  'problem.model-missing.do': 'Connect to the internet. Then start again.',
  'problem.model-damaged': 'A part of the game is damaged.',
  'problem.model-damaged.do': 'Connect to the internet. Then start again.',
  'problem.worker-died': 'I have stopped following arms.',
  'problem.worker-died.do': 'Try again. Nothing is lost.',
  'problem.page-hidden': 'The game waited while it was hidden.',
  'problem.page-hidden.do': 'Press Space to carry on.',
  'problem.storage-blocked': 'I cannot keep names on this computer.',
  'problem.storage-blocked.do': 'Play as you are. Names go at the end.',
  'problem.no-renderer': 'This computer cannot draw the picture.',
  'problem.no-renderer.do': 'Try another browser or another computer.',
  'problem.unknown-address': 'I did not understand the address.',
  'problem.unknown-address.do': 'Play all the same.',

  'room.say': 'Looking for people.',
  'room.do': 'Sit down facing the camera.',

  'seats.seen_one': 'I can see one person.',
  'seats.seen_other': 'I can see {{number}} people.',
  'seats.none': 'I can see nobody now.',
  'seats.ask': 'Raise a hand to join.',
  'seats.ready_one': 'One player. Ready to start.',
  'seats.ready_other': '{{Number}} players. Ready to start.',
  'seats.resting': 'Resting',

  'number.1': 'one',
  'number.2': 'two',
  'number.3': 'three',
  'number.4': 'four',
  'number.5': 'five',
  'number.6': 'six',

  'seat.guest.1': 'Blue',
  'seat.guest.2': 'Orange',
  'seat.guest.3': 'Green',
  'seat.guest.4': 'Pink',
  'seat.guest.5': 'Sky',
  'seat.guest.6': 'Red',

  'briefing.watch': 'Watch, then do the same.',

  'movement.raise.say': 'Raise one hand.',
  'movement.reach.say': 'Reach towards the picture.',
  'movement.swing.say': 'Swing your arm forward.',
  'movement.lob.say': 'Toss gently forward.',
  'movement.pump.say': 'Move your hand up and down.',
  'movement.clap.say': 'Clap your hands.',
  'movement.sway.say': 'Sway from side to side.',
  'movement.still.say': 'Keep still.',
  'movement.any.say': 'Move any way you like.',
  'movement.staff.say': 'Press your key.',

  'playing.ask': '{{name}}: {{text}}.',
  'playing.demo': 'Press Enter to choose a game.',

  'paused.title': 'Paused',
  'paused.hint': 'Press Space to carry on.',

  'goodbye.say': 'Thank you for playing. Cover the lens now.',
  'goodbye.thanks': 'Thank you for playing.',
  'goodbye.lens': 'Cover the lens now.',

  'choice.play-game': 'Play',
  'choice.try-again': 'Try again',
  'choice.practise': 'Practise',
  'choice.use-keys': 'Use the keys',
  'choice.go-back': 'Go back',
  'choice.finish': 'Finish',
  'choice.resume': 'Carry on',
  'choice.start': 'Start',
  'choice.everyone-plays': 'Everyone plays',
  'choice.begin': 'Begin',
  'choice.again': 'Play again',
  'choice.another': 'Another game',
  'choice.noticeboard': 'See the games',
} as const;
