//! Addresses handed to the browser of the desktop.

use std::io;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use super::inbox::Inbox;
use crate::app::{Message, Notice};
use crate::text::bidi::isolated;
use crate::timeline::address::Address;

/// Who has not failed after so long is a browser that runs, or waits for one.
const PATIENCE: Duration = Duration::from_secs(4);
const LOOK: Duration = Duration::from_millis(50);

/// Hands an address to whatever opens addresses here, and tells what came of it when that is known. It is one argument of a
/// program, never a line of a shell, and what the program prints goes nowhere.
pub(super) fn open(address: &Address, inbox: &Inbox) -> io::Result<()> {
    let address = address.as_str().to_owned();
    inbox.spawn("browser", move |sender| {
        let opened = open::commands(&address).into_iter().any(run);
        let notice = if opened {
            Notice::new("browsed").with("address", isolated(&address))
        } else {
            Notice::new("browsed-none")
        };
        sender.send(Message::Browsed(notice));
    })
}

/// Whether a program takes the address.
fn run(mut command: Command) -> bool {
    let quiet = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    quiet.spawn().is_ok_and(takes)
}

fn takes(mut child: Child) -> bool {
    let until = Instant::now() + PATIENCE;
    loop {
        match child.try_wait() {
            Ok(Some(status)) => return status.success(),
            Ok(None) if Instant::now() < until => sleep(LOOK),
            Ok(None) => return true,
            Err(_) => return false,
        }
    }
}
