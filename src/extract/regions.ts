export { withoutNamesakes } from './regions/persons.ts';
export { setting } from './regions/setting.ts';
