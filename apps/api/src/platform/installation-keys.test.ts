import fc from 'fast-check';
import { InstallationKeys } from './installation-keys.js';

const keys = new InstallationKeys('a secret of at least thirty-two characters');
const content = fc.string({ unit: 'grapheme', maxLength: 200 });
const sealed = content.map((text) => keys.seal('list', Buffer.from(text)));

describe('a sealed text', () => {
  it('is read again with its purpose by the installation that made it', () => {
    fc.assert(
      fc.property(content, (text) => {
        const opened = keys.unseal('list', keys.seal('list', Buffer.from(text)));
        expect(opened?.toString()).toBe(text);
      }),
    );
  });

  it('says nothing: equal texts are sealed differently, and the text is not in it', () => {
    fc.assert(
      fc.property(fc.uuid(), (id) => {
        const [one, two] = [keys.seal('list', Buffer.from(id)), keys.seal('list', Buffer.from(id))];
        expect(one).not.toBe(two);
        expect(Buffer.from(one, 'base64url').toString('latin1')).not.toContain(id.slice(0, 8));
      }),
    );
  });

  it('is refused when one bit of it was changed, wherever it is', () => {
    fc.assert(
      fc.property(sealed, fc.nat(), fc.integer({ min: 0, max: 7 }), (text, at, bit) => {
        const bytes = Buffer.from(text, 'base64url');
        const index = at % bytes.length;
        bytes.writeUInt8(bytes.readUInt8(index) ^ (1 << bit), index);
        expect(keys.unseal('list', bytes.toString('base64url'))).toBeUndefined();
      }),
    );
  });

  it('is refused when it was cut, lengthened, spelled otherwise or invented', () => {
    fc.assert(
      fc.property(sealed, fc.nat(), fc.string({ minLength: 1 }), (text, at, other) => {
        expect(keys.unseal('list', text.slice(0, at % text.length))).toBeUndefined();
        expect(keys.unseal('list', text + other)).toBeUndefined();
        expect(keys.unseal('list', `${text}=`)).toBeUndefined();
        expect(keys.unseal('list', other)).toBeUndefined();
      }),
    );
  });

  it('is refused for another purpose and by another installation', () => {
    const other = new InstallationKeys('another secret of thirty-two characters or so');
    fc.assert(
      fc.property(sealed, (text) => {
        expect(keys.unseal('other list', text)).toBeUndefined();
        expect(other.unseal('list', text)).toBeUndefined();
      }),
    );
  });
});

describe('a keyed digest', () => {
  it('is the same for the same text, and another one for another secret', () => {
    const other = new InstallationKeys('another secret of thirty-two characters or so');
    expect(keys.digest('body')).toBe(keys.digest('body'));
    expect(keys.digest('body')).not.toBe(keys.digest('Body'));
    expect(keys.digest('body')).not.toBe(other.digest('body'));
  });
});
