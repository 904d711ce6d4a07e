import { createServer, request, type IncomingMessage, type Server } from 'node:http';
import { baseUrl } from './browser.js';

/** A front of the product that can pretend to serve a newer build of the portal. */
export interface Front {
  origin: string;
  /** Changes the name of the build in page and service worker. */
  release: (build: string) => void;
  close: () => Promise<void>;
}

const read = async (answer: IncomingMessage): Promise<Buffer> => {
  const parts: Buffer[] = [];
  for await (const part of answer) parts.push(part as Buffer);
  return Buffer.concat(parts);
};

export async function openFront(): Promise<Front> {
  const page = await (await fetch(baseUrl, { headers: { accept: 'text/html' } })).text();
  const present = /name="build" content="(\w+)"/u.exec(page)?.[1] ?? '';
  let build = present;
  const server: Server = createServer((asked, reply) => {
    // Without this the product would answer that nothing changed.
    const { 'if-none-match': _tag, 'if-modified-since': _since, ...headers } = asked.headers;
    const passed = request(
      baseUrl + (asked.url ?? '/'),
      { method: asked.method, headers },
      (answer) => {
        void read(answer).then((body) => {
          const named = /html|javascript/u.test(answer.headers['content-type'] ?? '');
          const sent = named ? Buffer.from(body.toString().replaceAll(present, build)) : body;
          const { 'transfer-encoding': _encoding, ...kept } = answer.headers;
          reply.writeHead(answer.statusCode ?? 502, { ...kept, 'content-length': sent.length });
          reply.end(sent);
        });
      },
    );
    passed.on('error', () => reply.destroy());
    asked.pipe(passed);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    origin: `http://127.0.0.1:${port}`,
    release: (name) => {
      build = name;
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
