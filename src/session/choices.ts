import { seatIds } from '#core';
import type { Choice, GameCard, SeatHand, SessionSeat, SessionState, Walkway } from './contracts.ts';
import { hasPoster, otherSets } from './game-sets.ts';
import { offersSameSeats } from './known-rooms.ts';
import { lastSeating } from './people.ts';
import { gamesToday } from './programme.ts';
import { asSeen, seatOf, takingPart } from './seats.ts';
import { mostWalkways, resized } from './walkways.ts';
import { isOpenToRoom, playsAsOne } from './whole-room.ts';

const tryAgain: Choice = {
  id: 'try-again',
  label: 'choice.try-again',
  command: { type: 'use-source', source: 'camera' },
};
const practise: Choice = {
  id: 'practise',
  label: 'choice.practise',
  command: { type: 'use-source', source: 'puppet' },
};
const useKeys: Choice = { id: 'use-keys', label: 'choice.use-keys', command: { type: 'use-source', source: 'none' } };
const goBack: Choice = { id: 'go-back', label: 'choice.go-back', command: { type: 'go-back' } };
const finish: Choice = { id: 'finish', label: 'choice.finish', command: { type: 'stop' } };
const resume: Choice = { id: 'resume', label: 'choice.resume', command: { type: 'resume' } };

const measureAgain: Choice = { id: 'measure-again', label: 'choice.measure-again', command: { type: 'measure-delay' } };

const goOn = (label: string): Choice => ({ id: 'go-on', label, command: { type: 'go-on' } });

/** Today's session stands first, after an afternoon that was cut short; then every game by itself. */
function boardChoices(state: SessionState): readonly Choice[] {
  const offered = state.offered !== null && state.record === null;
  const session = gamesToday(state).length > 0;
  return [
    ...(offered ? [{ id: 'resume-afternoon', label: 'choice.resume-afternoon', command: resumeCommand }] : []),
    ...(session ? [{ id: 'session', label: 'choice.session', command: sessionCommand }] : []),
    ...gameChoices(state),
  ];
}

const resumeCommand: Choice['command'] = { type: 'resume-afternoon' };
const sessionCommand: Choice['command'] = { type: 'start-session' };

const playGame = ({ id }: GameCard): Choice => ({
  id: `game:${id}`,
  label: 'choice.play-game',
  values: { gameId: id },
  command: { type: 'choose-game', gameId: id },
});

const wholeRoom: Choice = {
  id: 'whole-room',
  label: 'choice.whole-room',
  command: { type: 'set-whole-room', on: true },
};
const byTheSeat: Choice = {
  id: 'by-the-seat',
  label: 'choice.by-the-seat',
  command: { type: 'set-whole-room', on: false },
};

/** Just before a game that can be played both ways: the other one. */
const otherWay = (state: SessionState): readonly Choice[] =>
  isOpenToRoom(state) ? [playsAsOne(state) ? byTheSeat : wholeRoom] : [];

/** Where nobody has a seat yet: a game that needs none can begin all the same. */
const withoutSeats = (state: SessionState): readonly Choice[] =>
  state.gameId !== null && isOpenToRoom(state) ? [wholeRoom] : [];

/** One for each poster. */
const gameChoices = (state: SessionState): readonly Choice[] => state.games.filter(hasPoster).map(playGame);

const addSeat: Choice = { id: 'add-seat', label: 'choice.add-seat', command: { type: 'add-seat' } };
const asLastTime: Choice = { id: 'as-last-time', label: 'choice.as-last-time', command: { type: 'seat-as-last-time' } };
const undoSeats: Choice = { id: 'undo-seats', label: 'choice.undo-seats', command: { type: 'undo-seats' } };
const letGo: Choice = { id: 'let-go-seat', label: 'choice.let-go-seat', command: { type: 'let-go-seat' } };

/** A seat itself, as something to stand on. */
const atSeat = ({ id }: SessionSeat, command: Choice['command']): Choice => ({
  id: `seat:${id}`,
  label: 'choice.seat',
  values: { seat: id },
  command,
});

const take = ({ id }: SessionSeat, doing: SeatHand['doing']): Choice => ({
  id: `hand:${doing}`,
  label: `choice.seat-${doing}`,
  command: { type: 'take-seat', seat: id, doing },
});

/** In the picture: seats that have a chair to move or to swap. */
const placed = (state: SessionState): readonly SessionSeat[] => asSeen(state.seats).filter(({ lane }) => lane !== null);

function playOrRest({ id, status }: SessionSeat): Choice {
  if (status === 'proposed') {
    return { id: 'play', label: 'choice.seat-play', command: { type: 'join-seat', seat: id } };
  }
  const label = status === 'resting' ? 'choice.seat-play' : 'choice.seat-rest';
  return { id: 'rest', label, command: { type: 'rest-seat', seat: id } };
}

/** What can be done with the seat in hand. */
function handChoices(state: SessionState, hand: SeatHand, seat: SessionSeat): readonly Choice[] {
  const others = placed(state).filter(({ id }) => id !== seat.id);
  if (hand.doing === 'swapping') {
    return [...others.map((other) => atSeat(other, { type: 'swap-seats', seat: seat.id, other: other.id })), letGo];
  }
  const elsewhere = asSeen(state.seats)
    .filter(({ id }) => id !== seat.id)
    .map((other) => atSeat(other, { type: 'take-seat', seat: other.id, doing: 'choosing' }));
  if (hand.doing === 'naming') return [letGo, ...elsewhere];
  if (hand.doing !== 'choosing') return [letGo];
  return [
    take(seat, 'naming'),
    ...(seat.lane === null ? [] : [take(seat, 'moving')]),
    ...(seat.lane === null || others.length === 0 ? [] : [take(seat, 'swapping')]),
    playOrRest(seat),
    { id: 'remove-seat', label: 'choice.remove-seat', command: { type: 'remove-seat', seat: seat.id } },
    letGo,
    ...elsewhere,
  ];
}

