import {writeFileSync} from 'node:fs';

/** A @web/test-runner reporter that writes how many tests passed and failed, and the full titles of those that were skipped; a file that did not run counts as one failure. */
export function summaryReporter(file) {
  return {
    onTestRunFinished({sessions}) {
      let passed = 0;
      let failed = 0;
      const skipped = [];
      const visit = (suite, names) => {
        for (const test of suite.tests) {
          if (test.skipped) skipped.push([...names, test.name].join(' '));
          else if (test.passed) passed++;
          else failed++;
        }
        for (const inner of suite.suites) visit(inner, [...names, inner.name]);
      };
      for (const session of sessions) {
        if (session.testResults) visit(session.testResults, []);
        if (!session.testResults || session.errors.length > 0) failed++;
      }
      writeFileSync(file, JSON.stringify({passed, failed, skipped}));
    },
  };
}
