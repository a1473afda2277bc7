/** Before the browser tests: the clips they show, rendered once, so that no test waits for another's film. */
import { clip } from './clips.ts';

export async function setup(): Promise<void> {
  // Side by side: drawing in software takes one core for each.
  await Promise.all([
    clip('join-and-bowl'),
    clip('sitting-talking', { seconds: 20 }),
    clip('helper-leans-in', { fps: 10 }),
  ]);
}
