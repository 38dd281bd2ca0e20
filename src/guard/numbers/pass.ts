import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Publication } from '../../model/base/publication.ts';
import { type Block, looseBlock } from '../block.ts';
import type { GuardIssue } from '../check.ts';
import { NumberJudge } from './judge.ts';
import { jsonBlocks, pageBlocks, referenceBlocks, textBlocks, xmlBlocks } from './sources.ts';

/** The pass over everything that is written: its marks are checked against the Publication and taken away. What is
 * wrong is gathered for the guard, which shows it all at once and refuses the site. */

const FAULTS = 'angka.jsonl';
let judge: { readonly of: Publication; readonly judge: NumberJudge } | undefined;

function judgeOf(publication: Publication): NumberJudge {
	if (judge?.of !== publication) judge = { of: publication, judge: new NumberJudge(publication) };
	return judge.judge;
}

function report(file: string, messages: readonly string[]): void {
	if (messages.length === 0) return;
	const folder = process.env.CACHE_DIR;
	// Only `npm run build` gathers; any other way of building stops at the first.
	if (!folder) throw new Error(`${file}: ${messages.join('\n')}`);
	const issues = messages.map((message): GuardIssue => ({ check: 'angka', file, message }));
	appendFileSync(path.join(folder, '..', FAULTS), issues.map((issue) => `${JSON.stringify(issue)}\n`).join(''));
}

/** What the pass found wrong while a site was built in a workshop's folder. */
export function gatheredFaults(folder: string): GuardIssue[] {
	const file = path.join(folder, FAULTS);
	if (!existsSync(file)) return [];
	return readFileSync(file, 'utf8')
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => JSON.parse(line) as GuardIssue);
}

/** What is read in a text file, by its name. */
export function blocksOf(text: string, file: string): readonly Block[] {
	switch (/\.(\w+)$/.exec(file)?.[1]) {
		case 'html':
			return pageBlocks(text);
		case 'xml':
		case 'svg':
			return xmlBlocks(text);
		case 'json':
			return jsonBlocks(text, 'JSON');
		case 'bib':
		case 'ris':
			return referenceBlocks(text);
		case 'txt':
		case 'ics':
			return textBlocks(text);
		case 'png': {
			// What a share image says: its sentences, and the labels within its picture.
			const [said = '', drawn = ''] = text.split(/(?<=Pada gambar:)/);
			return [...textBlocks(said), drawnBlock(drawn, text)];
		}
		default:
			return [];
	}
}

/** What is wrong with the numbers of a file's marked text. */
export const numberFaults = (text: string, file: string, publication: Publication): string[] => [
	...judgeOf(publication).judge(file, blocksOf(text, file)),
];

/** Reports it. */
export function checkNumbers(text: string, file: string, publication: Publication): void {
	report(file, numberFaults(text, file, publication));
}

/** Labels of a drawing without its classes: whether a number stands on its axis says the mark alone. */
function drawnBlock(drawn: string, beside: string): Block {
	const block = looseBlock('<text>', drawn, [beside]);
	return { ...block, place: { ...block.place, classes: ['tick'] } };
}
