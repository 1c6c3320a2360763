import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

const repository = join(import.meta.dirname, '../..');
const built = { demo: join(repository, 'apps/demo/dist'), storybook: join(repository, 'apps/storybook/dist') };
for (const [name, folder] of Object.entries(built)) {
  if (!existsSync(join(folder, 'index.html'))) {
    console.error(`site: the ${name} is not built (${folder} has no index.html); run \`npm start\``);
    process.exit(1);
  }
}

const demo = sirv(built.demo, { dev: false, etag: true });
const storybook = sirv(built.storybook, { dev: false, etag: true });
const underStorybook = '/storybook';

const server = createServer((request, response) => {
  const url = request.url ?? '/';
  const notFound = () => {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found\n');
  };
  if (url === underStorybook) {
    response.writeHead(308, { location: `${underStorybook}/` }).end();
  } else if (url.startsWith(`${underStorybook}/`)) {
    request.url = url.slice(underStorybook.length);
    storybook(request, response, notFound);
  } else {
    demo(request, response, notFound);
  }
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
    `\n  demo       http://localhost:${port}/\n  storybook  http://localhost:${port}/storybook/\n\n  Press Ctrl+C to stop.`,
  );
});
server.listen(wanted, '127.0.0.1');
