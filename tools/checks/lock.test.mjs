import { errorsOf } from './lock.mjs';

const turbo = {
  version: '2.11.9',
  optionalDependencies: { '@turbo/darwin-64': '2.11.9', '@turbo/linux-64': '2.11.9' },
};
const binary = { version: '2.11.9' };

describe('the lock file', () => {
  it('is whole when every binary is locked, beside its package or above it', () => {
    expect(
      errorsOf({
        packages: {
          '': { version: '0.1.0' },
          'apps/api': { version: '0.1.0' },
          'node_modules/@gza/api': { resolved: 'apps/api', link: true },
          'node_modules/turbo': turbo,
          'node_modules/@turbo/darwin-64': binary,
          'node_modules/turbo/node_modules/@turbo/linux-64': binary,
        },
      }),
    ).toEqual([]);
  });

  it('names the binary that npm left out', () => {
    expect(
      errorsOf({
        packages: { 'node_modules/turbo': turbo, 'node_modules/@turbo/linux-64': binary },
      }),
    ).toEqual([
      'turbo 2.11.9 wants @turbo/darwin-64, which is not in the lock: pin turbo to a version whose binaries are all published.',
    ]);
  });

  it('does not count a binary that is locked below some other package', () => {
    const packages = {
      'node_modules/turbo': turbo,
      'node_modules/@turbo/linux-64': binary,
      'node_modules/other/node_modules/@turbo/darwin-64': binary,
    };
    expect(errorsOf({ packages })).toHaveLength(1);
  });

  it('names no server', () => {
    const resolved = 'https://registry.example/turbo/-/turbo-2.11.9.tgz';
    expect(
      errorsOf({ packages: { 'node_modules/turbo': { version: '2.11.9', resolved } } }),
    ).toEqual([
      `turbo is tied to the address ${resolved}: set omit-lockfile-registry-resolved=true in .npmrc and write the lock again.`,
    ]);
  });
});
