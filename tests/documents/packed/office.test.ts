import { expect, test } from 'vitest';
import { blocksOf, docx, odt, paragraph, textsOf } from '../../helpers/documents.ts';

test('DOCX headings are known by the English names of their styles, lists by style or number', async () => {
  const list = '<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>SQL</w:t></w:r></w:p>';
  expect(await blocksOf(docx(paragraph('Kenntnisse', 'berschrift1') + paragraph('Python', 'Liste') + list))).toEqual([
    ['skills', 'heading', 'Kenntnisse'],
    ['skills', 'item', 'Python'],
    ['skills', 'item', 'SQL'],
  ]);
});

test('DOCX: tables and text boxes are read; deleted, moved and hidden text and field codes are not', async () => {
  const run = (text: string, properties = '') => `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t>${text}</w:t></w:r>`;
  const table = `<w:tbl><w:tr><w:tc>${paragraph('Cell one')}</w:tc><w:tc>${paragraph('Cell two')}</w:tc></w:tr></w:tbl>`;
  const changes = `<w:p><w:del><w:r><w:delText>Deleted</w:delText></w:r></w:del><w:moveFrom>${run('Moved')}</w:moveFrom><w:ins>${run('Inserted')}</w:ins>${run('Hidden', '<w:vanish/>')}${run(' shown', '<w:vanish w:val="0"/>')}<w:r><w:instrText>HYPERLINK x</w:instrText></w:r></w:p>`;
  const breaks =
    '<w:p><w:pPr><w:tabs><w:tab w:val="right" w:pos="9000"/></w:tabs></w:pPr><w:r><w:t>one</w:t><w:tab/><w:t>two</w:t><w:br/><w:t>CI</w:t><w:noBreakHyphen/><w:t>CD</w:t></w:r></w:p>';
  expect(await blocksOf(docx(table + changes + breaks))).toEqual([
    ['top', 'cell', 'Cell one'],
    ['top', 'cell', 'Cell two'],
    ['top', 'line', 'Inserted shown'],
    ['top', 'line', 'one two'],
    ['top', 'line', 'CI-CD'],
  ]);
});

test('ODT: headings, lists, tables, blanks and frames are read; deleted text and comments are not', async () => {
  expect(
    await blocksOf(
      odt(
        '<text:tracked-changes><text:changed-region><text:p>Deleted</text:p></text:changed-region></text:tracked-changes><text:h text:outline-level="1">Skills</text:h><text:list><text:list-item><text:p>Python</text:p></text:list-item></text:list><table:table><table:table-row><table:table-cell><text:p>SQL</text:p></table:table-cell></table:table-row></table:table><text:p>a<text:s text:c="2"/>b<office:annotation><text:p>Comment</text:p></office:annotation><text:line-break/>c<draw:frame><draw:text-box><text:p>Framed</text:p></draw:text-box></draw:frame></text:p>',
      ),
    ),
  ).toEqual([
    ['skills', 'heading', 'Skills'],
    ['skills', 'item', 'Python'],
    ['skills', 'cell', 'SQL'],
    ['skills', 'line', 'Framed'],
    ['skills', 'line', 'a b'],
    ['skills', 'line', 'c'],
  ]);
});

test('entities and CDATA of XML are text', async () => {
  expect(await textsOf(docx(paragraph('R&amp;D &#233;t&#xe9; <![CDATA[<b>]]>')))).toEqual(['R&D été <b>']);
});
