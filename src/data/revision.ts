import { isWithin } from '../model/area.ts';
import { UNTOLD } from '../model/correction.ts';
import { draftOf } from './draft.ts';
import { readFolderAt } from './git-folder.ts';
import { error, type Issue, sortIssues } from './issue.ts';
import { readFolder } from './read-folder.ts';
import { versionsTogether } from './revision-privacy.ts';
import { correctionSecrets, type Told } from './rules/small-corrections.ts';
import { type State, type States, statesOf } from './states.ts';

interface Correction {
	readonly date: string;
	readonly id: string;
	readonly before: string;
	readonly after: string;
	readonly reason: string;
	readonly document: string;
	readonly line: number;
}

/** One published thing that is no longer what it was; `after` is empty when it was withdrawn. */
interface Change {
	readonly state: State;
	readonly before: string;
	readonly after: string;
	/** Where it stands now; absent when it stands nowhere. */
	readonly now?: State;
	/** Whether `before` must not be printed, here or in the correction. */
	readonly isSecret?: boolean;
}

/** What an official writes in place of these; the data reads no clock and knows no reason. */
const DATE = 'TTTT-BB-HH';
const REASON = 'ALASAN';

/** What differs between two states, told as a correction tells it: the value where only that changed, the status where only that. */
function changeOf(state: State, now: State | undefined): Change | undefined {
	if (!now || Object.keys(now.parts).length === 0) {
		const { nilai, pembilang, ...others } = state.parts;
		const before = nilai ?? pembilang ?? Object.values(others)[0];
		return before === undefined ? undefined : { state, before, after: '', ...(now && { now }) };
	}
	const columns = [...new Set([...Object.keys(state.parts), ...Object.keys(now.parts)])].filter(
		(column) => state.parts[column] !== now.parts[column],
	);
	const text = ({ parts }: State) => columns.flatMap((column) => parts[column] ?? []).join(' ');
	// A part that was empty and is filled now says more, and takes nothing back.
	return columns.some((column) => state.parts[column] !== undefined) ? { state, before: text(state), after: text(now), now } : undefined;
}

function changesBetween(base: States, now: States): Change[] {
	const gone = [...base.byKey.values()]
		.filter(({ id }) => id.split('/')[1] === 'status' && !now.byKey.has(id))
		.map(({ id }) => id.split('/status/'));
	const isOfGoneRound = (id: string) =>
		gone.some(([city = '', round = '']) => id.endsWith(`/${round}`) && isWithin(id.split('/')[0] ?? '', city));
	return [...base.byKey].flatMap(([key, state]) => {
		const current = now.byKey.get(key);
		if (now.unreadable.has(key) || base.unreadable.has(key) || (!current && !now.isWhole)) return [];
		// A round that is gone takes its villages with it: one line says so, under its status.
		if (!current && !key.includes('|') && !key.includes('/status/') && isOfGoneRound(state.id)) return [];
		return changeOf(state, current) ?? [];
	});
}

function correctionsIn(draft: ReturnType<typeof draftOf>['draft']): Correction[] {
	const { lines, raw } = draft.corrections;
	return (lines ?? []).map((line) => ({
		date: raw(line, 'tanggal'),
		id: raw(line, 'angka'),
		before: raw(line, 'sebelum'),
		after: raw(line, 'sesudah'),
		reason: raw(line, 'alasan'),
		document: raw(line, 'dokumen'),
		line,
	}));
}

/**
 * Corrections that lead step by step from one text to another, by date; none when they do not. Where a number must not be repeated,
 * its place is taken by `UNTOLD`; that a line prints it all the same is for the check to say.
 */
function chain(corrections: readonly Correction[], from: string, to: string, isSecret = false): readonly Correction[] {
	const steps: Correction[] = [];
	let text = from;
	for (const correction of corrections) {
		const isUntold = correction.before === UNTOLD && (text === UNTOLD || (isSecret && text === from));
		if (correction.before !== text && !isUntold) continue;
		steps.push(correction);
		text = correction.after;
		if (text === to) return steps;
	}
	return [];
}

const beforeOf = ({ before, isSecret }: Change) => (isSecret ? UNTOLD : before);
const rowOf = (change: Change) => `${DATE},${change.state.id},${beforeOf(change)},${change.after},${REASON},${change.state.document}`;
const concerns =
	({ id, document }: State) =>
	(correction: Correction) =>
		correction.id === id && (correction.document === '' || correction.document === document);
const textsOf = ({ parts }: State) => [...Object.values(parts), Object.values(parts).join(' ')];

/**
 * Compares what the data folder publishes with what it published at a git ref: no published value may change or vanish
 * without a line in `koreksi.csv`, and no such line may tell of a change that never was. What cannot be read on either
 * side is left out. Throws `BaseError` when the ref cannot be read.
 */
