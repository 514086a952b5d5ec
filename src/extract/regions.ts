export { setting } from './regions/setting.ts';
