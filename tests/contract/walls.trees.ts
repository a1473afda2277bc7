/**
 * Two small houses for the canary: one that keeps every rule, and files that break every rule, each one of them on
 * purpose. Sources are text, so that neither tree is compiled, linted or cruised with the house itself.
 */

/** Files by path, none of which any guard may refuse. */
export const cleanTree: Readonly<Record<string, string>> = {
  'src/core/index.ts': "export * from './half.ts';\n",
  'src/core/half.ts': 'export const half = (value: number): number => Math.round(value) / 2;\n',
  'src/pose/index.ts': "import { half } from '#core';\n\nexport const pose = half(2);\n",
  'src/pose/pose.test.ts':
    "import { expect, it } from 'vitest';\nimport { pose } from './index.ts';\n\nit('is whole', () => expect(pose).toBe(Date.now() > 0 ? 1 : 0));\n",
  'src/movement/index.ts': "import { pose } from '#pose';\n\nexport const movement = pose;\n",
  'src/kit/index.ts': "import { movement } from '#movement';\n\nexport const kit = movement;\n",
  'src/kit/physics/index.ts':
    "import { Vec2 } from 'planck';\nimport { half } from '#core';\n\nexport const push = (): number => Vec2(half(2), 0).length();\n",
  'src/kit/view/index.ts':
    "import type { Container } from 'pixi.js';\n\nexport interface Stage {\n  readonly root: Container;\n}\n",
  'src/kit/testing/index.ts': "import { kit } from '../index.ts';\n\nexport const testing = kit;\n",
  'src/session/index.ts': "import { kit } from '#kit';\n\nexport const session = kit;\n",
  'src/host/index.ts': "import { kit } from '#kit';\n\nexport const host = kit;\n",
  'src/platform/stage/index.ts':
    "import { Container } from 'pixi.js';\nimport type { Stage } from '#kit/view';\n\nexport const createStage = (): Stage => ({ root: new Container() });\n",
  'src/platform/storage/index.ts':
    "import { z } from 'zod';\nimport { session } from '#session';\n\nexport const stored = z.number().parse(session + Date.now());\n",
  'src/platform/camera/index.ts':
    "import { pose } from '#pose';\n\nexport const camera = (): number => pose + performance.now();\n",
  'src/tv/main.ts':
    "import { createStage } from '#platform/stage';\nimport { gameIds } from '../../games/registry.ts';\n\nexport const tv = [createStage(), gameIds, document.title];\n",
  'src/panel/index.ts': "import { session } from '#session';\n\nexport const panel = session;\n",
  'src/tv/opens-the-panel.ts': "export const open = () => import('../panel/index.ts');\n",
  'src/hub/hub.mjs': "import { createServer } from 'node:http';\n\nexport const hub = createServer();\n",
  'games/registry.ts': "export const gameIds = Object.keys(import.meta.glob('./*/game.ts'));\n",
  'games/marbles/rules.ts':
    "import { kit } from '#kit';\nimport { push } from '#kit/physics';\n\nexport const rules = kit + push();\n",
  'games/marbles/rules.test.ts':
    "import { expect, it } from 'vitest';\nimport { testing } from '#kit/testing';\nimport { rules } from './rules.ts';\n\nit('adds up', () => expect(rules).toBe(testing + 1));\n",
  'games/marbles/view.ts':
    "import { Sprite } from 'pixi.js';\nimport type { Stage } from '#kit/view';\nimport { rules } from './rules.ts';\n\nexport const view = ({ root }: Stage): unknown => root.addChild(new Sprite({ x: rules }));\n",
  'games/marbles/game.ts':
    "import { rules } from './rules.ts';\n\nexport default { rules, loadView: () => import('./view.ts') };\n",
  'games/hoopla/rules.ts': "import { kit } from '#kit';\n\nexport const hoopla = kit;\n",
};

/** One file that must be refused. */
export interface BadFile {
  /** Completes "refuse …". */
  readonly why: string;
  readonly source: string;
  /** Rules of dependency-cruiser that must name this file. */
  readonly walls?: readonly string[];
  /** Rules of Biome that must name this file. */
  readonly bans?: readonly string[];
}

const bannedImport = 'lint/style/noRestrictedImports';
const bannedGlobal = 'lint/style/noRestrictedGlobals';

const bring = (from: string, name = 'it'): string =>
  `import * as ${name} from '${from}';\n\nexport const brought = ${name};\n`;

