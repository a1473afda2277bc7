import { hallWindow, windowsAt } from './art/hall-inside.ts';
import type { SceneTools } from './scene.ts';

/** Hangs the hall's two windows on the wall, left and right of where people sit. */
export function hangWindows({ layer, sprite }: SceneTools): void {
  for (const { x, y } of windowsAt) {
    const window = sprite(hallWindow);
    window.position.set(x, y);
    layer.addChild(window);
  }
}
