export { createPuppetPicture, type PuppetPicture } from './picture.ts';
