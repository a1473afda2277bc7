// The walls of the house: who may import whom. Read with the map in src/README.md. Each rule's name is what a broken
// wall is called in the test output, and tests/contract/walls.canary.test.ts breaks every one of them on purpose.
// Types count as imports too: a layer that knows another's types is tied to it.

const TEST = '\\.test\\.ts$';
const NPM = 'node_modules/';

/** Layers that are pure, lowest first, and what each may import besides itself. */
const PURE = {
  core: [],
  pose: ['core'],
  movement: ['core', 'pose'],
  kit: ['core', 'pose', 'movement'],
  session: ['core', 'pose', 'movement', 'kit'],
  host: ['core', 'pose', 'movement', 'kit'],
};
const PURE_LAYERS = Object.keys(PURE);

/** The library of each adapter. */
const ADAPTERS = {
  camera: [],
  mediapipe: ['@mediapipe/tasks-vision'],
  puppet: ['three'],
  stage: ['pixi\\.js', '@fontsource/[^/]+'],
  sound: ['tone'],
  narrator: [],
  page: [],
  offline: ['workbox-window'],
  storage: ['dexie', 'zod'],
  control: ['zod'],
  packs: ['fflate', 'zod'],
  words: ['i18next'],
};

/** What composes: the pages, with what they may import of `src/` and of npm. */
const PAGES = {
  tv: { layers: [...PURE_LAYERS, 'platform'], npm: ['pixi\\.js', 'zustand', 'zod', '@fontsource/[^/]+'] },
  lab: { layers: [...PURE_LAYERS, 'platform', 'tv'], npm: ['pixi\\.js', 'zustand', 'zod', '@fontsource/[^/]+'] },
  print: { layers: ['core', 'kit', 'movement', 'platform'], npm: ['@fontsource/[^/]+'] },
  panel: { layers: ['session'], npm: ['react', 'react-dom', 'react-aria-components'] },
};

const inNpm = (names) => (names.length === 0 ? [] : [`${NPM}(@types/)?(${names.join('|')})(/|$)`]);
const inLayers = (names) => (names.length === 0 ? [] : [`^src/(${names.join('|')})/`]);

const wall = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

const layerWalls = Object.entries(PURE).map(([layer, below]) =>
  wall(
    `${layer}-imports-only-what-is-below`,
    `src/${layer} is pure: it imports ${below.join(', ') || 'nothing'} and itself.`,
    { path: `^src/${layer}/`, pathNot: [TEST] },
    { pathNot: [`^src/${layer}/`, ...inLayers(below), NPM], dependencyTypesNot: ['core'] },
  ),
);

const adapterWalls = Object.entries(ADAPTERS).map(([adapter, libraries]) =>
  wall(
    `${adapter}-adapter-keeps-to-its-library`,
    `src/platform/${adapter} imports the pure layers and ${libraries.join(', ').replaceAll('\\', '') || 'no library'}.`,
    { path: `^src/platform/${adapter}/`, pathNot: [TEST] },
    { pathNot: [`^src/platform/${adapter}/`, ...inLayers(PURE_LAYERS), ...inNpm(libraries)] },
  ),
);

/** The panel lies over the pages of the television and the lab as well as in a window of its own. */
const PANEL = '^src/panel/index\\.ts$';
/** What puts the panel's own window together. */
const PANEL_WINDOW = '^src/panel/main\\.ts$';

