import Fastify from 'fastify';
import type { Actor } from '../actor.js';
import { RequestLog } from './request-log.js';

interface Line {
  msg: string;
  traceId: string;
  operation: string;
  method: string;
  status: number;
  problem: string | null;
  role: string | null;
  ms: number;
}

describe('the log of requests', () => {
  async function linesOf(url: string): Promise<Line[]> {
    const lines: Line[] = [];
    const app = Fastify({
      logger: {
        level: 'info',
        stream: { write: (text: string) => void lines.push(JSON.parse(text) as Line) },
      },
      genReqId: () => 'trace-1',
      logController: new RequestLog(),
    });
    app.addHook('onRequest', async (request) => {
      request.actor = { role: 'socialWorker' } as Actor;
    });
    app.get('/people/:id', { config: { endpoint: 'getBeneficiary' } }, async () => ({ ok: true }));
    app.get('/refused', { config: { endpoint: 'closeCase' } }, async (request, reply) => {
      request.problemCode = 'stale-version';
      return reply.code(412).send({});
    });
    await app.inject({ method: 'GET', url });
    await app.close();
    return lines;
  }

  it('has one line for an answer: operation, status, role, time and trace, and nothing of the address', async () => {
    const lines = await linesOf('/people/01010101010?name=ნინო');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({
      msg: 'request',
      traceId: 'trace-1',
      operation: 'getBeneficiary',
      method: 'GET',
      status: 200,
      problem: null,
      role: 'socialWorker',
    });
    expect(lines[0]?.ms).toEqual(expect.any(Number));
    expect(JSON.stringify(lines)).not.toMatch(/01010101010|ნინო/u);
  });

  it('names the problem', async () => {
    expect(await linesOf('/refused')).toMatchObject([
      { operation: 'closeCase', status: 412, problem: 'stale-version' },
    ]);
  });
});
