import { ProblemError, type ProblemDetails } from '@gza/client';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { setLanguage } from '../platform/i18n/i18n.js';
import { UiProvider } from '../ui/theme/ui-provider.js';
import { CompleteTask } from './complete-task.js';

const completeTask = jest.fn<Promise<unknown>, [object]>();
const reopenTask = jest.fn<Promise<unknown>, [object]>();
jest.mock('../platform/api.js', () => ({
  api: {
    completeTask: (input: object) => completeTask(input),
    reopenTask: (input: object) => reopenTask(input),
  },
}));
jest.mock('../platform/sign-in.js', () => ({ onSignOut: () => undefined }));

const refused = (status: number, title: string) =>
  new ProblemError({ type: '/problems/x', status, title } as ProblemDetails);

beforeEach(() => {
  setLanguage('en');
  completeTask.mockReset().mockResolvedValue({ id: 't1', version: 4 });
  reopenTask.mockReset().mockResolvedValue({ id: 't1', version: 5 });
});

const shown = (open = true) => (
  <UiProvider>
    <QueryClientProvider client={new QueryClient()}>
      {open ? <CompleteTask task={{ id: 't1', version: 3, title: 'Call back' }} /> : null}
    </QueryClientProvider>
  </UiProvider>
);
const button = () => screen.getByRole('button', { name: 'Done: Call back' });

it('marks a task as done at the version that was read, and takes it back at the new one', async () => {
  let answer: (task: object) => void = () => undefined;
  completeTask.mockReturnValue(new Promise((resolve) => (answer = resolve)));
  const { rerender } = render(shown());
  fireEvent.click(button());
  expect(completeTask).toHaveBeenCalledWith({ id: 't1', version: 3, body: {} });
  // The list is read again, and the line is gone.
  rerender(shown(false));
  answer({ id: 't1', version: 4 });
  await screen.findByText('Task done: Call back');
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await screen.findByText('The task is open again: Call back');
  expect(reopenTask).toHaveBeenCalledWith({ id: 't1', version: 4 });
});

it('shows why it was refused, and can be tried again', async () => {
  completeTask.mockRejectedValueOnce(refused(412, 'A colleague was faster'));
  render(shown());
  fireEvent.click(button());
  await screen.findByText('A colleague was faster');
  fireEvent.click(button());
  await waitFor(() => expect(screen.queryByText('A colleague was faster')).toBeNull());
});

it('says that it could not be taken back', async () => {
  reopenTask.mockRejectedValueOnce(refused(409, 'The case is closed'));
  render(shown());
  fireEvent.click(button());
  fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(await screen.findByText('The case is closed')).toBeTruthy();
});
