/** fish itself adds no space after an equals sign. */
export const fishScript = `# genai-careers completion for fish
function __genai_careers_complete
    set -l finished (commandline -opc)
    set -e finished[1]
    set -l current (commandline -ct)
    set -l lines (genai-careers __complete -- $finished "$current" 2>/dev/null </dev/null)
    if test "$lines[1]" = files
        __fish_complete_path "$current"
    else
        set -e lines[1]
        printf '%s\\n' $lines
    end
end
complete -c genai-careers -e
complete -c genai-careers -f -a '(__genai_careers_complete)'
`;
