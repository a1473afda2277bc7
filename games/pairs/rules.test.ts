import { describe, expect, it } from 'vitest';
import { type Level, levels, type Pace, type PackItem, type SeatId } from '#kit';
import { abilityPlayers, fair, idle, play, seconds, testPack } from '#kit/testing';
import game from './game.ts';
import { choicesOf } from './rules/choices.ts';
import type { PairsState } from './rules/state.ts';
import { cardBox, columnsFor, pairsOnTable } from './rules/table.ts';

const paces: readonly Pace[] = ['gentle', 'standard', 'lively'];

/** Seats down to a table that has been laid, and waits for seat 1. */
const laidTable = (level: Level = 3, pace: Pace = 'standard', seats: readonly SeatId[] = [1, 2]) =>
  play(game, { seats, level, pace }).until('turn-called');

/** Index of a card that may be turned: with the same picture as `as`, or with another. */
const cardLike = (state: PairsState, as: number | null, same: boolean): number => {
  const open = state.cards.map((card, i) => ({ ...card, i })).filter(({ side, i }) => side === 'down' && i !== as);
  const wanted = open.find(({ item }) => as === null || (item === state.cards[as]?.item) === same);
  return wanted?.i ?? -1;
};
const turns = (table: ReturnType<typeof laidTable>, card: number) => {
  const { x, y } = cardBox(card, table.state().cards.length, table.state().columns);
  return table.points('point', x, y).until('card-turned').expectEvent('card-turned').points('point', 0.5, 0.99);
};

