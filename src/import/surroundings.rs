//! What stands around an article on a page: menus, share bars, banners about cookies, footers. It goes.

use dom_query::{Document, NodeRef};

/// By element and role.
const ELEMENTS: &str = "script, style, noscript, template, nav, footer, aside, dialog, button, iframe, svg, \
    [role=navigation], [role=banner], [role=contentinfo], [role=complementary], [role=search], [role=dialog], [role=alert], \
    [aria-modal=true], sup.reference, .mw-editsection, .mw-jump-link, .noprint, .navbox, .catlinks, .hatnote, #toc, .toc";

/// Words that classes and ids of such parts are put together from.
const NAMES: &[&str] = &[
    "ad",
    "ads",
    "advert",
    "advertisement",
    "breadcrumb",
    "breadcrumbs",
    "comments",
    "consent",
    "cookie",
    "cookies",
    "disqus",
    "gdpr",
    "menu",
    "navigation",
    "newsletter",
    "onetrust",
    "outbrain",
    "paywall",
    "popup",
    "promo",
    "recirculation",
    "recommended",
    "related",
    "share",
    "sharebar",
    "sharing",
    "sidebar",
    "social",
    "sponsored",
    "subscribe",
    "subscription",
    "taboola",
    "teaser",
    "ticker",
    "trending",
];

/// The most of the words of a page that such a part has, by its name alone: 1 of so many. A page is often called by what it has.
const SHARE: usize = 3;

/// Removes them.
pub(super) fn remove(document: &Document) {
    document.select(ELEMENTS).remove();
    let all = document.root().normalized_char_count();
    // Some sites put the whole page into one form.
    let named: Vec<NodeRef<'_>> = document.select("[class], [id], form").nodes().to_vec();
    for node in named {
        if (node.has_name("form") || is_named_so(&node)) && node.normalized_char_count() * SHARE < all {
            node.remove_from_parent();
        }
    }
}

fn is_named_so(node: &NodeRef<'_>) -> bool {
    let names = [node.class(), node.id_attr()];
    let words = names.iter().flatten().flat_map(|names| names.split(|c: char| !c.is_ascii_alphanumeric()));
    words.filter(|word| !word.is_empty()).any(|word| NAMES.contains(&word.to_ascii_lowercase().as_str()))
}
