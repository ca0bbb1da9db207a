#!/bin/bash
# Takes the pictures of this folder: all of them, or those named.
#
#   screenshots/make.sh [NAME]...
#
# shots.txt says what they show. Those from `frame` need a browser (chromium) or rsvg-convert to become PNG, handouts the browser, those
# of terminals what terminal.sh names. What is not installed is skipped, and said. TARIKH names the program, else it is built.
set -u
here=$(cd "$(dirname "$0")" && pwd) root=$(dirname "$here")
timeline=$root/events.yaml
tarikh=${TARIKH:-${CARGO_TARGET_DIR:-$root/target}/debug/tarikh}
[ -n "${TARIKH:-}" ] || (cd "$root" && cargo build --quiet --locked) || exit
all_terminals="xterm xfce4 konsole kitty alacritty foot mlterm qterminal urxvt zutty tmux+xterm tmux+xfce4 tmux+kitty tmux+konsole"
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT

has() { command -v "$1" >/dev/null; }

# Few colours, and nothing that differs from one run to the next.
shrink() {
  local colours=${3:-64}
  if has pngquant; then pngquant --force --strip --nofs --speed 1 "$colours" --output "$2" "$1"
  elif has convert; then convert "$1" -strip +dither -colors "$colours" "png8:$2"
  else cp "$1" "$2"; fi
}

from_frame() {
  local name=$1 size=$2 theme=$3 keys=$4 picture=$here/$1.svg
  "$tarikh" --theme "$theme" frame "$timeline" --size "$size" --keys "$keys" --format svg > "$picture" || return
  local pixels; pixels=$(sed -n '1s/.* width="\([0-9]*\)" height="\([0-9]*\)".*/\1,\2/p' "$picture")
  if has chromium; then
    chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --window-size="$pixels" \
      --user-data-dir="$folder/browser" --screenshot="$folder/$name.png" "file://$picture" >/dev/null 2>&1
  elif has rsvg-convert; then rsvg-convert "$picture" -o "$folder/$name.png"
  else echo "$name.png: skipped, neither chromium nor rsvg-convert is installed"; return; fi
  shrink "$folder/$name.png" "$here/$name.png"
}

# The beginning of a handout in a browser. Its fonts are those of the machine; Debian's fonts-noto-core has good Arabic ones.
from_handout() {
  local name=$1 size=$2 theme=$3 scheme=1; shift 3
  [ "$theme" = light ] || scheme=0
  has chromium || { echo "$name.png: skipped, chromium is not installed"; return; }
  "$tarikh" handout --file "$timeline" --format html "$@" > "$folder/$name.html" || return
  chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --blink-settings=preferredColorScheme=$scheme \
    --window-size="${size/x/,}" --user-data-dir="$folder/browser" --screenshot="$folder/$name.png" \
    "file://$folder/$name.html" >/dev/null 2>&1
  shrink "$folder/$name.png" "$here/$name.png" 32
}

# The last picture: keys typed one screen after the other, as scrolling is what shows how a terminal repaints.
from_terminal() {
  local terminal=$1 size=$2 theme=$3 keys=$4 out=$5
  "$here/terminal.sh" "$terminal" "$size" "$folder/$terminal" "$keys" -- "$tarikh" --theme "$theme" "${@:6}" "$timeline" || return
  mv "$folder/$terminal-1.png" "$out"
}

