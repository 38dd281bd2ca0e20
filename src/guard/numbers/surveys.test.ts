// What a survey's book says beside a value: the ends of its interval and its weighted number, as the pages of provinces
// and of kabupaten and kota say them.
import { afterAll, expect, test } from 'vitest';
import { describeSurvey } from '../../charts/survey-look.ts';
import { publish } from '../../data/publish.ts';
import { readFolder } from '../../data/read-folder.ts';
import { mark, startMarking } from '../../model/base/mark.ts';
import { observationsOf } from '../../model/base/observation.ts';
import { sayQuoted } from '../../model/base/say.ts';
import { preciseReport, surveyCell } from '../../model/base/survey.ts';
import { precisionWords } from '../../model/figures/report-words.ts';
import { numberFaults } from './pass.ts';

startMarking();
afterAll(() => startMarking(false));

// Not the one that other tests share, whose numbers know no origin.
const { publication } = publish(readFolder('data'));
if (!publication) throw new Error('the data has faults');
observationsOf(publication);
const table = publication.surveys.find(({ rows }) =>
	rows.some((row) => 'figure' in row && preciseReport(row.figure).weighted),
);
if (!table) throw new Error('no survey with weighted numbers');
const named = (slug: string) => {
	const city = publication.register.cities.find((each) => each.slug === slug);
	const cell = city && surveyCell(table, city.code);
	if (cell?.state !== 'figure') throw new Error(`no ${slug}`);
	return {
		name: publication.areas[city?.code ?? '']?.name ?? '',
		cell,
		figure: cell.figure,
		report: preciseReport(cell.figure),
	};
};
const [here, there] = [named('badung'), named('gianyar')];
const page = (body: string) =>
	`<!doctype html><html lang="id"><head><title>${here.name}</title></head><body><h1>${here.name}</h1><p>${body}</p></body></html>`;
const faults = (body: string) => numberFaults(page(`SKI 2023: ${body}.`), 'kota/badung/index.html', publication);
const id = here.figure.id;

test('a value with its interval and its weighted number passes', () => {
	expect(faults(`${describeSurvey(here.cell)}; ${precisionWords(here.report).join('; ')}`)).toEqual([]);
});

test.each([
	['an end of the interval that is none', `selang ${mark(`selang/${id}`, '0,1')} sampai 9 persen`],
	['an end without a mark', 'selang 8,1 sampai 9 persen'],
	[
		'the value as an end',
		`selang kepercayaan ${mark(`selang/${id}`, String(here.report.quantity.value).replace('.', ','))} persen`,
	],
	['an end as the value', mark(`angka/${id}`, String(here.report.interval?.low.value).replace('.', ','))],
	['another weighted number', `N tertimbang ${mark(`dasar/${id}`, String((here.report.weighted ?? 0) + 1))}`],
	['a neighbour’s value', describeSurvey(there.cell)],
	['words that stand in no book', sayQuoted('menurut buku 7 dari 9')],
])('%s is refused', (_, body) => {
	expect(faults(body)).not.toEqual([]);
});

test('texts of the data hold their own numbers: what a book leaves out, and corrected words', () => {
	const notes = publication.surveys.flatMap(({ rows }) =>
		rows.flatMap((row) => ('unpresented' in row ? row.unpresented.note : [])),
	);
	const words = publication.corrections
		.filter(({ before }) => /\d.*\p{L}{3}/u.test(before))
		.map(({ before }) => before);
	const told = [...notes, ...words].filter((text) => /\d/.test(text));
	expect(told.length).toBeGreaterThan(0);
	for (const text of told) expect(numberFaults(page(sayQuoted(text)), 'koreksi/index.html', publication)).toEqual([]);
});
