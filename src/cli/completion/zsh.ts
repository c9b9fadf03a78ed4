/** Works sourced and as a file named `_genai-careers` in a folder of `fpath`. */
export const zshScript = `#compdef genai-careers
# genai-careers completion for zsh
_genai_careers() {
  local line value about then
  local -a finished lines described
  finished=("\${(@Q)words[2,CURRENT-1]}")
  (( CURRENT > 2 )) || finished=()
  lines=("\${(@f)$(genai-careers __complete -- "\${finished[@]}" "\${(Q)PREFIX}" 2>/dev/null </dev/null)}")
  then=$lines[1]
  if [[ $then == files ]]; then
    _files
    return
  fi
  for line in "\${(@)lines[2,-1]}"; do
    value=\${line%%$'\\t'*}
    about=\${line#*$'\\t'}
    described+=("\${value//:/\\\\:}\${about:+:$about}")
  done
  if [[ $then == nospace ]]; then
    _describe -t words word described -S ''
  else
    _describe -t words word described
  fi
}
if [[ $funcstack[1] == _genai-careers ]]; then
  _genai_careers "$@"
elif (( $+functions[compdef] )); then
  compdef _genai_careers genai-careers
else
  autoload -Uz compinit && compinit && compdef _genai_careers genai-careers
fi
`;
