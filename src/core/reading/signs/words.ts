export const NUMBER =
  '(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez)';
export const PEOPLE =
  '(?:people|persons|colleagues|staff|engineers?|developers?|analysts?|designers?|writers?|reporters?|editors?|researchers?|students?|technicians?|creatives|artists|apprentices?|trainees?|interns?|juniors?|nurses?|teachers?|lawyers?|auditors?|managers?|mitarbeite\\p{L}+|kolleg\\p{L}+|leute|azubis?|werkstudent\\p{L}*|personnes|collaborat\\p{L}+|stagiaires?|personas|becari\\p{L}+)';
export const AI =
  '(?:(?:gen(?:erative)?[- ]?)?ai|generative (?:tools?|models?)|llms?|chatgpt|copilot|chatbots?|language models?|ki|generative[rn]? ki|l.ia|ia|ia générative|ia generativa|outils génératifs|inteligencia artificial|intelligence artificielle|künstliche[rn]? intelligenz)';
export const RULES =
  '(?:rules?|polic(?:y|ies)|guidelines?|guidance|standards?|principles?|charter|framework|richtlinien?|leitlinien?|leitfaden|regeln|charte|politique|lignes directrices|règles|cadre|directrices|política|normas|marco|guía)';
export const MANY = `(?:about |around |over |some |etwa |environ |unos )?${NUMBER}`;

/** `\p{L}` is slow to compile; these are the letters of the four languages that are read. */
const LETTERS = 'a-zß-öø-ÿœ';
/** Only from the start of a word: from each letter, one long word takes quadratic time. */
export const signOf = ([skill, words]: readonly [string, string]): readonly [string, RegExp] => [
  skill,
  new RegExp(`(?<![${LETTERS}\\d])(?:${words.replaceAll('[\\p{L}', `[${LETTERS}`).replaceAll('\\p{L}', `[${LETTERS}]`)})`),
];
