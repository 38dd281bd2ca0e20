/** The door to json/. */

export { faultOf, parseJson } from './parse.ts';
