/** What went otherwise than asked, in sentences, the newest first, until somebody clears them away. */
import { el, part } from './dom.ts';

export interface Remarks {
  add(sentence: string): void;
}

const shownAtMost = 4;

export function createRemarks(): Remarks {
  const strip = part('remarks', HTMLElement);
  const list = part('remark-list', HTMLUListElement);
  part('remark-clear', HTMLButtonElement).addEventListener('click', () => {
    list.replaceChildren();
    strip.hidden = true;
  });
  return {
    add(sentence) {
      if (list.firstElementChild?.textContent === sentence) return;
      list.prepend(el('li', {}, sentence));
      while (list.childElementCount > shownAtMost) list.lastElementChild?.remove();
      strip.hidden = false;
    },
  };
}
