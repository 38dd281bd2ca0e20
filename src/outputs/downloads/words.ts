import type { AreaLevel } from '../../model/base/area.ts';
import { ABSENCES } from '../../model/base/cell.ts';
import type { Unit } from '../../model/base/indicator.ts';
import type { InstrumentKind } from '../../model/base/instrument.ts';
import type { ChangeGround } from '../../model/figures/change.ts';

/** The model's kinds in the words that downloads and the interface for machines use; they never change. */

export const LEVEL_WORDS: Readonly<Record<AreaLevel, string>> = {
	nation: 'negara',
	province: 'provinsi',
	city: 'kota',
	district: 'kecamatan',
	village: 'kelurahan',
	healthCentre: 'puskesmas',
};

export const KIND_WORDS: Readonly<Record<InstrumentKind, string>> = {
	survey: 'survei',
	register: 'register',
	enumeration: 'pendataan',
	model: 'model',
	target: 'target',
};

export const UNIT_WORDS: Readonly<Record<Unit, string>> = {
	percent: 'persen',
	children: 'balita',
	count: 'cacah',
	rupiah: 'rupiah',
	score: 'skor',
	rank: 'peringkat',
	yes: 'ya',
};

/** The states of a row, with what each means. The six kinds of a cell, and two that only reports of documents have. */
export const STATE_WORDS = {
	nilai: 'ada nilainya',
	nol: 'nilainya nol',
	...(Object.fromEntries(Object.values(ABSENCES).map(({ symbol, label }) => [symbol, label])) as Record<
		'bd' | 'ds' | 'td' | 'tb' | 'ts',
		string
	>),
	konflik: 'dokumen saling bertentangan; tidak dirata-ratakan',
	diragukan: 'tertulis di dokumen, tetapi diragukan; lihat catatan',
} as const;

/** On what a word about change rests. */
export const CHANGE_GROUNDS: Readonly<Record<ChangeGround, string>> = {
	intervals: 'selang_kepercayaan',
	proportions: 'uji_dua_proporsi',
	counted: 'hitungan',
	noInterval: 'tanpa_selang',
	noMeasured: 'tanpa_jumlah_diukur',
	noCoverage: 'tanpa_cakupan',
	lowCoverage: 'cakupan_rendah',
	unfinished: 'sementara_atau_diragukan',
	conflict: 'dokumen_bertentangan',
	noValue: 'tanpa_nilai',
	method: 'cara_tidak_disebut',
	otherSeries: 'deret_lain',
};

export type State = keyof typeof STATE_WORDS;
