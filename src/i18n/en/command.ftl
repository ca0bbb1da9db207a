## command

command-error = error: { $what }
command-help = help: { $what }
command-left-out = warning: { $what }; tarikh check { $file } says what cannot be read there
command-panic =
    error: tarikh failed; the fault is in the program, and your files are untouched
    { $report }
usage-unknown = there is no { $argument } here
    .help = tarikh --help, or tarikh COMMAND --help, says what there is
usage-unknown-meant = there is no { $argument } here
    .help = did you mean { $meant } ?
usage-command = there is no command { $command }
    .help = tarikh --help lists them
usage-no-command = a command is missing
    .help = --help behind it lists them
usage-value = “{ $value }” is no value of { $argument }
    .help = write one of: { $known }
usage-value-missing = { $argument } lacks its value
    .help = --help says which it takes
usage-value-refused = “{ $value }” is no value of { $argument }: { $reason }
usage-missing = this is missing: { $arguments }
    .help = --help shows the whole command
usage-conflict = { $argument } and { $other } cannot both hold
    .help = leave one of them out

command-output = the output cannot be written: { $reason }

command-no-terminal = the screen needs a terminal, and the output does not go to one
    .help = run it in a terminal; tarikh --help says what works without
command-no-keys = the screen needs a terminal to take keys from, and there is none
    .help = run it in a terminal; tarikh --help says what works without
command-dumb-terminal = this terminal cannot place text on a screen: TERM is “dumb” or not set
    .help = set TERM to what the terminal is, most likely TERM=xterm-256color
command-terminal = the terminal cannot be used: { $reason }

command-about = Explore a sourced timeline: every event opens its article at the very passage it rests on
    .examples =
        tarikh                                  # the timeline of this folder, or of one above
        tarikh timelines/bridge                 # the one of this folder
        tarikh --filter "actor:kim since:2024"  # begin with what a filter finds
command-path-first = the timeline is named before the subcommand
    .help = name it after the subcommand
command-path = The timeline, or a folder that holds events.yaml; without it, events.yaml here or in a parent, else the example that comes with the program
command-theme = Colours of the screen; auto: by the background of the terminal; 16: the same, out of the terminal's own sixteen
command-color = Whether there are colours; auto: on a terminal, unless NO_COLOR is set
command-lang = Language of the interface, of messages, and of what tarikh new and tarikh guide write (default: that of the locale)
command-direction = Which way layouts run, whatever the language: auto, rtl, ltr
command-bidi = How right-to-left text is sent to the terminal; auto: as it was chosen for this terminal, else as it turns out to want it
command-titles = Language that titles, names and texts of a timeline are read in, where they have it: ar, en, …
command-marks = Show Arabic vowel signs, where the terminal draws them right
command-months = Names of the months in an Arabic interface; auto: those of the country of the locale
command-digits = Digits of an Arabic interface, for its own numbers and for dates in words; auto: those of the country of the locale
command-ascii = Draw bars, rules and signs with the letters of ASCII; letters of any script stay
command-plain = Tell the screen in whole statements, line by line, for screen readers and braille displays; always so where TERM is dumb
command-variable-unknown = { $name } says { $says }, which means nothing here
    .help = it may say { $wanted }
command-no-mouse = Leave the mouse to the terminal
command-watch = Whether files are watched, so that what is saved is shown at once; poll: by looking at them every so often, as is done anyway where the system tells of no changes
command-no-watch = Do not watch the files: r reads them again

command-frame = Print one frame of the screen, after a script of keys
    .examples =
        tarikh frame --size 100x30 --keys '/kim<enter>c'  # what is on screen after these keys
        tarikh frame --format svg events.yaml             # the same as a picture
command-frame-path = The timeline, or a folder that holds events.yaml; without it, events.yaml here or in a parent
command-frame-size = Columns and rows of the screen
command-frame-size-wrong = columns and rows are written as 120x40, each from 1 to { $most }
command-frame-filter = The filter to begin with
command-frame-keys = What is typed first, such as “jj<enter>”
command-frame-format = What the frame is printed as
command-frame-picture = The screen of Tarikh, { $width } columns by { $height } rows
command-unknown-key = { $name } at column { $column } of --keys names no key
    .help = write <lt> for the character “<”

