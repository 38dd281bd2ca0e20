import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

interface Lock {
	readonly packages: Readonly<Record<string, { readonly dev?: boolean; readonly devOptional?: boolean }>>;
}

/**
 * Puts the project into `folder` as `npm ci --omit=dev` leaves it: every file that git knows or would add, and of the
 * packages those that are not for development alone. Hard links where the file system allows them.
 */
export function copyWithoutDevelopment(folder: string): void {
	const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
	for (const file of listed.toString().split('\0').filter(Boolean)) {
		try {
			cpSync(file, path.join(folder, file));
		} catch (cause) {
			// Deleted but not yet committed.
			if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw cause;
		}
	}
	const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
	const wanted = Object.entries(packages).flatMap(([name, { dev, devOptional }]) =>
		name && !dev && !devOptional ? [name] : [],
	);
	// A package within another one comes along with it; one for another kind of machine is not there.
	for (const name of wanted.filter((each) => !isInside(each) && existsSync(each)))
		copyTree(name, path.join(folder, name));
}

const isInside = (name: string) => name.lastIndexOf('node_modules/') > 0;

function copyTree(from: string, to: string): void {
	mkdirSync(path.dirname(to), { recursive: true });
	try {
		execFileSync('cp', ['-al', from, to], { stdio: 'ignore' });
	} catch {
		cpSync(from, to, { recursive: true, force: true });
	}
}
