import type { UserRole } from '@gza/contract';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { handTask, ruleLine } from '../../../domain/tasks.fixture.js';
import type { TaskLine } from '../../../domain/tasks.rules.js';
import { addDays } from '../../../platform/days.js';
import { formatDate, today } from '../../../platform/format.js';
import { setLanguage } from '../../../platform/i18n/i18n.js';
import { UiProvider } from '../../../ui/theme/ui-provider.js';
import { PersonTasks } from './person-tasks.js';

/** Ids of records are real ones, because the bodies of requests are checked. */
const mockPersonId = '0190a000-0000-7000-8000-000000000001';
const subjectId = '0190a000-0000-7000-8000-000000000002';
const myId = '0190a000-0000-7000-8000-000000000003';
const me = { id: myId, name: 'მარიამ', role: 'socialWorker' as UserRole, bureauId: 'b1' };
jest.mock('../../../platform/sign-in.js', () => ({
  useMe: () => me,
  onSignOut: () => undefined,
  useSignIn: () => ({ state: 'signedIn', me }),
}));
jest.mock('../../../platform/device/device-store.js', () => ({
  putItem: async () => undefined,
  updateItem: async () => undefined,
  getItem: async () => undefined,
  deleteItem: async () => undefined,
}));
let lines: TaskLine[];
const sent = jest.fn<unknown, [string, object]>();
jest.mock('../../../platform/api.js', () => ({
  api: new Proxy(
    {},
    {
      get: (_, operation: string) => async (input: object) => {
        if (operation === 'listTasks') return { items: lines, nextCursor: null };
        if (operation === 'getBeneficiary') return { id: mockPersonId, bureau: { id: 'b1' } };
        if (operation === 'listStaff')
          return {
            items: [
              { ...me, role: 'socialWorker' },
              { id: 'm2', name: 'ნინო', role: 'psychologist', bureauId: 'b1' },
            ],
          };
        return sent(operation, input);
      },
    },
  ),
}));

beforeAll(async () => {
  configure({ asyncUtilTimeout: 10_000 });
  // A form loads the validators by itself; here they are there before the first save.
  await import('../../../platform/forms/validate-dto.js');
}, 60_000);

beforeEach(() => {
  setLanguage('en');
  me.role = 'socialWorker';
  sent.mockReset().mockReturnValue({ id: 't1', version: 4, dueOn: today() });
});

async function show(shown: TaskLine[]) {
  lines = shown;
  render(
    <MemoryRouter>
      <QueryClientProvider client={new QueryClient()}>
        <UiProvider>
          <PersonTasks beneficiaryId={mockPersonId} />
        </UiProvider>
      </QueryClientProvider>
    </MemoryRouter>,
  );
  await screen.findByRole('button', { name: 'New task' });
}
const dialog = async () => within(await screen.findByRole('dialog'));

it('shows what has to be done, by when and by whom, and why it was postponed', async () => {
  const yesterday = addDays(today(), -1);
  await show([
    handTask({
      dueOn: yesterday,
      firstDueOn: addDays(yesterday, -3),
      reason: 'ავად იყო',
    }),
    ruleLine('documentExpiring', {
      dueOn: addDays(today(), 9),
      firstDueOn: addDays(today(), 9),
      name: { ka: 'პასპორტი', en: 'Passport' },
      assignee: null,
    }),
  ]);
  const [first, second] = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(first).toContain('გადავურეკოLate by 1 day');
  expect(first).toContain(
    `Due on ${formatDate(yesterday)} · მარიამ · First due on ${formatDate(addDays(yesterday, -3))}. Reason: ავად იყო`,
  );
  expect(second).toContain('Renewal of a document: Passport');
  expect(second).toContain('Held by nobody');
  const place = screen.getByRole('link', { name: 'Documents: Renewal of a document: Passport' });
  expect(place.getAttribute('href')).toBe('/beneficiaries/z1/file');
});

it('says that nothing is to be done', async () => {
  await show([]);
  expect(screen.getByText('There is nothing to be done at present.')).toBeTruthy();
});