/** A pure layer that imports what lies above it, by its name. */
const above = (layer: string, higher: string): Readonly<Record<string, BadFile>> => ({
  [`src/${layer}/looks-up.ts`]: {
    why: `src/${layer} importing ${higher}`,
    source: bring(higher),
    walls: [`${layer}-imports-only-what-is-below`],
    bans: [bannedImport],
  },
});

/** An adapter that imports a library which is another's. */
const otherLibrary = (adapter: string, library: string): Readonly<Record<string, BadFile>> => ({
  [`src/platform/${adapter}/borrows.ts`]: {
    why: `the ${adapter} adapter importing ${library}`,
    source: bring(library),
    walls: [`${adapter}-adapter-keeps-to-its-library`],
  },
});

/** A pure file that uses one thing which pure files must not know. */
const impure = (path: string, why: string, use: string, ban = bannedGlobal): Readonly<Record<string, BadFile>> => ({
  [path]: { why: `${why} in ${path}`, source: `export const used = (): unknown => ${use};\n`, bans: [ban] },
});

/** Files by path, each refused by every rule that it lists. They lie in one tree, together with the clean one. */
export const badTree: Readonly<Record<string, BadFile>> = {
  'src/core/round-there.ts': {
    why: 'two files that import each other',
    source: "import { back } from './round-back.ts';\n\nexport const there = (): unknown => back;\n",
    walls: ['no-cycles'],
  },
  'src/core/round-back.ts': {
    why: 'two files that import each other, the other way',
    source: "import { there } from './round-there.ts';\n\nexport const back = (): unknown => there;\n",
    walls: ['no-cycles'],
  },
  'src/core/leads-nowhere.ts': {
    why: 'an import that leads nowhere',
    source: bring('./no-such-file.ts'),
    walls: ['resolves'],
  },
  ...above('core', '#pose'),
  ...above('pose', '#movement'),
  ...above('movement', '#kit'),
  ...above('kit', '#session'),
  ...above('session', '#host'),
  ...above('host', '#session'),
  'src/core/types-count.ts': {
    why: 'src/core knowing a type of the layer above',
    source: "import type { pose } from '#pose';\n\nexport type Known = typeof pose;\n",
    walls: ['core-imports-only-what-is-below'],
    bans: [bannedImport],
  },
  'src/core/reads-late.ts': {
    why: 'a late import that goes round the wall',
    source: "export const late = (): Promise<unknown> => import('#session');\n",
    walls: ['core-imports-only-what-is-below'],
  },
  'src/session/takes-a-library.ts': {
    why: 'a library in a pure layer',
    source: bring('zod'),
    walls: ['pure-layers-use-no-npm'],
    bans: [bannedImport],
  },
  'src/kit/physics/draws.ts': {
    why: 'kit/physics importing another library than planck',
    source: bring('pixi.js'),
    walls: ['kit-physics-uses-planck-only'],
    bans: [bannedImport],
  },
  'src/kit/view/pushes.ts': {
    why: 'kit/view importing another library than pixi.js',
    source: bring('planck'),
    walls: ['kit-view-knows-pixi-only'],
    bans: [bannedImport],
  },
  'src/kit/view/draws.ts': {
    why: 'kit/view running pixi.js',
    source: "import { Container } from 'pixi.js';\n\nexport const made = new Container();\n",
    walls: ['kit-view-knows-pixi-by-type'],
  },
  'src/host/reads-a-file.ts': {
    why: 'Node in what runs in a browser',
    source: bring('node:fs'),
    walls: ['only-the-hub-uses-node'],
    bans: [bannedImport],
  },
  'src/hub/shares.mjs': {
    why: 'the hub sharing code with the pages',
    source: bring('../core/half.ts'),
    walls: ['hub-stands-alone'],
  },
  'src/hub/takes-a-library.mjs': {
    why: 'the hub using a library',
    source: bring('zod'),
    walls: ['hub-stands-alone'],
  },
  ...otherLibrary('camera', 'zod'),
  ...otherLibrary('mediapipe', 'pixi.js'),
  ...otherLibrary('puppet', 'pixi.js'),
  ...otherLibrary('stage', 'tone'),
  ...otherLibrary('sound', 'pixi.js'),
  ...otherLibrary('narrator', 'tone'),
  ...otherLibrary('offline', 'zod'),
  ...otherLibrary('storage', 'i18next'),
  ...otherLibrary('control', 'dexie'),
  ...otherLibrary('words', 'zod'),
  ...otherLibrary('packs', 'dexie'),
  ...otherLibrary('page', 'tone'),
  'src/platform/sound/asks-the-stage.ts': {
    why: 'one adapter importing another',
    source: bring('#platform/stage'),
    walls: ['no-adapter-knows-another', 'sound-adapter-keeps-to-its-library'],
  },
  'src/platform/telepathy/index.ts': {
    why: 'an adapter that is not listed',
    source: bring('#core'),
    walls: ['every-adapter-is-listed'],
  },
  'src/attic/index.ts': {
    why: 'a folder of src/ that is not listed',
    source: bring('#core'),
    walls: ['every-layer-is-listed'],
  },
  'src/movement/climbs-in.ts': {
    why: 'a layer imported by a path into its folder',
    source: bring('../pose/index.ts'),
    walls: ['layers-meet-by-name'],
  },
  'src/pose/looks-up.test.ts': {
    why: 'a test beside pure code that reaches an adapter',
    source: bring('#platform/storage'),
    walls: ['tests-look-down'],
  },
  'src/tv/sound-of-its-own.ts': {
    why: 'the television using a library that has an adapter',
    source: bring('tone'),
    walls: ['tv-imports-only-its-parts'],
  },
  'src/lab/sound-of-its-own.ts': {
    why: 'the lab using a library that has an adapter',
    source: bring('tone'),
    walls: ['lab-imports-only-its-parts'],
  },
  'src/print/sees-the-afternoon.ts': {
    why: 'the papers to print importing the afternoon',
    source: bring('#session'),
    walls: ['print-imports-only-its-parts'],
  },
  'src/panel/sees-the-stage.ts': {
    why: 'the panel importing more than the session',
    source: bring('#platform/stage'),
    walls: ['panel-imports-only-its-parts'],
  },
  'src/panel/main.ts': {
    why: "the panel's window putting more together than its wire and its words",
    source: bring('#platform/stage'),
    walls: ['panel-window-composes-two-adapters'],
  },
  'src/tv/carries-the-panel.ts': {
    why: 'the television carrying the panel before anybody has asked for it',
    source: bring('../panel/index.ts'),
    walls: ['panel-comes-when-it-is-asked-for'],
  },
  'src/tv/knows-a-game.ts': {
    why: 'the house importing a game',
    source: bring('../../games/marbles/game.ts'),
    walls: ['src-never-imports-a-game'],
  },
  'src/tv/loads-all.ts': {
    why: 'the registry loaded elsewhere than by a page',
    source: bring('../../games/registry.ts'),
    walls: ['only-a-page-loads-the-registry'],
  },
  'src/platform/camera/keeps.ts': {
    why: 'a way from the camera to a store',
    source: bring('#platform/storage'),
    walls: ['pictures-never-reach-storage', 'no-adapter-knows-another'],
  },
  'src/platform/camera/keeps-by-a-go-between.ts': {
    why: 'a way from the camera to a store, by way of another file',
    source: bring('./keeps.ts'),
    walls: ['pictures-never-reach-storage'],
  },
  'src/tv/developing.ts': {
    why: 'what ships importing what is installed for developing',
    source: bring('fast-check'),
    walls: ['product-needs-no-dev-dependency'],
  },
  'games/hoopla/neighbour.ts': {
    why: 'a game importing another game',
    source: bring('../marbles/rules.ts'),
    walls: ['games-are-islands'],
    bans: [bannedImport],
  },
  'games/hoopla/deep/neighbour.ts': {
    why: 'a game importing another game from a folder of its own',
    source: bring('../../marbles/rules.ts'),
    walls: ['games-are-islands'],
    bans: [bannedImport],
  },
  'games/hoopla/reaches.ts': {
    why: 'a game importing a layer under the kit',
    source: bring('#pose'),
    walls: ['games-import-only-the-kit'],
    bans: [bannedImport],
  },
  'games/hoopla/connects.ts': {
    why: 'a game that leads to the machine, by way of another file',
    source: bring('./saves.ts'),
    walls: ['games-never-reach-a-machine'],
  },
  'games/hoopla/saves.ts': {
    why: 'a game importing a store',
    source: bring('#platform/storage'),
    walls: ['games-never-reach-a-machine', 'games-import-only-the-kit'],
    bans: [bannedImport],
  },
  'games/hoopla/sees.ts': {
    why: 'rules that know the view kit',
    source: bring('#kit/view'),
    walls: ['rules-never-see'],
    bans: [bannedImport],
  },
  'games/hoopla/sees-its-view.ts': {
    why: 'rules that know their own view',
    source: bring('./view.ts'),
    walls: ['rules-never-see'],
  },
  'games/hoopla/draws.ts': {
    why: 'rules that import pixi.js',
    source: bring('pixi.js'),
    walls: ['rules-use-no-npm'],
    bans: [bannedImport],
  },
  'games/hoopla/view.ts': {
    why: 'a view that uses another library than pixi.js, or a neighbour',
    source: `import { Vec2 } from 'planck';\nimport { view } from '../marbles/view.ts';\n\nexport const brought = [Vec2, view];\n`,
    walls: ['views-use-pixi-only', 'games-are-islands'],
    bans: [bannedImport],
  },
  'games/hoopla/view/nested.ts': {
    why: 'a part of a view that uses the network and a neighbour',
    source: "import { view } from '../../marbles/view.ts';\n\nexport const brought = [view, fetch('/')];\n",
    walls: ['games-are-islands'],
    bans: [bannedImport, bannedGlobal],
  },
  ...impure('src/core/clock.ts', 'a clock', 'Date.now()'),
  ...impure('src/pose/clock.ts', 'a clock', 'performance.now()'),
  ...impure('src/movement/timer.ts', 'a timer', 'setTimeout(() => undefined, 1)'),
  ...impure('src/kit/page.ts', 'the page', 'document.title'),
  ...impure('src/session/store.ts', 'a store', "localStorage.getItem('name')"),
  ...impure('src/host/network.ts', 'the network', "fetch('/')"),
  ...impure('src/core/machine.ts', 'the machine', 'navigator.userAgent'),
  ...impure('src/core/everything.ts', 'the global object', 'globalThis'),
  ...impure('src/core/chance.ts', 'chance', 'Math.random()', 'plugin'),
  ...impure('src/core/chance-by-key.ts', 'chance by a key', "Math['random' as 'abs'](1)", 'plugin'),
  ...impure('games/hoopla/chance.ts', 'chance', 'Math.random()', 'plugin'),
  ...impure('games/hoopla/other-chance.ts', 'chance', 'crypto.getRandomValues(new Uint8Array(1))'),
  ...impure('games/hoopla/clock.ts', 'a clock', 'new Date()'),
  ...impure('games/hoopla/page.ts', 'the page', 'window.name'),
  'src/core/chance-taken-apart.ts': {
    why: 'chance taken out of Math',
    source: 'const { random } = Math;\n\nexport const used = random;\n',
    bans: ['plugin'],
  },
  'src/platform/stage/calls-home.ts': {
    why: 'a socket in the house',
    source: "export const socket = new WebSocket('wss://games.example');\n",
    bans: [bannedGlobal],
  },
  'src/tv/loose.ts': {
    why: 'a type that says nothing',
    source: 'export const loose = (value: any): unknown => value;\n',
    bans: ['lint/suspicious/noExplicitAny'],
  },
  'src/tv/ShoutedName.ts': {
    why: 'a file name that is not kebab-case',
    source: 'export const shouted = 1;\n',
    bans: ['lint/style/useFilenamingConvention'],
  },
};

interface BiomeConfiguration {
  readonly overrides: readonly {
    readonly includes: readonly string[];
    readonly linter: {
      readonly rules?: {
        readonly style?: {
          readonly noRestrictedGlobals?: {
            readonly options: { readonly deniedGlobals: Readonly<Record<string, string>> };
          };
        };
      };
    };
  }[];
}

/** A file of its own for every banned global of every list of them, in the first folder that the list is for. */
export function globalUsers({ overrides }: BiomeConfiguration): Readonly<Record<string, string>> {
  const users: Record<string, string> = {};
  for (const [list, { includes, linter }] of overrides.entries()) {
    const folder = includes
      .find((path) => path.endsWith('/**/*.ts'))
      ?.replace('/**/*.ts', '')
      .replaceAll('*', 'hoopla');
    const denied = Object.keys(linter.rules?.style?.noRestrictedGlobals?.options.deniedGlobals ?? {});
    for (const [number, name] of denied.entries()) {
      users[`${folder}/list-${list}-name-${number}.ts`] = `export const used = (): unknown => ${name};\n`;
    }
  }
  return users;
}
