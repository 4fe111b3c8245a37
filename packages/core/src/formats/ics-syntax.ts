const LONGEST_LINE_OCTETS = 75;

/**
 * A text as an iCalendar value: `\` first, then `;`, `,` and every kind of line break. Other control characters, which
 * the format forbids, are left out; half a surrogate pair becomes U+FFFD, as UTF-8 has none.
 */
export function escapeIcsText(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|[\r\n\u0085\u2028\u2029]/g, '\\n')
    // eslint-disable-next-line no-control-regex -- control characters are what is left out
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');
}

/** A content line in pieces of at most 75 octets of UTF-8, never within a character. A continuation begins with a space. */
export function foldIcsLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = utf8Size(character.codePointAt(0) ?? 0);
    if (octets + size > LONGEST_LINE_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

function utf8Size(codePoint: number): number {
  return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x1_0000 ? 3 : 4;
}
