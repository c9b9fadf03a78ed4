import type { Section } from '../../core/reading/document.ts';
import { adSectionOf } from './ad-headings.ts';
import { plainWords } from './tidy.ts';

/** Headings of résumés and advertisements in English, German, French and Spanish; without accents, separated by `|`. */
const HEADINGS: Readonly<Partial<Record<Section | 'contact', string>>> = {
  contact: `contact|contact details|contact information|contact info|personal details|personal information|personal data|kontakt|
    kontaktdaten|personliche daten|personliche angaben|angaben zur person|coordonnees|informations personnelles|etat civil|contacto|
    datos personales|datos de contacto|informacion personal`,
  summary: `summary|profile|about me|professional summary|executive summary|career summary|professional profile|personal statement|objective|
    career objective|headline|profil|kurzprofil|zusammenfassung|uber mich|profil professionnel|resume|a propos|a propos de moi|objectif|
    perfil|perfil profesional|resumen|resumen profesional|sobre mi|objetivo`,
  skills: `skills|tech|systems|computers|knowledge|technical literacy|technical|computing|digital|toolbox|toolkit|kit|technical skills|key skills|core skills|core competencies|competencies|competences|technologies|tools|tech stack|technology stack|stack|technologies we use|tools we use|
    skill set|skillset|expertise|areas of expertise|technical expertise|skills summary|programming|programming languages|
    languages and frameworks|software|software skills|digital skills|it skills|computer skills|hard skills|soft skills|technical proficiency|
    technical proficiencies|tools and technologies|skills and tools|top skills|kenntnisse|fahigkeiten|kompetenzen|fachkenntnisse|it kenntnisse|
    edv kenntnisse|technische kenntnisse|technische fahigkeiten|fahigkeiten und kenntnisse|kenntnisse und fahigkeiten|technologien|werkzeuge|
    programmiersprachen|schwerpunkte|competences techniques|competences cles|competences informatiques|savoir faire|savoir etre|outils|
    langages|informatique|habilidades|habilidades tecnicas|competencias|competencias tecnicas|aptitudes|conocimientos|conocimientos tecnicos|
    conocimientos informaticos|tecnologias|herramientas|informatica`,
  experience: `experience|work experience|professional experience|employment|employment history|work history|career history|career|
    relevant experience|positions|jobs|appointments|academic appointments|selected work|work|internships|research experience|teaching experience|industry experience|berufserfahrung|
    berufspraxis|beruflicher werdegang|werdegang|berufliche erfahrung|berufliche stationen|praktika|praktische erfahrung|erfahrung|
    experience professionnelle|experiences professionnelles|experiences|parcours professionnel|stages|parcours|experiencia|experiencia laboral|
    experiencia profesional|trayectoria profesional|practicas|historial laboral`,
  projects: `selected engagements|client work|projects|personal projects|selected projects|key projects|side projects|academic projects|research projects|open source|
    open source projects|portfolio|projekte|eigene projekte|ausgewahlte projekte|projekterfahrung|projets|projets personnels|realisations|
    proyectos|proyectos personales|portafolio`,
  volunteering: `volunteering|volunteer|volunteer work|volunteer experience|volunteering experience|community|ehrenamt|ehrenamtliche tatigkeit|
    ehrenamtliches engagement|engagement|benevolat|engagements|voluntariado|experiencia de voluntariado`,
  education: `education|school|schools|schooling|academic background|education history|studies|academic history|qualifications and education|training|coursework|
    relevant coursework|courses|ausbildung|bildung|studium|bildungsweg|schulbildung|akademischer werdegang|weiterbildung|weiterbildungen|
    fortbildungen|formation|formations|etudes|diplomes|cursus|educacion|formacion|formacion academica|estudios|cursos`,
  certifications: `tickets|tickets and qualifications|professional memberships|memberships|certifications|certs|certificates|certification|licenses|licences|licenses & certifications|professional certifications|accreditations|
    credentials|zertifikate|zertifizierungen|zertifikat|bescheinigungen|certificats|certificaciones|certificados|licencias`,
  publications: `publications|speaking|papers|selected publications|patents|talks|selected talks|presentations|conferences|research|publikationen|
    veroffentlichungen|vortrage|patente|conferences et publications|brevets|publicaciones|ponencias|conferencias|patentes`,
  awards: `awards|prizes|honors|honours|achievements|scholarships|awards & honors|honors & awards|grants|accomplishments|auszeichnungen|preise|
    stipendien|erfolge|prix|distinctions|bourses|recompenses|premios|reconocimientos|logros|becas`,
  interests: `interests|hobbies|activities|personal interests|hobbies & interests|extracurricular activities|interessen|
    freizeit|hobbys|interessen und hobbys|centres d interet|loisirs|interets|intereses|aficiones|pasatiempos`,
  languages: `languages|language skills|spoken languages|sprachen|sprachkenntnisse|langues|langues etrangeres|idiomas|lenguas`,
  references: `comments|related posts|recent posts|latest posts|more posts|references|referees|recommendations|referenzen|recommandations|referencias|recomendaciones`,
  requirements: `requirements|qualifications|what you bring|what we are looking for|what we re looking for|what you ll need|what you will need|
    what you need|who you are|about you|your profile|your qualifications|your skills|you have|you bring|minimum qualifications|
    basic qualifications|required qualifications|required skills|required skills and experience|must have|must haves|the ideal candidate|
    job requirements|essential|essential skills|key requirements|skills and experience|skills and qualifications|what we expect|candidate profile|
    we are looking for|experience and skills|anforderungen|dein profil|ihr profil|das bringst du mit|das bringen sie mit|was du mitbringst|
    was sie mitbringen|deine qualifikation|deine qualifikationen|ihre qualifikation|ihre qualifikationen|qualifikationen|qualifikation|
    voraussetzungen|wir erwarten|muss kriterien|profil recherche|votre profil|ton profil|vos competences|competences requises|profil souhaite|
    prerequis|exigences|qui etes vous|requisitos|perfil buscado|tu perfil|que buscamos|lo que buscamos|que esperamos de ti|
    requisitos minimos|requisitos del puesto`,
  'nice-to-have': `nice to have|nice to haves|preferred|preferred qualifications|preferred skills|bonus|bonus points|bonus skills|pluses|a plus|
    desirable|desired skills|desirable skills|good to have|it would be great if|extra credit|additional qualifications|optional|wunschenswert|
    von vorteil|idealerweise|das ware toll|pluspunkte|kann kriterien|les plus|un plus|atouts|serait un plus|souhaite|souhaitable|deseable|
    se valorara|valorable|plus|requisitos deseables`,
  responsibilities: `responsibilities|key responsibilities|duties|what you will do|what you ll do|what you ll be doing|what you will be doing|
    your role|the role|role|job description|your responsibilities|your tasks|tasks|the job|your mission|your impact|about the role|
    about the job|about the position|role description|day to day|in this role|key duties|position summary|aufgaben|deine aufgaben|ihre aufgaben|
    das erwartet dich|das erwartet sie|tatigkeiten|stellenbeschreibung|was dich erwartet|was du tust|dein job|missions|vos missions|tes missions|
    vos responsabilites|description du poste|le poste|votre mission|votre role|responsabilidades|funciones|tus funciones|que haras|
    descripcion del puesto|tu mision|el puesto|tareas`,
  benefits: `benefits|perks|what we offer|we offer|our offer|compensation|pay|salary|why join us|why us|perks and benefits|compensation and benefits|
    benefits and perks|what you get|what you ll get|wir bieten|das bieten wir|unser angebot|deine vorteile|ihre vorteile|vorteile|was wir bieten|
    warum wir|nous offrons|ce que nous offrons|avantages|remuneration|nos avantages|ofrecemos|que ofrecemos|lo que ofrecemos|beneficios|
    te ofrecemos|salario`,
  about: `about us|about the company|about the team|who we are|our company|our team|the team|our mission|company description|equal opportunity|
    our values|how to apply|application process|diversity|uber uns|wer wir sind|das unternehmen|unternehmen|das sind wir|dein team|bewerbung|
    so bewirbst du dich|qui sommes nous|notre entreprise|l entreprise|l equipe|notre equipe|pour postuler|sobre nosotros|quienes somos|
    la empresa|nuestra empresa|el equipo|como aplicar`,
};

