const vowels = 'აეიოუ';
const isVowel = (letter: string | undefined): boolean =>
  letter !== undefined && vowels.includes(letter);

/** Words as short as this stay in one piece. */
const longestWhole = 6;
/** Letters that stand before the first and after the last place of division. */
const leastBefore = 3;
const leastAfter = 2;

const softHyphen = '\u00AD';

/**
 * Marks where the long Georgian words of a text may be divided: before a consonant that a vowel follows. The browser shows a hyphen where it divides, and nothing elsewhere.
 */
export const divisible = (text: string): string =>
  text.replace(/[ა-ჰ]+/gu, (word) => {
    const letters = [...word];
    if (letters.length <= longestWhole) return word;
    return letters
      .map((letter, place) => {
        const divides =
          place >= leastBefore &&
          letters.length - place >= leastAfter &&
          !isVowel(letter) &&
          isVowel(letters[place + 1]);
        return divides ? `${softHyphen}${letter}` : letter;
      })
      .join('');
  });
