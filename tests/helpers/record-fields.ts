/** Fields of a course in JSON, sorted. */
export const COURSE_FIELDS = [
  'aliases',
  'assumedHours',
  'certificate',
  'confidence',
  'contains',
  'cost',
  'hours',
  'id',
  'inArticle',
  'judgedProject',
  'kind',
  'language',
  'level',
  'levelsFrom',
  'platform',
  'prepares',
  'price',
  'provider',
  'rating',
  'replacedBy',
  'requires',
  'sources',
  'status',
  'summary',
  'teaches',
  'title',
  'tools',
  'url',
];

/** Fields of a source in JSON, sorted. */
export const SOURCE_FIELDS = ['accessed', 'id', 'kind', 'licence', 'note', 'published', 'publisher', 'title', 'trust', 'url'];
