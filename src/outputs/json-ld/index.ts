export { breadcrumbs, type Step } from './breadcrumbs.ts';
export { type DatasetParts, dataset } from './dataset.ts';
export { type ArticleParts, newsArticle } from './news-article.ts';
export { jsonLd, type Node } from './node.ts';
export { observation } from './observation.ts';
