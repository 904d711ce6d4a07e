import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import type { Dto } from '@gza/contract';
import { useAnswersDraft } from './use-answers-draft.js';

const assessment = {
  id: '0190a000-0000-7000-8000-000000000001',
  version: 3,
  audience: 'adult',
  answers: {},
} as unknown as Dto<'Assessment'>;
const version = {
  sections: [{ items: [{ linkId: 'notes', type: 'text', required: false, maximumLength: 100 }] }],
} as unknown as Dto<'InstrumentVersion'>;

const fetchMock = jest.fn<Promise<Response>, [string, RequestInit?]>();
beforeEach(() => {
  fetchMock.mockReset();
  // No answer arrives: the page is gone before.
  fetchMock.mockReturnValue(new Promise(() => undefined));
  globalThis.fetch = fetchMock as typeof fetch;
});

function openForm() {
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={new QueryClient()}>{children}</QueryClientProvider>
  );
  return renderHook(() => useAnswersDraft(assessment, version), { wrapper }).result.current.draft;
}

it('sends what was typed a moment before the page is left, in a request that outlives it', async () => {
  const draft = openForm();
  act(() => draft.change('notes', 'ასთმა', 'typed'));
  expect(fetchMock).not.toHaveBeenCalled();
  jest.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  // The request is sent within the event: promises settle, no timer runs.
  await act(async () => {
    document.dispatchEvent(new Event('visibilitychange'));
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
  });
  const [url, init] = fetchMock.mock.calls[0] ?? [];
  expect(url).toBe(`/api/v1/assessments/${assessment.id}`);
  expect(init).toMatchObject({
    method: 'PATCH',
    keepalive: true,
    body: JSON.stringify({ answers: { notes: 'ასთმა' } }),
  });
});
