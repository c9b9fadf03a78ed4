import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { root } from '../helpers/cli.ts';
import { bytesOf, docx, odt, paragraph, pdf, read, showing, streamOf, zip } from '../helpers/documents.ts';
import { program, workplace } from '../helpers/workplace.ts';

const fixture = (name: string): Uint8Array => readFileSync(join(root, 'tests/fixtures/documents', name));
const MEGA = 1_048_576;

/** 5,000 letters of every kind of mark that a pattern may look ahead for. */
const marks = (mark: string) => mark.repeat(Math.floor(299_000 / mark.length));

const PICTURE = streamOf(
  '\x80'.repeat(300),
  '/Type /XObject /Subtype /Image /Width 10 /Height 10 /ColorSpace /DeviceRGB /BitsPerComponent 8',
);
const ENTITIES =
  '<!DOCTYPE x [<!ENTITY a "ha ha ha ha ha ha ha ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY f SYSTEM "file:///etc/passwd">]>';

/** A member that says it holds one byte. */
function lyingZip(): Uint8Array {
  const bytes = zipSync({ 'word/document.xml': new Uint8Array(30 * MEGA).fill(97) });
  const view = new DataView(bytes.buffer);
  const directory = Buffer.from(bytes.buffer).indexOf('PK\x01\x02', 0, 'latin1');
  view.setUint32(directory + 24, 1, true);
  view.setUint32(22, 1, true);
  return bytes;
}

