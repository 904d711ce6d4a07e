/** Stands for a style sheet, font or image in tests: nothing. */
export default '';
