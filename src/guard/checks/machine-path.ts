import { homedir } from 'node:os';
import type { Check } from '../check.ts';

const SHAPES = [
	/\bfile:\/\/\/[^\s"'<]*/,
	/(?<![\w:/])[A-Z]:\\[\w\\. -]+/,
	/(?<![\w.~/-])\/(?:home|Users|root|tmp|var\/folders)\/[\w.-]+\/[\w./-]*/,
];

/** Folders of this machine that are long enough not to be a path of the site by chance. */
const folders = (): string[] =>
	[process.cwd(), homedir()].filter((folder) => folder.split(/[\\/]/).filter(Boolean).length > 1);

/** No path of the machine that built the site: it would differ on the next one, and tell who built it. */
export function machinePath(): Check {
	const known = folders();
	return {
		name: 'jejak-mesin',
		*text(text) {
			const found =
				known.find((folder) => text.includes(folder)) ?? SHAPES.map((shape) => shape.exec(text)?.[0]).find(Boolean);
			if (found) yield `Letak berkas di komputer pembuat ikut terbit: \`${found}\`.`;
		},
	};
}
