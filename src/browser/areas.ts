/** All that the pages of Indonesia and of a province need, in one file: a request from a slow phone costs more than
 * these do. */
import './filter-rows.ts';
import './map/nation-load.ts';
import './sort.ts';
import './survey-switch.ts';
