import i18next from 'i18next';
import type { Words } from '#kit';

/**
 * A text of the catalogue, with `values` put in where it says `{{name}}`. `count` among the values chooses between the keys
 * `<key>_one`, `<key>_other` … as the language counts. A key that is in no catalogue comes back as it is. Never throws.
 */
export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** The language every catalogue is complete in; any other leans on it. */
export const firstLanguage = 'en-GB';

/**
 * Reads texts from `catalogues` (by language tag) in `language`, then in the tag without its region, then in English.
 * Texts are plain: nothing is escaped, and nothing within a value is ever looked up or filled in.
 */
export function createWords(catalogues: Readonly<Record<string, Words>>, language: string): Say {
  const library = i18next.createInstance();
  void library.init({
    lng: language,
    fallbackLng: firstLanguage,
    initAsync: false,
    // Keys are flat: a dot or colon in one is only a dot or colon.
    keySeparator: false,
    nsSeparator: false,
    resources: Object.fromEntries(Object.entries(catalogues).map(([tag, words]) => [tag, { translation: words }])),
    // A name is put on a canvas, never into a page, and `{{` or `$t(` within it is only ink.
    interpolation: { escapeValue: false, skipOnVariables: true },
  });
  return (key, values = {}) => {
    const { count } = values;
    return library.t(key, { replace: values, nest: false, ...(typeof count === 'number' ? { count } : {}) });
  };
}
