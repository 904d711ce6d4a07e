import { draftKey, dropDraft, keepDraft, readDraft, wipeDrafts } from './drafts.js';

const blank = { text: '', reached: true };
const mine = draftKey('user', 'note', 'person');

afterEach(() => sessionStorage.clear());

it('gives back what was kept, to the same user about the same person only', () => {
  keepDraft(mine, { text: 'დარეკა', reached: false });
  expect(readDraft(mine, blank)).toEqual({ text: 'დარეკა', reached: false });
  expect(readDraft(draftKey('other', 'note', 'person'), blank)).toEqual(blank);
  expect(readDraft(draftKey('user', 'note', 'other'), blank)).toEqual(blank);
  dropDraft(mine);
  expect(readDraft(mine, blank)).toEqual(blank);
});

it('does not trust what it finds', () => {
  sessionStorage.setItem(mine, '{"text":7,"reached":false,"more":1}');
  expect(readDraft(mine, blank)).toEqual({ text: '', reached: false });
  sessionStorage.setItem(mine, 'no JSON');
  expect(readDraft(mine, blank)).toEqual(blank);
});

it('wipes drafts and nothing else', () => {
  keepDraft(mine, blank);
  sessionStorage.setItem('gza.language', 'ka');
  wipeDrafts();
  expect(Object.keys(sessionStorage)).toEqual(['gza.language']);
});
