function __newscli_candidates
    set -lx _NEWSCLI_COMPLETE fish
    set -l words (commandline -opc)
    set -l begun (commandline -ct)
    set -l found (newscli $words[2..-1] "$begun" 2>/dev/null)
    if test (count $found) -gt 0
        printf '%s\n' $found
    else
        __fish_complete_path "$begun"
    end
end
complete --command newscli --no-files --arguments '(__newscli_candidates)'
