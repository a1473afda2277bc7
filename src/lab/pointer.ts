/** The pointer on the stage, in stage units: a press, and wherever it is dragged until it is let go. */
import { stageSize } from '#kit/view';
import type { Stage } from '#platform/stage';

/** Tells `listener` of presses (`isTap`) and of the drags after them. */
export function pointerPlaces(
  host: HTMLElement,
  stage: Stage,
  listener: (x: number, y: number, isTap: boolean) => void,
): void {
  stage.onTap((x, y) => listener(x, y, true));
  host.addEventListener('pointermove', (event) => {
    const isPressed = (event.buttons & 1) === 1;
    const box = host.querySelector('canvas')?.getBoundingClientRect();
    if (!isPressed || box === undefined || box.width === 0) return;
    const scale = stageSize.width / box.width;
    listener((event.clientX - box.left) * scale, (event.clientY - box.top) * scale, false);
  });
}
