import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';
import visibleStrings from './scripts/lib/visible-strings.mjs';

/** Lint holds what review would have to repeat: the direction of imports, text that stays text, patterns that stay linear. Types are the compiler's. */
const forbid = (selector, message) => ({selector, message});

export default tseslint.config(
  {ignores: ['**/dist/', '**/generated/', '**/languages/messages/', '**/node_modules/', '.cache/', 'demo/public/']},
  {
    files: ['**/*.ts', '**/*.js', '**/*.mjs'],
    languageOptions: {parser: tseslint.parser, sourceType: 'module'},
    linterOptions: {reportUnusedDisableDirectives: 'error'},
    rules: {
      'no-restricted-syntax': ['error',
        forbid('ImportSpecifier[imported.name=/^(unsafeHTML|unsafeSVG|unsafeCSS|unsafeMathML|unsafeStatic)$/]', 'Text is text: no HTML, SVG or CSS from strings.'),
        forbid('AssignmentExpression > MemberExpression.left[property.name=/^(innerHTML|outerHTML|srcdoc)$/]', 'Text is text: set textContent or render a template.'),
        forbid('CallExpression > MemberExpression.callee[property.name=/^(setHTML|setHTMLUnsafe|insertAdjacentHTML|createContextualFragment|parseHTMLUnsafe)$/]', 'Text is text: set textContent or render a template.'),
        forbid('CallExpression > MemberExpression.callee[object.name="document"][property.name=/^(write|writeln)$/]', 'Text is text: set textContent or render a template.'),
      ],
    },
  },
  {
    files: ['packages/*/src/**/*.ts', 'packages/core/cli/**/*.ts'],
    ignores: ['**/*.test.ts'],
    plugins: {regexp},
    rules: {'regexp/no-super-linear-backtracking': 'error', 'regexp/no-super-linear-move': 'error', 'no-control-regex': 'error'},
  },
  {
    files: ['packages/core/src/**'],
    rules: {'no-restricted-imports': ['error', {patterns: [{group: ['@cordiale/components', '@cordiale/components/*', '**/components/**', '**/demo/**', '**/cli/**'], message: 'Imports point one way: demo → components → core. Core stands alone.'}]}]},
  },
  {
    files: ['packages/components/src/**'],
    rules: {'no-restricted-imports': ['error', {patterns: [{group: ['**/demo/**', '**/core/src/**', '**/core/cli/**'], message: 'Imports point one way: demo → components → core, and core is reached as @cordiale/core.'}]}]},
  },
  {
    files: ['packages/components/src/**/*.ts', 'demo/src/**/*.ts'],
    ignores: ['**/*.test.ts', 'packages/components/src/testing/**', 'demo/src/words/**'],
    plugins: {cordiale: {rules: {'visible-strings': visibleStrings}}},
    rules: {'cordiale/visible-strings': 'error'},
  },
  {
    files: ['**/*.test.ts'],
    rules: {
      'no-restricted-syntax': ['error', forbid('MemberExpression[object.name=/^(it|test|describe|suite)$/][property.name="only"]', 'A stray .only leaves every other test out.')],
    },
  },
);
