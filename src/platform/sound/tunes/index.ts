import type { TuneName } from '#kit';
import { auldLangSyne } from './auld-lang-syne.ts';
import { blaydonRaces } from './blaydon-races.ts';
import { clementine } from './clementine.ts';
import { daisyBell } from './daisy-bell.ts';
import { drunkenSailor } from './drunken-sailor.ts';
import { girlsAndBoys } from './girls-and-boys.ts';
import { greensleeves } from './greensleeves.ts';
import { jockeyToTheFair } from './jockey-to-the-fair.ts';
import { jollyGoodFellow } from './jolly-good-fellow.ts';
import { keelRow } from './keel-row.ts';
import { londonBridge } from './london-bridge.ts';
import { myBonnie } from './my-bonnie.ts';
import { popGoesTheWeasel } from './pop-goes-the-weasel.ts';
import { rowYourBoat } from './row-your-boat.ts';
import { thisOldMan } from './this-old-man.ts';
import type { Tune } from './tune.ts';
import { weWishYou } from './we-wish-you.ts';

/** What the band plays, by what it is played for. */
export const tunes: Readonly<Record<TuneName, Tune>> = {
  noticeboard: jockeyToTheFair,
  alley: keelRow,
  garden: greensleeves,
  hall: popGoesTheWeasel,
  promenade: daisyBell,
  parlour: myBonnie,
  park: londonBridge,
  'warm-up': drunkenSailor,
  rowing: rowYourBoat,
  marching: thisOldMan,
  'cool-down': clementine,
  cheering: jollyGoodFellow,
  parcel: girlsAndBoys,
  christmas: weWishYou,
  ending: blaydonRaces,
  goodbye: auldLangSyne,
};
