import { agreementBody, noAgreement } from './clashes.rules.js';

it('agrees to an overlap only when it is ticked, with the reason', () => {
  expect(agreementBody(noAgreement)).toEqual({});
  expect(agreementBody({ onClash: false, clashReason: 'Both come.' })).toEqual({});
  expect(agreementBody({ onClash: true, clashReason: ' Both come. ' })).toEqual({
    onClash: 'agreed',
    clashReason: 'Both come.',
  });
  expect(agreementBody({ onClash: true, clashReason: ' ' })).toEqual({ onClash: 'agreed' });
});
