import { describe, expect, test } from 'vitest';
import { contextFaults, type Placed } from './context.ts';

const INSTRUMENTS = [
	{ id: 'ssgi', kind: 'survey', name: 'SSGI (Survei Status Gizi Indonesia)' },
	{ id: 'ski', kind: 'survey', name: 'SKI (Survei Kesehatan Indonesia)' },
	{ id: 'eppgbm', kind: 'register', name: 'e-PPGBM' },
];

/** `[ski 2023]` stands for a figure's number. */
function faults(template: string): string[] {
	const figures: Placed[] = [];
	let text = '';
	let last = 0;
	for (const match of template.matchAll(/\[(\w+) ([\d-]+)\]/g)) {
		text += template.slice(last, match.index);
		figures.push({ start: text.length, end: text.length + 4, instrument: match[1] ?? '', period: match[2] ?? '' });
		text += '27,4';
		last = match.index + match[0].length;
	}
	text += template.slice(last);
	return contextFaults(text, figures, INSTRUMENTS).map(({ mention, what }) => `${what}: ${mention.text}`);
}

describe('contextFaults', () => {
	test.each([
		['Menurut SKI 2023 angkanya [ski 2023] persen.', []],
		['Menurut SSGI 2023 angkanya [ski 2023] persen.', ['instrumen: SSGI']],
		['Menurut SKI 2022, [ski 2023] persen.', ['waktu: 2022']],
		['Prevalensi [eppgbm 2023] persen (SKI 2023).', ['instrumen: SKI']],
		['Bontang: [ski 2023] persen menurut survei, [eppgbm 2023] persen menurut register', []],
		[
			'Bontang: [ski 2023] persen menurut register, [eppgbm 2023] persen menurut survei',
			['instrumen: register', 'instrumen: survei'],
		],
		['Naik dari [ssgi 2022] persen pada 2022 menjadi [ski 2023] persen pada 2023.', []],
		['Naik dari [ssgi 2022] persen pada 2022 menjadi [ski 2023] persen pada 2024.', ['waktu: 2024']],
		['Pada 26 Mei 2025 tercatat [eppgbm 2025-05-26] balita.', []],
		['Pada 11 Mei 2025 tercatat [eppgbm 2025-05-26] balita.', ['waktu: 11 Mei 2025']],
		['Pada 2024 kota itu mengumumkan lewat rapat koordinasi bahwa prevalensi [ski 2023] persen.', []],
		['Perpres 72 Tahun 2021: [ski 2023] persen.', []],
	])('%s', (text, expected) => expect(faults(text)).toEqual(expected));
});