command-check = Say what is wrong with a timeline, where, and what to do about it
    .examples =
        tarikh check                                         # everything that is wrong, where, and what to do
        tarikh check --strict --format github a.yaml b.yaml  # for a workflow that fails on warnings too
        tarikh check --explain date-contradicted             # what a finding means
command-check-timelines = Timelines, or folders that hold events.yaml; without it, events.yaml here or in a parent
command-check-rule = Say only what this rule finds; may be given more than once
command-check-explain = Explain what a finding means, and why it matters; without a code, list all of them
command-check-coverage-form = what is quoted is written as text or JSON only
    .help = leave --format out, or write --format json
command-check-coverage = Say how much of each article is quoted, and where it names a date that no event quotes
command-check-unknown = no finding is called { $code }
    .help = { $near ->
    [0] the word in brackets after “warning” names a finding, such as date-contradicted
   *[other] did you mean { $near }?
  }
command-check-strict = Fail on warnings too
command-check-format = How the findings are written; sarif: for code hosts and editors; github: as a workflow of GitHub shows them beside the lines
command-filter = The filter to begin with
command-filter-first = a filter before a command is not that command's: tarikh list --filter FILTER
command-list = List the events of a timeline that a filter finds, in the order of time
    .examples =
        tarikh list actor:putin 2024 -tag:arms    # what a filter finds
        tarikh list -has:source --format ids      # events without a source, an id a line
        tarikh list --format json -f events.yaml  # everything, for a program
        tarikh list --names is:unused             # what the file lists and no event refers to
command-list-terms = The filter, as in the filter line; what begins with a hyphen is left out: -actor:putin
command-list-filter = The same, as one argument
command-list-names = List what events refer to instead, each with how many do: sources, actors, places, tags, facts, phases; the filter is words of their names, and is:unused for what no event refers to
command-list-names-term = { $term } says nothing of a name
    .help = write words of the name or id, and is:unused for what no event refers to
command-list-names-nothing = no name matches
command-list-sort = Which come first
command-list-file = The timeline, or a folder that holds events.yaml; without it, events.yaml here or in a parent
command-list-format = How the events are written
command-list-nothing = no event matches
command-list-suggestion = write { $suggestion }
command-show = Show one event with its excerpts and where they stand
    .examples =
        tarikh show 12                                    # the twelfth event
        tarikh show putin-visits-pyongyang --format json  # by its id, for a program
command-show-id = The id of the event, or its number
command-show-file = The timeline, or a folder that holds events.yaml; without it, events.yaml here or in a parent
command-show-format = How the event is written
command-show-unknown = no event has the id { $id }
    .help = { $near ->
    [0] tarikh list names all events
   *[other] did you mean { $near }?
  }
command-show-left-out = the event { $id } is left out, as it cannot be read
    .help = tarikh check { $file } says what is wrong from line { $line } on

command-notes = What to say, what comes next and the time, of the talk on a stage in another terminal
    .examples =
        tarikh notes                      # the notes of the talk that began last
        tarikh notes --stage events.yaml  # of the talk of this timeline
command-notes-stage = Which stage, by its process or its timeline; without it, the one that was started last
command-ctl = Drive the stage of a talk in another terminal, or say where it is
    .examples =
        tarikh ctl next                         # the next step of the talk
        tarikh ctl goto putin-visits-pyongyang  # this event
        tarikh ctl status --format json         # where the talk is, for a program
command-ctl-what = What the stage is to do: what one of its keys does, by its name; goto an event of the talk; stop N, of the talk; blank; or status
command-ctl-value = For goto the id of the event, or its number; for stop which one, from 1; for blank dark (as without it), paper or off
command-ctl-stage = Which stage, by its process or its timeline; without it, the one that was started last
command-ctl-format = How the status is written
ctl-no-stage = no talk is on a stage
    .help = begin one in another terminal first
ctl-no-such-stage = { $stage } is on no stage
    .help = without --stage, the stage that was started last is meant
