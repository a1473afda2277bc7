import { stageSize } from '#kit/view';
import type { CreateScene } from '../scene.ts';

/** The town wakes up while the machine does. */
export const createBoot: CreateScene = ({ layer, say, text }) => {
  const name = text('title', say('house.name'), { width: 1700, height: 200 });
  name.position.set(stageSize.width / 2, 200);
  const getting = text('instruction', say('boot.say'), { width: 1500 });
  getting.position.set(stageSize.width / 2, 370);
  const wait = text('label', say('boot.wait'), { width: 1500 });
  wait.position.set(stageSize.width / 2, 470);
  layer.addChild(name, getting, wait);
  return { draw: () => undefined, hitTest: () => null };
};
