import { readdirSync, readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { bundledPacks, openFolder, openZip, PackError } from './index.ts';

type Bytes = Uint8Array<ArrayBuffer>;

const dot = strToU8('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle r="3"/></svg>') as Bytes;
const item = (n: number, more: object = {}) => ({ picture: `${n}.svg`, caption: `Thing ${n}`, ...more });
const six = [1, 2, 3, 4, 5, 6].map((n) => item(n));
const form = (change: object = {}): object => ({
  id: 'ours',
  title: 'Ours',
  licence: 'ours',
  language: 'en-GB',
  items: six,
  ...change,
});

/** A zip of a sound pack, with changes: null takes a file out. */
function packed(change: Readonly<Record<string, Uint8Array | null>> = {}, json: unknown = form()): Bytes {
  const sound = { 'pack.json': strToU8(typeof json === 'string' ? json : JSON.stringify(json)) };
  const pictures = Object.fromEntries(six.map(({ picture }) => [picture, dot]));
  const files = Object.entries({ ...sound, ...pictures, ...change }).filter(([, bytes]) => bytes !== null);
  return zipSync(Object.fromEntries(files) as Record<string, Uint8Array>) as Bytes;
}

const png = (width: number, height: number): Bytes => {
  const bytes = new Uint8Array(64);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  new DataView(bytes.buffer).setUint32(16, width);
  new DataView(bytes.buffer).setUint32(20, height);
  return bytes;
};

async function drawn(svg: string): Promise<string> {
  const open = await openZip(packed({ '1.svg': strToU8(svg) }));
  return new TextDecoder().decode((await open.picture('1')).bytes);
}

describe('a pack from outside', () => {
  it('gives its words, and its pictures by item', async () => {
    const items = [
      item(1, { year: 1953, say: ' Who  had one? ' }),
      ...six.slice(1, 5),
      { picture: 'snaps/Auntie Vi.jpg', caption: 'Vi' },
    ];
    const jpeg = new Uint8Array([0xff, 0xd8, 0xff, 0xc0, 0, 17, 8, 0, 40, 0, 30, 3, 0, 0, 0, 0, 0, 0, 0, 0]);
    const open = await openZip(packed({ 'snaps/Auntie Vi.jpg': jpeg }, form({ items })));
    expect(open.pack.items[0]).toEqual({ id: '1', caption: 'Thing 1', year: 1953, say: 'Who had one?' });
    expect(open.pack.items[5]).toEqual({ id: 'auntie-vi', caption: 'Vi', year: null, say: null });
    expect((await open.picture('auntie-vi')).type).toBe('image/jpeg');
    expect((await open.picture('1')).type).toBe('image/svg+xml');
    expect(await open.voice('1')).toBeNull();
    await expect(open.picture('nobody')).rejects.toThrow('There is no picture “nobody” in this pack.');
  });

  it('may lie in a folder of its own, among what computers leave about', async () => {
    const files = ['__MACOSX/.x', 'ours/.DS_Store', 'ours/pack.json', ...six.map(({ picture }) => `ours/${picture}`)];
    const bytes = (path: string) => (path.endsWith('json') ? strToU8(JSON.stringify(form())) : dot) as Bytes;
    const zip = zipSync(Object.fromEntries(files.map((path) => [path, bytes(path)]))) as Bytes;
    expect((await openZip(zip)).pack.title).toBe('Ours');
    const folder = files.map((path) => ({ path, size: 100, bytes: () => Promise.resolve(bytes(path)) }));
    expect((await openFolder(folder)).pack.items).toHaveLength(6);
  });

  it('keeps items apart whose pictures have one name', async () => {
    const items = [{ picture: 'a/1.svg', caption: 'Another' }, ...six];
    const { pack } = await openZip(packed({ 'a/1.svg': dot }, form({ items })));
    expect(pack.items.slice(0, 2).map(({ id }) => id)).toEqual(['1', '1-2']);
  });

  it.each([
    ['no zip', strToU8('hello'), /no zip, or it is damaged/],
    ['a zip cut short', packed().slice(0, 300), /no zip, or it is damaged/],
    ['no pack.json', packed({ 'pack.json': null }), /no pack.json in it/],
    ['no JSON', packed({}, '{'), /not JSON/],
    ['a list', packed({}, '[]'), /not written as it should be/],
    ['too few items', packed({}, form({ items: six.slice(1) })), /items: must be at least 6/],
    ['too many', packed({}, form({ items: Array.from({ length: 61 }, () => item(1)) })), /items: must be at most 60/],
    ['a novel', packed({}, form({ items: [item(1, { caption: 'x'.repeat(41) }), ...six] })), /item 1, caption.*40 let/],
    ['code for words', packed({}, form({ title: '{{name}}' })), /title: must be plain words/],
    ['no year', packed({}, form({ items: [...six, item(7, { year: 'long ago' })] })), /item 7, year: must be a number/],
    ['no such picture', packed({ '2.svg': null }), /The picture “2.svg” is not in this pack/],
    ['a program', packed({ '2.svg': strToU8('MZ\x90\x00') }), /“2.svg” is no picture that can be shown/],
    ['half a drawing', packed({ '2.svg': strToU8('<svg viewBox="0 0 1 1"><g>') }), /drawing “2.svg” is damaged/],
    ['a wall', packed({ '2.svg': png(60_000, 60_000) }), /“2.svg” is too large/],
    ['a way out', packed({}, form({ items: [...six, { picture: '../../7.svg', caption: '7' }] })), /file in the pack/],
    ['a zip that leads out', packed({ '../evil.svg': dot }), /leads out of it/],
    ['a zip that swells', packed({ 'big.svg': new Uint8Array(9_000_000) }), /swells when it is unpacked/],
    ['a file too big', packed({ 'big.svg': new Uint8Array(13_000_000) }), /too big for a pack/],
    ['no voice', packed({ 'v.mp3': dot }, form({ items: [item(1, { voice: 'v.mp3' }), ...six] })), /no sound that can/],
  ])('is refused with a sentence: %s', async (_, zip, sentence) => {
    const opening = openZip(zip as Bytes);
    await expect(opening).rejects.toThrow(PackError);
    await expect(opening).rejects.toThrow(sentence);
  });

  it('never unpacks more than a zip has declared', async () => {
    const zip = packed({ 'pad.svg': new Uint8Array(100_000) });
    const view = new DataView(zip.buffer);
    for (let at = 0; at + 30 < zip.length; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 100_000) {
        view.setUint32(at + 24, 10, true);
      }
    }
    await expect(openZip(zip)).resolves.toMatchObject({ pack: { id: 'ours' } });
  });
});

