import type { z } from 'zod';
import { type CellKind, wordsOf } from '../cells.ts';
import { type AreaIndex, repairCode } from './code.ts';
import { repairPeriod } from './date.ts';
import { repairAbsence, repairUnknown, saysNothing } from './missing.ts';
import { repairCount, repairQuantity } from './number.ts';
import type { Repair } from './repair.ts';
import { repairChoice, repairId } from './word.ts';

/** What a cell's repair may look at besides the cell. */
export interface Surroundings {
	/** The name in the same row, of a village. */
	readonly name: string;
	readonly areas: () => AreaIndex;
}

function proposal(kind: CellKind, text: string, type: z.ZodType, { name, areas }: Surroundings): Repair | undefined {
	switch (kind) {
		case 'count-cell':
			return repairAbsence(text) ?? repairCount(text);
		case 'percent-cell':
			return repairAbsence(text) ?? repairQuantity(text);
		case 'count':
			return repairUnknown(text) ?? repairCount(text);
		case 'quantity':
			return repairUnknown(text) ?? repairQuantity(text);
		case 'optional-period':
			return saysNothing(text) ? { write: '' } : repairPeriod(text);
		case 'period':
			return repairPeriod(text);
		case 'code':
			return repairCode(text, '', areas(), 'area');
		case 'village':
			return repairCode(text, name, areas(), 'village');
		case 'choice':
			return repairChoice(text, wordsOf(type));
		case 'id':
			return repairId(text);
		case 'text':
			return undefined;
	}
}

/** The repair of a cell that its column's type refuses; never one that the type would refuse again. */
export function repairCell(
	kind: CellKind | undefined,
	text: string,
	type: z.ZodType,
	around: Surroundings,
): Repair | undefined {
	if (!kind || text === '') return undefined;
	const repair = proposal(kind, text, type, around);
	const isUseless = repair && 'write' in repair && (repair.write === text || !type.safeParse(repair.write).success);
	return isUseless ? undefined : repair;
}
