/** The door to disclosure/. */

export { statementsOf } from './statements.ts';
export { type SuppressedCell, suppressedCells } from './suppressed-cells.ts';
