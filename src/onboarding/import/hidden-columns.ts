import type { ChildHeader } from './child-columns.ts';
import { letterOf } from './columns.ts';
import type { TableHeader } from './find-header.ts';
import { planOf } from './measures.ts';
import { type Fault, refusalOf } from './refusal.ts';
import type { Role } from './role.ts';
import type { Source } from './source.ts';

/** What tells a child from another; offices hide it, and no count is read from it. */
const IDENTITY = new Set(['nik', 'name', 'parent']);
/** Roles of columns from which nothing is taken. */
const UNREAD: ReadonlySet<Role> = new Set<Role>(['number', 'note', 'ignored']);

interface Known {
	readonly source: Source;
	readonly child?: ChildHeader | undefined;
	readonly table?: { readonly header: TableHeader } | undefined;
}

/** The columns that are read, with their titles and the row of these. */
function columnsRead({ child, table }: Known): { readonly at: number; readonly title: string; readonly row: number }[] {
	if (child)
		return Object.entries(child.columns).flatMap(([role, at]) =>
			at === undefined || IDENTITY.has(role) ? [] : [{ at, title: child.titles[at] ?? '', row: child.row }],
		);
	const { columns = [], bottom: row = 1 } = table?.header ?? {};
	const unused = new Set(planOf(columns).unused.map(({ column }) => column.at));
	return columns
		.filter(({ role, meaning, at }) => (role ? !UNREAD.has(role) : meaning && !unused.has(at)))
		.map(({ at, title }) => ({ at, title, row }));
}

/** Refuses columns that are read although their user does not see them: what nobody looks at may be of last year. */
export function refuseHiddenColumns(found: readonly Known[]): void {
	const faults = found.flatMap((known): Fault[] => {
		const hidden = known.source.hiddenColumns?.();
		if (!hidden || hidden.size === 0) return [];
		const sheet = found.length > 1 ? `${known.source.name}!` : '';
		return columnsRead(known)
			.filter(({ at }) => hidden.has(at))
			.map(({ at, title, row }) => ({
				cell: `${sheet}${letterOf(at)}${row}`,
				found: `kolom \`${title}\` tersembunyi, padahal isinya dibaca`,
				advice:
					'Tampilkan kolomnya (Excel: pilih kolom di kiri dan kanannya, klik kanan, Unhide), periksa isinya, lalu ' +
					'simpan; atau hapus kolomnya.',
			}));
	});
	if (faults.length > 0) throw refusalOf(faults);
}
