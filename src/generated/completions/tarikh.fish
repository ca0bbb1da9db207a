# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_tarikh_global_optspecs
    string join \n filter= theme= color= lang= direction= titles= no-mouse watch= no-watch marks months= digits= plain ascii bidi= h/help V/version
end

function __fish_tarikh_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_tarikh_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_tarikh_using_subcommand
    set -l cmd (__fish_tarikh_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c tarikh -n "__fish_tarikh_needs_command" -l filter -d 'The filter to begin with' -r
complete -c tarikh -n "__fish_tarikh_needs_command" -l theme -d 'Colours of the screen; auto: by the background of the terminal; 16: the same, out of the terminal\'s own sixteen' -r -f -a "auto\t''
dark\t''
light\t''
16\t''
none\t''"
complete -c tarikh -n "__fish_tarikh_needs_command" -l color -d 'Whether there are colours; auto: on a terminal, unless NO_COLOR is set' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tarikh -n "__fish_tarikh_needs_command" -l lang -d 'Language of the interface, of messages, and of what tarikh new and tarikh guide write (default: that of the locale)' -r -f -a "auto\t''
en\t''
ar\t''"
complete -c tarikh -n "__fish_tarikh_needs_command" -l direction -d 'Which way layouts run, whatever the language: auto, rtl, ltr' -r -f -a "auto\t''
rtl\t''
ltr\t''"
complete -c tarikh -n "__fish_tarikh_needs_command" -l titles -d 'Language that titles, names and texts of a timeline are read in, where they have it: ar, en, …' -r
complete -c tarikh -n "__fish_tarikh_needs_command" -l watch -d 'Whether files are watched, so that what is saved is shown at once; poll: by looking at them every so often, as is done anyway where the system tells of no changes' -r -f -a "true\t''
false\t''
poll\t''"
complete -c tarikh -n "__fish_tarikh_needs_command" -l months -d 'Names of the months in an Arabic interface; auto: those of the country of the locale' -r -f -a "auto\t''
egypt\t''
levant\t''
maghreb\t''
morocco\t''
both\t''"
complete -c tarikh -n "__fish_tarikh_needs_command" -l digits -d 'Digits of an Arabic interface, for its own numbers and for dates in words; auto: those of the country of the locale' -r -f -a "auto\t''
european\t''
arabic\t''"
complete -c tarikh -n "__fish_tarikh_needs_command" -l bidi -d 'How right-to-left text is sent to the terminal; auto: as it was chosen for this terminal, else as it turns out to want it' -r -f -a "auto\t''
explicit\t''
lrm\t''
lro\t''
kitty\t''
konsole\t''
konsole-logical\t''
mlterm\t''
qt\t''
logical\t''
unshaped\t''"
complete -c tarikh -n "__fish_tarikh_needs_command" -l no-mouse -d 'Leave the mouse to the terminal'
complete -c tarikh -n "__fish_tarikh_needs_command" -l no-watch -d 'Do not watch the files: r reads them again'
complete -c tarikh -n "__fish_tarikh_needs_command" -l marks -d 'Show Arabic vowel signs, where the terminal draws them right'
complete -c tarikh -n "__fish_tarikh_needs_command" -l plain -d 'Tell the screen in whole statements, line by line, for screen readers and braille displays; always so where TERM is dumb'
complete -c tarikh -n "__fish_tarikh_needs_command" -l ascii -d 'Draw bars, rules and signs with the letters of ASCII; letters of any script stay'
complete -c tarikh -n "__fish_tarikh_needs_command" -s h -l help -d 'Print help'
complete -c tarikh -n "__fish_tarikh_needs_command" -s V -l version -d 'Print version'
complete -c tarikh -n "__fish_tarikh_needs_command" -a "frame" -d 'Print one frame of the screen, after a script of keys'
complete -c tarikh -n "__fish_tarikh_needs_command" -a "check" -d 'Say what is wrong with a timeline, where, and what to do about it'
complete -c tarikh -n "__fish_tarikh_needs_command" -a "list" -d 'List the events of a timeline that a filter finds, in the order of time'
complete -c tarikh -n "__fish_tarikh_needs_command" -a "show" -d 'Show one event with its excerpts and where they stand'
complete -c tarikh -n "__fish_tarikh_needs_command" -a "repair" -d 'Find excerpts again whose article changed; nothing is written but on yes, and what was quoted is kept under was'
complete -c tarikh -n "__fish_tarikh_needs_command" -a "review" -d 'Go through events that somebody proposes for a timeline, each at its passage; what does not stand in its article cannot be accepted'
complete -c tarikh -n "__fish_tarikh_needs_command" -a "notes" -d 'What to say, what comes next and the time, of the talk on a stage in another terminal'
complete -c tarikh -n "__fish_tarikh_needs_command" -a "ctl" -d 'Drive the stage of a talk in another terminal, or say where it is'
complete -c tarikh -n "__fish_tarikh_needs_command" -a "present" -d 'Give a talk: one event after the other on a calm stage'
complete -c tarikh -n "__fish_tarikh_needs_command" -a "tours" -d 'List the tours of a timeline: id, title, stops, and how long each is planned to take'
complete -c tarikh -n "__fish_tarikh_needs_command" -a "handout" -d 'Write a talk for its audience: the events with the words of the articles, their sources and translations'
complete -c tarikh -n "__fish_tarikh_needs_command" -a "stats" -d 'Count what a timeline has: events, sources, actors, phases, disagreements, silences'
complete -c tarikh -n "__fish_tarikh_needs_command" -a "new" -d 'Begin a timeline: a folder that has every part of the format once, explained, and opens and checks clean'
complete -c tarikh -n "__fish_tarikh_needs_command" -a "add-source" -d 'Add articles to a timeline: their text into its folder, their records into its file; web pages and Markdown are read as text'
complete -c tarikh -n "__fish_tarikh_needs_command" -a "guide" -d 'Print how a timeline is made, from the first article on, and all that may stand in it'
complete -c tarikh -n "__fish_tarikh_needs_command" -a "schema" -d 'Print the JSON Schema of a timeline, for editors'
complete -c tarikh -n "__fish_tarikh_needs_command" -a "keys" -d 'Print every key and what it does'
complete -c tarikh -n "__fish_tarikh_needs_command" -a "doctor" -d 'Say what is known of the terminal, show how each family of terminals is sent Arabic, and ask which reads right'
complete -c tarikh -n "__fish_tarikh_needs_command" -a "config" -d 'Print what is set, and by whose word, as a file of settings'
complete -c tarikh -n "__fish_tarikh_needs_command" -a "completions" -d 'Print what makes a shell complete the command line'
complete -c tarikh -n "__fish_tarikh_needs_command" -a "man" -d 'Print a page of the manual, or write all of them'
complete -c tarikh -n "__fish_tarikh_using_subcommand frame" -l size -d 'Columns and rows of the screen' -r
complete -c tarikh -n "__fish_tarikh_using_subcommand frame" -l keys -d 'What is typed first, such as “jj<enter>”' -r
complete -c tarikh -n "__fish_tarikh_using_subcommand frame" -l filter -d 'The filter to begin with' -r
complete -c tarikh -n "__fish_tarikh_using_subcommand frame" -l format -d 'What the frame is printed as' -r -f -a "text\t''
ansi\t''
svg\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand frame" -l theme -d 'Colours of the screen; auto: by the background of the terminal; 16: the same, out of the terminal\'s own sixteen' -r -f -a "auto\t''
dark\t''
light\t''
16\t''
none\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand frame" -l color -d 'Whether there are colours; auto: on a terminal, unless NO_COLOR is set' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand frame" -l lang -d 'Language of the interface, of messages, and of what tarikh new and tarikh guide write (default: that of the locale)' -r -f -a "auto\t''
en\t''
ar\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand frame" -l direction -d 'Which way layouts run, whatever the language: auto, rtl, ltr' -r -f -a "auto\t''
rtl\t''
ltr\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand frame" -l titles -d 'Language that titles, names and texts of a timeline are read in, where they have it: ar, en, …' -r
complete -c tarikh -n "__fish_tarikh_using_subcommand frame" -l watch -d 'Whether files are watched, so that what is saved is shown at once; poll: by looking at them every so often, as is done anyway where the system tells of no changes' -r -f -a "true\t''
false\t''
poll\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand frame" -l months -d 'Names of the months in an Arabic interface; auto: those of the country of the locale' -r -f -a "auto\t''
egypt\t''
levant\t''
maghreb\t''
morocco\t''
both\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand frame" -l digits -d 'Digits of an Arabic interface, for its own numbers and for dates in words; auto: those of the country of the locale' -r -f -a "auto\t''
european\t''
arabic\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand frame" -l bidi -d 'How right-to-left text is sent to the terminal; auto: as it was chosen for this terminal, else as it turns out to want it' -r -f -a "auto\t''
explicit\t''
lrm\t''
lro\t''
kitty\t''
konsole\t''
konsole-logical\t''
mlterm\t''
qt\t''
logical\t''
unshaped\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand frame" -l no-mouse -d 'Leave the mouse to the terminal'
complete -c tarikh -n "__fish_tarikh_using_subcommand frame" -l no-watch -d 'Do not watch the files: r reads them again'
complete -c tarikh -n "__fish_tarikh_using_subcommand frame" -l marks -d 'Show Arabic vowel signs, where the terminal draws them right'
complete -c tarikh -n "__fish_tarikh_using_subcommand frame" -l plain -d 'Tell the screen in whole statements, line by line, for screen readers and braille displays; always so where TERM is dumb'
complete -c tarikh -n "__fish_tarikh_using_subcommand frame" -l ascii -d 'Draw bars, rules and signs with the letters of ASCII; letters of any script stay'
complete -c tarikh -n "__fish_tarikh_using_subcommand frame" -s h -l help -d 'Print help'
complete -c tarikh -n "__fish_tarikh_using_subcommand check" -l rule -d 'Say only what this rule finds; may be given more than once' -r
complete -c tarikh -n "__fish_tarikh_using_subcommand check" -l explain -d 'Explain what a finding means, and why it matters; without a code, list all of them' -r
complete -c tarikh -n "__fish_tarikh_using_subcommand check" -l format -d 'How the findings are written; sarif: for code hosts and editors; github: as a workflow of GitHub shows them beside the lines' -r -f -a "text\t'Lines for people'
json\t'One array of all'
sarif\t'A log of the Static Analysis Results Interchange Format 2.1.0'
github\t'A line a finding, as a workflow of GitHub reads it'"
complete -c tarikh -n "__fish_tarikh_using_subcommand check" -l theme -d 'Colours of the screen; auto: by the background of the terminal; 16: the same, out of the terminal\'s own sixteen' -r -f -a "auto\t''
dark\t''
light\t''
16\t''
none\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand check" -l color -d 'Whether there are colours; auto: on a terminal, unless NO_COLOR is set' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand check" -l lang -d 'Language of the interface, of messages, and of what tarikh new and tarikh guide write (default: that of the locale)' -r -f -a "auto\t''
en\t''
ar\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand check" -l direction -d 'Which way layouts run, whatever the language: auto, rtl, ltr' -r -f -a "auto\t''
rtl\t''
ltr\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand check" -l titles -d 'Language that titles, names and texts of a timeline are read in, where they have it: ar, en, …' -r
complete -c tarikh -n "__fish_tarikh_using_subcommand check" -l watch -d 'Whether files are watched, so that what is saved is shown at once; poll: by looking at them every so often, as is done anyway where the system tells of no changes' -r -f -a "true\t''
false\t''
poll\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand check" -l months -d 'Names of the months in an Arabic interface; auto: those of the country of the locale' -r -f -a "auto\t''
egypt\t''
levant\t''
maghreb\t''
morocco\t''
both\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand check" -l digits -d 'Digits of an Arabic interface, for its own numbers and for dates in words; auto: those of the country of the locale' -r -f -a "auto\t''
european\t''
arabic\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand check" -l bidi -d 'How right-to-left text is sent to the terminal; auto: as it was chosen for this terminal, else as it turns out to want it' -r -f -a "auto\t''
explicit\t''
lrm\t''
lro\t''
kitty\t''
konsole\t''
konsole-logical\t''
mlterm\t''
qt\t''
logical\t''
unshaped\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand check" -l strict -d 'Fail on warnings too'
complete -c tarikh -n "__fish_tarikh_using_subcommand check" -l coverage -d 'Say how much of each article is quoted, and where it names a date that no event quotes'
complete -c tarikh -n "__fish_tarikh_using_subcommand check" -l no-mouse -d 'Leave the mouse to the terminal'
complete -c tarikh -n "__fish_tarikh_using_subcommand check" -l no-watch -d 'Do not watch the files: r reads them again'
complete -c tarikh -n "__fish_tarikh_using_subcommand check" -l marks -d 'Show Arabic vowel signs, where the terminal draws them right'
complete -c tarikh -n "__fish_tarikh_using_subcommand check" -l plain -d 'Tell the screen in whole statements, line by line, for screen readers and braille displays; always so where TERM is dumb'
complete -c tarikh -n "__fish_tarikh_using_subcommand check" -l ascii -d 'Draw bars, rules and signs with the letters of ASCII; letters of any script stay'
complete -c tarikh -n "__fish_tarikh_using_subcommand check" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c tarikh -n "__fish_tarikh_using_subcommand list" -l filter -d 'The same, as one argument' -r
complete -c tarikh -n "__fish_tarikh_using_subcommand list" -l sort -d 'Which come first' -r -f -a "time\t''
newest\t''
best\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand list" -s f -l file -d 'The timeline, or a folder that holds events.yaml; without it, events.yaml here or in a parent' -r -F
complete -c tarikh -n "__fish_tarikh_using_subcommand list" -l format -d 'How the events are written' -r -f -a "text\t'A line an event, for people'
tsv\t'A line an event, with a tab between cells and the names of the columns first'
csv\t'Comma-separated values with a header'
json\t'One array of all'
ndjson\t'An object a line'
ids\t'An id a line'"
complete -c tarikh -n "__fish_tarikh_using_subcommand list" -l theme -d 'Colours of the screen; auto: by the background of the terminal; 16: the same, out of the terminal\'s own sixteen' -r -f -a "auto\t''
dark\t''
light\t''
16\t''
none\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand list" -l color -d 'Whether there are colours; auto: on a terminal, unless NO_COLOR is set' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand list" -l lang -d 'Language of the interface, of messages, and of what tarikh new and tarikh guide write (default: that of the locale)' -r -f -a "auto\t''
en\t''
ar\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand list" -l direction -d 'Which way layouts run, whatever the language: auto, rtl, ltr' -r -f -a "auto\t''
rtl\t''
ltr\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand list" -l titles -d 'Language that titles, names and texts of a timeline are read in, where they have it: ar, en, …' -r
complete -c tarikh -n "__fish_tarikh_using_subcommand list" -l watch -d 'Whether files are watched, so that what is saved is shown at once; poll: by looking at them every so often, as is done anyway where the system tells of no changes' -r -f -a "true\t''
false\t''
poll\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand list" -l months -d 'Names of the months in an Arabic interface; auto: those of the country of the locale' -r -f -a "auto\t''
egypt\t''
levant\t''
maghreb\t''
morocco\t''
both\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand list" -l digits -d 'Digits of an Arabic interface, for its own numbers and for dates in words; auto: those of the country of the locale' -r -f -a "auto\t''
european\t''
arabic\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand list" -l bidi -d 'How right-to-left text is sent to the terminal; auto: as it was chosen for this terminal, else as it turns out to want it' -r -f -a "auto\t''
explicit\t''
lrm\t''
lro\t''
kitty\t''
konsole\t''
konsole-logical\t''
mlterm\t''
qt\t''
logical\t''
unshaped\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand list" -l names -d 'List what events refer to instead, each with how many do: sources, actors, places, tags, facts, phases; the filter is words of their names, and is:unused for what no event refers to'
complete -c tarikh -n "__fish_tarikh_using_subcommand list" -l no-mouse -d 'Leave the mouse to the terminal'
complete -c tarikh -n "__fish_tarikh_using_subcommand list" -l no-watch -d 'Do not watch the files: r reads them again'
complete -c tarikh -n "__fish_tarikh_using_subcommand list" -l marks -d 'Show Arabic vowel signs, where the terminal draws them right'
complete -c tarikh -n "__fish_tarikh_using_subcommand list" -l plain -d 'Tell the screen in whole statements, line by line, for screen readers and braille displays; always so where TERM is dumb'
complete -c tarikh -n "__fish_tarikh_using_subcommand list" -l ascii -d 'Draw bars, rules and signs with the letters of ASCII; letters of any script stay'
complete -c tarikh -n "__fish_tarikh_using_subcommand list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c tarikh -n "__fish_tarikh_using_subcommand show" -s f -l file -d 'The timeline, or a folder that holds events.yaml; without it, events.yaml here or in a parent' -r -F
complete -c tarikh -n "__fish_tarikh_using_subcommand show" -l format -d 'How the event is written' -r -f -a "text\t'Lines for people: Arabic in logical order, nothing that a terminal would obey'
json\t'For programs'"
complete -c tarikh -n "__fish_tarikh_using_subcommand show" -l theme -d 'Colours of the screen; auto: by the background of the terminal; 16: the same, out of the terminal\'s own sixteen' -r -f -a "auto\t''
dark\t''
light\t''
16\t''
none\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand show" -l color -d 'Whether there are colours; auto: on a terminal, unless NO_COLOR is set' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand show" -l lang -d 'Language of the interface, of messages, and of what tarikh new and tarikh guide write (default: that of the locale)' -r -f -a "auto\t''
en\t''
ar\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand show" -l direction -d 'Which way layouts run, whatever the language: auto, rtl, ltr' -r -f -a "auto\t''
rtl\t''
ltr\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand show" -l titles -d 'Language that titles, names and texts of a timeline are read in, where they have it: ar, en, …' -r
complete -c tarikh -n "__fish_tarikh_using_subcommand show" -l watch -d 'Whether files are watched, so that what is saved is shown at once; poll: by looking at them every so often, as is done anyway where the system tells of no changes' -r -f -a "true\t''
false\t''
poll\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand show" -l months -d 'Names of the months in an Arabic interface; auto: those of the country of the locale' -r -f -a "auto\t''
egypt\t''
levant\t''
maghreb\t''
morocco\t''
both\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand show" -l digits -d 'Digits of an Arabic interface, for its own numbers and for dates in words; auto: those of the country of the locale' -r -f -a "auto\t''
european\t''
arabic\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand show" -l bidi -d 'How right-to-left text is sent to the terminal; auto: as it was chosen for this terminal, else as it turns out to want it' -r -f -a "auto\t''
explicit\t''
lrm\t''
lro\t''
kitty\t''
konsole\t''
konsole-logical\t''
mlterm\t''
qt\t''
logical\t''
unshaped\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand show" -l no-mouse -d 'Leave the mouse to the terminal'
complete -c tarikh -n "__fish_tarikh_using_subcommand show" -l no-watch -d 'Do not watch the files: r reads them again'
complete -c tarikh -n "__fish_tarikh_using_subcommand show" -l marks -d 'Show Arabic vowel signs, where the terminal draws them right'
complete -c tarikh -n "__fish_tarikh_using_subcommand show" -l plain -d 'Tell the screen in whole statements, line by line, for screen readers and braille displays; always so where TERM is dumb'
complete -c tarikh -n "__fish_tarikh_using_subcommand show" -l ascii -d 'Draw bars, rules and signs with the letters of ASCII; letters of any script stay'
complete -c tarikh -n "__fish_tarikh_using_subcommand show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c tarikh -n "__fish_tarikh_using_subcommand repair" -l format -d 'List what is to be repaired in this form, and ask and write nothing' -r -f -a "text\t'Lines for people: Arabic in logical order, nothing that a terminal would obey'
json\t'For programs'"
complete -c tarikh -n "__fish_tarikh_using_subcommand repair" -l theme -d 'Colours of the screen; auto: by the background of the terminal; 16: the same, out of the terminal\'s own sixteen' -r -f -a "auto\t''
dark\t''
light\t''
16\t''
none\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand repair" -l color -d 'Whether there are colours; auto: on a terminal, unless NO_COLOR is set' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand repair" -l lang -d 'Language of the interface, of messages, and of what tarikh new and tarikh guide write (default: that of the locale)' -r -f -a "auto\t''
en\t''
ar\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand repair" -l direction -d 'Which way layouts run, whatever the language: auto, rtl, ltr' -r -f -a "auto\t''
rtl\t''
ltr\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand repair" -l titles -d 'Language that titles, names and texts of a timeline are read in, where they have it: ar, en, …' -r
complete -c tarikh -n "__fish_tarikh_using_subcommand repair" -l watch -d 'Whether files are watched, so that what is saved is shown at once; poll: by looking at them every so often, as is done anyway where the system tells of no changes' -r -f -a "true\t''
false\t''
poll\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand repair" -l months -d 'Names of the months in an Arabic interface; auto: those of the country of the locale' -r -f -a "auto\t''
egypt\t''
levant\t''
maghreb\t''
morocco\t''
both\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand repair" -l digits -d 'Digits of an Arabic interface, for its own numbers and for dates in words; auto: those of the country of the locale' -r -f -a "auto\t''
european\t''
arabic\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand repair" -l bidi -d 'How right-to-left text is sent to the terminal; auto: as it was chosen for this terminal, else as it turns out to want it' -r -f -a "auto\t''
explicit\t''
lrm\t''
lro\t''
kitty\t''
konsole\t''
konsole-logical\t''
mlterm\t''
qt\t''
logical\t''
unshaped\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand repair" -l yes -d 'Ask nothing, and take what can only be this and differs in no word'
complete -c tarikh -n "__fish_tarikh_using_subcommand repair" -l no-mouse -d 'Leave the mouse to the terminal'
complete -c tarikh -n "__fish_tarikh_using_subcommand repair" -l no-watch -d 'Do not watch the files: r reads them again'
complete -c tarikh -n "__fish_tarikh_using_subcommand repair" -l marks -d 'Show Arabic vowel signs, where the terminal draws them right'
complete -c tarikh -n "__fish_tarikh_using_subcommand repair" -l plain -d 'Tell the screen in whole statements, line by line, for screen readers and braille displays; always so where TERM is dumb'
complete -c tarikh -n "__fish_tarikh_using_subcommand repair" -l ascii -d 'Draw bars, rules and signs with the letters of ASCII; letters of any script stay'
complete -c tarikh -n "__fish_tarikh_using_subcommand repair" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c tarikh -n "__fish_tarikh_using_subcommand review" -l timeline -d 'The timeline they are for, or a folder that holds events.yaml; without it, events.yaml here or in a parent' -r -F
complete -c tarikh -n "__fish_tarikh_using_subcommand review" -l format -d 'Say in this form what would become of each, and ask and write nothing' -r -f -a "text\t'Lines for people: Arabic in logical order, nothing that a terminal would obey'
json\t'For programs'"
complete -c tarikh -n "__fish_tarikh_using_subcommand review" -l theme -d 'Colours of the screen; auto: by the background of the terminal; 16: the same, out of the terminal\'s own sixteen' -r -f -a "auto\t''
dark\t''
light\t''
16\t''
none\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand review" -l color -d 'Whether there are colours; auto: on a terminal, unless NO_COLOR is set' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand review" -l lang -d 'Language of the interface, of messages, and of what tarikh new and tarikh guide write (default: that of the locale)' -r -f -a "auto\t''
en\t''
ar\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand review" -l direction -d 'Which way layouts run, whatever the language: auto, rtl, ltr' -r -f -a "auto\t''
rtl\t''
ltr\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand review" -l titles -d 'Language that titles, names and texts of a timeline are read in, where they have it: ar, en, …' -r
complete -c tarikh -n "__fish_tarikh_using_subcommand review" -l watch -d 'Whether files are watched, so that what is saved is shown at once; poll: by looking at them every so often, as is done anyway where the system tells of no changes' -r -f -a "true\t''
false\t''
poll\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand review" -l months -d 'Names of the months in an Arabic interface; auto: those of the country of the locale' -r -f -a "auto\t''
egypt\t''
levant\t''
maghreb\t''
morocco\t''
both\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand review" -l digits -d 'Digits of an Arabic interface, for its own numbers and for dates in words; auto: those of the country of the locale' -r -f -a "auto\t''
european\t''
arabic\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand review" -l bidi -d 'How right-to-left text is sent to the terminal; auto: as it was chosen for this terminal, else as it turns out to want it' -r -f -a "auto\t''
explicit\t''
lrm\t''
lro\t''
kitty\t''
konsole\t''
konsole-logical\t''
mlterm\t''
qt\t''
logical\t''
unshaped\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand review" -l no-mouse -d 'Leave the mouse to the terminal'
complete -c tarikh -n "__fish_tarikh_using_subcommand review" -l no-watch -d 'Do not watch the files: r reads them again'
complete -c tarikh -n "__fish_tarikh_using_subcommand review" -l marks -d 'Show Arabic vowel signs, where the terminal draws them right'
complete -c tarikh -n "__fish_tarikh_using_subcommand review" -l plain -d 'Tell the screen in whole statements, line by line, for screen readers and braille displays; always so where TERM is dumb'
complete -c tarikh -n "__fish_tarikh_using_subcommand review" -l ascii -d 'Draw bars, rules and signs with the letters of ASCII; letters of any script stay'
complete -c tarikh -n "__fish_tarikh_using_subcommand review" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c tarikh -n "__fish_tarikh_using_subcommand notes" -l stage -d 'Which stage, by its process or its timeline; without it, the one that was started last' -r
complete -c tarikh -n "__fish_tarikh_using_subcommand notes" -l theme -d 'Colours of the screen; auto: by the background of the terminal; 16: the same, out of the terminal\'s own sixteen' -r -f -a "auto\t''
dark\t''
light\t''
16\t''
none\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand notes" -l color -d 'Whether there are colours; auto: on a terminal, unless NO_COLOR is set' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand notes" -l lang -d 'Language of the interface, of messages, and of what tarikh new and tarikh guide write (default: that of the locale)' -r -f -a "auto\t''
en\t''
ar\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand notes" -l direction -d 'Which way layouts run, whatever the language: auto, rtl, ltr' -r -f -a "auto\t''
rtl\t''
ltr\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand notes" -l titles -d 'Language that titles, names and texts of a timeline are read in, where they have it: ar, en, …' -r
complete -c tarikh -n "__fish_tarikh_using_subcommand notes" -l watch -d 'Whether files are watched, so that what is saved is shown at once; poll: by looking at them every so often, as is done anyway where the system tells of no changes' -r -f -a "true\t''
false\t''
poll\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand notes" -l months -d 'Names of the months in an Arabic interface; auto: those of the country of the locale' -r -f -a "auto\t''
egypt\t''
levant\t''
maghreb\t''
morocco\t''
both\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand notes" -l digits -d 'Digits of an Arabic interface, for its own numbers and for dates in words; auto: those of the country of the locale' -r -f -a "auto\t''
european\t''
arabic\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand notes" -l bidi -d 'How right-to-left text is sent to the terminal; auto: as it was chosen for this terminal, else as it turns out to want it' -r -f -a "auto\t''
explicit\t''
lrm\t''
lro\t''
kitty\t''
konsole\t''
konsole-logical\t''
mlterm\t''
qt\t''
logical\t''
unshaped\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand notes" -l no-mouse -d 'Leave the mouse to the terminal'
complete -c tarikh -n "__fish_tarikh_using_subcommand notes" -l no-watch -d 'Do not watch the files: r reads them again'
complete -c tarikh -n "__fish_tarikh_using_subcommand notes" -l marks -d 'Show Arabic vowel signs, where the terminal draws them right'
complete -c tarikh -n "__fish_tarikh_using_subcommand notes" -l plain -d 'Tell the screen in whole statements, line by line, for screen readers and braille displays; always so where TERM is dumb'
complete -c tarikh -n "__fish_tarikh_using_subcommand notes" -l ascii -d 'Draw bars, rules and signs with the letters of ASCII; letters of any script stay'
complete -c tarikh -n "__fish_tarikh_using_subcommand notes" -s h -l help -d 'Print help'
complete -c tarikh -n "__fish_tarikh_using_subcommand ctl" -l stage -d 'Which stage, by its process or its timeline; without it, the one that was started last' -r
complete -c tarikh -n "__fish_tarikh_using_subcommand ctl" -l format -d 'How the status is written' -r -f -a "text\t'Lines for people: Arabic in logical order, nothing that a terminal would obey'
json\t'For programs'"
complete -c tarikh -n "__fish_tarikh_using_subcommand ctl" -l theme -d 'Colours of the screen; auto: by the background of the terminal; 16: the same, out of the terminal\'s own sixteen' -r -f -a "auto\t''
dark\t''
light\t''
16\t''
none\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand ctl" -l color -d 'Whether there are colours; auto: on a terminal, unless NO_COLOR is set' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand ctl" -l lang -d 'Language of the interface, of messages, and of what tarikh new and tarikh guide write (default: that of the locale)' -r -f -a "auto\t''
en\t''
ar\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand ctl" -l direction -d 'Which way layouts run, whatever the language: auto, rtl, ltr' -r -f -a "auto\t''
rtl\t''
ltr\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand ctl" -l titles -d 'Language that titles, names and texts of a timeline are read in, where they have it: ar, en, …' -r
complete -c tarikh -n "__fish_tarikh_using_subcommand ctl" -l watch -d 'Whether files are watched, so that what is saved is shown at once; poll: by looking at them every so often, as is done anyway where the system tells of no changes' -r -f -a "true\t''
false\t''
poll\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand ctl" -l months -d 'Names of the months in an Arabic interface; auto: those of the country of the locale' -r -f -a "auto\t''
egypt\t''
levant\t''
maghreb\t''
morocco\t''
both\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand ctl" -l digits -d 'Digits of an Arabic interface, for its own numbers and for dates in words; auto: those of the country of the locale' -r -f -a "auto\t''
european\t''
arabic\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand ctl" -l bidi -d 'How right-to-left text is sent to the terminal; auto: as it was chosen for this terminal, else as it turns out to want it' -r -f -a "auto\t''
explicit\t''
lrm\t''
lro\t''
kitty\t''
konsole\t''
konsole-logical\t''
mlterm\t''
qt\t''
logical\t''
unshaped\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand ctl" -l no-mouse -d 'Leave the mouse to the terminal'
complete -c tarikh -n "__fish_tarikh_using_subcommand ctl" -l no-watch -d 'Do not watch the files: r reads them again'
complete -c tarikh -n "__fish_tarikh_using_subcommand ctl" -l marks -d 'Show Arabic vowel signs, where the terminal draws them right'
complete -c tarikh -n "__fish_tarikh_using_subcommand ctl" -l plain -d 'Tell the screen in whole statements, line by line, for screen readers and braille displays; always so where TERM is dumb'
complete -c tarikh -n "__fish_tarikh_using_subcommand ctl" -l ascii -d 'Draw bars, rules and signs with the letters of ASCII; letters of any script stay'
complete -c tarikh -n "__fish_tarikh_using_subcommand ctl" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c tarikh -n "__fish_tarikh_using_subcommand present" -l tour -d 'The tour to tell, by its id; without it, the whole timeline' -r
complete -c tarikh -n "__fish_tarikh_using_subcommand present" -l filter -d 'The filter whose events are told' -r
complete -c tarikh -n "__fish_tarikh_using_subcommand present" -l every -d 'Go on by itself after so many seconds; any key stops that' -r
complete -c tarikh -n "__fish_tarikh_using_subcommand present" -l theme -d 'Colours of the screen; auto: by the background of the terminal; 16: the same, out of the terminal\'s own sixteen' -r -f -a "auto\t''
dark\t''
light\t''
16\t''
none\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand present" -l color -d 'Whether there are colours; auto: on a terminal, unless NO_COLOR is set' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand present" -l lang -d 'Language of the interface, of messages, and of what tarikh new and tarikh guide write (default: that of the locale)' -r -f -a "auto\t''
en\t''
ar\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand present" -l direction -d 'Which way layouts run, whatever the language: auto, rtl, ltr' -r -f -a "auto\t''
rtl\t''
ltr\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand present" -l titles -d 'Language that titles, names and texts of a timeline are read in, where they have it: ar, en, …' -r
complete -c tarikh -n "__fish_tarikh_using_subcommand present" -l watch -d 'Whether files are watched, so that what is saved is shown at once; poll: by looking at them every so often, as is done anyway where the system tells of no changes' -r -f -a "true\t''
false\t''
poll\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand present" -l months -d 'Names of the months in an Arabic interface; auto: those of the country of the locale' -r -f -a "auto\t''
egypt\t''
levant\t''
maghreb\t''
morocco\t''
both\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand present" -l digits -d 'Digits of an Arabic interface, for its own numbers and for dates in words; auto: those of the country of the locale' -r -f -a "auto\t''
european\t''
arabic\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand present" -l bidi -d 'How right-to-left text is sent to the terminal; auto: as it was chosen for this terminal, else as it turns out to want it' -r -f -a "auto\t''
explicit\t''
lrm\t''
lro\t''
kitty\t''
konsole\t''
konsole-logical\t''
mlterm\t''
qt\t''
logical\t''
unshaped\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand present" -l resume -d 'Go on where the talk was left'
complete -c tarikh -n "__fish_tarikh_using_subcommand present" -l repeat -d 'Begin anew after the end'
complete -c tarikh -n "__fish_tarikh_using_subcommand present" -l rehearse -d 'Measure how long each stop takes; at the end that may become the plan of the tour'
complete -c tarikh -n "__fish_tarikh_using_subcommand present" -l no-mouse -d 'Leave the mouse to the terminal'
complete -c tarikh -n "__fish_tarikh_using_subcommand present" -l no-watch -d 'Do not watch the files: r reads them again'
complete -c tarikh -n "__fish_tarikh_using_subcommand present" -l marks -d 'Show Arabic vowel signs, where the terminal draws them right'
complete -c tarikh -n "__fish_tarikh_using_subcommand present" -l plain -d 'Tell the screen in whole statements, line by line, for screen readers and braille displays; always so where TERM is dumb'
complete -c tarikh -n "__fish_tarikh_using_subcommand present" -l ascii -d 'Draw bars, rules and signs with the letters of ASCII; letters of any script stay'
complete -c tarikh -n "__fish_tarikh_using_subcommand present" -s h -l help -d 'Print help'
complete -c tarikh -n "__fish_tarikh_using_subcommand tours" -s f -l file -d 'The timeline, or a folder that holds events.yaml; without it, events.yaml here or in a parent' -r -F
complete -c tarikh -n "__fish_tarikh_using_subcommand tours" -l format -d 'How the tours are written' -r -f -a "text\t'Lines for people: Arabic in logical order, nothing that a terminal would obey'
json\t'For programs'"
complete -c tarikh -n "__fish_tarikh_using_subcommand tours" -l theme -d 'Colours of the screen; auto: by the background of the terminal; 16: the same, out of the terminal\'s own sixteen' -r -f -a "auto\t''
dark\t''
light\t''
16\t''
none\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand tours" -l color -d 'Whether there are colours; auto: on a terminal, unless NO_COLOR is set' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand tours" -l lang -d 'Language of the interface, of messages, and of what tarikh new and tarikh guide write (default: that of the locale)' -r -f -a "auto\t''
en\t''
ar\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand tours" -l direction -d 'Which way layouts run, whatever the language: auto, rtl, ltr' -r -f -a "auto\t''
rtl\t''
ltr\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand tours" -l titles -d 'Language that titles, names and texts of a timeline are read in, where they have it: ar, en, …' -r
complete -c tarikh -n "__fish_tarikh_using_subcommand tours" -l watch -d 'Whether files are watched, so that what is saved is shown at once; poll: by looking at them every so often, as is done anyway where the system tells of no changes' -r -f -a "true\t''
false\t''
poll\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand tours" -l months -d 'Names of the months in an Arabic interface; auto: those of the country of the locale' -r -f -a "auto\t''
egypt\t''
levant\t''
maghreb\t''
morocco\t''
both\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand tours" -l digits -d 'Digits of an Arabic interface, for its own numbers and for dates in words; auto: those of the country of the locale' -r -f -a "auto\t''
european\t''
arabic\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand tours" -l bidi -d 'How right-to-left text is sent to the terminal; auto: as it was chosen for this terminal, else as it turns out to want it' -r -f -a "auto\t''
explicit\t''
lrm\t''
lro\t''
kitty\t''
konsole\t''
konsole-logical\t''
mlterm\t''
qt\t''
logical\t''
unshaped\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand tours" -l no-mouse -d 'Leave the mouse to the terminal'
complete -c tarikh -n "__fish_tarikh_using_subcommand tours" -l no-watch -d 'Do not watch the files: r reads them again'
complete -c tarikh -n "__fish_tarikh_using_subcommand tours" -l marks -d 'Show Arabic vowel signs, where the terminal draws them right'
complete -c tarikh -n "__fish_tarikh_using_subcommand tours" -l plain -d 'Tell the screen in whole statements, line by line, for screen readers and braille displays; always so where TERM is dumb'
complete -c tarikh -n "__fish_tarikh_using_subcommand tours" -l ascii -d 'Draw bars, rules and signs with the letters of ASCII; letters of any script stay'
complete -c tarikh -n "__fish_tarikh_using_subcommand tours" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c tarikh -n "__fish_tarikh_using_subcommand handout" -l filter -d 'The same, as one argument' -r
complete -c tarikh -n "__fish_tarikh_using_subcommand handout" -l tour -d 'A tour of the timeline, by its id; tarikh tours names them' -r
complete -c tarikh -n "__fish_tarikh_using_subcommand handout" -s f -l file -d 'The timeline, or a folder that holds events.yaml; without it, events.yaml here or in a parent' -r -F
complete -c tarikh -n "__fish_tarikh_using_subcommand handout" -l format -d 'How it is written; without it, as the name of the file to write says, else as Markdown' -r -f -a "md\t'Markdown'
html\t'One page that needs nothing else'"
complete -c tarikh -n "__fish_tarikh_using_subcommand handout" -s o -l output -d 'The file to write; without it, the output' -r -F
complete -c tarikh -n "__fish_tarikh_using_subcommand handout" -l theme -d 'Colours of the screen; auto: by the background of the terminal; 16: the same, out of the terminal\'s own sixteen' -r -f -a "auto\t''
dark\t''
light\t''
16\t''
none\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand handout" -l color -d 'Whether there are colours; auto: on a terminal, unless NO_COLOR is set' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand handout" -l lang -d 'Language of the interface, of messages, and of what tarikh new and tarikh guide write (default: that of the locale)' -r -f -a "auto\t''
en\t''
ar\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand handout" -l direction -d 'Which way layouts run, whatever the language: auto, rtl, ltr' -r -f -a "auto\t''
rtl\t''
ltr\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand handout" -l titles -d 'Language that titles, names and texts of a timeline are read in, where they have it: ar, en, …' -r
complete -c tarikh -n "__fish_tarikh_using_subcommand handout" -l watch -d 'Whether files are watched, so that what is saved is shown at once; poll: by looking at them every so often, as is done anyway where the system tells of no changes' -r -f -a "true\t''
false\t''
poll\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand handout" -l months -d 'Names of the months in an Arabic interface; auto: those of the country of the locale' -r -f -a "auto\t''
egypt\t''
levant\t''
maghreb\t''
morocco\t''
both\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand handout" -l digits -d 'Digits of an Arabic interface, for its own numbers and for dates in words; auto: those of the country of the locale' -r -f -a "auto\t''
european\t''
arabic\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand handout" -l bidi -d 'How right-to-left text is sent to the terminal; auto: as it was chosen for this terminal, else as it turns out to want it' -r -f -a "auto\t''
explicit\t''
lrm\t''
lro\t''
kitty\t''
konsole\t''
konsole-logical\t''
mlterm\t''
qt\t''
logical\t''
unshaped\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand handout" -l notes -d 'With what the presenter is to say'
complete -c tarikh -n "__fish_tarikh_using_subcommand handout" -l no-mouse -d 'Leave the mouse to the terminal'
complete -c tarikh -n "__fish_tarikh_using_subcommand handout" -l no-watch -d 'Do not watch the files: r reads them again'
complete -c tarikh -n "__fish_tarikh_using_subcommand handout" -l marks -d 'Show Arabic vowel signs, where the terminal draws them right'
complete -c tarikh -n "__fish_tarikh_using_subcommand handout" -l plain -d 'Tell the screen in whole statements, line by line, for screen readers and braille displays; always so where TERM is dumb'
complete -c tarikh -n "__fish_tarikh_using_subcommand handout" -l ascii -d 'Draw bars, rules and signs with the letters of ASCII; letters of any script stay'
complete -c tarikh -n "__fish_tarikh_using_subcommand handout" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c tarikh -n "__fish_tarikh_using_subcommand stats" -l format -d 'How the counts are written' -r -f -a "text\t'Lines for people: Arabic in logical order, nothing that a terminal would obey'
json\t'For programs'"
complete -c tarikh -n "__fish_tarikh_using_subcommand stats" -l theme -d 'Colours of the screen; auto: by the background of the terminal; 16: the same, out of the terminal\'s own sixteen' -r -f -a "auto\t''
dark\t''
light\t''
16\t''
none\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand stats" -l color -d 'Whether there are colours; auto: on a terminal, unless NO_COLOR is set' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand stats" -l lang -d 'Language of the interface, of messages, and of what tarikh new and tarikh guide write (default: that of the locale)' -r -f -a "auto\t''
en\t''
ar\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand stats" -l direction -d 'Which way layouts run, whatever the language: auto, rtl, ltr' -r -f -a "auto\t''
rtl\t''
ltr\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand stats" -l titles -d 'Language that titles, names and texts of a timeline are read in, where they have it: ar, en, …' -r
complete -c tarikh -n "__fish_tarikh_using_subcommand stats" -l watch -d 'Whether files are watched, so that what is saved is shown at once; poll: by looking at them every so often, as is done anyway where the system tells of no changes' -r -f -a "true\t''
false\t''
poll\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand stats" -l months -d 'Names of the months in an Arabic interface; auto: those of the country of the locale' -r -f -a "auto\t''
egypt\t''
levant\t''
maghreb\t''
morocco\t''
both\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand stats" -l digits -d 'Digits of an Arabic interface, for its own numbers and for dates in words; auto: those of the country of the locale' -r -f -a "auto\t''
european\t''
arabic\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand stats" -l bidi -d 'How right-to-left text is sent to the terminal; auto: as it was chosen for this terminal, else as it turns out to want it' -r -f -a "auto\t''
explicit\t''
lrm\t''
lro\t''
kitty\t''
konsole\t''
konsole-logical\t''
mlterm\t''
qt\t''
logical\t''
unshaped\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand stats" -l no-mouse -d 'Leave the mouse to the terminal'
complete -c tarikh -n "__fish_tarikh_using_subcommand stats" -l no-watch -d 'Do not watch the files: r reads them again'
complete -c tarikh -n "__fish_tarikh_using_subcommand stats" -l marks -d 'Show Arabic vowel signs, where the terminal draws them right'
complete -c tarikh -n "__fish_tarikh_using_subcommand stats" -l plain -d 'Tell the screen in whole statements, line by line, for screen readers and braille displays; always so where TERM is dumb'
complete -c tarikh -n "__fish_tarikh_using_subcommand stats" -l ascii -d 'Draw bars, rules and signs with the letters of ASCII; letters of any script stay'
complete -c tarikh -n "__fish_tarikh_using_subcommand stats" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c tarikh -n "__fish_tarikh_using_subcommand new" -l theme -d 'Colours of the screen; auto: by the background of the terminal; 16: the same, out of the terminal\'s own sixteen' -r -f -a "auto\t''
dark\t''
light\t''
16\t''
none\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand new" -l color -d 'Whether there are colours; auto: on a terminal, unless NO_COLOR is set' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand new" -l lang -d 'Language of the interface, of messages, and of what tarikh new and tarikh guide write (default: that of the locale)' -r -f -a "auto\t''
en\t''
ar\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand new" -l direction -d 'Which way layouts run, whatever the language: auto, rtl, ltr' -r -f -a "auto\t''
rtl\t''
ltr\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand new" -l titles -d 'Language that titles, names and texts of a timeline are read in, where they have it: ar, en, …' -r
complete -c tarikh -n "__fish_tarikh_using_subcommand new" -l watch -d 'Whether files are watched, so that what is saved is shown at once; poll: by looking at them every so often, as is done anyway where the system tells of no changes' -r -f -a "true\t''
false\t''
poll\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand new" -l months -d 'Names of the months in an Arabic interface; auto: those of the country of the locale' -r -f -a "auto\t''
egypt\t''
levant\t''
maghreb\t''
morocco\t''
both\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand new" -l digits -d 'Digits of an Arabic interface, for its own numbers and for dates in words; auto: those of the country of the locale' -r -f -a "auto\t''
european\t''
arabic\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand new" -l bidi -d 'How right-to-left text is sent to the terminal; auto: as it was chosen for this terminal, else as it turns out to want it' -r -f -a "auto\t''
explicit\t''
lrm\t''
lro\t''
kitty\t''
konsole\t''
konsole-logical\t''
mlterm\t''
qt\t''
logical\t''
unshaped\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand new" -l empty -d 'Without the events and articles that explain the format'
complete -c tarikh -n "__fish_tarikh_using_subcommand new" -l no-mouse -d 'Leave the mouse to the terminal'
complete -c tarikh -n "__fish_tarikh_using_subcommand new" -l no-watch -d 'Do not watch the files: r reads them again'
complete -c tarikh -n "__fish_tarikh_using_subcommand new" -l marks -d 'Show Arabic vowel signs, where the terminal draws them right'
complete -c tarikh -n "__fish_tarikh_using_subcommand new" -l plain -d 'Tell the screen in whole statements, line by line, for screen readers and braille displays; always so where TERM is dumb'
complete -c tarikh -n "__fish_tarikh_using_subcommand new" -l ascii -d 'Draw bars, rules and signs with the letters of ASCII; letters of any script stay'
complete -c tarikh -n "__fish_tarikh_using_subcommand new" -s h -l help -d 'Print help'
complete -c tarikh -n "__fish_tarikh_using_subcommand add-source" -s f -l timeline -d 'The timeline, or a folder that holds events.yaml; without it, events.yaml here or in a parent' -r -F
complete -c tarikh -n "__fish_tarikh_using_subcommand add-source" -l id -d 'Its id; without it, made from the name of the file, or the title' -r
complete -c tarikh -n "__fish_tarikh_using_subcommand add-source" -l title -d 'Its headline; without it, what it says itself' -r
complete -c tarikh -n "__fish_tarikh_using_subcommand add-source" -l publisher -d 'Who published it; without it, what a page says of itself' -r
complete -c tarikh -n "__fish_tarikh_using_subcommand add-source" -l author -d 'Who wrote it; without it, what a page says of itself' -r
complete -c tarikh -n "__fish_tarikh_using_subcommand add-source" -l published -d 'When it was published, such as 2024-06-18; without it, what a page says of itself' -r
complete -c tarikh -n "__fish_tarikh_using_subcommand add-source" -l language -d 'Language of its text, such as ar; without it, what a page says, or the letters tell' -r
complete -c tarikh -n "__fish_tarikh_using_subcommand add-source" -l url -d 'Where it was found; without it, what a page says of itself' -r
complete -c tarikh -n "__fish_tarikh_using_subcommand add-source" -l retrieved -d 'When it was fetched' -r
complete -c tarikh -n "__fish_tarikh_using_subcommand add-source" -l as -d 'What it is; without it, by the end of its name, or how it begins' -r -f -a "text\t''
html\t''
markdown\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand add-source" -l encoding -d 'The encoding of its letters, such as windows-1256; without it, found out' -r
complete -c tarikh -n "__fish_tarikh_using_subcommand add-source" -l theme -d 'Colours of the screen; auto: by the background of the terminal; 16: the same, out of the terminal\'s own sixteen' -r -f -a "auto\t''
dark\t''
light\t''
16\t''
none\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand add-source" -l color -d 'Whether there are colours; auto: on a terminal, unless NO_COLOR is set' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand add-source" -l lang -d 'Language of the interface, of messages, and of what tarikh new and tarikh guide write (default: that of the locale)' -r -f -a "auto\t''
en\t''
ar\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand add-source" -l direction -d 'Which way layouts run, whatever the language: auto, rtl, ltr' -r -f -a "auto\t''
rtl\t''
ltr\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand add-source" -l titles -d 'Language that titles, names and texts of a timeline are read in, where they have it: ar, en, …' -r
complete -c tarikh -n "__fish_tarikh_using_subcommand add-source" -l watch -d 'Whether files are watched, so that what is saved is shown at once; poll: by looking at them every so often, as is done anyway where the system tells of no changes' -r -f -a "true\t''
false\t''
poll\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand add-source" -l months -d 'Names of the months in an Arabic interface; auto: those of the country of the locale' -r -f -a "auto\t''
egypt\t''
levant\t''
maghreb\t''
morocco\t''
both\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand add-source" -l digits -d 'Digits of an Arabic interface, for its own numbers and for dates in words; auto: those of the country of the locale' -r -f -a "auto\t''
european\t''
arabic\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand add-source" -l bidi -d 'How right-to-left text is sent to the terminal; auto: as it was chosen for this terminal, else as it turns out to want it' -r -f -a "auto\t''
explicit\t''
lrm\t''
lro\t''
kitty\t''
konsole\t''
konsole-logical\t''
mlterm\t''
qt\t''
logical\t''
unshaped\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand add-source" -l dry-run -d 'Show what would be written, and write nothing'
complete -c tarikh -n "__fish_tarikh_using_subcommand add-source" -l no-mouse -d 'Leave the mouse to the terminal'
complete -c tarikh -n "__fish_tarikh_using_subcommand add-source" -l no-watch -d 'Do not watch the files: r reads them again'
complete -c tarikh -n "__fish_tarikh_using_subcommand add-source" -l marks -d 'Show Arabic vowel signs, where the terminal draws them right'
complete -c tarikh -n "__fish_tarikh_using_subcommand add-source" -l plain -d 'Tell the screen in whole statements, line by line, for screen readers and braille displays; always so where TERM is dumb'
complete -c tarikh -n "__fish_tarikh_using_subcommand add-source" -l ascii -d 'Draw bars, rules and signs with the letters of ASCII; letters of any script stay'
complete -c tarikh -n "__fish_tarikh_using_subcommand add-source" -s h -l help -d 'Print help'
complete -c tarikh -n "__fish_tarikh_using_subcommand guide" -l theme -d 'Colours of the screen; auto: by the background of the terminal; 16: the same, out of the terminal\'s own sixteen' -r -f -a "auto\t''
dark\t''
light\t''
16\t''
none\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand guide" -l color -d 'Whether there are colours; auto: on a terminal, unless NO_COLOR is set' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand guide" -l lang -d 'Language of the interface, of messages, and of what tarikh new and tarikh guide write (default: that of the locale)' -r -f -a "auto\t''
en\t''
ar\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand guide" -l direction -d 'Which way layouts run, whatever the language: auto, rtl, ltr' -r -f -a "auto\t''
rtl\t''
ltr\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand guide" -l titles -d 'Language that titles, names and texts of a timeline are read in, where they have it: ar, en, …' -r
complete -c tarikh -n "__fish_tarikh_using_subcommand guide" -l watch -d 'Whether files are watched, so that what is saved is shown at once; poll: by looking at them every so often, as is done anyway where the system tells of no changes' -r -f -a "true\t''
false\t''
poll\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand guide" -l months -d 'Names of the months in an Arabic interface; auto: those of the country of the locale' -r -f -a "auto\t''
egypt\t''
levant\t''
maghreb\t''
morocco\t''
both\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand guide" -l digits -d 'Digits of an Arabic interface, for its own numbers and for dates in words; auto: those of the country of the locale' -r -f -a "auto\t''
european\t''
arabic\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand guide" -l bidi -d 'How right-to-left text is sent to the terminal; auto: as it was chosen for this terminal, else as it turns out to want it' -r -f -a "auto\t''
explicit\t''
lrm\t''
lro\t''
kitty\t''
konsole\t''
konsole-logical\t''
mlterm\t''
qt\t''
logical\t''
unshaped\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand guide" -l no-mouse -d 'Leave the mouse to the terminal'
complete -c tarikh -n "__fish_tarikh_using_subcommand guide" -l no-watch -d 'Do not watch the files: r reads them again'
complete -c tarikh -n "__fish_tarikh_using_subcommand guide" -l marks -d 'Show Arabic vowel signs, where the terminal draws them right'
complete -c tarikh -n "__fish_tarikh_using_subcommand guide" -l plain -d 'Tell the screen in whole statements, line by line, for screen readers and braille displays; always so where TERM is dumb'
complete -c tarikh -n "__fish_tarikh_using_subcommand guide" -l ascii -d 'Draw bars, rules and signs with the letters of ASCII; letters of any script stay'
complete -c tarikh -n "__fish_tarikh_using_subcommand guide" -s h -l help -d 'Print help'
complete -c tarikh -n "__fish_tarikh_using_subcommand schema" -l theme -d 'Colours of the screen; auto: by the background of the terminal; 16: the same, out of the terminal\'s own sixteen' -r -f -a "auto\t''
dark\t''
light\t''
16\t''
none\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand schema" -l color -d 'Whether there are colours; auto: on a terminal, unless NO_COLOR is set' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand schema" -l lang -d 'Language of the interface, of messages, and of what tarikh new and tarikh guide write (default: that of the locale)' -r -f -a "auto\t''
en\t''
ar\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand schema" -l direction -d 'Which way layouts run, whatever the language: auto, rtl, ltr' -r -f -a "auto\t''
rtl\t''
ltr\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand schema" -l titles -d 'Language that titles, names and texts of a timeline are read in, where they have it: ar, en, …' -r
complete -c tarikh -n "__fish_tarikh_using_subcommand schema" -l watch -d 'Whether files are watched, so that what is saved is shown at once; poll: by looking at them every so often, as is done anyway where the system tells of no changes' -r -f -a "true\t''
false\t''
poll\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand schema" -l months -d 'Names of the months in an Arabic interface; auto: those of the country of the locale' -r -f -a "auto\t''
egypt\t''
levant\t''
maghreb\t''
morocco\t''
both\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand schema" -l digits -d 'Digits of an Arabic interface, for its own numbers and for dates in words; auto: those of the country of the locale' -r -f -a "auto\t''
european\t''
arabic\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand schema" -l bidi -d 'How right-to-left text is sent to the terminal; auto: as it was chosen for this terminal, else as it turns out to want it' -r -f -a "auto\t''
explicit\t''
lrm\t''
lro\t''
kitty\t''
konsole\t''
konsole-logical\t''
mlterm\t''
qt\t''
logical\t''
unshaped\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand schema" -l no-mouse -d 'Leave the mouse to the terminal'
complete -c tarikh -n "__fish_tarikh_using_subcommand schema" -l no-watch -d 'Do not watch the files: r reads them again'
complete -c tarikh -n "__fish_tarikh_using_subcommand schema" -l marks -d 'Show Arabic vowel signs, where the terminal draws them right'
complete -c tarikh -n "__fish_tarikh_using_subcommand schema" -l plain -d 'Tell the screen in whole statements, line by line, for screen readers and braille displays; always so where TERM is dumb'
complete -c tarikh -n "__fish_tarikh_using_subcommand schema" -l ascii -d 'Draw bars, rules and signs with the letters of ASCII; letters of any script stay'
complete -c tarikh -n "__fish_tarikh_using_subcommand schema" -s h -l help -d 'Print help'
complete -c tarikh -n "__fish_tarikh_using_subcommand keys" -l format -d 'How the keys are written' -r -f -a "text\t'Lines for people: Arabic in logical order, nothing that a terminal would obey'
json\t'For programs'"
complete -c tarikh -n "__fish_tarikh_using_subcommand keys" -l theme -d 'Colours of the screen; auto: by the background of the terminal; 16: the same, out of the terminal\'s own sixteen' -r -f -a "auto\t''
dark\t''
light\t''
16\t''
none\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand keys" -l color -d 'Whether there are colours; auto: on a terminal, unless NO_COLOR is set' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand keys" -l lang -d 'Language of the interface, of messages, and of what tarikh new and tarikh guide write (default: that of the locale)' -r -f -a "auto\t''
en\t''
ar\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand keys" -l direction -d 'Which way layouts run, whatever the language: auto, rtl, ltr' -r -f -a "auto\t''
rtl\t''
ltr\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand keys" -l titles -d 'Language that titles, names and texts of a timeline are read in, where they have it: ar, en, …' -r
complete -c tarikh -n "__fish_tarikh_using_subcommand keys" -l watch -d 'Whether files are watched, so that what is saved is shown at once; poll: by looking at them every so often, as is done anyway where the system tells of no changes' -r -f -a "true\t''
false\t''
poll\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand keys" -l months -d 'Names of the months in an Arabic interface; auto: those of the country of the locale' -r -f -a "auto\t''
egypt\t''
levant\t''
maghreb\t''
morocco\t''
both\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand keys" -l digits -d 'Digits of an Arabic interface, for its own numbers and for dates in words; auto: those of the country of the locale' -r -f -a "auto\t''
european\t''
arabic\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand keys" -l bidi -d 'How right-to-left text is sent to the terminal; auto: as it was chosen for this terminal, else as it turns out to want it' -r -f -a "auto\t''
explicit\t''
lrm\t''
lro\t''
kitty\t''
konsole\t''
konsole-logical\t''
mlterm\t''
qt\t''
logical\t''
unshaped\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand keys" -l no-mouse -d 'Leave the mouse to the terminal'
complete -c tarikh -n "__fish_tarikh_using_subcommand keys" -l no-watch -d 'Do not watch the files: r reads them again'
complete -c tarikh -n "__fish_tarikh_using_subcommand keys" -l marks -d 'Show Arabic vowel signs, where the terminal draws them right'
complete -c tarikh -n "__fish_tarikh_using_subcommand keys" -l plain -d 'Tell the screen in whole statements, line by line, for screen readers and braille displays; always so where TERM is dumb'
complete -c tarikh -n "__fish_tarikh_using_subcommand keys" -l ascii -d 'Draw bars, rules and signs with the letters of ASCII; letters of any script stay'
complete -c tarikh -n "__fish_tarikh_using_subcommand keys" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c tarikh -n "__fish_tarikh_using_subcommand doctor" -l theme -d 'Colours of the screen; auto: by the background of the terminal; 16: the same, out of the terminal\'s own sixteen' -r -f -a "auto\t''
dark\t''
light\t''
16\t''
none\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand doctor" -l color -d 'Whether there are colours; auto: on a terminal, unless NO_COLOR is set' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand doctor" -l lang -d 'Language of the interface, of messages, and of what tarikh new and tarikh guide write (default: that of the locale)' -r -f -a "auto\t''
en\t''
ar\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand doctor" -l direction -d 'Which way layouts run, whatever the language: auto, rtl, ltr' -r -f -a "auto\t''
rtl\t''
ltr\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand doctor" -l titles -d 'Language that titles, names and texts of a timeline are read in, where they have it: ar, en, …' -r
complete -c tarikh -n "__fish_tarikh_using_subcommand doctor" -l watch -d 'Whether files are watched, so that what is saved is shown at once; poll: by looking at them every so often, as is done anyway where the system tells of no changes' -r -f -a "true\t''
false\t''
poll\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand doctor" -l months -d 'Names of the months in an Arabic interface; auto: those of the country of the locale' -r -f -a "auto\t''
egypt\t''
levant\t''
maghreb\t''
morocco\t''
both\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand doctor" -l digits -d 'Digits of an Arabic interface, for its own numbers and for dates in words; auto: those of the country of the locale' -r -f -a "auto\t''
european\t''
arabic\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand doctor" -l bidi -d 'How right-to-left text is sent to the terminal; auto: as it was chosen for this terminal, else as it turns out to want it' -r -f -a "auto\t''
explicit\t''
lrm\t''
lro\t''
kitty\t''
konsole\t''
konsole-logical\t''
mlterm\t''
qt\t''
logical\t''
unshaped\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand doctor" -l no-mouse -d 'Leave the mouse to the terminal'
complete -c tarikh -n "__fish_tarikh_using_subcommand doctor" -l no-watch -d 'Do not watch the files: r reads them again'
complete -c tarikh -n "__fish_tarikh_using_subcommand doctor" -l marks -d 'Show Arabic vowel signs, where the terminal draws them right'
complete -c tarikh -n "__fish_tarikh_using_subcommand doctor" -l plain -d 'Tell the screen in whole statements, line by line, for screen readers and braille displays; always so where TERM is dumb'
complete -c tarikh -n "__fish_tarikh_using_subcommand doctor" -l ascii -d 'Draw bars, rules and signs with the letters of ASCII; letters of any script stay'
complete -c tarikh -n "__fish_tarikh_using_subcommand doctor" -s h -l help -d 'Print help'
complete -c tarikh -n "__fish_tarikh_using_subcommand config" -l theme -d 'Colours of the screen; auto: by the background of the terminal; 16: the same, out of the terminal\'s own sixteen' -r -f -a "auto\t''
dark\t''
light\t''
16\t''
none\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand config" -l color -d 'Whether there are colours; auto: on a terminal, unless NO_COLOR is set' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand config" -l lang -d 'Language of the interface, of messages, and of what tarikh new and tarikh guide write (default: that of the locale)' -r -f -a "auto\t''
en\t''
ar\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand config" -l direction -d 'Which way layouts run, whatever the language: auto, rtl, ltr' -r -f -a "auto\t''
rtl\t''
ltr\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand config" -l titles -d 'Language that titles, names and texts of a timeline are read in, where they have it: ar, en, …' -r
complete -c tarikh -n "__fish_tarikh_using_subcommand config" -l watch -d 'Whether files are watched, so that what is saved is shown at once; poll: by looking at them every so often, as is done anyway where the system tells of no changes' -r -f -a "true\t''
false\t''
poll\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand config" -l months -d 'Names of the months in an Arabic interface; auto: those of the country of the locale' -r -f -a "auto\t''
egypt\t''
levant\t''
maghreb\t''
morocco\t''
both\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand config" -l digits -d 'Digits of an Arabic interface, for its own numbers and for dates in words; auto: those of the country of the locale' -r -f -a "auto\t''
european\t''
arabic\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand config" -l bidi -d 'How right-to-left text is sent to the terminal; auto: as it was chosen for this terminal, else as it turns out to want it' -r -f -a "auto\t''
explicit\t''
lrm\t''
lro\t''
kitty\t''
konsole\t''
konsole-logical\t''
mlterm\t''
qt\t''
logical\t''
unshaped\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand config" -l no-mouse -d 'Leave the mouse to the terminal'
complete -c tarikh -n "__fish_tarikh_using_subcommand config" -l no-watch -d 'Do not watch the files: r reads them again'
complete -c tarikh -n "__fish_tarikh_using_subcommand config" -l marks -d 'Show Arabic vowel signs, where the terminal draws them right'
complete -c tarikh -n "__fish_tarikh_using_subcommand config" -l plain -d 'Tell the screen in whole statements, line by line, for screen readers and braille displays; always so where TERM is dumb'
complete -c tarikh -n "__fish_tarikh_using_subcommand config" -l ascii -d 'Draw bars, rules and signs with the letters of ASCII; letters of any script stay'
complete -c tarikh -n "__fish_tarikh_using_subcommand config" -s h -l help -d 'Print help'
complete -c tarikh -n "__fish_tarikh_using_subcommand completions" -l theme -d 'Colours of the screen; auto: by the background of the terminal; 16: the same, out of the terminal\'s own sixteen' -r -f -a "auto\t''
dark\t''
light\t''
16\t''
none\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand completions" -l color -d 'Whether there are colours; auto: on a terminal, unless NO_COLOR is set' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand completions" -l lang -d 'Language of the interface, of messages, and of what tarikh new and tarikh guide write (default: that of the locale)' -r -f -a "auto\t''
en\t''
ar\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand completions" -l direction -d 'Which way layouts run, whatever the language: auto, rtl, ltr' -r -f -a "auto\t''
rtl\t''
ltr\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand completions" -l titles -d 'Language that titles, names and texts of a timeline are read in, where they have it: ar, en, …' -r
complete -c tarikh -n "__fish_tarikh_using_subcommand completions" -l watch -d 'Whether files are watched, so that what is saved is shown at once; poll: by looking at them every so often, as is done anyway where the system tells of no changes' -r -f -a "true\t''
false\t''
poll\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand completions" -l months -d 'Names of the months in an Arabic interface; auto: those of the country of the locale' -r -f -a "auto\t''
egypt\t''
levant\t''
maghreb\t''
morocco\t''
both\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand completions" -l digits -d 'Digits of an Arabic interface, for its own numbers and for dates in words; auto: those of the country of the locale' -r -f -a "auto\t''
european\t''
arabic\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand completions" -l bidi -d 'How right-to-left text is sent to the terminal; auto: as it was chosen for this terminal, else as it turns out to want it' -r -f -a "auto\t''
explicit\t''
lrm\t''
lro\t''
kitty\t''
konsole\t''
konsole-logical\t''
mlterm\t''
qt\t''
logical\t''
unshaped\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand completions" -l no-mouse -d 'Leave the mouse to the terminal'
complete -c tarikh -n "__fish_tarikh_using_subcommand completions" -l no-watch -d 'Do not watch the files: r reads them again'
complete -c tarikh -n "__fish_tarikh_using_subcommand completions" -l marks -d 'Show Arabic vowel signs, where the terminal draws them right'
complete -c tarikh -n "__fish_tarikh_using_subcommand completions" -l plain -d 'Tell the screen in whole statements, line by line, for screen readers and braille displays; always so where TERM is dumb'
complete -c tarikh -n "__fish_tarikh_using_subcommand completions" -l ascii -d 'Draw bars, rules and signs with the letters of ASCII; letters of any script stay'
complete -c tarikh -n "__fish_tarikh_using_subcommand completions" -s h -l help -d 'Print help'
complete -c tarikh -n "__fish_tarikh_using_subcommand man" -s o -l output -d 'The folder to write all pages into' -r -F
complete -c tarikh -n "__fish_tarikh_using_subcommand man" -l theme -d 'Colours of the screen; auto: by the background of the terminal; 16: the same, out of the terminal\'s own sixteen' -r -f -a "auto\t''
dark\t''
light\t''
16\t''
none\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand man" -l color -d 'Whether there are colours; auto: on a terminal, unless NO_COLOR is set' -r -f -a "auto\t''
always\t''
never\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand man" -l lang -d 'Language of the interface, of messages, and of what tarikh new and tarikh guide write (default: that of the locale)' -r -f -a "auto\t''
en\t''
ar\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand man" -l direction -d 'Which way layouts run, whatever the language: auto, rtl, ltr' -r -f -a "auto\t''
rtl\t''
ltr\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand man" -l titles -d 'Language that titles, names and texts of a timeline are read in, where they have it: ar, en, …' -r
complete -c tarikh -n "__fish_tarikh_using_subcommand man" -l watch -d 'Whether files are watched, so that what is saved is shown at once; poll: by looking at them every so often, as is done anyway where the system tells of no changes' -r -f -a "true\t''
false\t''
poll\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand man" -l months -d 'Names of the months in an Arabic interface; auto: those of the country of the locale' -r -f -a "auto\t''
egypt\t''
levant\t''
maghreb\t''
morocco\t''
both\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand man" -l digits -d 'Digits of an Arabic interface, for its own numbers and for dates in words; auto: those of the country of the locale' -r -f -a "auto\t''
european\t''
arabic\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand man" -l bidi -d 'How right-to-left text is sent to the terminal; auto: as it was chosen for this terminal, else as it turns out to want it' -r -f -a "auto\t''
explicit\t''
lrm\t''
lro\t''
kitty\t''
konsole\t''
konsole-logical\t''
mlterm\t''
qt\t''
logical\t''
unshaped\t''"
complete -c tarikh -n "__fish_tarikh_using_subcommand man" -l no-mouse -d 'Leave the mouse to the terminal'
complete -c tarikh -n "__fish_tarikh_using_subcommand man" -l no-watch -d 'Do not watch the files: r reads them again'
complete -c tarikh -n "__fish_tarikh_using_subcommand man" -l marks -d 'Show Arabic vowel signs, where the terminal draws them right'
complete -c tarikh -n "__fish_tarikh_using_subcommand man" -l plain -d 'Tell the screen in whole statements, line by line, for screen readers and braille displays; always so where TERM is dumb'
complete -c tarikh -n "__fish_tarikh_using_subcommand man" -l ascii -d 'Draw bars, rules and signs with the letters of ASCII; letters of any script stay'
complete -c tarikh -n "__fish_tarikh_using_subcommand man" -s h -l help -d 'Print help'
