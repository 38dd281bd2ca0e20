import type { Publication } from '../../model/base/publication.ts';

/** An area's name as a row's head. */
export function placeName(code: string, areas: Publication['areas']): string {
	const area = areas[code];
	if (!area) throw new Error(`wilayah \`${code}\` tidak ada`);
	return area.name;
}
