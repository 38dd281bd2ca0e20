import type { Document } from '../../model/base/document.ts';
import type { Figure } from '../../model/base/figure.ts';
import { formatFinding } from '../../model/base/format.ts';
import { formatSource } from '../../model/figures/statement.ts';
import type { ShareNumber } from './card.ts';

const NBSP = '\u00a0';

/** A number that nobody has published. */
export const unpublished = (label: string): ShareNumber => ({
	label,
	value: 'belum kami temukan',
	unit: '',
	isPublished: false,
	source: '',
	notes: [],
});

/** A figure as a number to share; a register's rate always says its coverage, or that nobody published it. */
export function numberOf(figure: Figure, coverage: Figure | undefined, label: string): ShareNumber {
	const { finding, indicator, instrument, reports } = figure;
	const plain = finding.state === 'doubtful' ? ({ state: 'value', quantity: finding.quantity } as const) : finding;
	// An image has no room for the words of three documents: it shows how far apart they are.
	const isWide = finding.state === 'conflict' && finding.values.length > 2;
	const whole = isWide
		? formatFinding(plain, indicator).replace(/ atau .* atau /, '–')
		: formatFinding(plain, indicator);
	// The unit may be part of the number: `Rp 350.000`, `peringkat 1`.
	const end = `${NBSP}${indicator.unitWord}`;
	const hasUnit = indicator.unitWord !== '' && whole.endsWith(end);
	const needsCoverage =
		instrument.kind === 'register' &&
		/^(prevalensi|jumlah)-/.test(indicator.id) &&
		!/sasaran|diukur/.test(indicator.id);
	return {
		label,
		value: hasUnit ? whole.slice(0, -end.length) : whole.replaceAll(NBSP, ' '),
		unit: hasUnit ? indicator.unitWord : '',
		isPublished: true,
		source: formatSource(figure),
		notes: [
			needsCoverage &&
				`cakupan ${coverage ? formatFinding(coverage.finding, coverage.indicator).replaceAll(NBSP, ' ') : 'belum kami temukan'}`,
			finding.state === 'conflict' && 'dokumen saling bertentangan',
			finding.state === 'doubtful' && 'diragukan, jangan dikutip',
			reports.every(({ status }) => status === 'interim') && 'angka sementara',
			instrument.kind === 'target' && 'target, bukan hasil pengukuran',
			instrument.kind === 'model' && 'perkiraan, bukan hitungan',
		].filter((note) => note !== false),
	};
}

/** `Sumber: Kementerian Kesehatan; Pemerintah Kota Bontang`: each publisher once. */
export function creditOf(documents: readonly Document[]): string {
	const publishers = [...new Set(documents.map(({ publisher }) => publisher))];
	return publishers.length > 0 ? `Sumber: ${publishers.join('; ')}` : '';
}

/** A number with what it counts, for a heading: `77 balita stunting setelah diperiksa dokter anak`, `106 balita
 * stunting`, `prevalensi stunting 12,3 persen`. */
export function countedInWords({ label, value, unit }: Pick<ShareNumber, 'label' | 'value' | 'unit'>): string {
	const [what, amount] = [label.toLowerCase(), unit ? `${value} ${unit}` : value];
	if (unit === '' || !/^balita$/.test(unit)) return `${what} ${amount}`.trim();
	const rest = what.replace(/^jumlah /, '');
	return rest.startsWith(unit) ? `${amount}${rest.slice(unit.length)}` : `${amount} ${rest}`;
}
