import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
};

/** The built book below a folder of a server of its own, on a free port. */
export interface ServedBook {
  readonly origin: string;
  readonly close: () => void;
}

/** Serves the files of a folder below a path, to this machine alone. */
export async function serveBook(built: string, below: string): Promise<ServedBook> {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://local').pathname));
    const file = join(built, path.slice(below.length) || 'index.html');
    const found = path.startsWith(`${below}/`) && existsSync(file);
    const served = found && statSync(file).isDirectory() ? join(file, 'index.html') : file;
    if (!found || !existsSync(served)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': types[extname(served)] ?? 'application/octet-stream' });
    createReadStream(served).pipe(response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  return {
    origin: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    close: () => server.close(),
  };
}
