// What the site is built with: every package proven by its digest, no script of a package run unasked, every licence
// known.
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

interface LockedPackage {
	readonly version?: string;
	readonly integrity?: string;
	readonly resolved?: string;
	readonly license?: string;
	readonly link?: boolean;
	readonly dev?: boolean;
	readonly hasInstallScript?: boolean;
}
const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const { packages } = read('package-lock.json') as { packages: Record<string, LockedPackage> };
const locked = Object.entries(packages).filter(([place]) => place !== '');
const nameOf = (place: string) => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);

/**
 * Licences that whoever builds or changes this project may rely on without asking; what is published holds none of the
 * packages.
 */
const LICENCES = new Set([
	'0BSD',
	'Apache-2.0',
	'BSD-2-Clause',
	'BSD-3-Clause',
	'BlueOak-1.0.0',
	'CC0-1.0',
	'ISC',
	'MIT',
	'MPL-2.0',
	'OFL-1.1',
	'Python-2.0',
	'Unlicense',
]);
/** The others, each looked at: the package, its licence as the lock file has it, and why it may stay. */
const LOOKED_AT: Readonly<Record<string, { readonly licence: string | undefined; readonly why: string }>> = {
	citeproc: { licence: 'CPAL-1.0 OR AGPL-1.0', why: 'runs while the site is built and is not published' },
	'dejavu-fonts-ttf': {
		licence: 'SEE LICENSE IN README.md AND LICENSE',
		why: 'Bitstream Vera and Arev: free to use and pass on; letters that the tests bring',
	},
	'parse-cache-control': { licence: undefined, why: 'BSD, said in an old form; of a tool of the tests' },
	'uri-templates': {
		licence: 'http://geraintluff.github.io/tv4/LICENSE.txt',
		why: 'public domain or MIT; of a tool of the tests',
	},
};
/** Astro's image library is linked at run time, never used by this site, and not published. */
const LINKED = /^@img\/sharp/;

const isKnown = (licence: string | undefined) =>
	(licence ?? '?').split(/ AND | OR /).every((part) => LICENCES.has(part.replace(/[()]/g, '')));

describe('the lock file', () => {
	it('holds the digest of every package, those of other machines too', () => {
		expect(locked.length).toBeGreaterThan(400);
		expect(
			locked.filter(([, { integrity, link }]) => !link && !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? '')),
		).toEqual([]);
	});

	it('takes packages from the registry alone, and names no other place', () => {
		expect(locked.filter(([, { resolved = '', link }]) => link || /^(git|file|http:)/.test(resolved))).toEqual([]);
	});

	it('is what package.json asks for', () => {
		const { dependencies, devDependencies } = read('package.json');
		const { dependencies: runs, devDependencies: tests } = packages[''] as {
			dependencies?: object;
			devDependencies?: object;
		};
		expect([runs, tests]).toEqual([dependencies, devDependencies]);
	});
});

describe('scripts that packages run when they are installed', () => {
	it('are allowed or refused by name, each', () => {
		const { allowScripts } = read('package.json') as { allowScripts: Record<string, boolean> };
		const wanting = locked.filter(([, { hasInstallScript }]) => hasInstallScript).map(([place]) => nameOf(place));
		expect([...new Set(wanting)].sort()).toEqual(Object.keys(allowScripts).sort());
		expect(Object.keys(allowScripts).filter((name) => allowScripts[name])).toEqual(['node']);
	});
});

describe('licences', () => {
	it('are known, or were looked at one by one', () => {
		const unknown = locked
			.map(([place, { license }]) => ({ name: nameOf(place), license }))
			.filter(({ name, license }) => !isKnown(license) && !LINKED.test(name))
			.filter(({ name, license }) => !(Object.hasOwn(LOOKED_AT, name) && LOOKED_AT[name]?.licence === license));
		expect(unknown).toEqual([]);
	});

	it('no longer lists packages that are gone', () => {
		const names = new Set(locked.map(([place]) => nameOf(place)));
		expect(Object.keys(LOOKED_AT).filter((name) => !names.has(name))).toEqual([]);
	});
});

it('npm writes the list of all parts (SBOM) from the lock file, without a network', () => {
	const { scripts } = read('package.json') as { scripts: Record<string, string> };
	expect(scripts.sbom).toBe('npm sbom --sbom-format cyclonedx --package-lock-only');
	const text = execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--offline'], {
		maxBuffer: 2 ** 28,
		stdio: ['ignore', 'pipe', 'ignore'],
	});
	const { bomFormat, components } = JSON.parse(text.toString()) as {
		bomFormat: string;
		components: { name: string; version: string }[];
	};
	expect(bomFormat).toBe('CycloneDX');
	const listed = new Set(components.map(({ name, version }) => `${name}@${version}`));
	expect(
		locked.filter(([place, { version }]) => !listed.has(`${nameOf(place)}@${version}`)).map(([place]) => place),
	).toEqual([]);
}, 60_000);

describe('npm run signatures', () => {
	/** What the step says, and its exit code, when npm answers so. */
	function asked(stdout: string, stderr = '', code = 0): { readonly said: string; readonly status: number | null } {
		const folder = mkdtempSync(path.join(tmpdir(), 'aksi7-npm-'));
		const npm = path.join(folder, 'npm');
		writeFileSync(path.join(folder, 'out'), stdout);
		writeFileSync(path.join(folder, 'err'), stderr);
		writeFileSync(npm, `#!/bin/sh\ncat '${folder}/out'; cat '${folder}/err' >&2; exit ${code}\n`);
		chmodSync(npm, 0o755);
		const env = { ...process.env, PATH: `${folder}${path.delimiter}${process.env.PATH}` };
		const { stdout: said, status } = spawnSync(process.execPath, ['scripts/signatures.ts'], { env, encoding: 'utf8' });
		rmSync(folder, { recursive: true });
		return { said, status };
	}

	it('says that all are right', () => {
		expect(asked('{"invalid":[],"missing":[]}')).toEqual({ said: '• Tanda tangan semua paket benar.\n', status: 0 });
	});

	it('names what is wrong or missing, and fails', () => {
		const { said, status } = asked('{"invalid":[{"name":"zod","version":"4.6.7"}],"missing":[]}', '', 1);
		expect(status).toBe(1);
		expect(said).toContain('zod@4.6.7');
	});

	it('says plainly that a registry offers none, and does not fail', () => {
		const none = 'npm error found no dependencies to audit that were installed from a supported registry';
		const { said, status } = asked('', none, 1);
		expect([said.includes('tidak menawarkan tanda tangan'), status]).toEqual([true, 0]);
	});

	it('does not fail without a network', () => {
		const { said, status } = asked('', 'npm error code ENOTFOUND\nnpm error network request failed', 1);
		expect([said.includes('tanpa jaringan'), status]).toEqual([true, 0]);
	});
});
