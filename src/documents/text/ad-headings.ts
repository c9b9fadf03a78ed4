import type { Section } from '../../core/reading/document.ts';

/** Headings that are phrases, such as "What you'll own" in advertisements, as `plainWords` gives them. */
const PHRASES: readonly (readonly [Section, RegExp])[] = [
  [
    'experience',
    /^(?:what i(?: ve| have)? (?:done|did)(?: so far)?|where i (?:ve |have )?(?:been|worked)|(?:career|work|story|path|journey) so far|jobs i (?:ve |have )?had|places i (?:ve |have )?worked|posts held|(?:present|current|earlier|previous|past|former|other) (?:roles?|jobs?|positions?|posts?|employment|experience|work)|career (?:overview|details)|before(?: that| this)?|(?:bisherige )?stationen|was ich gemacht habe|ce que j ai fait|mon parcours|donde he trabajado|lo que he hecho|trayectoria)$/u,
  ],
  [
    'skills',
    /^(?:what i (?:know|can do|use|work with)(?: honestly)?|things i (?:know|use)|tools i use|software i (?:use|know|don t need help with)|was ich kann|ce que je sais faire|lo que se hacer)$/u,
  ],
  ['projects', /^(?:(?:things|what|stuff) i (?:ve |have )?(?:built|made)(?: on my own| lately)?|hobby projects?|on the side|nebenbei)$/u],
  [
    'references',
    /^(?:\d+ comments?|(?:what|words from) (?:people|clients|colleagues|others)(?: say)?(?: about me)?|testimonials|kundenstimmen|temoignages|testimonios)$/u,
  ],
  ['education', /^(?:where i (?:studied|went to school)|schooling and courses)$/u],
  [
    'responsibilities',
    /^(?:what (?:you|ur|u|i)(?: (?:ll|will|would|d|re|are|am))?(?: be)?(?: going to| gonna)? (?:do|doing|own|owning|build|building|write|work on|working on|be responsible for)(?: here| this| in this role)?|what (?:will|would|do) (?:you|i) (?:be )?(?:do|doing)|(?:this is )?what (?:a|the|your) (?:typical )?(?:day|week|sprint|work|job) (?:looks? like|involves)|a typical (?:day|week|sprint)|your (?:typical )?(?:days?|week|work|duties|challenge|scope|first days)|you (?:ll|will|would|d)(?: be)?(?: responsible for| doing this)?|in this (?:job|role|position|post) you (?:ll|will)|the (?:\p{L}+ ){1,2}will|job scope|scope of (?:the )?(?:work|role)|main duties|(?:main |key )?duties and (?:accountabilities|responsibilities)|essential (?:job )?functions|(?:key )?accountabilities|roles? and responsibilities|the (?:gig|opportunity|mandate|project|challenge)|what is the opportunity|about the (?:project|opportunity|work)|(?:job|position|role) (?:summary|overview|purpose)|purpose of the (?:job|role|post)|(?:das|was) (?:sie|du|dich|ihr) (?:bei uns )?(?:bewegen|bewegst|erwartet|tun|machst|machen)|(?:deine|ihre) (?:mission|rolle|herausforderung(?:en)?)|das machst du|darum geht (?:e?s)|worum (?:es )?geht(?: s| es)?|day to day|(?:the )?role in short|vos (?:activites|responsabilites)|ce que (?:vous ferez|tu feras|vous allez faire)|(?:au|votre|ton) quotidien|(?:la|les) missions?|(?:vos|tes) missions(?: \p{L}+){1,4}|(?:deine|ihre) aufgaben(?: \p{L}+){1,3}|your (?:responsibilities|tasks|role)(?: \p{L}+){1,3}|tus funciones(?: \p{L}+){1,3}|tus (?:retos|responsabilidades|tareas)|que vas a hacer|lo que haras|tu dia a dia|el rol|la mision)$/u,
  ],
  [
    'requirements',
    /^(?:you|required|personal (?:qualities|attributes|skills)|(?:you )?recogni[sz]e yourself(?: in this)?|your strengths|mandatory(?: skills| requirements)?|minimum requirements|(?:you )?must haves?|we (?:need|require|expect|ask for)|what we (?:ask(?: for)?|need(?: from you)?|require|want)|what (?:do )?(?:you|i) (?:ll |will )?need(?: to (?:succeed|have|bring))?|what you should have|you (?:should|must|ll|will|d)(?: need to)? (?:have|bring|be like this)|(?:you|u) are|your (?:background|qualities|strengths|experience)|the person|person specification|who (?:we re|we are) (?:after|looking for)|the right person|was wir (?:uns )?(?:wunschen|erwarten|suchen|brauchen)|das solltest du mitbringen|(?:dein|ihr) (?:hintergrund|know how)|(?:votre|ton|dein|ihr|your|tu) (?:profil|profile|perfil)(?: \p{L}+){1,3}|indispensable|exige|ce que nous (?:attendons|cherchons|recherchons)|ce qu il (?:vous |te )?faut|vous (?:avez|etes)|que (?:pedimos|necesitamos|necesitas)|pedimos|imprescindible|conocimientos necesarios|lo que necesitas)$/u,
  ],
  [
    'nice-to-have',
    /^(?:nice|desired|beneficial|welcome|what would be (?:good|nice|a bonus|a plus)|helpful|advantageous|an advantage|(?:an )?assets?|it (?:is|s) (?:an asset|a plus|nice) if you|it counts in your favou?r if|(?:it )?(?:would|d) be (?:nice|great|good|lovely|a plus)(?: if you)?|(?:we|i) (?:would|d) (?:love|like|value|be (?:happy|pleased) (?:with|to see))|we value|even better(?: if)?|(?:lovely|nice) but optional|nice not needed|differentials|extra points|great if you have|apprecie(?:e?s)?|schon(?: aber kein muss)?|von vorteil aber kein muss|das ware schon|on apprecierait|valoramos)$/u,
  ],
  [
    'about',
    /^(?:us|how|hiring|process|(?:who|what) we are|the (?:rest of the )?(?:squad|studio|group|others|people)|the rest of the team|who (?:you|u)(?: (?:ll|will|would|d))? (?:work|be working) with|(?:the )?people you (?:d|ll|will|would) work with|whom? you will work with|who s around you|your (?:colleagues|team|manager|teammates)|our (?:people|culture|client)|how the team is built|(?:about )?the company(?: overview)?|company overview|about (?:our )?team|who s asking|how we (?:hire|work|interview)|what it s like(?: here)?|(?:the )?small print|faqs?|(?:hiring|recruitment|interview)(?: process| steps)|to apply|how to apply|apply(?: now)?|apply for this job|next steps|equality|eeo|accommodation|pay transparency|physical requirements|ihr team|das konnte (?:sie|dich) auch interessieren|ahnliche (?:stellen|jobs)|le processus|el proceso|notre processus)$/u,
  ],
  [
    'benefits',
    /^(?:conditions|pay(?: and)? \p{L}+|(?:we|you) (?:give|get)|darauf konnen sie sich verlassen|ce que nous vous proposons|what s in it for (?:you|me)|the (?:good stuff|deal|package)|remuneration|working hours|what (?:you|u) (?:ll |will )?get|ce que nous (?:proposons|offrons|t offrons|vous offrons)|das bekommst du|darauf kannst du dich freuen|que te ofrecemos|condiciones)$/u,
  ],
];

