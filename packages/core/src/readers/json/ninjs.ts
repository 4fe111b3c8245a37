import type {ArticleParts} from '../article-collector.js';
import {plainText} from '../html/html-to-text.js';
import {isRecord, nameOf, textOf} from './json-values.js';

/** True for an item in IPTC ninjs: version 1 has `body_text` or `body_xhtml`, versions 2 and 3 have `bodies`. */
export function isNinjs(value: Record<string, unknown>): boolean {
  return Array.isArray(value.bodies) || Array.isArray(value.headlines) || Object.keys(value).some((key) => key.startsWith('body_')) || ('uri' in value && 'versioncreated' in value);
}

/** What a ninjs item says, in the words of its main body; plain text goes before XHTML. */
export function partsOfNinjs(item: Record<string, unknown>): ArticleParts {
  return {
    id: textOf(item.uri),
    title: plainText(textOf(item.headline) || mainValue(item.headlines)),
    body: textOf(item.body_text) || plainText(textOf(item.body_xhtml) || mainValue(item.bodies) || textOf(item.description_text) || mainValue(item.descriptions)),
    urls: [textOf(item.url), textOf(item.uri)].filter((url) => /^https?:/i.test(url)),
    publisher: nameOf(item.infosources) || nameOf(item.organisation) || textOf(item.copyrightholder),
    byline: textOf(item.byline) || textOf(item.by),
    published: textOf(item.firstcreated) || textOf(item.contentcreated) || textOf(item.versioncreated),
  };
}

/** The value with role `main`, or else the first. */
function mainValue(list: unknown): string {
  if (!Array.isArray(list)) return '';
  const items = list.filter(isRecord);
  return textOf((items.find(({role}) => textOf(role).endsWith('main')) ?? items[0])?.value);
}