# One screen of the Arabic program in two real terminals, dark and light.
arabic() {
  local name=$1 size=$2 keys=$3 terminal theme one taken=()
  has montage || { echo "$name.png: skipped, montage (ImageMagick) is not installed"; return; }
  while read -r terminal theme; do
    one=$folder/$name-$theme.png
    FONT_SIZE=11 from_terminal "$terminal" "$size" "$theme" "$keys" "$one" --lang ar && taken+=("$one")
  done <<< $'xterm dark\nkitty light'
  [ ${#taken[@]} -gt 0 ] || return
  montage "${taken[@]}" -tile 2x -background '#30343a' -geometry '+6+6' "$folder/$name.png"
  shrink "$folder/$name.png" "$here/$name.png" 24
}

# One screen in four sizes of two real terminals, dark in one and light in the other.
sizes() {
  local name=$1 keys=$2 size theme terminal one taken=()
  has montage || { echo "$name.png: skipped, montage (ImageMagick) is not installed"; return; }
  for size in 80x24 100x30 120x40 200x60; do
    for theme in dark light; do
      terminal=xterm; [ $theme = dark ] || terminal=kitty
      one=$folder/$name-$size-$theme.png
      FONT_SIZE=8 from_terminal "$terminal" "$size" "$theme" "$keys" "$one" && taken+=("$one")
    done
  done
  [ ${#taken[@]} -gt 0 ] || return
  montage "${taken[@]}" -tile 2x -background '#30343a' -geometry '+6+6' "$folder/$name.png"
  shrink "$folder/$name.png" "$here/$name.png" 16
}

# A talk in three sizes: told in English in one real terminal, dark, and in Arabic in another, light; its stage, or the notes of who
# speaks, beside a stage in a session of its own.
talk() {
  local name=$1 what=$2 keys=$3 size points terminal theme titles one command taken=()
  has montage || { echo "$name.png: skipped, montage (ImageMagick) is not installed"; return; }
  [ "$what" = stage ] || has tmux || { echo "$name.png: skipped, tmux is not installed"; return; }
  while read -r size points; do
    while read -r terminal theme titles; do
      one=$folder/$name-$size-$theme.png
      command=("$tarikh" --theme "$theme" --titles "$titles" present --tour treaty-in-ten-stops "$timeline")
      if [ "$what" = notes ]; then
        command=(bash -c 'session=$1; shift; tmux -L "$session" new-session -d -x 60 -y 16 "$(printf "%q " "$@")"
          sleep 2; exec "$1" "$2" "$3" "$4" "$5" notes' notes "tarikh-$$" "${command[@]}")
      fi
      FONT_SIZE=$points "$here/terminal.sh" "$terminal" "$size" "$folder/talk" "$keys" -- "${command[@]}" &&
        convert "$folder/talk-1.png" -resize 1000x "$one" && taken+=("$one")
      [ "$what" = stage ] || tmux -L "tarikh-$$" kill-server 2>/dev/null
    done <<< $'xterm dark en\nkitty light ar'
  done <<< $'60x16 16\n80x24 12\n200x60 7'
  [ ${#taken[@]} -gt 0 ] || return
  montage "${taken[@]}" -tile 2x -background '#30343a' -geometry '+6+6' "$folder/$name.png"
  shrink "$folder/$name.png" "$here/$name.png" 16
}

sheet() {
  local name=$1 size=$2 theme=$3 keys=$4 taken=() terminal font
  font=$(fc-match -f '%{file}' 'DejaVu Sans Mono')
  has montage || { echo "$name.png: skipped, montage (ImageMagick) is not installed"; return; }
  for terminal in $all_terminals; do
    from_terminal "$terminal" "$size" "$theme" "$keys" "$folder/sheet-$terminal.png" "${@:5}" || continue
    convert "$folder/sheet-$terminal.png" -background '#30343a' -fill white -font "$font" -pointsize 15 \
      "label:${terminal/+/ in }" -gravity center -append "$folder/sheet-$terminal.png"
    taken+=("$folder/sheet-$terminal.png")
  done
  [ ${#taken[@]} -gt 0 ] || return
  montage "${taken[@]}" -tile 2x -background '#30343a' -geometry '+6+6' "$folder/$name.png"
  shrink "$folder/$name.png" "$here/$name.png" 14
}

grep -v '^#' "$here/shots.txt" | while read -r name drawn_by size theme keys; do
  case " $* " in "  "|*" $name "*) ;; *) continue;; esac
  case $drawn_by in
    frame) from_frame "$name" "$size" "$theme" "$keys" ;;
    handout) from_handout "$name" "$size" "$theme" $keys ;;
    arabic) arabic "$name" "$size" "$keys" ;;
    sizes) sizes "$name" "$keys" ;;
    talk) talk "$name" "$size" "$keys" ;;
    arabic-terminals) sheet "$name" "$size" "$theme" "$keys" --lang ar ;;
    terminals) sheet "$name" "$size" "$theme" "$keys" ;;
    *) from_terminal "$drawn_by" "$size" "$theme" "$keys" "$folder/$name.png" && shrink "$folder/$name.png" "$here/$name.png" ;;
  esac </dev/null
done
ls -l "$here"/*.png
