import { fromReadings, type Repair } from './repair.ts';

const withoutZeros = (digits: string) => digits.replace(/^(-?)0+(?=\d)/, '$1').replace(/^-0$/, '0');

/** Every number that a text can mean, written as the contract writes it. One separator before three digits may part
 * thousands or decimals: `1.786` has two readings, `27,4` and `1.786,5` one. */
export function readingsOf(text: string): string[] {
	const bare = text.replace(/^'/, '').replace(/[\u00a0\u202f](?=\d{3}(\D|$))/g, '.');
	if (/^-?\d+$/.test(bare)) return [withoutZeros(bare)];
	const single = /^(-?\d+)([.,])(\d+)$/.exec(bare);
	if (single) {
		const [, whole = '', , rest = ''] = single;
		const decimal = withoutZeros(rest === '000' ? whole : `${whole}.${rest}`);
		return /^-?[1-9]\d{0,2}$/.test(whole) && rest.length === 3 ? [decimal, whole + rest] : [decimal];
	}
	for (const [thousands, point] of [
		['.', ','],
		[',', '.'],
	] as const) {
		const [whole = '', rest, more] = bare.split(point);
		if (more !== undefined || (rest !== undefined && !/^\d+$/.test(rest))) continue;
		const groups = whole.split(thousands);
		const isGrouped =
			groups.length > 1 &&
			/^-?[1-9]\d{0,2}$/.test(groups[0] ?? '') &&
			groups.slice(1).every((group) => /^\d{3}$/.test(group));
		// `150.000,00`: nobody parts thousands of a rate, and zeros after money say nothing.
		if (isGrouped) return [groups.join('') + (rest === undefined || /^0+$/.test(rest) ? '' : `.${rest}`)];
	}
	return [];
}

/** A count: a separator before three digits parts thousands, and a fraction of zeros (`405.0`, as programs write it) is
 * dropped. */
export function repairCount(text: string): Repair | undefined {
	const readings = readingsOf(text.trim());
	const thousands = readings.filter((reading) => /^\d+$/.test(reading));
	if (thousands.length > 0) return fromReadings(thousands);
	return fromReadings(
		readings.filter((reading) => /^\d+\.0{1,2}$/.test(reading)).map((reading) => reading.replace(/\..*/, '')),
	);
}

/** A number with or without decimals; a per cent sign or word after it is dropped. */
export const repairQuantity = (text: string): Repair | undefined =>
	fromReadings(readingsOf(text.replace(/\s*(%|persen)$/i, '').trim()));

/** Whether a text that the contract reads as a decimal would mean thousands to somebody who writes a decimal comma. */
export const isTwofold = (text: string): boolean => readingsOf(text).length > 1;
