import {existsSync, readFileSync} from 'node:fs';
import {join, sep} from 'node:path';
import ts from 'typescript';
import {ROOT} from './steps.mjs';

/**
 * Everything a package lets others import, entry by entry, as Markdown: each signature as the compiler declares it, without private,
 * protected and internal members; then the files that are no modules. Types that a signature needs and no entry exports come last, for
 * they are part of the promise too. Reads the declarations in `dist`, which the compiler must have brought up to date.
 */
export function apiReport(folder) {
  const root = join(ROOT, 'packages', folder);
  const {name, exports} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const specifierOf = (path) => name + path.slice(1);
  const entries = Object.entries(exports).filter(([, target]) => target.types).map(([path, {types}]) => ({specifier: specifierOf(path), file: join(root, types)}));
  const files = Object.entries(exports).filter(([, target]) => !target.types).map(([path]) => `- \`${specifierOf(path)}\``);
  const missing = entries.find(({file}) => !existsSync(file));
  if (missing) throw new Error(`${missing.specifier} has no declarations in ${missing.file}. Run "npm run types" first.`);
  const program = ts.createProgram(entries.map(({file}) => file), {target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.NodeNext, skipLibCheck: true, noLib: true, types: []});
  const checker = program.getTypeChecker();
  const own = join(root, 'dist') + sep;

  /** Symbol → the first entry that exports it. */
  const homes = new Map();
  const sections = entries.map(({specifier, file}) => {
    const module = checker.getSymbolAtLocation(program.getSourceFile(file));
    const exported = module ? checker.getExportsOfModule(module).map((symbol) => [symbol.name, resolve(symbol)]).sort(([a], [b]) => byName(a, b)) : [];
    const lines = exported.map(([exportedName, symbol]) => {
      if (homes.has(symbol)) return `export {${exportedName}}; // of ${homes.get(symbol)}`;
      homes.set(symbol, specifier);
      return declarationOf(symbol);
    });
    return section(`\`${specifier}\``, lines);
  });
  const reached = [...reachedFrom([...homes.keys()])].filter((symbol) => !homes.has(symbol)).sort((a, b) => byName(a.name, b.name));
  const head = `# API of ${name}\n\nMade by \`npm run generate\`. What changes here changes for those who use the package: say so in a changeset.\n`;
  return [head, ...sections, `## Files\n\n${files.join('\n')}\n`, section('Needed by these, exported by none', reached.map(declarationOf))].join('\n');

  function resolve(symbol) {
    return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  }

  function reachedFrom(symbols) {
    const seen = new Set(symbols);
    for (const symbol of seen) {
      for (const declaration of symbol.declarations ?? []) visit(statementOf(declaration));
    }
    return seen;

    function visit(node) {
      if (isHidden(node)) return;
      const named = ts.isTypeReferenceNode(node) ? node.typeName : ts.isExpressionWithTypeArguments(node) ? node.expression : ts.isTypeQueryNode(node) ? node.exprName : ts.isImportTypeNode(node) ? node.qualifier : undefined;
      const symbol = named && checker.getSymbolAtLocation(named);
      const target = symbol && resolve(symbol);
      if (target?.declarations?.some((declaration) => declaration.getSourceFile().fileName.startsWith(own) && !ts.isTypeParameterDeclaration(declaration))) seen.add(target);
      ts.forEachChild(node, visit);
    }
  }
}

const HIDING = new Set([ts.SyntaxKind.PrivateKeyword, ts.SyntaxKind.ProtectedKeyword]);
const printer = ts.createPrinter({removeComments: true});

function section(title, lines) {
  return `## ${title}\n\n${lines.length > 0 ? `\`\`\`ts\n${lines.join('\n')}\n\`\`\`` : 'Exports nothing.'}\n`;
}

function declarationOf(symbol) {
  return [...new Set((symbol.declarations ?? []).map(statementOf))].map((statement) => {
    const {transformed: [shown]} = ts.transform(statement, [(context) => (node) => ts.visitEachChild(node, (child) => (isHidden(child) ? undefined : child), context)]);
    const isDocumented = ts.getJSDocCommentsAndTags(statement).length > 0;
    return (isDocumented ? '' : '// (undocumented)\n') + printer.printNode(ts.EmitHint.Unspecified, shown, statement.getSourceFile()).replace(/^(?:export )?(?:declare )?/, '');
  }).join('\n');
}

/** A variable is declared inside a statement, which has its doc block. */
function statementOf(declaration) {
  return ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
}

/** Classes are not there to be extended, and what is marked `@internal` is not promised. */
function isHidden(node) {
  if (!ts.isClassElement(node) && !ts.isTypeElement(node)) return false;
  if (ts.getJSDocTags(node).some(({tagName}) => tagName.text === 'internal')) return true;
  return (node.name && ts.isPrivateIdentifier(node.name)) || (ts.canHaveModifiers(node) && ts.getModifiers(node)?.some(({kind}) => HIDING.has(kind)));
}

function byName(a, b) {
  return a < b ? -1 : 1;
}
