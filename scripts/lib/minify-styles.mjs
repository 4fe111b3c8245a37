import {transform} from 'esbuild';

const SHEET = /\bcss`((?:[^`\\$]|\\.|\$(?!\{))*)`/g; // without anything put in

/** Source or compiled code with the style sheets in it minified: bundlers leave the text of a template as it is. */
export async function minifyStyles(code) {
  const minified = await Promise.all([...code.matchAll(SHEET)].map(async ([, sheet]) => (await transform(sheet, {loader: 'css', minify: true})).code.trim()));
  return code.replace(SHEET, () => `css\`${minified.shift()}\``);
}
