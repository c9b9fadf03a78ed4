/**
 * What reading a data directory can find, before any lint rule runs: code and why it is an error. The codes are
 * stable and independent of the libraries underneath; data/README.md lists them.
 */
export const readerCodes = {
  'file-missing': 'A whole catalog needs its scale, its planning assumptions and its questionnaire.',
  'file-misplaced': 'A file in the wrong folder, or with the ending .yml, would be passed over in silence.',
  'file-name': 'The file name is the id that other files and people type.',
  'file-twice': 'Two files for one entity: nobody could tell which one counts.',
  'file-too-many': 'A directory of more than 10,000 files is the wrong directory.',
  'file-too-large': 'No entity needs more than 1 MiB, and reading must end.',
  'file-not-regular': 'A pipe or a device would keep the program waiting for ever.',
  'file-not-utf8': 'Text in another encoding would show as rubbish without anybody noticing.',
  'file-unreadable': 'The file or folder cannot be opened.',
  'patch-without-target': 'A patch changes fields of an entity that lies below it; there is none.',
  'overlay-conflict': 'Two overlays define the same entity: the later one wins, which may not be what was meant.',
  'yaml-syntax': 'The file is not valid YAML.',
  'yaml-version': 'YAML 1.1 reads "no" as false and dates as something else; data files are YAML 1.2.',
  'yaml-tag': 'Tags change the type of a value behind its back.',
  'yaml-alias': 'Anchors and aliases can blow up a small file, and hide where a value comes from.',
  'yaml-duplicate-key': 'The second value would silently win.',
  'yaml-forbidden-key': 'Names such as __proto__ have a meaning of their own in JavaScript.',
  'yaml-too-large': 'More than 50,000 values, or nested deeper than 64.',
  'yaml-not-a-record': 'Every data file is a record of named fields.',
  'field-missing': 'The field is required.',
  'field-unknown': 'No such field exists: most often a slip of the pen.',
  'field-invalid': 'The value is not what the field holds.',
  'source-missing': 'Every figure names its source.',
  'claim-undated': 'Every figure says which date it speaks of.',
  'estimate-without-note': 'A derived or estimated figure says how it came about.',
  'pay-range-inverted': 'The floor of a pay claim is not above its top.',
} as const;
export type ReaderCode = keyof typeof readerCodes;
