import { levelOfCode } from '../../model/base/area.ts';
import { lastDay, type Period, parsePeriod } from '../../model/base/period.ts';
import type { Cells, FolderEdit } from './edit.ts';
import { ExitRefusal, type Stated } from './record.ts';
import { aliasOf } from './rename.ts';

/** Villages that are split or joined: the ones there were, the ones there are from then on. */
interface Regrouping {
	readonly from: readonly string[];
	readonly into: readonly { readonly code: string; readonly name: string }[];
	readonly since: Period;
}

/** Reads `64.74.01.1003` or several with commas, and `64.74.01.1003:Lok Tuan;64.74.01.1016:Lok Tuan Baru`. */
export function regroupingOf(from: string, into: string, since: string): Regrouping {
	const period = parsePeriod(since);
	if (!period || since.length < 7)
		throw new ExitRefusal(`\`--since ${since}\` tidak terbaca: tulis bulannya, seperti \`2026-01\`.`);
	const old = from.split(',').map((code) => code.trim());
	const now = into.split(';').map((part) => {
		const [code = '', ...name] = part.split(':');
		return { code: code.trim(), name: name.join(':').trim() };
	});
	const wrong = [...old, ...now.map(({ code }) => code)].find((code) => levelOfCode(code) !== 'village');
	if (wrong !== undefined)
		throw new ExitRefusal(`\`${wrong}\` bukan kode kelurahan atau desa, misalnya \`64.74.01.1003\`.`);
	if (now.some(({ name }) => name === ''))
		throw new ExitRefusal(
			'Sebutkan nama setiap wilayah yang baru: `--into "64.74.01.1003:Lok Tuan;64.74.01.1016:Lok Tuan Baru"`.',
		);
	if (old.length > 1 && now.length > 1)
		throw new ExitRefusal(
			'Satu dipecah menjadi beberapa, atau beberapa digabung menjadi satu; jangan keduanya sekaligus.',
		);
	if (old.length === 1 && now.length === 1)
		throw new ExitRefusal('Satu wilayah menjadi satu bukan pemecahan: pakai `npm run rename`.');
	return { from: old, into: now, since: period };
}

/** The month before: the last one of what is no more. */
function monthBefore(since: Period): string {
	const [year = 0, month = 1] = since.split('-').map(Number);
	return month === 1 ? `${year - 1}-12` : `${year}-${String(month - 1).padStart(2, '0')}`;
}

/** Adds a column at the end of a CSV, empty in every row, where it lacks. */
function addColumns(edit: FolderEdit, path: string, columns: readonly string[]): void {
	const [header = ''] = (edit.read(path) ?? '').split('\n');
	const missing = columns.filter((name) => !header.split(',').includes(name));
	if (missing.length > 0) edit.widen(path, [...header.split(','), ...missing]);
}

/** Splits a village or joins several in `wilayah.csv`: what goes on keeps its code with new bounds from that month on,
 * what ends keeps its row and page, and earlier numbers stay with the area they were counted in. Answers the
 * corrections that tell of it. */
export function regroup(edit: FolderEdit, { from, into, since }: Regrouping): readonly Stated[] {
	const path = edit.paths.find(
		(each) => /^kota\/[^/]+\/wilayah\.csv$/.test(each) && (edit.read(each) ?? '').includes(`${from[0]},`),
	);
	const found = new Map<string, Cells>();
	if (path) edit.rows(path, (row) => void (from.includes(row.kode ?? '') && found.set(row.kode ?? '', row)));
	const missing = from.filter((code) => !found.has(code));
	if (!path || missing.length > 0)
		throw new ExitRefusal(`Kelurahan \`${missing.join('`, `')}\` tidak ada di satu kota yang sama.`);
	const slug = path.slice(0, path.lastIndexOf('/'));
	const periods = edit.paths
		.filter((each) => each.startsWith(`${slug}/pengukuran/`))
		.flatMap((file) => parsePeriod(file.slice(`${slug}/pengukuran/`.length, -'.csv'.length)) ?? []);
	for (const period of periods)
		if (lastDay(period) >= lastDay(since))
			throw new ExitRefusal(
				`Penimbangan ${period} sudah memakai wilayah yang lama: tarik dahulu (npm run withdraw), lalu terbitkan lagi menurut wilayah yang baru.`,
			);
	addColumns(edit, path, ['sejak', 'sampai', 'asal']);
	const asal = from.join(';');
	const stated: Stated[] = [];
	const goesOn = new Map(into.filter(({ code }) => found.has(code)).map((each) => [each.code, each]));
	edit.rows(path, (row) => {
		const code = row.kode ?? '';
		if (into.some((each) => each.code === code) && !found.has(code))
			throw new ExitRefusal(`Kode \`${code}\` sudah dipakai ${row.nama}.`);
		if (!found.has(code)) return undefined;
		const next = goesOn.get(code);
		if (!next) {
			stated.push([`wilayah/${code}/sampai`, '', monthBefore(since)]);
			return { ...row, sampai: monthBefore(since) };
		}
		stated.push([`wilayah/${code}/sejak`, row.sejak ?? '', since], [`wilayah/${code}/asal`, row.asal ?? '', asal]);
		const between = periods.find((period) => row.sejak && period >= row.sejak && lastDay(period) < lastDay(since));
		if (between)
			throw new ExitRefusal(
				`${row.nama} (\`${code}\`) sudah berubah sejak ${row.sejak}, dan penimbangan ${between} memakai batas itu: satu kode ` +
					'hanya memuat satu perubahan. Beri wilayah yang baru kode lain di `--into`.',
			);
		return { ...row, nama: next.name, alias: aliasOf(row, next.name), sejak: since, asal };
	});
	const fresh = into.filter(({ code }) => !found.has(code));
	const [first] = found.values();
	edit.append(
		path,
		[],
		fresh.map(({ code, name }) => ({
			kode: code,
			tingkat: first?.tingkat ?? 'kelurahan',
			nama: name,
			sejak: since,
			asal,
		})),
	);
	stated.push(...fresh.map(({ code }) => [`wilayah/${code}/asal`, '', asal] as const));
	return stated;
}
