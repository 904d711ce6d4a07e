import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { ProblemError } from '../errors.js';

/** A content on its way through the scanner. */
export interface VirusCheck {
  write(part: Buffer): Promise<void>;
  /** Ends the content. Returns whether something harmful was found in it. */
  isInfected(): Promise<boolean>;
  /** Gives the check up. */
  abandon(): void;
}

export interface VirusScanner {
  begin(): Promise<VirusCheck>;
}

/** Longest silence of the scanner, in milliseconds. */
const maxWaitMs = 20_000;

/** Whatever happens to the scanner: a content that it did not check is not accepted. */
const notChecked = () => new ProblemError('file-not-checked', { seconds: 60 });

/** One `INSTREAM` of clamd: parts with their length, an empty part at the end, and one line of answer. */
class ClamCheck implements VirusCheck {
  private answer = '';
  private readonly ended: Promise<void>;

  constructor(private readonly socket: Socket) {
    socket.setEncoding('utf8').on('data', (text: string) => (this.answer += text));
    this.ended = new Promise((resolve, reject) => {
      socket.once('end', resolve).once('error', reject);
      socket.once('close', () => reject(new Error('closed')));
      socket.setTimeout(maxWaitMs, () => socket.destroy(new Error('silent')));
    });
    // An error is reported where somebody waits for it.
    this.ended.catch(() => undefined);
  }

  private async send(bytes: Buffer): Promise<void> {
    if (this.socket.destroyed || !this.socket.writable) throw notChecked();
    if (this.socket.write(bytes)) return;
    // An answer before the end of the content is a refusal: nothing more is read then.
    await Promise.race([once(this.socket, 'drain'), this.ended]).catch(() => {
      throw notChecked();
    });
  }

  async write(part: Buffer): Promise<void> {
    if (part.length === 0) return;
    const length = Buffer.alloc(4);
    length.writeUInt32BE(part.length);
    await this.send(Buffer.concat([length, part]));
  }

  async isInfected(): Promise<boolean> {
    await this.send(Buffer.alloc(4));
    await this.ended.catch(() => {
      throw notChecked();
    });
    const line = this.answer.replace(/\0$/u, '').trim();
    if (line.endsWith(' FOUND')) return true;
    if (line === 'stream: OK') return false;
    throw notChecked();
  }

  abandon(): void {
    this.socket.destroy();
  }
}

/** ClamAV's daemon, over TCP. */
export class ClamAv implements VirusScanner {
  constructor(private readonly at: { readonly host: string; readonly port: number }) {}

  async begin(): Promise<VirusCheck> {
    const socket = connect(this.at);
    try {
      await once(socket, 'connect', { signal: AbortSignal.timeout(maxWaitMs) });
    } catch {
      socket.destroy();
      throw notChecked();
    }
    const check = new ClamCheck(socket);
    socket.write('zINSTREAM\0');
    return check;
  }
}
