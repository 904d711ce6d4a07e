export { stopProduct as default } from './start-product.mjs';
