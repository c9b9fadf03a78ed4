/** What the employer did once or decided against: `We tried LangChain and took it out again`. */
const GIVEN_UP =
  /(?<!\p{L})(?:we(?: have|['’]ve)? (?:once |also |even |briefly )?(?:thought about|considered|dropped|moved away from|decided against|decided not to|got rid of|used to|ruled out|gave up|toyed with|abandoned|stopped using|no longer use|(?:tried|looked at) [^.;]{0,50}?(?<!\p{L})(?:took it|dropped|threw|removed|went back|gave up|but (?:it|that|they)|didn['’]t|did not))|(?:it|she|he|this) used to be|wir haben [^.;]{0,40}(?<!\p{L})(?:ausprobiert|verworfen|abgeschafft|aufgegeben)|nous avons (?:abandonné|renoncé)|hemos (?:descartado|abandonado))(?!\p{L})/iu;
/** What nobody has to know yet. */
const NOT_EXPECTED =
  /(?<!\p{L})(?:(?:is|are) (?:still )?(?:new|unknown) to (?:us|the|everyone|everybody|all|our)|(?:nobody|no one) (?:here )?(?:expects|asks|needs)|(?:no|without) (?:previous|prior) (?:exposure|experience|knowledge) (?:is |are )?(?:expected|needed|required|necessary)|(?:not|n['’]t) expected to (?:have|know|be|bring)|training (?:for|in|on) (?:it|this|that|these|them) (?:will be|is) (?:given|provided))(?!\p{L})/iu;
/** `You work with Femke (data scientist)`: people by name. */
const NAMED_PEOPLE =
  /(?:[Ww]ork|[Ss]it|[Pp]air|[Rr]eport|[Ss]itting|[Ww]orking)(?:s|ing)? (?:\p{Ll}+ ){0,2}(?:with|to|next to|beside|alongside) \p{Lu}\p{Ll}+ \([^()]{0,40}(?:scientist|engineer|developer|analyst|designer|manager|architect|owner|lead|researcher|software|data|product|design)/u;
/** About applications: `Hinweise zum Datenschutz für Bewerber`. */
const OF_APPLICATIONS =
  /(?:hinweise? zum datenschutz|datenschutz(?:hinweis|erklärung|information)|(?:data protection|privacy) (?:notice|statement|policy|information for (?:applicants|candidates))|under-?represented|protección de (?:tus )?datos personales|données (?:personnelles )?des candidats)/iu;

/** Why a whole sentence asks for nothing. */
export function elsewhereIn(sentence: string): 'negated' | 'others' | 'furniture' | undefined {
  if (GIVEN_UP.test(sentence) || NOT_EXPECTED.test(sentence)) return 'negated';
  if (NAMED_PEOPLE.test(sentence)) return 'others';
  return OF_APPLICATIONS.test(sentence) ? 'furniture' : undefined;
}

/** Names of skills that departments have too. */
const IS_DEPARTMENT =
  /^(?:data (?:science|engineering|analytics|protection)|(?:software|machine learning|platform) engineering|machine learning|software development|(?:internal |it )?audit|(?:model |ai )?risk(?: management)?|product(?: management)?|legal|customer success|quality assurance|qa|(?:it |cyber ?|information )?security|ux|design|communications?|compliance|vfx|conversational ai|project management|research|professional services|business analysis|devops|mlops|sales)$/iu;
const DEPARTMENT =
  '(?:operations|legal|hr|people|finance|engineering|compliance|(?:model )?risk(?: management)?|marketing|sales|product|it|it security|security|qa|procurement|purchasing|customer (?:operations|service|support|success)|(?:internal )?audit|data|data science|design|communications?|research|r&d|infrastructure|software|delivery|recht|vertrieb|einkauf|fachbereich\\p{L}*|betriebsrat|juridique|achats|conformité|sécurité|ventas|compras|cumplimiento)';
const WITH =
  '(?:with|alongside|between|hand(?:s|ed|ing)? over to|handover to|report(?:s|ing)? (?:in)?to|evidence for|contact for|questions? (?:from|of)|support(?:s|ing)?|from|in|for|to|by|mit|zwischen|avec|con|entre)';
const LISTED_BEFORE = new RegExp(
  `(?<!\\p{L})${WITH} (?:the |our |die |dem |der |la |le |el )?(?:${DEPARTMENT}(?:, | and | & | und | et | y |/)){1,4}(?:and |und |et )?$`,
  'iu',
);
const LISTED_AFTER = new RegExp(`^(?:,? (?:and|&|und|et|y|or) |, |/)(?:(?:for )?the |our |for )?${DEPARTMENT}(?!\\p{L})`, 'iu');
const WITH_BEFORE = new RegExp(`(?<!\\p{L})${WITH} (?:the |our |die |dem |der |la |le |el )?$`, 'iu');
const HANDED =
  /(?<!\p{L})(?:hand(?:s|ed|ing)? over to|handover to|evidence for|report(?:s|ing)? (?:in)?to|dotted line to|escalat\p{L}+ to|contact for|audited by|reviewed by|pass(?:ed|es)? (?:\p{L}+ ){0,2}to) (?:the |our )?$/iu;
const UNIT_AFTER =
  /^(?:['’]s)? (?:functions?|department|office|unit|chapter|folks|guild|tribe|squad|team|coe|cent(?:re|er) of excellence|partners?|vendors?|agency|suppliers?|studio|bureau|colleagues|specialists|abteilung)(?!\p{L})/iu;
const OWN_BEFORE = /(?<!\p{L})(?:the|our|their|your|by|with|der|die|unsere?|notre|le|la|nuestro|el) (?:\p{L}+ )?$/iu;
const OF_UNIT = /(?<!\p{L})(?:pôle|service|département|direction|departamento|área|abteilung|équipe|equipo) $/iu;
/** `Lead the data science team`. */
const LEADS = /(?<!\p{L})(?:lead|head|build|grow|manag|run|join|within|führ|leit|dirig|rejoin|lider)\p{L}* [^.;]{0,30}$/iu;

/** Whether a name is that of a department: `with QA and data science`, `Operations, Legal and Software Engineering`. */
export function isDepartment(sentence: string, name: string): boolean {
  if (!IS_DEPARTMENT.test(name)) return false;
  const at = sentence.indexOf(name);
  const before = sentence.slice(Math.max(0, at - 90), at);
  const after = sentence.slice(at + name.length, at + name.length + 60);
  if (LEADS.test(before)) return false;
  return (
    LISTED_BEFORE.test(before) ||
    HANDED.test(before) ||
    OF_UNIT.test(before) ||
    (LISTED_AFTER.test(after) && WITH_BEFORE.test(before) && !/experience (?:\p{L}+ )?(?:with|in)|knowledge/iu.test(before)) ||
    (UNIT_AFTER.test(after) && OWN_BEFORE.test(before))
  );
}