/** Headings that speak to the reader, or name what follows in one word. */
const SPOKEN: readonly (readonly [Section, RegExp])[] = [
  [
    'responsibilities',
    /^(?:(?:so )?what (?:you|we|ur?)(?: (?:ll|d|will|would|are|re))?(?: (?:like|want|need|love|hope|expect))?(?: you)?(?: (?:to|be|get to|going to|gonna))? (?:do|doing|work on|working on|take on|taking on|take over|look after|looking after|tackle|spend your time on|at|up to|involved in|busy with)|(?:so )?in your first (?:\p{L}+ ){1,2}you (?:ll|will|would|d)|(?:an? |your )?(?:normal|regular|usual|average) (?:day|week|month)|(?:primary|principal|core|general|specific|essential|work|job) (?:responsibilities|accountabilities|duties|tasks|functions)|you (?:ll|will|would) be doing|(?:as (?:the|an?|our) |together with our |with our )(?:\p{L}+ ){1,4}you (?:ll|will|would)|the (?:\p{L}+ ){3,5}will|(?:typical )?(?:things|jobs|projects) you (?:ll |will |would |d |might |may )(?:do|work on)|(?:your )?mandate|das (?:machen|tun|bewegen|gestalten|ubernehmen) (?:sie|wir)|das (?:machst|tust|bewegst|gestaltest|ubernimmst) du|(?:hier|dabei|so) (?:bringen sie sich ein|bringst du dich ein|unterstutzen sie uns|unterstutzt du uns)|womit (?:sie|du) (?:sich|dich) beschaftig\p{L}+|(?:dein|ihr) (?:arbeits)?alltag|ce que tu vas faire|vous (?:serez|aurez) (?:en charge|pour mission)|(?:vos|tes) (?:principales )?(?:activites|taches)(?: principales)?|(?:tus|las|sus) (?:principales )?(?:tareas|funciones|responsabilidades)(?: principales)?|a que te dedicaras|en que trabajaras)$/u,
  ],
  [
    'requirements',
    /^(?:musts?|you (?:probably|ideally|likely)|you (?:ve|have|are|re) (?:probably|ideally|likely)|(?:you )?need to have|who (?:should|can) apply|who (?:we|are we) (?:want|need|looking for|seek)|who (?:will|would) (?:fit|suit)|what we (?:really |do ){1,2}need|(?:desired|ideal|preferred) (?:candidate )?profile|(?:we|you) (?:can t|cannot) (?:hire|do|take) (?:you|this|it)(?: job)? without|das (?:solltest|musst|kannst) du(?: (?:mitbringen|konnen))?|das (?:sollten|mussen|konnen) sie(?: (?:mitbringen|konnen))?|(?:das|so) (?:bringen sie|bringst du) mit|das zeichnet (?:sie|dich) aus|(?:damit|so) (?:uberzeugen sie|uberzeugst du)(?: uns)?|(?:vos|tes) (?:atouts|qualites|connaissances)|(?:ce qu on|ce que nous) (?:attend|attendons)(?: de (?:vous|toi))?|(?:lo que|que) (?:esperamos|pedimos|necesitas|debes)(?: (?:de ti|tener))?|a quien buscamos)$/u,
  ],
  [
    'nice-to-have',
    /^(?:(?:it )?(?:s |is )?(?:an )?advantage if you(?: have)?|(?:will|would) be (?:considered )?(?:as )?(?:an? )?(?:advantage|asset|bonus)|sumas? puntos|suman puntos|se valora|sumaras puntos|lovely not needed|(?:nice|good|great|welcome|lovely) but (?:by no means |not )?(?:expected|needed|required|necessary|essential)|(?:das )?(?:freut uns|ist ein plus)|kein muss)$/u,
  ],
  [
    'about',
    /^(?:application|applications|applying|method of application|interested|interesse|interesse geweckt|interessee?|questions|terms|timetable|how it works|practicalities|practical(?: (?:stuff|things|matters))?|the practical (?:stuff|things|bits)|team|proceso(?: de seleccion)?|so geht es weiter|wie es weitergeht|meet the (?:hiring )?team|salary insights|job alerts|physical demands|what (?:the|our|it) (?:\p{L}+ ){0,2}does|what s not so good|a propos de nous|postuler|candidature)$/u,
  ],
  [
    'benefits',
    /^(?:pay and (?:\p{L}+ ){1,2}\p{L}+|money(?: etc)?|das bekommen sie|das bieten wir(?: ihnen| dir)?|what we give|what s good)$/u,
  ],
];

const TAIL =
  / (?:here|today|now|currently|with us|for us|bei uns|chez nous|con nosotros|mit|day to day|every day|etc|please|really|in (?:this|the|your|an?) (?:\p{L}+ ){0,2}(?:days?|weeks?|months?|years?|role|job|position|post|opportunity)|for the first (?:\p{L}+ )?(?:months?|year))$/u;

/** @param words as `plainWords` gives them */
export function adSectionOf(words: string): Section | undefined {
  const short = words.replace(TAIL, '');
  return find(words) ?? (short === words ? undefined : find(short));
}

const find = (words: string): Section | undefined => [...PHRASES, ...SPOKEN].find(([, phrase]) => phrase.test(words))?.[0];
