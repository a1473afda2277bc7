/** The panel in a window of its own: on the second screen, or beside the television's page. */
import { createBroadcastWire, createPanelEnd, handOver } from '#platform/control';
import { createWords, firstLanguage } from '#platform/words';
import { mountPanel, panelWords } from './index.ts';

const place = document.querySelector<HTMLElement>('#panel');
if (place) {
  const link = createPanelEnd({
    wire: createBroadcastWire(),
    panel: crypto.getRandomValues(new Uint32Array(2)).join('-'),
    now: () => performance.now(),
  });
  window.addEventListener('pagehide', () => link.close());
  mountPanel(place, {
    link,
    onFile: handOver,
    language: firstLanguage,
    words: (language) => createWords(panelWords, language),
  });
}
