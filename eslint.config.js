import stylistic from '@stylistic/eslint-plugin';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';
import visibleStrings from './scripts/lib/visible-strings.mjs';

/** Lint holds what review would have to repeat: the direction of imports, text that stays text, patterns that stay linear, one way to write. Types are the compiler's. */
const forbid = (selector, message) => ({selector, message});

/** What other modules call says in a doc block what it does; the further signatures of a function need no block of their own. */
const documented = {
  create: ({sourceCode, report}) => ({
    'ExportNamedDeclaration[declaration]'(node) {
      const {declaration, parent} = node;
      const before = parent.body[parent.body.indexOf(node) - 1];
      const isFurther = before?.declaration?.type === 'TSDeclareFunction' && before.declaration.id.name === declaration.id.name;
      const block = sourceCode.getCommentsBefore(node).at(-1);
      const {name} = (declaration.declarations?.[0] ?? declaration).id;
      if (!isFurther && !block?.value.startsWith('*')) report({node, message: `${name} has no doc block. Say above it in one sentence what it does, gives or holds.`});
    },
  }),
};

const cordiale = {rules: {documented, 'visible-strings': visibleStrings}};

/** How code is set. A line may be as long as its thought, and where it is broken is for its author to say. */
const STYLE = {
  'array-bracket-spacing': 'error',
  'arrow-parens': 'error',
  'arrow-spacing': 'error',
  'block-spacing': 'error',
  'brace-style': ['error', '1tbs', {allowSingleLine: true}],
  'comma-dangle': ['error', 'always-multiline'],
  'comma-spacing': 'error',
  'eol-last': 'error',
  'generator-star-spacing': ['error', {before: false, after: true, method: 'before', shorthand: 'before'}],
  indent: ['error', 2, {flatTernaryExpressions: true}],
  'key-spacing': 'error',
  'keyword-spacing': 'error',
  'member-delimiter-style': 'error',
  'no-extra-semi': 'error',
  'no-multi-spaces': 'error',
  'no-multiple-empty-lines': ['error', {max: 1, maxBOF: 0, maxEOF: 0}],
  'no-trailing-spaces': 'error',
  'no-whitespace-before-property': 'error',
  'object-curly-spacing': 'error',
  'padded-blocks': ['error', 'never'],
  quotes: ['error', 'single', {avoidEscape: true, allowTemplateLiterals: 'always'}],
  semi: 'error',
  'semi-spacing': 'error',
  'space-before-blocks': 'error',
  'space-before-function-paren': ['error', {anonymous: 'always', named: 'never', asyncArrow: 'always'}],
  'space-infix-ops': 'error',
  'spaced-comment': 'error',
  'template-curly-spacing': 'error',
  'type-annotation-spacing': 'error',
};

export default tseslint.config(
  {ignores: ['**/dist/', '**/generated/', '**/languages/messages/', '**/node_modules/', '.cache/', 'demo/public/']},
  {
    files: ['**/*.ts', '**/*.js', '**/*.mjs'],
    languageOptions: {parser: tseslint.parser, sourceType: 'module'},
    linterOptions: {reportUnusedDisableDirectives: 'error'},
    plugins: {style: stylistic},
    rules: {
      ...Object.fromEntries(Object.entries(STYLE).map(([name, options]) => [`style/${name}`, options])),
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
    plugins: {regexp, cordiale},
    rules: {'cordiale/documented': 'error', 'regexp/no-super-linear-backtracking': 'error', 'regexp/no-super-linear-move': 'error', 'no-control-regex': 'error'},
  },
  {
    files: ['packages/core/src/**'],
    rules: {'no-restricted-imports': ['error', {patterns: [{group: ['@cordiale/components', '@cordiale/components/*', '**/components/**', '**/demo/**', '**/cli/**'], message: 'Imports point one way: demo → components → core. Core stands alone.'}]}]},
  },
  {
    files: ['packages/components/src/**'],
    rules: {'no-restricted-imports': ['error', {
      patterns: [{group: ['**/demo/**', '**/core/src/**', '**/core/cli/**'], message: 'Imports point one way: demo → components → core, and core is reached as @cordiale/core.'}],
      paths: [{name: '@web/test-runner-commands', importNames: ['emulateMedia'], message: 'It drops forced colours without a word. Take the one of src/testing.'}],
    }]},
  },
  {
    files: ['packages/components/src/**/*.ts', 'demo/src/**/*.ts'],
    ignores: ['**/*.test.ts', 'packages/components/src/testing/**', 'demo/src/words/**'],
    plugins: {cordiale},
    rules: {'cordiale/visible-strings': 'error'},
  },
  {
    files: ['**/*.test.ts'],
    rules: {
      'no-restricted-syntax': ['error', forbid('MemberExpression[object.name=/^(it|test|describe|suite)$/][property.name="only"]', 'A stray .only leaves every other test out.')],
    },
  },
);
