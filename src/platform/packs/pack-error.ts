/** A pack that cannot be opened, or a part of it. The message is a sentence for whoever opened it. */
export class PackError extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = 'PackError';
  }
}

/** Refuses with a sentence. */
export const refuse = (sentence: string): never => {
  throw new PackError(sentence);
};
