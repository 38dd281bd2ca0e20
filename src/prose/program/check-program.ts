import { error, type Issue, sortIssues } from '../../data/issue.ts';
import type { Publication } from '../../model/publication.ts';
import { fillFrom } from './fill.ts';
import type { Passage } from './passage.ts';
import { readMdx } from './read-mdx.ts';
import { changeFaults } from './rules/changes.ts';
import { contextRule } from './rules/context.ts';
import type { Fault } from './rules/fault.ts';
import { pairFaults } from './rules/pairs.ts';
import { typedClaims } from './rules/typed.ts';
import { unitFaults } from './rules/units.ts';

const RULES: readonly ((passage: Passage, publication: Publication) => Fault[])[] = [
	typedClaims,
	unitFaults,
	changeFaults,
	contextRule,
	pairFaults,
];

/** Line and column (both from 1) of a place in the source. */
function placeIn(source: string, offset: number): { line: number; column: number } {
	const before = source.slice(0, offset);
	return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/**
 * What a programme's MDX misstates: typed statistics, verbs against their figures, an instrument or a time that is not the
 * figure's, pairs that do not belong together, exceptions without a reason. All at once, in the order of their places. What the
 * components themselves refuse (an unknown id) is not repeated here.
 */
export function checkProgram(source: string, file: string, publication: Publication): Issue[] {
	const issue = (code: string, offset: number, message: string, fix: string) =>
		error(code, { file, ...placeIn(source, offset) }, message, fix);
	let text: ReturnType<typeof readMdx>;
	try {
		text = readMdx(source, fillFrom(publication));
	} catch (cause) {
		const [, line = '1', column = '1'] = /(\d+):(\d+)/.exec((cause as Error).message) ?? [];
		const place = { file, line: Number(line), column: Number(column) };
		return [
			error(
				'mdx-rusak',
				place,
				`Berkas tidak terbaca sebagai MDX: ${(cause as Error).message}`,
				'Periksa tanda kurung, kutip, dan tag di sekitar tempat itu.',
			),
		];
	}
	const faults = text.passages.flatMap((passage) =>
		RULES.flatMap((rule) => rule(passage, publication)).map(({ code, start, message, fix }) =>
			issue(code, passage.offsetAt(start), message, fix),
		),
	);
	const reasons = text.emptyReasons.map((offset) =>
		issue('alasan-kosong', offset, 'Pengecualian tanpa alasan.', 'Tulis mengapa angka itu boleh diketik: `<Pengecualian alasan="…">`.'),
	);
	return sortIssues([...faults, ...reasons]);
}
