import type { enGb } from './en-gb.ts';

type Singular<K extends string> = K extends `${infer Stem}_one` | `${infer Stem}_other` ? Stem : K;

/** A key of the panel's catalogue; one that is not there does not compile. */
export type PanelKey = Singular<keyof typeof enGb>;

/** Says a text of the panel. */
export type PanelSay = (key: PanelKey, values?: Readonly<Record<string, string | number>>) => string;

type Catalogue = Readonly<Record<string, string>>;

/** Every file beside this one that exports a catalogue by the name of its language: `cy.ts` with `export const cy = {…}`. */
const files = import.meta.glob<Readonly<Record<string, Catalogue>>>(['./*.ts', '!./index.ts', '!./*.test.ts'], {
  eager: true,
});

/** `./en-gb.ts` → `en-GB`, `./cy.ts` → `cy`. */
function tagOf(path: string): string {
  const [language = '', region] = path.replace(/^\.\/|\.ts$/g, '').split('-');
  return region === undefined ? language : `${language}-${region.toUpperCase()}`;
}

/** The panel's words by language tag. A language is added by its file; how, in `src/platform/words/README.md`. */
export const panelWords: Readonly<Record<string, Catalogue>> = Object.fromEntries(
  Object.entries(files).map(([path, catalogues]) => [tagOf(path), Object.values(catalogues)[0] ?? {}]),
);
