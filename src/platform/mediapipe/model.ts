/** The model's bytes, fetched once and checked against the manifest written when they were assembled. */
import { type ModelFiles, SourceError } from '#pose';

interface FileFacts {
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * Rejects with `model-missing` when a file cannot be had and with `model-damaged` when it is not what the manifest says.
 */
export async function fetchModel(files: ModelFiles): Promise<Uint8Array> {
  const facts = factsOf(await (await fetched(files.manifest)).json().catch(() => null), files.model);
  const bytes = new Uint8Array(await (await fetched(files.model)).arrayBuffer());
  if (bytes.byteLength !== facts.bytes) {
    throw new SourceError('model-damaged', `${files.model}: ${bytes.byteLength} bytes, not ${facts.bytes}`);
  }
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const hex = Array.from(sum, (byte) => byte.toString(16).padStart(2, '0')).join('');
  if (hex !== facts.sha256) throw new SourceError('model-damaged', `${files.model}: SHA-256 differs`);
  return bytes;
}

async function fetched(url: string): Promise<Response> {
  const response = await fetch(url).catch((cause: unknown) => {
    throw new SourceError('model-missing', `${url}: ${String(cause)}`);
  });
  if (!response.ok) throw new SourceError('model-missing', `${url}: ${response.status}`);
  return response;
}

/** The manifest's entry for a file, by the longest name that ends the URL. */
function factsOf(manifest: unknown, url: string): FileFacts {
  const path = new URL(url).pathname;
  const files = isRecord(manifest) && isRecord(manifest.files) ? manifest.files : {};
  const entry = Object.entries(files).find(([name]) => path.endsWith(`/${name}`))?.[1];
  if (!isRecord(entry) || typeof entry.bytes !== 'number' || typeof entry.sha256 !== 'string') {
    throw new SourceError('model-damaged', `no entry for ${path} in the manifest`);
  }
  return { bytes: entry.bytes, sha256: entry.sha256 };
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
