export { type BundledPackId, bundledPacks, type ChosenFile, openBundled, openFolder, openZip } from './open-pack.ts';
export { PackError } from './pack-error.ts';
