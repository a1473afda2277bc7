/**
 * How old a picture is when a page can first touch it. The naive loop reads a picture's age off the camera's own clock; ours counts
 * from the quickest arrival, because that clock is not told to workers. This page sees both for the same pictures, on
 * an idle machine, so that the bench can add what ours leaves out.
 */
export interface CaptureClocks {
  /** Least time from capture to arrival, ms. Null when the browser names no time of capture. */
  readonly leastArrivalMs: number | null;
  readonly pictures: number;
}

declare global {
  interface Window {
    captureClocks?: Promise<CaptureClocks>;
  }
}

const picturesEnough = 90;
const patienceMs = 20_000;

async function compare(): Promise<CaptureClocks> {
  const stream = await navigator.mediaDevices.getUserMedia({ video: { width: 1280, height: 720 }, audio: false });
  const [track] = stream.getVideoTracks();
  if (track === undefined || !('MediaStreamTrackProcessor' in globalThis)) return { leastArrivalMs: null, pictures: 0 };
  /** By the frame's own timestamp, which both ways of reading give alike. */
  const captured = new Map<number, number>();
  const arrived = new Map<number, number>();

  const video = document.createElement('video');
  video.muted = true;
  video.srcObject = stream;
  const note = (_nowMs: number, { captureTime }: VideoFrameCallbackMetadata): void => {
    video.requestVideoFrameCallback(note);
    const frame = new VideoFrame(video);
    if (captureTime !== undefined) captured.set(frame.timestamp, captureTime);
    frame.close();
  };
  video.requestVideoFrameCallback(note);
  await video.play();

  const reader = new MediaStreamTrackProcessor({ track: track as MediaStreamVideoTrack }).readable.getReader();
  const untilMs = performance.now() + patienceMs;
  while (captured.size < picturesEnough && performance.now() < untilMs) {
    const { value: frame, done } = await reader.read();
    if (done) break;
    arrived.set(frame.timestamp, performance.now());
    frame.close();
  }
  for (const each of stream.getTracks()) each.stop();
  const delays = [...captured].flatMap(([timestamp, capturedMs]) => {
    const arrivedMs = arrived.get(timestamp);
    return arrivedMs === undefined ? [] : [arrivedMs - capturedMs];
  });
  return { leastArrivalMs: delays.length === 0 ? null : Math.min(...delays), pictures: delays.length };
}

window.captureClocks = compare();
