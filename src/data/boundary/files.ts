/** What a city's own boundary file may be called; the first that is there is used. */
export const BOUNDARY_FILES = ['batas.geojson', 'batas.topojson'] as const;