const refused: Record<string, [() => Uint8Array | string, RegExp]> = {
  'a PDF locked by a user password': [() => fixture('locked-by-user.pdf'), /^cv is locked with a password\.$/],
  'a truncated PDF': [() => fixture('weasyprint.pdf').subarray(0, 6000), /^cv is a damaged PDF\.$/],
  'a PDF of which only the header is there': [() => '%PDF-1.7\n\xff\xfe nothing', /^cv is a damaged PDF\.$/],
  'a text that only begins like a PDF': [() => '%PDF-\nPython, SQL', /^cv is a damaged PDF\.$/],
  'a scanned PDF': [
    () => pdf(['q 500 0 0 700 50 50 cm /I Do Q'], { objects: [PICTURE], resources: '/XObject << /I 4 0 R >>' }),
    /^cv holds no text that can be read, only pictures or letters without their font\.$/,
  ],
  'a PDF of spaced letters': [
    () => pdf([showing(...Array.from({ length: 8 }, () => 'P y t h o n a n d S Q L e v e r y'))]),
    /^cv holds spaced text, in which words fall into letters\.$/,
  ],
  'a PDF of 500 pages': [() => pdf(Array.from({ length: 500 }, () => showing('Python'))), /^cv has 500 pages; at most 60 are read\.$/],
  'a PDF whose stream grows to 60 MB': [
    () => pdf([' '.repeat(60 * MEGA)], { packed: true }),
    /^cv grows beyond 20 MB when it is unpacked\.$/,
  ],
  'a PDF whose stream is packed twice': [
    () => {
      const inner = deflateSync(Buffer.alloc(60 * MEGA)).toString('latin1');
      return pdf([inner], { packed: true });
    },
    /^cv grows beyond 20 MB/,
  ],
  'a PDF of too much text': [
    () => pdf(Array.from({ length: 60 }, () => showing(...Array.from({ length: 50 }, () => 'Python and SQL every day '.repeat(5))))),
    /^cv holds more than 300,000 characters of text\.$/,
  ],
  'a DOCX that grows to 30 MB': [() => docx(paragraph('a'.repeat(30 * MEGA))), /^cv grows beyond 20 MB when it is unpacked\.$/],
  'a DOCX of which a member lies about its size': [lyingZip, /^cv is damaged: its XML is not well-formed\.$/],
  'a DOCX with an entity for a file': [
    () => docx(paragraph('&f;'), ENTITIES),
    /^cv declares a DOCTYPE with entities, which no document needs\.$/,
  ],
  'a DOCX with entities of entities': [() => docx(paragraph('&c;'), ENTITIES), /^cv declares a DOCTYPE/],
  'a DOCX with an unknown entity': [() => docx(paragraph('&nope;')), /^cv is damaged: its XML is not well-formed\.$/],
  'a DOCX of too much text': [() => docx(paragraph('Python '.repeat(50_000))), /^cv holds more than 300,000 characters/],
  'a truncated DOCX': [() => docx(paragraph('Python')).subarray(0, 300), /^cv is a damaged or truncated archive\.$/],
  'an ODT that is locked': [
    () => zip({ 'META-INF/manifest.xml': '<m><manifest:encryption-data/></m>', 'content.xml': 'x' }),
    /^cv is locked with a password\.$/,
  ],
  'an ODT with a DOCTYPE': [
    () => zip({ 'META-INF/manifest.xml': '<m/>', 'content.xml': `${ENTITIES}<x>&c;</x>` }),
    /^cv declares a DOCTYPE/,
  ],
  'a zip in a zip': [() => zip({ 'inner.zip': zip({ 'cv.txt': 'Python' }) }), /^cv is an archive within an archive\.$/],
  'a zip of 10,000 members': [
    () => zip(Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`${at}.csv`, 'Name']))),
    /^cv holds more than 200 files\.$/,
  ],
  'a zip with a member ../x': [() => zip({ '../x': 'x', 'Skills.csv': 'Name\nPython' }), /^cv names a file outside itself\.$/],
  'a zip with a member of a Windows path': [() => zip({ 'a\\..\\..\\x': 'x' }), /^cv names a file outside itself\.$/],
  'a LinkedIn zip that grows too large': [
    () => zip({ 'Skills.csv': `Name\n${'a'.repeat(21 * MEGA)}` }),
    /^cv grows beyond 20 MB when it is unpacked\.$/,
  ],
  'a Europass with entities': [() => `<?xml version="1.0"?>${ENTITIES}<SkillsPassport>&c;</SkillsPassport>`, /^cv declares a DOCTYPE/],
  'another XML': [() => '<?xml version="1.0"?><rss><item/></rss>', /^cv is XML, but no Europass \(its root is rss\)\.$/],
  'an HTML of nothing but tags': [() => '<div>'.repeat(900_000), /^cv nests its elements too deep\.$/],
  'an HTML of too much text': [() => `<p>${'Python '.repeat(60_000)}`, /^cv holds more than 300,000 characters/],
  'one line of 5 MB': [() => 'a'.repeat(5 * MEGA), /^cv holds more than 300,000 characters of text\.$/],
  'YAML of aliases of aliases': [
    () => `skills: &a [x, x]\nwork: &b [*a, *a]\nprojects: [*b, *b]\n`,
    /^cv is YAML with aliases, which no résumé needs\.$/,
  ],
  'JSON nested 100,000 levels deep': [() => '['.repeat(100_000), /^cv is nested more than 64 levels deep\.$/],
  RTF: [() => '{\\rtf1\\ansi Python}', /^cv is RTF, which is not read\.$/],
  LaTeX: [() => '% cv\n\\documentclass{article}\nPython', /^cv is LaTeX, which is not read\.$/],
  'an old Word document': [
    () => Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    /^cv is an old Word document \(\.doc\), or one with a password\.$/,
  ],
  'a picture': [() => Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), /^cv is a picture, and text in pictures is not read\.$/],
  'a gzip archive': [() => gzipSync('Python'), /^cv is a compressed archive\.$/],
  'a spreadsheet': [() => zip({ 'xl/workbook.xml': '<x/>' }), /^cv is a spreadsheet\.$/],
  'a Pages document': [() => zip({ 'Index/Document.iwa': 'x' }), /^cv is a Pages document\.$/],
  'a zip of documents': [() => zip({ 'cv.pdf': 'x' }), /^cv is a \.zip of documents\.$/],
  'an empty zip': [() => zip({}), /^cv is a \.zip without any document that is read here\.$/],
  'an empty file': [() => ' \n', /^cv is empty\.$/],
  'bytes that are no text': [() => Uint8Array.from([65, 66, 0, 1, 2, 3, 200, 201]), /^cv is not a text file\.$/],
  'Latin-1 text': [() => Buffer.from('Pr\u00fcfung', 'latin1'), /^cv is not UTF-8 text; it looks like Latin-1\.$/],
  'Windows-1252 text': [() => Buffer.from([0x93, 0x50, 0x79, 0x94]), /^cv is not UTF-8 text; it looks like Windows-1252\.$/],
  'UTF-16 without a mark': [() => Buffer.from('Python and SQL', 'utf16le'), /^cv looks like UTF-16 text without a byte-order mark\.$/],
};

