import { createServer, type AddressInfo, type Server } from 'node:net';
import { ClamAv } from './virus-scanner.js';

/** Answers the first connection in a way of its own. */
async function answering(
  how: (received: Buffer, answer: (text: string) => void) => void,
): Promise<{ server: Server; scanner: ClamAv }> {
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    let received = Buffer.alloc(0);
    socket
      .on('error', () => undefined)
      .on('data', (part) => {
        received = Buffer.concat([received, part]);
        how(received, (text) => socket.end(text));
      });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { server, scanner: new ClamAv({ host: '127.0.0.1', port }) };
}
const complete = (received: Buffer) => received.subarray(-4).equals(Buffer.alloc(4));

async function verdictOf(answer: string): Promise<boolean> {
  const { server, scanner } = await answering((received, end) => {
    if (complete(received)) end(answer);
  });
  try {
    const check = await scanner.begin();
    await check.write(Buffer.from('content'));
    return await check.isInfected();
  } finally {
    server.close();
  }
}

describe('the scanner', () => {
  it('gets the content in parts with their lengths, and an empty part at the end', async () => {
    let sent = '';
    const { server, scanner } = await answering((received, end) => {
      sent = received.toString('latin1');
      if (complete(received)) end('stream: OK\0');
    });
    const check = await scanner.begin();
    await check.write(Buffer.from('one'));
    await check.write(Buffer.alloc(0));
    await check.write(Buffer.from('two!'));
    expect(await check.isInfected()).toBe(false);
    expect(sent).toBe('zINSTREAM\0\0\0\0\x03one\0\0\0\x04two!\0\0\0\0');
    server.close();
  });

  it('says whether something was found', async () => {
    expect(await verdictOf('stream: OK\0')).toBe(false);
    expect(await verdictOf('stream: Win.Test.EICAR_HDB-1 FOUND\0')).toBe(true);
  });

  it.each(['', 'stream: OKAY\0', 'INSTREAM size limit exceeded. ERROR\0'])(
    'does not take "%s" for a verdict',
    (answer) => expect(verdictOf(answer)).rejects.toThrow('file-not-checked'),
  );

  it('refuses when it is down, or hangs up', async () => {
    const { server, scanner } = await answering((_, end) => end('busy'));
    const check = await scanner.begin();
    const checked = async () => {
      await check.write(Buffer.alloc(100_000));
      return check.isInfected();
    };
    await expect(checked()).rejects.toThrow('file-not-checked');
    await new Promise((resolve) => server.close(resolve));
    await expect(scanner.begin()).rejects.toThrow('file-not-checked');
  });
});
