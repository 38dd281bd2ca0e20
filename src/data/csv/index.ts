/** The door to csv/. */

export { plainName } from './repair/code.ts';
export { type AnyTable, columnNotes, requiredColumns, tablePattern } from './table.ts';
