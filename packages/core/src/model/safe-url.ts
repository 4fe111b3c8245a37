const LONGEST_URL = 2048;
const ALLOWED_PROTOCOLS = new Set(['http:', 'https:', 'mailto:']);

/** An address that may be put into a link. Only {@link safeUrl} makes one. */
export type SafeUrl = string & {readonly safeUrl: unique symbol};

/** The same for a page of the web, `http` or `https`; an address of mail is none. */
export function webUrl(value: unknown): SafeUrl | null {
  const url = safeUrl(value);
  return url?.startsWith('http') ? url : null;
}

/**
 * The normalised address when it is `http`, `https` or `mailto` and at most 2,048 characters long; otherwise `null`.
 * Control characters are refused rather than stripped, so that nothing hides behind them.
 */
export function safeUrl(value: unknown): SafeUrl | null {
  if (typeof value !== 'string' || value.length > LONGEST_URL) return null;
  const trimmed = value.trim();
  // eslint-disable-next-line no-control-regex -- control characters are what is refused
  if (/[\u0000-\u001f\u007f]/.test(trimmed)) return null;
  const match = /^([a-z][a-z0-9+.-]*:)(.+)$/i.exec(trimmed);
  const protocol = match?.[1]?.toLowerCase();
  if (!match || !protocol || !ALLOWED_PROTOCOLS.has(protocol)) return null;
  const rest = match[2] ?? '';
  if (protocol !== 'mailto:' && !/^\/\/[^/?#\s]+/.test(rest)) return null;
  if (/[\s<>"]/.test(rest)) return null;
  return (protocol + rest) as SafeUrl;
}
