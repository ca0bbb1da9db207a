#!/bin/bash
# Photographs a full-screen program in a real terminal, before and after keys.
#
#   terminal.sh TERMINAL COLSxROWS OUT [KEYS]... -- COMMAND...
#
# TERMINAL  xterm urxvt zutty alacritty foot kitty konsole xfce4 mlterm qterminal; tmux+TERMINAL for tmux in it
# OUT       OUT-0.png is the first screen, OUT-1.png the screen after the first KEYS, and so on (see type.py)
# FONT, FONT_SIZE say in what it is drawn. Ends with 77 where a program that it takes is not installed.
# Debian: xvfb x11-apps imagemagick fonts-dejavu-core python3 dbus libgl1-mesa-dri, the terminals, tmux; for foot also weston
set -u
terminal=$1 size=$2 out=$3; shift 3
columns=${size%x*} rows=${size#*x}
font=${FONT:-DejaVu Sans Mono} points=${FONT_SIZE:-12}
here=$(cd "$(dirname "$0")" && pwd)
inner=${terminal#tmux+}

declare -A program=([xfce4]=xfce4-terminal)
needed=(Xvfb xwd convert python3 "${program[$inner]:-$inner}")
[ "$inner" = "$terminal" ] || needed+=(tmux)
case $inner in xfce4|konsole|qterminal) needed+=(dbus-run-session);; foot) needed+=(weston);; esac
for tool in "${needed[@]}"; do
  command -v "$tool" >/dev/null || { echo "$terminal: skipped, $tool is not installed"; exit 77; }
done

folder=$(mktemp -d) pids=()
python=$(python3 -c 'import sys; print(sys.executable)')
descendants() { local pid; for pid in $(ps -o pid= --ppid "$1"); do descendants "$pid"; echo "$pid"; done; }
finish() {
  [ "$inner" = "$terminal" ] || tmux -S "$folder/tmux" kill-server 2>/dev/null
  local all=() pid
  for pid in "${pids[@]}"; do all+=($(descendants "$pid") "$pid"); done
  kill "${all[@]}" 2>/dev/null; sleep 0.3; kill -9 "${all[@]}" 2>/dev/null
  wait 2>/dev/null; rm -rf "$folder"
}
trap finish EXIT

# A home of its own, and nothing that tells of the terminal this runs in.
export HOME=$folder/home XDG_RUNTIME_DIR=$folder/run XDG_CONFIG_HOME=$folder/home/.config
export XDG_STATE_HOME=$folder/home/.state XDG_DATA_HOME=$folder/home/.local/share
mkdir -p "$XDG_RUNTIME_DIR" "$XDG_CONFIG_HOME" "$XDG_DATA_HOME"; chmod 700 "$XDG_RUNTIME_DIR"
unset TERM TERM_PROGRAM TERM_PROGRAM_VERSION VTE_VERSION KONSOLE_VERSION TMUX COLORTERM COLORFGBG WAYLAND_DISPLAY
unset KITTY_WINDOW_ID ALACRITTY_WINDOW_ID XTERM_VERSION MLTERM NO_COLOR TARIKH_BIDI TARIKH_THEME
export LANG=C.UTF-8 LC_ALL=C.UTF-8 LIBGL_ALWAYS_SOFTWARE=1 NO_AT_BRIDGE=1

Xvfb -displayfd 7 -screen 0 2000x1300x24 -wr +extension GLX +render -noreset 7>"$folder/display" >"$folder/x.log" 2>&1 &
pids+=($!)
for _ in $(seq 100); do [ -s "$folder/display" ] && break; sleep 0.1; done
export DISPLAY=:$(cat "$folder/display")

printf '#!/bin/bash\nexec %q %q %q %s\n' "$python" "$here/type.py" "$folder" "$(printf '%q ' "$@")" > "$folder/child"
chmod +x "$folder/child"; child=$folder/child
if [ "$inner" != "$terminal" ]; then
  printf '#!/bin/bash\nexec tmux -u -S %q -f /dev/null new-session %q \\; set -g status-right ""\n' "$folder/tmux" "$child" > "$folder/in-tmux"
  chmod +x "$folder/in-tmux"; child=$folder/in-tmux
fi

start() {
  case $inner in
    xterm) xterm -u8 -fa "$font" -fs "$points" -bg black -fg gray90 -geometry "$size" -e "$child" ;;
    urxvt) urxvt -fn "xft:$font:size=$points" -bg black -fg gray90 +sb -geometry "$size" -e "$child" ;;
    zutty) zutty -geometry "$size" -fontsize $((points * 4 / 3)) -font "${font// /}" -fontpath /usr/share/fonts -e "$child" ;;
    kitty)
      kitty --config NONE -o "font_family=$font" -o "font_size=$points" -o remember_window_size=no -o update_check_interval=0 \
        -o "initial_window_width=${columns}c" -o "initial_window_height=${rows}c" -o shell_integration=disabled "$child" ;;
    alacritty)
      cat > "$folder/alacritty.yml" <<END
