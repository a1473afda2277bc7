/** Where in its scene the fake webcam is: read from the frame number in the pixels, through a stream of the test's own. */
import type { Page } from 'playwright-core';
import { readFrameNumber } from '#pose/puppet';
import type { ClipTruth } from '../../scripts/puppet/truth.ts';

/** Rows in which the number is written: two of blocks of 1/45 of the height, and one to spare. */
const rowsShare = 3 / 45;

async function watchCorner(): Promise<void> {
  const stream = await navigator.mediaDevices.getUserMedia({ video: { width: 640, height: 360 } });
  const video = Object.assign(document.createElement('video'), { srcObject: stream, muted: true });
  await video.play();
  Object.assign(window, { sceneVideo: video });
}

function cornerNow(share: number): {
  readonly light: readonly number[];
  readonly width: number;
  readonly height: number;
} {
  const { sceneVideo: video } = window as unknown as { readonly sceneVideo: HTMLVideoElement };
  const [width, height] = [640, 360];
  const rows = Math.ceil(height * share);
  const canvas = new OffscreenCanvas(width, rows);
  const context = canvas.getContext('2d', { willReadFrequently: true }) as OffscreenCanvasRenderingContext2D;
  context.drawImage(video, 0, 0, width, height);
  // The number takes less than a third of the width.
  const { data } = context.getImageData(0, 0, width / 3, rows);
  return { light: Array.from({ length: data.length / 4 }, (_, i) => data[i * 4] as number), width, height };
}

export interface SceneClock {
  /** Milliseconds into the scene, or null when the number cannot be read just now. */
  sceneMs(): Promise<number | null>;
}

/** The app's page may have the webcam open at the same time: both see the same frames. */
export async function sceneClock(page: Page, truth: ClipTruth): Promise<SceneClock> {
  await page.evaluate(watchCorner);
  return {
    async sceneMs() {
      const { light, width, height } = await page.evaluate(cornerNow, rowsShare);
      const across = Math.floor(width / 3);
      const data = new Uint8Array(width * Math.ceil(height * rowsShare) * 4);
      light.forEach((value, i) => {
        const at = (Math.floor(i / across) * width + (i % across)) * 4;
        data.fill(value, at, at + 3);
      });
      const number = readFrameNumber({ data, width, height });
      return number === null ? null : (truth.pictures[number]?.timeMs ?? null);
    },
  };
}
