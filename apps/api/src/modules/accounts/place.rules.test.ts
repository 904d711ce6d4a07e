import { userRoles } from '@gza/contract';
import { placeOf } from './place.rules.js';

const whole = ['head', 'analyst', 'administrator'];

describe.each(userRoles)('the place of the role %s', (role) => {
  it('is what the role works in, and nothing else', () => {
    const bureau = !whole.includes(role) && role !== 'partnerUser' ? 'b' : null;
    const organisation = role === 'partnerUser' ? 'o' : null;
    expect(placeOf(role, bureau, organisation)).toBeUndefined();
    expect(placeOf(role, bureau ? null : 'b', organisation)).toEqual({
      field: 'bureau',
      code: bureau ? 'required' : 'notApplicable',
    });
    expect(placeOf(role, bureau, organisation ? null : 'o')).toEqual({
      field: 'organisation',
      code: organisation ? 'required' : 'notApplicable',
    });
  });
});
