/** What one runner reported. */
export interface Report {
  readonly numTotalTests: number;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly success: boolean;
}

export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/**
 * Adds up reports. A runner that says it did not succeed although no test failed (a file that does not load,
 * an unhandled error) counts as one failure, and so does a test that neither passed nor failed.
 */
export function countTests(reports: readonly Report[]): Counts {
  let passed = 0;
  let failed = 0;
  for (const report of reports) {
    const undecided = report.numTotalTests - report.numPassedTests - report.numFailedTests;
    passed += report.numPassedTests;
    failed += report.numFailedTests + undecided;
    if (!report.success && report.numFailedTests + undecided === 0) failed += 1;
  }
  return { passed, failed };
}
