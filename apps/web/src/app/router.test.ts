/** @jest-environment jsdom */
import { matchRoutes } from 'react-router';
import { paths } from '../platform/paths.js';
import { router } from './router.js';

const depthOf = (path: string) => matchRoutes(router.routes, path)?.length;

it('takes the routes of every feature', () => {
  expect(router.state.errors).toBeNull();
  expect(matchRoutes(router.routes, paths.home)).not.toBeNull();
});

it.each(['users', 'audit', 'programmes/7'])('frames %s as a part of the administration', (part) => {
  expect(depthOf(paths.admin(part))).toBe(depthOf(paths.imports));
  const [layout, own] = [paths.admin(part), paths.imports].map((path) =>
    matchRoutes(router.routes, path)?.at(-2),
  );
  expect(layout?.route).toBe(own?.route);
});
