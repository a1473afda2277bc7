// @ts-check
/**
 * Assembles the pose models if they are not whole. Loaded late: it needs the libraries in place.
 * @param {string} root the checkout's folder
 * @throws {import('../models/checked-files.mjs').ModelProblem} with a sentence to show
 */
export async function ensureModels(root) {
  const { assembleModels } = await import('../models/assemble.mjs');
  const written = assembleModels(root);
  if (written.length > 0) console.log(`Pose models: assembled ${written.join(', ')}.`);
}
