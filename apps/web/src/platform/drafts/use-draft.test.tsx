import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { allDrafts, readDraft, unfinished } from './drafts.js';
import { useDraft } from './use-draft.js';

const device = new Map<string, unknown>();
jest.mock('../device/device-store.js', () => ({
  putItem: async (_kind: string, name: string, value: unknown) =>
    void device.set(name, JSON.parse(JSON.stringify(value))),
  getItem: async (_kind: string, name: string) => device.get(name),
  deleteItem: async (_kind: string, name: string) => void device.delete(name),
  getAllItems: async () => [...device].map(([name, value]) => ({ name, value })),
}));

const initial = { text: '', kind: '' };

interface NoteProps {
  about?: string;
  begin?: typeof initial;
  save?: () => Promise<unknown>;
}

function Note({ about = 'nino', begin = initial, save = async () => undefined }: NoteProps) {
  const [values, replace] = useState(begin);
  const draft = useDraft(
    { key: `note.${about}`, label: 'Note' },
    { values, initial: begin, replace },
  );
  return (
    <div id="main">
      <h1>ნინო ბერიძე</h1>
      <input
        aria-label="text"
        value={values.text}
        onChange={(event) => replace({ ...values, text: event.target.value })}
      />
      <input aria-label="kind" value={values.kind} readOnly />
      <button onClick={() => draft.discard()}>discard</button>
      <button onClick={() => void draft.saving(save).catch(() => undefined)}>save</button>
      <output>{draft.restoredFrom ?? 'new'}</output>
    </div>
  );
}

const type = (text: string) =>
  fireEvent.change(screen.getByLabelText('text'), { target: { value: text } });
const shown = (label: string) => screen.getByLabelText<HTMLInputElement>(label).value;
const settle = () => act(async () => await new Promise((done) => setTimeout(done)));

beforeEach(() => device.clear());

it('keeps input at once, with where it was typed', async () => {
  render(<Note />);
  await settle();
  expect(device.size).toBe(0);
  type('დარეკა');
  await settle();
  expect(await allDrafts()).toMatchObject([
    { key: 'note.nino', label: 'Note', place: 'ნინო ბერიძე', to: '/', changes: { text: 'დარეკა' } },
  ]);
});

it('writes the last of what is typed faster than it can be written', async () => {
  render(<Note />);
  await settle();
  for (let letters = 1; letters <= 20; letters += 1) type('ა'.repeat(letters));
  await settle();
  expect((await readDraft('note.nino'))?.changes).toEqual({ text: 'ა'.repeat(20) });
});

it('keeps a value that a field gives out as it is left', async () => {
  render(<Note />);
  await settle();
  // The document hears that the field is left before the form has the value: nothing is new then.
  fireEvent.focusOut(screen.getByLabelText('text'));
  type('29.01.2027');
  await settle();
  expect((await readDraft('note.nino'))?.changes).toEqual({ text: '29.01.2027' });
});

it('keeps what was typed when the form goes', async () => {
  const { unmount } = render(<Note />);
  await settle();
  type('ერთი');
  unmount();
  await settle();
  expect((await readDraft('note.nino'))?.changes).toEqual({ text: 'ერთი' });
});

it('keeps what was typed before an earlier draft could be read', async () => {
  device.set('note.nino', { key: 'note.nino', at: 'x', changes: { text: 'ძველი', kind: 'phone' } });
  render(<Note />);
  type('ახალი');
  await settle();
  await settle();
  expect([shown('text'), shown('kind')]).toEqual(['ახალი', 'phone']);
});

it('restores over what the form begins with now, and does not call that a new input', async () => {
  const at = '2026-11-23T10:02:00.000Z';
  device.set('note.nino', { key: 'note.nino', at, changes: { text: 'დარეკა' } });
  const { unmount } = render(<Note begin={{ text: '', kind: 'phone' }} />);
  await waitFor(() => expect(shown('text')).toBe('დარეკა'));
  expect(shown('kind')).toBe('phone');
  expect(screen.getByRole('status').textContent).toBe(at);
  await settle();
  unmount();
  expect(device.get('note.nino')).toMatchObject({ at });
});

it('belongs to one subject alone', async () => {
  device.set('note.nino', { key: 'note.nino', at: 'x', changes: { text: 'დარეკა' } });
  render(<Note about="levan" />);
  await settle();
  expect(shown('text')).toBe('');
});

it('is thrown away when asked to, or when nothing is left of it', async () => {
  device.set('note.nino', { key: 'note.nino', at: 'x', changes: { text: 'დარეკა' } });
  render(<Note />);
  await waitFor(() => expect(shown('text')).toBe('დარეკა'));
  fireEvent.click(screen.getByText('discard'));
  await settle();
  expect([shown('text'), device.size]).toEqual(['', 0]);
  type('ა');
  fireEvent.focusOut(screen.getByLabelText('text'));
  await settle();
  expect(device.size).toBe(1);
  type('  ');
  fireEvent.focusOut(screen.getByLabelText('text'));
  await settle();
  expect(device.size).toBe(0);
});

it('goes when it was saved, and stays when the save was refused', async () => {
  const { rerender } = render(<Note save={async () => Promise.reject(new Error('412'))} />);
  await settle();
  type('დარეკა');
  fireEvent.click(screen.getByText('save'));
  await settle();
  expect(device.size).toBe(1);
  rerender(<Note />);
  fireEvent.click(screen.getByText('save'));
  await settle();
  expect(device.size).toBe(0);
  await settle();
  expect(device.size).toBe(0);
});

it('is not restored into the next form while the last one is being saved', async () => {
  let finish: () => void = () => undefined;
  const { unmount } = render(
    <Note save={() => new Promise<void>((done) => (finish = () => done()))} />,
  );
  await settle();
  type('დარეკა');
  fireEvent.click(screen.getByText('save'));
  await settle();
  unmount();
  render(<Note />);
  finish();
  await settle();
  await settle();
  expect([shown('text'), device.size]).toEqual(['', 0]);
});

it('stays while a save has only asked for the next step', async () => {
  render(<Note save={async () => unfinished} />);
  await settle();
  type('დარეკა');
  fireEvent.click(screen.getByText('save'));
  await settle();
  expect(device.size).toBe(1);
});
