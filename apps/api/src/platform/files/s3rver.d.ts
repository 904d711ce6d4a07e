declare module '@20minutes/s3rver' {
  import type { RequestListener } from 'node:http';

  /** A small S3 server for tests, as far as they use it. */
  export default class S3rver {
    constructor(options: {
      silent: boolean;
      directory: string;
      configureBuckets: readonly { name: string; configs: readonly string[] }[];
    });
    configureBuckets(): Promise<unknown>;
    callback(): RequestListener;
  }
}
