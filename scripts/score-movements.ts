/**
 * npm run score-movements -- <folder> [--json]
 *
 * How well movements are told in recordings of bodies: recall, false fires a minute, delay. See src/movement/README.md.
 * Exit code 0: scored; 2: there was nothing to score, or it was asked wrongly.
 */
import { readArguments, type Wanted } from './score/arguments.ts';
import { ordinary, replays } from './score/conditions.ts';
import { Refusal } from './score/contracts.ts';
import { counted } from './score/count.ts';
import { writePuppets } from './score/puppets.ts';
import { readFolder } from './score/read-folder.ts';
import { type Result, rowsBy, tableOf } from './score/tables.ts';

function score({ folder, json, pace, once }: Extract<Wanted, { type: 'score' }>): void {
  const { recordings, skipped } = readFolder(folder);
  if (recordings.length === 0) throw new Refusal(`No recording in ${folder} can be scored. ${skipped[0]?.why ?? ''}`);
  const shown = once ? [ordinary] : replays;
  const results = recordings.flatMap((recording, i) =>
    shown.map((replay): Result => {
      return { recording, replay: replay.name, counts: counted(recording, replay, pace, i + 1) };
    }),
  );
  const headline = results.filter(({ recording }) => recording.labels.counts);
  const plain = results.filter(({ replay }) => replay === ordinary.name);
  const tables = {
    'all that counts': rowsBy(headline, () => 'all replays'),
    replay: rowsBy(headline, ({ replay }) => replay),
    condition: rowsBy(plain, ({ recording }) => recording.labels.condition),
    subject: rowsBy(plain, ({ recording: { labels } }) => `${labels.subject}, ${labels.condition}`),
  };
  if (json) {
    console.log(JSON.stringify({ score: 1, pace, recordings: recordings.length, skipped, tables }, null, 1));
    return;
  }
  console.log(`${recordings.length} recordings, pace ${pace}, ${shown.length} replays of each.\n`);
  for (const [title, rows] of Object.entries(tables)) console.log(`${tableOf(title, rows)}\n`);
  for (const { name, why } of skipped) console.log(`Left out: ${name}. ${why}`);
}

try {
  const wanted = readArguments(process.argv.slice(2));
  if (wanted.type === 'puppets') writePuppets(wanted.folder);
  else score(wanted);
} catch (cause) {
  if (!(cause instanceof Refusal)) throw cause;
  console.error(cause.message);
  process.exitCode = 2;
}
