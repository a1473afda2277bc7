// @ts-check
/**
 * @typedef {object} Count
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 */

/**
 * The parts that are read of the report that Vitest writes in Jest's form.
 * @typedef {{ testResults?: { status: string, assertionResults?: { status: string }[] }[] }} Report
 */

/**
 * Counts a run of Vitest by its JSON report. A file that failed without failing a test (it did not load, or a hook
 * threw) counts as one failure, and so does a run that failed without saying where.
 * @param {Report | null} report null when there is none
 * @param {number} exitCode Vitest's own
 * @returns {Count}
 */
export function countTests(report, exitCode) {
  const { testResults: files = [] } = report ?? {};
  const count = { passed: 0, failed: 0, skipped: 0 };
  for (const file of files) {
    const { assertionResults: tests = [] } = file;
    const failed = tests.filter(({ status }) => status === 'failed').length;
    count.passed += tests.filter(({ status }) => status === 'passed').length;
    count.skipped += tests.filter(({ status }) => status !== 'failed' && status !== 'passed').length;
    count.failed += failed === 0 && file.status === 'failed' ? 1 : failed;
  }
  if (exitCode !== 0 && count.failed === 0) count.failed = 1;
  return count;
}
