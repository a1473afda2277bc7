/**
 * Every sound there is, by name, with what it stands for. All live between 250 Hz and 2 kHz, so that old ears hear
 * them; the sound adapter must build each one (it does not compile otherwise).
 */
export const cueNames = [
  // the house
  'seat-joined', // two warm notes: someone is in
  'turn-called', // a soft chime before a name
  'prompt', // a very soft tap: have another look
  'chosen', // a choice is made
  'focus', // moved on to another choice
  'paused',
  'resumed',
  'applause', // the row, a village hall's worth
  'cheer',
  'sigh', // a warm "ooh" of the row at a near miss
  'chalk', // a stroke of chalk
  // wood and alley
  'ball-released',
  'ball-rolled', // low wooden rumble, about a second and a half
  'ball-thudded', // into the sandbag at the end
  'pin-knocked', // wood on wood
  'pin-fell',
  'pin-wobbled',
  'pin-stood', // set up again
  'clap', // one pair of hands
  'cat', // the alley cat, dry
  // garden
  'needle', // one click of knitting needles
  'rustle', // a bush that stirs
  'hm', // somebody old and nobody's fool has heard something
  'snore', // one breath in, one out
  'tea', // a cup is set down on its saucer
  // park
  'clock', // a park clock strikes, once
  'gong', // dinner
  'bleat', // a sheep with an opinion
  // paper
  'paper-rustled', // a parcel changes hands
  'paper-torn', // a strip of newspaper
  'string-pulled', // a bow comes undone
  'needle-lifted', // from a gramophone record
  'tin-opened', // a tight lid gives
  // board and pier
  'cup', // dice in a leather cup
  'die', // a large wooden die goes over an edge
  'step', // wooden steps up a scale: the stronger, the higher
  'slide', // down a helter-skelter on a mat, a soft whistle
  'gull', // one remark of a gull
] as const;

export type CueName = (typeof cueNames)[number];

/** Tunes by what they are played for: the house, a place, a movement, an ending. What each is called is in `songs`. */
export const tuneNames = [
  'noticeboard',
  'alley',
  'garden',
  'hall',
  'promenade',
  'parlour',
  'park',
  'warm-up',
  'rowing',
  'marching',
  'cool-down',
  'cheering',
  'parcel', // goes on without a rest, to be stopped
  'christmas',
  'ending',
  'goodbye',
] as const;
export type TuneName = (typeof tuneNames)[number];
