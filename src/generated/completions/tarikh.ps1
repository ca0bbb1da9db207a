
using namespace System.Management.Automation
using namespace System.Management.Automation.Language

Register-ArgumentCompleter -Native -CommandName 'tarikh' -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)

    $commandElements = $commandAst.CommandElements
    $command = @(
        'tarikh'
        for ($i = 1; $i -lt $commandElements.Count; $i++) {
            $element = $commandElements[$i]
            if ($element -isnot [StringConstantExpressionAst] -or
                $element.StringConstantType -ne [StringConstantType]::BareWord -or
                $element.Value.StartsWith('-') -or
                $element.Value -eq $wordToComplete) {
                break
        }
        $element.Value
    }) -join ';'

    $completions = @(switch ($command) {
        'tarikh' {
            [CompletionResult]::new('--filter', '--filter', [CompletionResultType]::ParameterName, 'The filter to begin with')
            [CompletionResult]::new('--theme', '--theme', [CompletionResultType]::ParameterName, 'Colours of the screen; auto: by the background of the terminal; 16: the same, out of the terminal''s own sixteen')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether there are colours; auto: on a terminal, unless NO_COLOR is set')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of the interface, of messages, and of what tarikh new and tarikh guide write (default: that of the locale)')
            [CompletionResult]::new('--direction', '--direction', [CompletionResultType]::ParameterName, 'Which way layouts run, whatever the language: auto, rtl, ltr')
            [CompletionResult]::new('--titles', '--titles', [CompletionResultType]::ParameterName, 'Language that titles, names and texts of a timeline are read in, where they have it: ar, en, …')
            [CompletionResult]::new('--watch', '--watch', [CompletionResultType]::ParameterName, 'Whether files are watched, so that what is saved is shown at once; poll: by looking at them every so often, as is done anyway where the system tells of no changes')
            [CompletionResult]::new('--bidi', '--bidi', [CompletionResultType]::ParameterName, 'How right-to-left text is sent to the terminal; auto: as it was chosen for this terminal, else as it turns out to want it')
            [CompletionResult]::new('--no-mouse', '--no-mouse', [CompletionResultType]::ParameterName, 'Leave the mouse to the terminal')
            [CompletionResult]::new('--no-watch', '--no-watch', [CompletionResultType]::ParameterName, 'Do not watch the files: r reads them again')
            [CompletionResult]::new('--marks', '--marks', [CompletionResultType]::ParameterName, 'Show Arabic vowel signs, where the terminal draws them right')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('frame', 'frame', [CompletionResultType]::ParameterValue, 'Print one frame of the screen, after a script of keys')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Say what is wrong with a timeline, where, and what to do about it')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the events of a timeline that a filter finds, in the order of time')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one event with its excerpts and where they stand')
            [CompletionResult]::new('repair', 'repair', [CompletionResultType]::ParameterValue, 'Find excerpts again whose article changed; nothing is written but on yes, and what was quoted is kept under was')
            [CompletionResult]::new('review', 'review', [CompletionResultType]::ParameterValue, 'Go through events that somebody proposes for a timeline, each at its passage; what does not stand in its article cannot be accepted')
            [CompletionResult]::new('notes', 'notes', [CompletionResultType]::ParameterValue, 'What to say, what comes next and the time, of the talk on a stage in another terminal')
            [CompletionResult]::new('ctl', 'ctl', [CompletionResultType]::ParameterValue, 'Drive the stage of a talk in another terminal, or say where it is')
            [CompletionResult]::new('present', 'present', [CompletionResultType]::ParameterValue, 'Give a talk: one event after the other on a calm stage')
            [CompletionResult]::new('tours', 'tours', [CompletionResultType]::ParameterValue, 'List the tours of a timeline: id, title, stops, and how long each is planned to take')
            [CompletionResult]::new('handout', 'handout', [CompletionResultType]::ParameterValue, 'Write a talk for its audience: the events with the words of the articles, their sources and translations')
            [CompletionResult]::new('stats', 'stats', [CompletionResultType]::ParameterValue, 'Count what a timeline has: events, sources, actors, phases, disagreements, silences')
            [CompletionResult]::new('new', 'new', [CompletionResultType]::ParameterValue, 'Begin a timeline: a folder that has every part of the format once, explained, and opens and checks clean')
            [CompletionResult]::new('add-source', 'add-source', [CompletionResultType]::ParameterValue, 'Add articles to a timeline: their text into its folder, their records into its file; web pages and Markdown are read as text')
            [CompletionResult]::new('guide', 'guide', [CompletionResultType]::ParameterValue, 'Print how a timeline is made, from the first article on, and all that may stand in it')
            [CompletionResult]::new('schema', 'schema', [CompletionResultType]::ParameterValue, 'Print the JSON Schema of a timeline, for editors')
            [CompletionResult]::new('keys', 'keys', [CompletionResultType]::ParameterValue, 'Print every key and what it does')
            [CompletionResult]::new('doctor', 'doctor', [CompletionResultType]::ParameterValue, 'Say what is known of the terminal, show how each family of terminals is sent Arabic, and ask which reads right')
            [CompletionResult]::new('config', 'config', [CompletionResultType]::ParameterValue, 'Print what is set, and by whose word, as a file of settings')
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'Print what makes a shell complete the command line')
            [CompletionResult]::new('man', 'man', [CompletionResultType]::ParameterValue, 'Print a page of the manual, or write all of them')
            break
        }
        'tarikh;frame' {
            [CompletionResult]::new('--size', '--size', [CompletionResultType]::ParameterName, 'Columns and rows of the screen')
            [CompletionResult]::new('--keys', '--keys', [CompletionResultType]::ParameterName, 'What is typed first, such as “jj<enter>”')
            [CompletionResult]::new('--filter', '--filter', [CompletionResultType]::ParameterName, 'The filter to begin with')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'What the frame is printed as')
            [CompletionResult]::new('--theme', '--theme', [CompletionResultType]::ParameterName, 'Colours of the screen; auto: by the background of the terminal; 16: the same, out of the terminal''s own sixteen')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether there are colours; auto: on a terminal, unless NO_COLOR is set')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of the interface, of messages, and of what tarikh new and tarikh guide write (default: that of the locale)')
            [CompletionResult]::new('--direction', '--direction', [CompletionResultType]::ParameterName, 'Which way layouts run, whatever the language: auto, rtl, ltr')
            [CompletionResult]::new('--titles', '--titles', [CompletionResultType]::ParameterName, 'Language that titles, names and texts of a timeline are read in, where they have it: ar, en, …')
            [CompletionResult]::new('--watch', '--watch', [CompletionResultType]::ParameterName, 'Whether files are watched, so that what is saved is shown at once; poll: by looking at them every so often, as is done anyway where the system tells of no changes')
            [CompletionResult]::new('--bidi', '--bidi', [CompletionResultType]::ParameterName, 'How right-to-left text is sent to the terminal; auto: as it was chosen for this terminal, else as it turns out to want it')
            [CompletionResult]::new('--no-mouse', '--no-mouse', [CompletionResultType]::ParameterName, 'Leave the mouse to the terminal')
            [CompletionResult]::new('--no-watch', '--no-watch', [CompletionResultType]::ParameterName, 'Do not watch the files: r reads them again')
            [CompletionResult]::new('--marks', '--marks', [CompletionResultType]::ParameterName, 'Show Arabic vowel signs, where the terminal draws them right')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'tarikh;check' {
            [CompletionResult]::new('--rule', '--rule', [CompletionResultType]::ParameterName, 'Say only what this rule finds; may be given more than once')
            [CompletionResult]::new('--explain', '--explain', [CompletionResultType]::ParameterName, 'Explain what a finding means, and why it matters; without a code, list all of them')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How the findings are written; sarif: for code hosts and editors; github: as a workflow of GitHub shows them beside the lines')
            [CompletionResult]::new('--theme', '--theme', [CompletionResultType]::ParameterName, 'Colours of the screen; auto: by the background of the terminal; 16: the same, out of the terminal''s own sixteen')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether there are colours; auto: on a terminal, unless NO_COLOR is set')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of the interface, of messages, and of what tarikh new and tarikh guide write (default: that of the locale)')
            [CompletionResult]::new('--direction', '--direction', [CompletionResultType]::ParameterName, 'Which way layouts run, whatever the language: auto, rtl, ltr')
            [CompletionResult]::new('--titles', '--titles', [CompletionResultType]::ParameterName, 'Language that titles, names and texts of a timeline are read in, where they have it: ar, en, …')
            [CompletionResult]::new('--watch', '--watch', [CompletionResultType]::ParameterName, 'Whether files are watched, so that what is saved is shown at once; poll: by looking at them every so often, as is done anyway where the system tells of no changes')
            [CompletionResult]::new('--bidi', '--bidi', [CompletionResultType]::ParameterName, 'How right-to-left text is sent to the terminal; auto: as it was chosen for this terminal, else as it turns out to want it')
            [CompletionResult]::new('--strict', '--strict', [CompletionResultType]::ParameterName, 'Fail on warnings too')
            [CompletionResult]::new('--coverage', '--coverage', [CompletionResultType]::ParameterName, 'Say how much of each article is quoted, and where it names a date that no event quotes')
            [CompletionResult]::new('--no-mouse', '--no-mouse', [CompletionResultType]::ParameterName, 'Leave the mouse to the terminal')
            [CompletionResult]::new('--no-watch', '--no-watch', [CompletionResultType]::ParameterName, 'Do not watch the files: r reads them again')
            [CompletionResult]::new('--marks', '--marks', [CompletionResultType]::ParameterName, 'Show Arabic vowel signs, where the terminal draws them right')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'tarikh;list' {
            [CompletionResult]::new('--filter', '--filter', [CompletionResultType]::ParameterName, 'The same, as one argument')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Which come first')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'The timeline, or a folder that holds events.yaml; without it, events.yaml here or in a parent')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'The timeline, or a folder that holds events.yaml; without it, events.yaml here or in a parent')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How the events are written')
            [CompletionResult]::new('--theme', '--theme', [CompletionResultType]::ParameterName, 'Colours of the screen; auto: by the background of the terminal; 16: the same, out of the terminal''s own sixteen')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether there are colours; auto: on a terminal, unless NO_COLOR is set')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of the interface, of messages, and of what tarikh new and tarikh guide write (default: that of the locale)')
            [CompletionResult]::new('--direction', '--direction', [CompletionResultType]::ParameterName, 'Which way layouts run, whatever the language: auto, rtl, ltr')
            [CompletionResult]::new('--titles', '--titles', [CompletionResultType]::ParameterName, 'Language that titles, names and texts of a timeline are read in, where they have it: ar, en, …')
            [CompletionResult]::new('--watch', '--watch', [CompletionResultType]::ParameterName, 'Whether files are watched, so that what is saved is shown at once; poll: by looking at them every so often, as is done anyway where the system tells of no changes')
            [CompletionResult]::new('--bidi', '--bidi', [CompletionResultType]::ParameterName, 'How right-to-left text is sent to the terminal; auto: as it was chosen for this terminal, else as it turns out to want it')
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'List what events refer to instead, each with how many do: sources, actors, places, tags, facts, phases; the filter is words of their names, and is:unused for what no event refers to')
            [CompletionResult]::new('--no-mouse', '--no-mouse', [CompletionResultType]::ParameterName, 'Leave the mouse to the terminal')
            [CompletionResult]::new('--no-watch', '--no-watch', [CompletionResultType]::ParameterName, 'Do not watch the files: r reads them again')
            [CompletionResult]::new('--marks', '--marks', [CompletionResultType]::ParameterName, 'Show Arabic vowel signs, where the terminal draws them right')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'tarikh;show' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'The timeline, or a folder that holds events.yaml; without it, events.yaml here or in a parent')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'The timeline, or a folder that holds events.yaml; without it, events.yaml here or in a parent')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How the event is written')
            [CompletionResult]::new('--theme', '--theme', [CompletionResultType]::ParameterName, 'Colours of the screen; auto: by the background of the terminal; 16: the same, out of the terminal''s own sixteen')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether there are colours; auto: on a terminal, unless NO_COLOR is set')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of the interface, of messages, and of what tarikh new and tarikh guide write (default: that of the locale)')
            [CompletionResult]::new('--direction', '--direction', [CompletionResultType]::ParameterName, 'Which way layouts run, whatever the language: auto, rtl, ltr')
            [CompletionResult]::new('--titles', '--titles', [CompletionResultType]::ParameterName, 'Language that titles, names and texts of a timeline are read in, where they have it: ar, en, …')
            [CompletionResult]::new('--watch', '--watch', [CompletionResultType]::ParameterName, 'Whether files are watched, so that what is saved is shown at once; poll: by looking at them every so often, as is done anyway where the system tells of no changes')
            [CompletionResult]::new('--bidi', '--bidi', [CompletionResultType]::ParameterName, 'How right-to-left text is sent to the terminal; auto: as it was chosen for this terminal, else as it turns out to want it')
            [CompletionResult]::new('--no-mouse', '--no-mouse', [CompletionResultType]::ParameterName, 'Leave the mouse to the terminal')
            [CompletionResult]::new('--no-watch', '--no-watch', [CompletionResultType]::ParameterName, 'Do not watch the files: r reads them again')
            [CompletionResult]::new('--marks', '--marks', [CompletionResultType]::ParameterName, 'Show Arabic vowel signs, where the terminal draws them right')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'tarikh;repair' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'List what is to be repaired in this form, and ask and write nothing')
            [CompletionResult]::new('--theme', '--theme', [CompletionResultType]::ParameterName, 'Colours of the screen; auto: by the background of the terminal; 16: the same, out of the terminal''s own sixteen')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether there are colours; auto: on a terminal, unless NO_COLOR is set')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of the interface, of messages, and of what tarikh new and tarikh guide write (default: that of the locale)')
            [CompletionResult]::new('--direction', '--direction', [CompletionResultType]::ParameterName, 'Which way layouts run, whatever the language: auto, rtl, ltr')
            [CompletionResult]::new('--titles', '--titles', [CompletionResultType]::ParameterName, 'Language that titles, names and texts of a timeline are read in, where they have it: ar, en, …')
            [CompletionResult]::new('--watch', '--watch', [CompletionResultType]::ParameterName, 'Whether files are watched, so that what is saved is shown at once; poll: by looking at them every so often, as is done anyway where the system tells of no changes')
            [CompletionResult]::new('--bidi', '--bidi', [CompletionResultType]::ParameterName, 'How right-to-left text is sent to the terminal; auto: as it was chosen for this terminal, else as it turns out to want it')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask nothing, and take what can only be this and differs in no word')
            [CompletionResult]::new('--no-mouse', '--no-mouse', [CompletionResultType]::ParameterName, 'Leave the mouse to the terminal')
            [CompletionResult]::new('--no-watch', '--no-watch', [CompletionResultType]::ParameterName, 'Do not watch the files: r reads them again')
            [CompletionResult]::new('--marks', '--marks', [CompletionResultType]::ParameterName, 'Show Arabic vowel signs, where the terminal draws them right')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'tarikh;review' {
            [CompletionResult]::new('--timeline', '--timeline', [CompletionResultType]::ParameterName, 'The timeline they are for, or a folder that holds events.yaml; without it, events.yaml here or in a parent')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Say in this form what would become of each, and ask and write nothing')
            [CompletionResult]::new('--theme', '--theme', [CompletionResultType]::ParameterName, 'Colours of the screen; auto: by the background of the terminal; 16: the same, out of the terminal''s own sixteen')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether there are colours; auto: on a terminal, unless NO_COLOR is set')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of the interface, of messages, and of what tarikh new and tarikh guide write (default: that of the locale)')
            [CompletionResult]::new('--direction', '--direction', [CompletionResultType]::ParameterName, 'Which way layouts run, whatever the language: auto, rtl, ltr')
            [CompletionResult]::new('--titles', '--titles', [CompletionResultType]::ParameterName, 'Language that titles, names and texts of a timeline are read in, where they have it: ar, en, …')
            [CompletionResult]::new('--watch', '--watch', [CompletionResultType]::ParameterName, 'Whether files are watched, so that what is saved is shown at once; poll: by looking at them every so often, as is done anyway where the system tells of no changes')
            [CompletionResult]::new('--bidi', '--bidi', [CompletionResultType]::ParameterName, 'How right-to-left text is sent to the terminal; auto: as it was chosen for this terminal, else as it turns out to want it')
            [CompletionResult]::new('--no-mouse', '--no-mouse', [CompletionResultType]::ParameterName, 'Leave the mouse to the terminal')
            [CompletionResult]::new('--no-watch', '--no-watch', [CompletionResultType]::ParameterName, 'Do not watch the files: r reads them again')
            [CompletionResult]::new('--marks', '--marks', [CompletionResultType]::ParameterName, 'Show Arabic vowel signs, where the terminal draws them right')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'tarikh;notes' {
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Which stage, by its process or its timeline; without it, the one that was started last')
            [CompletionResult]::new('--theme', '--theme', [CompletionResultType]::ParameterName, 'Colours of the screen; auto: by the background of the terminal; 16: the same, out of the terminal''s own sixteen')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether there are colours; auto: on a terminal, unless NO_COLOR is set')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of the interface, of messages, and of what tarikh new and tarikh guide write (default: that of the locale)')
            [CompletionResult]::new('--direction', '--direction', [CompletionResultType]::ParameterName, 'Which way layouts run, whatever the language: auto, rtl, ltr')
            [CompletionResult]::new('--titles', '--titles', [CompletionResultType]::ParameterName, 'Language that titles, names and texts of a timeline are read in, where they have it: ar, en, …')
            [CompletionResult]::new('--watch', '--watch', [CompletionResultType]::ParameterName, 'Whether files are watched, so that what is saved is shown at once; poll: by looking at them every so often, as is done anyway where the system tells of no changes')
            [CompletionResult]::new('--bidi', '--bidi', [CompletionResultType]::ParameterName, 'How right-to-left text is sent to the terminal; auto: as it was chosen for this terminal, else as it turns out to want it')
            [CompletionResult]::new('--no-mouse', '--no-mouse', [CompletionResultType]::ParameterName, 'Leave the mouse to the terminal')
            [CompletionResult]::new('--no-watch', '--no-watch', [CompletionResultType]::ParameterName, 'Do not watch the files: r reads them again')
            [CompletionResult]::new('--marks', '--marks', [CompletionResultType]::ParameterName, 'Show Arabic vowel signs, where the terminal draws them right')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'tarikh;ctl' {
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Which stage, by its process or its timeline; without it, the one that was started last')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How the status is written')
            [CompletionResult]::new('--theme', '--theme', [CompletionResultType]::ParameterName, 'Colours of the screen; auto: by the background of the terminal; 16: the same, out of the terminal''s own sixteen')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether there are colours; auto: on a terminal, unless NO_COLOR is set')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of the interface, of messages, and of what tarikh new and tarikh guide write (default: that of the locale)')
            [CompletionResult]::new('--direction', '--direction', [CompletionResultType]::ParameterName, 'Which way layouts run, whatever the language: auto, rtl, ltr')
            [CompletionResult]::new('--titles', '--titles', [CompletionResultType]::ParameterName, 'Language that titles, names and texts of a timeline are read in, where they have it: ar, en, …')
            [CompletionResult]::new('--watch', '--watch', [CompletionResultType]::ParameterName, 'Whether files are watched, so that what is saved is shown at once; poll: by looking at them every so often, as is done anyway where the system tells of no changes')
            [CompletionResult]::new('--bidi', '--bidi', [CompletionResultType]::ParameterName, 'How right-to-left text is sent to the terminal; auto: as it was chosen for this terminal, else as it turns out to want it')
            [CompletionResult]::new('--no-mouse', '--no-mouse', [CompletionResultType]::ParameterName, 'Leave the mouse to the terminal')
            [CompletionResult]::new('--no-watch', '--no-watch', [CompletionResultType]::ParameterName, 'Do not watch the files: r reads them again')
            [CompletionResult]::new('--marks', '--marks', [CompletionResultType]::ParameterName, 'Show Arabic vowel signs, where the terminal draws them right')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'tarikh;present' {
            [CompletionResult]::new('--tour', '--tour', [CompletionResultType]::ParameterName, 'The tour to tell, by its id; without it, the whole timeline')
            [CompletionResult]::new('--filter', '--filter', [CompletionResultType]::ParameterName, 'The filter whose events are told')
            [CompletionResult]::new('--every', '--every', [CompletionResultType]::ParameterName, 'Go on by itself after so many seconds; any key stops that')
            [CompletionResult]::new('--theme', '--theme', [CompletionResultType]::ParameterName, 'Colours of the screen; auto: by the background of the terminal; 16: the same, out of the terminal''s own sixteen')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether there are colours; auto: on a terminal, unless NO_COLOR is set')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of the interface, of messages, and of what tarikh new and tarikh guide write (default: that of the locale)')
            [CompletionResult]::new('--direction', '--direction', [CompletionResultType]::ParameterName, 'Which way layouts run, whatever the language: auto, rtl, ltr')
            [CompletionResult]::new('--titles', '--titles', [CompletionResultType]::ParameterName, 'Language that titles, names and texts of a timeline are read in, where they have it: ar, en, …')
            [CompletionResult]::new('--watch', '--watch', [CompletionResultType]::ParameterName, 'Whether files are watched, so that what is saved is shown at once; poll: by looking at them every so often, as is done anyway where the system tells of no changes')
            [CompletionResult]::new('--bidi', '--bidi', [CompletionResultType]::ParameterName, 'How right-to-left text is sent to the terminal; auto: as it was chosen for this terminal, else as it turns out to want it')
            [CompletionResult]::new('--resume', '--resume', [CompletionResultType]::ParameterName, 'Go on where the talk was left')
            [CompletionResult]::new('--repeat', '--repeat', [CompletionResultType]::ParameterName, 'Begin anew after the end')
            [CompletionResult]::new('--rehearse', '--rehearse', [CompletionResultType]::ParameterName, 'Measure how long each stop takes; at the end that may become the plan of the tour')
            [CompletionResult]::new('--no-mouse', '--no-mouse', [CompletionResultType]::ParameterName, 'Leave the mouse to the terminal')
            [CompletionResult]::new('--no-watch', '--no-watch', [CompletionResultType]::ParameterName, 'Do not watch the files: r reads them again')
            [CompletionResult]::new('--marks', '--marks', [CompletionResultType]::ParameterName, 'Show Arabic vowel signs, where the terminal draws them right')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'tarikh;tours' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'The timeline, or a folder that holds events.yaml; without it, events.yaml here or in a parent')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'The timeline, or a folder that holds events.yaml; without it, events.yaml here or in a parent')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How the tours are written')
            [CompletionResult]::new('--theme', '--theme', [CompletionResultType]::ParameterName, 'Colours of the screen; auto: by the background of the terminal; 16: the same, out of the terminal''s own sixteen')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether there are colours; auto: on a terminal, unless NO_COLOR is set')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of the interface, of messages, and of what tarikh new and tarikh guide write (default: that of the locale)')
            [CompletionResult]::new('--direction', '--direction', [CompletionResultType]::ParameterName, 'Which way layouts run, whatever the language: auto, rtl, ltr')
            [CompletionResult]::new('--titles', '--titles', [CompletionResultType]::ParameterName, 'Language that titles, names and texts of a timeline are read in, where they have it: ar, en, …')
            [CompletionResult]::new('--watch', '--watch', [CompletionResultType]::ParameterName, 'Whether files are watched, so that what is saved is shown at once; poll: by looking at them every so often, as is done anyway where the system tells of no changes')
            [CompletionResult]::new('--bidi', '--bidi', [CompletionResultType]::ParameterName, 'How right-to-left text is sent to the terminal; auto: as it was chosen for this terminal, else as it turns out to want it')
            [CompletionResult]::new('--no-mouse', '--no-mouse', [CompletionResultType]::ParameterName, 'Leave the mouse to the terminal')
            [CompletionResult]::new('--no-watch', '--no-watch', [CompletionResultType]::ParameterName, 'Do not watch the files: r reads them again')
            [CompletionResult]::new('--marks', '--marks', [CompletionResultType]::ParameterName, 'Show Arabic vowel signs, where the terminal draws them right')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'tarikh;handout' {
            [CompletionResult]::new('--filter', '--filter', [CompletionResultType]::ParameterName, 'The same, as one argument')
            [CompletionResult]::new('--tour', '--tour', [CompletionResultType]::ParameterName, 'A tour of the timeline, by its id; tarikh tours names them')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'The timeline, or a folder that holds events.yaml; without it, events.yaml here or in a parent')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'The timeline, or a folder that holds events.yaml; without it, events.yaml here or in a parent')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How it is written; without it, as the name of the file to write says, else as Markdown')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The file to write; without it, the output')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The file to write; without it, the output')
            [CompletionResult]::new('--theme', '--theme', [CompletionResultType]::ParameterName, 'Colours of the screen; auto: by the background of the terminal; 16: the same, out of the terminal''s own sixteen')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether there are colours; auto: on a terminal, unless NO_COLOR is set')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of the interface, of messages, and of what tarikh new and tarikh guide write (default: that of the locale)')
            [CompletionResult]::new('--direction', '--direction', [CompletionResultType]::ParameterName, 'Which way layouts run, whatever the language: auto, rtl, ltr')
            [CompletionResult]::new('--titles', '--titles', [CompletionResultType]::ParameterName, 'Language that titles, names and texts of a timeline are read in, where they have it: ar, en, …')
            [CompletionResult]::new('--watch', '--watch', [CompletionResultType]::ParameterName, 'Whether files are watched, so that what is saved is shown at once; poll: by looking at them every so often, as is done anyway where the system tells of no changes')
            [CompletionResult]::new('--bidi', '--bidi', [CompletionResultType]::ParameterName, 'How right-to-left text is sent to the terminal; auto: as it was chosen for this terminal, else as it turns out to want it')
            [CompletionResult]::new('--notes', '--notes', [CompletionResultType]::ParameterName, 'With what the presenter is to say')
            [CompletionResult]::new('--no-mouse', '--no-mouse', [CompletionResultType]::ParameterName, 'Leave the mouse to the terminal')
            [CompletionResult]::new('--no-watch', '--no-watch', [CompletionResultType]::ParameterName, 'Do not watch the files: r reads them again')
            [CompletionResult]::new('--marks', '--marks', [CompletionResultType]::ParameterName, 'Show Arabic vowel signs, where the terminal draws them right')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'tarikh;stats' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How the counts are written')
            [CompletionResult]::new('--theme', '--theme', [CompletionResultType]::ParameterName, 'Colours of the screen; auto: by the background of the terminal; 16: the same, out of the terminal''s own sixteen')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether there are colours; auto: on a terminal, unless NO_COLOR is set')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of the interface, of messages, and of what tarikh new and tarikh guide write (default: that of the locale)')
            [CompletionResult]::new('--direction', '--direction', [CompletionResultType]::ParameterName, 'Which way layouts run, whatever the language: auto, rtl, ltr')
            [CompletionResult]::new('--titles', '--titles', [CompletionResultType]::ParameterName, 'Language that titles, names and texts of a timeline are read in, where they have it: ar, en, …')
            [CompletionResult]::new('--watch', '--watch', [CompletionResultType]::ParameterName, 'Whether files are watched, so that what is saved is shown at once; poll: by looking at them every so often, as is done anyway where the system tells of no changes')
            [CompletionResult]::new('--bidi', '--bidi', [CompletionResultType]::ParameterName, 'How right-to-left text is sent to the terminal; auto: as it was chosen for this terminal, else as it turns out to want it')
            [CompletionResult]::new('--no-mouse', '--no-mouse', [CompletionResultType]::ParameterName, 'Leave the mouse to the terminal')
            [CompletionResult]::new('--no-watch', '--no-watch', [CompletionResultType]::ParameterName, 'Do not watch the files: r reads them again')
            [CompletionResult]::new('--marks', '--marks', [CompletionResultType]::ParameterName, 'Show Arabic vowel signs, where the terminal draws them right')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'tarikh;new' {
            [CompletionResult]::new('--theme', '--theme', [CompletionResultType]::ParameterName, 'Colours of the screen; auto: by the background of the terminal; 16: the same, out of the terminal''s own sixteen')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether there are colours; auto: on a terminal, unless NO_COLOR is set')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of the interface, of messages, and of what tarikh new and tarikh guide write (default: that of the locale)')
            [CompletionResult]::new('--direction', '--direction', [CompletionResultType]::ParameterName, 'Which way layouts run, whatever the language: auto, rtl, ltr')
            [CompletionResult]::new('--titles', '--titles', [CompletionResultType]::ParameterName, 'Language that titles, names and texts of a timeline are read in, where they have it: ar, en, …')
            [CompletionResult]::new('--watch', '--watch', [CompletionResultType]::ParameterName, 'Whether files are watched, so that what is saved is shown at once; poll: by looking at them every so often, as is done anyway where the system tells of no changes')
            [CompletionResult]::new('--bidi', '--bidi', [CompletionResultType]::ParameterName, 'How right-to-left text is sent to the terminal; auto: as it was chosen for this terminal, else as it turns out to want it')
            [CompletionResult]::new('--empty', '--empty', [CompletionResultType]::ParameterName, 'Without the events and articles that explain the format')
            [CompletionResult]::new('--no-mouse', '--no-mouse', [CompletionResultType]::ParameterName, 'Leave the mouse to the terminal')
            [CompletionResult]::new('--no-watch', '--no-watch', [CompletionResultType]::ParameterName, 'Do not watch the files: r reads them again')
            [CompletionResult]::new('--marks', '--marks', [CompletionResultType]::ParameterName, 'Show Arabic vowel signs, where the terminal draws them right')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'tarikh;add-source' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'The timeline, or a folder that holds events.yaml; without it, events.yaml here or in a parent')
            [CompletionResult]::new('--timeline', '--timeline', [CompletionResultType]::ParameterName, 'The timeline, or a folder that holds events.yaml; without it, events.yaml here or in a parent')
            [CompletionResult]::new('--id', '--id', [CompletionResultType]::ParameterName, 'Its id; without it, made from the name of the file, or the title')
            [CompletionResult]::new('--title', '--title', [CompletionResultType]::ParameterName, 'Its headline; without it, what it says itself')
            [CompletionResult]::new('--publisher', '--publisher', [CompletionResultType]::ParameterName, 'Who published it; without it, what a page says of itself')
            [CompletionResult]::new('--author', '--author', [CompletionResultType]::ParameterName, 'Who wrote it; without it, what a page says of itself')
            [CompletionResult]::new('--published', '--published', [CompletionResultType]::ParameterName, 'When it was published, such as 2024-06-18; without it, what a page says of itself')
            [CompletionResult]::new('--language', '--language', [CompletionResultType]::ParameterName, 'Language of its text, such as ar; without it, what a page says, or the letters tell')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Where it was found; without it, what a page says of itself')
            [CompletionResult]::new('--retrieved', '--retrieved', [CompletionResultType]::ParameterName, 'When it was fetched')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'What it is; without it, by the end of its name, or how it begins')
            [CompletionResult]::new('--encoding', '--encoding', [CompletionResultType]::ParameterName, 'The encoding of its letters, such as windows-1256; without it, found out')
            [CompletionResult]::new('--theme', '--theme', [CompletionResultType]::ParameterName, 'Colours of the screen; auto: by the background of the terminal; 16: the same, out of the terminal''s own sixteen')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether there are colours; auto: on a terminal, unless NO_COLOR is set')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of the interface, of messages, and of what tarikh new and tarikh guide write (default: that of the locale)')
            [CompletionResult]::new('--direction', '--direction', [CompletionResultType]::ParameterName, 'Which way layouts run, whatever the language: auto, rtl, ltr')
            [CompletionResult]::new('--titles', '--titles', [CompletionResultType]::ParameterName, 'Language that titles, names and texts of a timeline are read in, where they have it: ar, en, …')
            [CompletionResult]::new('--watch', '--watch', [CompletionResultType]::ParameterName, 'Whether files are watched, so that what is saved is shown at once; poll: by looking at them every so often, as is done anyway where the system tells of no changes')
            [CompletionResult]::new('--bidi', '--bidi', [CompletionResultType]::ParameterName, 'How right-to-left text is sent to the terminal; auto: as it was chosen for this terminal, else as it turns out to want it')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be written, and write nothing')
            [CompletionResult]::new('--no-mouse', '--no-mouse', [CompletionResultType]::ParameterName, 'Leave the mouse to the terminal')
            [CompletionResult]::new('--no-watch', '--no-watch', [CompletionResultType]::ParameterName, 'Do not watch the files: r reads them again')
            [CompletionResult]::new('--marks', '--marks', [CompletionResultType]::ParameterName, 'Show Arabic vowel signs, where the terminal draws them right')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'tarikh;guide' {
            [CompletionResult]::new('--theme', '--theme', [CompletionResultType]::ParameterName, 'Colours of the screen; auto: by the background of the terminal; 16: the same, out of the terminal''s own sixteen')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether there are colours; auto: on a terminal, unless NO_COLOR is set')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of the interface, of messages, and of what tarikh new and tarikh guide write (default: that of the locale)')
            [CompletionResult]::new('--direction', '--direction', [CompletionResultType]::ParameterName, 'Which way layouts run, whatever the language: auto, rtl, ltr')
            [CompletionResult]::new('--titles', '--titles', [CompletionResultType]::ParameterName, 'Language that titles, names and texts of a timeline are read in, where they have it: ar, en, …')
            [CompletionResult]::new('--watch', '--watch', [CompletionResultType]::ParameterName, 'Whether files are watched, so that what is saved is shown at once; poll: by looking at them every so often, as is done anyway where the system tells of no changes')
            [CompletionResult]::new('--bidi', '--bidi', [CompletionResultType]::ParameterName, 'How right-to-left text is sent to the terminal; auto: as it was chosen for this terminal, else as it turns out to want it')
            [CompletionResult]::new('--no-mouse', '--no-mouse', [CompletionResultType]::ParameterName, 'Leave the mouse to the terminal')
            [CompletionResult]::new('--no-watch', '--no-watch', [CompletionResultType]::ParameterName, 'Do not watch the files: r reads them again')
            [CompletionResult]::new('--marks', '--marks', [CompletionResultType]::ParameterName, 'Show Arabic vowel signs, where the terminal draws them right')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'tarikh;schema' {
            [CompletionResult]::new('--theme', '--theme', [CompletionResultType]::ParameterName, 'Colours of the screen; auto: by the background of the terminal; 16: the same, out of the terminal''s own sixteen')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether there are colours; auto: on a terminal, unless NO_COLOR is set')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of the interface, of messages, and of what tarikh new and tarikh guide write (default: that of the locale)')
            [CompletionResult]::new('--direction', '--direction', [CompletionResultType]::ParameterName, 'Which way layouts run, whatever the language: auto, rtl, ltr')
            [CompletionResult]::new('--titles', '--titles', [CompletionResultType]::ParameterName, 'Language that titles, names and texts of a timeline are read in, where they have it: ar, en, …')
            [CompletionResult]::new('--watch', '--watch', [CompletionResultType]::ParameterName, 'Whether files are watched, so that what is saved is shown at once; poll: by looking at them every so often, as is done anyway where the system tells of no changes')
            [CompletionResult]::new('--bidi', '--bidi', [CompletionResultType]::ParameterName, 'How right-to-left text is sent to the terminal; auto: as it was chosen for this terminal, else as it turns out to want it')
            [CompletionResult]::new('--no-mouse', '--no-mouse', [CompletionResultType]::ParameterName, 'Leave the mouse to the terminal')
            [CompletionResult]::new('--no-watch', '--no-watch', [CompletionResultType]::ParameterName, 'Do not watch the files: r reads them again')
            [CompletionResult]::new('--marks', '--marks', [CompletionResultType]::ParameterName, 'Show Arabic vowel signs, where the terminal draws them right')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'tarikh;keys' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How the keys are written')
            [CompletionResult]::new('--theme', '--theme', [CompletionResultType]::ParameterName, 'Colours of the screen; auto: by the background of the terminal; 16: the same, out of the terminal''s own sixteen')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether there are colours; auto: on a terminal, unless NO_COLOR is set')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of the interface, of messages, and of what tarikh new and tarikh guide write (default: that of the locale)')
            [CompletionResult]::new('--direction', '--direction', [CompletionResultType]::ParameterName, 'Which way layouts run, whatever the language: auto, rtl, ltr')
            [CompletionResult]::new('--titles', '--titles', [CompletionResultType]::ParameterName, 'Language that titles, names and texts of a timeline are read in, where they have it: ar, en, …')
            [CompletionResult]::new('--watch', '--watch', [CompletionResultType]::ParameterName, 'Whether files are watched, so that what is saved is shown at once; poll: by looking at them every so often, as is done anyway where the system tells of no changes')
            [CompletionResult]::new('--bidi', '--bidi', [CompletionResultType]::ParameterName, 'How right-to-left text is sent to the terminal; auto: as it was chosen for this terminal, else as it turns out to want it')
            [CompletionResult]::new('--no-mouse', '--no-mouse', [CompletionResultType]::ParameterName, 'Leave the mouse to the terminal')
            [CompletionResult]::new('--no-watch', '--no-watch', [CompletionResultType]::ParameterName, 'Do not watch the files: r reads them again')
            [CompletionResult]::new('--marks', '--marks', [CompletionResultType]::ParameterName, 'Show Arabic vowel signs, where the terminal draws them right')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'tarikh;doctor' {
            [CompletionResult]::new('--theme', '--theme', [CompletionResultType]::ParameterName, 'Colours of the screen; auto: by the background of the terminal; 16: the same, out of the terminal''s own sixteen')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether there are colours; auto: on a terminal, unless NO_COLOR is set')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of the interface, of messages, and of what tarikh new and tarikh guide write (default: that of the locale)')
            [CompletionResult]::new('--direction', '--direction', [CompletionResultType]::ParameterName, 'Which way layouts run, whatever the language: auto, rtl, ltr')
            [CompletionResult]::new('--titles', '--titles', [CompletionResultType]::ParameterName, 'Language that titles, names and texts of a timeline are read in, where they have it: ar, en, …')
            [CompletionResult]::new('--watch', '--watch', [CompletionResultType]::ParameterName, 'Whether files are watched, so that what is saved is shown at once; poll: by looking at them every so often, as is done anyway where the system tells of no changes')
            [CompletionResult]::new('--bidi', '--bidi', [CompletionResultType]::ParameterName, 'How right-to-left text is sent to the terminal; auto: as it was chosen for this terminal, else as it turns out to want it')
            [CompletionResult]::new('--no-mouse', '--no-mouse', [CompletionResultType]::ParameterName, 'Leave the mouse to the terminal')
            [CompletionResult]::new('--no-watch', '--no-watch', [CompletionResultType]::ParameterName, 'Do not watch the files: r reads them again')
            [CompletionResult]::new('--marks', '--marks', [CompletionResultType]::ParameterName, 'Show Arabic vowel signs, where the terminal draws them right')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'tarikh;config' {
            [CompletionResult]::new('--theme', '--theme', [CompletionResultType]::ParameterName, 'Colours of the screen; auto: by the background of the terminal; 16: the same, out of the terminal''s own sixteen')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether there are colours; auto: on a terminal, unless NO_COLOR is set')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of the interface, of messages, and of what tarikh new and tarikh guide write (default: that of the locale)')
            [CompletionResult]::new('--direction', '--direction', [CompletionResultType]::ParameterName, 'Which way layouts run, whatever the language: auto, rtl, ltr')
            [CompletionResult]::new('--titles', '--titles', [CompletionResultType]::ParameterName, 'Language that titles, names and texts of a timeline are read in, where they have it: ar, en, …')
            [CompletionResult]::new('--watch', '--watch', [CompletionResultType]::ParameterName, 'Whether files are watched, so that what is saved is shown at once; poll: by looking at them every so often, as is done anyway where the system tells of no changes')
            [CompletionResult]::new('--bidi', '--bidi', [CompletionResultType]::ParameterName, 'How right-to-left text is sent to the terminal; auto: as it was chosen for this terminal, else as it turns out to want it')
            [CompletionResult]::new('--no-mouse', '--no-mouse', [CompletionResultType]::ParameterName, 'Leave the mouse to the terminal')
            [CompletionResult]::new('--no-watch', '--no-watch', [CompletionResultType]::ParameterName, 'Do not watch the files: r reads them again')
            [CompletionResult]::new('--marks', '--marks', [CompletionResultType]::ParameterName, 'Show Arabic vowel signs, where the terminal draws them right')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'tarikh;completions' {
            [CompletionResult]::new('--theme', '--theme', [CompletionResultType]::ParameterName, 'Colours of the screen; auto: by the background of the terminal; 16: the same, out of the terminal''s own sixteen')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether there are colours; auto: on a terminal, unless NO_COLOR is set')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of the interface, of messages, and of what tarikh new and tarikh guide write (default: that of the locale)')
            [CompletionResult]::new('--direction', '--direction', [CompletionResultType]::ParameterName, 'Which way layouts run, whatever the language: auto, rtl, ltr')
            [CompletionResult]::new('--titles', '--titles', [CompletionResultType]::ParameterName, 'Language that titles, names and texts of a timeline are read in, where they have it: ar, en, …')
            [CompletionResult]::new('--watch', '--watch', [CompletionResultType]::ParameterName, 'Whether files are watched, so that what is saved is shown at once; poll: by looking at them every so often, as is done anyway where the system tells of no changes')
            [CompletionResult]::new('--bidi', '--bidi', [CompletionResultType]::ParameterName, 'How right-to-left text is sent to the terminal; auto: as it was chosen for this terminal, else as it turns out to want it')
            [CompletionResult]::new('--no-mouse', '--no-mouse', [CompletionResultType]::ParameterName, 'Leave the mouse to the terminal')
            [CompletionResult]::new('--no-watch', '--no-watch', [CompletionResultType]::ParameterName, 'Do not watch the files: r reads them again')
            [CompletionResult]::new('--marks', '--marks', [CompletionResultType]::ParameterName, 'Show Arabic vowel signs, where the terminal draws them right')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'tarikh;man' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The folder to write all pages into')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The folder to write all pages into')
            [CompletionResult]::new('--theme', '--theme', [CompletionResultType]::ParameterName, 'Colours of the screen; auto: by the background of the terminal; 16: the same, out of the terminal''s own sixteen')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether there are colours; auto: on a terminal, unless NO_COLOR is set')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of the interface, of messages, and of what tarikh new and tarikh guide write (default: that of the locale)')
            [CompletionResult]::new('--direction', '--direction', [CompletionResultType]::ParameterName, 'Which way layouts run, whatever the language: auto, rtl, ltr')
            [CompletionResult]::new('--titles', '--titles', [CompletionResultType]::ParameterName, 'Language that titles, names and texts of a timeline are read in, where they have it: ar, en, …')
            [CompletionResult]::new('--watch', '--watch', [CompletionResultType]::ParameterName, 'Whether files are watched, so that what is saved is shown at once; poll: by looking at them every so often, as is done anyway where the system tells of no changes')
            [CompletionResult]::new('--bidi', '--bidi', [CompletionResultType]::ParameterName, 'How right-to-left text is sent to the terminal; auto: as it was chosen for this terminal, else as it turns out to want it')
            [CompletionResult]::new('--no-mouse', '--no-mouse', [CompletionResultType]::ParameterName, 'Leave the mouse to the terminal')
            [CompletionResult]::new('--no-watch', '--no-watch', [CompletionResultType]::ParameterName, 'Do not watch the files: r reads them again')
            [CompletionResult]::new('--marks', '--marks', [CompletionResultType]::ParameterName, 'Show Arabic vowel signs, where the terminal draws them right')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
    })

    $completions.Where{ $_.CompletionText -like "$wordToComplete*" } |
        Sort-Object -Property ListItemText
}
