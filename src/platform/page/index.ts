export { el } from './elements.ts';
