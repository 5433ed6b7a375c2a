import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

/** Answers a request for one of the page's files; undefined for any other. */
export type PageFiles = (request: Request) => Response | undefined;

interface File {
  readonly body: Buffer<ArrayBuffer>;
  readonly packed: Buffer<ArrayBuffer> | undefined;
  readonly headers: Readonly<Record<string, string>>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const safety = (admin?: string) => ({
  'content-security-policy': `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src ${["'self'", ...(admin ? [admin] : [])].join(' ')}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
});

/**
 * Reads a built page into memory, some hundred kilobytes, once. Only what lies there then can be asked for, so no path
 * leads out of the folder. The page asks the API beside it, and the admin server whose origin is `admin`, if any.
 * Undefined where no page has been built.
 */
export async function pageFiles(folder: string, admin?: string): Promise<PageFiles | undefined> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = new Map<string, File>();
  for (const entry of names.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const name = `/${relative(folder, path).replaceAll('\\', '/')}`;
    files.set(name, await read(path, name.startsWith('/assets/'), admin));
  }
  const index = files.get('/index.html');
  if (!index) return undefined;
  files.set('/', index);
  return (request) => {
    const file = files.get(new URL(request.url).pathname);
    return file && (request.method === 'GET' || request.method === 'HEAD') ? answer(file, request) : undefined;
  };
}

/** The names of assets change with what is in them, so browsers may keep them. */
async function read(path: string, isAsset: boolean, admin: string | undefined): Promise<File> {
  const written = await readFile(path);
  const addresses = { 'sim-feed-api': '', 'sim-feed-admin': admin ?? '' };
  const body = extname(path) === '.html' ? told(written, addresses) : written;
  const type = types[extname(path)] ?? 'application/octet-stream';
  return {
    body,
    packed: extname(path) === '.woff2' ? undefined : await promisify(gzip)(body),
    headers: {
      ...safety(admin),
      'content-type': type,
      'cache-control': isAsset ? 'public, max-age=31536000, immutable' : 'no-cache',
      vary: 'accept-encoding',
    },
  };
}

/** The page with these addresses in the lines that it has for them, whatever it was built for. */
function told(page: Buffer, addresses: Readonly<Record<string, string>>): Buffer<ArrayBuffer> {
  const text = Object.entries(addresses).reduce(
    (html, [name, address]) =>
      html.replace(new RegExp(`(<meta name="${name}" content=")[^"]*`), (_, before: string) => before + address),
    page.toString(),
  );
  return Buffer.from(text);
}

function answer({ body, packed, headers }: File, request: Request): Response {
  const isPacked = packed !== undefined && /\bgzip\b/.test(request.headers.get('accept-encoding') ?? '');
  const sent = isPacked ? packed : body;
  return new Response(request.method === 'HEAD' ? null : sent, {
    headers: {
      ...headers,
      'content-length': String(sent.length),
      ...(isPacked && { 'content-encoding': 'gzip' }),
    },
  });
}
