import {cpSync, realpathSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';
import {expect, inject, it} from 'vitest';

/** The types of the packed packages, as a page, React, Vue and Svelte see them; what must not compile is marked there. */

const FOLDER = join(realpathSync(inject('consumer')), 'types');

it('the published types compile on their own, and let pages and frameworks write what is right and nothing else', () => {
  cpSync(fileURLToPath(new URL('types', import.meta.url)), FOLDER, {recursive: true});
  const config = {strict: true, exactOptionalPropertyTypes: true, module: 'NodeNext', target: 'ES2022', jsx: 'react-jsx', lib: ['ES2023', 'DOM', 'DOM.Iterable'], types: [], noEmit: true};
  const {options, fileNames} = ts.parseJsonConfigFileContent({compilerOptions: config}, ts.sys, FOLDER);
  const program = ts.createProgram(fileNames, options);
  // The declarations of the packages are checked too; those of others are their own matter.
  const files = program.getSourceFiles().filter(({fileName}) => fileName.startsWith(join(FOLDER, '..')));
  const diagnostics = [...program.getOptionsDiagnostics(), ...files.flatMap((file) => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)])];
  expect(fileNames).toHaveLength(4);
  expect(files.some(({fileName}) => fileName.endsWith('components/dist/index.d.ts'))).toBe(true);
  expect(diagnostics.map(({file, start, messageText}) => `${file?.fileName.slice(FOLDER.length - 'types'.length)}:${file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line + 1 : ''} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`)).toEqual([]);
});
