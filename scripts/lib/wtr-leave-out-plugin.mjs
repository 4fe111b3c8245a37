/** A @web/test-runner plugin that skips tests by how their full titles begin: `[{why, unless?: 'webgl', titles}]`; `unless` names what a browser must lack. */
export function leaveOutPlugin(leftOut) {
  return {
    name: 'leave-out',
    serve: ({path}) => (path === '/left-out.js' ? {body: `(${leaveOut})(${JSON.stringify(leftOut)});`, type: 'js'} : undefined),
    transform: ({path, body}) => (path.endsWith('.test.ts') ? `import '/left-out.js'; ${body}` : undefined),
  };
}

/** Runs in the page of a test. */
function leaveOut(leftOut) {
  const {before, document} = globalThis;
  const hasWebgl = Boolean(document.createElement('canvas').getContext('webgl2'));
  const titles = leftOut.flatMap((entry) => (entry.unless === 'webgl' && hasWebgl ? [] : entry.titles));
  before(function () {
    this.test.parent.eachTest((test) => {
      test.pending ||= titles.some((title) => test.fullTitle().startsWith(title));
    });
  });
}
