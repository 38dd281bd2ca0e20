import { expect, it } from 'vitest';
import { loadPublication } from '../../data/load.ts';
import { caseOf, MISTAKES } from './mistake.ts';

const publication = loadPublication('data');

it.each(MISTAKES.map((mistake) => [mistake.id, mistake] as const))(
	'%s is shown on a case with its document and the right figures',
	(_, mistake) => {
		const shown = caseOf(mistake, publication);
		expect(shown?.document).toBeDefined();
		const ids = new Set(publication.figures.map(({ id }) => id));
		expect(shown?.figures.length).toBeGreaterThan(0);
		expect(shown?.figures.filter((id) => !ids.has(id))).toEqual([]);
	},
);

it('names five', () => {
	expect(MISTAKES).toHaveLength(5);
});

it('has no case in a city that made no such mistake', () => {
	const [first] = MISTAKES;
	expect(first && caseOf(first, loadPublication('tests/cases/lengkap/data'))).toBeUndefined();
});