describe('pairs', () => {
  it('lets a row that waves lay the cards sooner', () => {
    const still = play(game, { seats: [1] })
      .until('turn-called')
      .timeMs();
    const table = play(game, { seats: [1] });
    while (table.state().laid < 6) table.seat(1).does('stir').for(400);
    expect(table.until('turn-called').timeMs()).toBeLessThan(still * 0.7);
  });

  it('turns a card for a hand that stays on it, and not for one that passes', () => {
    const table = laidTable().seat(1);
    const { x, y } = cardBox(0, 6, 3);
    table.points('point', x, y).for(500).expectNoEvent('card-turned');
    table.points('point', 0.5, 0.99).for(seconds(2)).expectNoEvent('card-turned');
    table.points('point', x, y).for(seconds(1.2)).expectEvent('card-turned', 1);
  });

  it('leaves two that differ open for everyone, and gives the turn on', () => {
    const table = laidTable().seat(1);
    const first = cardLike(table.state(), null, true);
    turns(table, first).until('second-asked');
    turns(table, cardLike(table.state(), first, false))
      .until('cards-shown')
      .until('turn-called')
      .expectTurn(2);
    expect(table.state().cards.filter(({ side }) => side === 'up')).toHaveLength(2);
  });

  it('makes a pair of a card whose fellow lies open already', () => {
    const table = laidTable().seat(1);
    const first = cardLike(table.state(), null, true);
    turns(table, first).until('second-asked');
    turns(table, cardLike(table.state(), first, false))
      .until('cards-shown')
      .until('turn-called')
      .seat(2);
    turns(table, cardLike(table.state(), first, true))
      .until('pair-found')
      .until('question-asked', 9000);
  });

  it('closes two that differ from level 4 on, slowly, and remembers that they were seen', () => {
    const table = laidTable(4).seat(1);
    const choose = (same: boolean, as: number | null) => {
      const card = cardLike(table.state(), as, same);
      const rows = table.state().cards.length / table.state().columns;
      const { x, y } = cardBox(card, table.state().cards.length, table.state().columns);
      // a column first, then a card in it
      if (choicesOf(table.state()).some((each) => each.id === `column-${Math.floor(card / rows)}`)) {
        table.points('point', x, 0.47).until('column-chosen');
      }
      return table.points('point', x, y).until('card-turned').expectEvent('card-turned').points('point', 0.5, 0.99);
    };
    const first = cardLike(table.state(), null, true);
    choose(true, null).until('second-asked');
    choose(false, first).until('cards-shown-briefly').until('turn-called');
    expect(table.state().cards.every(({ side }) => side === 'down')).toBe(true);
    expect(table.state().cards.filter(({ seen }) => seen)).toHaveLength(2);
  });

  it('lays every picture open at level 1, and asks for two alike', () => {
    const table = laidTable(1).seat(1);
    const [first] = table.state().cards;
    const fellow = table.state().cards.findIndex((card, i) => i > 0 && card.item === first?.item);
    expect(table.state().cards.every(({ side }) => side === 'up')).toBe(true);
    const at = (card: number) => cardBox(card, 4, 2);
    table.points('point', at(0).x, at(0).y).until('card-lifted').until('second-asked');
    table.points('point', at(fellow).x, at(fellow).y).until('pair-found');
  });

  it('goes round by itself for one switch, and a press chooses what is framed', () => {
    const table = laidTable(3, 'gentle').seat(1).for(seconds(1)).expectAsked(1, 'choose');
    const framed = table.state().frame?.name;
    table.does('choose').until('card-turned');
    expect(`card-${table.state().held}`).toBe(framed);
  });

  it('begins to go round when nobody points, and stops for a hand', () => {
    const table = laidTable().seat(1).for(seconds(2)).expectAsked(1, 'point');
    table.for(seconds(1)).expectAsked(1, 'choose').points('point', 0.5, 0.99).for(100).expectAsked(1, 'point');
  });

  it('lets those who wait stir up a memory: a card that makes a pair begins to glow', () => {
    const table = laidTable(3, 'standard', [1, 2, 3]).seat(1);
    const first = cardLike(table.state(), null, true);
    turns(table, first).until('turn-called').expectTurn(2);
    table.seat(1).does('stir').for(200).seat(3).does('stir').for(200).expectNoEvent('memory-stirred');
    table.seat(1).does('stir').for(200).expectEvent('memory-stirred', 1);
    const glowing = table.state().cards[table.state().glow ?? -1];
    expect(glowing?.item).toBe(table.state().cards[first]?.item);
  });

  it('gives one card each in a longer row: a neighbour has the other', () => {
    const table = laidTable(3, 'standard', [1, 2, 3]).seat(1);
    const first = cardLike(table.state(), null, true);
    turns(table, first).until('turn-called').expectNoEvent('second-asked').expectTurn(2);
    table.seat(2);
    turns(table, cardLike(table.state(), first, true)).until('pair-found');
    table.until('turn-called').expectTurn(3);
    expect(table.state().tallies[1]?.chosen).toBe(1);
    const item = table.state().found.at(-1);
    expect([1, 2].map((seat) => table.state().tallies[seat as SeatId]?.found)).toEqual([item, item]);
  });

  it('begins its round at what would make a pair, when gentle', () => {
    const table = laidTable(2, 'gentle').seat(1).for(seconds(1)).does('choose').until('second-asked').for(seconds(1));
    const { frame, cards, held } = table.state();
    const framed = Number(frame?.name.replace('card-', ''));
    expect(cards[framed]?.item).toBe(cards[held ?? -1]?.item);
  });

  it('chooses kindly for somebody who is helped, and counts it for nobody', () => {
    const table = laidTable().signal({ type: 'help', seat: 1 }).until('card-turned');
    expect(table.state().tallies[1]?.chosen ?? 0).toBe(0);
  });

  it('asks a question of its own when the pack has none', () => {
    const items: readonly PackItem[] = testPack.items.map((item) => ({ ...item, say: null }));
    play(game, { pack: { ...testPack, items } })
      .everyonePlays(fair)
      .until('own-question-asked', seconds(90));
  });

  it('is over before it begins without a pack, and says so kindly', () => {
    expect(play(game, { pack: null }).outcome()?.together.key).toBe('outcome.nothing');
  });

  it('is found whole by a row that sleeps, the table choosing for it', () => {
    play(game).everyonePlays(idle).toTheEnd().expectEvent('pair-found').expectEvent('album-opened', 1);
  });

  it('takes a smaller pack for what it holds', () => {
    const six = { ...testPack, items: testPack.items.slice(0, 6) };
    const table = play(game, { pack: six }).everyonePlays(fair).toTheEnd();
    expect(table.outcome()?.together.values).toEqual({ pairs: 6 });
  });

  it.each(Object.entries(abilityPlayers))('is played to its end on the fullest table with %s', (_, bot) => {
    play(game, { level: 5, pace: 'lively' }).everyonePlays(bot).toTheEnd().expectEvent('pair-found');
  });
});

describe('the table', () => {
  it('never asks for a choice among more than six, each at least 22 % of the height and clear of its edges', () => {
    for (const level of levels) {
      for (const pace of paces) {
        play(game, { level, pace })
          .everyonePlays(fair)
          .until('turn-called')
          .expectState('at most six choices', (state) => choicesOf(state).length <= 6);
        const cards = pairsOnTable(level, pace) * 2;
        for (let i = 0; i < cards; i += 1) {
          const { y, height } = cardBox(i, cards, columnsFor(cards));
          expect(height).toBeGreaterThanOrEqual(0.22);
          expect([y - height / 2 >= 0.11, y + height / 2 <= 0.88]).toEqual([true, true]);
        }
      }
    }
  });
});
