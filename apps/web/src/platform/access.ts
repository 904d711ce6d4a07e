import { endpoints, mayCall, type OperationId } from '@gza/contract';
import { useMe } from './session.js';

/** Whether the role of the user may call an operation at all; the record decides the rest. */
export function useMay(operation: OperationId): boolean {
  return mayCall(endpoints[operation].access, useMe().role);
}
