/** What a coordinator presses between one game and the next. */
import { setTimeout as pass } from 'node:timers/promises';
import type { App } from '../helpers/app.ts';

const lookEveryMs = 200;

/** From wherever the afternoon is to a game being played by everybody who is found. @throws when it does not come about. */
export async function bringToGame(app: App, gameId: string, patienceMs = 120_000): Promise<void> {
  const giveUpMs = Date.now() + patienceMs;
  for (;;) {
    const { state, game, seats } = await app.inspect();
    if (state === 'playing' && game?.id === gameId && game.ticks > 0) return;
    if (Date.now() > giveUpMs) throw new Error(`${gameId} does not begin: it stays at ${state}`);
    // a page may turn between the look and the press: what is refused then is asked anew
    const press = (command: unknown) => app.command(command).catch(() => undefined);
    if (state === 'noticeboard') await press({ type: 'choose-game', gameId });
    else if (state === 'moment' || state === 'summary') await press({ type: 'go-back' });
    else if (state === 'playing') {
      if (game !== null && game.id !== gameId) await press({ type: 'wind-up' });
    } else if (state === 'seats') {
      for (const { id, status } of seats) if (status === 'proposed') await press({ type: 'join-seat', seat: id });
      if (seats.length > 0) await press({ type: 'go-on' });
    } else await press({ type: 'go-on' });
    await pass(lookEveryMs);
  }
}
