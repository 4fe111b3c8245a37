/** Attributes whose value people read or hear. */
const VISIBLE_ATTRIBUTES = new Set(['alt', 'aria-description', 'aria-label', 'aria-placeholder', 'aria-roledescription', 'aria-valuetext', 'label', 'placeholder', 'title']);

/** Calls whose strings are said in the language of the reader, or to no reader: to developers and to the browser. */
const OTHER_CALLS = new Set(['msg', 'closest', 'error', 'fail', 'getContext', 'matches', 'matchMedia', 'onFailure', 'querySelector', 'querySelectorAll', 'reportError', 'supports']);
const OTHER_TAGS = new Set(['css', 'str']);
const OTHER_CLASSES = /(?:Error|ErrorEvent|Failure)$/;
/** What is told of a record that cannot be used, and of errors, is for who wrote the data or the page. */
const OTHER_KEYS = new Set(['class', 'hint', 'message', 'seen', 'wanted']);
/** Names of what holds words for people, so that a single word in it is one of them. */
const FOR_PEOPLE = /announcement|caption|heading|label|title|words/i;

const PLACE = '\uE000'; // stands for an expression of a template
const ABBREVIATION = /(?<!\p{L})\p{Lu}{2,}(?!\p{L})/gu;
const WORDS = /\p{L}[’']?,? \p{L}{2}|\uE000 \p{L}{3,}/u;
const ONE_WORD = /^\p{Lu}?\p{Ll}+[.…]?$/u;
/** Selectors, styles, code, markup and lists of types of files. */
const CODE = /[{}<>=;|*@$\\]|--|:\/\/|::|\w:\w|[.#]\w|\w\(|[\d\uE000](?:px|rem)\b/;

/**
 * Reports strings that a reader of a page sees or hears and that are not in `msg`, so that they would be English in every language:
 * words in a template, in an attribute that is read out, in an expression that gives either, and anything else that reads like a sentence.
 * Identifiers, symbols and numbers are no words; what is thrown is for developers.
 */
export default {
  meta: {type: 'problem', schema: [], messages: {visible: '“{{words}}” is seen in English in every language. Put it into msg(…), see docs/languages.md.'}},
  create(context) {
    const hidden = new WeakSet(); // expressions of templates that stand where nobody sees them
    const report = (node, words) => context.report({node, messageId: 'visible', data: {words: words.replaceAll(PLACE, '…').replace(/\s+/g, ' ').trim()}});

    /** Reports the words that an expression gives to a place where they are seen. */
    function checkShown(node) {
      switch (node?.type) {
        case 'Literal': case 'TemplateLiteral': {
          const text = textOf(node);
          if (hasWord(text)) report(node, text);
          node.expressions?.forEach(checkShown);
          break;
        }
        case 'ConditionalExpression': [node.consequent, node.alternate].forEach(checkShown); break;
        case 'LogicalExpression': [node.left, node.right].forEach(checkShown); break;
        case 'BinaryExpression': if (node.operator === '+') [node.left, node.right].forEach(checkShown); break;
      }
      hidden.add(node); // looked at
    }

    return {
      TaggedTemplateExpression({tag, quasi}) {
        if (tag.name !== 'html' && tag.name !== 'svg') return;
        for (const {text, expressions, isShown} of partsOf(textOf(quasi))) {
          if (isShown && hasWord(text)) report(quasi, text);
          for (const index of expressions) {
            const expression = quasi.expressions[index];
            if (!isShown) hidden.add(expression);
            else if (!expression.type.endsWith('CallExpression')) checkShown(expression);
          }
        }
      },
      'Literal, TemplateLiteral'(node) {
        const text = textOf(node);
        if (CODE.test(text) || node.parent.type === 'TaggedTemplateExpression' || isForOthers(node, hidden)) return;
        if (WORDS.test(text.replace(ABBREVIATION, '')) || ONE_WORD.test(text) && isForPeople(node)) report(node, text);
      },
    };
  },
};

function hasWord(text) {
  return /\p{L}{2}/u.test(text.replace(ABBREVIATION, ''));
}

/** The text of a string or of a template, with a character of its own for each expression. */
function textOf({quasis, value}) {
  return quasis ? quasis.map(({value: {cooked}}) => cooked ?? '').join(PLACE) : typeof value === 'string' ? value : '';
}

/** The parts of a template of HTML, with the places of the expressions in them; shown are text between tags, and attributes that are read out. */
function partsOf(template) {
  const parts = [];
  let count = 0; // of expressions so far
  const take = (text, isShown) => {
    const expressions = [...text].filter((character) => character === PLACE).map(() => count++);
    parts.push({text: text.replaceAll(PLACE, ' ').replace(/&\w+;/g, ' '), expressions, isShown});
  };
  // a comment, a style, a tag, or text
  for (const [piece] of template.matchAll(/<!--[^]*?-->|<style[^]*?<\/style>|<[/\w\uE000](?:"[^"]*"|[^">])*>|[^<]+|</g)) {
    if (!piece.startsWith('<')) take(piece, true);
    else for (const [attribute, name, value = ''] of piece.matchAll(/([^\s=">/]+)=("[^"]*"|[^\s>]+)|[^\s>]+|\s+|>/g)) take(VISIBLE_ATTRIBUTES.has(name) ? value : attribute, VISIBLE_ATTRIBUTES.has(name));
  }
  return parts;
}

/** True for a string that is said through `msg`, to no reader, or in a part of a template that was looked at as a whole. */
function isForOthers(node, hidden) {
  for (let inner = node, outer = node.parent; outer && !/Function|^PropertyDefinition$/.test(outer.type); inner = outer, outer = outer.parent) {
    if (hidden.has(inner)) return true;
    if (outer.type === 'CallExpression' && inner !== outer.callee && OTHER_CALLS.has(nameOf(outer.callee))) return true;
    if (outer.type === 'CallExpression' && outer.callee.type === 'CallExpression' && nameOf(outer.callee.callee) === 'msgIn') return true;
    if (outer.type === 'TaggedTemplateExpression' && OTHER_TAGS.has(outer.tag.name)) return true;
    if (outer.type === 'NewExpression' && OTHER_CLASSES.test(outer.callee.name)) return true;
    if (outer.type === 'Property' && (inner === outer.key || OTHER_KEYS.has(outer.key.name ?? outer.key.value))) return true;
    if (outer.type === 'BinaryExpression' && outer.operator !== '+') return true;
    if (/^(?:ThrowStatement|TSLiteralType|Import\w+|ExportAllDeclaration)$/.test(outer.type)) return true;
  }
  return false;
}

/** True for a string that is given to something with a name of what holds words for people. */
function isForPeople(node) {
  for (let inner = node, outer = node.parent; outer && !/Function|Statement$|CallExpression/.test(outer.type); inner = outer, outer = outer.parent) {
    if (outer.type === 'Property' && inner === outer.value && FOR_PEOPLE.test(outer.key.name ?? '')) return true;
    if (outer.type === 'VariableDeclarator' && FOR_PEOPLE.test(outer.id.name ?? '')) return true;
    if (outer.type === 'AssignmentExpression' && FOR_PEOPLE.test(nameOf(outer.left) ?? '')) return true;
  }
  return false;
}

function nameOf({name, property}) {
  return property?.name ?? name;
}