export function compareWithBase({ dir, ref }: { readonly dir: string; readonly ref: string }): Issue[] {
	const { draft: baseDraft } = draftOf(readFolderAt(dir, ref));
	const { draft } = draftOf(readFolder(dir));
	const [base, now] = [statesOf(baseDraft), statesOf(draft)];
	const { corrections: sheet } = draft;
	const listed = correctionsIn(draft).sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.line - b.line));
	const sameLine = (a: Correction) => (b: Correction) =>
		a.date === b.date && a.id === b.id && a.document === b.document && a.before === b.before && a.after === b.after;
	const before = correctionsIn(baseDraft);
	const [secretsNow, secretsThen] = [correctionSecrets(draft), correctionSecrets(baseDraft)];
	/** A published line as it must read now: numbers that are secret by now give way. */
	const masked = (correction: Correction): Correction => {
		const secret = secretsNow(correction);
		return {
			...correction,
			before: secret.before ? UNTOLD : correction.before,
			after: secret.after ? UNTOLD : correction.after,
		};
	};
	const isKept = (correction: Correction) => listed.some(sameLine(correction)) || listed.some(sameLine(masked(correction)));
	const fresh = listed.filter((correction) => !before.some((old) => sameLine(correction)(old) || sameLine(correction)(masked(old))));
	const used = new Set<Correction>();
	const issues: Issue[] = [];
	const end = { file: sheet.file, line: sheet.lines?.at(-1) ?? 1, column: 1 };
	const how = `ganti ${DATE} dengan tanggal hari ini dan ${REASON} dengan sebabnya`;
	const header = draft.folder.files.has('koreksi.csv')
		? ''
		: `, sesudah baris judul \`${Object.keys(sheet.table.schema.shape).join(',')}\``;

	for (const found of changesBetween(base, now)) {
		const told: Told = { id: found.state.id, document: found.state.document, before: found.before, after: found.after };
		const change = { ...found, isSecret: secretsNow(told).before || secretsThen(told).before };
		const candidates = fresh.filter((correction) => concerns(change.state)(correction) && !used.has(correction));
		const steps = chain(candidates, change.before, change.after, change.isSecret);
		for (const step of steps) used.add(step);
		if (steps.length > 0) continue;
		const was = beforeOf(change);
		const happened = change.after === '' ? `angkanya ditarik; tadinya \`${was}\`` : `\`${was}\` menjadi \`${change.after}\``;
		const [wrong] = candidates;
		if (wrong) {
			used.add(wrong);
			issues.push(
				error(
					'koreksi-tak-cocok',
					sheet.place(wrong.line, 'sebelum'),
					change.isSecret
						? `Koreksi ini tidak sesuai dengan yang terjadi: ${happened}.`
						: `Koreksi ini menulis \`${wrong.before}\` menjadi \`${wrong.after}\`, padahal yang terjadi: ${happened}.`,
					`Tulis: \`${rowOf(change)}\`; ${how}.`,
				),
			);
			continue;
		}
		const column = Object.keys(change.state.parts).find((name) => change.state.parts[name] !== change.now?.parts[name]);
		issues.push(
			error(
				'koreksi-kurang',
				change.now?.place(column) ?? end,
				`Angka yang sudah terbit ${change.after === '' ? 'hilang' : 'berubah'} tanpa koreksi: \`${change.state.id}\`, ${change.after === '' ? `tadinya \`${was}\`` : happened}.`,
				`Kembalikan, atau tambahkan baris ini ke ${sheet.file}${header}: \`${rowOf(change)}\`; ${how}.`,
			),
		);
	}

	for (const correction of fresh) {
		if (correction.reason === REASON) {
			issues.push(
				error(
					'koreksi-tanpa-alasan',
					sheet.place(correction.line, 'alasan'),
					'Alasan koreksi ini masih berisi contohnya.',
					`Ganti \`${REASON}\` dengan sebab angkanya berubah, dalam satu kalimat.`,
				),
			);
		}
		if (used.has(correction)) continue;
		const own = fresh.filter(({ id, document }) => id === correction.id && document === correction.document);
		const states = [...now.byKey.values()].filter((state) => concerns(state)(correction));
		const isNew = states.some(
			(state) =>
				!base.byKey.has(`${state.id}|${state.document}`) && !base.byKey.has(state.id) && textsOf(state).includes(own.at(-1)?.after ?? ''),
		);
		const isReturned = states.some((state) => textsOf(state).some((text) => chain(own, text, text).includes(correction)));
		if (isNew || isReturned) continue;
		const [state] = states;
		const message = state
			? `Koreksi ini tidak cocok dengan perubahan apa pun: \`${correction.id}\` tetap \`${textsOf(state)[0] ?? ''}\`.`
			: `Koreksi ini tentang \`${correction.id}\`, yang tidak ada dan tidak pernah ada dalam data.`;
		issues.push(
			error(
				'koreksi-tak-cocok',
				sheet.place(correction.line, 'angka'),
				message,
				'Hapus baris ini, atau betulkan id angka, nilai lama, dan nilai barunya.',
			),
		);
	}

	const ids = new Set([...now.byKey.values()].map(({ id }) => id));
	for (const correction of listed) {
		if (fresh.includes(correction) || ids.has(correction.id) || listed.some(({ id, after }) => id === correction.id && after === ''))
			continue;
		if (!now.isWhole) continue;
		issues.push(
			error(
				'koreksi-tak-cocok',
				sheet.place(correction.line, 'angka'),
				`Angka \`${correction.id}\` yang dikoreksi di sini sudah tidak ada, dan tidak ada koreksi yang menariknya.`,
				'Kembalikan angkanya, atau catat penarikannya dengan `sesudah` yang kosong.',
			),
		);
	}
	for (const correction of sheet.lines === undefined ? [] : before) {
		if (isKept(correction)) continue;
		const old = masked(correction);
		issues.push(
			error(
				'koreksi-terhapus',
				end,
				`Koreksi \`${correction.id}\` tertanggal ${correction.date} sudah terbit, lalu dihapus atau diubah.`,
				`Kembalikan baris yang diawali \`${old.date},${old.id},${old.before},${old.after},\`.`,
			),
		);
	}
	return sortIssues([...issues, ...versionsTogether(baseDraft, draft)]);
}
