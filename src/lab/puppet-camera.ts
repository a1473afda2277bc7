/** The page behind `npm run puppet`: takes pictures of a scene one after another, as fast as the machine can. */
import { createPuppetPicture, type PuppetPicture, type Wardrobe } from '#platform/puppet';
import { sceneNamed } from '#pose/puppet';

/** What the page offers to whoever drives it, as `globalThis.puppetCamera`, with `scripts/puppet/page.ts`. */
export interface PuppetCameraPage {
  /** Throws for an unknown scene, and where there is no WebGL 2. */
  open(scene: string, width: number, height: number): void;
  /** JPEGs in base64 of `count` frames from frame `from`, `fps` to a second of the scene. `quality` 0..1. */
  take(from: number, count: number, fps: number, quality: number): string[];
}

/** `wardrobe`: who is drawn in the puppets' places. */
export function puppetCameraPage(wardrobe?: Wardrobe): PuppetCameraPage {
  let picture: PuppetPicture | null = null;
  return {
    open: (name, width, height) => {
      const scene = sceneNamed(name);
      if (scene === null) throw new Error(`There is no scene called ${name}.`);
      picture?.dispose();
      picture = createPuppetPicture(scene, width, height, wardrobe);
      document.body.replaceChildren(picture.canvas);
    },
    take: (from, count, fps, quality) => {
      const taking = picture;
      if (taking === null) throw new Error('Open a scene first.');
      return Array.from({ length: count }, (_, index) => {
        taking.draw(((from + index) * 1000) / fps, from + index);
        return taking.canvas.toDataURL('image/jpeg', quality).slice('data:image/jpeg;base64,'.length);
      });
    },
  };
}
