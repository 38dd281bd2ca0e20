/** Runs in a page: texts of charts and maps that lie on each other or leave their drawing, as they are laid out now. */
export function labelFaults(): string[] {
	const faults: string[] = [];
	/** A box's own air, and what rounding costs. */
	const SLACK = 1;
	for (const svg of document.querySelectorAll('svg.chart, svg.map')) {
		const frame = svg.getBoundingClientRect();
		if (frame.width === 0) continue;
		const texts = [...svg.querySelectorAll('text')].flatMap((text) => {
			const rows = text.childElementCount > 0 ? [...text.querySelectorAll('tspan')] : [text];
			return rows.flatMap((row) => {
				const box = row.getBoundingClientRect();
				// Letters fill about the middle of their line; what is above and below them is air.
				const air = box.height * 0.14;
				return box.width > 0 && row.textContent
					? [
							{
								text,
								said: row.textContent,
								left: box.left,
								right: box.right,
								top: box.top + air,
								bottom: box.bottom - air,
							},
						]
					: [];
			});
		});
		texts.forEach((one, index) => {
			for (const other of texts.slice(index + 1)) {
				if (other.text === one.text) continue;
				const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
				const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
				if (across > SLACK && down > SLACK) faults.push(`"${one.said}" lies on "${other.said}"`);
			}
			const out = one.left < frame.left - SLACK || one.right > frame.right + SLACK || one.bottom > frame.bottom + SLACK;
			if (out || one.top < frame.top - SLACK) faults.push(`"${one.said}" leaves its drawing`);
		});
	}
	return faults;
}
