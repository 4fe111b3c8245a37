import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join, normalize} from 'node:path';
import {CONTENT_SECURITY_POLICY} from '../../../scripts/lib/content-security-policy.mjs';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css', '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.json': 'application/json', '.mjs': 'text/javascript', '.svg': 'image/svg+xml',
};

export interface Site {
  /** Address of the site, with a slash at its end. */
  url: string;
  /** Path → what to answer instead of the file; `null` answers 404. Change it between page loads. */
  overrides: Map<string, string | null>;
  close(): Promise<void>;
}

/** Serves a folder on a free port of this computer under a content security policy, that of the design unless another is given. */
export async function serveSite(folder: string, {policy = CONTENT_SECURITY_POLICY}: {policy?: string | undefined} = {}): Promise<Site> {
  const overrides = new Map<string, string | null>();
  const server = createServer(async (request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://site');
    const path = normalize(pathname === '/' ? '/index.html' : pathname);
    const content = overrides.has(path) ? overrides.get(path) ?? null : await readFile(join(folder, path)).catch(() => null);
    if (content === null) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {'content-type': CONTENT_TYPES[extname(path)] ?? 'application/octet-stream', 'content-security-policy': policy, 'cache-control': 'no-store'});
    response.end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    overrides,
    close: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
  };
}
