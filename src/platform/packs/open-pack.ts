/** Opens packs: those that come with the app, a zip, or the files of a folder. Hostile until read. */
import type { OpenPack } from '#session';
import { biggestPicture, biggestVoice, lookIntoPicture, lookIntoVoice } from './look-into.ts';
import { PackError, refuse } from './pack-error.ts';
import { longestForm, readPackForm } from './pack-form.ts';
import { unzipped } from './unzipped.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Where the files of a pack are, by their names inside it. Null when there is no such file. */
export interface PackShelf {
  read(name: string, atMost: number): Promise<Bytes | null>;
}

/** A file somebody chose, with its path when a whole folder was chosen. */
export interface ChosenFile {
  readonly path: string;
  readonly size: number;
  bytes(): Promise<Bytes>;
}

const formName = 'pack.json';
const mostFiles = 400;
/** Bytes in all, unpacked. */
const biggestPack = 160_000_000;

/** What is asked for twice is looked into once. */
async function openFrom(shelf: PackShelf): Promise<OpenPack> {
  const json = await shelf.read(formName, longestForm);
  if (json === null) return refuse('This is no pack: there is no pack.json in it.');
  const { pack, files } = readPackForm(new TextDecoder().decode(json));
  const filesOf = (itemId: string) => files.get(itemId) ?? refuse(`There is no picture “${itemId}” in this pack.`);
  return {
    pack,
    async picture(itemId) {
      const { picture } = filesOf(itemId);
      const bytes = await shelf.read(picture, biggestPicture);
      return bytes ? lookIntoPicture(picture, bytes) : refuse(`The picture “${picture}” is not in this pack.`);
    },
    async voice(itemId) {
      const { voice } = filesOf(itemId);
      if (voice === null) return null;
      const bytes = await shelf.read(voice, biggestVoice);
      return bytes ? lookIntoVoice(voice, bytes) : refuse(`The voice “${voice}” is not in this pack.`);
    },
  };
}

const tooBig = (name: string): never => refuse(`The file “${name}” is too big for a pack.`);

/** The pack may lie in a folder of its own: names are counted from where `pack.json` is, nearest the top. */
function rootOf(paths: readonly string[]): string {
  const forms = paths.filter((path) => path === formName || path.endsWith(`/${formName}`));
  const nearest = forms.sort((a, b) => a.split('/').length - b.split('/').length)[0];
  return nearest === undefined
    ? refuse('This is no pack: there is no pack.json in it.')
    : nearest.slice(0, -formName.length);
}

/** Opens the files of a folder. Rejects with a `PackError`; every picture is looked into before it is believed. */
export async function openFolder(files: readonly ChosenFile[]): Promise<OpenPack> {
  if (files.length > mostFiles) return refuse(`There are too many files in this folder: at most ${mostFiles}.`);
  const root = rootOf(files.map(({ path }) => path));
  const byName = new Map(files.map((file) => [file.path, file]));
  return checked(
    await openFrom({
      async read(name, atMost) {
        const file = byName.get(root + name);
        if (file === undefined) return null;
        return file.size > atMost ? tooBig(name) : file.bytes();
      },
    }),
  );
}

/** Opens a zip. Rejects with a `PackError`; every picture is looked into before it is believed. */
export async function openZip(zip: Bytes): Promise<OpenPack> {
  const files = unzipped(zip, { mostFiles, biggestFile: biggestPicture, biggestPack });
  return openFolder(
    [...files].map(([path, bytes]) => ({ path, size: bytes.length, bytes: () => Promise.resolve(bytes) })),
  );
}

/** A pack from outside is looked through whole, so that it fails here and not in the middle of a game. */
async function checked(open: OpenPack): Promise<OpenPack> {
  for (const { id } of open.pack.items) {
    await open.picture(id);
    await open.voice(id);
  }
  return open;
}

/** The packs that come with the app, first the usual one. Each is a folder in `assets/packs/`. */
export const bundledPacks = ['home-1950s', 'seaside'] as const;
export type BundledPackId = (typeof bundledPacks)[number];

/**
 * Opens a pack that comes with the app; its pictures are fetched, from this origin, when they are asked for.
 * @param folder Where the packs lie, as the page would say it.
 */
export function openBundled(id: BundledPackId, folder = './packs'): Promise<OpenPack> {
  return openFrom({
    async read(name) {
      const response = await fetch(`${folder}/${id}/${name}`).catch(() => null);
      if (response === null || !response.ok) throw new PackError(`The pack “${id}” cannot be fetched.`);
      return new Uint8Array(await response.arrayBuffer());
    },
  });
}
