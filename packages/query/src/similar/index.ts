export { COMPARED_LISTS } from './features.ts';
export { SIMILAR_ENOUGH, similarTo, type Likeness, type Similar, type SimilarOptions } from './similar.ts';
