import { applyEdits as applyJson, modify } from 'jsonc-parser';
import { levelOfCode } from '../../model/base/area.ts';
import type { Draft } from '../draft.ts';
import type { Cells, FolderEdit } from './edit.ts';
import { ExitRefusal, type Stated } from './record.ts';

/** What an area is called from now on; exactly one of them. */
interface Renaming {
	readonly name?: string | undefined;
	readonly code?: string | undefined;
	/** Of a city: the part of its addresses. */
	readonly slug?: string | undefined;
}

const AREAS = /^(?:acuan|kota\/[^/]+)\/wilayah\.csv$/;

/** The other names of an area that is called `name` from now on: people and files of offices go on using the old one. */
export function aliasOf({ nama = '', alias = '' }: Cells, name: string): string {
	const others = [...alias.split(';'), nama].map((each) => each.trim());
	return [...new Set(others)].filter((each) => each !== '' && each !== name).join(';');
}

function renameArea(edit: FolderEdit, code: string, name: string): void {
	const count = edit.paths
		.filter((path) => AREAS.test(path))
		.reduce(
			(sum, path) =>
				sum +
				edit.rows(path, (row) => {
					if (row.kode !== code) return undefined;
					if (row.nama === name) throw new ExitRefusal(`Wilayah \`${code}\` memang sudah bernama ${name}.`);
					return { ...row, nama: name, alias: aliasOf(row, name) };
				}),
			0,
		);
	if (count === 0) throw new ExitRefusal(`Wilayah \`${code}\` tidak ada dalam data.`);
}

function renameCity(edit: FolderEdit, draft: Draft, code: string, name: string): void {
	const city = draft.cities.find(({ values }) => values.kode === code);
	if (!city) {
		renameArea(edit, code, name);
		return;
	}
	const path = `kota/${city.slug}/kota.json`;
	const text = edit.read(path) ?? '';
	const change = modify(text, ['nama'], name, { formattingOptions: { insertSpaces: false } });
	edit.write(path, applyJson(text, change));
}

/** Every place of a data file that holds a village's code. */
function recode(edit: FolderEdit, from: string, to: string): readonly Stated[] {
	if (levelOfCode(from) !== 'village' || levelOfCode(to) !== 'village' || from.slice(0, 5) !== to.slice(0, 5))
		throw new ExitRefusal(
			'Yang dapat dibetulkan kodenya adalah kelurahan dan desa, di kota yang sama: `npm run rename -- ' +
				'64.74.01.1001 --code 64.74.01.1009`.',
		);
	let count = 0;
	for (const path of edit.paths)
		if (AREAS.test(path)) {
			edit.rows(path, (row) => {
				if (row.kode === to) throw new ExitRefusal(`Kode \`${to}\` sudah dipakai ${row.nama}.`);
				if (row.kode !== from) return undefined;
				count += 1;
				return { ...row, kode: to };
			});
		} else if (/^kota\/[^/]+\/pengukuran\/[^/]+\.csv$/.test(path)) {
			edit.rows(path, (row) => (row.kode === from ? { ...row, kode: to } : undefined));
		} else if (/^(?:acuan\/angka|kota\/[^/]+\/(?:angka|faktor)|kekeliruan)\.csv$/.test(path)) {
			const moved = (ids = '') =>
				ids
					.split(';')
					.map((id) => (id.trim().startsWith(`${from}/`) ? id.replace(from, to) : id))
					.join(';');
			edit.rows(path, (row) => {
				const angka = moved(row.angka);
				if (row.wilayah !== from && angka === (row.angka ?? '')) return undefined;
				return { ...row, ...(row.wilayah === from && { wilayah: to }), ...('angka' in row && { angka }) };
			});
		} else if (/^kota\/[^/]+\/batas\.(?:geo|topo)json$/.test(path)) {
			const text = edit.read(path) ?? '';
			edit.write(
				path,
				text
					.replaceAll(`"${from}"`, `"${to}"`)
					.replaceAll(`"${from.replaceAll('.', '')}"`, `"${to.replaceAll('.', '')}"`),
			);
		}
	if (count === 0) throw new ExitRefusal(`Kelurahan \`${from}\` tidak ada dalam data.`);
	return [[`wilayah/${to}/kode`, from, to]];
}

function moveCity(edit: FolderEdit, draft: Draft, code: string, slug: string): void {
	const city = draft.cities.find(({ values }) => values.kode === code);
	if (!city) throw new ExitRefusal(`\`${code}\` bukan kode kota yang ada dalam data.`);
	if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))
		throw new ExitRefusal(`\`${slug}\` bukan nama folder: huruf kecil, angka, dan tanda hubung.`);
	if (draft.cities.some((each) => each.slug === slug)) throw new ExitRefusal(`Folder \`kota/${slug}\` sudah dipakai.`);
	const own = `kota/${city.slug}/`;
	for (const path of edit.paths.filter((each) => each.startsWith(own))) {
		edit.write(`kota/${slug}/${path.slice(own.length)}`, edit.read(path) ?? '');
		edit.remove(path);
	}
	edit.rows('jadwal.csv', (row) => (row.kota === city.slug ? { ...row, kota: slug } : undefined));
}

/** Gives an area another name, code or address in every file; answers the corrections that no comparison finds. */
export function rename(
	edit: FolderEdit,
	draft: Draft,
	area: string,
	{ name, code, slug }: Renaming,
): readonly Stated[] {
	if ([name, code, slug].filter((each) => each !== undefined).length !== 1)
		throw new ExitRefusal(
			'Sebutkan satu saja: `--name "Nama Baru"`, `--code KODE_BARU`, atau (untuk kota) `--slug nama-folder`.',
		);
	if (name !== undefined) renameCity(edit, draft, area, name);
	if (slug !== undefined) moveCity(edit, draft, area, slug);
	return code === undefined ? [] : recode(edit, area, code);
}
