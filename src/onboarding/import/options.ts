import path from 'node:path';
import { parseArgs } from 'node:util';
import type { AskedGrounds } from '../../data/exits/index.ts';
import { commandLineFault } from '../../files/command-line.ts';
import { parsePeriod } from '../../model/base/period.ts';
import type { RoundTerms } from './round-plan.ts';

/** Levels above villages that a round may be published at, in the contract's words. */
export const IMPORT_LEVELS = ['kecamatan', 'puskesmas'] as const;
export type ImportLevel = (typeof IMPORT_LEVELS)[number];

/** What the command is told. */
export interface ImportOptions extends RoundTerms {
	readonly file: string;
	readonly dataDir: string;
	readonly city: string;
	/** CSV with the columns `bps,kode`, from BPS codes to Kemendagri codes. */
	readonly bps?: string | undefined;
	/** Sheet of a workbook in which several have a known header. */
	readonly sheet?: string | undefined;
	/** `Judul=kolom`, what the user says of columns that the file leaves open. */
	readonly map: readonly string[];
	/** Level of a table that goes no farther down than districts or puskesmas; absent for villages. */
	readonly level?: ImportLevel | undefined;
	readonly replace: boolean;
	/** Why published numbers change, who decided and when; asked for only where some do. */
	readonly grounds: AskedGrounds;
	/** Where builds go: without git what was published is looked for there. */
	readonly outDir: string;
	readonly dryRun: boolean;
}

/** The command was called in a way it does not know. */
export class UsageError extends Error {}

export const USAGE = `Cara pakai: npm run import -- BERKAS --city SLUG --period 2024-08 --instrument ID --document ID
  BERKAS          .xlsx, .ods, .csv, .tsv, atau tabel web dari portal (.xls): ekspor e-PPGBM per anak, rekap per kelurahan, lembar
                  SIGIZI, atau data desa; dengan --instrument kartu-skor-desa: kartu skor konvergensi dari OpenSID
  --city          slug kota, yaitu nama foldernya di data/kota
  --period        bulan pengukuran, misalnya 2024-08
  --instrument    id dari instrumen.csv, misalnya eppgbm
  --document      id dari dokumen.csv; boleh tidak ditulis bila penimbangan ini sudah tercatat
  --status        sementara (bawaan) atau final
  --extracted     tanggal data ditarik dari sistem, misalnya 2024-09-02
  --bps           CSV berkolom bps,kode, bila berkasnya hanya memuat kode BPS
  --sheet         nama lembar, bila buku kerjanya memuat beberapa
  --map           "Judul=kolom" (boleh berulang) bila isi suatu kolom tidak jelas dari judulnya, misalnya --map "Jml=pendek"
  --level         kecamatan atau puskesmas, bila tabelnya tidak sampai kelurahan; angkanya masuk ke angka.csv
  --data          folder data; bawaannya data
  --replace       mengganti penimbangan yang sudah ada, juga dari sementara menjadi final; bila ada angka terbit yang berubah,
                  koreksinya dicatat di koreksi.csv dalam perintah yang sama
  --reason        sebab angka terbit berubah, satu kalimat yang akan dibaca orang, misalnya "Dua posyandu terlambat melapor."
  --by            siapa yang memutuskan; bawaannya penerbit situs
  --date          tanggal keputusan itu; bawaannya hari ini
  --dry-run       hanya memperlihatkan, tanpa menulis`;

/** Reads the command line; throws `UsageError` with what to write instead. */
export function importOptions(
	args: readonly string[],
	env: Readonly<Record<string, string | undefined>> = {},
): ImportOptions {
	const text = { type: 'string' } as const;
	const several = { type: 'string', multiple: true } as const;
	const flag = { type: 'boolean', default: false } as const;
	const options = {
		city: text,
		period: text,
		instrument: text,
		document: text,
		status: text,
		extracted: text,
		bps: text,
		sheet: text,
		level: text,
		map: several,
		data: text,
		replace: flag,
		reason: text,
		by: text,
		date: text,
		'dry-run': flag,
	};
	let parsed: ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>;
	try {
		parsed = parseArgs({ args: [...args], options, allowPositionals: true });
	} catch (cause) {
		throw new UsageError(commandLineFault(cause) ?? 'Perintahnya tidak dapat dibaca.');
	}
	const { values, positionals } = parsed;
	const [file, ...rest] = positionals;
	if (!file || rest.length > 0)
		throw new UsageError(
			file
				? 'Tulis satu berkas saja; apit nama yang memuat spasi dengan tanda kutip.'
				: 'Sebutkan berkas yang akan dibaca.',
		);
	const { city, instrument, status = 'sementara' } = values;
	if (!city || !instrument) throw new UsageError(`Pilihan ${city ? '--instrument' : '--city'} belum ditulis.`);
	const period = parsePeriod(values.period ?? '');
	if (!period) throw new UsageError('Tulis --period sebagai tahun dan bulan, misalnya 2024-08.');
	if (status !== 'sementara' && status !== 'final')
		throw new UsageError('Tulis --status sementara atau --status final.');
	const extracted = values.extracted === undefined ? undefined : parsePeriod(values.extracted);
	if (values.extracted !== undefined && !extracted)
		throw new UsageError('Tulis --extracted sebagai tanggal, misalnya 2024-09-02.');
	const { document, bps, sheet } = values;
	const level = IMPORT_LEVELS.find((each) => each === values.level);
	if (values.level !== undefined && !level) throw new UsageError('Tulis --level kecamatan atau --level puskesmas.');
	const dataDir = values.data || env.DATA_DIR || 'data';
	return {
		file,
		dataDir,
		city,
		period,
		instrument,
		document,
		status,
		extracted,
		bps,
		sheet,
		level,
		map: values.map ?? [],
		replace: values.replace,
		grounds: { reason: values.reason, by: values.by, date: values.date },
		outDir: path.resolve(env.OUT_DIR || 'dist'),
		dryRun: values['dry-run'],
	};
}
