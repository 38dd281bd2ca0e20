// A village's scorecard, from OpenSID's file to figures. Its numbers are made up.
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { CARD, type MadeCard, scorecardPage } from '../../../tests/import/scorecard.ts';
import { publish } from '../../data/publish.ts';
import { readFolder } from '../../data/read-folder.ts';
import { deskOf, ORDER } from '../desk/desk.fixture.ts';
import { importCommand } from './command.ts';
import { SCORECARD } from './scorecard-indicators.ts';

const root = mkdtempSync(path.join(tmpdir(), 'aksi7-kartu-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
let made = 0;

function office(): string {
	made += 1;
	const dataDir = path.join(root, String(made), 'data');
	cpSync('data/_contoh', dataDir, { recursive: true });
	appendFileSync(
		path.join(dataDir, 'dokumen.csv'),
		'kartu-2024-4,Kartu skor,Kelurahan Melati Contoh,2025-01-10,laporan,,,,\n',
	);
	const figures = path.join(dataDir, 'kota/contoh/angka.csv');
	const others = readFileSync(figures, 'utf8').split('\n');
	writeFileSync(figures, others.filter((line) => !line.includes('kartu-skor-desa')).join('\n'));
	return dataDir;
}
const figuresOf = (dataDir: string) => readFileSync(path.join(dataDir, 'kota/contoh/angka.csv'), 'utf8');

async function imported(card: Partial<MadeCard>, period = '2024-12', dataDir = office()) {
	const file = path.join(dataDir, '../kartu.xls');
	writeFileSync(file, scorecardPage({ ...CARD, ...card }));
	let said = '';
	const say = (text: string) => {
		said += `${text}\n`;
	};
	const terms = [
		'--city',
		'contoh',
		'--instrument',
		'kartu-skor-desa',
		'--document',
		'kartu-2024-4',
		'--status',
		'final',
	];
	const status = await importCommand(
		[file, ...terms, '--period', period, '--data', dataDir],
		{},
		{ print: say, complain: say },
	);
	const lines = figuresOf(dataDir)
		.split('\n')
		.filter((line) => line.includes('kartu-skor-desa'));
	return { status, said, lines, dataDir };
}

it('becomes the figures of its village, one for each of its rows, that can be published', async () => {
	const { status, lines, dataDir } = await imported({});
	expect(status).toBe(0);
	// All but the advice to parents, of which OpenSID prints a fixed zero.
	expect(lines.map((line) => line.split(',')[1])).toEqual(
		SCORECARD.map(({ id }) => id).filter((id) => id !== 'layanan-anak-konseling'),
	);
	for (const start of [
		'tikar-kuning,kartu-skor-desa,2024-12,16,,,',
		'layanan-ibu-air,kartu-skor-desa,2024-12,85.42,41,,',
		'konvergensi-desa,kartu-skor-desa,2024-12,,882,1282,',
	])
		expect(
			lines.some((line) => line.startsWith(`99.01.01.1001,${start}final`)),
			start,
		).toBe(true);
	expect(publish(readFolder(dataDir)).issues.filter(({ severity }) => severity === 'error')).toEqual([]);
	expect((await imported({}, '2024-12', dataDir)).said).toContain('Isinya sudah sama');
});

it('has every indicator in the data of the site, with its own definition', () => {
	const rows = readFileSync('data/indikator.csv', 'utf8').split('\n');
	for (const { id } of SCORECARD) expect(rows.filter((row) => row.startsWith(`${id},`))).toHaveLength(1);
});

it('leaves out what is of a few people, and what would give that away', async () => {
	const few = [...CARD.mother.slice(0, 4), [3, 48] as const, ...CARD.mother.slice(5)];
	const { lines, said } = await imported({ mats: [77, 16, 3], mother: few });
	const gone = ['tikar-merah', 'tikar-hijau', 'layanan-ibu-kunjungan', 'layanan-ibu-periksa'];
	for (const id of gone) expect(lines.filter((line) => line.includes(`,${id},`))).toEqual([]);
	expect(lines).toHaveLength(SCORECARD.length - 1 - gone.length);
	expect(said).toContain('anak di bagian merah tikar pertumbuhan');
	// So few mothers: of the whole card only the sum of all services stays.
	const mother = CARD.mother.map(() => [2, 3] as const);
	const small = await imported({ targets: [99, 3, 0, 96, 21], mother });
	expect(small.lines.map((line) => line.split(',')[1])).toEqual(['konvergensi-desa']);
});

describe('is refused with what to do', () => {
	it.each([
		[{ received: 999 }, /tabel 4 menulis 999|lebih/],
		[{ targets: [140, 30, 12, 96, 21] }, /[A-Z]\d+: 40, padahal sasarannya 30/],
		[{ village: 'Antah' }, /antah/i],
		[{ quarter: 'KUARTAL 3 (JULI - SEPTEMBER) TAHUN 2024' }, /kuartal 3 tahun 2024/],
		[{ mats: [90, 16, 10] }, /116 anak, padahal yang didata 96/],
	] satisfies [Partial<MadeCard>, RegExp][])('%j', async (card, why) => {
		const { status, said, lines } = await imported(card);
		expect([status, lines]).toEqual([1, []]);
		expect(said).toMatch(why);
	});
});

it('says what it is where another way of measuring was chosen', async () => {
	const dataDir = office();
	const desk = await deskOf(dataDir);
	desk.take(new Uint8Array(scorecardPage(CARD)));
	const order = { ...ORDER, period: '2024-12', document: 'kartu-2024-4' } as const;
	const nobody = { ask: () => Promise.reject(new Error('asked')), progress: () => undefined };
	await expect(desk.read(order, nobody)).rejects.toThrow('Pilih cara mengukur');
});

it('is read by the desk as by the command; a misspelt village is asked about', async () => {
	const dataDir = office();
	const desk = await deskOf(dataDir);
	desk.take(new Uint8Array(scorecardPage({ ...CARD, village: 'Melaty Contoh' })));
	const asked: string[] = [];
	const ask = async ({ about, choices }: { about: string; choices: readonly string[] }) => {
		asked.push(about);
		return choices.findIndex((choice) => choice.startsWith('Melati'));
	};
	const order = {
		...ORDER,
		period: '2024-12',
		instrument: 'kartu-skor-desa',
		status: 'final',
		document: 'kartu-2024-4',
	} as const;
	const { files, remarks } = await desk.read(order, { ask, progress: () => undefined });
	expect([asked.length, remarks.filter(({ isError }) => isError)]).toEqual([1, []]);
	await imported({}, '2024-12', dataDir);
	expect(Object.fromEntries(files)).toEqual({ 'data/kota/contoh/angka.csv': figuresOf(dataDir) });
});
