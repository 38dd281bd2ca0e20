/**
 * The one built file that the look for personal data cannot read; `checkParquet` compares it cell by cell with a table that it can. It stands apart,
 * for the commit hook has no Parquet reader.
 */
export const PARQUET_FILE = 'unduh/pengamatan.parquet';

/** One survey's rows out of that file: `checkParquet` looks for each of them in the same tables. */
const SURVEY_FILE = /^unduh\/survei\/[a-z0-9-]+\.parquet$/;

/** Whether a built file is Parquet whose every row is compared with a table. */
export const isComparedParquet = (path: string): boolean => path === PARQUET_FILE || SURVEY_FILE.test(path);
