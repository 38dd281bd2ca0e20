/** The styles as CSL, as much of them as a page or a data set needs: compiling the full ones takes seconds in every
 * build. */

/** APA, 7th edition, 10.9 (data sets): prints what the full style of the library prints (tested). */
export const APA = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="id-ID">
	<info>
		<title>APA, data sets</title>
		<id>https://aksi7.example/apa</id>
		<category citation-format="author-date"/>
		<updated>2025-01-01T00:00:00+00:00</updated>
	</info>
	<citation>
		<layout prefix="(" suffix=")" delimiter="; ">
			<names variable="author" suffix=", "><name form="short"/></names>
			<date variable="issued"><date-part name="year"/></date>
		</layout>
	</citation>
	<bibliography>
		<layout>
			<group delimiter=". " suffix=". ">
				<names variable="author"><name name-as-sort-order="all" and="symbol" initialize-with=". "/></names>
				<choose>
					<if variable="issued"><date variable="issued" prefix="(" suffix=")"><date-part name="year"/></date></if>
					<else><text term="no date" form="short" prefix="(" suffix=")"/></else>
				</choose>
				<group delimiter=" ">
					<text variable="title"/>
					<group delimiter=" " prefix="(" suffix=")"><text term="version" text-case="capitalize-first"/><text variable="version"/></group>
					<text term="dataset" text-case="capitalize-first" prefix="[" suffix="]"/>
				</group>
				<text variable="publisher"/>
			</group>
			<text variable="URL"/>
		</layout>
	</bibliography>
</style>`;

/** Author-date references after the Chicago Manual of Style, 17th edition, 14.207 and 15.50. */
export const CHICAGO = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="id-ID">
	<info>
		<title>Chicago author-date, pages and data sets</title>
		<id>https://aksi7.example/chicago</id>
		<category citation-format="author-date"/>
		<updated>2025-01-01T00:00:00+00:00</updated>
	</info>
	<citation>
		<layout prefix="(" suffix=")" delimiter="; ">
			<names variable="author"><name form="short"/></names>
			<date variable="issued" prefix=" "><date-part name="year"/></date>
		</layout>
	</citation>
	<bibliography>
		<layout suffix=".">
			<group delimiter=". ">
				<names variable="author"><name name-as-sort-order="first" and="text"/></names>
				<date variable="issued"><date-part name="year"/></date>
				<text variable="title" quotes="true"/>
				<group delimiter=" "><text term="version" text-case="capitalize-first"/><text variable="version"/></group>
				<group delimiter=", ">
					<text variable="publisher"/>
					<date variable="issued" form="text"/>
				</group>
				<text variable="URL"/>
			</group>
		</layout>
	</bibliography>
</style>`;

/** The Indonesian words that the styles ask for; what is missing falls back to English, as CSL lays down. */
export const INDONESIAN = `<?xml version="1.0" encoding="utf-8"?>
<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="id-ID">
	<style-options punctuation-in-quote="true"/>
	<date form="text"><date-part name="day" suffix=" "/><date-part name="month" suffix=" "/><date-part name="year"/></date>
	<date form="numeric"><date-part name="day" form="numeric-leading-zeros" suffix="/"/><date-part name="month" form="numeric-leading-zeros" suffix="/"/><date-part name="year"/></date>
	<terms>
		<term name="open-quote">“</term><term name="close-quote">”</term>
		<term name="open-inner-quote">‘</term><term name="close-inner-quote">’</term>
		<term name="and">dan</term><term name="et-al">dkk.</term>
		<term name="from">dari</term><term name="retrieved">diakses</term><term name="accessed">diakses</term>
		<term name="no date">tanpa tanggal</term><term name="no date" form="short">t.t.</term>
		<term name="version">versi</term><term name="dataset">set data</term>
		<term name="month-01">Januari</term><term name="month-02">Februari</term><term name="month-03">Maret</term><term name="month-04">April</term>
		<term name="month-05">Mei</term><term name="month-06">Juni</term><term name="month-07">Juli</term><term name="month-08">Agustus</term>
		<term name="month-09">September</term><term name="month-10">Oktober</term><term name="month-11">November</term><term name="month-12">Desember</term>
	</terms>
</locale>`;
