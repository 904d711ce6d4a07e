import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import { STATUS_CODES } from 'node:http';
import type { ProblemCode } from '@gza/contract';
import { ProblemError } from '../errors.js';
import { problemBody } from './problem-answer.js';

const codeOf: Partial<Record<string, ProblemCode>> = {
  HPE_HEADER_OVERFLOW: 'headers-too-large',
  ERR_HTTP_REQUEST_TIMEOUT: 'request-timeout',
};

/**
 * Answers a request that Node could not parse. It has no headers that could be read, so the problem is in
 * English, and no operation, so that there is nothing to audit.
 */
export function answerUnreadable(error: Error & { code?: string }, socket: Socket): void {
  // A caller that is gone reads nothing.
  if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable) {
    socket.destroy();
    return;
  }
  const problem = new ProblemError(codeOf[error.code ?? ''] ?? 'malformed-http');
  const body = problemBody(problem, 'en', randomUUID().replaceAll('-', ''));
  const text = JSON.stringify(body);
  socket.end(
    [
      `HTTP/1.1 ${body.status} ${STATUS_CODES[body.status] ?? 'Error'}`,
      'Content-Type: application/problem+json; charset=utf-8',
      `Content-Length: ${Buffer.byteLength(text)}`,
      'Connection: close',
      '',
      text,
    ].join('\r\n'),
  );
}
