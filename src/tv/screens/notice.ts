/** A notice beside a picture: what is so, what to do about it, and a small line below. The camera's pages are made of it. */
import { card } from './art/furniture.ts';
import { bySentence } from './by-sentence.ts';
import { type SceneTools, write } from './scene.ts';

/** Where the picture hangs, px. */
export const pictureBox = { x: 96, y: 124, size: 640 } as const;
const sheet = { x: 776, y: 124, width: 1048, height: 640 } as const;
const words = { x: sheet.x + sheet.width / 2, width: sheet.width - 60 } as const;

export interface NoticeWords {
  readonly call: string;
  readonly doing: string;
  readonly also: string;
}

export interface Notice {
  /** Asked every frame; only what has changed is written anew. */
  read(words: NoticeWords): void;
}

/** Hangs the sheet of paper up. The picture beside it is the page's own. */
export function createNotice({ layer, text, sprite }: SceneTools): Notice {
  const paper = sprite(card(sheet.width, sheet.height));
  paper.position.set(sheet.x, sheet.y);
  const call = text('call', '', { width: words.width, height: 290 });
  const doing = text('instruction', '', { width: words.width, height: 190 });
  const also = text('label', '', { width: words.width });
  call.position.set(words.x, sheet.y + 190);
  doing.position.set(words.x, sheet.y + 430);
  also.position.set(words.x, sheet.y + 574);
  layer.addChild(paper, call, doing, also);
  return {
    read(said) {
      write(call, said.call);
      write(doing, bySentence(said.doing));
      write(also, said.also);
    },
  };
}
