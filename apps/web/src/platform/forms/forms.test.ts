import { fieldProblems } from '@gza/contract';
import { blankToUndefined } from './blank-to-undefined.js';
import { fieldErrorsOf, pathOf } from './server-errors.js';
import { validateDto } from './validate-dto.js';

describe('validateDto', () => {
  it('accepts a body that the API would accept', () => {
    expect(validateDto('LoginBody', { email: 'nino@gza.ge', password: 'x' }, 'ka')).toEqual({});
  });

  it('says in the language of the user what is missing', () => {
    const errors = validateDto('LoginBody', { email: '', password: 'x' }, 'en');
    expect(errors).toEqual({ email: 'This field is required.' });
    expect(validateDto('LoginBody', { email: '', password: '' }, 'ka')).toEqual({
      email: 'ეს ველი სავალდებულოა.',
      password: 'ეს ველი სავალდებულოა.',
    });
  });

  it('names the limit that was passed', () => {
    const body = { currentPassword: 'old', newPassword: 'short' };
    expect(validateDto('ChangePasswordBody', body, 'en')).toEqual({
      newPassword: 'Enter at least 12 characters.',
    });
  });

  it.each([
    ['CreateBureauBody', { code: 'Guria' }, 'code', fieldProblems.code],
    [
      'ChangeBeneficiaryBody',
      { personalNumber: '0100101234x' },
      'personalNumber',
      fieldProblems.personalNumberSigns,
    ],
    [
      'ChangeBeneficiaryBody',
      { personalNumber: '01001-' },
      'personalNumber',
      fieldProblems.personalNumberSigns,
    ],
    ['ScheduleGroupBody', { time: '25:00' }, 'time', fieldProblems.timeOfDay],
    ['CreateUserBody', { email: 'nino' }, 'email', fieldProblems.email],
    ['CreateProgrammeBody', { code: 'Anger 2' }, 'code', fieldProblems.codeWithDigits],
    ['CreateProgrammeBody', { sessions: Number.NaN }, 'sessions', fieldProblems.wholeNumber],
    ['CreateProgrammeBody', { sessions: 1.5 }, 'sessions', fieldProblems.wholeNumber],
    ['ChangeSettingsBody', { phoneRegion: 'ge' }, 'phoneRegion', fieldProblems.country],
    ['AssignCaseBody', { caseManagerId: 'nino' }, 'caseManagerId', fieldProblems.uuid],
    ['AssignCaseBody', { reason: '   ' }, 'reason', fieldProblems.required],
  ] as const)('says what the form of %s is, %j', (dto, body, field, { ka, en }) => {
    expect(validateDto(dto, body as never, 'ka')[field]).toBe(ka);
    expect(validateDto(dto, body as never, 'en')[field]).toBe(en);
  });
});

describe('server problems', () => {
  it('reads JSON pointers', () => {
    expect(pathOf('/person/firstName')).toBe('person.firstName');
    expect(pathOf('/contacts/0/a~1b~0c')).toBe('contacts.0.a/b~c');
  });

  it('puts each error on its field', () => {
    const problem = {
      type: '/problems/invalid-request',
      title: 'Invalid',
      status: 400,
      detail: '',
      traceId: 't',
      errors: [{ pointer: '/email', code: 'pattern', detail: 'No such form' }],
    };
    expect(fieldErrorsOf(problem)).toEqual({ email: 'No such form' });
  });
});

it('leaves out what was left empty', () => {
  expect(blankToUndefined('  ')).toBeUndefined();
  expect(blankToUndefined(' 5 ')).toBe('5');
});
