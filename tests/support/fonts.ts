import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * Families that the tests bring with them, so that no machine's own fonts decide a test: a wide one and a narrow one.
 */
export const WIDE = 'DejaVu Sans';
export const NARROW = 'Archivo Narrow';

const FOLDERS = ['dejavu-fonts-ttf/ttf', '@expo-google-fonts/archivo-narrow'];
/** What the site asks for, and what stands for it here. */
const STANDING_IN = { 'system-ui': WIDE, 'sans-serif': WIDE, serif: 'DejaVu Serif', monospace: 'DejaVu Sans Mono' };

/** Path of a configuration of fontconfig that knows the tests' own fonts and nothing else; written once a process. */
export function fontconfigFile(): string {
	file ??= write();
	return file;
}

let file: string | undefined;

function write(): string {
	const folder = mkdtempSync(path.join(tmpdir(), 'aksi7-fonts-'));
	const dirs = FOLDERS.map((name) => `<dir>${path.resolve('node_modules', name)}</dir>`);
	const aliases = Object.entries(STANDING_IN).map(
		([asked, given]) =>
			`<alias binding="same"><family>${asked}</family><prefer><family>${given}</family></prefer></alias>`,
	);
	const written = path.join(folder, 'fonts.conf');
	writeFileSync(
		written,
		`<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${dirs.join('')}` +
			`<cachedir>${path.join(folder, 'cache')}</cachedir>${aliases.join('')}</fontconfig>`,
	);
	return written;
}
