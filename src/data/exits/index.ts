/** The door to exits/. */

export { FolderEdit } from './edit.ts';
export {
	type AskedGrounds,
	ExitRefusal,
	groundsOf,
	ownCorrections,
	recordCorrections,
	requireCleanBefore,
	requireSound,
	type Stated,
} from './record.ts';
export { regroup, regroupingOf } from './regroup.ts';
export { rename } from './rename.ts';
export { targetOf, withdraw } from './withdraw.ts';
