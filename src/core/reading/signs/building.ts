import { signOf } from './words.ts';

const BUILT =
  '(?:built|build(?:s|ing)?|wrote|writ(?:e|es|ing)|develop(?:ed|ing|s)?|implement(?:ed|ing|s)?|cod(?:ed|ing)|programm(?:ed|ing|iert\\p{L}*)|ship(?:ped|ping|s)?|rewrote|ported|maintain(?:ed|ing|s)?|made|created|entwickel\\p{L}+|développ\\p{L}+|desarroll\\p{L}+)';
const PROGRAM =
  '(?:services?|microservices?|back-?ends?|apps?|applications?|web ?sites?|web apps?|libraries|library|packages?|plug-?ins?|firmware|drivers?|tools?|command[- ]line tools?|compilers?|modules?|portals?|platforms?|integrations?|connectors?|extensions?|game engines?|scrapers?|parsers?)';
const KEPT_UP = '(?:deploy(?:ed|ing|s|ments?)?|releas(?:ed|es|ing)|roll(?:ed)?[- ]?backs?|rolled out)';

/** Work with software and data: building, running, testing, analysing. In small letters. */
export const BUILDING: readonly (readonly [string, RegExp])[] = (
  [
    [
      'software-engineering',
      `${BUILT} (?:the |a |an |our |its |my |two |three |\\d+ )*(?:\\p{L}+[- ]){0,3}?${PROGRAM} (?:in|with|using|on top of|for|that) (?:\\p{L}+ ){0,2}?(?:python|java|kotlin|go|rust|c\\+\\+|typescript|javascript|node|react|django|flask|fastapi|spring|rails|php|c#|\\.net|elixir|scala|swift)(?!\\p{L})|code reviews?|pull requests?|refactor\\p{L}*|(?:split|breaking|broke) (?:up )?(?:of )?(?:the |a )?monolith|legacy (?:code|system|java|php)|(?:java|python|php|web|mobile|android|ios|game|firmware|embedded|plc|robotics|full-?stack|front-?end|back-?end|research software|speech|perception) (?:developer|programmer|engineer)(?!\\p{L})|(?:entwickler|informatiker|ingénieur logiciel|desarrollador|programador)(?:in|e|a)?(?!\\p{L})|design patterns|object-oriented|test-driven|tdd(?!\\p{L})|open[- ]source (?:library|package|tool|contribut\\p{L}+)|on pypi|on cran|on npm|npm package|python package|on-call`,
    ],
    [
      'apis',
      '(?:rest|graphql|grpc|soap|web|public|internal|partner|payment)[- ](?:apis?|endpoints?)|(?:api|endpoint)s? (?:for|that|which|to|in|with)|webhooks?|openapi|swagger|(?:exposed|served|serving|expose) (?:\\p{L}+ ){0,4}?(?:over|via|through|by|as) (?:an? )?(?:rest|http|api|endpoint)|integrat(?:ed|ion|ions|ing) (?:\\p{L}+ ){0,3}?(?:with|between|of|to) (?:the )?(?:\\p{L}+ ){0,2}?(?:crm|erp|sap|salesforce|stripe|hubspot|zendesk|slack|whatsapp|twilio|shopify|servicenow|calendar)|api[- ](?:gateway|design|integration|documentation)',
    ],
    [
      'linux-cli',
      '(?:linux|unix|ubuntu|debian|red hat|rhel|centos|fedora)(?!\\p{L})|(?:bash|shell|zsh)(?: |-)?(?:scripts?|scripting)|sysadmin|system administrator|systemadministrat\\p{L}+|administrateur système|raspberry pi|jetson|cron jobs?|ssh(?!\\p{L})|home ?(?:lab|server)|on-prem(?:ises)? (?:gpu|server|cluster)s?|bare[- ]metal|(?:gpu|own|university|hpc) (?:server|cluster)s?|ansible|puppet(?!\\p{L})|qnx|yocto',
    ],
    [
      'ci-cd',
      `(?:ci|continuous integration|build)[- ](?:pipelines?|jobs?|runs?|server|system)|(?:runs?|run|checked|tested|built) (?:in|on|by) (?:ci|github actions|gitlab|jenkins|teamcity|circleci)|(?:github actions|gitlab ci|jenkins|teamcity|circleci|argo ?cd|azure devops|buildkite|travis)(?!\\p{L})|${KEPT_UP} (?:\\p{L}+ ){0,3}?(?:automatic\\p{L}*|every day|daily|per day|a day|a week|from \\d)|canary|blue[- ]green|feature flags?|release (?:train|process|pipeline)|automated (?:builds?|releases?|deployments?)|infrastructure pipelines?`,
    ],
    [
      'model-serving',
      '(?:served|serves?|serving|host(?:ed|s|ing)?|deploy(?:ed|s|ing)?|put) (?:the |our |a |an |\\p{L}+ ){0,4}?(?:models?|llms?|networks?|detectors?|classifiers?)(?: \\p{L}+){0,2} (?:on|in|with|behind|via|through|as|to) (?:\\p{L}+ ){0,2}?(?:production|vllm|triton|fastapi|sagemaker|kubernetes|tensorrt|onnx|an? endpoint|an? api|edge|jetson|gpus?|tablets?|phones?|device|site)|(?:vllm|triton|tensorrt|torchserve|tgi|sglang|onnx runtime|openvino|deepstream|ray serve|kserve|bentoml)(?!\\p{L})|(?:runs?|running|ran) (?:on|at) (?:the )?(?:edge|device|\\d+ fps|a jetson|one orin|phones?|tablets?)|\\d+ fps|requests?(?: a |\\/| per )s(?:econd)?|real-time (?:scoring|inference|predictions?)|self-hosted (?:model|llm|llama|mistral|qwen)|on-device',
    ],
    [
      'solutions-architecture',
      '(?:designed|design|architected|drew up|defined) (?:the |a |our |its |whole |entire |overall |\\p{L}+ ){0,3}?(?:architecture|platform|system design|data model|solution|integration layer|target picture|pipeline end to end|whole path)|(?:solution|system|software|technical|platform|data|enterprise) architect(?:ure)?(?!\\p{L})|architecture (?:decision|review|diagram|board|principles|records?)|(?:split|migration) of (?:the )?(?:\\p{L}+ )?monolith|event[- ]driven|microservices?|outbox pattern|high availability|multi-tenant|multi-region|scal(?:ed|ing) (?:it |the \\p{L}+ )?(?:to|from) \\d',
    ],
    [
      'security-engineering',
      'pen(?:etration)?[- ]?test(?:s|er|ers|ing)?|red team(?:s|ing)? (?:engagements?|exercises?)|threat[- ]model\\p{L}*|(?:soc|siem|edr|ids)(?!\\p{L}) (?:analyst|engineer|team|rules|alerts)|security (?:engineer|analyst|architect|review|audit|incident|testing|operations)|hardening|oscp|cissp|cisa .{0,20}(?:security)|iso ?27001|zero trust|secrets? (?:management|rotation)|role-based access|row-level security|access control|least privilege|incident response|cve-\\d|burp suite|owasp',
    ],
    [
      'data-analysis',
      `(?:analy[sz](?:e|ed|es|ing)|evaluat\\p{L}+|explor(?:ed|ing)) (?:the |our |\\d[\\d,.]* |\\p{L}+ ){0,4}?(?:data|figures|survey|surveys|responses|records|logs|sales|claims|tickets|results|usage|transactions|spend|numbers)(?!\\p{L})|(?:monthly|weekly|quarterly|daily|management|board|ad[- ]hoc|regular) (?:\\p{L}+ )?(?:reports?|reporting|figures|dashboards?|kpis)(?!\\p{L})|(?:power bi|tableau|looker(?: studio)?|qlik\\p{L}*|metabase|superset|google data studio|pivot tables?|power query|zendesk explore)(?!\\p{L})|data analyst|business intelligence|bi (?:developer|analyst)|(?:excel|spreadsheet)s? (?:models?|reports?|analysis|with pivot)|reporte mensual|reporting mensuel|auswertung\\p{L}*`,
    ],
    [
      'data-wrangling',
      `(?:clean(?:ed|ing|s)?|prepar(?:ed|ing)|merg(?:ed|ing)|join(?:ed|ing)|match(?:ed|ing)|de-?duplicat\\p{L}+|normali[sz]\\p{L}+|pars(?:ed|ing)|scrap(?:ed|ing)|consolidat\\p{L}+|convert(?:ed|ing)|harmoni[sz]\\p{L}+) (?:and \\p{L}+ )?(?:the |our |own |about |\\d[\\d,.]* |\\p{L}+ ){0,4}?(?:data|datasets?|records|files|logs|pdfs|addresses|names|tables|csvs?|spreadsheets|transcripts|documents|images|hours|texts|corpus|corpora)(?!\\p{L})|etl(?!\\p{L})|elt(?!\\p{L})|(?:pandas|polars|dplyr|tidyverse|openrefine|power query|alteryx|knime)(?!\\p{L})|data (?:preparation|cleaning|cleansing|munging)|(?:half|third|many) of the (?:\\p{L}+ )?(?:dates|values|records|fields) missing|messy data|fuzzy match\\p{L}*|record linkage|preprocess\\p{L}*`,
    ],
  ] as const
).map(signOf);
