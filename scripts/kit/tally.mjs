/**
 * @typedef {{ passed: number, failed: number }} Tally
 */

/**
 * What a runner's JSON report counts to. A runner that ran nothing, or that broke down around its tests, has failed once.
 * @param {number} code the exit code of the runner
 * @param {Tally | undefined} counted
 * @returns {Tally}
 */
export function verdict(code, counted) {
  if (!counted) return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const { passed, failed } = counted;
  const broken = passed + failed === 0 || (code !== 0 && failed === 0);
  return { passed, failed: broken ? 1 : failed };
}

/**
 * @param {{ numPassedTests?: number, numFailedTests?: number }} report Vitest's JSON report
 * @returns {Tally}
 */
export const vitestTally = ({ numPassedTests = 0, numFailedTests = 0 }) => ({
  passed: numPassedTests,
  failed: numFailedTests,
});

/**
 * @param {{ stats?: { expected?: number, flaky?: number, unexpected?: number } }} report Playwright's JSON report
 * @returns {Tally}
 */
export const playwrightTally = ({ stats: { expected = 0, flaky = 0, unexpected = 0 } = {} }) => ({
  passed: expected + flaky,
  failed: unexpected,
});

/** @param {Tally[]} tallies @returns {Tally} */
export const total = (tallies) =>
  tallies.reduce((sum, one) => ({ passed: sum.passed + one.passed, failed: sum.failed + one.failed }), {
    passed: 0,
    failed: 0,
  });
