/** Names of models. People who build, test or host them have other skills that say so; the name alone proves no literacy. */
export const OF_MODELS =
  /^(?:(?:large )?language models?|llms?|gpt(?:-\d\S*)?|llama|qwen|deepseek|mistral|(?:foundation|open-weight|generative) models?|(?:grands )?modèles? de (?:langue|langage)|(?:grandes )?modelos? de lenguaje|(?:große )?sprachmodelle?n?)$/iu;
