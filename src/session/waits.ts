/** Waits of the house, in ms. */
export const waits = {
  /** After everyone seen has joined, before going on by itself. */
  allJoined: 4_000,
  /** After somebody has joined, before going on without the rest. */
  someJoined: 20_000,
  /** A seat taken in hand and left so is let go. */
  hand: 60_000,
  /** The briefing is read aloud twice as slowly as it is written. */
  briefing: 9_000,
  /** Between two tries to get a lost camera back. */
  cameraRetry: 3_000,
  /** Windows are polished so long. */
  range: 20_000,
  /** Staff stand beside somebody; then the game finishes the move kindly. */
  helping: 30_000,
  /** Nobody is seen where the turn is: it waits, then passes, unremarked. */
  lostTurn: 12_000,
  /** The ending stays up; in a session not so long. */
  moment: 90_000,
  sessionMoment: 20_000,
  /** A talk that nobody ends. */
  chat: 60_000,
  /** Thanks, and the lens; then what was played. */
  goodbye: 20_000,
  /** The television's delay is measured no longer; what was found stays up for so long. */
  delay: 120_000,
  delayShown: 60_000,
  /** Untouched noticeboard, before the game on it plays itself. */
  demo: 120_000,
  /** In a demo nobody waits for anybody (`autostart`). */
  autostart: 1_500,
} as const;
