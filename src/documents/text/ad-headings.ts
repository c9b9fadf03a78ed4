import type { Section } from '../../core/reading/document.ts';

/** Headings that are phrases, such as "Where I've been" in résumés,  or "What you'll own" in advertisements: in plain words, as `plainWords` gives them. */
const PHRASES: readonly (readonly [Section, RegExp])[] = [
  [
    'experience',
    /^(?:what i(?: ve| have)? (?:done|did)(?: so far)?|where i (?:ve |have )?(?:been|worked)|(?:career|work|story|path|journey) so far|jobs i (?:ve |have )?had|places i (?:ve |have )?worked|posts held|previous (?:roles|jobs|positions)|(?:bisherige )?stationen|was ich gemacht habe|ce que j ai fait|mon parcours|donde he trabajado|lo que he hecho|trayectoria)$/u,
  ],
  [
    'skills',
    /^(?:what i (?:know|can do|use|work with)(?: honestly)?|things i (?:know|use)|tools i use|was ich kann|ce que je sais faire|lo que se hacer)$/u,
  ],
  ['projects', /^(?:(?:things|what) i (?:ve |have )?(?:built|made)|hobby projects?|on the side|nebenbei)$/u],
  ['education', /^(?:where i (?:studied|went to school)|schooling and courses)$/u],
  [
    'responsibilities',
    /^(?:what (?:you|ur|u|i)(?: (?:ll|will|would|d|re|are|am))?(?: be)?(?: going to| gonna)? (?:do|doing|own|owning|build|building|write|work on|working on|be responsible for)(?: here| this| in this role)?|what (?:will|would|do) (?:you|i) (?:be )?(?:do|doing)|(?:this is )?what (?:a|the|your) (?:typical )?(?:day|week|sprint|work|job) (?:looks? like|involves)|a typical (?:day|week|sprint)|your (?:typical )?(?:days?|week|work|duties|challenge|scope|first days)|you (?:ll|will|would|d)(?: be)?(?: responsible for| doing this)?|in this (?:job|role|position|post) you (?:ll|will)|the (?:\p{L}+ ){1,2}will|job scope|scope of (?:the )?(?:work|role)|main duties|(?:main |key )?duties and (?:accountabilities|responsibilities)|essential (?:job )?functions|(?:key )?accountabilities|roles? and responsibilities|the (?:gig|opportunity|mandate|project|challenge)|what is the opportunity|about the (?:project|opportunity|work)|(?:job|position|role) (?:summary|overview|purpose)|purpose of the (?:job|role|post)|(?:das|was) (?:sie|du|dich|ihr) (?:bei uns )?(?:bewegen|bewegst|erwartet|tun|machst|machen)|(?:deine|ihre) (?:mission|rolle|herausforderung(?:en)?)|das machst du|darum geht (?:e?s)|day to day|(?:the )?role in short|vos (?:activites|responsabilites)|ce que (?:vous ferez|tu feras|vous allez faire)|(?:au|votre|ton) quotidien|(?:la|les) missions?|(?:vos|tes) missions(?: \p{L}+){1,4}|(?:deine|ihre) aufgaben(?: \p{L}+){1,3}|your (?:responsibilities|tasks|role)(?: \p{L}+){1,3}|tus funciones(?: \p{L}+){1,3}|tus (?:retos|responsabilidades|tareas)|que vas a hacer|lo que haras|tu dia a dia|el rol|la mision)$/u,
  ],
  [
    'requirements',
    /^(?:required|mandatory(?: skills| requirements)?|minimum requirements|(?:you )?must haves?|we (?:need|require|expect|ask for)|what we (?:ask(?: for)?|need(?: from you)?|require|want)|what (?:do )?(?:you|i) (?:ll |will )?need(?: to (?:succeed|have|bring))?|what you should have|you (?:should|must|ll|will|d)(?: need to)? (?:have|bring|be like this)|(?:you|u) are|your (?:background|qualities|strengths|experience)|the person|person specification|who (?:we re|we are) (?:after|looking for)|the right person|was wir (?:uns )?(?:wunschen|erwarten|suchen|brauchen)|das solltest du mitbringen|(?:dein|ihr) (?:hintergrund|know how)|(?:votre|ton|dein|ihr|your|tu) (?:profil|profile|perfil)(?: \p{L}+){1,3}|indispensable|exige|ce que nous (?:attendons|cherchons|recherchons)|ce qu il (?:vous |te )?faut|vous (?:avez|etes)|que (?:pedimos|necesitamos|necesitas)|pedimos|imprescindible|conocimientos necesarios|lo que necesitas)$/u,
  ],
  [
    'nice-to-have',
    /^(?:what would be (?:good|nice|a bonus|a plus)|helpful|advantageous|an advantage|(?:an )?assets?|it (?:is|s) (?:an asset|a plus|nice) if you|it counts in your favou?r if|(?:it )?(?:would|d) be (?:nice|great|good|lovely|a plus)(?: if you)?|(?:we|i) (?:would|d) (?:love|like|value|be (?:happy|pleased) (?:with|to see))|we value|even better(?: if)?|(?:lovely|nice) but optional|nice not needed|differentials|extra points|great if you have|apprecie(?:e?s)?|schon(?: aber kein muss)?|von vorteil aber kein muss|das ware schon|on apprecierait|valoramos)$/u,
  ],
  [
    'about',
    /^(?:the (?:rest of the )?(?:squad|studio|group|others|people)|the rest of the team|who (?:you|u)(?: (?:ll|will|would|d))? (?:work|be working) with|(?:the )?people you (?:d|ll|will|would) work with|whom? you will work with|who s around you|your (?:colleagues|team|manager|teammates)|our (?:people|culture|client)|how the team is built|(?:about )?the company(?: overview)?|company overview|about (?:our )?team|who s asking|how we (?:hire|work|interview)|what it s like(?: here)?|(?:the )?small print|faqs?|(?:hiring|recruitment|interview)(?: process| steps)|to apply|how to apply|apply(?: now)?|apply for this job|next steps|equality|eeo|accommodation|pay transparency|physical requirements|ihr team|das konnte (?:sie|dich) auch interessieren|ahnliche (?:stellen|jobs)|le processus|el proceso|notre processus)$/u,
  ],
  [
    'benefits',
    /^(?:what s in it for (?:you|me)|the (?:good stuff|deal|package)|remuneration|working hours|what (?:you|u) (?:ll |will )?get|ce que nous (?:proposons|offrons|t offrons|vous offrons)|das bekommst du|darauf kannst du dich freuen|que te ofrecemos|condiciones)$/u,
  ],
];

/** @param words as `plainWords` gives them */
export const adSectionOf = (words: string): Section | undefined => PHRASES.find(([, phrase]) => phrase.test(words))?.[0];