ctl-goto-needs = goto needs the id of an event, or its number
ctl-stop-unknown = stop needs the number of a stop, from 1
ctl-blank-unknown = the stage is blanked dark or paper; off shows it again
ctl-needs-nothing = this command takes no value
ctl-place = stop { $stop } of { $stops } · step { $step } of { $steps }
ctl-event = { $date } · { $title }
ctl-clock = clock { $time }{ $running ->
        [0] , stopped
       *[other] { "" }
    }
ctl-blanked = the stage is blank
ctl-next = next: { $event }
talk-no-event = the talk has no such event
talk-no-stop = the talk has no such stop
stage-not-understood = the stage did not understand; it is most likely of another version of Tarikh
stage-version = the stage is of another version of Tarikh
    .help = quit and start both of the same one
stage-busy = too many are connected to the stage
    .help = close some of the notes
stage-no-answer = the stage does not answer
    .help = it may be stopped, or in an editor
stages-not-ours = { $path } is not yours, so nothing is heard or said there
    .help = remove it, or set XDG_RUNTIME_DIR to a folder of your own
stages-open = { $path } can be opened by others, so nothing is heard or said there
    .help = chmod 700 { $path }
stages-system = { $path } cannot be used: { $reason }

command-present = Give a talk: one event after the other on a calm stage
    .examples =
        tarikh present                               # the whole timeline
        tarikh present --tour short --rehearse       # a tour, and how long each stop takes
        tarikh present --filter tag:arms --every 20  # what a filter finds, by itself
command-present-path = The timeline, or a folder that holds events.yaml; without it, events.yaml here or in a parent
command-present-tour = The tour to tell, by its id; without it, the whole timeline
command-present-filter = The filter whose events are told
command-present-resume = Go on where the talk was left
command-present-every = Go on by itself after so many seconds; any key stops that
command-present-repeat = Begin anew after the end
command-present-rehearse = Measure how long each stop takes; at the end that may become the plan of the tour
command-tours = List the tours of a timeline: id, title, stops, and how long each is planned to take
    .examples =
        tarikh tours                               # the tours of the timeline here
        tarikh tours --format json -f events.yaml  # the same for a program
command-tours-file = The timeline, or a folder that holds events.yaml; without it, events.yaml here or in a parent
command-tours-format = How the tours are written
command-tours-none = the timeline has no tours
command-repair = Find excerpts again whose article changed; nothing is written but on yes, and what was quoted is kept under was
    .examples =
        tarikh repair                  # ask about each excerpt whose article changed
        tarikh repair --yes            # take what differs in form only, and list the rest
        tarikh repair --format json    # what is lost and where it may stand now, for a program
command-repair-timeline = The timeline, or a folder that holds events.yaml; without it, events.yaml here or in a parent
command-repair-yes = Ask nothing, and take what can only be this and differs in no word
command-repair-format = List what is to be repaired in this form, and ask and write nothing
command-review = Go through events that somebody proposes for a timeline, each at its passage; what does not stand in its article cannot be accepted
    .examples =
        tarikh review proposed.yaml                         # one after the other, at their passages
        tarikh review proposed.yaml --timeline events.yaml  # for this timeline
        tarikh review proposed.yaml --format json           # what would become of each, for a program
command-review-candidates = The proposed events, in the format of a timeline
command-review-timeline = The timeline they are for, or a folder that holds events.yaml; without it, events.yaml here or in a parent
command-review-format = Say in this form what would become of each, and ask and write nothing
command-review-timeline-missing = there is no timeline here to review events for
    .help = name it: tarikh review CANDIDATES --timeline FILE
command-handout = Write a talk for its audience: the events with the words of the articles, their sources and translations
    .examples =
        tarikh handout --tour short -o short.html  # a tour as a page to print
        tarikh handout tag:arms since:2024         # what a filter finds, as Markdown
command-handout-terms = The filter, as in the filter line; what begins with a hyphen is left out: -actor:putin; without it, all events
command-handout-filter = The same, as one argument
command-handout-tour = A tour of the timeline, by its id; tarikh tours names them
command-handout-file = The timeline, or a folder that holds events.yaml; without it, events.yaml here or in a parent
command-handout-format = How it is written; without it, as the name of the file to write says, else as Markdown
command-handout-output = The file to write; without it, the output
command-handout-notes = With what the presenter is to say
command-tour-unknown = no tour has the id { $id }
    .help = { $tours ->
    [0] the timeline has no tours
   *[other] its tours are { $tours }
  }
