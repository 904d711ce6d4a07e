/** @jest-environment jsdom */
import { endpoints, endpointsByModule, type OperationId } from '@gza/contract';
import { modulesNamedIn, modulesOfOperations } from '../../operations.plugin.js';
import { findOperation, operation } from './operations.js';

const folderOf = (module: string) =>
  module.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);

it('finds every operation of the endpoint table in the folder of its module', () => {
  const declared = Object.entries(endpointsByModule).flatMap(([module, table]) =>
    Object.keys(table).map((id) => [id, folderOf(module)] as const),
  );
  const session = ['login', 'refresh', 'logout', 'acceptInvitation'];
  expect(Object.fromEntries(modulesOfOperations())).toEqual(
    Object.fromEntries(declared.filter(([id]) => !session.includes(id))),
  );
});

it.each([
  ["useQuery(read('getPlan', { id }))", ['plans']],
  ['await changes.signPlan({ id, body })', ['plans']],
  [
    "const steps = { accept: 'acceptReferral', assign: 'assignCase' }",
    ['beneficiaries', 'services'],
  ],
  ["t('title'); plan.goals.map(draw)", []],
])('brings to %s the modules %j', (source, modules) => {
  expect(modulesNamedIn(source, modulesOfOperations())).toEqual(modules);
});

it('knows an operation of a loaded module, and says how to load another', () => {
  expect(operation('getPlan')).toBe(endpoints.getPlan);
  expect(findOperation('getNothing')).toBeUndefined();
  expect(() => operation('getNothing' as OperationId)).toThrow(
    'getNothing is not loaded: write the id of the operation out in the file that uses it.',
  );
});
