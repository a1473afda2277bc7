/** The few words in which the lab speaks to its page. */

import { el } from '#platform/page';

export { el };

/** The part of the page with that id. Throws where `lab.html` and the code have grown apart. */
export function part<T extends HTMLElement>(id: string, type: { new (): T; readonly name: string }): T {
  const found = document.getElementById(id);
  if (found instanceof type) return found;
  throw new Error(`lab.html has no ${type.name} called “${id}”.`);
}

export function button(
  label: string,
  onClick: () => void,
  attributes: Parameters<typeof el>[1] = {},
): HTMLButtonElement {
  const made = el('button', { type: 'button', ...attributes }, label);
  made.addEventListener('click', onClick);
  return made;
}

/** Writes only what is new: the page is not laid out again for the same words. */
export function write(into: HTMLElement, text: string): void {
  if (into.textContent !== text) into.textContent = text;
}

/** Lets somebody keep `text` as a file on this machine. Nothing is sent anywhere. */
export function saveFile(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  el('a', { href: address, download: name }).click();
  // The browser reads the file after this turn of the page; a minute is ample for the longest.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
