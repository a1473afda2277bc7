// @ts-check
// The few primitives of the FlatBuffers binary format that the model assembly needs to read an existing file in place.
// Format: https://flatbuffers.dev/internals/ (little-endian, offsets are relative to where they are stored).

/** @param {Uint8Array} bytes */
const viewOf = (bytes) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/**
 * Reads a flatbuffer in place.
 * @param {Uint8Array} bytes the whole file
 */
export function flatbufferReader(bytes) {
  const view = viewOf(bytes);
  const u32 = (/** @type {number} */ at) => view.getUint32(at, true);
  /** Position that the unsigned offset stored at `at` points to. */
  const follow = (/** @type {number} */ at) => at + u32(at);
  return {
    u32,
    follow,
    rootTable: () => follow(0),
    identifier: () => String.fromCharCode(...bytes.subarray(4, 8)),
    /**
     * Position of field number `field` inside the table at `table`, or null when the file leaves it out.
     * @param {number} table
     * @param {number} field
     */
    field(table, field) {
      const vtable = table - view.getInt32(table, true);
      const slot = 4 + 2 * field;
      if (slot >= view.getUint16(vtable, true)) return null;
      const offset = view.getUint16(vtable + slot, true);
      return offset === 0 ? null : table + offset;
    },
    /** Positions of the elements' targets of a vector of offsets at `vector`. */
    targets: (/** @type {number} */ vector) =>
      Array.from({ length: u32(vector) }, (_, index) => follow(vector + 4 + 4 * index)),
    /** The string at `at`. */
    text: (/** @type {number} */ at) => new TextDecoder().decode(bytes.subarray(at + 4, at + 4 + u32(at))),
  };
}

/**
 * A byte area of a known size that is filled in any order; every write is checked against its end by DataView.
 * @param {number} size bytes
 */
export function byteArea(size) {
  const bytes = new Uint8Array(size);
  const view = viewOf(bytes);
  return {
    bytes,
    u16: (/** @type {number} */ at, /** @type {number} */ value) => view.setUint16(at, value, true),
    u32: (/** @type {number} */ at, /** @type {number} */ value) => view.setUint32(at, value, true),
    i32: (/** @type {number} */ at, /** @type {number} */ value) => view.setInt32(at, value, true),
    /** Stores at `at` the forward offset to `target`. */
    offset(/** @type {number} */ at, /** @type {number} */ target) {
      if (target <= at) throw new Error(`a flatbuffer offset must point forward (${at} → ${target})`);
      view.setUint32(at, target - at, true);
    },
    put: (/** @type {number} */ at, /** @type {Uint8Array} */ source) => bytes.set(source, at),
  };
}
