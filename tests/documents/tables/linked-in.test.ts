import { describe, expect, test } from 'vitest';
import { blocksOf, read, zip } from '../../helpers/documents.ts';

const NOTE = 'Notes:\n"When exporting your data, some rows may be missing."\n\n';
const POSITIONS = 'Company Name,Title,Description,Location,Started On,Finished On\nMill,Baker,"Baked bread,\nsold it",Oslo,Jan 2021,\n';

describe('a file of a LinkedIn export', () => {
  test.each([
    [
      'Skills',
      '\ufeffName\r\nPython\r\n"Python, advanced"\r\n',
      [
        ['skills', 'skill', 'Python'],
        ['skills', 'skill', 'Python, advanced'],
      ],
    ],
    [
      'Positions',
      POSITIONS,
      [
        ['experience', 'title', 'Baker'],
        ['experience', 'organisation', 'Mill'],
        ['experience', 'dates', 'Jan 2021 –'],
        ['experience', 'line', 'Baked bread,'],
        ['experience', 'line', 'sold it'],
      ],
    ],
    [
      'Profile',
      'First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry\nAda,Vik,,Oslo,Apr 1,Baker,"I, Ada Vik, bake.",Food\n',
      [
        ['summary', 'title', 'Baker'],
        ['summary', 'line', 'I, bake.'],
      ],
    ],
    [
      'Projects',
      `${NOTE}Title,Description,Url,Started On,Finished On\nChatbot,Talks,https://x.org,2020,2021\n`,
      [
        ['projects', 'title', 'Chatbot'],
        ['projects', 'dates', '2020 – 2021'],
        ['projects', 'line', 'Talks'],
      ],
    ],
    [
      'Certifications',
      'Name,Url,Authority,Started On,Finished On,License Number\nCKA,,CNCF,2020,,7\n',
      [
        ['certifications', 'title', 'CKA'],
        ['certifications', 'organisation', 'CNCF'],
        ['certifications', 'dates', '2020 –'],
      ],
    ],
    [
      'Education',
      'School Name,Start Date,End Date,Notes,Degree Name,Activities\nUni,2011,2016,,Physics,Kites\n',
      [
        ['education', 'title', 'Physics'],
        ['education', 'organisation', 'Uni'],
        ['education', 'dates', '2011 – 2016'],
        ['education', 'line', 'Kites'],
      ],
    ],
    [
      'Endorsement_Received_Info',
      'Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorser Public Url,Endorsement Status\n2020,Python,Bo,Berg,x,ACCEPTED\n2020,SQL,Bo,Berg,x,PENDING\n',
      [['skills', 'skill', 'Python']],
    ],
    ['Skills with semicolons', 'Name;Level\nPython;3\n', [['skills', 'skill', 'Python']]],
  ])('%s is known by its header', async (_, text, blocks) => {
    const document = await read(text);
    expect(document.format).toBe('LinkedIn export');
    expect(document.blocks.map(({ section, kind, text: words }) => [section, kind, words])).toEqual(blocks);
  });

  test('a column of levels is kept as it is written', async () => {
    expect((await read('Skill,Level\nPython,Expert\nSQL,3/5\n')).blocks.map(({ text, says }) => [text, says])).toEqual([
      ['Python', 'Expert'],
      ['SQL', '3/5'],
    ]);
  });

  test.each([
    [
      'Endorsement Date,Skill Name,Endorsee First Name,Endorsee Last Name,Endorsee Public Url,Endorsement Status\n2020,Art Direction,Bo,Berg,x,ACCEPTED\n',
      /^cv lists endorsements that you gave to other people\.$/,
    ],
    [
      `${NOTE}First Name,Last Name,URL,Email Address,Company,Position,Connected On\nBo,Berg,x,b@x.org,Mill,Python Baker,1 Jan 2020\n`,
      /^cv lists your contacts\.$/,
    ],
    [
      'Datum,Betrag,Konto\n1.1.,3,Bank\n2.1.,4,Bank\n3.1.,5,Bank\n',
      /^cv is a table without a header that is known \(Datum, Betrag, Konto\)\.$/,
    ],
    ['Name\n"Python\n', /^cv is not well-formed CSV/],
    ['Name,Level,Level\nPython,3,3\n', /^cv has the column "Level" twice\.$/],
  ])('%j is refused by name', async (text, message) => {
    await expect(read(text)).rejects.toMatchObject({ code: 'data', message: expect.stringMatching(message) });
  });

  test('a list with several skills a line is no table', async () => {
    expect((await read('Python, SQL, Docker\nGit, AWS, Kafka\nRust, Go, Zig\n')).format).toBe('plain list');
  });

  test('names of columns cannot reach the prototype of objects', async () => {
    await read('Name,__proto__\nPython,x\n').catch(() => {});
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
  });
});

describe('the whole .zip', () => {
  test('every file is optional, entries are counted through, and a broken file is named', async () => {
    const { format, blocks, unread } = await read(
      zip({
        'Basic_LinkedInDataExport/Skills.csv': 'Name\nPython\n',
        'Basic_LinkedInDataExport/Positions.csv': POSITIONS,
        'Projects.csv': 'Title,Description,Url,Started On,Finished On\nChatbot,,,,\n',
        'Education.csv': 'School Name,Degree Name\n"Uni\n',
        'Profile.csv': 'First Name,Last Name,Headline\nAda,Vik,\n',
        'Connections.csv': 'First Name,Last Name,Connected On\nBo,Berg,2020\n',
        'Endorsement_Given_Info.csv': 'Endorsement Date,Skill Name,Endorsee First Name\n2020,Art Direction,Bo\n',
        'messages.csv': 'CONVERSATION ID,CONTENT\n1,Kubernetes\n',
      }),
    );
    expect(format).toBe('LinkedIn export');
    expect(blocks.map(({ text, entry }) => [text, entry])).toEqual([
      ['Python', undefined],
      ['Baker', 1],
      ['Mill', 1],
      ['Jan 2021 –', 1],
      ['Baked bread,', 1],
      ['sold it', 1],
      ['Chatbot', 2],
    ]);
    expect(unread).toEqual([{ what: 'Education.csv', why: expect.stringMatching(/^is not well-formed CSV/) }]);
  });

  test('a .zip of other tables is refused', async () => {
    await expect(read(zip({ 'bank.csv': 'Date,Amount\n' }))).rejects.toThrow('cv is a .zip of tables, but no LinkedIn export.');
  });
});

test('blocksOf a table with empty cells has no empty block', async () => {
  expect(await blocksOf('Company Name,Title,Description\n,,\n,Lead,\n')).toEqual([['experience', 'title', 'Lead']]);
});
