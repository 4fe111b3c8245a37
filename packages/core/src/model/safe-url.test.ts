import {describe, expect, it} from 'vitest';
import {safeUrl} from '@cordiale/core';

describe('safeUrl(value)', () => {
  it.each(['https://example.org/a?b=c#d', 'http://example.org', 'mailto:desk@example.org', 'https://пример.укр/новини', 'https://[2001:db8::1]:8443/'])('lets %s pass unchanged', (url) => {
    expect(safeUrl(url)).toBe(url);
  });

  it('trims the address and writes its scheme in lower case', () => {
    expect(safeUrl('  HTTPS://Example.org/A ')).toBe('https://Example.org/A');
  });

  it.each([
    'javascript:alert(1)', 'JaVaScRiPt:alert(1)', ' javascript:alert(1)', 'java\tscript:alert(1)', 'java\nscript:alert(1)', '\u0001javascript:alert(1)', '\u00a0javascript:alert(1)', 'javascript&colon;alert(1)', 'javascript%3Aalert(1)',
    'vbscript:msgbox(1)', 'data:text/html,<script>alert(1)</script>', 'blob:https://example.org/1', 'file:///etc/passwd', 'ftp://example.org', 'view-source:https://example.org', 'https', 'https:', 'https:/example.org', 'https://', 'https:///path', 'https:example.org',
    '//example.org', '/path', 'example.org', '', ' ', 'https://example.org/\u0000', 'https://exa mple.org', 'https://example.org/"onclick="x', 'https://example.org/<b>', 'https://example.org/\u007f', 'https://example.org/\u2028x',
  ])('refuses %j', (url) => {
    expect(safeUrl(url)).toBeNull();
  });

  it.each([null, undefined, 7, {}, ['https://example.org'], {toString: () => 'https://example.org'}])('refuses %j, which is no text', (value) => {
    expect(safeUrl(value)).toBeNull();
  });

  it('takes 2,048 characters and refuses one more', () => {
    const url = `https://example.org/${'a'.repeat(2048 - 20)}`;
    expect(safeUrl(url)).toHaveLength(2048);
    expect(safeUrl(`${url}a`)).toBeNull();
  });
});
