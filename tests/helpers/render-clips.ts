/** Before the browser tests: the clips they show, rendered once, so that no test waits for another's film. */
import { clip } from './clips.ts';

export async function setup(): Promise<void> {
  await clip('join-and-bowl');
  await clip('sitting-talking', { seconds: 30 });
  await clip('helper-leans-in', { fps: 10 });
}
