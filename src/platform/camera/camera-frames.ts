/**
 * A camera's frames on their way to the broker: as a stream handed over whole where the browser can, else picture by
 * picture, one at a time.
 */

/** The stream of a track's frames, to be transferred; null where the browser has no such thing (Firefox). */
export function frameStream(track: MediaStreamTrack): ReadableStream<VideoFrame> | null {
  if (!('MediaStreamTrackProcessor' in globalThis)) return null;
  return new MediaStreamTrackProcessor({ track: track as MediaStreamVideoTrack }).readable;
}

export interface PicturePump {
  /** The broker is done with the last picture. */
  taken(): void;
  stop(): void;
}

/** Height pictures are shrunk to on the way: a person at 3 m then still fills a lane of 250 lines. */
const pictureHeightPx = 540;

/** `send` gets a picture to be transferred and when it was captured, on the page's clock. */
export async function pumpPictures(
  stream: MediaStream,
  send: (picture: ImageBitmap, capturedAtMs: number) => void,
): Promise<PicturePump> {
  const video = document.createElement('video');
  video.muted = true;
  video.playsInline = true;
  video.srcObject = stream;
  let busy = false;
  let stopped = false;

  const next = (): void => {
    if (!stopped) video.requestVideoFrameCallback(show);
  };
  const show = (nowMs: number, { captureTime }: VideoFrameCallbackMetadata): void => {
    next();
    if (busy) return;
    busy = true;
    const shrink = Math.min(1, pictureHeightPx / Math.max(1, video.videoHeight));
    const size = {
      resizeWidth: Math.max(1, Math.round(video.videoWidth * shrink)),
      resizeHeight: Math.max(1, Math.round(video.videoHeight * shrink)),
    };
    createImageBitmap(video, size).then(
      (picture) => (stopped ? picture.close() : send(picture, captureTime ?? nowMs)),
      () => {
        busy = false; // the video had nothing to show yet
      },
    );
  };

  next();
  await video.play().catch(() => undefined); // a stopped stream: the broker misses frames and says so
  return {
    taken() {
      busy = false;
    },
    stop() {
      stopped = true;
      video.srcObject = null;
    },
  };
}