command-handout-nothing = there is no event to hand out
command-handout-kept = { $file } holds something else than a handout, and is left as it is
    .help = name another file, or remove this one first
command-unwritten = { $file } cannot be written: { $reason }
command-new = Begin a timeline: a folder that has every part of the format once, explained, and opens and checks clean
    .examples =
        tarikh new bridges               # the folder bridges, with a timeline that explains the format
        tarikh new --lang ar bridges     # the same, explained in Arabic
        tarikh new --empty .             # an empty timeline in this folder
command-new-folder = The folder, which may be there already; without it, this one
command-new-empty = Without the events and articles that explain the format
command-new-there = already there, and left as it is: { $files }
    .help = name another folder; nothing was written
command-new-next = next: tarikh opens it there, and an editor beside it changes what is on screen; tarikh check says what is wrong
command-new-next-empty = next: tarikh add-source FILE adds an article there; tarikh check says what is wrong
command-add-source = Add articles to a timeline: their text into its folder, their records into its file; web pages and Markdown are read as text
    .examples =
        tarikh add-source page.html                            # a saved page, with what it says of itself
        tarikh add-source articles/*.txt --publisher "The Echo"  # all of one newspaper
        tarikh add-source old.txt --encoding windows-1256 --dry-run  # show what would be written
        tarikh add-source - --id letter --published 1683-11-02   # what is piped in
command-add-source-articles = The articles, as text, HTML or Markdown; - reads one from the input
command-add-source-timeline = The timeline, or a folder that holds events.yaml; without it, events.yaml here or in a parent
command-add-source-id = Its id; without it, made from the name of the file, or the title
command-add-source-title = Its headline; without it, what it says itself
command-add-source-publisher = Who published it; without it, what a page says of itself
command-add-source-author = Who wrote it; without it, what a page says of itself
command-add-source-published = When it was published, such as 2024-06-18; without it, what a page says of itself
command-add-source-language = Language of its text, such as ar; without it, what a page says, or the letters tell
command-add-source-url = Where it was found; without it, what a page says of itself
command-add-source-retrieved = When it was fetched
command-add-source-form = What it is; without it, by the end of its name, or how it begins
command-add-source-encoding = The encoding of its letters, such as windows-1256; without it, found out
command-add-source-dry-run = Show what would be written, and write nothing
command-add-source-stdin = the input
command-add-source-added = added { $id }: { $file }
command-add-source-would = { $file }:
command-add-source-decoded = { $id }: read as { $encoding }, written as UTF-8
command-add-source-unknown = { $id }: nothing in it says these; add them to its record where you know them: { $options }
command-add-source-there = { $file } is in the timeline already, as { $id }; nothing was written
command-add-source-taken = another source has the id { $id }
    .help = give another one with --id
command-add-source-one = --id, --title and --url are of one article
    .help = add it by itself
command-add-source-missing = there is no file { $file }
command-add-source-not-regular = { $file } is a folder, a pipe or a device, not a file
    .help = name the articles in it; - reads from a pipe
command-add-source-too-large = { $file } is larger than { $limit } MiB
command-add-source-denied = { $file } cannot be read: { $reason }
command-add-source-not-text = { $file } is no text ({ $kind })
    .help = save its words as text or as a web page first
command-add-source-empty = { $file } has no words
    .help = a page whose words come by a script only: save it from a browser
command-add-source-too-deep = { $file } is a page of thousands of elements within each other
    .help = copy its words into a file of text
command-add-source-encoding-not = { $file } cannot be read as { $encoding } from byte { $byte } on
    .help = name its encoding: --encoding windows-1256, windows-1252, utf-16le, …
command-guide = Print how a timeline is made, from the first article on, and all that may stand in it
    .examples =
        tarikh guide | less         # the guide, page by page
        tarikh guide --lang ar      # in Arabic
command-schema = Print the JSON Schema of a timeline, for editors
    .examples =
        tarikh schema > events.schema.json  # for the first line of a timeline: # yaml-language-server: $schema=events.schema.json

command-config = Print what is set, and by whose word, as a file of settings
    .examples =
        tarikh config                                 # what holds, and why
        tarikh config > ~/.config/tarikh/config.toml  # keep it so
config-path = { $path }
config-path-missing = { $path } (there is no such file; what stands here may be saved as one)
config-comes-to = here { $value }: { $why }
origin-flag = by the command line
origin-variable = by { $variable }
origin-file = by the file
origin-default = by default
theme-why-color = colours were refused (--color never)
theme-why-said = it was asked for
theme-why-no-color = NO_COLOR is set
depth-why-variable = COLORTERM says so
depth-why-answers = by what the terminal answers
depth-why-outer = tmux names what the terminal around it has
depth-why-screen = GNU screen passes no more on than TERM and COLORTERM tell of the terminal around it
depth-why-term = by TERM; COLORTERM=truecolor would tell of more
theme-why-background = by the background that the terminal tells
language-why-locale = by the locale
theme-why-variable = by COLORFGBG
theme-why-nothing = nothing is known of the background
plain-why-dumb = TERM is “dumb” or not set

command-doctor = Say what is known of the terminal, show how each family of terminals is sent Arabic, and ask which reads right
    .examples =
        tarikh doctor                  # look which of the panes reads right
        tarikh doctor --bidi explicit  # what one family gets
doctor-size = size
doctor-no-terminal = there is no terminal
doctor-not-asked = the output does not go to a terminal, so none was asked
doctor-answers = answers
doctor-none = none
doctor-name = name
doctor-device = device
doctor-mode = bidi mode
doctor-mode-known = it has one
doctor-mode-unknown = it has none
doctor-background = background
doctor-light = light
doctor-dark = dark
doctor-known-as = remembered as
doctor-marks = vowel signs
doctor-marks-right = can be shown
doctor-question = Which reads right? 0–9 is remembered for this terminal, Enter leaves it:{ " " }
command-not-remembered = the answer could not be remembered: { $reason }
    .help = start with --bidi and the name of the family, or set TARIKH_BIDI to it
doctor-outer = around tmux
doctor-family = family
doctor-chosen = { $what }: { $why }
doctor-depth = colours
doctor-encoding = encoding
doctor-encoding-unknown = not known; UTF-8 is sent
doctor-theme = theme
doctor-card = The same two panes as each family of terminals is sent them.

command-examples = Examples:

command-keys = Print every key and what it does
    .examples =
        tarikh keys                # as in help
        tarikh keys --format json  # for a program
command-keys-format = How the keys are written

command-completions = Print what makes a shell complete the command line
    .examples =
        tarikh completions bash > ~/.local/share/bash-completion/completions/tarikh
        tarikh completions zsh > ~/.zfunc/_tarikh  # a folder that fpath names
        tarikh completions fish > ~/.config/fish/completions/tarikh.fish
command-completions-shell = The shell

command-man = Print a page of the manual, or write all of them
    .examples =
        tarikh man | man -l -                    # the page of the program
        tarikh man check                         # the page of a command
        tarikh man -o ~/.local/share/man/man1    # all of them, for man tarikh-check
command-man-command = The command whose page is printed; without it, the page of the program
command-man-output = The folder to write all pages into
command-man-unknown = there is no command { $name }
    .help = tarikh --help names all of them
command-man-unwritten = { $file } cannot be written: { $reason }

command-stats = Count what a timeline has: events, sources, actors, phases, disagreements, silences
    .examples =
        tarikh stats                       # of the timeline here
        tarikh stats --format json a.yaml  # for a program
command-stats-path = The timeline, or a folder that holds events.yaml; without it, events.yaml here or in a parent
command-stats-format = How the counts are written
stats-events = Events: { $count }
stats-conflict = accounts disagree
stats-unsourced = without a source
stats-excerpts = Quotations: { $count }
stats-sources = Articles: { $count }, with the events that quote them
stats-actors = Actors: { $count }, with their events
stats-places = Places: { $count }, with their events
stats-tags = Tags: { $count }, with their events
stats-facts = Facts: { $count }, with the events that state them
stats-phases = Phases: { $count }, with their events
stats-disagreements = Disagreements: { $count }, by the number of the event
stats-silences = Silences: { $count }, by the number of the event that ends them
