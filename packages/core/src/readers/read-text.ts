import {ArticleCollector, type ReadArticles} from './article-collector.js';

/** Reads plain text as one article. Line breaks become `\n`; a byte order mark is left out; nothing else is changed. */
export function readText(text: string, {name = 'text'}: {name?: string} = {}): ReadArticles {
  const collector = new ArticleCollector();
  collector.addExact(withPlainBreaks(text), () => ({}), {origin: name});
  return collector;
}

/** Reads Markdown as one article: the marks of headings, emphasis, links and lists are taken away, front matter stays. */
export function readMarkdown(text: string, {name = 'markdown'}: {name?: string} = {}): ReadArticles {
  const collector = new ArticleCollector();
  const lines = withPlainBreaks(text).split('\n').map(withoutMarks);
  collector.addExact(lines.join('\n'), () => ({}), {origin: name});
  return collector;
}

function withPlainBreaks(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

function withoutMarks(line: string): string {
  return line
    .replace(/^ {0,3}(?:#{1,6}\s+|>\s?|[-*+]\s+(?=\S))/, '')
    .replace(/!\[[^\]\n]{0,500}\]\([^)\s[]{0,2000}\)/g, '')
    .replace(/\[([^[\]\n]{1,500})\]\([^)\s]{0,2000}(?: "[^"\n]{0,200}")?\)/g, '$1')
    .replace(/(\*\*|__)(?=\S)([^*_\n]{1,500})\1/g, '$2')
    .replace(/(?<![\w*])\*(?=\S)([^*\n]{1,500})\*(?![\w*])/g, '$1');
}
