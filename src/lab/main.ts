/** The lab's page: any game on the television's own stage, playing itself. */
import { playerLook } from '#kit/view';
import { createStage } from '#platform/stage';
import { createWords } from '#platform/words';
import { loadGame, manifests, wordsOf } from '../../games/registry.ts';
import { readAddress } from '../tv/address.ts';
import { runGame } from '../tv/running-game.ts';

async function open(host: HTMLElement): Promise<void> {
  const { wanted } = readAddress(location.search);
  const stage = await createStage(host, { renderer: wanted.renderer ?? 'auto', reducedMotion: false });
  const id = wanted.game ?? manifests()[0]?.id ?? '';
  const running = await runGame({
    game: await loadGame(id),
    seats: [1, 2],
    seed: wanted.seed ?? 1,
    pace: wanted.pace ?? 'gentle',
    stage,
    sound: { play: () => undefined },
    voice: { say: () => undefined },
    say: createWords(wordsOf(id) ?? {}, 'en-GB'),
    player: (seat) => playerLook(seat, `Seat ${seat}`),
    onEnded: () => undefined,
    onFailed: (reason) => console.error(reason),
  });
  const frame = (): void => {
    requestAnimationFrame(frame);
    const nowMs = performance.now();
    running.frame(nowMs, { nowMs, dtMs: 16, body: () => null }, null);
    stage.render();
  };
  frame();
}

const place = document.querySelector<HTMLElement>('#stage');
if (place) void open(place);
