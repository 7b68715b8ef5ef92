# Prints what zsh completes each argument with, a command line up to the cursor: a line for each
# match, after the line itself.
#
#   zsh -f tests/docs/complete.zsh FOLDER-OF-_gen4xx LINE...

zmodload zsh/zpty
folder=$1
shift
zpty shell zsh -f -i

# The inner shell says READY when it is done with a line.
wait_for() {
    local output
    zpty -r -m shell output "*$1*" || exit 1
}

zpty -w shell "PS1= PS2= fpath=(${(q)folder} \$fpath); unsetopt zle_bracketed_paste 2>/dev/null"
zpty -w shell 'autoload -Uz compinit; compinit -D -u; LISTMAX=0'
zpty -w shell 'compadd() {
    local -a hits
    if [[ " ${@[1,(i)(-|--)]} " != *" -"[OAD]" "* ]]; then
        builtin compadd -A hits "$@"
        (($#hits)) && print -rl -- "$IPREFIX"$^hits >>$matches
    fi
    builtin compadd "$@"
}'
zpty -w shell 'finish() { BUFFER="print REA""DY"; zle accept-line }; zle -N finish; bindkey "^T" finish'
for line in "$@"; do
    matches=$(mktemp)
    zpty -w shell "matches=${(q)matches}; print GO ON"
    wait_for 'GO ON'
    zpty -w -n shell "$line"$'\t\x14'
    wait_for READY
    print -r -- "$line"
    sort -u -- $matches
    rm -- $matches
done
zpty -d shell
