/** Needs bash 3.2. Bash cuts words at `=` and `:`: the script joins them, and cuts from candidates what bash keeps. */
export const bashScript = `# genai-careers completion for bash
_genai_careers() {
  local word whole='' glued='' line value then=''
  local -a words=()
  COMPREPLY=()
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD}"; do
    if [[ $word == [=:] || -n $glued ]]; then
      whole+=$word
    else
      if (( \${#words[@]} > 0 )); then words[\${#words[@]}-1]=$whole; fi
      whole=$word
      words+=("$word")
    fi
    glued=''
    if [[ $word == [=:] ]]; then glued=1; fi
  done
  if (( \${#words[@]} > 0 )); then words[\${#words[@]}-1]=$whole; fi
  local kept=''
  if [[ $whole == *[=:]* && $COMP_WORDBREAKS == *=* ]]; then kept=\${whole%"\${whole##*[=:]}"}; fi
  while IFS= read -r line; do
    if [[ -z $then ]]; then then=$line; continue; fi
    value=\${line%%$'\\t'*}
    COMPREPLY+=("\${value#"$kept"}")
  done < <(genai-careers __complete -- "\${words[@]}" 2>/dev/null </dev/null)
  case $then in
    nospace) compopt -o nospace 2>/dev/null ;;
    files) compopt -o default 2>/dev/null ;;
  esac
}
complete -F _genai_careers genai-careers
`;
