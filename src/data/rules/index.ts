import { areas } from './areas.ts';
import { duplicates } from './duplicates.ts';
import { figures } from './figures.ts';
import { files } from './files.ts';
import { references } from './references.ts';
import { rounds } from './rounds.ts';
import type { Rule } from './rule.ts';

export const RULES: readonly Rule[] = [files, duplicates, areas, references, figures, rounds];
