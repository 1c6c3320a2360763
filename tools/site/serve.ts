import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

const repository = join(import.meta.dirname, '../..');
/** What stands below each address; the demo has everything else. */
const parts = [
  { name: 'storybook', below: '/storybook', folder: join(repository, 'apps/storybook/dist') },
  { name: 'api', below: '/api', folder: join(repository, 'tools/release/dist/api') },
  { name: 'demo', below: '', folder: join(repository, 'apps/demo/dist') },
];
for (const { name, folder } of parts) {
  if (!existsSync(join(folder, 'index.html'))) {
    console.error(`site: the ${name} is not built (${folder} has no index.html); run \`npm start\``);
    process.exit(1);
  }
}
const guide = join(repository, 'llms.txt');
const mounted = parts.map(({ below, folder }) => ({ below, answer: sirv(folder, { dev: false, etag: true }) }));

const server = createServer((request, response) => {
  const url = request.url ?? '/';
  const notFound = () => {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found\n');
  };
  if (url === '/llms.txt' && existsSync(guide)) {
    response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' });
    createReadStream(guide).pipe(response);
    return;
  }
  const bare = mounted.find(({ below }) => below !== '' && url === below);
  if (bare) {
    response.writeHead(308, { location: `${bare.below}/` }).end();
    return;
  }
  const part = mounted.find(({ below }) => url.startsWith(`${below}/`));
  if (!part) return notFound();
  request.url = url.slice(part.below.length);
  part.answer(request, response, notFound);
});

const wanted = Number(process.env['PORT'] ?? 4173);
server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EADDRINUSE' && process.env['PORT'] === undefined) server.listen(0, '127.0.0.1');
  else throw error;
});
server.on('listening', () => {
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : wanted;
  console.log(
    `\n  demo       http://localhost:${port}/\n  storybook  http://localhost:${port}/storybook/\n  api        http://localhost:${port}/api/\n\n  Press Ctrl+C to stop.`,
  );
});
server.listen(wanted, '127.0.0.1');
