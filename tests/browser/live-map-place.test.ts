import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { done, enlarge, fictionalSite, openCity, query, WAIT } from '../support/live-map.ts';

beforeAll(fictionalSite, WAIT);

describe('kelurahan saya', () => {
	const locate = async (latitude: number, longitude: number, accuracy = 20) => {
		const reader = await openCity('', { permissions: ['geolocation'], geolocation: { latitude, longitude, accuracy } });
		await enlarge(reader);
		const { page, requests } = reader;
		await page.getByRole('button', { name: 'Kelurahan saya' }).click();
		const status = page.locator('.tools [role="status"]');
		expect(await status.innerText()).toContain('tidak dikirim ke mana pun');
		const sent = requests.length;
		await page.getByRole('button', { name: 'Lanjut' }).click();
		await expect.poll(() => status.innerText()).toMatch(/^Letak Anda/);
		return { reader, said: await status.innerText(), sent: requests.slice(sent) };
	};

	it('finds the village on the device, and writes it nowhere', async () => {
		const { reader, said, sent } = await locate(-3.97, 110.045);
		expect(said).toBe('Letak Anda di Damar.');
		expect(await reader.page.locator('.card h3').innerText()).toBe('Damar');
		expect(sent).toEqual([]);
		await reader.page.getByRole('button', { name: 'Perbesar', exact: true }).click();
		await reader.page.waitForTimeout(300);
		expect(await query(reader.page)).toEqual({});
		await done(reader);
	});

	it('says when it is not sure', async () => {
		const { reader, said } = await locate(-3.99, 110.01, 800);
		expect(said).toBe('Letak Anda di Akasia. Ketelitiannya sekitar 800 meter, jadi bisa juga kelurahan sebelahnya.');
		await done(reader);
	});

	it('says when one is elsewhere', async () => {
		const { reader, said } = await locate(-6.2, 106.8);
		expect(said).toContain('di luar Kota Peta');
		expect(await reader.page.locator('.card').innerText()).toBe('');
		await done(reader);
	});

	it('takes no for an answer', async () => {
		const reader = await openCity();
		await enlarge(reader);
		await reader.page.getByRole('button', { name: 'Kelurahan saya' }).click();
		await reader.page.getByRole('button', { name: 'Lanjut' }).click();
		await expect
			.poll(() => reader.page.locator('.tools [role="status"]').innerText())
			.toContain('Izin lokasi tidak diberikan');
		await done(reader);
	});
});

describe('pictures', () => {
	it('carry their colours, names, caption, legend and source with them', async () => {
		const reader = await openCity('?warna=perubahan');
		const { page } = reader;
		await page.waitForSelector('.tools');
		await page.locator('.tools summary').click();
		const save = async (name: string) => {
			const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
			return readFileSync(await download.path());
		};
		const svg = (await save('Unduh gambar SVG')).toString();
		expect(svg).not.toMatch(/ class=| style=|var\(|<script|<a /);
		for (const words of [
			'▲ Akasia',
			'Perubahan prevalensi',
			'naik 5 poin persentase atau lebih',
			'Hasil Penimbangan Februari 2025',
			'bukan batas resmi',
		])
			expect(svg).toContain(words);
		// Those of the page: risen, told apart by nothing, fallen.
		const fills = await page.evaluate(() =>
			['b5', 'b3', 'b1'].map(
				(each) => getComputedStyle(document.querySelector(`figure.main .areas path.${each}`) as Element).fill,
			),
		);
		expect(new Set(fills).size).toBe(3);
		for (const fill of fills) expect(svg).toContain(`fill="${fill}"`);
		const png = await save('Unduh gambar PNG');
		expect(png.subarray(1, 4).toString()).toBe('PNG');
		expect(png.readUInt32BE(16)).toBe(1440);
		const colours = await page.evaluate(
			async (bytes) => {
				const image = await createImageBitmap(new Blob([new Uint8Array(bytes)]));
				const canvas = new OffscreenCanvas(image.width, image.height);
				const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
				context.drawImage(image, 0, 0);
				const { data } = context.getImageData(0, 0, image.width, image.height);
				const found = new Set<string>();
				for (let at = 0; at < data.length; at += 4 * 97) found.add([...data.slice(at, at + 3)].join());
				return [...found];
			},
			[...png],
		);
		expect(colours).toEqual(expect.arrayContaining(fills.map((fill) => fill.replace(/[^\d,]/g, ''))));
		await done(reader);
	});
});
