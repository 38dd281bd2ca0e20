/** The door to boundary/. */

export { type CheckedBoundary, checkBoundary } from './check.ts';
export { someOf } from './command.ts';
export { BOUNDARY_FILES } from './files.ts';
export type { Feature, Polygon } from './geometry.ts';
export { boundaryYear } from './meta.ts';
export { isInIndonesia, namedFrame } from './projection.ts';
export { bareName, codeHolders, codesByName, type Holder, holders, type NamedArea, nameHolders } from './properties.ts';
export { areasOf, digitsOf, featuresOf, written } from './read.ts';
export { polygonOf } from './rings.ts';
export type { CodedShape } from './shapes.ts';
