import { endpoints } from '@gza/contract';
import { addOperations } from '../../apps/web/src/platform/operations.js';

/**
 * The operations of the portal with every endpoint table, in place of what the set-up of its tests does:
 * only presenters that ask for an operation read the whole contract.
 */
addOperations(endpoints);

export * from '../../apps/web/src/platform/operations.js';
