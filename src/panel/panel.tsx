/** The panel itself: what happens now above, pages beside, Stop and Pause below, whatever page is open. */
import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import type { Command, HandedFile, PanelKept, PanelLink, PanelRefusal, Snapshot } from '#session';
import { type House, HouseContext, type PanelTools } from './house.ts';
import { usePanelKeys } from './keys.ts';
import { nowLine } from './now-line.ts';
import { type PageName, pages } from './pages/index.ts';
import { SeatMark } from './parts/seat-mark.tsx';
import type { PanelSay } from './words/index.ts';

export interface PanelProps {
  readonly link: PanelLink;
  /** The panel's words in a language. */
  words(language: string): PanelSay;
  /** Before the television has said which language it speaks. */
  readonly language: string;
  /** Over the television's page it can be closed; in its own window the window is. */
  readonly onClose?: () => void;
  /** What only the television's own page can do. */
  readonly tools?: PanelTools;
  /** Gives a file that was asked for to whoever sits here. */
  onFile(file: HandedFile): void;
}

/** The house's own sentence where it has one. */
function wordsOf({ reason, sentence }: PanelRefusal, say: PanelSay): string {
  if (sentence !== null) return sentence;
  const worded = (['too-late', 'moved-on', 'not-understood', 'no-answer'] as const).find((each) => each === reason);
  return say(`refused.${worded ?? 'not-now'}`);
}

/** How long a refusal stays, unless something else is pressed. */
const remarkMs = 8_000;

function useSnapshot(link: PanelLink): Snapshot | null {
  const [snapshot, show] = useState<Snapshot | null>(null);
  useEffect(() => link.onSnapshot(show), [link]);
  return snapshot;
}

function useKept(link: PanelLink): PanelKept | null {
  const [kept, show] = useState<PanelKept | null>(null);
  useEffect(() => link.onKept(show), [link]);
  return kept;
}

/** Says to the house what is pressed, and tells for a while why it was not done. */
function useSending(link: PanelLink): { remark: PanelRefusal | null; send(command: Command): void } {
  const [told, tell] = useState<{ readonly refusal: PanelRefusal } | null>(null);
  useEffect(() => {
    if (told === null) return;
    const timer = setTimeout(() => tell(null), remarkMs);
    return () => clearTimeout(timer);
  }, [told]);
  const send = useCallback(
    (command: Command) => {
      void link.send(command).then((refusal) => tell(refusal === null ? null : { refusal }));
    },
    [link],
  );
  return { remark: told?.refusal ?? null, send };
}

function Waiting({ say }: { readonly say: PanelSay }): ReactNode {
  return (
    <main className="waiting">
      <h1>{say('panel.waiting')}</h1>
      <p>{say('panel.waiting.do')}</p>
    </main>
  );
}

function StopBar({ house }: { readonly house: House }): ReactNode {
  const { snapshot, say, send } = house;
  const paused = snapshot.path === 'paused';
  return (
    <footer className="stop-bar">
      <Button className="stop" onPress={() => send({ type: 'stop' })} aria-describedby="stop-hint">
        {say('stop')}
      </Button>
      <span id="stop-hint" hidden>
        {say('stop.hint')}
      </span>
      <Button className={paused ? 'pause main' : 'pause'} onPress={() => send({ type: paused ? 'resume' : 'pause' })}>
        {say(paused ? 'resume' : 'pause')}
        <kbd>{say('pause.key')}</kbd>
      </Button>
    </footer>
  );
}

function Pages({
  page,
  say,
  onTurn,
}: {
  readonly page: PageName;
  readonly say: PanelSay;
  onTurn(page: PageName): void;
}) {
  return (
    <nav className="pages" aria-label={say('panel.pages')}>
      {(Object.keys(pages) as PageName[]).map((name) => (
        <Button key={name} className="tab" aria-current={name === page ? 'page' : false} onPress={() => onTurn(name)}>
          {say(`page.${name}`)}
        </Button>
      ))}
    </nav>
  );
}

/** The shape and colour of whoever has the turn, beside what they are asked. */
function TurnMark({ snapshot }: { readonly snapshot: Snapshot }): ReactNode {
  const turn = snapshot.path === 'playing' ? snapshot.seats.find(({ id }) => id === snapshot.turnSeat) : undefined;
  return turn === undefined ? null : <SeatMark seat={turn.mark} />;
}

export function Panel({ link, words, language, onClose, tools, onFile }: PanelProps): ReactNode {
  const snapshot = useSnapshot(link);
  const kept = useKept(link);
  useEffect(() => link.onFile(onFile), [link, onFile]);
  const { remark, send } = useSending(link);
  const [page, turnTo] = useState<PageName>('now');
  const tongue = snapshot?.language ?? language;
  const say = useMemo(() => words(tongue), [words, tongue]);
  const house = useMemo(
    () => (snapshot === null ? null : { snapshot, kept, tools, say, send }),
    [snapshot, kept, tools, say, send],
  );
  const panel = usePanelKeys({ path: snapshot?.path ?? null, send, onClose });
  const Page = pages[page];

  return (
    <div className="panel" lang={tongue} ref={panel}>
      {house === null ? (
        <Waiting say={say} />
      ) : (
        <HouseContext value={house}>
          <header className="now-line">
            <h1>
              <TurnMark snapshot={house.snapshot} />
              <bdi role="status" aria-label={say('panel.now-line')}>
                {nowLine(house.snapshot, say)}
              </bdi>
            </h1>
            {onClose === undefined ? null : (
              <Button className="button" onPress={onClose}>
                {say('panel.close')}
              </Button>
            )}
          </header>
          <Pages page={page} say={say} onTurn={turnTo} />
          <main className="page" key={page} aria-label={say(`page.${page}`)}>
            <div role="alert" className="remark">
              {remark === null ? null : wordsOf(remark, say)}
            </div>
            <Page />
          </main>
          <StopBar house={house} />
        </HouseContext>
      )}
    </div>
  );
}
