/** Words of grammar that say nothing about an incident, in the languages whose headings are known; without accents. */
// prettier-ignore
export const STOP_WORDS: ReadonlySet<string> = new Set([
  // English
  'about', 'after', 'again', 'all', 'also', 'an', 'and', 'any', 'are', 'because', 'been', 'before', 'being', 'between', 'both', 'but', 'by',
  'can', 'could', 'did', 'does', 'down', 'during', 'each', 'every', 'few', 'for', 'from', 'had', 'has', 'have', 'her', 'his', 'how', 'if',
  'in', 'into', 'its', 'it', 'more', 'most', 'much', 'no', 'not', 'now', 'of', 'off', 'on', 'once', 'one', 'only', 'onto', 'other', 'our',
  'out', 'over', 'own', 'same', 'should', 'since', 'so', 'some', 'still', 'such', 'than', 'that', 'the', 'their', 'them', 'then', 'there',
  'these', 'they', 'this', 'those', 'through', 'to', 'too', 'two', 'under', 'until', 'up', 'upon', 'very', 'was', 'were', 'what', 'when',
  'where', 'which', 'while', 'who', 'whose', 'why', 'will', 'with', 'within', 'without', 'would', 'yet', 'you', 'your',
  // Spanish, Portuguese, French
  'como', 'con', 'com', 'cuando', 'dans', 'das', 'del', 'depois', 'des', 'desde', 'despues', 'dos', 'durante', 'ela', 'ele', 'elle', 'entre',
  'est', 'esta', 'este', 'estaba', 'estava', 'fue', 'hasta', 'las', 'les', 'los', 'mais', 'mas', 'muy', 'nao', 'nos', 'nous', 'para', 'par',
  'pas', 'pela', 'pelo', 'pero', 'plus', 'por', 'porque', 'pour', 'que', 'quando', 'qui', 'sans', 'ser', 'sin', 'sobre', 'son', 'sur', 'tras',
  'uma', 'una', 'une', 'uno', 'vous',
  // German
  'aber', 'als', 'auch', 'auf', 'aus', 'bei', 'bis', 'dass', 'dem', 'den', 'der', 'die', 'ein', 'eine', 'einem', 'einen', 'einer', 'fur', 'hat',
  'hatte', 'im', 'ist', 'mit', 'nach', 'nicht', 'noch', 'nur', 'oder', 'sich', 'sie', 'sind', 'und', 'vom', 'von', 'vor', 'war', 'waren', 'wie',
  'wird', 'wurde', 'wurden', 'zu', 'zum', 'zur',
]);
