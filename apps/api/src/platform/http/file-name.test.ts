import { dispositionOf, fileNameOf } from './file-name.js';

describe('the name of a file', () => {
  it.each([
    ["attachment; filename*=UTF-8''%E1%83%9E%E1%83%98%E1%83%A0.pdf", 'პირ.pdf'],
    ['attachment; filename="card.jpg"', 'card.jpg'],
    ["attachment; filename*=UTF-8''..%2F..%2Fetc%2Fpasswd", 'passwd'],
    ["attachment; filename*=UTF-8''C%3A%5Cscans%5Cone.png", 'one.png'],
    ["attachment; filename*=UTF-8''a%0D%0Ab%E2%80%AEgpj.exe", 'abgpj.exe'],
    [`attachment; filename="${'😀'.repeat(150)}"`, '😀'.repeat(100)],
    ["attachment; filename*=UTF-8''%E1%83", null],
    ["attachment; filename*=UTF-8''%20", null],
    ['attachment', null],
    ['', null],
  ])('%s is %s', (header, name) => expect(fileNameOf(header)).toBe(name));

  it.each([
    [
      'პირ (1).pdf',
      'application/pdf',
      "attachment; filename*=UTF-8''%E1%83%9E%E1%83%98%E1%83%A0%20%281%29.pdf",
    ],
    [null, 'image/jpeg', "attachment; filename*=UTF-8''scan.jpg"],
  ])('%s of %s is saved by %s', (name, mediaType, header) =>
    expect(dispositionOf(name, mediaType)).toBe(header),
  );
});
