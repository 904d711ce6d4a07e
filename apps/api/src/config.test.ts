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
