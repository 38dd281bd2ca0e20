import { someOf } from '../../data/boundary/index.ts';
import type { CityToMap, Made } from './make.ts';
import type { Source } from './source.ts';

const NUMBER = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 2 });

/** What the command understood, for a person to compare with the map: properties, projection, and each village with its
 * area. */
export function preview(source: Source, city: CityToMap, { assignment, frame, villages, notes }: Made): string {
	const { codeProperty, nameProperty } = assignment;
	const from = [codeProperty && `kode dari \`${codeProperty}\``, nameProperty && `nama dari \`${nameProperty}\``]
		.filter(Boolean)
		.join(', ');
	const found = new Set(villages.map(({ code }) => code));
	const missing = city.villages.filter(({ code, until }) => !found.has(code) && !until).map(({ name }) => name);
	const total = villages.reduce((sum, { area }) => sum + area, 0);
	const rows = villages.map(({ code, name, area, apart }) => [
		code,
		name,
		`${NUMBER.format(area)} km²`,
		apart === undefined ? 'tidak ada di peta bawaan' : `${NUMBER.format(apart)} km dari peta bawaan`,
	]);
	const widths = [0, 1, 2].map((at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
	return [
		`${source.kind}: ${source.features.length} bentuk, ${frame.name}; ${from}.`,
		`${city.name}: ${villages.length} dari ${villages.length + missing.length} kelurahan atau desa, ` +
			`${NUMBER.format(total)} km².`,
		...(missing.length > 0 ? [`Belum punya bentuk: ${someOf(missing)}. Tampil sebagai ubin di bawah peta.`] : []),
		'',
		...rows.map((row) => `  ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ')}`.trimEnd()),
		...(notes.length > 0 ? ['', ...notes] : []),
	].join('\n');
}