describe('a drawing from outside', () => {
  it('keeps what is drawing', async () => {
    const svg = `<?xml version="1.0"?><!-- by hand --><svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">
      <style>.a{fill:url(#g)}</style><path class="a" d="M0 0 L9 9" style="stroke:#fff"/><use href="#g"/></svg>`;
    const clean = await drawn(svg);
    expect(clean).toContain('<style>.a{fill:url(#g)}</style>');
    expect(clean).toContain('<path class="a" d="M0 0 L9 9" style="stroke:#fff"/><use href="#g"/>');
    expect(clean).not.toContain('by hand');
  });

  it('is given the size of its box when it has none', async () => {
    expect(await drawn('<svg viewBox="0 0 300 200" width="100%"><g/></svg>')).toMatch(
      /^<svg width="300" height="200" v/,
    );
  });

  it.each([
    ['a script', '<script>alert(1)</script>', 'alert'],
    ['a handler', '<path onload="alert(1)" d="M0 0"/>', 'alert'],
    ['another page', '<foreignObject><body onload="alert(1)"><p>x</p></body></foreignObject>', 'body'],
    ['a link', '<a href="https://evil.example"><path d="M0 0"/></a>', 'evil'],
    ['a picture from elsewhere', '<image href="https://evil.example/1.png"/>', 'evil'],
    ['a use of another file', '<use xlink:href="//evil.example/a.svg#b"/>', 'evil'],
    ['a fill from elsewhere', '<path fill="url( \'https://evil.example/#g\')"/>', 'evil'],
    ['a style from elsewhere', '<style>@import "https://evil.example/x.css";</style>', 'evil'],
    ['an escape in a style', '<style>a{fill:\\75rl(https://evil.example)}</style>', 'evil'],
    ['an animation of a link', '<use href="#a"><set attributeName="href" to="https://evil.example"/></use>', 'evil'],
    ['an entity', '<!ENTITY evil "x">', 'evil'],
    ['data that is a page', '<image href="data:image/svg+xml;base64,PHN2Zz4="/>', 'data:'],
  ])('loses %s', async (_, inside, trace) => {
    const clean = await drawn(`<svg viewBox="0 0 9 9"><rect width="3"/>${inside}</svg>`);
    expect(clean).toContain('<rect width="3"/>');
    expect(clean).not.toContain(trace);
  });
});

describe.each(bundledPacks)('the pack %s that comes with the app', (id) => {
  const folder = new URL(`../../../assets/packs/${id}/`, import.meta.url);
  const files = readdirSync(folder).map((path) => {
    const bytes = new Uint8Array(readFileSync(new URL(path, folder)));
    return { path, size: bytes.length, bytes: () => Promise.resolve(bytes) };
  });

  it('is opened as one from outside would be, with a question to every picture', async () => {
    const { pack } = await openFolder(files);
    expect(pack.id).toBe(id);
    expect(pack.items.length).toBeGreaterThanOrEqual(14);
    for (const { say, caption } of pack.items) expect(say, caption).toMatch(/\?$/);
  });

  it('shows every drawing it has', async () => {
    const { pack } = await openFolder(files);
    const drawings = files.map(({ path }) => path).filter((path) => path.endsWith('.svg'));
    expect(pack.items.map((each) => `${each.id}.svg`).sort()).toEqual(drawings.sort());
  });
});
