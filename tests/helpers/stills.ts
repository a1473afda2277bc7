/** What our own eyes say of scenes of puppets: pictures are rendered, and looked at by the real scan, lanes and model. */
import type { SeatId } from '#core';
import type { DoctorView, Lane, LightReading, Pose, Sighting } from '#pose';
import { openStudio, type PictureSize, type Studio } from '../../scripts/puppet/render.ts';
import { launchBrowser } from './browser.ts';
import type {} from './looking/looking.ts';
import { servePage } from './serve-page.ts';

/** How it is at one moment. */
interface Glance {
  readonly sightings: readonly Sighting[];
  readonly light: LightReading;
}

export interface LookedSeat {
  readonly seat: SeatId;
  readonly lane: Lane;
  readonly pose: Pose | null;
  readonly crowded: boolean;
}

export interface LookedAt {
  readonly aspect: number;
  /** Before any seat is set. */
  readonly settled: Glance;
  /** Everybody proposed has a seat and is followed there. */
  readonly seated: Glance;
  readonly seats: readonly LookedSeat[];
}

/** Seconds of the scene's clock at which pictures are taken, before seats are set and after; none after for nobody's being seated. */
export interface Moments {
  readonly first: readonly number[];
  readonly later: readonly number[];
}

export interface Stills {
  lookAt(scene: string, moments?: Moments): Promise<LookedAt>;
  close(): Promise<void>;
}

const usualSize: PictureSize = { width: 640, height: 360 };
export const usualMoments: Moments = { first: [3, 5], later: [3, 5] };

/** What the doctor is shown of it: `settled` without seats, `seated` with everybody in theirs. */
export function doctorViewOf(looked: LookedAt, when: 'settled' | 'seated'): DoctorView {
  const { aspect, seats } = looked;
  return {
    aspect,
    ...looked[when],
    seats: when === 'settled' ? [] : seats.map((seat) => ({ ...seat, taken: true, poseHz: null })),
  };
}

/** So many scenes are looked at side by side: looking takes one core, and no time on the wall counts. */
const onlookers = 2;

/** Does one thing after the other, whoever asks. */
function oneAtATime(): <T>(work: () => Promise<T>) => Promise<T> {
  let before: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = before.then(work);
    before = done.catch(() => undefined);
    return done;
  };
}

/** Opens two browsers, one that draws and one that looks. `studio`: one that draws already; it stays open. */
export async function openStills(studio?: Studio, size: PictureSize = usualSize): Promise<Stills> {
  const drawing = studio ?? (await openStudio());
  const hub = await servePage('tests/helpers/looking');
  const browser = await launchBrowser();
  const pages = await Promise.all(
    Array.from({ length: onlookers }, async () => {
      const page = await browser.newPage();
      await page.goto(hub.url);
      await page.waitForFunction(() => window.looking !== undefined, null, { timeout: 120_000 });
      return { page, waiting: 0, inTurn: oneAtATime() };
    }),
  );
  const drawn = oneAtATime();
  return {
    async lookAt(scene, { first, later } = usualMoments) {
      const at = async (seconds: readonly number[]): Promise<readonly string[]> => {
        const pictures: string[] = [];
        for (const second of seconds) {
          const [jpeg] = await drawing.take(scene, size, second, 1, 1);
          if (jpeg !== undefined) pictures.push(jpeg.toString('base64'));
        }
        return pictures;
      };
      const [before, after] = await drawn(async () => {
        const settling = await at(first);
        return [settling, String(first) === String(later) ? settling : await at(later)] as const;
      });
      const onlooker = pages.reduce((one, other) => (other.waiting < one.waiting ? other : one));
      onlooker.waiting += 1;
      try {
        return await onlooker.inTurn(() =>
          onlooker.page.evaluate(
            async ([a, b]) => {
              if (window.looking === undefined) throw new Error('nobody looks');
              return window.looking.at(a, b);
            },
            [before, after] as const,
          ),
        );
      } finally {
        onlooker.waiting -= 1;
      }
    },
    async close() {
      await browser.close();
      await hub.close();
      if (studio === undefined) await drawing.close();
    },
  };
}
