import { blankBureau, bureauChange, bureauValues, newBureau } from './bureaus.presenter.js';

const values = bureauValues({
  id: 'b1',
  code: 'kakheti',
  name: { ka: 'კახეთის ბიურო', en: 'Kakheti Bureau' },
  regions: ['GE-KA'],
  confirmed: false,
  active: true,
  version: 2,
});

it('makes a bureau with its code, and changes the rest of one', () => {
  const name = { ka: ' კახეთი ', en: 'Kakheti ' };
  expect(newBureau({ ...values, name, code: ' kakheti ' })).toEqual({
    code: 'kakheti',
    name: { ka: 'კახეთი', en: 'Kakheti' },
    regions: ['GE-KA'],
  });
  expect(bureauChange({ ...values, name, confirmed: true })).toEqual({
    name: { ka: 'კახეთი', en: 'Kakheti' },
    regions: ['GE-KA'],
    confirmed: true,
    active: true,
  });
});

it('begins a bureau empty, and shows one as it is', () => {
  expect(blankBureau).toEqual({
    code: '',
    name: { ka: '', en: '' },
    regions: [],
    confirmed: true,
    active: true,
  });
  expect(values).toEqual({
    code: 'kakheti',
    name: { ka: 'კახეთის ბიურო', en: 'Kakheti Bureau' },
    regions: ['GE-KA'],
    confirmed: false,
    active: true,
  });
});
