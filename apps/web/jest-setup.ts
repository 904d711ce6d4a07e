/** Browser features that jsdom lacks and the libraries of the portal need. */
import { TextDecoder, TextEncoder } from 'node:util';

// In the browser each file brings the operations that it names. Tests without a document call none.
if (typeof document !== 'undefined') {
  const { endpoints } = require('@gza/contract') as typeof import('@gza/contract');
  const { addOperations } =
    require('./src/platform/operations.js') as typeof import('./src/platform/operations.js');
  addOperations(endpoints);
}

Object.assign(globalThis, { TextDecoder, TextEncoder });

globalThis.matchMedia ??= (query) => ({
  matches: false,
  media: query,
  onchange: null,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
  // oxlint-disable-next-line typescript/no-deprecated -- the type asks for them
  addListener: () => undefined,
  // oxlint-disable-next-line typescript/no-deprecated -- the type asks for them
  removeListener: () => undefined,
  dispatchEvent: () => false,
});

globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

// Tests in the `node` environment have no `Element`.
if (typeof Element !== 'undefined' && !('scrollIntoView' in Element.prototype))
  Object.assign(Element.prototype, { scrollIntoView: () => undefined });
