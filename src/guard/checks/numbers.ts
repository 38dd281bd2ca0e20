import type { Check } from '../check.ts';
import type { NumberJudge } from '../numbers/check.ts';
import { calendarBlocks, jsonBlocks, jsonNumbers, pngTexts, xmlBlocks } from '../numbers/sources.ts';
import { looseBlock } from '../text.ts';

/**
 * Every number on the site that states a statistic is stated by the Publication or follows from it: in texts, alternative texts,
 * titles, descriptions, drawings, share images, feeds, calendars and JSON-LD. A link's number is that of the figure it leads to;
 * rates and counts of children name their instrument within reach; verbs agree with their numbers.
 */
export function numbers(judge: NumberJudge): Check {
	return {
		name: 'angka',
		*page(page) {
			yield* judge.judge(page.file, page.blocks);
			for (const { name, attributes, text } of page.elements) {
				if (name !== 'script' || attributes.type !== 'application/ld+json') continue;
				yield* judge.judge(page.file, jsonBlocks(text, 'JSON-LD'));
				yield* judge.values(jsonNumbers(text), 'JSON-LD');
			}
		},
		*text(text, file) {
			if (/\.(?:xml|svg)$/.test(file)) yield* judge.judge(file, xmlBlocks(text));
			else if (file.endsWith('.ics')) yield* judge.judge(file, calendarBlocks(text));
			else if (/^oembed\/.*\.json$/.test(file)) yield* judge.judge(file, jsonBlocks(text, 'oEmbed'));
		},
		*end(site) {
			for (const file of [...site.files.keys()].filter((name) => name.endsWith('.png')).sort()) {
				const texts = pngTexts(site.bytes(file));
				const beside = texts.map(({ text }) => text);
				// Behind the image's sentences stand the labels of its drawing, which are judged as those of any drawing.
				const blocks = texts.flatMap(({ keyword, text }) => {
					const [said = '', drawn = ''] = text.split(/(?<=Pada gambar:)/);
					return [looseBlock(`gambar (${keyword})`, said, beside), looseBlock('<text>', drawn, beside)];
				});
				for (const message of judge.judge(file, blocks)) yield { file, message };
			}
		},
	};
}
