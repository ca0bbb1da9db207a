_tarikh() {
    local i cur prev opts cmd
    COMPREPLY=()
    if [[ "${BASH_VERSINFO[0]}" -ge 4 ]]; then
        cur="$2"
    else
        cur="${COMP_WORDS[COMP_CWORD]}"
    fi
    prev="$3"
    cmd=""
    opts=""

    for i in "${COMP_WORDS[@]:0:COMP_CWORD}"
    do
        case "${cmd},${i}" in
            ",$1")
                cmd="tarikh"
                ;;
            tarikh,add-source)
                cmd="tarikh__subcmd__add__subcmd__source"
                ;;
            tarikh,check)
                cmd="tarikh__subcmd__check"
                ;;
            tarikh,completions)
                cmd="tarikh__subcmd__completions"
                ;;
            tarikh,config)
                cmd="tarikh__subcmd__config"
                ;;
            tarikh,ctl)
                cmd="tarikh__subcmd__ctl"
                ;;
            tarikh,doctor)
                cmd="tarikh__subcmd__doctor"
                ;;
            tarikh,frame)
                cmd="tarikh__subcmd__frame"
                ;;
            tarikh,guide)
                cmd="tarikh__subcmd__guide"
                ;;
            tarikh,handout)
                cmd="tarikh__subcmd__handout"
                ;;
            tarikh,keys)
                cmd="tarikh__subcmd__keys"
                ;;
            tarikh,list)
                cmd="tarikh__subcmd__list"
                ;;
            tarikh,man)
                cmd="tarikh__subcmd__man"
                ;;
            tarikh,new)
                cmd="tarikh__subcmd__new"
                ;;
            tarikh,notes)
                cmd="tarikh__subcmd__notes"
                ;;
            tarikh,present)
                cmd="tarikh__subcmd__present"
                ;;
            tarikh,repair)
                cmd="tarikh__subcmd__repair"
                ;;
            tarikh,review)
                cmd="tarikh__subcmd__review"
                ;;
            tarikh,schema)
                cmd="tarikh__subcmd__schema"
                ;;
            tarikh,show)
                cmd="tarikh__subcmd__show"
                ;;
            tarikh,stats)
                cmd="tarikh__subcmd__stats"
                ;;
            tarikh,tours)
                cmd="tarikh__subcmd__tours"
                ;;
            *)
                ;;
        esac
    done

    case "${cmd}" in
        tarikh)
            opts="-h -V --filter --theme --color --lang --direction --titles --no-mouse --watch --no-watch --marks --months --digits --plain --ascii --bidi --help --version frame check list show repair review notes ctl present tours handout stats new add-source guide schema keys doctor config completions man"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 1 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --theme)
                    COMPREPLY=($(compgen -W "auto dark light 16 none" -- "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --lang)
                    COMPREPLY=($(compgen -W "auto en ar" -- "${cur}"))
                    return 0
                    ;;
                --direction)
                    COMPREPLY=($(compgen -W "auto rtl ltr" -- "${cur}"))
                    return 0
                    ;;
                --titles)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --watch)
                    COMPREPLY=($(compgen -W "true false poll" -- "${cur}"))
                    return 0
                    ;;
                --months)
                    COMPREPLY=($(compgen -W "auto egypt levant maghreb morocco both" -- "${cur}"))
                    return 0
                    ;;
                --digits)
                    COMPREPLY=($(compgen -W "auto european arabic" -- "${cur}"))
                    return 0
                    ;;
                --bidi)
                    COMPREPLY=($(compgen -W "auto explicit lrm lro kitty konsole konsole-logical mlterm qt logical unshaped" -- "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        tarikh__subcmd__add__subcmd__source)
            opts="-f -h --timeline --id --title --publisher --author --published --language --url --retrieved --as --encoding --dry-run --theme --color --lang --direction --titles --no-mouse --watch --no-watch --marks --months --digits --plain --ascii --bidi --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --timeline)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                -f)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --title)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --publisher)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --author)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --published)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --language)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --retrieved)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --as)
                    COMPREPLY=($(compgen -W "text html markdown" -- "${cur}"))
                    return 0
                    ;;
                --encoding)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --theme)
                    COMPREPLY=($(compgen -W "auto dark light 16 none" -- "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --lang)
                    COMPREPLY=($(compgen -W "auto en ar" -- "${cur}"))
                    return 0
                    ;;
                --direction)
                    COMPREPLY=($(compgen -W "auto rtl ltr" -- "${cur}"))
                    return 0
                    ;;
                --titles)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --watch)
                    COMPREPLY=($(compgen -W "true false poll" -- "${cur}"))
                    return 0
                    ;;
                --months)
                    COMPREPLY=($(compgen -W "auto egypt levant maghreb morocco both" -- "${cur}"))
                    return 0
                    ;;
                --digits)
                    COMPREPLY=($(compgen -W "auto european arabic" -- "${cur}"))
                    return 0
                    ;;
                --bidi)
                    COMPREPLY=($(compgen -W "auto explicit lrm lro kitty konsole konsole-logical mlterm qt logical unshaped" -- "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        tarikh__subcmd__check)
            opts="-h --strict --rule --explain --coverage --format --theme --color --lang --direction --titles --no-mouse --watch --no-watch --marks --months --digits --plain --ascii --bidi --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --rule)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --explain)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --format)
                    COMPREPLY=($(compgen -W "text json sarif github" -- "${cur}"))
                    return 0
                    ;;
                --theme)
                    COMPREPLY=($(compgen -W "auto dark light 16 none" -- "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --lang)
                    COMPREPLY=($(compgen -W "auto en ar" -- "${cur}"))
                    return 0
                    ;;
                --direction)
                    COMPREPLY=($(compgen -W "auto rtl ltr" -- "${cur}"))
                    return 0
                    ;;
                --titles)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --watch)
                    COMPREPLY=($(compgen -W "true false poll" -- "${cur}"))
                    return 0
                    ;;
                --months)
                    COMPREPLY=($(compgen -W "auto egypt levant maghreb morocco both" -- "${cur}"))
                    return 0
                    ;;
                --digits)
                    COMPREPLY=($(compgen -W "auto european arabic" -- "${cur}"))
                    return 0
                    ;;
                --bidi)
                    COMPREPLY=($(compgen -W "auto explicit lrm lro kitty konsole konsole-logical mlterm qt logical unshaped" -- "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        tarikh__subcmd__completions)
            opts="-h --theme --color --lang --direction --titles --no-mouse --watch --no-watch --marks --months --digits --plain --ascii --bidi --help bash elvish fish nushell powershell zsh"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --theme)
                    COMPREPLY=($(compgen -W "auto dark light 16 none" -- "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --lang)
                    COMPREPLY=($(compgen -W "auto en ar" -- "${cur}"))
                    return 0
                    ;;
                --direction)
                    COMPREPLY=($(compgen -W "auto rtl ltr" -- "${cur}"))
                    return 0
                    ;;
                --titles)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --watch)
                    COMPREPLY=($(compgen -W "true false poll" -- "${cur}"))
                    return 0
                    ;;
                --months)
                    COMPREPLY=($(compgen -W "auto egypt levant maghreb morocco both" -- "${cur}"))
                    return 0
                    ;;
                --digits)
                    COMPREPLY=($(compgen -W "auto european arabic" -- "${cur}"))
                    return 0
                    ;;
                --bidi)
                    COMPREPLY=($(compgen -W "auto explicit lrm lro kitty konsole konsole-logical mlterm qt logical unshaped" -- "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        tarikh__subcmd__config)
            opts="-h --theme --color --lang --direction --titles --no-mouse --watch --no-watch --marks --months --digits --plain --ascii --bidi --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --theme)
                    COMPREPLY=($(compgen -W "auto dark light 16 none" -- "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --lang)
                    COMPREPLY=($(compgen -W "auto en ar" -- "${cur}"))
                    return 0
                    ;;
                --direction)
                    COMPREPLY=($(compgen -W "auto rtl ltr" -- "${cur}"))
                    return 0
                    ;;
                --titles)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --watch)
                    COMPREPLY=($(compgen -W "true false poll" -- "${cur}"))
                    return 0
                    ;;
                --months)
                    COMPREPLY=($(compgen -W "auto egypt levant maghreb morocco both" -- "${cur}"))
                    return 0
                    ;;
                --digits)
                    COMPREPLY=($(compgen -W "auto european arabic" -- "${cur}"))
                    return 0
                    ;;
                --bidi)
                    COMPREPLY=($(compgen -W "auto explicit lrm lro kitty konsole konsole-logical mlterm qt logical unshaped" -- "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        tarikh__subcmd__ctl)
            opts="-h --stage --format --theme --color --lang --direction --titles --no-mouse --watch --no-watch --marks --months --digits --plain --ascii --bidi --help next previous next-event previous-event first last overview find dark paper spotlight accounts translation language larger smaller time autoplay loop clock clock-reset notes rehearse goto stop blank status prev prev-event"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --stage)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --format)
                    COMPREPLY=($(compgen -W "text json" -- "${cur}"))
                    return 0
                    ;;
                --theme)
                    COMPREPLY=($(compgen -W "auto dark light 16 none" -- "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --lang)
                    COMPREPLY=($(compgen -W "auto en ar" -- "${cur}"))
                    return 0
                    ;;
                --direction)
                    COMPREPLY=($(compgen -W "auto rtl ltr" -- "${cur}"))
                    return 0
                    ;;
                --titles)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --watch)
                    COMPREPLY=($(compgen -W "true false poll" -- "${cur}"))
                    return 0
                    ;;
                --months)
                    COMPREPLY=($(compgen -W "auto egypt levant maghreb morocco both" -- "${cur}"))
                    return 0
                    ;;
                --digits)
                    COMPREPLY=($(compgen -W "auto european arabic" -- "${cur}"))
                    return 0
                    ;;
                --bidi)
                    COMPREPLY=($(compgen -W "auto explicit lrm lro kitty konsole konsole-logical mlterm qt logical unshaped" -- "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        tarikh__subcmd__doctor)
            opts="-h --theme --color --lang --direction --titles --no-mouse --watch --no-watch --marks --months --digits --plain --ascii --bidi --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --theme)
                    COMPREPLY=($(compgen -W "auto dark light 16 none" -- "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --lang)
                    COMPREPLY=($(compgen -W "auto en ar" -- "${cur}"))
                    return 0
                    ;;
                --direction)
                    COMPREPLY=($(compgen -W "auto rtl ltr" -- "${cur}"))
                    return 0
                    ;;
                --titles)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --watch)
                    COMPREPLY=($(compgen -W "true false poll" -- "${cur}"))
                    return 0
                    ;;
                --months)
                    COMPREPLY=($(compgen -W "auto egypt levant maghreb morocco both" -- "${cur}"))
                    return 0
                    ;;
                --digits)
                    COMPREPLY=($(compgen -W "auto european arabic" -- "${cur}"))
                    return 0
                    ;;
                --bidi)
                    COMPREPLY=($(compgen -W "auto explicit lrm lro kitty konsole konsole-logical mlterm qt logical unshaped" -- "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        tarikh__subcmd__frame)
            opts="-h --size --keys --filter --format --theme --color --lang --direction --titles --no-mouse --watch --no-watch --marks --months --digits --plain --ascii --bidi --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --keys)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --format)
                    COMPREPLY=($(compgen -W "text ansi svg" -- "${cur}"))
                    return 0
                    ;;
                --theme)
                    COMPREPLY=($(compgen -W "auto dark light 16 none" -- "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --lang)
                    COMPREPLY=($(compgen -W "auto en ar" -- "${cur}"))
                    return 0
                    ;;
                --direction)
                    COMPREPLY=($(compgen -W "auto rtl ltr" -- "${cur}"))
                    return 0
                    ;;
                --titles)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --watch)
                    COMPREPLY=($(compgen -W "true false poll" -- "${cur}"))
                    return 0
                    ;;
                --months)
                    COMPREPLY=($(compgen -W "auto egypt levant maghreb morocco both" -- "${cur}"))
                    return 0
                    ;;
                --digits)
                    COMPREPLY=($(compgen -W "auto european arabic" -- "${cur}"))
                    return 0
                    ;;
                --bidi)
                    COMPREPLY=($(compgen -W "auto explicit lrm lro kitty konsole konsole-logical mlterm qt logical unshaped" -- "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        tarikh__subcmd__guide)
            opts="-h --theme --color --lang --direction --titles --no-mouse --watch --no-watch --marks --months --digits --plain --ascii --bidi --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --theme)
                    COMPREPLY=($(compgen -W "auto dark light 16 none" -- "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --lang)
                    COMPREPLY=($(compgen -W "auto en ar" -- "${cur}"))
                    return 0
                    ;;
                --direction)
                    COMPREPLY=($(compgen -W "auto rtl ltr" -- "${cur}"))
                    return 0
                    ;;
                --titles)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --watch)
                    COMPREPLY=($(compgen -W "true false poll" -- "${cur}"))
                    return 0
                    ;;
                --months)
                    COMPREPLY=($(compgen -W "auto egypt levant maghreb morocco both" -- "${cur}"))
                    return 0
                    ;;
                --digits)
                    COMPREPLY=($(compgen -W "auto european arabic" -- "${cur}"))
                    return 0
                    ;;
                --bidi)
                    COMPREPLY=($(compgen -W "auto explicit lrm lro kitty konsole konsole-logical mlterm qt logical unshaped" -- "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        tarikh__subcmd__handout)
            opts="-f -o -h --filter --tour --file --format --output --notes --theme --color --lang --direction --titles --no-mouse --watch --no-watch --marks --months --digits --plain --ascii --bidi --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --tour)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                -f)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --format)
                    COMPREPLY=($(compgen -W "md html" -- "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --theme)
                    COMPREPLY=($(compgen -W "auto dark light 16 none" -- "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --lang)
                    COMPREPLY=($(compgen -W "auto en ar" -- "${cur}"))
                    return 0
                    ;;
                --direction)
                    COMPREPLY=($(compgen -W "auto rtl ltr" -- "${cur}"))
                    return 0
                    ;;
                --titles)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --watch)
                    COMPREPLY=($(compgen -W "true false poll" -- "${cur}"))
                    return 0
                    ;;
                --months)
                    COMPREPLY=($(compgen -W "auto egypt levant maghreb morocco both" -- "${cur}"))
                    return 0
                    ;;
                --digits)
                    COMPREPLY=($(compgen -W "auto european arabic" -- "${cur}"))
                    return 0
                    ;;
                --bidi)
                    COMPREPLY=($(compgen -W "auto explicit lrm lro kitty konsole konsole-logical mlterm qt logical unshaped" -- "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        tarikh__subcmd__keys)
            opts="-h --format --theme --color --lang --direction --titles --no-mouse --watch --no-watch --marks --months --digits --plain --ascii --bidi --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --format)
                    COMPREPLY=($(compgen -W "text json" -- "${cur}"))
                    return 0
                    ;;
                --theme)
                    COMPREPLY=($(compgen -W "auto dark light 16 none" -- "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --lang)
                    COMPREPLY=($(compgen -W "auto en ar" -- "${cur}"))
                    return 0
                    ;;
                --direction)
                    COMPREPLY=($(compgen -W "auto rtl ltr" -- "${cur}"))
                    return 0
                    ;;
                --titles)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --watch)
                    COMPREPLY=($(compgen -W "true false poll" -- "${cur}"))
                    return 0
                    ;;
                --months)
                    COMPREPLY=($(compgen -W "auto egypt levant maghreb morocco both" -- "${cur}"))
                    return 0
                    ;;
                --digits)
                    COMPREPLY=($(compgen -W "auto european arabic" -- "${cur}"))
                    return 0
                    ;;
                --bidi)
                    COMPREPLY=($(compgen -W "auto explicit lrm lro kitty konsole konsole-logical mlterm qt logical unshaped" -- "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        tarikh__subcmd__list)
            opts="-f -h --filter --names --sort --file --format --theme --color --lang --direction --titles --no-mouse --watch --no-watch --marks --months --digits --plain --ascii --bidi --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sort)
                    COMPREPLY=($(compgen -W "time newest best" -- "${cur}"))
                    return 0
                    ;;
                --file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                -f)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --format)
                    COMPREPLY=($(compgen -W "text tsv csv json ndjson ids" -- "${cur}"))
                    return 0
                    ;;
                --theme)
                    COMPREPLY=($(compgen -W "auto dark light 16 none" -- "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --lang)
                    COMPREPLY=($(compgen -W "auto en ar" -- "${cur}"))
                    return 0
                    ;;
                --direction)
                    COMPREPLY=($(compgen -W "auto rtl ltr" -- "${cur}"))
                    return 0
                    ;;
                --titles)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --watch)
                    COMPREPLY=($(compgen -W "true false poll" -- "${cur}"))
                    return 0
                    ;;
                --months)
                    COMPREPLY=($(compgen -W "auto egypt levant maghreb morocco both" -- "${cur}"))
                    return 0
                    ;;
                --digits)
                    COMPREPLY=($(compgen -W "auto european arabic" -- "${cur}"))
                    return 0
                    ;;
                --bidi)
                    COMPREPLY=($(compgen -W "auto explicit lrm lro kitty konsole konsole-logical mlterm qt logical unshaped" -- "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        tarikh__subcmd__man)
            opts="-o -h --output --theme --color --lang --direction --titles --no-mouse --watch --no-watch --marks --months --digits --plain --ascii --bidi --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --output)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --theme)
                    COMPREPLY=($(compgen -W "auto dark light 16 none" -- "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --lang)
                    COMPREPLY=($(compgen -W "auto en ar" -- "${cur}"))
                    return 0
                    ;;
                --direction)
                    COMPREPLY=($(compgen -W "auto rtl ltr" -- "${cur}"))
                    return 0
                    ;;
                --titles)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --watch)
                    COMPREPLY=($(compgen -W "true false poll" -- "${cur}"))
                    return 0
                    ;;
                --months)
                    COMPREPLY=($(compgen -W "auto egypt levant maghreb morocco both" -- "${cur}"))
                    return 0
                    ;;
                --digits)
                    COMPREPLY=($(compgen -W "auto european arabic" -- "${cur}"))
                    return 0
                    ;;
                --bidi)
                    COMPREPLY=($(compgen -W "auto explicit lrm lro kitty konsole konsole-logical mlterm qt logical unshaped" -- "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        tarikh__subcmd__new)
            opts="-h --empty --theme --color --lang --direction --titles --no-mouse --watch --no-watch --marks --months --digits --plain --ascii --bidi --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --theme)
                    COMPREPLY=($(compgen -W "auto dark light 16 none" -- "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --lang)
                    COMPREPLY=($(compgen -W "auto en ar" -- "${cur}"))
                    return 0
                    ;;
                --direction)
                    COMPREPLY=($(compgen -W "auto rtl ltr" -- "${cur}"))
                    return 0
                    ;;
                --titles)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --watch)
                    COMPREPLY=($(compgen -W "true false poll" -- "${cur}"))
                    return 0
                    ;;
                --months)
                    COMPREPLY=($(compgen -W "auto egypt levant maghreb morocco both" -- "${cur}"))
                    return 0
                    ;;
                --digits)
                    COMPREPLY=($(compgen -W "auto european arabic" -- "${cur}"))
                    return 0
                    ;;
                --bidi)
                    COMPREPLY=($(compgen -W "auto explicit lrm lro kitty konsole konsole-logical mlterm qt logical unshaped" -- "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        tarikh__subcmd__notes)
            opts="-h --stage --theme --color --lang --direction --titles --no-mouse --watch --no-watch --marks --months --digits --plain --ascii --bidi --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --stage)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --theme)
                    COMPREPLY=($(compgen -W "auto dark light 16 none" -- "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --lang)
                    COMPREPLY=($(compgen -W "auto en ar" -- "${cur}"))
                    return 0
                    ;;
                --direction)
                    COMPREPLY=($(compgen -W "auto rtl ltr" -- "${cur}"))
                    return 0
                    ;;
                --titles)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --watch)
                    COMPREPLY=($(compgen -W "true false poll" -- "${cur}"))
                    return 0
                    ;;
                --months)
                    COMPREPLY=($(compgen -W "auto egypt levant maghreb morocco both" -- "${cur}"))
                    return 0
                    ;;
                --digits)
                    COMPREPLY=($(compgen -W "auto european arabic" -- "${cur}"))
                    return 0
                    ;;
                --bidi)
                    COMPREPLY=($(compgen -W "auto explicit lrm lro kitty konsole konsole-logical mlterm qt logical unshaped" -- "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        tarikh__subcmd__present)
            opts="-h --tour --filter --resume --every --repeat --rehearse --theme --color --lang --direction --titles --no-mouse --watch --no-watch --marks --months --digits --plain --ascii --bidi --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --tour)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --every)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --theme)
                    COMPREPLY=($(compgen -W "auto dark light 16 none" -- "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --lang)
                    COMPREPLY=($(compgen -W "auto en ar" -- "${cur}"))
                    return 0
                    ;;
                --direction)
                    COMPREPLY=($(compgen -W "auto rtl ltr" -- "${cur}"))
                    return 0
                    ;;
                --titles)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --watch)
                    COMPREPLY=($(compgen -W "true false poll" -- "${cur}"))
                    return 0
                    ;;
                --months)
                    COMPREPLY=($(compgen -W "auto egypt levant maghreb morocco both" -- "${cur}"))
                    return 0
                    ;;
                --digits)
                    COMPREPLY=($(compgen -W "auto european arabic" -- "${cur}"))
                    return 0
                    ;;
                --bidi)
                    COMPREPLY=($(compgen -W "auto explicit lrm lro kitty konsole konsole-logical mlterm qt logical unshaped" -- "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        tarikh__subcmd__repair)
            opts="-h --yes --format --theme --color --lang --direction --titles --no-mouse --watch --no-watch --marks --months --digits --plain --ascii --bidi --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --format)
                    COMPREPLY=($(compgen -W "text json" -- "${cur}"))
                    return 0
                    ;;
                --theme)
                    COMPREPLY=($(compgen -W "auto dark light 16 none" -- "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --lang)
                    COMPREPLY=($(compgen -W "auto en ar" -- "${cur}"))
                    return 0
                    ;;
                --direction)
                    COMPREPLY=($(compgen -W "auto rtl ltr" -- "${cur}"))
                    return 0
                    ;;
                --titles)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --watch)
                    COMPREPLY=($(compgen -W "true false poll" -- "${cur}"))
                    return 0
                    ;;
                --months)
                    COMPREPLY=($(compgen -W "auto egypt levant maghreb morocco both" -- "${cur}"))
                    return 0
                    ;;
                --digits)
                    COMPREPLY=($(compgen -W "auto european arabic" -- "${cur}"))
                    return 0
                    ;;
                --bidi)
                    COMPREPLY=($(compgen -W "auto explicit lrm lro kitty konsole konsole-logical mlterm qt logical unshaped" -- "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        tarikh__subcmd__review)
            opts="-h --timeline --format --theme --color --lang --direction --titles --no-mouse --watch --no-watch --marks --months --digits --plain --ascii --bidi --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --timeline)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --format)
                    COMPREPLY=($(compgen -W "text json" -- "${cur}"))
                    return 0
                    ;;
                --theme)
                    COMPREPLY=($(compgen -W "auto dark light 16 none" -- "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --lang)
                    COMPREPLY=($(compgen -W "auto en ar" -- "${cur}"))
                    return 0
                    ;;
                --direction)
                    COMPREPLY=($(compgen -W "auto rtl ltr" -- "${cur}"))
                    return 0
                    ;;
                --titles)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --watch)
                    COMPREPLY=($(compgen -W "true false poll" -- "${cur}"))
                    return 0
                    ;;
                --months)
                    COMPREPLY=($(compgen -W "auto egypt levant maghreb morocco both" -- "${cur}"))
                    return 0
                    ;;
                --digits)
                    COMPREPLY=($(compgen -W "auto european arabic" -- "${cur}"))
                    return 0
                    ;;
                --bidi)
                    COMPREPLY=($(compgen -W "auto explicit lrm lro kitty konsole konsole-logical mlterm qt logical unshaped" -- "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        tarikh__subcmd__schema)
            opts="-h --theme --color --lang --direction --titles --no-mouse --watch --no-watch --marks --months --digits --plain --ascii --bidi --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --theme)
                    COMPREPLY=($(compgen -W "auto dark light 16 none" -- "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --lang)
                    COMPREPLY=($(compgen -W "auto en ar" -- "${cur}"))
                    return 0
                    ;;
                --direction)
                    COMPREPLY=($(compgen -W "auto rtl ltr" -- "${cur}"))
                    return 0
                    ;;
                --titles)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --watch)
                    COMPREPLY=($(compgen -W "true false poll" -- "${cur}"))
                    return 0
                    ;;
                --months)
                    COMPREPLY=($(compgen -W "auto egypt levant maghreb morocco both" -- "${cur}"))
                    return 0
                    ;;
                --digits)
                    COMPREPLY=($(compgen -W "auto european arabic" -- "${cur}"))
                    return 0
                    ;;
                --bidi)
                    COMPREPLY=($(compgen -W "auto explicit lrm lro kitty konsole konsole-logical mlterm qt logical unshaped" -- "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        tarikh__subcmd__show)
            opts="-f -h --file --format --theme --color --lang --direction --titles --no-mouse --watch --no-watch --marks --months --digits --plain --ascii --bidi --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                -f)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --format)
                    COMPREPLY=($(compgen -W "text json" -- "${cur}"))
                    return 0
                    ;;
                --theme)
                    COMPREPLY=($(compgen -W "auto dark light 16 none" -- "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --lang)
                    COMPREPLY=($(compgen -W "auto en ar" -- "${cur}"))
                    return 0
                    ;;
                --direction)
                    COMPREPLY=($(compgen -W "auto rtl ltr" -- "${cur}"))
                    return 0
                    ;;
                --titles)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --watch)
                    COMPREPLY=($(compgen -W "true false poll" -- "${cur}"))
                    return 0
                    ;;
                --months)
                    COMPREPLY=($(compgen -W "auto egypt levant maghreb morocco both" -- "${cur}"))
                    return 0
                    ;;
                --digits)
                    COMPREPLY=($(compgen -W "auto european arabic" -- "${cur}"))
                    return 0
                    ;;
                --bidi)
                    COMPREPLY=($(compgen -W "auto explicit lrm lro kitty konsole konsole-logical mlterm qt logical unshaped" -- "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        tarikh__subcmd__stats)
            opts="-h --format --theme --color --lang --direction --titles --no-mouse --watch --no-watch --marks --months --digits --plain --ascii --bidi --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --format)
                    COMPREPLY=($(compgen -W "text json" -- "${cur}"))
                    return 0
                    ;;
                --theme)
                    COMPREPLY=($(compgen -W "auto dark light 16 none" -- "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --lang)
                    COMPREPLY=($(compgen -W "auto en ar" -- "${cur}"))
                    return 0
                    ;;
                --direction)
                    COMPREPLY=($(compgen -W "auto rtl ltr" -- "${cur}"))
                    return 0
                    ;;
                --titles)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --watch)
                    COMPREPLY=($(compgen -W "true false poll" -- "${cur}"))
                    return 0
                    ;;
                --months)
                    COMPREPLY=($(compgen -W "auto egypt levant maghreb morocco both" -- "${cur}"))
                    return 0
                    ;;
                --digits)
                    COMPREPLY=($(compgen -W "auto european arabic" -- "${cur}"))
                    return 0
                    ;;
                --bidi)
                    COMPREPLY=($(compgen -W "auto explicit lrm lro kitty konsole konsole-logical mlterm qt logical unshaped" -- "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        tarikh__subcmd__tours)
            opts="-f -h --file --format --theme --color --lang --direction --titles --no-mouse --watch --no-watch --marks --months --digits --plain --ascii --bidi --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                -f)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --format)
                    COMPREPLY=($(compgen -W "text json" -- "${cur}"))
                    return 0
                    ;;
                --theme)
                    COMPREPLY=($(compgen -W "auto dark light 16 none" -- "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --lang)
                    COMPREPLY=($(compgen -W "auto en ar" -- "${cur}"))
                    return 0
                    ;;
                --direction)
                    COMPREPLY=($(compgen -W "auto rtl ltr" -- "${cur}"))
                    return 0
                    ;;
                --titles)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --watch)
                    COMPREPLY=($(compgen -W "true false poll" -- "${cur}"))
                    return 0
                    ;;
                --months)
                    COMPREPLY=($(compgen -W "auto egypt levant maghreb morocco both" -- "${cur}"))
                    return 0
                    ;;
                --digits)
                    COMPREPLY=($(compgen -W "auto european arabic" -- "${cur}"))
                    return 0
                    ;;
                --bidi)
                    COMPREPLY=($(compgen -W "auto explicit lrm lro kitty konsole konsole-logical mlterm qt logical unshaped" -- "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
    esac
}

if [[ "${BASH_VERSINFO[0]}" -eq 4 && "${BASH_VERSINFO[1]}" -ge 4 || "${BASH_VERSINFO[0]}" -gt 4 ]]; then
    complete -F _tarikh -o nosort -o bashdefault -o default tarikh
else
    complete -F _tarikh -o bashdefault -o default tarikh
fi
