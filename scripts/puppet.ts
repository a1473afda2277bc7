/**
 * Renders a scene of puppets as a clip for a browser's fake webcam, with the truth about every joint beside it:
 * `npm run puppet -- --scene join-and-bowl --out row.mjpeg --truth row.json`. See src/platform/puppet/README.md.
 */
import { fail, readArguments } from './puppet/arguments.ts';
import { writeWhole } from './puppet/files.ts';
import { renderClip } from './puppet/render.ts';

async function main(): Promise<void> {
  const { wanted, out, truthOut } = readArguments(process.argv.slice(2));
  const startedMs = performance.now();
  const clip = await renderClip(wanted);
  await writeWhole(out, clip.video);
  if (truthOut !== null) await writeWhole(truthOut, JSON.stringify(clip.truth));
  const tookS = ((performance.now() - startedMs) / 1000).toFixed(1);
  const { width, height, fps, seconds } = wanted;
  console.log(
    `${out}: ${wanted.scene.name}, ${seconds} s at ${width} by ${height}, ${fps} pictures a second, in ${tookS} s.`,
  );
}

main().catch(fail);
