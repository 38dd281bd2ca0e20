import { spawnSync } from 'node:child_process';

/** Makes every Node process of a program say at its end what it cost; threads are counted in their process. */
const REPORT = [
	"data:text/javascript,import{isMainThread}from'node:worker_threads';import{writeSync}from'node:fs'",
	"if(isMainThread)process.on('exit',()=>{const{user,system}=process.cpuUsage();writeSync(2,'\\nCPU%20'+(user+system)+'%20KB%20'+process.resourceUsage().maxRSS+'\\n')})",
].join(';');

/** What a program cost. On a busy machine only the processor's time is its own. */
export interface Cost {
	/** Seconds on the clock. */
	readonly wall: number;
	/** Seconds of the processor, of the program and of all that it started. */
	readonly cpu: number;
	/** Most memory of one process, in MiB. */
	readonly memory: number;
}

/** Runs Node with `args` and gives its cost; throws with the end of its output when it fails. */
export function costOf(args: readonly string[], env: Readonly<Record<string, string>> = {}): Cost {
	const start = performance.now();
	const { status, stdout, stderr } = spawnSync(process.execPath, args, {
		encoding: 'utf8',
		maxBuffer: 2 ** 30,
		env: { ...process.env, ...env, NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --import=${REPORT}` },
	});
	if (status !== 0) throw new Error(`${args.join(' ').slice(-200)}: ${stdout.slice(-2000)}${stderr.slice(-2000)}`);
	const reports = [...stderr.matchAll(/^CPU (\d+) KB (\d+)$/gm)].map(([, cpu, memory]) => ({
		cpu: Number(cpu),
		memory: Number(memory),
	}));
	return {
		wall: (performance.now() - start) / 1000,
		cpu: reports.reduce((sum, { cpu }) => sum + cpu, 0) / 1e6,
		memory: Math.max(...reports.map(({ memory }) => memory)) / 1024,
	};
}

/** The quickest turn is the one least disturbed by whatever else the machine did. */
export const quickest = (costs: readonly Cost[]): Cost => ({
	wall: Math.min(...costs.map(({ wall }) => wall)),
	cpu: Math.min(...costs.map(({ cpu }) => cpu)),
	memory: Math.max(...costs.map(({ memory }) => memory)),
});
