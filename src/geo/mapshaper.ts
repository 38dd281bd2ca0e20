let last: Promise<unknown> = Promise.resolve();

/** Runs a mapshaper command line over files in memory, texts or bytes, and gives back the files it wrote, as text. Runs
 * wait for each other: mapshaper keeps state between its commands. Rejects with mapshaper's own error. */
export function runMapshaper(
	commands: string,
	input: Readonly<Record<string, string | Uint8Array>>,
): Promise<Record<string, string>> {
	const run = last.then(async () => {
		// Loaded only here: a build whose maps are all in the cache never needs it.
		const { default: mapshaper } = await import('mapshaper');
		const output = await mapshaper.applyCommands(commands, input);
		return Object.fromEntries(
			Object.entries(output).map(([name, content]) => [
				name,
				typeof content === 'string' ? content : Buffer.from(content).toString('utf8'),
			]),
		);
	});
	last = run.catch(() => undefined);
	return run;
}
