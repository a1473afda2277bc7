/** The television's page. Opens the house, or says plainly why it cannot. */
import { createStage } from '#platform/stage';
import { loadGame, manifests, wordsOf } from '../../games/registry.ts';
import { readAddress } from './address.ts';
import { openHouse } from './house.ts';
import { keptMachine, loadMachineSettings, themeFor } from './machine-settings.ts';
import { enGb } from './words/en-gb.ts';

const place = document.querySelector<HTMLElement>('#stage');
const said = document.querySelector<HTMLElement>('#said');

/** For when there is nothing to draw with: words on a plain page. */
function sayPlainly(sentence: string): void {
  const words = document.createElement('p');
  words.className = 'plain';
  words.textContent = sentence;
  place?.replaceChildren(words);
}

async function open(host: HTMLElement): Promise<void> {
  const address = readAddress(location.search);
  const machine = keptMachine(loadMachineSettings());
  const stage = await createStage(host, {
    room: machine.now().television,
    theme: address.wanted.theme ?? themeFor(machine.now()),
    renderer: address.wanted.renderer ?? 'auto',
    reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
  });
  await openHouse({
    address,
    stage,
    machine,
    registry: { manifests, wordsOf, loadGame },
    onCaption: (text) => {
      if (said) said.textContent = text;
    },
  });
}

if (place) {
  open(place).catch((thrown) => {
    console.error(thrown);
    sayPlainly(`${enGb['problem.no-renderer']} ${enGb['problem.no-renderer.do']}`);
  });
}
