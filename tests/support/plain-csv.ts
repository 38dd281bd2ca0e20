/**
 * A CSV reader that shares nothing with the site's: sign by sign, comma and LF or CR LF, quotes doubled inside quotes.
 * What the check lets through must say here what it says there.
 */
export function readPlainly(text: string): Record<string, string>[] {
	const rows: string[][] = [];
	let row: string[] = [];
	let cell = '';
	let isQuoted = false;
	const source = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
	for (let at = 0; at < source.length; at += 1) {
		const sign = source[at];
		if (isQuoted) {
			if (sign !== '"') cell += sign;
			else if (source[at + 1] === '"') {
				cell += '"';
				at += 1;
			} else isQuoted = false;
		} else if (sign === '"' && cell === '') isQuoted = true;
		else if (sign === ',' || sign === '\n') {
			row.push(cell);
			cell = '';
			if (sign === '\n') {
				rows.push(row);
				row = [];
			}
		} else cell += sign;
	}
	if (cell !== '' || row.length > 0) rows.push([...row, cell]);
	const [header = [], ...body] = rows;
	return body.map((cells) => Object.fromEntries(header.map((name, index) => [name, cells[index] ?? ''])));
}
