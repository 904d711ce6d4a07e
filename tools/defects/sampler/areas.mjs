/**
 * The areas of the product that the sample is drawn from. The first area whose pattern matches a
 * file owns it; the numbers add up to sixty.
 *
 * @typedef {object} Area
 * @property {string} name
 * @property {number} places  how many defects are drawn
 * @property {readonly RegExp[]} files
 */

/** @type {readonly Area[]} */
export const areas = [
  { name: 'reports', places: 7, files: [/^apps\/api\/src\/modules\/reporting\/.+\.ts$/u] },
  {
    name: 'imports',
    places: 4,
    files: [/^apps\/api\/src\/(modules\/.+|platform)\/imports\/.+\.ts$/u],
  },
  {
    name: 'policies',
    places: 6,
    files: [
      /\.policy\.ts$/u,
      /^apps\/api\/src\/migrations\/.+\.ts$/u,
      /^apps\/api\/src\/platform\/db\/rls(-\w+)?\.ts$/u,
    ],
  },
  { name: 'rules', places: 7, files: [/^(apps|packages)\/.+\.rules\.ts$/u] },
  { name: 'contract', places: 7, files: [/^packages\/(contract|client)\/src\/.+\.ts$/u] },
  { name: 'views', places: 7, files: [/^apps\/api\/src\/modules\/.+\/persistence\/.+\.ts$/u] },
  { name: 'commands', places: 8, files: [/^apps\/api\/src\/modules\/.+\.ts$/u] },
  { name: 'portal', places: 8, files: [/^apps\/web\/src\/.+\.tsx?$/u] },
  { name: 'platform', places: 6, files: [/^apps\/api\/src\/(platform\/.+|config)\.ts$/u] },
];

/** Tests, code that only tests use, prose, appearance, and declarations without behaviour. */
const outside = [
  /\.(test|fixture|d)\.tsx?$/u,
  /\.(texts|words|types|module)\.tsx?$/u,
  /\/entities\.ts$|\.entities\.ts$/u,
  /^apps\/web\/src\/ui\/(theme|styles|chart-canvas)\.tsx?$/u,
  /^apps\/web\/jest-setup\.ts$/u,
];

/**
 * @param {string} file
 * @returns {Area | undefined}
 */
export const areaOf = (file) =>
  outside.some((pattern) => pattern.test(file))
    ? undefined
    : areas.find((area) => area.files.some((pattern) => pattern.test(file)));
