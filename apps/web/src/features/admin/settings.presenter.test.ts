import { settingCodes, settingDefaults } from '@gza/contract';
import {
  inPairs,
  settingBody,
  settingGroups,
  settingValues,
  type Settings,
} from './settings.presenter.js';

const settings: Settings = { ...settingDefaults, planned: [], version: 3 };

it('shows every setting once', () => {
  expect(Object.values(settingGroups).flat().toSorted()).toEqual(settingCodes.toSorted());
});

it('sends back what it was given', () => {
  expect(settingBody(settingValues(settings, '2026-11-29'))).toEqual({
    ...settingDefaults,
    validFrom: '2026-11-29',
  });
});

it('orders fields two in a row, also when one is left', () => {
  expect(inPairs(['a', 'b', 'c'])).toEqual([['a', 'b'], ['c']]);
});

it('sends no number for an empty field, and no hotline for an empty text', () => {
  const body = settingBody({
    ...settingValues(settings, '2026-11-29'),
    invitationDays: ' ',
    hotlineNumber: ' ',
    phoneRegion: ' MD ',
  });
  expect([body.invitationDays, body.hotlineNumber, body.phoneRegion]).toEqual([
    Number.NaN,
    null,
    'MD',
  ]);
});
