// @ts-check
// Builds the TFLITE_METADATA payload: how pixel values are scaled before they enter the model.
// Schema: tensorflow/lite/schema/metadata_schema.fbs (file identifier M001). tasks-vision reads
// ModelMetadata → subgraph → input tensor → process unit → NormalizationOptions and refuses a model without it.
import { Builder } from 'flatbuffers';

const MODEL_METADATA = { fields: 8, subgraphs: 3 };
const SUBGRAPH = { fields: 10, inputTensors: 2 };
const TENSOR = { fields: 7, processUnits: 4 };
const PROCESS_UNIT = { fields: 2, optionsType: 0, options: 1 };
const NORMALIZATION = { fields: 2, mean: 0, std: 1, unionType: 1 };

/**
 * @param {Builder} builder
 * @param {number} fields
 * @param {number} field
 * @param {number} value
 */
function tableWithOneOffset(builder, fields, field, value) {
  builder.startObject(fields);
  builder.addFieldOffset(field, value, 0);
  return builder.endObject();
}

/**
 * @param {Builder} builder
 * @param {number} element
 */
function vectorOfOne(builder, element) {
  builder.startVector(4, 1, 4);
  builder.addOffset(element);
  return builder.endVector();
}

/**
 * @param {Builder} builder
 * @param {number} value
 */
function vectorOfOneFloat(builder, value) {
  builder.startVector(4, 1, 4);
  builder.addFloat32(value);
  return builder.endVector();
}

/**
 * The metadata flatbuffer for a model with one image input that wants `(pixel - mean) / std`, pixel in 0..255.
 * @param {{ mean: number, std: number }} normalization
 * @returns {Uint8Array}
 */
export function normalizationMetadata({ mean, std }) {
  const builder = new Builder(256);
  const means = vectorOfOneFloat(builder, mean);
  const stds = vectorOfOneFloat(builder, std);
  builder.startObject(NORMALIZATION.fields);
  builder.addFieldOffset(NORMALIZATION.mean, means, 0);
  builder.addFieldOffset(NORMALIZATION.std, stds, 0);
  const normalizationOptions = builder.endObject();
  builder.startObject(PROCESS_UNIT.fields);
  builder.addFieldInt8(PROCESS_UNIT.optionsType, NORMALIZATION.unionType, 0);
  builder.addFieldOffset(PROCESS_UNIT.options, normalizationOptions, 0);
  const units = vectorOfOne(builder, builder.endObject());
  const tensors = vectorOfOne(builder, tableWithOneOffset(builder, TENSOR.fields, TENSOR.processUnits, units));
  const subgraphs = vectorOfOne(builder, tableWithOneOffset(builder, SUBGRAPH.fields, SUBGRAPH.inputTensors, tensors));
  const root = tableWithOneOffset(builder, MODEL_METADATA.fields, MODEL_METADATA.subgraphs, subgraphs);
  builder.finish(root, 'M001');
  return builder.asUint8Array();
}
