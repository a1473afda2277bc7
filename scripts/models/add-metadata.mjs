// @ts-check
// Adds a metadata entry to a TFLite model without rewriting it. A TFLite file is a flatbuffer whose offsets only point
// forward, so a new root table, buffer vector and metadata vector are written in front and the old file follows
// unchanged, its start padded to 64 bytes so that its tensors keep their alignment.
// Schema: tensorflow/lite/schema/schema.fbs (table Model, identifier TFL3).
import { byteArea, flatbufferReader } from './flatbuffer-bytes.mjs';

const MODEL = { fields: 8, version: 0, buffers: 4, metadata: 6 };
const METADATA = { name: 0, buffer: 1 };
const NAME = 'TFLITE_METADATA';
const OLD_FILE_ALIGNMENT = 64;
const DATA_ALIGNMENT = 16;

const alignedUp = (/** @type {number} */ at, /** @type {number} */ step) => Math.ceil(at / step) * step;

/**
 * @param {Uint8Array} model a TFLite file
 * @param {Uint8Array} metadata the payload of the new TFLITE_METADATA buffer
 * @returns {Uint8Array} the same model with the metadata entry
 */
export function addMetadata(model, metadata) {
  const old = flatbufferReader(model);
  if (old.identifier() !== 'TFL3') throw new Error('not a TFLite model');
  const oldRoot = old.rootTable();
  const targetsOf = (/** @type {number} */ field) => {
    const at = old.field(oldRoot, field);
    return at === null ? [] : old.targets(old.follow(at));
  };
  const oldBuffers = targetsOf(MODEL.buffers);
  const oldMetadata = targetsOf(MODEL.metadata);
  for (const entry of oldMetadata) {
    const name = old.field(entry, METADATA.name);
    if (name !== null && old.text(old.follow(name)) === NAME) throw new Error(`the model has ${NAME} already`);
  }

  // Everything new lies in front of the old file; one pass fixes where.
  let end = 8; // root offset and identifier
  const place = (/** @type {number} */ size, alignment = 4) => {
    const at = alignedUp(end, alignment);
    end = at + size;
    return at;
  };
  const rootVtable = place(4 + 2 * MODEL.fields);
  const root = place(4 + 4 * MODEL.fields);
  const buffers = place(4 + 4 * (oldBuffers.length + 1));
  const entries = place(4 + 4 * (oldMetadata.length + 1));
  const bufferVtable = place(6);
  const buffer = place(8);
  const entryVtable = place(8);
  const entry = place(12);
  const name = place(4 + NAME.length + 1);
  const dataLength = place(4 + DATA_ALIGNMENT, DATA_ALIGNMENT) + DATA_ALIGNMENT - 4;
  const data = dataLength + 4;
  end = data + metadata.length;
  const oldStart = alignedUp(end, OLD_FILE_ALIGNMENT);

  const area = byteArea(oldStart + model.length);
  area.put(oldStart, model);
  area.offset(0, root);
  area.put(4, new TextEncoder().encode('TFL3'));

  area.u16(rootVtable, 4 + 2 * MODEL.fields);
  area.u16(rootVtable + 2, 4 + 4 * MODEL.fields);
  area.i32(root, root - rootVtable);
  for (let field = 0; field < MODEL.fields; field++) {
    const at = root + 4 + 4 * field;
    const oldAt = old.field(oldRoot, field);
    if (field === MODEL.version) area.u32(at, oldAt === null ? 0 : old.u32(oldAt));
    else if (field === MODEL.buffers) area.offset(at, buffers);
    else if (field === MODEL.metadata) area.offset(at, entries);
    else if (oldAt === null) continue;
    else area.offset(at, oldStart + old.follow(oldAt));
    area.u16(rootVtable + 4 + 2 * field, 4 + 4 * field);
  }

  const vector = (/** @type {number} */ at, /** @type {readonly number[]} */ targets) => {
    area.u32(at, targets.length);
    for (const [index, target] of targets.entries()) area.offset(at + 4 + 4 * index, target);
  };
  vector(buffers, [...oldBuffers.map((at) => oldStart + at), buffer]);
  vector(entries, [...oldMetadata.map((at) => oldStart + at), entry]);

  area.u16(bufferVtable, 6);
  area.u16(bufferVtable + 2, 8);
  area.u16(bufferVtable + 4, 4);
  area.i32(buffer, buffer - bufferVtable);
  area.offset(buffer + 4, dataLength);

  area.u16(entryVtable, 8);
  area.u16(entryVtable + 2, 12);
  area.u16(entryVtable + 4, 4);
  area.u16(entryVtable + 6, 8);
  area.i32(entry, entry - entryVtable);
  area.offset(entry + 4, name);
  area.u32(entry + 8, oldBuffers.length);

  area.u32(name, NAME.length);
  area.put(name + 4, new TextEncoder().encode(NAME));
  area.u32(dataLength, metadata.length);
  area.put(data, metadata);
  return area.bytes;
}
