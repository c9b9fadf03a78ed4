import { expect, test } from 'vitest';
import { read } from '../../helpers/documents.ts';

test('Europass of 2012: jobs, schools and skills, without the person', async () => {
  const { format, blocks } = await read(`<?xml version="1.0" encoding="UTF-8"?>
<SkillsPassport xmlns="http://europass.cedefop.europa.eu/Europass"><LearnerInfo>
<Identification><PersonName><FirstName>Ada</FirstName><Surname>Vik</Surname></PersonName></Identification>
<Headline><Type><Label>JOB</Label></Type><Description><Label>Baker</Label></Description></Headline>
<WorkExperienceList><WorkExperience><WorkExperience>
  <Period><From year="2019" month="--03" day="---01"/><To year="2021"/><Current>false</Current></Period>
  <Position><Label>Miller</Label></Position><Activities>&lt;ul&gt;&lt;li&gt;Ground wheat&lt;/li&gt;&lt;/ul&gt;</Activities>
  <Employer><Name>Mill</Name><ContactInfo><Address>Secret 1</Address></ContactInfo></Employer>
</WorkExperience></WorkExperience></WorkExperienceList>
<EducationList><Education><Period><From year="2011"/><Current>true</Current></Period><Title>Physics</Title><Organisation><Name>Uni</Name></Organisation></Education></EducationList>
<Skills><Linguistic><MotherTongueList><MotherTongue><Description><Label>Norwegian</Label></Description></MotherTongue></MotherTongueList></Linguistic>
<Computer><Description>&lt;p&gt;Python, SQL&lt;/p&gt;</Description></Computer></Skills>
</LearnerInfo></SkillsPassport>`);
  expect(format).toBe('Europass');
  expect(blocks.map(({ section, kind, text, entry }) => [section, kind, text, entry])).toEqual([
    ['summary', 'line', 'Baker', undefined],
    ['experience', 'dates', '2019-03 – 2021', 1],
    ['experience', 'title', 'Miller', 1],
    ['experience', 'item', 'Ground wheat', 1],
    ['experience', 'organisation', 'Mill', 1],
    ['education', 'dates', '2011 – now', 2],
    ['education', 'title', 'Physics', 2],
    ['education', 'organisation', 'Uni', 2],
    ['languages', 'line', 'Norwegian', undefined],
    ['skills', 'line', 'Python, SQL', undefined],
  ]);
});

test('Europass of 2020: jobs, schools and competences, without the person', async () => {
  const { blocks } =
    await read(`<Candidate xmlns="http://www.europass.eu/1.0" xmlns:oa="http://www.openapplications.org/oagis/9" xmlns:eures="http://www.europass_eures.eu/1.0" xmlns:hr="http://www.hr-xml.org/3">
<hr:DocumentID>1</hr:DocumentID><CandidatePerson><PersonName><oa:GivenName>Ada</oa:GivenName></PersonName></CandidatePerson>
<CandidateProfile languageCode="en"><hr:ExecutiveSummary>&lt;p&gt;I bake.&lt;/p&gt;</hr:ExecutiveSummary>
<EmploymentHistory><EmployerHistory><hr:OrganizationName>Mill</hr:OrganizationName><PositionHistory><PositionTitle typeCode="FREETEXT">Miller</PositionTitle>
<eures:EmploymentPeriod><eures:StartDate><hr:FormattedDateTime>2019-03</hr:FormattedDateTime></eures:StartDate><hr:CurrentIndicator>true</hr:CurrentIndicator></eures:EmploymentPeriod>
<oa:Description>&lt;ol&gt;&lt;li&gt;Ground wheat&lt;/li&gt;&lt;/ol&gt;</oa:Description></PositionHistory></EmployerHistory></EmploymentHistory>
<EducationHistory><EducationOrganizationAttendance><hr:OrganizationName>Uni</hr:OrganizationName><EducationDegree><hr:DegreeName>Physics</hr:DegreeName></EducationDegree></EducationOrganizationAttendance></EducationHistory>
<PersonQualifications><PersonCompetency><CompetencyID/><hr:TaxonomyID>Digital_Skill</hr:TaxonomyID><hr:CompetencyName>Python</hr:CompetencyName></PersonCompetency></PersonQualifications>
</CandidateProfile></Candidate>`);
  expect(blocks.map(({ section, kind, text }) => [section, kind, text])).toEqual([
    ['summary', 'line', 'I bake.'],
    ['experience', 'organisation', 'Mill'],
    ['experience', 'title', 'Miller'],
    ['experience', 'dates', '2019-03 – now'],
    ['experience', 'item', 'Ground wheat'],
    ['education', 'organisation', 'Uni'],
    ['education', 'title', 'Physics'],
    ['skills', 'skill', 'Python'],
  ]);
});
