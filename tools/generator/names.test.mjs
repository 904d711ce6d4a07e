import { filled, marksOf } from './names.mjs';

const titles = { ka: 'ვიზიტები', en: 'Home visits' };

it('makes every form of a name', () => {
  expect(marksOf({ name: 'home-visits', ...titles, now: new Date(1790000016000) })).toEqual({
    __kebab__: 'home-visits',
    __camel__: 'homeVisits',
    __Pascal__: 'HomeVisits',
    __record__: 'homeVisit',
    __Record__: 'HomeVisit',
    __recordKebab__: 'home-visit',
    __recordWords__: 'home visit',
    __table__: 'home_visit',
    __ka__: 'ვიზიტები',
    __en__: 'Home visits',
    __stamp__: '1790000016000',
  });
});

it('writes the article that a name needs', () => {
  const written = (/** @type {string} */ name) =>
    filled('A __recordWords__: create a __recordWords__.', marksOf({ name, ...titles }));
  expect(written('home-visits')).toBe('A home visit: create a home visit.');
  expect(written('appointments')).toBe('An appointment: create an appointment.');
});

it('says what is wrong with a name, and how to mend it', () => {
  const refused = (/** @type {object} */ input) => () =>
    marksOf(/** @type {never} */ ({ name: 'home-visits', ...titles, ...input }));
  expect(refused({ name: 'HomeVisits' })).toThrow(
    'The name is "HomeVisits": write it in lower-case words with hyphens, such as home-visits.',
  );
  expect(refused({ name: 'staff' })).toThrow(
    'The name "staff" has no singular of its own: name one record with --record.',
  );
  expect(refused({ ka: '' })).toThrow('--ka is missing or has a quote');
  expect(refused({ en: "Women's visits" })).toThrow('--en is missing or has a quote');
});
