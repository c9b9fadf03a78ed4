import { MODEL, PICTURES, READS } from './model-words.ts';
import { NUMBER, signOf } from './words.ts';

/** Work with models: what they see and hear, how they are trained, explained and measured. In small letters; several kinds of one skill stand apart. */
export const MODELS: readonly (readonly [string, RegExp])[] = (
  [
    [
      'multimodal-ai',
      `(?:vision|visual|multimodal|vision-language)(?:[- ]language)? (?:models?|llms?) (?:that |which |then |to )?${READS}`,
    ],
    [
      'multimodal-ai',
      'vision-language-action|visual question answering|(?<!\\p{L})vqa(?!\\p{L})|openvla|(?:voice|audio|image|video)-and-text models?',
    ],
    ['multimodal-ai', `${MODEL}[^.;]{0,20} ${READS} [^.;]{0,40}${PICTURES}(?!\\p{L})`],
    ['multimodal-ai', `${PICTURES}[^.;]{0,60} ${MODEL} [^.;]{0,20}${READS}`],
    ['multimodal-ai', `${MODEL}[^.;]{0,20} (?:with|on|from|for) (?:the |an? |their |its )?${PICTURES}(?!\\p{L})`],
    ['multimodal-ai', `${READS} [^.;]{0,50}${PICTURES} [^.;]{0,30}(?:with|by|using|through|via|mit|avec|con|par) ${MODEL}`],
    [
      'multimodal-ai',
      '(?:llm|ai|gpt\\S{0,12}|genai)[- ]based (?:document|image|invoice) (?:understanding|extraction|processing)|gpt-4o (?:structured )?(?:extraction|vision)|document (?:ai|intelligence) (?:and|with|plus|\\+) (?:gpt|claude|gemini|llms?)|(?:gemini|gpt-\\S{1,12}|claude|vision model) (?:describes the|reads the|looks at|sees)',
    ],
    [
      'explainability',
      'sparse autoencoders?|residual stream|logit lens|activation (?:steering|patching)|steering (?:vectors?|experiments?)|causal tracing|transformerlens|nnsight|attribution graphs?|grad-?cam|saliency|probing (?:classifiers?|experiments?)',
    ],
    [
      'explainability',
      'reason codes?|adverse action (?:notices?|reasons?|codes?)|reasons (?:for (?:the |each |every |automated )?decisions|that (?:can|could|must) be (?:given|explained))|explain\\p{L}* (?:to \\p{L}+ )?(?:why|how) (?:the |a |our |their )?(?:(?!language)\\p{L}+ )?(?:model|score|scoring|algorithm|prediction)s?(?!\\p{L})|entscheidungen? (?:des modells |der ki )?nachvollziehbar|(?:expliquer|explicar) (?:les |las )?(?:décisions|prédictions|decisiones|predicciones)',
    ],
    [
      'bias-mitigation',
      'sub-?group (?:performance|analys\\p{L}+|metrics|results|validation|fairness)|(?:performance|accuracy|results|metrics|errors?) (?:by|across|per|for each) (?:sub-?groups?|gender|sex|age groups?|ethnic\\p{L}*|race|skin (?:tone|type)s?|demographic \\p{L}+|dialects?)',
    ],
    [
      'bias-mitigation',
      '(?:error|false positive|approval|selection|rejection) rates? (?:by|across|between|for) (?:gender|sex|groups|ethnic\\p{L}*|race|age|skin|men|women)|skin tones?|(?:bias|fairness) (?:and \\p{L}+ )?(?:test\\p{L}*|audit\\p{L}*|check\\p{L}*|review\\p{L}*|metrics?|assess\\p{L}*|analys\\p{L}+|monitoring|evaluation)',
    ],
    [
      'bias-mitigation',
      '(?:test|check|audit|measur|assess|analys|examin|screen|monitor)\\p{L}* (?:\\p{L}+ ){0,5}for (?:\\p{L}+ ){0,2}(?:bias|discriminat\\p{L}+|fairness)|proxy variables?|four-fifths rule|(?:gender|racial|ethnic|dialect|accent) bias|biais (?:de genre|sexistes?|racia\\p{L}+|discriminatoires?)|sesgos? (?:de género|racia\\p{L}+)|verzerrungen (?:in|von|im) (?:den |der |dem )?(?:daten|modell\\p{L}*|ki)',
    ],
    [
      'data-annotation',
      'inter-?(?:annotator|rater|coder) (?:agreement|reliability)|human raters?|(?:annotators?|raters|coders) (?:agree\\p{L}*|disagree\\p{L}*)|agreement (?:between|among|with) (?:\\p{L}+ ){0,2}(?:annotators|raters|coders)|accord inter-?annotateurs|(?<!\\p{L})kappa(?!\\p{L})',
    ],
    [
      'data-annotation',
      '(?:double|dual|hand|manually|expert)[- ](?:annotat\\p{L}+|labell?\\p{L}+|coded|coding|tagged|read by)|(?:tagged|coded|categori[sz]ed|classified)(?: \\p{L}+| \\d[\\d.,]{0,9}){0,5} by hand|annot(?:é|er)\\p{L}*|annotier\\p{L}*|anotad\\p{L}*|anotar|étiquet(?:é|age)\\p{L}*|etiquetad\\p{L}*|bilder .{0,40}beschriftet|beschriftet\\p{L}* .{0,30}bilder|verschlagwortet',
    ],
    [
      'data-annotation',
      'gold(?:en)? (?:labels?|tasks?)|gold[- ]standard (?:data\\p{L}*|labels?|sets?|corpus|annotations?)|ground[- ]truth|codebooks?|bounding boxes|cuboids|(?:graded|marked) answers|(?:graded|rated) by (?:people|humans|experts)|(?:physicians|clinicians|doctors|experts|lawyers|nurses|specialists|teachers|editors|traders|paralegals) (?:mark|rate|grade|label|tag|annotat)\\p{L}*',
    ],
    [
      'statistics',
      'survival models?|cox (?:models?|regression|ph)|kaplan-meier|lifelines|weibull|random effects?|hierarchical models?|(?:poisson|quantile|negative binomial) (?:regression|models?)|glmms?|glms?(?!\\p{L})|(?<!\\p{L})kappa(?!\\p{L})',
    ],
    [
      'statistics',
      'sampling (?:plans?|frames?|design)|sample sizes?|(?:blind|stratified) samples?|stichproben(?:plan|größe|umfang|design)|échantillonnage|muestreo|p-values?|significan(?:t at|ce (?:test\\p{L}*|level))|statistical(?:ly)? significan\\p{L}+|confidence (?:bands?|intervals?|limits)|credible intervals?|control charts?|statistical process control|design of experiments|minitab|chi-?squared?|monte carlo',
    ],
    [
      'research-methods',
      `interviewed (?:about |over |some |more than )?${NUMBER}\\+? (?!candidates|applicants|people for)\\p{L}+|pilot stud(?:y|ies)|literature reviews?|field trials?|étude pilote|focus groups?|(?:ran|designed|led|conducted) (?:an? |the )?(?:\\p{L}+ )?(?:user |field |pilot |comparative |controlled )(?:study|studies|trials?)`,
    ],
    [
      'deep-learning',
      'continued (?:pre-?)?training|autoencoders?|(?:fine-?tun|(?:re)?train|nachtrain|affin|entraîn|entren)\\p{L}* [^.;]{0,30}(?:whisper|wav2vec|parakeet|conformer|efficientnet|yolo\\S{0,8}|dinov\\d|vit)(?!\\p{L})|(?:grasp|segmentation|pose|acoustic) networks?|(?:tiny|nano|toy) (?:transformer|gpt)|from scratch in pytorch|-parameter transformer',
    ],
    [
      'transformers',
      '(?:tiny|nano|toy) (?:transformers?|gpt)(?!\\p{L})|-parameter transformer|attention,? from scratch|with attention,|(?:fine-?tun|train|affin)\\p{L}* [^.;]{0,30}(?:whisper|wav2vec|dinov\\d|clip|vit)(?!\\p{L})|frozen (?:dino\\S{0,6}|bert|vit|clip)',
    ],
    [
      'computer-vision',
      'grasp (?:network|detection|pose|quality)|(?:object|defect|person|vehicle|tree|crack) detectors?|detectors? for (?:objects?|defects?|people|vehicles)|sam for|hand-eye calibration|camera calibration|(?:drone|satellite|microscop\\p{L}+|underwater|thermal|aerial|mri|ct) (?:images?|imagery|photos?|footage|pictures)',
    ],
    [
      'computer-vision',
      '(?:recogni[sz]|detect|classif|identif|count|segment)\\p{L}* [^.;]{0,40}(?:in|on|from|of) (?:\\p{L}+ ){0,2}(?:photos?|pictures|x-rays?|scans|drone|satellite|camera|video|footage)|(?:aus|auf) (?:\\p{L}{0,12}foto?s?|bildern?|luftbildern|röntgenbildern) (?:zu )?erkenn\\p{L}+|(?:reconna\\p{L}+|détect\\p{L}+) .{0,30}(?:photos|images)|(?:reconoc|detect)\\p{L}+ .{0,30}(?:fotos|imágenes)',
    ],
    [
      'speech-audio-ml',
      'diari[sz]ation|taux d.erreur sur les mots|wortfehlerrate|acoustic models?|pronunciation (?:dictionary|lexicon)|(?:fine-?tun|affin|train)\\p{L}* [^.;]{0,30}whisper|demucs|rave model|clap embeddings|(?:speech|voice) (?:enhancement|separation)|synthetic (?:narrators?|speech)|voice clones?',
    ],
    [
      'inference-optimization',
      `from ${NUMBER} (?:gpus?|cards?|a100s?|h100s?) to ${NUMBER}|(?:dynamic|request|micro)[- ]?batching|with batching|bitsandbytes|(?:4|8)-bit (?:quant\\p{L}+|weights|models?)`,
    ],
    [
      'feature-engineering',
      '(?:feature pipelines?|feature extraction|feature selection|feature sets?)|(?:built|derived|designed|engineered|selected|computed) (?:the |about |over |\\d+ )?(?:new )?features (?:from|for (?:the )?(?:model|forecast))|did the features|(?:lag|rolling) features|tf-?idf|one-hot|input variables|explanatory variables',
    ],
    ['machine-learning', 'trained (?:an? |the |our |my |own )(?:\\p{L}+ ){0,3}(?:model|classifier|regressor)s?(?!\\p{L})'],
    ['maths-for-ml', 'information theory|linear algebra|probability theory|eigenv\\p{L}+|optimal transport'],
    ['reinforcement-learning', 'preference (?:tuning|optimi[sz]ation)|policy gradients?|reward (?:functions?|signals?|hacking|shaping)'],
  ] as const
).map(signOf);
