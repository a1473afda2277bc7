/**
 * What the camera doctor makes of rendered rooms, through the real scan, lanes and pose model: each thing that it can see is
 * provoked by a scene, and rooms that are well enough get no word. In every room all are found, and nobody twice.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ComplaintCode, diagnose } from '#pose';
import { sighted } from '../helpers/sighted.ts';
import { doctorViewOf, type Moments, openStills, type Stills, usualMoments } from '../helpers/stills.ts';

let stills: Stills;

beforeAll(async () => {
  stills = await openStills();
});
afterAll(() => stills.close());

/** By the truth of the scene: how many of its people were seen, who of them twice, and how many who are nobody. */
interface Found {
  readonly people: number;
  readonly twice: readonly string[];
  readonly strangers: number;
}

const rightly = (people: number): Found => ({ people, twice: [], strangers: 0 });

const complaints = async (
  scene: string,
  when: 'settled' | 'seated',
  moments: Moments = usualMoments,
): Promise<{ readonly codes: readonly ComplaintCode[]; readonly found: Found }> => {
  const looked = await stills.lookAt(scene, when === 'settled' ? { ...moments, later: [] } : moments);
  const { people, missed, twice, strangers } = sighted(
    scene,
    1000 * (moments.first.at(-1) ?? 0),
    looked.settled.sightings,
  );
  return {
    codes: diagnose(doctorViewOf(looked, when)).map(({ code }) => code),
    found: { people: people - missed.length, twice, strangers },
  };
};

describe.concurrent('the camera doctor, shown a room,', () => {
  it.each<[scene: string, found: number, code: ComplaintCode, when: 'settled' | 'seated']>([
    ['nobody', 0, 'nobody', 'settled'],
    ['too-dark', 0, 'too-dark', 'settled'],
    ['lens-covered', 0, 'wrong-camera', 'settled'],
    ['light-behind', 2, 'light-behind', 'seated'],
    ['too-near', 1, 'too-near', 'settled'],
    ['too-far', 2, 'too-far', 'settled'],
    ['heads-cut-off', 2, 'heads-cut-off', 'seated'],
    ['two-in-one-seat', 3, 'two-in-one-seat', 'seated'],
    ['tray-table', 2, 'hands-hidden', 'seated'],
  ])('where there is %s finds %i people and says "%s"', async (scene, found, code, when) => {
    const seen = await complaints(scene, when);
    expect(seen.codes[0]).toBe(code);
    expect(seen.found).toEqual(rightly(found));
  });

  it('sees that the camera was knocked', async () => {
    const { codes } = await complaints('camera-knocked', 'seated', { first: [3, 5], later: [10, 12] });
    expect(codes[0]).toBe('camera-moved');
  });

  it.each([
    ['row-of-two', 2],
    ['row-of-three', 3],
    ['row-of-four', 4],
    ['row-of-six', 6],
    ['bench-row', 4],
    ['wheelchair-and-standing', 2],
    ['headrest', 2],
    ['head-down', 2],
    ['dim-grain', 2],
    ['blanket', 2],
  ])('has nothing to say of %s, and finds all %i', async (scene, people) => {
    const seen = await complaints(scene, 'seated');
    expect(seen).toEqual({ codes: [], found: rightly(people) });
  });
});