const sameSeats: Choice = { id: 'same-seats', label: 'choice.same-seats', command: { type: 'same-seats' } };
const walkways: Choice = { id: 'walkways', label: 'choice.walkways', command: { type: 'add-walkway' } };
/** The camera has moved, and the chairs are asked about. */
const afterMove: readonly Choice[] = [
  { id: 'follow-camera', label: 'choice.follow-camera', command: { type: 'follow-camera' } },
  { id: 'keep-seats', label: 'choice.keep-seats', command: { type: 'keep-seats' } },
];

/** What can be done with the walkway in hand. */
function walkwayChoices(state: SessionState, index: number, walkway: Walkway): readonly Choice[] {
  const sized = (by: 1 | -1): Choice['command'] => ({ type: 'place-walkway', index, walkway: resized(walkway, by) });
  const next = (index + 1) % state.walkways.length;
  return [
    letGo,
    { id: 'wider', label: 'choice.walkway-wider', command: sized(1) },
    { id: 'narrower', label: 'choice.walkway-narrower', command: sized(-1) },
    { id: 'remove-walkway', label: 'choice.remove-seat', command: { type: 'remove-walkway', index } },
    ...(next === index
      ? []
      : [
          { id: 'next-walkway', label: 'choice.next-walkway', command: { type: 'take-walkway', index: next } } as const,
        ]),
    ...(state.walkways.length < mostWalkways
      ? [{ id: 'add-walkway', label: 'choice.add-walkway', command: { type: 'add-walkway' } } as const]
      : []),
  ];
}

function seatChoices(state: SessionState): readonly Choice[] {
  const { hand, seats, walkwayInHand } = state;
  const walkway = walkwayInHand === null ? undefined : state.walkways[walkwayInHand];
  if (walkwayInHand !== null && walkway !== undefined) return walkwayChoices(state, walkwayInHand, walkway);
  if (state.moved !== null && hand === null) return afterMove;
  const inHand = hand === null ? undefined : seatOf(state, hand.seat);
  if (hand !== null && inHand !== undefined) return handChoices(state, hand, inHand);
  const undo = state.seatsBefore === null ? [] : [undoSeats];
  if (seats.length === 0) return [goBack, useKeys, ...withoutSeats(state), ...undo];
  const passing: Choice =
    state.walkways.length === 0 ? walkways : { ...walkways, command: { type: 'take-walkway', index: 0 } };
  return [
    goOn(takingPart(state).length > 0 ? 'choice.start' : 'choice.everyone-plays'),
    goBack,
    ...(offersSameSeats(state) ? [sameSeats] : []),
    ...(seats.length < seatIds.length ? [addSeat] : []),
    ...(state.source === 'none' ? [] : [passing]),
    ...undo,
    ...(lastSeating(state).length > 0 ? [asLastTime] : []),
    ...asSeen(seats).map((seat) => atSeat(seat, { type: 'take-seat', seat: seat.id, doing: 'choosing' })),
  ];
}

/** What was not found is looked for again first. */
function delayChoices({ delay }: SessionState): readonly Choice[] {
  if (delay === null) return [goBack];
  const seeGames = goOn('choice.noticeboard');
  return 'refused' in delay ? [measureAgain, seeGames] : [seeGames, measureAgain];
}

/** All that can be done on the present screen by touch, key or clicker, in the order it is drawn. */
export function choices(state: SessionState): readonly Choice[] {
  switch (state.path) {
    case 'noticeboard':
      return boardChoices(state);
    case 'camera':
      if (state.resumeTo === 'playing') return [tryAgain, useKeys, finish];
      return state.problem ? [tryAgain, practise, useKeys, goBack] : [practise, useKeys, goBack];
    case 'room':
      return [...(offersSameSeats(state) ? [sameSeats] : []), ...withoutSeats(state), useKeys, practise, goBack];
    case 'seats':
      return seatChoices(state);
    case 'briefing':
      return [goOn('choice.begin'), ...otherSets(state).map(playGame), ...otherWay(state), goBack];
    case 'paused':
      return [resume, finish];
    case 'moment':
      if (state.programme !== null) return [goOn('choice.go-on'), finish];
      return [
        { id: 'again', label: 'choice.again', command: { type: 'go-on' } },
        { id: 'another', label: 'choice.another', command: { type: 'go-back' } },
        finish,
      ];
    case 'goodbye':
      return [goOn(state.record === null ? 'choice.noticeboard' : 'choice.summary')];
    case 'delay':
      return delayChoices(state);
    case 'summary':
      return [goOn('choice.noticeboard')];
    case 'range':
    case 'warm-up':
      return [goOn('choice.go-on'), goBack];
    case 'cool-down':
    case 'breather':
    case 'helping':
      return [goOn('choice.go-on')];
    case 'chat':
      return [goOn('choice.go-on'), finish];
    case 'elsewhere':
    case 'boot':
    case 'playing':
      return [];
  }
}
