//! Addresses handed to the browser of the desktop.

use std::io;
use std::time::Duration;

use super::inbox::Inbox;
use crate::app::{Message, Notice};
use crate::text::bidi::isolated;
use crate::timeline::address::Address;

/// Who has not failed after so long is a browser that runs, or waits for one.
const PATIENCE: Duration = Duration::from_secs(4);

/// Hands an address to whatever opens addresses here, and tells what came of it when that is known. It is one argument of a
/// program, never a line of a shell; what the program prints goes nowhere, and it has a session of its own, so that it has no
/// terminal and is not stopped with this one.
pub(super) fn open(address: &Address, inbox: &Inbox) -> io::Result<()> {
    let address = address.as_str().to_owned();
    inbox.spawn("browser", move |sender| {
        let notice = if open::that_detached_with_timeout(&address, PATIENCE).is_ok() {
            Notice::new("browsed").with("address", isolated(&address))
        } else {
            Notice::new("browsed-none")
        };
        sender.send(Message::Browsed(notice));
    })
}
