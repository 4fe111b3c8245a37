/** True when XML declares entities, which can refer to files or grow without bounds. What stands in CDATA and comments is text. */
export function hasOwnEntities(xml: string): boolean {
  return /<!ENTITY|<!DOCTYPE[^[>]{0,1000}\[/i.test(withoutSections(withoutSections(xml, '<!--', '-->'), '<![CDATA[', ']]>'));
}

function withoutSections(text: string, open: string, close: string): string {
  const kept: string[] = [];
  for (let at = 0; at < text.length; ) {
    const from = text.indexOf(open, at);
    if (from < 0) {
      kept.push(text.slice(at));
      break;
    }
    kept.push(text.slice(at, from));
    const to = text.indexOf(close, from + open.length);
    at = to < 0 ? text.length : to + close.length;
  }
  return kept.join('');
}
