/** What ships is permissively licensed, and `assets/README.md` names it with its version. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Locked {
  readonly version: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly resolved?: string;
}

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const lock = JSON.parse(read('package-lock.json')) as { readonly packages: Readonly<Record<string, Locked>> };
const { dependencies } = JSON.parse(read('package.json')) as {
  readonly dependencies: Readonly<Record<string, string>>;
};
const table = read('assets/README.md');

const permissive = ['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'OFL-1.1'];
const shipped = Object.entries(lock.packages)
  .filter(([path, { dev = false, devOptional = false }]) => path !== '' && !dev && !devOptional)
  .map(([path, locked]) => ({
    name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
    ...locked,
  }));

describe('what ships', () => {
  it.each(shipped)('$name has a permissive licence and is named', ({ name, license }) => {
    expect(permissive).toContain(license);
    expect(name.startsWith('@fontsource/') ? table.includes('@fontsource/*') : table.includes(`\`${name}\``)).toBe(
      true,
    );
  });

  it.each(Object.keys(dependencies))('%s is named with the version that is installed', (name) => {
    expect(table).toContain(`| ${lock.packages[`node_modules/${name}`]?.version} |`);
  });
});

describe('the lock file', () => {
  it('says nowhere from where a package is fetched', () => {
    expect(Object.entries(lock.packages).filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });
});
