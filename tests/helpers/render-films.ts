/** Before the browser tests: the films they show, drawn once, so that no test waits for another's film. */
import { films } from './films.ts';

export async function setup(): Promise<void> {
  // Side by side: drawing in software takes one core for each.
  await Promise.all(Object.values(films).map((film) => film()));
}
