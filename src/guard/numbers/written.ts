import { loadPublication } from '../../data/load.ts';
import { checkMarksWith } from '../../model/base/mark.ts';
import { allJudged, judgeElsewhere, roomToJudge } from './elsewhere.ts';
import { checkNumbers } from './pass.ts';

/** The door for what writes a site: its texts go through `written`, which checks their marks and takes them away. */
export { isMarking, written } from '../../model/base/mark.ts';
export { roomToJudge };

// Only `npm run build`, which sets the folder, gathers what is wrong; any other way of building stops at the first.
if (process.env.CACHE_DIR) checkMarksWith(judgeElsewhere, allJudged);
else checkMarksWith((text, file) => checkNumbers(text, file, loadPublication()));
