_newscli_completion() {
    local line
    COMPREPLY=()
    while IFS= read -r line; do
        line="${line%%$'\t'*}"
        case "${COMP_WORDS[COMP_CWORD]}" in [\"\']*) ;; *) printf -v line '%q' "$line" ;; esac
        COMPREPLY+=("$line")
    done < <(_NEWSCLI_COMPLETE=bash "$1" "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -o default -F _newscli_completion newscli