describe('a file that cannot be read', () => {
  test.each(Object.entries(refused))('%s is refused in one sentence with a next step', async (_, [make, words]) => {
    await expect(read(make())).rejects.toMatchObject({
      code: 'data',
      message: expect.stringMatching(words),
      hint: expect.stringMatching(/^[A-Z][^\n]*[.?]$/),
    });
  });
});

describe('a strange file that can be read', () => {
  const reads: Record<string, [() => Uint8Array | string, string[]]> = {
    'a PDF locked by an owner password': [() => fixture('locked-by-owner.pdf'), ['Python', 'Machine Learning']],
    'a PDF with a script and a launch action': [
      () =>
        pdf([showing('Skills', 'Python')], {
          catalog: '/OpenAction 4 0 R /Names << /JavaScript << /Names [(a) 5 0 R] >> >>',
          objects: [
            '<< /S /Launch /F (/bin/sh) /Win << /F (cmd.exe) >> /Next 5 0 R >>',
            '<< /S /JavaScript /JS (app.launchURL("http://127.0.0.1:9/")) >>',
          ],
        }),
      ['Python'],
    ],
    'a DOCX with a text box in two copies': [
      () =>
        docx(
          `<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${paragraph('Kubernetes')}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${paragraph('Kubernetes')}</w:txbxContent></mc:Fallback></mc:AlternateContent><w:t>Docker</w:t></w:r></w:p>`,
        ),
      ['Kubernetes', 'Docker'],
    ],
    'an ODT in which an element has a name of JavaScript': [() => odt('<__proto__><text:p>Python</text:p></__proto__>'), ['Python']],
    'HTML whose entities look like a bomb': [() => `${ENTITIES}<html><body><p>Python &c; &f;</p></body></html>`, ['Python &c; &f;']],
  };
  test.each(Object.entries(reads))('%s', async (_, [make, expected]) => {
    const texts = (await read(make())).blocks.map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(expected));
    expect(texts.filter((text) => text === expected[0])).toHaveLength(1);
  });
});

/** Patterns that look ahead are slow on long runs of their own marks: each of these took minutes without a bound. */
describe('text of nothing but marks', () => {
  test.each([
    '[',
    '*a ',
    '**a',
    '`a ',
    '<!--',
    'a-',
    'a.',
    'a@',
    'a',
    ' ',
    '- ',
    ', ',
    '1 ',
    '2019 ',
    '2019 - ',
    '# ',
    '|',
    '(',
    '_a',
    '\u00ad',
    '日',
    'a: ',
    '"',
    '"a,',
    '{"a":',
    '[1,',
    '<a ',
    '<a><b>',
    '&lt;',
    'a:\n  ',
    '---\n',
    'Jane Doe ',
    'a\n',
    '12 rue ',
    'x = ',
  ])('%j over and over is read or refused', async (mark) => {
    await read(`Jane Doe | jane@example.org\n${marks(mark)}`).catch(({ code }) => expect(code).toBe('data'));
    await read(marks(mark)).catch(({ code }) => expect(code).toBe('data'));
  });
});

test.each(['weasyprint.pdf', 'libreoffice.docx', 'libreoffice.odt'])('%s with bytes changed is read or refused', async (name) => {
  const whole = fixture(name);
  const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 20 }), async (changes) => {
      const damaged = Uint8Array.from(whole);
      for (const [at, byte] of changes) damaged[at] = byte;
      await read(damaged).catch(({ code }) => expect(code).toBe('data'));
    }),
    { numRuns: 60 },
  );
});

test('none of these files takes 250 MB, and none opens a connection', async () => {
  const folder = workplace();
  const files = Object.entries(refused).map(([, [make]], at) => {
    const made = make();
    const file = join(folder, String(at));
    writeFileSync(file, typeof made === 'string' ? bytesOf(made) : made);
    return file;
  });
  const reader = await program(
    folder,
    `import { readFileSync } from 'node:fs';
     import { Socket } from 'node:net';
     import { readDocument } from 'SRC/documents/read.ts';
     Socket.prototype.connect = () => { console.log('connected'); process.exit(1); };
     const [file = ''] = process.argv.slice(2);
     await readDocument(readFileSync(file), 'cv').catch(() => {});
     console.log(Math.round(process.resourceUsage().maxRSS / 1024));`,
  );
  for (const file of files) {
    const megabytes = Number(execFileSync(process.execPath, [reader, file], { encoding: 'utf8' }));
    expect(megabytes, Object.keys(refused)[files.indexOf(file)]).toBeLessThan(250);
  }
}, 240_000);
