/**
 * A pack is what a game shows that is not its own: pictures of things, places or people, with a few words to each. The rules
 * know the words alone; the pictures stay with whoever opened the pack, and a view asks for them by item.
 */

/** One picture of a pack, as its words. */
export interface PackItem {
  /** Kebab-case, its own within the pack. */
  readonly id: string;
  /** What it is, as it is read on the television. */
  readonly caption: string;
  /** When it was, roughly; said in passing and never asked. */
  readonly year: number | null;
  /** A question for the room, best about what people did with it or called it; null leaves the question to the game. */
  readonly say: string | null;
}

export interface Pack {
  /** Kebab-case. */
  readonly id: string;
  readonly title: string;
  readonly items: readonly PackItem[];
}

/**
 * How much a pack may hold. The letters are those that fit two lines of a caption at every text size, in any words
 * (`tests/contract/pack-texts.test.ts`).
 */
export const packBounds = {
  captionLetters: 40,
  titleLetters: 40,
  sayLetters: 64,
  fewestItems: 6,
  mostItems: 60,
} as const;