font: {normal: {family: "$font"}, size: $points}
window: {dimensions: {columns: $columns, lines: $rows}, decorations: none}
END
      WINIT_X11_SCALE_FACTOR=1 alacritty --config-file "$folder/alacritty.yml" -e "$child" ;;
    konsole)
      mkdir -p "$XDG_DATA_HOME/konsole"
      cat > "$XDG_DATA_HOME/konsole/Shot.profile" <<END
[Appearance]
Font=$font,$points,-1,5,50,0,0,0,0,0
[General]
Name=Shot
Parent=FALLBACK/
TerminalColumns=$columns
TerminalRows=$rows
[Scrolling]
ScrollBarPosition=2
END
      cat > "$XDG_CONFIG_HOME/konsolerc" <<END
[Desktop Entry]
DefaultProfile=Shot.profile
[KonsoleWindow]
RememberWindowSize=false
[TabBar]
TabBarVisibility=AlwaysHideTabBar
END
      dbus-run-session -- konsole --nofork --hide-menubar --profile Shot -e "$child" ;;
    xfce4)
      dbus-run-session -- xfce4-terminal --disable-server --geometry "$size" --hide-menubar --hide-scrollbar --hide-toolbar \
        --hide-borders --color-bg=black --color-text=gray90 --font "$font $points" -x "$child" ;;
    mlterm)
      mkdir -p "$HOME/.mlterm"
      printf '%s=%s\n' DEFAULT "$font" ISO10646_UCS4_1 "$font" ISO10646_UCS4_1_FULLWIDTH "$font" > "$HOME/.mlterm/aafont"
      mlterm --type=xft --fontsize=$((points * 4 / 3)) --geometry="$size" --sbmod=none --bg=black --fg=gray90 -e "$child" ;;
    qterminal)
      mkdir -p "$XDG_CONFIG_HOME/qterminal.org"
      local pixels="@Size($((columns * 10)) $((rows * 19 + 4)))"
      cat > "$XDG_CONFIG_HOME/qterminal.org/qterminal.ini" <<END
[General]
fontFamily=$font
fontSize=$points
HideTabBarWithOneTab=true
ScrollbarPosition=0
MenuVisible=false
Borderless=true
TerminalMargin=0
ApplicationTransparency=0
[MainWindow]
size=$pixels
fixedSize=$pixels
END
      dbus-run-session -- qterminal -e "$child" ;;
    foot)
      printf '[core]\nshell=/kiosk-shell.so\nidle-time=0\n' > "$folder/weston.ini"
      printf 'font=%s:size=%s\ninitial-window-size-chars=%s\npad=0x0\n[csd]\npreferred=none\n' \
        "$font" "$points" "$size" > "$folder/foot.ini"
      weston --backend=x11-backend.so --socket=shot --width=$((columns * 10)) --height=$((rows * 19)) \
        --shell=kiosk-shell.so --no-config &
      for _ in $(seq 60); do [ -S "$XDG_RUNTIME_DIR/shot" ] && break; sleep 0.1; done
      WAYLAND_DISPLAY=shot foot -c "$folder/foot.ini" "$child" ;;
    *) echo "$terminal: not a terminal this knows" >&2; return 2 ;;
  esac
}
start >"$folder/terminal.log" 2>&1 &
pids+=($!)

# The screen once two pictures of it are the same.
photograph() {
  local before=
  for _ in 1 2 3 4 5 6 7 8 9 10; do
    sleep 0.3
    xwd -silent -root > "$folder/screen.xwd"
    local now; now=$(md5sum < "$folder/screen.xwd")
    [ "$now" = "$before" ] && break
    before=$now
  done
  convert "xwd:$folder/screen.xwd" -bordercolor white -border 1 -trim +repage "$1"
}
stage=0
until [ "$stage" -gt 0 ] && [ "${1:-}" = -- ]; do
  for _ in $(seq 300); do [ -e "$folder/$stage" ] && break; sleep 0.1; done
  [ -e "$folder/$stage" ] || { echo "$terminal: nothing to photograph"; tail -3 "$folder/terminal.log"; exit 1; }
  photograph "$out-$stage.png"
  touch "$folder/$stage.taken"
  [ "$stage" -eq 0 ] || shift
  stage=$((stage + 1))
done
