import { ConfigError, readConfig } from './config.js';

describe('the setting GZA_DEMO_SIZE', () => {
  const read = (env: Record<string, string>) =>
    readConfig({
      GZA_SECRET: 'a secret of the tests, 32 characters',
      DATABASE_URL: 'postgres://gza@localhost/gza',
      ...env,
    }).demoSize;

  it('is left to the demo when it is absent', () => {
    expect(read({})).toBeUndefined();
  });

  it.each([30, 300, 2000])('may be %i', (size) => {
    expect(read({ GZA_DEMO_SIZE: String(size) })).toBe(size);
  });

  it.each(['', '29', '2001', '110.5', '1e2', '-40', 'many', ' 110'])('refuses "%s"', (text) => {
    expect(() => read({ GZA_DEMO_SIZE: text })).toThrow(
      new ConfigError(`GZA_DEMO_SIZE is "${text}"; set it to a whole number from 30 to 2000.`),
    );
  });
});

describe('the settings of files', () => {
  const read = (env: Record<string, string>) =>
    readConfig({
      GZA_SECRET: 'a secret of the tests, 32 characters',
      DATABASE_URL: 'postgres://gza@localhost/gza',
      GZA_DATA_DIR: '/data',
      ...env,
    });

  it('are a folder, ten mebibytes and no scan by default', () => {
    expect(read({})).toMatchObject({
      filesDir: '/data/files',
      s3: undefined,
      fileLimit: 10_485_760,
      clamav: undefined,
    });
  });

  it('name a folder, a bucket, a limit and a scanner', () => {
    const bucket = { GZA_S3_BUCKET: 'files', GZA_S3_ENDPOINT: 'https://s3.example.org' };
    const keys = { GZA_S3_ACCESS_KEY: 'id', GZA_S3_SECRET_KEY: 'word' };
    expect(
      read({ ...bucket, ...keys, GZA_FILE_LIMIT_MIB: '1', GZA_CLAMAV_HOST: 'scan' }),
    ).toMatchObject({
      s3: {
        bucket: 'files',
        region: 'us-east-1',
        endpoint: 'https://s3.example.org',
        credentials: { accessKeyId: 'id', secretAccessKey: 'word' },
      },
      fileLimit: 1_048_576,
      clamav: { host: 'scan', port: 3310 },
    });
    expect(read({ GZA_S3_BUCKET: 'files', GZA_S3_REGION: 'eu-north-1' }).s3).toEqual({
      bucket: 'files',
      region: 'eu-north-1',
      endpoint: undefined,
      credentials: undefined,
    });
    expect(read({ GZA_FILES_DIR: '/files' }).filesDir).toBe('/files');
  });

  it.each([
    [{ GZA_FILE_LIMIT_MIB: '0' }, 'GZA_FILE_LIMIT_MIB must be'],
    [{ GZA_FILE_LIMIT_MIB: '1.5' }, 'GZA_FILE_LIMIT_MIB must be'],
    [{ GZA_CLAMAV_PORT: '3310' }, 'GZA_CLAMAV_PORT is set without GZA_CLAMAV_HOST'],
    [{ GZA_S3_ENDPOINT: 'https://s3.example.org' }, 'GZA_S3_ENDPOINT is set without'],
    [{ GZA_S3_BUCKET: 'files', GZA_S3_ENDPOINT: 's3' }, 'GZA_S3_ENDPOINT is "s3"'],
    [{ GZA_S3_BUCKET: 'files', GZA_S3_ACCESS_KEY: 'id' }, 'Set both GZA_S3_ACCESS_KEY'],
  ])('%j is refused', (env, message) => expect(() => read(env)).toThrow(message));
});
