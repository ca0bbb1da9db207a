module completions {

  def "nu-complete tarikh theme" [] {
    [ "auto" "dark" "light" "16" "none" ]
  }

  def "nu-complete tarikh color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete tarikh lang" [] {
    [ "auto" "en" "ar" "en-XB" ]
  }

  def "nu-complete tarikh direction" [] {
    [ "auto" "rtl" "ltr" ]
  }

  def "nu-complete tarikh watch" [] {
    [ "true" "false" "poll" ]
  }

  def "nu-complete tarikh months" [] {
    [ "auto" "egypt" "levant" "maghreb" "morocco" "both" ]
  }

  def "nu-complete tarikh digits" [] {
    [ "auto" "european" "arabic" ]
  }

  def "nu-complete tarikh bidi" [] {
    [ "auto" "explicit" "lrm" "lro" "kitty" "konsole" "konsole-logical" "mlterm" "qt" "logical" "unshaped" ]
  }

  # Explore a sourced timeline: every event opens its article at the very passage it rests on
  export extern tarikh [
    --filter: string          # The filter to begin with
    --theme: string@"nu-complete tarikh theme" # Colours of the screen; auto: by the background of the terminal; 16: the same, out of the terminal's own sixteen
    --color: string@"nu-complete tarikh color" # Whether there are colours; auto: on a terminal, unless NO_COLOR is set
    --lang: string@"nu-complete tarikh lang" # Language of the interface, of messages, and of what tarikh new and tarikh guide write (default: that of the locale)
    --direction: string@"nu-complete tarikh direction" # Which way layouts run, whatever the language: auto, rtl, ltr
    --titles: string          # Language that titles, names and texts of a timeline are read in, where they have it: ar, en, …
    --no-mouse                # Leave the mouse to the terminal
    --watch: string@"nu-complete tarikh watch" # Whether files are watched, so that what is saved is shown at once; poll: by looking at them every so often, as is done anyway where the system tells of no changes
    --no-watch                # Do not watch the files: r reads them again
    --marks                   # Show Arabic vowel signs, where the terminal draws them right
    --months: string@"nu-complete tarikh months" # Names of the months in an Arabic interface; auto: those of the country of the locale
    --digits: string@"nu-complete tarikh digits" # Digits of an Arabic interface, for its own numbers and for dates in words; auto: those of the country of the locale
    --plain                   # Tell the screen in whole statements, line by line, for screen readers and braille displays; always so where TERM is dumb
    --ascii                   # Draw bars, rules and signs with the letters of ASCII; letters of any script stay
    --bidi: string@"nu-complete tarikh bidi" # How right-to-left text is sent to the terminal; auto: as it was chosen for this terminal, else as it turns out to want it
    --help(-h)                # Print help
    --version(-V)             # Print version
    path?: path               # The timeline, or a folder that holds events.yaml; without it, events.yaml here or in a parent, else the example that comes with the program
  ]

  def "nu-complete tarikh frame format" [] {
    [ "text" "ansi" "svg" ]
  }

  def "nu-complete tarikh frame theme" [] {
    [ "auto" "dark" "light" "16" "none" ]
  }

  def "nu-complete tarikh frame color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete tarikh frame lang" [] {
    [ "auto" "en" "ar" "en-XB" ]
  }

  def "nu-complete tarikh frame direction" [] {
    [ "auto" "rtl" "ltr" ]
  }

  def "nu-complete tarikh frame watch" [] {
    [ "true" "false" "poll" ]
  }

  def "nu-complete tarikh frame months" [] {
    [ "auto" "egypt" "levant" "maghreb" "morocco" "both" ]
  }

  def "nu-complete tarikh frame digits" [] {
    [ "auto" "european" "arabic" ]
  }

  def "nu-complete tarikh frame bidi" [] {
    [ "auto" "explicit" "lrm" "lro" "kitty" "konsole" "konsole-logical" "mlterm" "qt" "logical" "unshaped" ]
  }

  # Print one frame of the screen, after a script of keys
  export extern "tarikh frame" [
    --size: string            # Columns and rows of the screen
    --keys: string            # What is typed first, such as “jj<enter>”
    --filter: string          # The filter to begin with
    --format: string@"nu-complete tarikh frame format" # What the frame is printed as
    --theme: string@"nu-complete tarikh frame theme" # Colours of the screen; auto: by the background of the terminal; 16: the same, out of the terminal's own sixteen
    --color: string@"nu-complete tarikh frame color" # Whether there are colours; auto: on a terminal, unless NO_COLOR is set
    --lang: string@"nu-complete tarikh frame lang" # Language of the interface, of messages, and of what tarikh new and tarikh guide write (default: that of the locale)
    --direction: string@"nu-complete tarikh frame direction" # Which way layouts run, whatever the language: auto, rtl, ltr
    --titles: string          # Language that titles, names and texts of a timeline are read in, where they have it: ar, en, …
    --no-mouse                # Leave the mouse to the terminal
    --watch: string@"nu-complete tarikh frame watch" # Whether files are watched, so that what is saved is shown at once; poll: by looking at them every so often, as is done anyway where the system tells of no changes
    --no-watch                # Do not watch the files: r reads them again
    --marks                   # Show Arabic vowel signs, where the terminal draws them right
    --months: string@"nu-complete tarikh frame months" # Names of the months in an Arabic interface; auto: those of the country of the locale
    --digits: string@"nu-complete tarikh frame digits" # Digits of an Arabic interface, for its own numbers and for dates in words; auto: those of the country of the locale
    --plain                   # Tell the screen in whole statements, line by line, for screen readers and braille displays; always so where TERM is dumb
    --ascii                   # Draw bars, rules and signs with the letters of ASCII; letters of any script stay
    --bidi: string@"nu-complete tarikh frame bidi" # How right-to-left text is sent to the terminal; auto: as it was chosen for this terminal, else as it turns out to want it
    --help(-h)                # Print help
    path?: path               # The timeline, or a folder that holds events.yaml; without it, events.yaml here or in a parent
  ]

  def "nu-complete tarikh check format" [] {
    [ "text" "json" "sarif" "github" ]
  }

  def "nu-complete tarikh check theme" [] {
    [ "auto" "dark" "light" "16" "none" ]
  }

  def "nu-complete tarikh check color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete tarikh check lang" [] {
    [ "auto" "en" "ar" "en-XB" ]
  }

  def "nu-complete tarikh check direction" [] {
    [ "auto" "rtl" "ltr" ]
  }

  def "nu-complete tarikh check watch" [] {
    [ "true" "false" "poll" ]
  }

  def "nu-complete tarikh check months" [] {
    [ "auto" "egypt" "levant" "maghreb" "morocco" "both" ]
  }

  def "nu-complete tarikh check digits" [] {
    [ "auto" "european" "arabic" ]
  }

  def "nu-complete tarikh check bidi" [] {
    [ "auto" "explicit" "lrm" "lro" "kitty" "konsole" "konsole-logical" "mlterm" "qt" "logical" "unshaped" ]
  }

  # Say what is wrong with a timeline, where, and what to do about it
  export extern "tarikh check" [
    --strict                  # Fail on warnings too
    --rule: string            # Say only what this rule finds; may be given more than once
    --explain: string         # Explain what a finding means, and why it matters; without a code, list all of them
    --coverage                # Say how much of each article is quoted, and where it names a date that no event quotes
    --format: string@"nu-complete tarikh check format" # How the findings are written; sarif: for code hosts and editors; github: as a workflow of GitHub shows them beside the lines
    --theme: string@"nu-complete tarikh check theme" # Colours of the screen; auto: by the background of the terminal; 16: the same, out of the terminal's own sixteen
    --color: string@"nu-complete tarikh check color" # Whether there are colours; auto: on a terminal, unless NO_COLOR is set
    --lang: string@"nu-complete tarikh check lang" # Language of the interface, of messages, and of what tarikh new and tarikh guide write (default: that of the locale)
    --direction: string@"nu-complete tarikh check direction" # Which way layouts run, whatever the language: auto, rtl, ltr
    --titles: string          # Language that titles, names and texts of a timeline are read in, where they have it: ar, en, …
    --no-mouse                # Leave the mouse to the terminal
    --watch: string@"nu-complete tarikh check watch" # Whether files are watched, so that what is saved is shown at once; poll: by looking at them every so often, as is done anyway where the system tells of no changes
    --no-watch                # Do not watch the files: r reads them again
    --marks                   # Show Arabic vowel signs, where the terminal draws them right
    --months: string@"nu-complete tarikh check months" # Names of the months in an Arabic interface; auto: those of the country of the locale
    --digits: string@"nu-complete tarikh check digits" # Digits of an Arabic interface, for its own numbers and for dates in words; auto: those of the country of the locale
    --plain                   # Tell the screen in whole statements, line by line, for screen readers and braille displays; always so where TERM is dumb
    --ascii                   # Draw bars, rules and signs with the letters of ASCII; letters of any script stay
    --bidi: string@"nu-complete tarikh check bidi" # How right-to-left text is sent to the terminal; auto: as it was chosen for this terminal, else as it turns out to want it
    --help(-h)                # Print help (see more with '--help')
    ...timelines: path        # Timelines, or folders that hold events.yaml; without it, events.yaml here or in a parent
  ]

  def "nu-complete tarikh list sort" [] {
    [ "time" "newest" "best" ]
  }

  def "nu-complete tarikh list format" [] {
    [ "text" "tsv" "csv" "json" "ndjson" "ids" ]
  }

  def "nu-complete tarikh list theme" [] {
    [ "auto" "dark" "light" "16" "none" ]
  }

  def "nu-complete tarikh list color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete tarikh list lang" [] {
    [ "auto" "en" "ar" "en-XB" ]
  }

  def "nu-complete tarikh list direction" [] {
    [ "auto" "rtl" "ltr" ]
  }

  def "nu-complete tarikh list watch" [] {
    [ "true" "false" "poll" ]
  }

  def "nu-complete tarikh list months" [] {
    [ "auto" "egypt" "levant" "maghreb" "morocco" "both" ]
  }

  def "nu-complete tarikh list digits" [] {
    [ "auto" "european" "arabic" ]
  }

  def "nu-complete tarikh list bidi" [] {
    [ "auto" "explicit" "lrm" "lro" "kitty" "konsole" "konsole-logical" "mlterm" "qt" "logical" "unshaped" ]
  }

  # List the events of a timeline that a filter finds, in the order of time
  export extern "tarikh list" [
    --filter: string          # The same, as one argument
    --names                   # List what events refer to instead, each with how many do: sources, actors, places, tags, facts, phases; the filter is words of their names, and is:unused for what no event refers to
    --sort: string@"nu-complete tarikh list sort" # Which come first
    --file(-f): path          # The timeline, or a folder that holds events.yaml; without it, events.yaml here or in a parent
    --format: string@"nu-complete tarikh list format" # How the events are written
    --theme: string@"nu-complete tarikh list theme" # Colours of the screen; auto: by the background of the terminal; 16: the same, out of the terminal's own sixteen
    --color: string@"nu-complete tarikh list color" # Whether there are colours; auto: on a terminal, unless NO_COLOR is set
    --lang: string@"nu-complete tarikh list lang" # Language of the interface, of messages, and of what tarikh new and tarikh guide write (default: that of the locale)
    --direction: string@"nu-complete tarikh list direction" # Which way layouts run, whatever the language: auto, rtl, ltr
    --titles: string          # Language that titles, names and texts of a timeline are read in, where they have it: ar, en, …
    --no-mouse                # Leave the mouse to the terminal
    --watch: string@"nu-complete tarikh list watch" # Whether files are watched, so that what is saved is shown at once; poll: by looking at them every so often, as is done anyway where the system tells of no changes
    --no-watch                # Do not watch the files: r reads them again
    --marks                   # Show Arabic vowel signs, where the terminal draws them right
    --months: string@"nu-complete tarikh list months" # Names of the months in an Arabic interface; auto: those of the country of the locale
    --digits: string@"nu-complete tarikh list digits" # Digits of an Arabic interface, for its own numbers and for dates in words; auto: those of the country of the locale
    --plain                   # Tell the screen in whole statements, line by line, for screen readers and braille displays; always so where TERM is dumb
    --ascii                   # Draw bars, rules and signs with the letters of ASCII; letters of any script stay
    --bidi: string@"nu-complete tarikh list bidi" # How right-to-left text is sent to the terminal; auto: as it was chosen for this terminal, else as it turns out to want it
    --help(-h)                # Print help (see more with '--help')
    ...terms: string          # The filter, as in the filter line; what begins with a hyphen is left out: -actor:putin
  ]

  def "nu-complete tarikh show format" [] {
    [ "text" "json" ]
  }

  def "nu-complete tarikh show theme" [] {
    [ "auto" "dark" "light" "16" "none" ]
  }

  def "nu-complete tarikh show color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete tarikh show lang" [] {
    [ "auto" "en" "ar" "en-XB" ]
  }

  def "nu-complete tarikh show direction" [] {
    [ "auto" "rtl" "ltr" ]
  }

  def "nu-complete tarikh show watch" [] {
    [ "true" "false" "poll" ]
  }

  def "nu-complete tarikh show months" [] {
    [ "auto" "egypt" "levant" "maghreb" "morocco" "both" ]
  }

  def "nu-complete tarikh show digits" [] {
    [ "auto" "european" "arabic" ]
  }

  def "nu-complete tarikh show bidi" [] {
    [ "auto" "explicit" "lrm" "lro" "kitty" "konsole" "konsole-logical" "mlterm" "qt" "logical" "unshaped" ]
  }

  # Show one event with its excerpts and where they stand
  export extern "tarikh show" [
    --file(-f): path          # The timeline, or a folder that holds events.yaml; without it, events.yaml here or in a parent
    --format: string@"nu-complete tarikh show format" # How the event is written
    --theme: string@"nu-complete tarikh show theme" # Colours of the screen; auto: by the background of the terminal; 16: the same, out of the terminal's own sixteen
    --color: string@"nu-complete tarikh show color" # Whether there are colours; auto: on a terminal, unless NO_COLOR is set
    --lang: string@"nu-complete tarikh show lang" # Language of the interface, of messages, and of what tarikh new and tarikh guide write (default: that of the locale)
    --direction: string@"nu-complete tarikh show direction" # Which way layouts run, whatever the language: auto, rtl, ltr
    --titles: string          # Language that titles, names and texts of a timeline are read in, where they have it: ar, en, …
    --no-mouse                # Leave the mouse to the terminal
    --watch: string@"nu-complete tarikh show watch" # Whether files are watched, so that what is saved is shown at once; poll: by looking at them every so often, as is done anyway where the system tells of no changes
    --no-watch                # Do not watch the files: r reads them again
    --marks                   # Show Arabic vowel signs, where the terminal draws them right
    --months: string@"nu-complete tarikh show months" # Names of the months in an Arabic interface; auto: those of the country of the locale
    --digits: string@"nu-complete tarikh show digits" # Digits of an Arabic interface, for its own numbers and for dates in words; auto: those of the country of the locale
    --plain                   # Tell the screen in whole statements, line by line, for screen readers and braille displays; always so where TERM is dumb
    --ascii                   # Draw bars, rules and signs with the letters of ASCII; letters of any script stay
    --bidi: string@"nu-complete tarikh show bidi" # How right-to-left text is sent to the terminal; auto: as it was chosen for this terminal, else as it turns out to want it
    --help(-h)                # Print help (see more with '--help')
    id: string                # The id of the event, or its number
  ]

  def "nu-complete tarikh repair format" [] {
    [ "text" "json" ]
  }

  def "nu-complete tarikh repair theme" [] {
    [ "auto" "dark" "light" "16" "none" ]
  }

  def "nu-complete tarikh repair color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete tarikh repair lang" [] {
    [ "auto" "en" "ar" "en-XB" ]
  }

  def "nu-complete tarikh repair direction" [] {
    [ "auto" "rtl" "ltr" ]
  }

  def "nu-complete tarikh repair watch" [] {
    [ "true" "false" "poll" ]
  }

  def "nu-complete tarikh repair months" [] {
    [ "auto" "egypt" "levant" "maghreb" "morocco" "both" ]
  }

  def "nu-complete tarikh repair digits" [] {
    [ "auto" "european" "arabic" ]
  }

  def "nu-complete tarikh repair bidi" [] {
    [ "auto" "explicit" "lrm" "lro" "kitty" "konsole" "konsole-logical" "mlterm" "qt" "logical" "unshaped" ]
  }

  # Find excerpts again whose article changed; nothing is written but on yes, and what was quoted is kept under was
  export extern "tarikh repair" [
    --yes                     # Ask nothing, and take what can only be this and differs in no word
    --format: string@"nu-complete tarikh repair format" # List what is to be repaired in this form, and ask and write nothing
    --theme: string@"nu-complete tarikh repair theme" # Colours of the screen; auto: by the background of the terminal; 16: the same, out of the terminal's own sixteen
    --color: string@"nu-complete tarikh repair color" # Whether there are colours; auto: on a terminal, unless NO_COLOR is set
    --lang: string@"nu-complete tarikh repair lang" # Language of the interface, of messages, and of what tarikh new and tarikh guide write (default: that of the locale)
    --direction: string@"nu-complete tarikh repair direction" # Which way layouts run, whatever the language: auto, rtl, ltr
    --titles: string          # Language that titles, names and texts of a timeline are read in, where they have it: ar, en, …
    --no-mouse                # Leave the mouse to the terminal
    --watch: string@"nu-complete tarikh repair watch" # Whether files are watched, so that what is saved is shown at once; poll: by looking at them every so often, as is done anyway where the system tells of no changes
    --no-watch                # Do not watch the files: r reads them again
    --marks                   # Show Arabic vowel signs, where the terminal draws them right
    --months: string@"nu-complete tarikh repair months" # Names of the months in an Arabic interface; auto: those of the country of the locale
    --digits: string@"nu-complete tarikh repair digits" # Digits of an Arabic interface, for its own numbers and for dates in words; auto: those of the country of the locale
    --plain                   # Tell the screen in whole statements, line by line, for screen readers and braille displays; always so where TERM is dumb
    --ascii                   # Draw bars, rules and signs with the letters of ASCII; letters of any script stay
    --bidi: string@"nu-complete tarikh repair bidi" # How right-to-left text is sent to the terminal; auto: as it was chosen for this terminal, else as it turns out to want it
    --help(-h)                # Print help (see more with '--help')
    timeline?: path           # The timeline, or a folder that holds events.yaml; without it, events.yaml here or in a parent
  ]

  def "nu-complete tarikh review format" [] {
    [ "text" "json" ]
  }

  def "nu-complete tarikh review theme" [] {
    [ "auto" "dark" "light" "16" "none" ]
  }

  def "nu-complete tarikh review color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete tarikh review lang" [] {
    [ "auto" "en" "ar" "en-XB" ]
  }

  def "nu-complete tarikh review direction" [] {
    [ "auto" "rtl" "ltr" ]
  }

  def "nu-complete tarikh review watch" [] {
    [ "true" "false" "poll" ]
  }

  def "nu-complete tarikh review months" [] {
    [ "auto" "egypt" "levant" "maghreb" "morocco" "both" ]
  }

  def "nu-complete tarikh review digits" [] {
    [ "auto" "european" "arabic" ]
  }

  def "nu-complete tarikh review bidi" [] {
    [ "auto" "explicit" "lrm" "lro" "kitty" "konsole" "konsole-logical" "mlterm" "qt" "logical" "unshaped" ]
  }

  # Go through events that somebody proposes for a timeline, each at its passage; what does not stand in its article cannot be accepted
  export extern "tarikh review" [
    --timeline: path          # The timeline they are for, or a folder that holds events.yaml; without it, events.yaml here or in a parent
    --format: string@"nu-complete tarikh review format" # Say in this form what would become of each, and ask and write nothing
    --theme: string@"nu-complete tarikh review theme" # Colours of the screen; auto: by the background of the terminal; 16: the same, out of the terminal's own sixteen
    --color: string@"nu-complete tarikh review color" # Whether there are colours; auto: on a terminal, unless NO_COLOR is set
    --lang: string@"nu-complete tarikh review lang" # Language of the interface, of messages, and of what tarikh new and tarikh guide write (default: that of the locale)
    --direction: string@"nu-complete tarikh review direction" # Which way layouts run, whatever the language: auto, rtl, ltr
    --titles: string          # Language that titles, names and texts of a timeline are read in, where they have it: ar, en, …
    --no-mouse                # Leave the mouse to the terminal
    --watch: string@"nu-complete tarikh review watch" # Whether files are watched, so that what is saved is shown at once; poll: by looking at them every so often, as is done anyway where the system tells of no changes
    --no-watch                # Do not watch the files: r reads them again
    --marks                   # Show Arabic vowel signs, where the terminal draws them right
    --months: string@"nu-complete tarikh review months" # Names of the months in an Arabic interface; auto: those of the country of the locale
    --digits: string@"nu-complete tarikh review digits" # Digits of an Arabic interface, for its own numbers and for dates in words; auto: those of the country of the locale
    --plain                   # Tell the screen in whole statements, line by line, for screen readers and braille displays; always so where TERM is dumb
    --ascii                   # Draw bars, rules and signs with the letters of ASCII; letters of any script stay
    --bidi: string@"nu-complete tarikh review bidi" # How right-to-left text is sent to the terminal; auto: as it was chosen for this terminal, else as it turns out to want it
    --help(-h)                # Print help (see more with '--help')
    candidates: path          # The proposed events, in the format of a timeline
  ]

  def "nu-complete tarikh notes theme" [] {
    [ "auto" "dark" "light" "16" "none" ]
  }

  def "nu-complete tarikh notes color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete tarikh notes lang" [] {
    [ "auto" "en" "ar" "en-XB" ]
  }

  def "nu-complete tarikh notes direction" [] {
    [ "auto" "rtl" "ltr" ]
  }

  def "nu-complete tarikh notes watch" [] {
    [ "true" "false" "poll" ]
  }

  def "nu-complete tarikh notes months" [] {
    [ "auto" "egypt" "levant" "maghreb" "morocco" "both" ]
  }

  def "nu-complete tarikh notes digits" [] {
    [ "auto" "european" "arabic" ]
  }

  def "nu-complete tarikh notes bidi" [] {
    [ "auto" "explicit" "lrm" "lro" "kitty" "konsole" "konsole-logical" "mlterm" "qt" "logical" "unshaped" ]
  }

  # What to say, what comes next and the time, of the talk on a stage in another terminal
  export extern "tarikh notes" [
    --stage: string           # Which stage, by its process or its timeline; without it, the one that was started last
    --theme: string@"nu-complete tarikh notes theme" # Colours of the screen; auto: by the background of the terminal; 16: the same, out of the terminal's own sixteen
    --color: string@"nu-complete tarikh notes color" # Whether there are colours; auto: on a terminal, unless NO_COLOR is set
    --lang: string@"nu-complete tarikh notes lang" # Language of the interface, of messages, and of what tarikh new and tarikh guide write (default: that of the locale)
    --direction: string@"nu-complete tarikh notes direction" # Which way layouts run, whatever the language: auto, rtl, ltr
    --titles: string          # Language that titles, names and texts of a timeline are read in, where they have it: ar, en, …
    --no-mouse                # Leave the mouse to the terminal
    --watch: string@"nu-complete tarikh notes watch" # Whether files are watched, so that what is saved is shown at once; poll: by looking at them every so often, as is done anyway where the system tells of no changes
    --no-watch                # Do not watch the files: r reads them again
    --marks                   # Show Arabic vowel signs, where the terminal draws them right
    --months: string@"nu-complete tarikh notes months" # Names of the months in an Arabic interface; auto: those of the country of the locale
    --digits: string@"nu-complete tarikh notes digits" # Digits of an Arabic interface, for its own numbers and for dates in words; auto: those of the country of the locale
    --plain                   # Tell the screen in whole statements, line by line, for screen readers and braille displays; always so where TERM is dumb
    --ascii                   # Draw bars, rules and signs with the letters of ASCII; letters of any script stay
    --bidi: string@"nu-complete tarikh notes bidi" # How right-to-left text is sent to the terminal; auto: as it was chosen for this terminal, else as it turns out to want it
    --help(-h)                # Print help
  ]

  def "nu-complete tarikh ctl what" [] {
    [ "next" "previous" "next-event" "previous-event" "first" "last" "overview" "find" "dark" "paper" "spotlight" "accounts" "translation" "language" "larger" "smaller" "time" "autoplay" "loop" "clock" "clock-reset" "notes" "rehearse" "goto" "stop" "blank" "status" "prev" "prev-event" ]
  }

  def "nu-complete tarikh ctl format" [] {
    [ "text" "json" ]
  }

  def "nu-complete tarikh ctl theme" [] {
    [ "auto" "dark" "light" "16" "none" ]
  }

  def "nu-complete tarikh ctl color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete tarikh ctl lang" [] {
    [ "auto" "en" "ar" "en-XB" ]
  }

  def "nu-complete tarikh ctl direction" [] {
    [ "auto" "rtl" "ltr" ]
  }

  def "nu-complete tarikh ctl watch" [] {
    [ "true" "false" "poll" ]
  }

  def "nu-complete tarikh ctl months" [] {
    [ "auto" "egypt" "levant" "maghreb" "morocco" "both" ]
  }

  def "nu-complete tarikh ctl digits" [] {
    [ "auto" "european" "arabic" ]
  }

  def "nu-complete tarikh ctl bidi" [] {
    [ "auto" "explicit" "lrm" "lro" "kitty" "konsole" "konsole-logical" "mlterm" "qt" "logical" "unshaped" ]
  }

  # Drive the stage of a talk in another terminal, or say where it is
  export extern "tarikh ctl" [
    --stage: string           # Which stage, by its process or its timeline; without it, the one that was started last
    --format: string@"nu-complete tarikh ctl format" # How the status is written
    --theme: string@"nu-complete tarikh ctl theme" # Colours of the screen; auto: by the background of the terminal; 16: the same, out of the terminal's own sixteen
    --color: string@"nu-complete tarikh ctl color" # Whether there are colours; auto: on a terminal, unless NO_COLOR is set
    --lang: string@"nu-complete tarikh ctl lang" # Language of the interface, of messages, and of what tarikh new and tarikh guide write (default: that of the locale)
    --direction: string@"nu-complete tarikh ctl direction" # Which way layouts run, whatever the language: auto, rtl, ltr
    --titles: string          # Language that titles, names and texts of a timeline are read in, where they have it: ar, en, …
    --no-mouse                # Leave the mouse to the terminal
    --watch: string@"nu-complete tarikh ctl watch" # Whether files are watched, so that what is saved is shown at once; poll: by looking at them every so often, as is done anyway where the system tells of no changes
    --no-watch                # Do not watch the files: r reads them again
    --marks                   # Show Arabic vowel signs, where the terminal draws them right
    --months: string@"nu-complete tarikh ctl months" # Names of the months in an Arabic interface; auto: those of the country of the locale
    --digits: string@"nu-complete tarikh ctl digits" # Digits of an Arabic interface, for its own numbers and for dates in words; auto: those of the country of the locale
    --plain                   # Tell the screen in whole statements, line by line, for screen readers and braille displays; always so where TERM is dumb
    --ascii                   # Draw bars, rules and signs with the letters of ASCII; letters of any script stay
    --bidi: string@"nu-complete tarikh ctl bidi" # How right-to-left text is sent to the terminal; auto: as it was chosen for this terminal, else as it turns out to want it
    --help(-h)                # Print help (see more with '--help')
    what: string@"nu-complete tarikh ctl what" # What the stage is to do: what one of its keys does, by its name; goto an event of the talk; stop N, of the talk; blank; or status
    value?: string            # For goto the id of the event, or its number; for stop which one, from 1; for blank dark (as without it), paper or off
  ]

  def "nu-complete tarikh present theme" [] {
    [ "auto" "dark" "light" "16" "none" ]
  }

  def "nu-complete tarikh present color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete tarikh present lang" [] {
    [ "auto" "en" "ar" "en-XB" ]
  }

  def "nu-complete tarikh present direction" [] {
    [ "auto" "rtl" "ltr" ]
  }

  def "nu-complete tarikh present watch" [] {
    [ "true" "false" "poll" ]
  }

  def "nu-complete tarikh present months" [] {
    [ "auto" "egypt" "levant" "maghreb" "morocco" "both" ]
  }

  def "nu-complete tarikh present digits" [] {
    [ "auto" "european" "arabic" ]
  }

  def "nu-complete tarikh present bidi" [] {
    [ "auto" "explicit" "lrm" "lro" "kitty" "konsole" "konsole-logical" "mlterm" "qt" "logical" "unshaped" ]
  }

  # Give a talk: one event after the other on a calm stage
  export extern "tarikh present" [
    --tour: string            # The tour to tell, by its id; without it, the whole timeline
    --filter: string          # The filter whose events are told
    --resume                  # Go on where the talk was left
    --every: string           # Go on by itself after so many seconds; any key stops that
    --repeat                  # Begin anew after the end
    --rehearse                # Measure how long each stop takes; at the end that may become the plan of the tour
    --theme: string@"nu-complete tarikh present theme" # Colours of the screen; auto: by the background of the terminal; 16: the same, out of the terminal's own sixteen
    --color: string@"nu-complete tarikh present color" # Whether there are colours; auto: on a terminal, unless NO_COLOR is set
    --lang: string@"nu-complete tarikh present lang" # Language of the interface, of messages, and of what tarikh new and tarikh guide write (default: that of the locale)
    --direction: string@"nu-complete tarikh present direction" # Which way layouts run, whatever the language: auto, rtl, ltr
    --titles: string          # Language that titles, names and texts of a timeline are read in, where they have it: ar, en, …
    --no-mouse                # Leave the mouse to the terminal
    --watch: string@"nu-complete tarikh present watch" # Whether files are watched, so that what is saved is shown at once; poll: by looking at them every so often, as is done anyway where the system tells of no changes
    --no-watch                # Do not watch the files: r reads them again
    --marks                   # Show Arabic vowel signs, where the terminal draws them right
    --months: string@"nu-complete tarikh present months" # Names of the months in an Arabic interface; auto: those of the country of the locale
    --digits: string@"nu-complete tarikh present digits" # Digits of an Arabic interface, for its own numbers and for dates in words; auto: those of the country of the locale
    --plain                   # Tell the screen in whole statements, line by line, for screen readers and braille displays; always so where TERM is dumb
    --ascii                   # Draw bars, rules and signs with the letters of ASCII; letters of any script stay
    --bidi: string@"nu-complete tarikh present bidi" # How right-to-left text is sent to the terminal; auto: as it was chosen for this terminal, else as it turns out to want it
    --help(-h)                # Print help
    path?: path               # The timeline, or a folder that holds events.yaml; without it, events.yaml here or in a parent
  ]

  def "nu-complete tarikh tours format" [] {
    [ "text" "json" ]
  }

  def "nu-complete tarikh tours theme" [] {
    [ "auto" "dark" "light" "16" "none" ]
  }

  def "nu-complete tarikh tours color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete tarikh tours lang" [] {
    [ "auto" "en" "ar" "en-XB" ]
  }

  def "nu-complete tarikh tours direction" [] {
    [ "auto" "rtl" "ltr" ]
  }

  def "nu-complete tarikh tours watch" [] {
    [ "true" "false" "poll" ]
  }

  def "nu-complete tarikh tours months" [] {
    [ "auto" "egypt" "levant" "maghreb" "morocco" "both" ]
  }

  def "nu-complete tarikh tours digits" [] {
    [ "auto" "european" "arabic" ]
  }

  def "nu-complete tarikh tours bidi" [] {
    [ "auto" "explicit" "lrm" "lro" "kitty" "konsole" "konsole-logical" "mlterm" "qt" "logical" "unshaped" ]
  }

  # List the tours of a timeline: id, title, stops, and how long each is planned to take
  export extern "tarikh tours" [
    --file(-f): path          # The timeline, or a folder that holds events.yaml; without it, events.yaml here or in a parent
    --format: string@"nu-complete tarikh tours format" # How the tours are written
    --theme: string@"nu-complete tarikh tours theme" # Colours of the screen; auto: by the background of the terminal; 16: the same, out of the terminal's own sixteen
    --color: string@"nu-complete tarikh tours color" # Whether there are colours; auto: on a terminal, unless NO_COLOR is set
    --lang: string@"nu-complete tarikh tours lang" # Language of the interface, of messages, and of what tarikh new and tarikh guide write (default: that of the locale)
    --direction: string@"nu-complete tarikh tours direction" # Which way layouts run, whatever the language: auto, rtl, ltr
    --titles: string          # Language that titles, names and texts of a timeline are read in, where they have it: ar, en, …
    --no-mouse                # Leave the mouse to the terminal
    --watch: string@"nu-complete tarikh tours watch" # Whether files are watched, so that what is saved is shown at once; poll: by looking at them every so often, as is done anyway where the system tells of no changes
    --no-watch                # Do not watch the files: r reads them again
    --marks                   # Show Arabic vowel signs, where the terminal draws them right
    --months: string@"nu-complete tarikh tours months" # Names of the months in an Arabic interface; auto: those of the country of the locale
    --digits: string@"nu-complete tarikh tours digits" # Digits of an Arabic interface, for its own numbers and for dates in words; auto: those of the country of the locale
    --plain                   # Tell the screen in whole statements, line by line, for screen readers and braille displays; always so where TERM is dumb
    --ascii                   # Draw bars, rules and signs with the letters of ASCII; letters of any script stay
    --bidi: string@"nu-complete tarikh tours bidi" # How right-to-left text is sent to the terminal; auto: as it was chosen for this terminal, else as it turns out to want it
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete tarikh handout format" [] {
    [ "md" "html" ]
  }

  def "nu-complete tarikh handout theme" [] {
    [ "auto" "dark" "light" "16" "none" ]
  }

  def "nu-complete tarikh handout color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete tarikh handout lang" [] {
    [ "auto" "en" "ar" "en-XB" ]
  }

  def "nu-complete tarikh handout direction" [] {
    [ "auto" "rtl" "ltr" ]
  }

  def "nu-complete tarikh handout watch" [] {
    [ "true" "false" "poll" ]
  }

  def "nu-complete tarikh handout months" [] {
    [ "auto" "egypt" "levant" "maghreb" "morocco" "both" ]
  }

  def "nu-complete tarikh handout digits" [] {
    [ "auto" "european" "arabic" ]
  }

  def "nu-complete tarikh handout bidi" [] {
    [ "auto" "explicit" "lrm" "lro" "kitty" "konsole" "konsole-logical" "mlterm" "qt" "logical" "unshaped" ]
  }

  # Write a talk for its audience: the events with the words of the articles, their sources and translations
  export extern "tarikh handout" [
    --filter: string          # The same, as one argument
    --tour: string            # A tour of the timeline, by its id; tarikh tours names them
    --file(-f): path          # The timeline, or a folder that holds events.yaml; without it, events.yaml here or in a parent
    --format: string@"nu-complete tarikh handout format" # How it is written; without it, as the name of the file to write says, else as Markdown
    --output(-o): path        # The file to write; without it, the output
    --notes                   # With what the presenter is to say
    --theme: string@"nu-complete tarikh handout theme" # Colours of the screen; auto: by the background of the terminal; 16: the same, out of the terminal's own sixteen
    --color: string@"nu-complete tarikh handout color" # Whether there are colours; auto: on a terminal, unless NO_COLOR is set
    --lang: string@"nu-complete tarikh handout lang" # Language of the interface, of messages, and of what tarikh new and tarikh guide write (default: that of the locale)
    --direction: string@"nu-complete tarikh handout direction" # Which way layouts run, whatever the language: auto, rtl, ltr
    --titles: string          # Language that titles, names and texts of a timeline are read in, where they have it: ar, en, …
    --no-mouse                # Leave the mouse to the terminal
    --watch: string@"nu-complete tarikh handout watch" # Whether files are watched, so that what is saved is shown at once; poll: by looking at them every so often, as is done anyway where the system tells of no changes
    --no-watch                # Do not watch the files: r reads them again
    --marks                   # Show Arabic vowel signs, where the terminal draws them right
    --months: string@"nu-complete tarikh handout months" # Names of the months in an Arabic interface; auto: those of the country of the locale
    --digits: string@"nu-complete tarikh handout digits" # Digits of an Arabic interface, for its own numbers and for dates in words; auto: those of the country of the locale
    --plain                   # Tell the screen in whole statements, line by line, for screen readers and braille displays; always so where TERM is dumb
    --ascii                   # Draw bars, rules and signs with the letters of ASCII; letters of any script stay
    --bidi: string@"nu-complete tarikh handout bidi" # How right-to-left text is sent to the terminal; auto: as it was chosen for this terminal, else as it turns out to want it
    --help(-h)                # Print help (see more with '--help')
    ...terms: string          # The filter, as in the filter line; what begins with a hyphen is left out: -actor:putin; without it, all events
  ]

  def "nu-complete tarikh stats format" [] {
    [ "text" "json" ]
  }

  def "nu-complete tarikh stats theme" [] {
    [ "auto" "dark" "light" "16" "none" ]
  }

  def "nu-complete tarikh stats color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete tarikh stats lang" [] {
    [ "auto" "en" "ar" "en-XB" ]
  }

  def "nu-complete tarikh stats direction" [] {
    [ "auto" "rtl" "ltr" ]
  }

  def "nu-complete tarikh stats watch" [] {
    [ "true" "false" "poll" ]
  }

  def "nu-complete tarikh stats months" [] {
    [ "auto" "egypt" "levant" "maghreb" "morocco" "both" ]
  }

  def "nu-complete tarikh stats digits" [] {
    [ "auto" "european" "arabic" ]
  }

  def "nu-complete tarikh stats bidi" [] {
    [ "auto" "explicit" "lrm" "lro" "kitty" "konsole" "konsole-logical" "mlterm" "qt" "logical" "unshaped" ]
  }

  # Count what a timeline has: events, sources, actors, phases, disagreements, silences
  export extern "tarikh stats" [
    --format: string@"nu-complete tarikh stats format" # How the counts are written
    --theme: string@"nu-complete tarikh stats theme" # Colours of the screen; auto: by the background of the terminal; 16: the same, out of the terminal's own sixteen
    --color: string@"nu-complete tarikh stats color" # Whether there are colours; auto: on a terminal, unless NO_COLOR is set
    --lang: string@"nu-complete tarikh stats lang" # Language of the interface, of messages, and of what tarikh new and tarikh guide write (default: that of the locale)
    --direction: string@"nu-complete tarikh stats direction" # Which way layouts run, whatever the language: auto, rtl, ltr
    --titles: string          # Language that titles, names and texts of a timeline are read in, where they have it: ar, en, …
    --no-mouse                # Leave the mouse to the terminal
    --watch: string@"nu-complete tarikh stats watch" # Whether files are watched, so that what is saved is shown at once; poll: by looking at them every so often, as is done anyway where the system tells of no changes
    --no-watch                # Do not watch the files: r reads them again
    --marks                   # Show Arabic vowel signs, where the terminal draws them right
    --months: string@"nu-complete tarikh stats months" # Names of the months in an Arabic interface; auto: those of the country of the locale
    --digits: string@"nu-complete tarikh stats digits" # Digits of an Arabic interface, for its own numbers and for dates in words; auto: those of the country of the locale
    --plain                   # Tell the screen in whole statements, line by line, for screen readers and braille displays; always so where TERM is dumb
    --ascii                   # Draw bars, rules and signs with the letters of ASCII; letters of any script stay
    --bidi: string@"nu-complete tarikh stats bidi" # How right-to-left text is sent to the terminal; auto: as it was chosen for this terminal, else as it turns out to want it
    --help(-h)                # Print help (see more with '--help')
    path?: path               # The timeline, or a folder that holds events.yaml; without it, events.yaml here or in a parent
  ]

  def "nu-complete tarikh new theme" [] {
    [ "auto" "dark" "light" "16" "none" ]
  }

  def "nu-complete tarikh new color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete tarikh new lang" [] {
    [ "auto" "en" "ar" "en-XB" ]
  }

  def "nu-complete tarikh new direction" [] {
    [ "auto" "rtl" "ltr" ]
  }

  def "nu-complete tarikh new watch" [] {
    [ "true" "false" "poll" ]
  }

  def "nu-complete tarikh new months" [] {
    [ "auto" "egypt" "levant" "maghreb" "morocco" "both" ]
  }

  def "nu-complete tarikh new digits" [] {
    [ "auto" "european" "arabic" ]
  }

  def "nu-complete tarikh new bidi" [] {
    [ "auto" "explicit" "lrm" "lro" "kitty" "konsole" "konsole-logical" "mlterm" "qt" "logical" "unshaped" ]
  }

  # Begin a timeline: a folder that has every part of the format once, explained, and opens and checks clean
  export extern "tarikh new" [
    --empty                   # Without the events and articles that explain the format
    --theme: string@"nu-complete tarikh new theme" # Colours of the screen; auto: by the background of the terminal; 16: the same, out of the terminal's own sixteen
    --color: string@"nu-complete tarikh new color" # Whether there are colours; auto: on a terminal, unless NO_COLOR is set
    --lang: string@"nu-complete tarikh new lang" # Language of the interface, of messages, and of what tarikh new and tarikh guide write (default: that of the locale)
    --direction: string@"nu-complete tarikh new direction" # Which way layouts run, whatever the language: auto, rtl, ltr
    --titles: string          # Language that titles, names and texts of a timeline are read in, where they have it: ar, en, …
    --no-mouse                # Leave the mouse to the terminal
    --watch: string@"nu-complete tarikh new watch" # Whether files are watched, so that what is saved is shown at once; poll: by looking at them every so often, as is done anyway where the system tells of no changes
    --no-watch                # Do not watch the files: r reads them again
    --marks                   # Show Arabic vowel signs, where the terminal draws them right
    --months: string@"nu-complete tarikh new months" # Names of the months in an Arabic interface; auto: those of the country of the locale
    --digits: string@"nu-complete tarikh new digits" # Digits of an Arabic interface, for its own numbers and for dates in words; auto: those of the country of the locale
    --plain                   # Tell the screen in whole statements, line by line, for screen readers and braille displays; always so where TERM is dumb
    --ascii                   # Draw bars, rules and signs with the letters of ASCII; letters of any script stay
    --bidi: string@"nu-complete tarikh new bidi" # How right-to-left text is sent to the terminal; auto: as it was chosen for this terminal, else as it turns out to want it
    --help(-h)                # Print help
    folder?: path             # The folder, which may be there already; without it, this one
  ]

  def "nu-complete tarikh add-source form" [] {
    [ "text" "html" "markdown" ]
  }

  def "nu-complete tarikh add-source theme" [] {
    [ "auto" "dark" "light" "16" "none" ]
  }

  def "nu-complete tarikh add-source color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete tarikh add-source lang" [] {
    [ "auto" "en" "ar" "en-XB" ]
  }

  def "nu-complete tarikh add-source direction" [] {
    [ "auto" "rtl" "ltr" ]
  }

  def "nu-complete tarikh add-source watch" [] {
    [ "true" "false" "poll" ]
  }

  def "nu-complete tarikh add-source months" [] {
    [ "auto" "egypt" "levant" "maghreb" "morocco" "both" ]
  }

  def "nu-complete tarikh add-source digits" [] {
    [ "auto" "european" "arabic" ]
  }

  def "nu-complete tarikh add-source bidi" [] {
    [ "auto" "explicit" "lrm" "lro" "kitty" "konsole" "konsole-logical" "mlterm" "qt" "logical" "unshaped" ]
  }

  # Add articles to a timeline: their text into its folder, their records into its file; web pages and Markdown are read as text
  export extern "tarikh add-source" [
    --timeline(-f): path      # The timeline, or a folder that holds events.yaml; without it, events.yaml here or in a parent
    --id: string              # Its id; without it, made from the name of the file, or the title
    --title: string           # Its headline; without it, what it says itself
    --publisher: string       # Who published it; without it, what a page says of itself
    --author: string          # Who wrote it; without it, what a page says of itself
    --published: string       # When it was published, such as 2024-06-18; without it, what a page says of itself
    --language: string        # Language of its text, such as ar; without it, what a page says, or the letters tell
    --url: string             # Where it was found; without it, what a page says of itself
    --retrieved: string       # When it was fetched
    --as: string@"nu-complete tarikh add-source form" # What it is; without it, by the end of its name, or how it begins
    --encoding: string        # The encoding of its letters, such as windows-1256; without it, found out
    --dry-run                 # Show what would be written, and write nothing
    --theme: string@"nu-complete tarikh add-source theme" # Colours of the screen; auto: by the background of the terminal; 16: the same, out of the terminal's own sixteen
    --color: string@"nu-complete tarikh add-source color" # Whether there are colours; auto: on a terminal, unless NO_COLOR is set
    --lang: string@"nu-complete tarikh add-source lang" # Language of the interface, of messages, and of what tarikh new and tarikh guide write (default: that of the locale)
    --direction: string@"nu-complete tarikh add-source direction" # Which way layouts run, whatever the language: auto, rtl, ltr
    --titles: string          # Language that titles, names and texts of a timeline are read in, where they have it: ar, en, …
    --no-mouse                # Leave the mouse to the terminal
    --watch: string@"nu-complete tarikh add-source watch" # Whether files are watched, so that what is saved is shown at once; poll: by looking at them every so often, as is done anyway where the system tells of no changes
    --no-watch                # Do not watch the files: r reads them again
    --marks                   # Show Arabic vowel signs, where the terminal draws them right
    --months: string@"nu-complete tarikh add-source months" # Names of the months in an Arabic interface; auto: those of the country of the locale
    --digits: string@"nu-complete tarikh add-source digits" # Digits of an Arabic interface, for its own numbers and for dates in words; auto: those of the country of the locale
    --plain                   # Tell the screen in whole statements, line by line, for screen readers and braille displays; always so where TERM is dumb
    --ascii                   # Draw bars, rules and signs with the letters of ASCII; letters of any script stay
    --bidi: string@"nu-complete tarikh add-source bidi" # How right-to-left text is sent to the terminal; auto: as it was chosen for this terminal, else as it turns out to want it
    --help(-h)                # Print help
    ...articles: path         # The articles, as text, HTML or Markdown; - reads one from the input
  ]

  def "nu-complete tarikh guide theme" [] {
    [ "auto" "dark" "light" "16" "none" ]
  }

  def "nu-complete tarikh guide color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete tarikh guide lang" [] {
    [ "auto" "en" "ar" "en-XB" ]
  }

  def "nu-complete tarikh guide direction" [] {
    [ "auto" "rtl" "ltr" ]
  }

  def "nu-complete tarikh guide watch" [] {
    [ "true" "false" "poll" ]
  }

  def "nu-complete tarikh guide months" [] {
    [ "auto" "egypt" "levant" "maghreb" "morocco" "both" ]
  }

  def "nu-complete tarikh guide digits" [] {
    [ "auto" "european" "arabic" ]
  }

  def "nu-complete tarikh guide bidi" [] {
    [ "auto" "explicit" "lrm" "lro" "kitty" "konsole" "konsole-logical" "mlterm" "qt" "logical" "unshaped" ]
  }

  # Print how a timeline is made, from the first article on, and all that may stand in it
  export extern "tarikh guide" [
    --theme: string@"nu-complete tarikh guide theme" # Colours of the screen; auto: by the background of the terminal; 16: the same, out of the terminal's own sixteen
    --color: string@"nu-complete tarikh guide color" # Whether there are colours; auto: on a terminal, unless NO_COLOR is set
    --lang: string@"nu-complete tarikh guide lang" # Language of the interface, of messages, and of what tarikh new and tarikh guide write (default: that of the locale)
    --direction: string@"nu-complete tarikh guide direction" # Which way layouts run, whatever the language: auto, rtl, ltr
    --titles: string          # Language that titles, names and texts of a timeline are read in, where they have it: ar, en, …
    --no-mouse                # Leave the mouse to the terminal
    --watch: string@"nu-complete tarikh guide watch" # Whether files are watched, so that what is saved is shown at once; poll: by looking at them every so often, as is done anyway where the system tells of no changes
    --no-watch                # Do not watch the files: r reads them again
    --marks                   # Show Arabic vowel signs, where the terminal draws them right
    --months: string@"nu-complete tarikh guide months" # Names of the months in an Arabic interface; auto: those of the country of the locale
    --digits: string@"nu-complete tarikh guide digits" # Digits of an Arabic interface, for its own numbers and for dates in words; auto: those of the country of the locale
    --plain                   # Tell the screen in whole statements, line by line, for screen readers and braille displays; always so where TERM is dumb
    --ascii                   # Draw bars, rules and signs with the letters of ASCII; letters of any script stay
    --bidi: string@"nu-complete tarikh guide bidi" # How right-to-left text is sent to the terminal; auto: as it was chosen for this terminal, else as it turns out to want it
    --help(-h)                # Print help
  ]

  def "nu-complete tarikh schema theme" [] {
    [ "auto" "dark" "light" "16" "none" ]
  }

  def "nu-complete tarikh schema color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete tarikh schema lang" [] {
    [ "auto" "en" "ar" "en-XB" ]
  }

  def "nu-complete tarikh schema direction" [] {
    [ "auto" "rtl" "ltr" ]
  }

  def "nu-complete tarikh schema watch" [] {
    [ "true" "false" "poll" ]
  }

  def "nu-complete tarikh schema months" [] {
    [ "auto" "egypt" "levant" "maghreb" "morocco" "both" ]
  }

  def "nu-complete tarikh schema digits" [] {
    [ "auto" "european" "arabic" ]
  }

  def "nu-complete tarikh schema bidi" [] {
    [ "auto" "explicit" "lrm" "lro" "kitty" "konsole" "konsole-logical" "mlterm" "qt" "logical" "unshaped" ]
  }

  # Print the JSON Schema of a timeline, for editors
  export extern "tarikh schema" [
    --theme: string@"nu-complete tarikh schema theme" # Colours of the screen; auto: by the background of the terminal; 16: the same, out of the terminal's own sixteen
    --color: string@"nu-complete tarikh schema color" # Whether there are colours; auto: on a terminal, unless NO_COLOR is set
    --lang: string@"nu-complete tarikh schema lang" # Language of the interface, of messages, and of what tarikh new and tarikh guide write (default: that of the locale)
    --direction: string@"nu-complete tarikh schema direction" # Which way layouts run, whatever the language: auto, rtl, ltr
    --titles: string          # Language that titles, names and texts of a timeline are read in, where they have it: ar, en, …
    --no-mouse                # Leave the mouse to the terminal
    --watch: string@"nu-complete tarikh schema watch" # Whether files are watched, so that what is saved is shown at once; poll: by looking at them every so often, as is done anyway where the system tells of no changes
    --no-watch                # Do not watch the files: r reads them again
    --marks                   # Show Arabic vowel signs, where the terminal draws them right
    --months: string@"nu-complete tarikh schema months" # Names of the months in an Arabic interface; auto: those of the country of the locale
    --digits: string@"nu-complete tarikh schema digits" # Digits of an Arabic interface, for its own numbers and for dates in words; auto: those of the country of the locale
    --plain                   # Tell the screen in whole statements, line by line, for screen readers and braille displays; always so where TERM is dumb
    --ascii                   # Draw bars, rules and signs with the letters of ASCII; letters of any script stay
    --bidi: string@"nu-complete tarikh schema bidi" # How right-to-left text is sent to the terminal; auto: as it was chosen for this terminal, else as it turns out to want it
    --help(-h)                # Print help
  ]

  def "nu-complete tarikh keys format" [] {
    [ "text" "json" ]
  }

  def "nu-complete tarikh keys theme" [] {
    [ "auto" "dark" "light" "16" "none" ]
  }

  def "nu-complete tarikh keys color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete tarikh keys lang" [] {
    [ "auto" "en" "ar" "en-XB" ]
  }

  def "nu-complete tarikh keys direction" [] {
    [ "auto" "rtl" "ltr" ]
  }

  def "nu-complete tarikh keys watch" [] {
    [ "true" "false" "poll" ]
  }

  def "nu-complete tarikh keys months" [] {
    [ "auto" "egypt" "levant" "maghreb" "morocco" "both" ]
  }

  def "nu-complete tarikh keys digits" [] {
    [ "auto" "european" "arabic" ]
  }

  def "nu-complete tarikh keys bidi" [] {
    [ "auto" "explicit" "lrm" "lro" "kitty" "konsole" "konsole-logical" "mlterm" "qt" "logical" "unshaped" ]
  }

  # Print every key and what it does
  export extern "tarikh keys" [
    --format: string@"nu-complete tarikh keys format" # How the keys are written
    --theme: string@"nu-complete tarikh keys theme" # Colours of the screen; auto: by the background of the terminal; 16: the same, out of the terminal's own sixteen
    --color: string@"nu-complete tarikh keys color" # Whether there are colours; auto: on a terminal, unless NO_COLOR is set
    --lang: string@"nu-complete tarikh keys lang" # Language of the interface, of messages, and of what tarikh new and tarikh guide write (default: that of the locale)
    --direction: string@"nu-complete tarikh keys direction" # Which way layouts run, whatever the language: auto, rtl, ltr
    --titles: string          # Language that titles, names and texts of a timeline are read in, where they have it: ar, en, …
    --no-mouse                # Leave the mouse to the terminal
    --watch: string@"nu-complete tarikh keys watch" # Whether files are watched, so that what is saved is shown at once; poll: by looking at them every so often, as is done anyway where the system tells of no changes
    --no-watch                # Do not watch the files: r reads them again
    --marks                   # Show Arabic vowel signs, where the terminal draws them right
    --months: string@"nu-complete tarikh keys months" # Names of the months in an Arabic interface; auto: those of the country of the locale
    --digits: string@"nu-complete tarikh keys digits" # Digits of an Arabic interface, for its own numbers and for dates in words; auto: those of the country of the locale
    --plain                   # Tell the screen in whole statements, line by line, for screen readers and braille displays; always so where TERM is dumb
    --ascii                   # Draw bars, rules and signs with the letters of ASCII; letters of any script stay
    --bidi: string@"nu-complete tarikh keys bidi" # How right-to-left text is sent to the terminal; auto: as it was chosen for this terminal, else as it turns out to want it
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete tarikh doctor theme" [] {
    [ "auto" "dark" "light" "16" "none" ]
  }

  def "nu-complete tarikh doctor color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete tarikh doctor lang" [] {
    [ "auto" "en" "ar" "en-XB" ]
  }

  def "nu-complete tarikh doctor direction" [] {
    [ "auto" "rtl" "ltr" ]
  }

  def "nu-complete tarikh doctor watch" [] {
    [ "true" "false" "poll" ]
  }

  def "nu-complete tarikh doctor months" [] {
    [ "auto" "egypt" "levant" "maghreb" "morocco" "both" ]
  }

  def "nu-complete tarikh doctor digits" [] {
    [ "auto" "european" "arabic" ]
  }

  def "nu-complete tarikh doctor bidi" [] {
    [ "auto" "explicit" "lrm" "lro" "kitty" "konsole" "konsole-logical" "mlterm" "qt" "logical" "unshaped" ]
  }

  # Say what is known of the terminal, show how each family of terminals is sent Arabic, and ask which reads right
  export extern "tarikh doctor" [
    --theme: string@"nu-complete tarikh doctor theme" # Colours of the screen; auto: by the background of the terminal; 16: the same, out of the terminal's own sixteen
    --color: string@"nu-complete tarikh doctor color" # Whether there are colours; auto: on a terminal, unless NO_COLOR is set
    --lang: string@"nu-complete tarikh doctor lang" # Language of the interface, of messages, and of what tarikh new and tarikh guide write (default: that of the locale)
    --direction: string@"nu-complete tarikh doctor direction" # Which way layouts run, whatever the language: auto, rtl, ltr
    --titles: string          # Language that titles, names and texts of a timeline are read in, where they have it: ar, en, …
    --no-mouse                # Leave the mouse to the terminal
    --watch: string@"nu-complete tarikh doctor watch" # Whether files are watched, so that what is saved is shown at once; poll: by looking at them every so often, as is done anyway where the system tells of no changes
    --no-watch                # Do not watch the files: r reads them again
    --marks                   # Show Arabic vowel signs, where the terminal draws them right
    --months: string@"nu-complete tarikh doctor months" # Names of the months in an Arabic interface; auto: those of the country of the locale
    --digits: string@"nu-complete tarikh doctor digits" # Digits of an Arabic interface, for its own numbers and for dates in words; auto: those of the country of the locale
    --plain                   # Tell the screen in whole statements, line by line, for screen readers and braille displays; always so where TERM is dumb
    --ascii                   # Draw bars, rules and signs with the letters of ASCII; letters of any script stay
    --bidi: string@"nu-complete tarikh doctor bidi" # How right-to-left text is sent to the terminal; auto: as it was chosen for this terminal, else as it turns out to want it
    --help(-h)                # Print help
  ]

  def "nu-complete tarikh config theme" [] {
    [ "auto" "dark" "light" "16" "none" ]
  }

  def "nu-complete tarikh config color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete tarikh config lang" [] {
    [ "auto" "en" "ar" "en-XB" ]
  }

  def "nu-complete tarikh config direction" [] {
    [ "auto" "rtl" "ltr" ]
  }

  def "nu-complete tarikh config watch" [] {
    [ "true" "false" "poll" ]
  }

  def "nu-complete tarikh config months" [] {
    [ "auto" "egypt" "levant" "maghreb" "morocco" "both" ]
  }

  def "nu-complete tarikh config digits" [] {
    [ "auto" "european" "arabic" ]
  }

  def "nu-complete tarikh config bidi" [] {
    [ "auto" "explicit" "lrm" "lro" "kitty" "konsole" "konsole-logical" "mlterm" "qt" "logical" "unshaped" ]
  }

  # Print what is set, and by whose word, as a file of settings
  export extern "tarikh config" [
    --theme: string@"nu-complete tarikh config theme" # Colours of the screen; auto: by the background of the terminal; 16: the same, out of the terminal's own sixteen
    --color: string@"nu-complete tarikh config color" # Whether there are colours; auto: on a terminal, unless NO_COLOR is set
    --lang: string@"nu-complete tarikh config lang" # Language of the interface, of messages, and of what tarikh new and tarikh guide write (default: that of the locale)
    --direction: string@"nu-complete tarikh config direction" # Which way layouts run, whatever the language: auto, rtl, ltr
    --titles: string          # Language that titles, names and texts of a timeline are read in, where they have it: ar, en, …
    --no-mouse                # Leave the mouse to the terminal
    --watch: string@"nu-complete tarikh config watch" # Whether files are watched, so that what is saved is shown at once; poll: by looking at them every so often, as is done anyway where the system tells of no changes
    --no-watch                # Do not watch the files: r reads them again
    --marks                   # Show Arabic vowel signs, where the terminal draws them right
    --months: string@"nu-complete tarikh config months" # Names of the months in an Arabic interface; auto: those of the country of the locale
    --digits: string@"nu-complete tarikh config digits" # Digits of an Arabic interface, for its own numbers and for dates in words; auto: those of the country of the locale
    --plain                   # Tell the screen in whole statements, line by line, for screen readers and braille displays; always so where TERM is dumb
    --ascii                   # Draw bars, rules and signs with the letters of ASCII; letters of any script stay
    --bidi: string@"nu-complete tarikh config bidi" # How right-to-left text is sent to the terminal; auto: as it was chosen for this terminal, else as it turns out to want it
    --help(-h)                # Print help
  ]

  def "nu-complete tarikh completions shell" [] {
    [ "bash" "elvish" "fish" "nushell" "powershell" "zsh" ]
  }

  def "nu-complete tarikh completions theme" [] {
    [ "auto" "dark" "light" "16" "none" ]
  }

  def "nu-complete tarikh completions color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete tarikh completions lang" [] {
    [ "auto" "en" "ar" "en-XB" ]
  }

  def "nu-complete tarikh completions direction" [] {
    [ "auto" "rtl" "ltr" ]
  }

  def "nu-complete tarikh completions watch" [] {
    [ "true" "false" "poll" ]
  }

  def "nu-complete tarikh completions months" [] {
    [ "auto" "egypt" "levant" "maghreb" "morocco" "both" ]
  }

  def "nu-complete tarikh completions digits" [] {
    [ "auto" "european" "arabic" ]
  }

  def "nu-complete tarikh completions bidi" [] {
    [ "auto" "explicit" "lrm" "lro" "kitty" "konsole" "konsole-logical" "mlterm" "qt" "logical" "unshaped" ]
  }

  # Print what makes a shell complete the command line
  export extern "tarikh completions" [
    --theme: string@"nu-complete tarikh completions theme" # Colours of the screen; auto: by the background of the terminal; 16: the same, out of the terminal's own sixteen
    --color: string@"nu-complete tarikh completions color" # Whether there are colours; auto: on a terminal, unless NO_COLOR is set
    --lang: string@"nu-complete tarikh completions lang" # Language of the interface, of messages, and of what tarikh new and tarikh guide write (default: that of the locale)
    --direction: string@"nu-complete tarikh completions direction" # Which way layouts run, whatever the language: auto, rtl, ltr
    --titles: string          # Language that titles, names and texts of a timeline are read in, where they have it: ar, en, …
    --no-mouse                # Leave the mouse to the terminal
    --watch: string@"nu-complete tarikh completions watch" # Whether files are watched, so that what is saved is shown at once; poll: by looking at them every so often, as is done anyway where the system tells of no changes
    --no-watch                # Do not watch the files: r reads them again
    --marks                   # Show Arabic vowel signs, where the terminal draws them right
    --months: string@"nu-complete tarikh completions months" # Names of the months in an Arabic interface; auto: those of the country of the locale
    --digits: string@"nu-complete tarikh completions digits" # Digits of an Arabic interface, for its own numbers and for dates in words; auto: those of the country of the locale
    --plain                   # Tell the screen in whole statements, line by line, for screen readers and braille displays; always so where TERM is dumb
    --ascii                   # Draw bars, rules and signs with the letters of ASCII; letters of any script stay
    --bidi: string@"nu-complete tarikh completions bidi" # How right-to-left text is sent to the terminal; auto: as it was chosen for this terminal, else as it turns out to want it
    --help(-h)                # Print help
    shell: string@"nu-complete tarikh completions shell" # The shell
  ]

  def "nu-complete tarikh man theme" [] {
    [ "auto" "dark" "light" "16" "none" ]
  }

  def "nu-complete tarikh man color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete tarikh man lang" [] {
    [ "auto" "en" "ar" "en-XB" ]
  }

  def "nu-complete tarikh man direction" [] {
    [ "auto" "rtl" "ltr" ]
  }

  def "nu-complete tarikh man watch" [] {
    [ "true" "false" "poll" ]
  }

  def "nu-complete tarikh man months" [] {
    [ "auto" "egypt" "levant" "maghreb" "morocco" "both" ]
  }

  def "nu-complete tarikh man digits" [] {
    [ "auto" "european" "arabic" ]
  }

  def "nu-complete tarikh man bidi" [] {
    [ "auto" "explicit" "lrm" "lro" "kitty" "konsole" "konsole-logical" "mlterm" "qt" "logical" "unshaped" ]
  }

  # Print a page of the manual, or write all of them
  export extern "tarikh man" [
    --output(-o): path        # The folder to write all pages into
    --theme: string@"nu-complete tarikh man theme" # Colours of the screen; auto: by the background of the terminal; 16: the same, out of the terminal's own sixteen
    --color: string@"nu-complete tarikh man color" # Whether there are colours; auto: on a terminal, unless NO_COLOR is set
    --lang: string@"nu-complete tarikh man lang" # Language of the interface, of messages, and of what tarikh new and tarikh guide write (default: that of the locale)
    --direction: string@"nu-complete tarikh man direction" # Which way layouts run, whatever the language: auto, rtl, ltr
    --titles: string          # Language that titles, names and texts of a timeline are read in, where they have it: ar, en, …
    --no-mouse                # Leave the mouse to the terminal
    --watch: string@"nu-complete tarikh man watch" # Whether files are watched, so that what is saved is shown at once; poll: by looking at them every so often, as is done anyway where the system tells of no changes
    --no-watch                # Do not watch the files: r reads them again
    --marks                   # Show Arabic vowel signs, where the terminal draws them right
    --months: string@"nu-complete tarikh man months" # Names of the months in an Arabic interface; auto: those of the country of the locale
    --digits: string@"nu-complete tarikh man digits" # Digits of an Arabic interface, for its own numbers and for dates in words; auto: those of the country of the locale
    --plain                   # Tell the screen in whole statements, line by line, for screen readers and braille displays; always so where TERM is dumb
    --ascii                   # Draw bars, rules and signs with the letters of ASCII; letters of any script stay
    --bidi: string@"nu-complete tarikh man bidi" # How right-to-left text is sent to the terminal; auto: as it was chosen for this terminal, else as it turns out to want it
    --help(-h)                # Print help
    command?: string          # The command whose page is printed; without it, the page of the program
  ]

}

export use completions *
