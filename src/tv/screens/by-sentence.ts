/** Each sentence on a line of its own. */
export const bySentence = (text: string): string => text.replace(/([.:!?]) (?=\p{Lu})/gu, '$1\n');
