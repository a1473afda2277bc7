/** The camera itself: asked for, refused, busy, unplugged. */
import { type ProblemCode, SourceError } from '#pose';

/** A camera that can be chosen. `label` is empty until the browser has allowed a camera once. */
export interface CameraChoice {
  readonly deviceId: string;
  readonly label: string;
}

/** What the browser's reason for refusing means to a coordinator (Media Capture and Streams, getUserMedia). */
export function problemOf(name: string): ProblemCode {
  switch (name) {
    case 'NotAllowedError':
    case 'SecurityError':
    case 'PermissionDeniedError':
      return 'camera-refused';
    case 'NotReadableError':
    case 'AbortError':
    case 'TrackStartError':
      return 'camera-busy';
    default:
      return 'no-camera';
  }
}

/**
 * What is asked for, most wanted first. 1280×720 shows people at 4 m large enough; more only costs. A camera that can
 * do none of it is taken as it is.
 */
export function wishes(deviceId: string | null): readonly MediaTrackConstraints[] {
  const device: MediaTrackConstraints = deviceId === null ? {} : { deviceId: { exact: deviceId } };
  const rate = { ideal: 30, max: 60 };
  const wanted = { width: { ideal: 1280, max: 1920 }, height: { ideal: 720, max: 1080 }, frameRate: rate };
  const plain = { width: { ideal: 1280 }, height: { ideal: 720 } };
  return deviceId === null ? [wanted, plain] : [{ ...device, ...wanted }, { ...device, ...plain }, wanted, plain];
}

/** A stream with one video track. Rejects with a `SourceError`. */
export async function openCamera(deviceId: string | null): Promise<MediaStream> {
  const devices = mediaDevices();
  if (devices === null) throw new SourceError('no-camera', 'this page may not use cameras');
  let last = new SourceError('no-camera');
  for (const video of wishes(deviceId)) {
    try {
      return await devices.getUserMedia({ video, audio: false });
    } catch (cause) {
      const name = cause instanceof DOMException ? cause.name : 'TypeError';
      last = new SourceError(problemOf(name), String(cause));
      if (name !== 'OverconstrainedError') throw last;
    }
  }
  throw last;
}

/** All cameras of this machine; none where there are none or the browser will not say. */
export async function listCameras(): Promise<readonly CameraChoice[]> {
  const devices =
    (await mediaDevices()
      ?.enumerateDevices()
      .catch(() => [])) ?? [];
  return devices.filter(({ kind }) => kind === 'videoinput').map(({ deviceId, label }) => ({ deviceId, label }));
}

/** Absent outside of secure pages, whatever the types say. */
const mediaDevices = (): MediaDevices | null => (navigator.mediaDevices as MediaDevices | undefined) ?? null;
