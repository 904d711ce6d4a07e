/** Replaces a style sheet, font or image in tests: empty. */
export default '';
