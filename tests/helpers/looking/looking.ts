/**
 * Stills before our own eyes: the real frame desk, scan, lanes, light meter and pose model, on pictures in place of a
 * camera and on a clock of its own. No time on the wall counts, so a busy machine sees what an idle one does.
 */
import type { SeatId } from '#core';
import { createPoseWorker } from '#platform/mediapipe';
import {
  type BrokerReport,
  type LightReading,
  nobodySeated,
  type PoseReport,
  type SeatMemory,
  type Seen,
  type Sighting,
  seatProposals,
} from '#pose';
import { modelFilesBeside } from '../../../src/platform/camera/camera-source.ts';
import { createFrameDesk } from '../../../src/platform/camera/frame-desk.ts';
import { createLightMeter } from '../../../src/platform/camera/light-meter.ts';
import { type Plate, rgbaPlate } from '../../../src/platform/camera/plate.ts';
import type { LookedAt, LookedSeat } from '../stills.ts';

declare global {
  interface Window {
    looking?: {
      /** JPEGs in base64: while people sit down, and once their seats are set; without any of those no seat is. */
      at(first: readonly string[], then: readonly string[]): Promise<LookedAt>;
    };
  }
}

/** A webcam's picture is looked at about so often by one worker of a slow machine. */
const stepMs = 100;
/** Two scans and a half, so that everybody who sits has been proposed a seat. */
const settlingMs = 3200;
/** Each seat is looked at five times and the room is scanned once more. */
const seatedMs = 2600;

async function plateOf(jpeg: string): Promise<Plate> {
  const bytes = Uint8Array.from(atob(jpeg), (letter) => letter.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/jpeg' }));
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  if (context === null) throw new Error('no canvas');
  context.drawImage(bitmap, 0, 0);
  const { data, width, height } = context.getImageData(0, 0, bitmap.width, bitmap.height);
  return rgbaPlate(new Uint8Array(data.buffer), width, height);
}

async function hirePoseWorker(): Promise<MessagePort> {
  const worker = createPoseWorker();
  const channel = new MessageChannel();
  const ready = new Promise<void>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<PoseReport>) =>
      data.type === 'ready' ? resolve() : reject(new Error(`${data.code}: ${data.detail}`));
    worker.onerror = (event) => reject(new Error(event.message));
  });
  const files = modelFilesBeside(document.baseURI);
  worker.postMessage(
    { type: 'start', files, delegate: 'CPU', seats: 1, seatsAtMost: 6, scans: true, port: channel.port1 },
    [channel.port1],
  );
  await ready;
  return channel.port2;
}

async function open(): Promise<void> {
  const port = await hirePoseWorker();
  /** Capture times must rise from one scene to the next: the landmarkers stay. */
  let nowMs = 1000;

  const at = async (first: readonly string[], then: readonly string[]): Promise<LookedAt> => {
    nowMs += 10_000; // nobody's hand is still there from the scene before
    const [before, after] = await Promise.all([first, then].map((all) => Promise.all(all.map(plateOf))));
    const [plate] = before as Plate[];
    if (before === undefined || after === undefined || plate === undefined) throw new Error('no pictures');
    const aspect = plate.width / plate.height;
    let memory: SeatMemory = nobodySeated(aspect);
    let sightings: readonly Sighting[] = [];
    let seats: readonly LookedSeat[] = [];
    let answered: () => void = () => undefined;
    const light = createLightMeter();

    const desk = createFrameDesk((report: BrokerReport) => {
      if (report.type === 'sightings') {
        sightings = report.sightings;
        memory = seatProposals(
          memory,
          sightings,
          report.capturedAtMs,
          new Map(seats.map(({ seat, lane }) => [seat, lane])),
        ).memory;
      }
      if (report.type !== 'sample') return;
      const { seat, pose } = report.sample;
      seats = seats.map((one) => (one.seat === seat ? { ...one, pose: pose ?? null } : one));
    });
    let asked = false;
    port.onmessage = ({ data }: MessageEvent<Seen>) => {
      asked = false;
      desk.seen(0, data, nowMs);
      if (!asked) answered();
    };
    desk.plan({ seats: [], scanHz: 3 });
    desk.hire(0, true, (look) => {
      asked = true;
      port.postMessage(look, [look.picture.pixels]);
    });

    const watch = async (plates: readonly Plate[], lengthMs: number): Promise<void> => {
      const endMs = nowMs + lengthMs;
      for (let picture = 0; nowMs < endMs; picture += 1) {
        const plate = plates[picture % plates.length] as Plate;
        desk.frame(plate, nowMs, nowMs);
        light.look(
          plate,
          nowMs,
          seats.map(({ lane }) => lane),
        );
        while (asked) {
          await new Promise<void>((resolve) => {
            answered = resolve;
          });
        }
        nowMs += stepMs;
      }
    };

    await watch(before, settlingMs);
    const settled = { sightings, light: light.reading() as LightReading };
    if (after.length === 0) return { aspect, settled, seated: settled, seats };
    const { proposals } = seatProposals(memory, sightings, nowMs);
    seats = proposals.map(({ seat, lane }) => ({ seat, lane, pose: null, crowded: false }));
    desk.plan({ scanHz: 1, seats: seats.map(({ seat, lane }) => ({ seat, lane, eagerness: 'play' })) });
    // Whoever sits there is known before anything happens to the room.
    if (String(then) !== String(first)) await watch(before, seatedMs);
    await watch(after, seatedMs);
    const crowded = new Map<SeatId, boolean>(desk.figures(nowMs).seats.map((each) => [each.seat, each.crowded]));
    return {
      aspect,
      settled,
      seated: { sightings, light: light.reading() as LightReading },
      seats: seats.map((one) => ({ ...one, crowded: crowded.get(one.seat) ?? false })),
    };
  };
  window.looking = { at };
}

void open();
