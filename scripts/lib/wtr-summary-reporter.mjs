import {writeFileSync} from 'node:fs';

/** A @web/test-runner reporter that writes how many tests passed and failed; a file that did not run counts as one failure. */
export function summaryReporter(file) {
  return {
    onTestRunFinished({sessions}) {
      let passed = 0;
      let failed = 0;
      const visit = (suite) => {
        for (const test of suite.tests) {
          if (test.skipped) continue;
          if (test.passed) passed++;
          else failed++;
        }
        suite.suites.forEach(visit);
      };
      for (const session of sessions) {
        if (session.testResults) visit(session.testResults);
        if (!session.testResults || session.errors.length > 0) failed++;
      }
      writeFileSync(file, JSON.stringify({passed, failed}));
    },
  };
}
