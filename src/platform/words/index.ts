export { createWords, firstLanguage, type Say } from './create-words.ts';