const sections = new Map(
  Object.entries(HEADINGS).flatMap(([section, words]) =>
    words.split('|').map((word) => [word.replace(/\s+/g, ' ').trim(), section as Section | 'contact'] as const),
  ),
);

const LONGEST = 60;
/** Among other words they say nothing: `Technical Writer`, `Knowledge Systems`. */
const ONLY_WHOLE =
  /^(?:technical|computing|digital|toolkit|systems|computers|knowledge|software|programming|tools|technologies|stack|informatique|training|school|schools|studies|research|community|profile|profil|portfolio|career|bonus|optional|salary|essential|appointments|positions|speaking|papers|patents|grants|activities|languages|languages and frameworks|references|posts|comments|volunteer)$/u;
const JOINTS = / (?:and|und|et|y|e|&|\/) | ?[&/] ?/;
const QUALIFIERS =
  /^(?:my|the|key|main|core|other|additional|relevant|selected|further|weitere|autres?|otr[oa]s?|meine|mes|mis|our|unsere) /;

/** Of a whole heading, such as `TECHNICAL SKILLS:` or `S k i l l s`; undefined for other text. */
export function sectionOf(heading: string): Section | 'contact' | undefined {
  if (heading.length > LONGEST || heading === '') return undefined;
  const words = plainWords(/^(?:\S )+\S:?$/u.test(heading) ? heading.replaceAll(' ', '') : heading);
  const short = words.replace(QUALIFIERS, '');
  return sections.get(words) ?? sections.get(short) ?? sectionOfParts(short.split(JOINTS)) ?? adSectionOf(words);
}

/** `Education and certifications` is about the first; all parts must be headings. */
function sectionOfParts([first = '', ...others]: readonly string[]): Section | 'contact' | undefined {
  const section = sections.get(first.replace(QUALIFIERS, ''));
  return section !== undefined && others.length > 0 && others.length < 3 && others.every((part) => sections.has(part))
    ? section
    : undefined;
}

/** Of a heading marked by its format, where a known one may stand among other words. */
export function sectionOfMarked(heading: string): Section | 'contact' | undefined {
  const known = sectionOf(heading);
  if (known !== undefined || heading.length > LONGEST) return known;
  const words = ` ${plainWords(heading)} `;
  const inside = [...sections.keys()].filter((one) => one.length > 4 && !ONLY_WHOLE.test(one) && words.includes(` ${one} `));
  const longest = inside.sort((a, b) => b.length - a.length)[0];
  return longest === undefined ? undefined : sections.get(longest);
}
