/** Made by `icons.plugin.ts`. */
declare module 'virtual:icon/*' {
  import type { Icon } from './outline.js';
  const icon: Icon;
  export default icon;
}
