// Children nobody has, with names of words that are found in villages all over the country.

/** Words of names, as they are found in villages all over the country; a few of them no list knows. */
const FIRST =
	'siti bayu dewi rizky aisyah ahmad keisha arka naura rafa muhammad putri fajar intan alya daffa zahra galang nisa yusuf maria yohanes wayan komang asep euis tiur ucok tenri laode zorvex quilbra'.split(
		' ',
	);
const LAST =
	'rahmawati pratama lestari maulana putri fauzi ramadhani saputra azzahra hidayat nugroho permata siregar simanjuntak wijaya kusuma hasanah firmansyah anggraini setiawan sitorus wenda manuela baraqtia'.split(
		' ',
	);
const MOTHERS =
	'sri wahyuni,nur aini,ratna sari,fitriani,yuliana,marlina,sulastri,eni kurniasih,martha wenda,rosdiana,suharti,nurhayati'.split(
		',',
	);
const PLACES = 'loktuan guntung kanaan satimpo'.split(' ');
const title = (text: string) => text.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
export const two = (number: number) => String(number).padStart(2, '0');
export const ROMAN = 'I II III IV V VI VII VIII IX X XI XII'.split(' ');
export const MONTHS = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(
	' ',
);

export interface Child {
	readonly name: string;
	readonly mother: string;
	readonly day: number;
	readonly month: number;
	readonly year: number;
	readonly iso: string;
	readonly sex: 'L' | 'P';
	readonly age: number;
	readonly tall: string;
	readonly heavy: string;
	readonly place: string;
	readonly home: string;
	readonly nik: string;
}

/** Children of a seed, each another. */
export function children(seed: number, count = 6): Child[] {
	return Array.from({ length: count }, (_, at) => {
		const turn = seed * 7 + at * 5 + 3;
		const [day, month, year] = [1 + (turn % 28), 1 + ((turn * 5) % 12), 2020 + ((turn * 3) % 5)];
		const sex = turn % 2 === 0 ? 'P' : 'L';
		return {
			name: title(`${FIRST[turn % FIRST.length]} ${LAST[(turn * 11 + seed) % LAST.length]}`),
			mother: title(MOTHERS[(turn * 3) % MOTHERS.length] as string),
			...{ day, month, year, sex },
			iso: `${year}-${two(month)}-${two(day)}`,
			age: 14 + ((turn * 13) % 40),
			tall: (68 + (turn % 30) * 0.9).toFixed(1),
			heavy: (7 + (turn % 20) * 0.35).toFixed(1),
			place: title(PLACES[turn % PLACES.length] as string),
			home: `RT ${two(1 + (turn % 9))}/${two(1 + (turn % 5))}`,
			nik: `6474${two(1 + (turn % 3))}${two(day + (sex === 'P' ? 40 : 0))}${two(month)}${two(year % 100)}${two(turn % 97)}${two(1 + (at % 90))}`,
		};
	});
}
