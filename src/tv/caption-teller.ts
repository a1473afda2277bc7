/** Tells every caption once, for whoever cannot see the picture. */
import type { Narrator } from '#session';

export interface CaptionTeller {
  /** Once a frame. */
  frame(): void;
}

/** `tell` hears an empty text when a caption goes. */
export function createCaptionTeller(narrator: Pick<Narrator, 'caption'>, tell: (text: string) => void): CaptionTeller {
  let told: string | null = null;
  return {
    frame() {
      const text = narrator.caption();
      if (text === told) return;
      told = text;
      tell(text ?? '');
    },
  };
}
