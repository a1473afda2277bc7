export { createPuppetPicture, type PuppetPicture, type Wardrobe } from './picture.ts';
