/**
 * All seats of a room, as the shell needs them: samples and presses go in when they come, readings come out at each
 * tick, in the shape in which a game host reads inputs. Holds the memories; all it does is done by `stepSeat`.
 */
import type { Pace, SeatId } from '#core';
import { type BodySample, usefulLeadMs } from '#pose';
import type { Ability, ActionDeclarations, ActionPlan, ActionTypes, DeviceInput, PersonalRange } from './contracts.ts';
import { noHelp, type SeatHelp } from './help.ts';
import { houseActions } from './house-actions.ts';
import {
  forNewGame,
  recognised,
  type SeatMemory,
  type SeatPipeline,
  type SeatPlan,
  type SeatReading,
  seatPipeline,
  startSeat,
  stepSeat,
} from './pipeline.ts';
import { gentleRange } from './range.ts';
import { heard, senseOf, withRange } from './watch.ts';

/** A seat as the session knows it. */
export interface ReaderSeat {
  readonly id: SeatId;
  readonly ability: Ability;
  /** Measured, or null for gentle defaults. */
  readonly range: PersonalRange | null;
  /** False for a seat that only devices act for: it is always present. */
  readonly hasLane: boolean;
  readonly resting: boolean;
  /** What the prompt ladder does for it now; none when left out. Compared by value. */
  readonly help?: SeatHelp;
  /** What staff have chosen for actions of the present game. Compared by identity. */
  readonly plan?: SeatPlan;
}

/** One seat at one tick. Its first three members are what rules are told of a seat. */
export interface RoomReading<A extends ActionDeclarations = ActionDeclarations> extends SeatReading<A> {
  readonly resting: boolean;
  readonly plan: ActionPlan<A>;
  /** The house's own question, whatever the game: has this person raised a hand? */
  readonly here: ActionTypes['trigger'];
  /** Where this person points on the television, whatever the game; unsure for whoever points at nothing. */
  readonly choose: ActionTypes['point'];
}

export type RoomReadings<A extends ActionDeclarations = ActionDeclarations> = Readonly<
  Partial<Record<SeatId, RoomReading<A>>>
>;

export interface SeatReader {
  /** A sample as a source delivers it; those of seats that are not set are dropped. */
  hear(sample: BodySample): void;
  /** What a device did; it counts at the next tick. */
  act(input: DeviceInput): void;
  /** The seats there are. What is known of those that stay is kept. Cheap when nothing has changed. */
  setSeats(seats: readonly ReaderSeat[]): void;
  /** What the present game asks for; `{}` between games. Recognisers begin again. */
  setActions(actions: ActionDeclarations): void;
  setPace(pace: Pace): void;
  /** One tick. Fits a game host's `ReadInputs`; between games the shell calls it once a frame. */
  read(tickMs: number, dtMs: number): RoomReadings;
  /** The newest readings, without a tick. */
  readings(): RoomReadings;
}

interface Place {
  seat: ReaderSeat;
  pipeline: SeatPipeline;
  memory: SeatMemory;
  /** What the house's own recognisers remember. */
  house: SeatMemory['recognising'];
  housePipeline: SeatPipeline<typeof houseActions>;
}

export interface SeatReaderOptions {
  readonly pace: Pace;
  /** How long after a tick its picture is seen: a frame, and the television. Asked at each tick; null, or left out, is a frame or two. */
  displayLeadMs?(): number | null;
}

/** As if there were nothing between drawing and seeing but a frame or two. */
const usualLeadMs = 33;

const notHere: ActionTypes['trigger'] = { began: false, strength: 0, progress: 0 };
const nowhere: ActionTypes['point'] = { x: 0.5, y: 0.5, sure: 0 };

/** Reads a room. One for an afternoon. */
export function createSeatReader({ pace: firstPace, displayLeadMs = () => null }: SeatReaderOptions): SeatReader {
  const places = new Map<SeatId, Place>();
  let actions: ActionDeclarations = {};
  let pace = firstPace;
  let pressed: DeviceInput[] = [];
  let newest: RoomReadings = {};

  const firstRange = ({ range, ability }: ReaderSeat): PersonalRange => range ?? gentleRange(ability);

  const place = (seat: ReaderSeat): Place => {
    const before = places.get(seat.id);
    const sameAbility = before?.seat.ability === seat.ability;
    const help = seat.help ?? noHelp;
    const now = before?.pipeline;
    const sameHelp = now?.help.easier === help.easier && now.help.together === help.together;
    const samePlan = before?.seat.plan === seat.plan;
    const memory = before?.memory ?? startSeat(seat.id, firstRange(seat));
    const sameRange = before !== undefined && sameAbility && before.seat.range === seat.range;
    return {
      seat,
      pipeline: now && sameAbility && sameHelp && samePlan ? now : seatPipeline(actions, seat.ability, help, seat.plan),
      memory: sameRange || !before ? memory : { ...memory, watch: withRange(memory.watch, firstRange(seat)) },
      house: before?.house ?? {},
      housePipeline: before && sameAbility ? before.housePipeline : seatPipeline(houseActions, seat.ability),
    };
  };

  const readPlace = (each: Place, nowMs: number, dtMs: number, devices: readonly DeviceInput[]): RoomReading => {
    const moment = {
      nowMs,
      displayMs: nowMs + Math.min(usefulLeadMs, displayLeadMs() ?? usualLeadMs),
      dtMs,
      pace,
      devices,
    };
    const { memory, reading } = stepSeat(each.pipeline, each.memory, moment);
    each.memory = memory;
    const { ability, hasLane, resting } = each.seat;
    const { running, plan } = each.housePipeline;
    const context = { range: reading.range, ability, pace, dtMs };
    const house = recognised(running, each.house, senseOf(memory.watch), context);
    each.house = house.recognising;
    const here = (plan.here === 'staff' ? undefined : house.values[plan.here]?.trigger) ?? notHere;
    const choose = (plan.choose === 'staff' ? undefined : house.values[plan.choose]?.point) ?? nowhere;
    return { ...reading, present: reading.present || !hasLane, resting, plan: each.pipeline.plan, here, choose };
  };

  return {
    hear(sample) {
      const each = places.get(sample.seat);
      if (each) each.memory = { ...each.memory, watch: heard(each.memory.watch, sample) };
    },
    act(input) {
      pressed.push(input);
    },
    setSeats(seats) {
      for (const id of places.keys()) if (!seats.some((seat) => seat.id === id)) places.delete(id);
      for (const seat of seats) places.set(seat.id, place(seat));
    },
    setActions(wanted) {
      if (wanted === actions) return;
      actions = wanted;
      pressed = [];
      for (const each of places.values()) {
        each.pipeline = seatPipeline(actions, each.seat.ability, each.seat.help, each.seat.plan);
        each.memory = forNewGame(each.memory);
      }
    },
    setPace(wanted) {
      pace = wanted;
    },
    read(tickMs, dtMs) {
      const devices = pressed;
      pressed = [];
      const entries = [...places.values()].map((each) => {
        const own = devices.filter((input) => input.seat === each.seat.id);
        return [each.seat.id, readPlace(each, tickMs, dtMs, own)] as const;
      });
      newest = Object.fromEntries(entries);
      return newest;
    },
    readings: () => newest,
  };
}
