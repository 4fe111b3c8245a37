/** Elements whose text never belongs to an article. */
export const SILENT_ELEMENTS: ReadonlySet<string> = new Set([
  'aside', 'audio', 'button', 'canvas', 'dialog', 'figcaption', 'figure', 'footer', 'head', 'header', 'iframe', 'menu', 'nav', 'noscript', 'object', 'script', 'select', 'style', 'svg', 'template', 'textarea', 'title', 'video',
]);

/** Elements that begin and end a line of text. */
export const BLOCK_ELEMENTS: ReadonlySet<string> = new Set([
  'address', 'article', 'aside', 'blockquote', 'body', 'center', 'dd', 'details', 'div', 'dl', 'dt', 'fieldset', 'figcaption', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'html',
  'li', 'main', 'nav', 'ol', 'p', 'pre', 'section', 'summary', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'title', 'tr', 'ul',
]);

/** Elements that may hold the whole of an article. */
export const CONTAINER_ELEMENTS: ReadonlySet<string> = new Set(['article', 'body', 'center', 'div', 'form', 'html', 'main', 'section', 'td']);

const SILENT_ROLES: ReadonlySet<string> = new Set(['alert', 'banner', 'complementary', 'contentinfo', 'dialog', 'menu', 'menubar', 'navigation', 'search', 'toolbar']);

/** Words in class names and ids of what publishers put around an article. */
const SIDE_WORDS: ReadonlySet<string> = new Set([
  'ad', 'ads', 'advert', 'advertisement', 'banner', 'breadcrumb', 'breadcrumbs', 'caption', 'comment', 'comments', 'cookie', 'cookies', 'credit', 'disqus', 'footer', 'menu', 'nav', 'navbar', 'navigation', 'newsletter',
  'pagination', 'paywall', 'popular', 'promo', 'recommended', 'related', 'share', 'sharing', 'sidebar', 'social', 'sponsored', 'subscribe', 'tags', 'toolbar', 'trending', 'widget',
]);

/** Class names and ids of what holds the body of an article. */
const BODY_NAMES = /^(?:article|story|entry|post|news|page)(?:-|_|__)?(?:body|content|text|copy)$|^(?:articlebody|body-?text|main-?text|main-?content|node__content)$/i;

/** True for elements that are not shown, or stand beside the article by their role or name. */
export function isAside(name: string, attributes: Readonly<Record<string, string>>): boolean {
  if ('hidden' in attributes || attributes['aria-hidden'] === 'true' || SILENT_ROLES.has(attributes.role ?? '')) return true;
  if (/display\s*:\s*none/i.test(attributes.style ?? '')) return true;
  if (name === 'html' || name === 'body' || name === 'main' || name === 'article') return false;
  return namesOf(attributes).some((token) => !BODY_NAMES.test(token) && !/^(?:has|with|without|no|is|js)[-_]/i.test(token) && wordsOf(token).some((word) => SIDE_WORDS.has(word)));
}

/** What an element says about holding the article: its body, the whole of it, or the main part of the page. */
export function articleRoleOf(name: string, attributes: Readonly<Record<string, string>>): 'body' | 'article' | 'main' | null {
  if (/\barticleBody\b/.test(attributes.itemprop ?? '') || namesOf(attributes).some((token) => BODY_NAMES.test(token))) return 'body';
  if (name === 'article' || attributes.role === 'article') return 'article';
  return name === 'main' || attributes.role === 'main' ? 'main' : null;
}

function namesOf({class: classes = '', id = ''}: Readonly<Record<string, string>>): string[] {
  return `${classes} ${id}`.split(/\s+/).filter(Boolean);
}

/** `relatedLinks`, `related-links` and `related_links` are two words each. */
function wordsOf(token: string): string[] {
  return token.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase().split(/[-_]+/);
}
