export { SIMILAR_ENOUGH, similarTo, type Likeness, type Similar, type SimilarOptions } from './similar.ts';
