import { parse } from 'yaml';

/**
 * @typedef {object} Service
 * @property {string} [image]
 * @property {string | { context?: string }} [build]
 * @property {Record<string, string>} [environment]
 * @property {{ test?: string[], disable?: boolean }} [healthcheck]
 * @property {string[]} [volumes]
 * @property {string[]} [networks]
 * @property {Record<string, { condition?: string }>} [depends_on]
 * @property {string} [restart]
 */

/** Names of variables whose values may never be readable in the repository. */
const SECRET = /PASSWORD|SECRET|PRIVATE_KEY|TOKEN/;
const REQUIRED = /\$\{\w+:\?[^}]+\}/;

/**
 * Checks docker-compose.yml against the promises of the project, on a machine without an engine.
 *
 * @param {string} text
 * @returns {string[]}  one sentence for each error
 */
export function composeErrors(text) {
  /** @type {{ services?: Record<string, Service>, volumes?: object, networks?: object }} */
  const { services = {}, volumes = {}, networks = {} } = parse(text) ?? {};
  const known = {
    services: Object.keys(services),
    volumes: Object.keys(volumes ?? {}),
    networks: Object.keys(networks ?? {}),
  };
  return [
    ...['db', 'migrate', 'api']
      .filter((name) => !services[name])
      .map((name) => `There is no service "${name}".`),
    ...Object.entries(services).flatMap(([name, service]) => serviceErrors(name, service, known)),
  ];
}

/**
 * @param {string} name
 * @param {Service} service
 * @param {{ services: string[], volumes: string[], networks: string[] }} known
 * @returns {string[]}
 */
function serviceErrors(name, service, known) {
  const {
    image,
    build,
    environment = {},
    healthcheck,
    volumes = [],
    networks = [],
    depends_on: needs = {},
  } = service;
  const errors = [];
  if (!image && !build) errors.push('has neither an image nor a build');
  if (image === 'postgres' || image?.endsWith(':latest'))
    errors.push('takes whatever image is newest: name its version');
  if (!service.restart) errors.push('does not say when it restarts');
  if (!healthcheck?.test?.length && !healthcheck?.disable) errors.push('has no health check');
  if (environment.GZA_ENV && environment.GZA_ENV !== 'production')
    errors.push('does not run in production');
  if (environment.GZA_DEMO) errors.push('would load the demo data');
  for (const [variable, value] of Object.entries(environment)) {
    const secret = SECRET.test(variable) || /:\/\/[^@/]+:[^@]*@/.test(String(value));
    if (secret && !REQUIRED.test(String(value)))
      errors.push(`has a default for ${variable}: write \${NAME:?what to set}`);
  }
  for (const volume of volumes.map((entry) => entry.split(':')[0] ?? '')) {
    if (!/^[./]/.test(volume) && !known.volumes.includes(volume))
      errors.push(`uses the undeclared volume "${volume}"`);
  }
  for (const network of networks) {
    if (!known.networks.includes(network)) errors.push(`uses the undeclared network "${network}"`);
  }
  for (const [other, { condition }] of Object.entries(needs)) {
    if (!known.services.includes(other)) errors.push(`waits for "${other}", which does not exist`);
    if (!condition || condition === 'service_started')
      errors.push(`does not wait until "${other}" is ready`);
  }
  return errors.map((message) => `The service "${name}" ${message}.`);
}

/**
 * @param {string} dockerfile
 * @param {(path: string) => boolean} exists
 * @returns {string[]}
 */
export function dockerfileErrors(dockerfile, exists) {
  const lines = dockerfile.split('\n').map((line) => line.trim());
  const stages = lines
    .filter((line) => line.startsWith('FROM '))
    .map((line) => / AS (\w+)$/.exec(line)?.[1]);
  const copied = lines
    .filter((line) => /^COPY (?!--from)/.test(line))
    .flatMap((line) => line.split(/\s+/).slice(1, -1));
  const unknown = lines
    .map((line) => /^COPY --from=(\w+)/.exec(line)?.[1])
    .filter((stage) => stage && !stages.includes(stage));
  const last = lines.slice(lines.findLastIndex((line) => line.startsWith('FROM ')));
  return [
    ...copied
      .filter((path) => !exists(path))
      .map((path) => `The Dockerfile copies ${path}, which does not exist.`),
    ...unknown.map(
      (stage) => `The Dockerfile copies from the stage ${stage}, which does not exist.`,
    ),
    ...lines
      .filter((line) => line.startsWith('FROM ') && !line.startsWith('FROM node:24'))
      .map((line) => `The image is built on node:24, not "${line}".`),
    ...(last.some((line) => /^USER (?!root|0)/.test(line))
      ? []
      : ['The image runs as root: end with USER node.']),
  ];
}
