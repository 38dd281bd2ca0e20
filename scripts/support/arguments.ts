// What commands written in TypeScript share: how they are called, and a folder that is written whole or not at all.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { asksForHelp, commandLineFault } from '../../src/files/command-line.ts';
import { Refusal } from './run.mjs';

export const TEXT = { type: 'string' } as const;
export const FLAG = { type: 'boolean', default: false } as const;

/** Says why a command cannot run at all and ends it with exit code 2. */
export function fail(sentence: string): never {
	console.error(sentence);
	process.exit(2);
}

const refuse = (sentence: string): never => {
	throw new Refusal(sentence);
};

/** The options of the command line and its words, of which there are exactly so many unless any number will do. Who
 * asks for help is shown the usage, and the command ends. */
export function readArguments<T extends NonNullable<ParseArgsConfig['options']>>(
	options: T,
	usage: string,
	words: number | 'any' = 0,
	stop: (sentence: string) => never = refuse,
): ReturnType<typeof parseArgs<{ options: T; allowPositionals: true }>> {
	if (asksForHelp(process.argv.slice(2))) {
		console.log(usage);
		process.exit(0);
	}
	try {
		const parsed = parseArgs({ options, allowPositionals: (words !== 0) as true });
		if (words !== 'any' && parsed.positionals.length !== words) return stop(usage);
		return parsed;
	} catch (cause) {
		const fault = commandLineFault(cause);
		if (fault === undefined) throw cause;
		return stop(`${fault} ${usage}`);
	}
}

/** Refuses a folder that holds something. */
export function requireEmpty(folder: string, usage: string): void {
	if (existsSync(folder) && readdirSync(folder).length > 0) refuse(`Folder \`${folder}\` tidak kosong. ${usage}`);
}

/** Fills a folder that gets its name when everything is there. `put` says where a file of it is to be written, the
 * folders above it made. */
export function writeFolder(target: string, fill: (put: (name: string) => string) => void): void {
	const growing = `${target}.sebagian`;
	rmSync(growing, { recursive: true, force: true });
	mkdirSync(growing, { recursive: true });
	fill((name) => {
		const to = path.join(growing, name);
		mkdirSync(path.dirname(to), { recursive: true });
		return to;
	});
	rmSync(target, { recursive: true, force: true });
	renameSync(growing, target);
}
