import { render } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathsOf, readCollection } from '../../../icons.plugin.js';
import { outline } from './outline.js';

const collection = readCollection();
const named = [
  ...readFileSync(join(__dirname, 'icons.ts'), 'utf8').matchAll(
    /^export \{ default as (\w+) \} from 'virtual:icon\/([\w-]+)';$/gmu,
  ),
].map(([, component = '', drawing = '']) => ({ component, drawing }));

it('names each icon after its drawing, which the collection has', () => {
  expect(named.length).toBeGreaterThan(50);
  for (const { component, drawing } of named) {
    expect(component.replace(/([a-z])([A-Z\d])/gu, '$1-$2').toLowerCase()).toBe(`icon-${drawing}`);
    expect(pathsOf(drawing, collection)).not.toEqual([]);
  }
});

it('reads the lines of a drawing of one path and of several', () => {
  expect(pathsOf('plus', collection)).toEqual(['M12 5v14m-7-7h14']);
  expect(pathsOf('inbox', collection)).toEqual([
    'M4 6a2 2 0 0 1 2-2h12a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2z',
    'M4 13h3l3 3h4l3-3h3',
  ]);
});

it('refuses an icon that there is not, or that is not drawn with lines', () => {
  expect(() => pathsOf('no-such-icon', collection)).toThrow(
    'There is no icon "no-such-icon": see https://tabler.io/icons.',
  );
  expect(() => pathsOf('star-filled', collection)).toThrow(
    'The icon "star-filled" is not an outline of paths: choose another.',
  );
});

it('draws with the size and the line asked for, in the colour of the text', () => {
  const Icon = outline(['M12 5v14', 'M5 12h14']);
  expect(
    render(<Icon size={18} stroke={1.6} aria-hidden className="sign" />).container.innerHTML,
  ).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg" width="18" height="18" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" class="sign"><path d="M12 5v14"></path><path d="M5 12h14"></path></svg>',
  );
  expect(render(<Icon />).container.innerHTML).toMatch(/width="24" height="24".*stroke-width="2"/u);
});
