/** What hangs below the noticeboard: a slip that says what to do, and plates for the afternoon that is planned or was cut short. */
import { Container } from 'pixi.js';
import { hasPoster } from '#session';
import { card } from '../art/furniture.ts';
import { createChoiceRow } from '../choice-row.ts';
import type { ScreenModel } from '../contracts.ts';
import { type Scene, type SceneTools, write } from '../scene.ts';

const slip = { x: 96, y: 898, height: 122, alone: 1290, besidePlate: 800 } as const;
const plates = { top: 895, right: 1386, besideSlip: 926, alone: 96 } as const;
/** What is amiss is said first, long enough to be read twice; the camera's page says it again when it matters. */
const problemStandsMs = 10_000;

interface Slip {
  readonly whole: Container;
  write(words: string): void;
}

function createSlip({ layer, sprite, text }: SceneTools, width: number): Slip {
  const whole = new Container();
  const paper = sprite(card(width, slip.height));
  const words = text('instruction', '', { width: width - 50, height: slip.height });
  words.position.set(width / 2, slip.height / 2);
  whole.addChild(paper, words);
  whole.position.set(slip.x, slip.y);
  layer.addChild(whole);
  return { whole, write: (content) => write(words, content) };
}

/** The choices of the noticeboard that are no game. */
const plated = ({ choices }: ScreenModel) => choices.filter(({ id }) => !id.startsWith('game:'));

export function createBoardFoot(tools: SceneTools): Required<Scene> {
  const { say } = tools;
  const wide = createSlip(tools, slip.alone);
  const narrow = createSlip(tools, slip.besidePlate);
  const beside = createChoiceRow(tools, plates.top, { left: plates.besideSlip, right: plates.right });
  const alone = createChoiceRow(tools, plates.top, { left: plates.alone, right: plates.right });
  let row: typeof alone | null = null;

  return {
    draw(model) {
      const { state, choices } = model;
      const count = state.games.filter(hasPoster).length;
      const { problem } = state;
      const troubled = problem !== null && state.nowMs - state.sinceMs < problemStandsMs;
      const own = troubled ? [] : plated(model);
      row = own.length === 0 ? null : own.length === 1 ? beside : alone;
      const focus = own.findIndex(({ id }) => id === choices[state.focus]?.id);
      beside.draw(row === beside ? own : [], focus);
      alone.draw(row === alone ? own : [], focus);
      wide.whole.visible = row === null;
      narrow.whole.visible = row === beside;
      const hint = count === 0 ? say('noticeboard.empty') : say('noticeboard.hint', { count });
      wide.write(troubled ? say(`problem.${problem.code}`) : hint);
      narrow.write(say('noticeboard.hint', { count: 1 }));
    },
    targets: () => row?.targets() ?? [],
    hitTest: (x, y) => row?.hitTest(x, y) ?? null,
  };
}
