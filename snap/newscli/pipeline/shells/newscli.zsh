#compdef newscli
_newscli() {
    local -a found shown
    local line
    for line in "${(@f)$(_NEWSCLI_COMPLETE=zsh "${(Q)words[1]}" "${(@Q)words[2,CURRENT]}" 2>/dev/null)}"; do
        [[ -n "$line" ]] || continue
        found+=("${line%%$'\t'*}")
        shown+=("${line/$'\t'/  -- }")
    done
    if (( $#found )); then
        compadd -l -d shown -a found
    else
        _files
    fi
}
if [[ "$funcstack[1]" == _newscli ]]; then
    _newscli "$@"
else
    compdef _newscli newscli
fi
