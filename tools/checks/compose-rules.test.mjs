import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { composeErrors, dockerfileErrors } from './compose-rules.mjs';

const PROJECT = join(__dirname, '..', '..');
const compose = readFileSync(join(PROJECT, 'docker-compose.yml'), 'utf8');
const dockerfile = readFileSync(join(PROJECT, 'Dockerfile'), 'utf8');
/** @param {string} path */
const exists = (path) => existsSync(join(PROJECT, path));

describe('docker-compose.yml', () => {
  it('keeps its promises', () => expect(composeErrors(compose)).toEqual([]));

  it('serves PostgreSQL 18 from a named volume, and the API with the portal', () => {
    const { services, volumes } = parse(compose);
    expect(services.db.image).toBe('postgres:18');
    expect(services.db.volumes).toEqual(['database:/var/lib/postgresql']);
    expect(volumes).toHaveProperty('database');
    expect(new URL(services.api.environment.DATABASE_URL)).toMatchObject({
      username: '',
      password: '',
    });
  });

  it.each([
    ['no health check', (s) => delete s.db.healthcheck, 'The service "db" has no health check.'],
    [
      'a default password',
      (s) => (s.db.environment.POSTGRES_PASSWORD = '${P:-gza}'),
      'The service "db" has a default for POSTGRES_PASSWORD: write ${NAME:?what to set}.',
    ],
    [
      'a secret written down',
      (s) => (s.api.environment.GZA_SECRET = 'secret'),
      'The service "api" has a default for GZA_SECRET: write ${NAME:?what to set}.',
    ],
    [
      'a password in an address',
      (s) => (s.migrate.environment.DATABASE_URL = 'postgres://gza:gza@db/gza'),
      'The service "migrate" has a default for DATABASE_URL: write ${NAME:?what to set}.',
    ],
    [
      'demo data',
      (s) => (s.api.environment.GZA_DEMO = '1'),
      'The service "api" would load the demo data.',
    ],
    [
      'no waiting',
      (s) => (s.api.depends_on.migrate = {}),
      'The service "api" does not wait until "migrate" is ready.',
    ],
    [
      'a volume of no name',
      (s) => (s.db.volumes = ['elsewhere:/data']),
      'The service "db" uses the undeclared volume "elsewhere".',
    ],
    [
      'a missing service',
      (s) => {
        delete s.migrate;
        delete s.api.depends_on.migrate;
      },
      'There is no service "migrate".',
    ],
  ])('is refused with %s', (_what, spoil, message) => {
    const spoilt = parse(compose);
    spoil(spoilt.services);
    expect(composeErrors(stringify(spoilt))).toEqual([message]);
  });
});

describe('the Dockerfile', () => {
  it('keeps its promises', () => expect(dockerfileErrors(dockerfile, exists)).toEqual([]));

  it('knows every workspace, so that npm ci finds the lock file true', () => {
    const { packages } = JSON.parse(readFileSync(join(PROJECT, 'package-lock.json'), 'utf8'));
    const workspaces = Object.keys(packages).filter((path) =>
      /^(apps|packages)\/[^/]+$/.test(path),
    );
    expect(workspaces.length).toBeGreaterThan(4);
    for (const path of workspaces)
      expect(dockerfile).toContain(`COPY ${path}/package.json ${path}/`);
  });

  it('carries the built form of every package that the server needs', () => {
    const { dependencies } = JSON.parse(
      readFileSync(join(PROJECT, 'apps/api/package.json'), 'utf8'),
    );
    const needed = Object.keys(dependencies).filter((name) => name.startsWith('@gza/'));
    expect(needed).toContain('@gza/contract');
    for (const name of needed) {
      const folder = name.replace('@gza', 'packages');
      expect(dockerfile).toContain(`COPY --from=build /gza/${folder}/dist ${folder}/dist`);
      expect(dockerfile).toContain(`--workspace=${name}`);
    }
  });

  it('is refused when it copies what is not there, or runs as root', () => {
    expect(
      dockerfileErrors(dockerfile.replace('COPY data data', 'COPY date data'), exists),
    ).toEqual(['The Dockerfile copies date, which does not exist.']);
    expect(dockerfileErrors(dockerfile.replace('USER node\n', ''), exists)).toEqual([
      'The image runs as root: end with USER node.',
    ]);
    expect(
      dockerfileErrors(dockerfile.replace('--from=packages', '--from=parcels'), exists),
    ).toEqual(['The Dockerfile copies from the stage parcels, which does not exist.']);
  });
});
