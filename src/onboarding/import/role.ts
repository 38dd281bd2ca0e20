/** What a column is for that holds no count. */
export type Role =
	| (
			| 'city'
			| 'district'
			| 'village'
			| 'code'
			| 'bps'
			| 'clinic'
			| 'unit'
			| 'year'
			| 'month'
			| 'period'
			| 'number'
			| 'scale'
			| 'note'
			| 'child'
	  )
	| 'ignored';
