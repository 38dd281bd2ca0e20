import { isWithin } from '../../model/base/area.ts';
import { figureId } from '../../model/base/figure.ts';
import type { Draft } from '../draft.ts';
import { link } from '../link/index.ts';
import type { Cells, FolderEdit } from './edit.ts';
import { ExitRefusal, type Stated } from './record.ts';

/** What is taken back: one figure, in one document or in all, or a whole round. */
export type Target =
	| { readonly kind: 'figure'; readonly id: string; readonly document?: string | undefined }
	| { readonly kind: 'round'; readonly slug: string; readonly period: string; readonly withFigures: boolean };

/** Reads an id, or the address of the page, pasted whole: `…/angka/64.74/…/2023/`, `bontang/2025-05-11`,
 * `…/kota/bontang/pengukuran/2025-05-11/`. */
export function targetOf(
	text: string,
	{ document, withFigures = false }: { document?: string | undefined; withFigures?: boolean },
): Target {
	const path = text
		.trim()
		.replace(/^https?:\/\/[^/]+/, '')
		.replace(/[?#].*$/, '')
		.replace(/^\/+|\/+$/g, '');
	const [, slug, period] =
		/(?:^|\/)kota\/([^/]+)\/pengukuran\/([^/]+)$/.exec(path) ??
		/^([a-z][a-z0-9-]*)\/(\d{4}(?:-\d{2}){0,2})$/.exec(path) ??
		[];
	if (slug && period) return { kind: 'round', slug, period, withFigures };
	const id = path.replace(/^(?:.*\/)?angka\//, '');
	if (/^[\d.]+(?:-pkm-[a-z0-9-]+)?\/[^/]+\/[^/]+\/[^/]+$/.test(id)) return { kind: 'figure', id, document };
	throw new ExitRefusal(
		`\`${text}\` bukan id angka dan bukan penimbangan: tulis seperti \`64.74/prevalensi-stunting/eppgbm/2023\`, \`bontang/2025-05-11\`, atau tempel alamat halamannya.`,
	);
}

const idOf = ({ wilayah = '', indikator = '', instrumen = '', periode = '' }: Cells) =>
	figureId(wilayah, indikator, instrumen, periode);
const FIGURES = /^(?:acuan|kota\/[^/]+)\/angka\.csv$/;

function dropFigures(edit: FolderEdit, isMeant: (row: Cells) => boolean): string[] {
	const ids: string[] = [];
	for (const path of edit.paths.filter((each) => FIGURES.test(each)))
		edit.rows(path, (row) => {
			if (!isMeant(row)) return undefined;
			ids.push(idOf(row));
			return null;
		});
	return ids;
}

function withdrawRound(
	edit: FolderEdit,
	draft: Draft,
	{ slug, period, withFigures }: Target & { kind: 'round' },
): string[] {
	const folder = `kota/${slug}`;
	const city = draft.cities.find((each) => each.slug === slug);
	let instrument = '';
	// A round that is published above the villages is its document's figures and nothing else.
	let ownDocument: string | undefined;
	const count = edit.rows(`${folder}/pengukuran.csv`, (row) => {
		if (row.periode !== period) return undefined;
		instrument = row.instrumen ?? '';
		if (!['', 'kelurahan'].includes(row.tingkat ?? '')) ownDocument = row.dokumen;
		return null;
	});
	if (!city || count === 0)
		throw new ExitRefusal(`Penimbangan \`${period}\` tidak ada di ${draft.folder.name}/${folder}/pengukuran.csv.`);
	edit.remove(`${folder}/pengukuran/${period}.csv`);
	edit.rows(`${folder}/faktor.csv`, (row) => (row.periode === period ? null : undefined));
	const { kode } = city.values;
	const isOfRound = (row: Cells) =>
		row.instrumen === instrument && row.periode === period && isWithin(row.wilayah ?? '', kode);
	const ids = dropFigures(edit, (row) => isOfRound(row) && (withFigures || row.dokumen === ownDocument));
	const left = new Set<string>();
	edit.rows(`${folder}/angka.csv`, (row) => {
		if (isOfRound(row)) left.add(idOf(row));
		return undefined;
	});
	if (left.size > 0)
		throw new ExitRefusal(
			`${left.size} angka dari penimbangan ini masih terbit, misalnya ${[...left].slice(0, 5).join(', ')}.\nTambahkan \`--with-figures\` untuk menariknya juga, atau tarik satu per satu dahulu.`,
		);
	return ids;
}

/** What the site summed from a round's villages, as a correction takes it back: no file holds it, and its page has been
 * there. */
function sumsOf(draft: Draft, { slug, period }: Target & { kind: 'round' }): Stated[] {
	const { cities, figures } = link(draft);
	const city = cities.find((each) => each.slug === slug);
	const instrument = city?.rounds.find((round) => round.period === period)?.instrument.id;
	const inFiles = new Set(
		draft.figures.flatMap(({ rows }) =>
			rows.map(({ values: v }) => figureId(v.wilayah, v.indikator, v.instrumen, v.periode)),
		),
	);
	return figures
		.filter((figure) => figure.area === city?.code && figure.instrument.id === instrument && figure.period === period)
		.flatMap(({ id, reports: [report] }) => {
			if (!report || inFiles.has(id)) return [];
			const { numerator, denominator, quantity } = report;
			return [
				[
					id,
					denominator === undefined ? quantity.value.toFixed(quantity.decimals) : `${numerator}/${denominator}`,
					'',
				] as const,
			];
		});
}

/** What a withdrawal took along. */
interface Withdrawn {
	/** Ids of the figures that stood in files, and of those that were worked out. */
	readonly named: readonly string[];
	/** Corrections that no comparison of files finds. */
	readonly stated: readonly Stated[];
}

/** Takes a figure or a round out of the data. Corrections are for the caller to record. */
export function withdraw(edit: FolderEdit, draft: Draft, target: Target): Withdrawn {
	const stated = target.kind === 'round' ? sumsOf(draft, target) : [];
	let ids: string[];
	if (target.kind === 'round') ids = withdrawRound(edit, draft, target);
	else {
		const { id, document } = target;
		ids = dropFigures(edit, (row) => idOf(row) === id && (document === undefined || row.dokumen === document));
		if (ids.length === 0)
			throw new ExitRefusal(`Angka \`${id}\`${document ? ` dari dokumen \`${document}\`` : ''} tidak ada dalam data.`);
	}
	return { named: [...new Set([...ids, ...stated.map(([id]) => id)])], stated };
}
