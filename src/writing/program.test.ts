import { describe, expect, it } from 'vitest';
import { loadPublication } from '../data/load.ts';
import { formatIssue } from '../data/messages.ts';
import type { Period } from '../model/base/period.ts';
import { neighboursOf, newestProgramsFirst, type Program, relatedTo } from '../model/figures/program.ts';
import { checkProgram } from './check.ts';
import { COMPONENTS } from './components.ts';
import { examplesOf, sourceOf } from './examples.ts';
import { frontMatter } from './faults.fixture.ts';
import { programOf } from './program.ts';
import { readMdx } from './read-mdx.ts';
import { frontMatterSchema } from './schema.ts';
import { skeletonOf } from './skeleton.ts';
import { programsFolder } from './sources.ts';
import { structureOf } from './structure.ts';

const example = loadPublication('tests/cases/lengkap/data');
const real = loadPublication('data');

describe.each([
	['the fictional city', example, 'contoh'],
	['the real cities', real, 'bontang'],
])('examples from %s', (_, publication, city) => {
	const examples = examplesOf(publication);

	it('show every component', () => {
		expect([...new Set(examples.map(({ component }) => component))].sort()).toEqual(Object.keys(COMPONENTS).sort());
	});

	it.each(examples.map((each) => [sourceOf(each)]))('%s passes the check', (source) => {
		const text = frontMatter({ kota: city }, source);
		expect(checkProgram(text, 'contoh.mdx', publication).map(formatIssue)).toEqual([]);
		expect(structureOf(readMdx(text).root, text).uses).toHaveLength(1);
	});
});

describe('skeletonOf', () => {
	it.each([
		['a programme', { slug: 'bontang-gizi-2025', city: 'bontang', topic: 'gizi' }],
		['a city without a register figure', { slug: 'binjai-audit', city: 'binjai', topic: 'audit', date: '2024-05' }],
		['an explainer', { slug: 'apa-itu', topic: 'metode' }],
	])('%s has no fault but what is still to be written, and so is never published as it is', (_, wish) => {
		const issues = checkProgram(skeletonOf(wish, real), 'baru.mdx', real, new Set());
		expect(new Set(issues.map(({ code }) => code))).toEqual(new Set(['belum-ditulis']));
	});

	it.each([
		[{ slug: 'Rakor Bontang 2024!', city: 'bontang', topic: 'gizi' }, 'Misalnya `rakor-bontang-2024`'],
		[{ slug: 'a', city: 'bontan', topic: 'gizi' }, 'Mungkin maksudnya `bontang`?'],
		[{ slug: 'a', city: 'bontang', topic: 'giszi' }, 'Mungkin maksudnya `gizi`?'],
		[{ slug: 'a', city: 'bontang' }, 'Tambahkan --topic'],
		[{ slug: 'a', topic: 'gizi', kind: 'program' }, 'tambahkan --city'],
		[{ slug: 'a', topic: 'gizi', kind: 'cerita' }, '--kind `cerita` tidak dikenal'],
		[{ slug: 'a', city: 'bontang', topic: 'gizi', date: '15 Mei' }, '--date `15 Mei` harus seperti 2024-05-15'],
	])('refuses %j and says what to write', (wish, sentence) => {
		expect(() => skeletonOf(wish, real)).toThrow(sentence);
	});
});

describe('programmes in their order', () => {
	const program = (slug: string, date: string, more: Partial<Program> = {}): Program => ({
		slug,
		title: slug,
		summary: '',
		kind: 'program',
		date: date as Period,
		topic: 'gizi',
		office: '',
		figures: [],
		pictured: [],
		documents: [],
		related: [],
		rounds: [],
		...more,
	});
	const [city] = example.cities;
	const all = [
		program('a', '2023', { topic: 'audit' }),
		program('b', '2024-05-15', { city: city as Program['city'] & object }),
		program('c', '2024-05', { related: ['a'], topic: 'audit', city: city as Program['city'] & object }),
		program('d', '2022-01-01'),
	];

	it('newest first', () => {
		expect(newestProgramsFirst(all).map(({ slug }) => slug)).toEqual(['c', 'b', 'a', 'd']);
	});

	it('have neighbours in time', () => {
		const slugs = (slug: string) => {
			const { older, newer } = neighboursOf(all.find((each) => each.slug === slug) as Program, all);
			return [older?.slug, newer?.slug];
		};
		expect([slugs('c'), slugs('b'), slugs('d')]).toEqual([
			['b', undefined],
			['a', 'c'],
			[undefined, 'a'],
		]);
	});

	it('are related by name, then city, then topic', () => {
		expect(relatedTo(all[2] as Program, all).map(({ slug }) => slug)).toEqual(['a', 'b']);
		expect(relatedTo(all[3] as Program, all).map(({ slug }) => slug)).toEqual(['b']);
	});
});

describe('programOf', () => {
	const front = (changes: Record<string, unknown>) =>
		frontMatterSchema.parse({
			judul: 'Kini {99.01/prevalensi-stunting/ssgi/2024}',
			ringkasan: 'r',
			jenis: 'program',
			tanggal: new Date('2024-05-15'),
			kota: 'contoh',
			topik: 'gizi',
			kantor: 'k',
			...changes,
		});

	it('fills numbers in and gathers each document once, those of the figures too', () => {
		const found = programOf(
			'x',
			front({
				angka: ['99.01/prevalensi-stunting/ssgi/2022', '99.01.01.1001/jumlah-balita-stunting/eppgbm/2024-08'],
				dokumen: ['laporan-ssgi-contoh-2022'],
				putaran: ['2024-08'],
			}),
			example,
		);
		expect(found.title.replaceAll('\u00a0', ' ')).toBe('Kini 18,4 persen');
		expect(found.date).toBe('2024-05-15');
		expect(found.documents.map(({ id }) => id)).toEqual([
			'laporan-ssgi-contoh-2022',
			'berita-contoh-2023-02-06',
			'dinkes-contoh-2024-09',
		]);
		expect(found.rounds.map(({ period }) => period)).toEqual(['2024-08']);
	});

	it.each([
		['the figures of its headline', 'Kini {99.01/prevalensi-stunting/ssgi/2024}', ['2024']],
		['of a headline without one, those no later than itself', 'Kini', ['2022']],
	])('is pictured by %s', (_, judul, periods) => {
		const angka = ['99.01/prevalensi-stunting/ssgi/2022', '99.01/prevalensi-stunting/ssgi/2024'];
		const { pictured } = programOf('x', front({ judul, angka, tanggal: new Date('2023-05-15') }), example);
		expect(pictured.map(({ period }) => period)).toEqual(periods);
	});

	it.each([{ angka: ['x'] }, { dokumen: ['x'] }, { kota: 'x' }, { putaran: ['2020'] }])(
		'has nothing to show for %j',
		(changes) => {
			expect(() => programOf('x', front(changes), example)).toThrow('tidak ada');
		},
	);
});

it('programsFolder: the texts belong to the project’s own data', () => {
	expect(programsFolder({})).toBe('src/content/programs');
	expect(programsFolder({ DATA_DIR: 'data/' })).toBe('src/content/programs');
	expect(programsFolder({ DATA_DIR: 'tests/cases/lengkap/data' })).toBeUndefined();
	expect(programsFolder({ DATA_DIR: 'lain', PROGRAMS_DIR: 'lain/program' })).toBe('lain/program');
});
