/**
 * The one built file that the look for personal data cannot read; `checkParquet` compares it cell by cell with a table that it can. It stands apart,
 * for the commit hook has no Parquet reader.
 */
export const PARQUET_FILE = 'unduh/pengamatan.parquet';
