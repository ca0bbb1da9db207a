#!/usr/bin/env python3
"""Types keys into a full-screen program and stops for a picture before each of them.

usage: type.py FOLDER [KEYS]... -- COMMAND...

The program runs in a terminal of its own between the real one and this script, which passes everything on both ways. When the
screen has been quiet for a while, FOLDER/0 appears; once FOLDER/0.taken is there the first KEYS are typed, then FOLDER/1
appears, and so on; after the last one the program is ended. In KEYS characters stand for themselves, and names in angle
brackets for keys.
"""

import fcntl
import os
import pathlib
import pty
import re
import select
import signal
import sys
import termios
import time
import tty

NAMES = {
    "enter": "\r", "esc": "\x1b", "tab": "\t", "space": " ", "bs": "\x7f",
    "up": "\x1b[A", "down": "\x1b[B", "right": "\x1b[C", "left": "\x1b[D",
    "pgup": "\x1b[5~", "pgdn": "\x1b[6~", "home": "\x1b[H", "end": "\x1b[F",
    "f12": "\x1b[24~", "c-l": "\x0c", "lt": "<", "gt": ">",
}
QUIET = 0.7
BETWEEN_KEYS = 0.04


def chords(keys):
    return [NAMES[name] if name else character for name, character in re.findall(r"<([^<>]+)>|(.)", keys)]


def size():
    return fcntl.ioctl(0, termios.TIOCGWINSZ, bytes(8))


def settle():
    """Waits until the terminal has its size: many start with another one."""
    before, since = size(), time.monotonic()
    while time.monotonic() - since < 0.8 or before == bytes(8):
        time.sleep(0.05)
        if size() != before:
            before, since = size(), time.monotonic()


class Typist:
    def __init__(self, folder, program):
        self.folder, self.program = folder, program
        self.seen, self.heard = False, time.monotonic()

    def pass_on(self, seconds):
        """Passes bytes on both ways for so long; false when the program has ended."""
        until = time.monotonic() + seconds
        while (left := until - time.monotonic()) > 0:
            ready, _, _ = select.select([0, self.program], [], [], left)
            if 0 in ready:
                os.write(self.program, os.read(0, 65536))
            if self.program in ready:
                try:
                    said = os.read(self.program, 65536)
                except OSError:
                    return False
                os.write(1, said)
                self.seen, self.heard = True, time.monotonic()
        return True

    def picture(self, number):
        """Waits until the screen is quiet, then until its picture was taken."""
        while not self.seen or time.monotonic() - self.heard < QUIET:
            if not self.pass_on(0.05):
                return False
        (self.folder / str(number)).touch()
        while not (self.folder / f"{number}.taken").exists():
            if not self.pass_on(0.05):
                return False
        return True

    def type(self, keys):
        for chord in chords(keys):
            os.write(self.program, chord.encode())
            if not self.pass_on(BETWEEN_KEYS):
                return False
        self.heard = time.monotonic()
        return True


def main():
    folder, *rest = sys.argv[1:]
    cut = rest.index("--")
    stages, command = rest[:cut], rest[cut + 1:]
    settle()
    child, program = pty.fork()
    if child == 0:
        os.execvp(command[0], command)

    def resize(*_):
        fcntl.ioctl(program, termios.TIOCSWINSZ, size())

    resize()
    signal.signal(signal.SIGWINCH, resize)
    before = termios.tcgetattr(0)
    tty.setraw(0)
    typist = Typist(pathlib.Path(folder), program)
    try:
        _ = typist.picture(0) and all(
            typist.type(keys) and typist.picture(number) for number, keys in enumerate(stages, 1)
        )
        os.kill(child, signal.SIGTERM)
        typist.pass_on(0.3)
    finally:
        termios.tcsetattr(0, termios.TCSADRAIN, before)


main()