const pageWalls = Object.entries(PAGES).map(([page, { layers, npm }]) =>
  wall(
    `${page}-imports-only-its-parts`,
    `src/${page} imports ${layers.join(', ')} and ${npm.join(', ').replaceAll('\\', '')}.`,
    { path: `^src/${page}/`, pathNot: [TEST, PANEL_WINDOW] },
    { pathNot: [`^src/${page}/`, '^games/', PANEL, ...inLayers(layers), ...inNpm(npm)] },
  ),
);

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    wall('no-cycles', 'What goes round cannot be taken apart.', {}, { circular: true }),
    wall('resolves', 'An import must lead somewhere.', { path: '^(src|games)/' }, { couldNotResolve: true }),
    ...layerWalls,
    ...adapterWalls,
    ...pageWalls,
    wall(
      'panel-window-composes-two-adapters',
      'src/panel/main.ts puts the panel, its wire and its words together, and nothing else.',
      { path: PANEL_WINDOW },
      { pathNot: ['^src/panel/', '^src/(session|platform/(control|words))/'] },
    ),
    wall(
      'panel-comes-when-it-is-asked-for',
      'The television fetches the panel, and React with it, when somebody opens it.',
      { path: '^src/', pathNot: ['^src/panel/'] },
      { path: '^src/panel/', dynamic: false },
    ),
    wall(
      'pure-layers-use-no-npm',
      'Pure layers use no npm package; kit/physics has planck, kit/view the types of pixi.js.',
      { path: `^src/(${PURE_LAYERS.join('|')})/`, pathNot: [TEST, '^src/kit/(physics|view)/'] },
      { path: NPM },
    ),
    wall(
      'kit-physics-uses-planck-only',
      'The one library of kit/physics is planck.',
      { path: '^src/kit/physics/', pathNot: [TEST] },
      { path: NPM, pathNot: inNpm(['planck']) },
    ),
    wall(
      'kit-view-knows-pixi-only',
      'kit/view knows of pixi.js and nothing else.',
      { path: '^src/kit/view/', pathNot: [TEST] },
      { path: NPM, pathNot: inNpm(['pixi\\.js']) },
    ),
    wall(
      'kit-view-knows-pixi-by-type',
      'kit/view names the types of pixi.js and runs none of it.',
      { path: '^src/kit/view/', pathNot: [TEST] },
      { path: NPM, dependencyTypesNot: ['type-only'] },
    ),
    wall(
      'only-the-hub-uses-node',
      'Everything but the hub runs in a browser.',
      { path: '^(src|games)/', pathNot: [TEST, '^src/hub/'] },
      { dependencyTypes: ['core'] },
    ),
    wall(
      'hub-stands-alone',
      'The hub serves files; it shares no code with the pages and uses no library.',
      { path: '^src/hub/', pathNot: [TEST] },
      { pathNot: ['^src/hub/'], dependencyTypesNot: ['core'] },
    ),
    wall(
      'no-adapter-knows-another',
      'Adapters are composed by the pages, never by one another.',
      { path: '^src/platform/([^/]+)/' },
      { path: '^src/platform/', pathNot: ['^src/platform/$1/'] },
    ),
    wall(
      'every-adapter-is-listed',
      'A new adapter folder is listed above, with its library.',
      { path: '^src/platform/', pathNot: [`^src/platform/(${Object.keys(ADAPTERS).join('|')})/`] },
      {},
    ),
    wall(
      'every-layer-is-listed',
      'A new folder of src/ is listed above, with what it may import.',
      { path: '^src/[^/]+/', pathNot: [`^src/(${[...PURE_LAYERS, ...Object.keys(PAGES)].join('|')}|platform|hub)/`] },
      {},
    ),
    wall(
      'layers-meet-by-name',
      "One layer imports another by its name ('#core'), never by a path into its folder.",
      { path: '^src/(core|pose|movement|kit|session|host|platform|hub)/' },
      { path: '^src/', pathNot: ['^src/$1/'], dependencyTypesNot: ['aliased-subpath-import'] },
    ),
    wall(
      'tests-look-down',
      'A test beside pure code reaches no adapter, page or game.',
      { path: `^src/(${PURE_LAYERS.join('|')})/.*${TEST}` },
      { path: '^(src/(platform|tv|lab|print|panel|hub)|games)/' },
    ),
    wall(
      'src-never-imports-a-game',
      'The house knows games through the registry alone.',
      { path: '^src/' },
      { path: '^games/', pathNot: ['^games/registry\\.ts$'] },
    ),
    wall(
      'only-a-page-loads-the-registry',
      'The registry is for the composition roots: src/tv/main.ts, the lab, and the papers to print.',
      { path: '^(src|games)/', pathNot: ['^src/(tv|print)/main\\.ts$', '^src/lab/[^/]+\\.ts$', TEST] },
      { path: '^games/registry\\.ts$' },
    ),
    wall(
      'games-are-islands',
      'A game never imports another game.',
      { path: '^games/([^/]+)/' },
      { path: '^games/', pathNot: ['^games/$1/'] },
    ),
    wall(
      'games-import-only-the-kit',
      'All that a game may import of src/ is the kit: #kit, #kit/physics; its view #kit/view; its tests #kit/testing.',
      { path: '^games/[^/]+/' },
      { path: '^src/', pathNot: ['^src/kit/'] },
    ),
    wall(
      'rules-never-see',
      'The pure files of a game (all but view, art and game.ts) know neither the view nor the view kit.',
      { path: '^games/[^/]+/', pathNot: [TEST, '^games/[^/]+/(view|art)(/|\\.ts$)', '^games/[^/]+/game\\.ts$'] },
      { path: ['^src/kit/(view|testing)/', '^games/[^/]+/(view|art)(/|\\.ts$)', '^games/[^/]+/game\\.ts$'] },
    ),
    wall(
      'rules-use-no-npm',
      'The pure files of a game use no library.',
      { path: '^games/[^/]+/', pathNot: [TEST, '^games/[^/]+/view(/|\\.ts$)'] },
      { path: NPM },
    ),
    wall(
      'views-use-pixi-only',
      'The one library of a view is pixi.js.',
      { path: '^games/[^/]+/view(/|\\.ts$)', pathNot: [TEST] },
      { path: NPM, pathNot: inNpm(['pixi\\.js']) },
    ),
    wall(
      'games-never-reach-a-machine',
      'No game leads, by whatever way, to a camera, a model, a loudspeaker or a store.',
      { path: '^games/[^/]+/', pathNot: [TEST] },
      {
        path: ['^src/(platform|tv|lab|print|panel|hub|session)/', `${NPM}(@mediapipe|tone|dexie|three)/`],
        reachable: true,
      },
    ),
    wall(
      'pictures-never-reach-storage',
      'Camera and pose code lead, by whatever way, to no store and no network.',
      { path: '^src/platform/(camera|mediapipe)/' },
      { path: ['^src/platform/(storage|control)/', `${NPM}(dexie|zod)/`], reachable: true },
    ),
    wall(
      'product-needs-no-dev-dependency',
      'What ships imports only what is installed for shipping.',
      { path: '^(src|games)/', pathNot: [TEST, '^src/kit/testing/'] },
      {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        dependencyTypesNot: ['type-only'],
        pathNot: ['node_modules/@types/'],
      },
    ),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.(svg|json|css|woff2|mp3|ogg)(\\?|$)' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'module', 'default', 'types'],
      extensions: ['.ts', '.mjs', '.js', '.d.ts'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