it('shows a long list in part, and as a whole when asked', async () => {
  await show(Array.from({ length: 9 }, (_, n) => handTask({ id: `t${n}` })));
  expect(screen.getAllByRole('listitem')).toHaveLength(6);
  fireEvent.click(screen.getByRole('button', { name: 'Show all (9)' }));
  expect(screen.getAllByRole('listitem')).toHaveLength(9);
});

it('makes a task of the reader from its words and a day at one click', async () => {
  await show([]);
  fireEvent.click(screen.getByRole('button', { name: 'New task' }));
  const form = await dialog();
  fireEvent.change(form.getByLabelText('What is to be done'), { target: { value: 'Call back' } });
  fireEvent.click(form.getByRole('button', { name: 'Tomorrow' }));
  expect(form.getByRole('button', { name: 'Tomorrow', pressed: true })).toBeTruthy();
  fireEvent.click(form.getByRole('button', { name: 'Add the task' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(sent.mock.calls).toMatchObject([
    [
      'createTask',
      {
        body: {
          beneficiaryId: mockPersonId,
          title: 'Call back',
          dueOn: addDays(today(), 1),
          assigneeId: myId,
        },
      },
    ],
  ]);
});

const choose = async (line: string, step: string) => {
  fireEvent.click(screen.getByRole('button', { name: `More: ${line}` }));
  fireEvent.click(await screen.findByRole('menuitem', { name: step }));
  return dialog();
};

it('postpones a task with a reason, at the version that was read', async () => {
  await show([handTask({ dueOn: today() })]);
  const form = await choose('გადავურეკო', 'Postpone');
  fireEvent.click(form.getByRole('button', { name: 'Postpone' }));
  await form.findByRole('alert');
  expect(sent).not.toHaveBeenCalled();
  fireEvent.click(form.getByRole('button', { name: 'In a week' }));
  fireEvent.change(form.getByLabelText('Why it is postponed'), { target: { value: 'Ill' } });
  fireEvent.click(form.getByRole('button', { name: 'Postpone' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(sent.mock.calls).toEqual([
    ['postponeTask', { id: 't1', version: 3, body: { dueOn: addDays(today(), 7), reason: 'Ill' } }],
  ]);
});

it('records an attempt of the follow-up, and how it went', async () => {
  await show([ruleLine('aftercareDue', { subjectId })]);
  fireEvent.click(
    screen.getByRole('button', { name: 'Record an attempt: Follow-up after the closing' }),
  );
  const form = await dialog();
  fireEvent.change(form.getByLabelText('Note'), { target: { value: 'No answer' } });
  fireEvent.click(form.getByRole('button', { name: 'Record' }));
  await form.findByRole('alert');
  fireEvent.click(form.getByLabelText('Not reached'));
  fireEvent.click(form.getByRole('button', { name: 'Record' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(sent.mock.calls).toMatchObject([
    [
      'recordTaskStep',
      {
        id: 'z1',
        body: {
          rule: 'aftercareDue',
          subjectId,
          kind: 'attempt',
          reached: false,
          text: 'No answer',
        },
      },
    ],
  ]);
});

it('lets the management go on with the work, and a social worker read of it', async () => {
  const ending = ruleLine('involvementEnding', { subjectId, dueOn: today() });
  await show([ending]);
  expect(screen.queryByRole('button', { name: /^More/u })).toBeNull();
});

it('asks the management for a day and a reason', async () => {
  me.role = 'supervisor';
  await show([ruleLine('involvementEnding', { subjectId, dueOn: today() })]);
  const form = await choose('Decision: go on or end the work', 'Go on with the work');
  const day = addDays(today(), 60);
  const field = form.getByLabelText('Until when it goes on');
  fireEvent.change(field, { target: { value: formatDate(day) } });
  fireEvent.blur(field);
  fireEvent.change(form.getByLabelText('Why it goes on'), { target: { value: 'A job' } });
  fireEvent.click(form.getByRole('button', { name: 'Go on with the work' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(sent.mock.calls).toMatchObject([
    [
      'recordTaskStep',
      {
        id: 'z1',
        body: { rule: 'involvementEnding', kind: 'postponed', dueOn: day, text: 'A job' },
      },
    ],
  ]);
});
