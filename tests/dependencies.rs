//! What the program may be built from: no crate that opens a connection, no licence that we cannot ship.
//!
//! `deny.toml` says the same for those who have cargo-deny. After a change of the dependencies: `.ci/licences` writes the
//! table anew; read the difference.

use std::collections::{BTreeMap, BTreeSet};

const LOCK: &str = include_str!("../Cargo.lock");
const LICENCES: &str = include_str!("licences.tsv");

/// Crates that speak HTTP, TLS or DNS, or open sockets to other machines. `async-io` and `polling` stay: D-Bus on a local
/// socket, for screen readers and file dialogs. `tokio` stands in the lock file for printpdf's web target only; its network
/// part needs `mio` and `socket2`, which are banned.
const BANNED: &[&str] = &[
    "async-h1",
    "async-net",
    "async-std",
    "attohttpc",
    "awc",
    "curl",
    "curl-sys",
    "domain",
    "h2",
    "h3",
    "hickory-client",
    "hickory-proto",
    "hickory-resolver",
    "http",
    "http-body",
    "httparse",
    "hyper",
    "hyper-util",
    "isahc",
    "libp2p",
    "mio",
    "native-tls",
    "openssl",
    "openssl-sys",
    "quinn",
    "reqwest",
    "ring",
    "rustls",
    "s2n-quic",
    "schannel",
    "security-framework",
    "smoltcp",
    "socket2",
    "ssh2",
    "surf",
    "tokio-rustls",
    "trust-dns-client",
    "trust-dns-resolver",
    "tungstenite",
    "ureq",
    "webbrowser",
    "webpki",
    "webpki-roots",
    "ws",
];

/// Licences under which a part of the program may be: each lets the whole be given away as it is.
const ACCEPTED: &[&str] = &[
    "0BSD",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "ISC",
    "MIT",
    "MIT-0",
    "MPL-2.0",
    "Unicode-3.0",
    "Unlicense",
    "Zlib",
];

#[test]
fn nothing_that_opens_a_connection_is_built_in() {
    let locked: BTreeSet<&str> = packages(LOCK).collect();
    assert!(locked.len() > 100 && locked.contains("printpdf"), "the lock file is read");
    let banned: Vec<_> = BANNED.iter().filter(|name| locked.contains(*name)).collect();
    assert!(banned.is_empty(), "the lock file holds {banned:?}");
}

#[test]
fn every_dependency_has_a_licence_that_we_can_ship() {
    let table: BTreeMap<&str, &str> = LICENCES.lines().filter_map(|row| row.split_once('\t')).collect();
    let mut faults = Vec::new();
    for name in packages(LOCK).filter(|name| *name != env!("CARGO_PKG_NAME")) {
        match table.get(name) {
            None => faults.push(format!("{name} is not in tests/licences.tsv: run .ci/licences")),
            Some(licence) if !is_accepted(licence) => faults.push(format!("{name} is under {licence}")),
            Some(_) => {}
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn licence_expressions_are_understood() {
    for accepted in ["MIT", "MIT OR GPL-3.0-only", "MIT/Apache-2.0", "(MIT OR Apache-2.0) AND Unicode-3.0"] {
        assert!(is_accepted(accepted), "{accepted}");
    }
    for refused in ["GPL-3.0-only", "MIT AND GPL-3.0-only", "file: LICENSE", "(GPL-2.0 OR AGPL-3.0) AND MIT"] {
        assert!(!is_accepted(refused), "{refused}");
    }
}

fn packages(lock: &str) -> impl Iterator<Item = &str> {
    lock.lines().filter_map(|line| line.strip_prefix("name = \"")?.strip_suffix('"'))
}

/// Whether an SPDX expression can be met by accepted licences; `/` is the old way to write OR.
fn is_accepted(expression: &str) -> bool {
    let expression = expression.replace('/', " OR ");
    let trimmed = expression.trim();
    for (joint, every) in [(" AND ", true), (" OR ", false)] {
        let parts = split_outside_parentheses(trimmed, joint);
        if parts.len() > 1 {
            return if every {
                parts.iter().all(|part| is_accepted(part))
            } else {
                parts.iter().any(|p| is_accepted(p))
            };
        }
    }
    match trimmed.strip_prefix('(').and_then(|inner| inner.strip_suffix(')')) {
        Some(inner) => is_accepted(inner),
        None => ACCEPTED.contains(&trimmed),
    }
}

fn split_outside_parentheses<'a>(expression: &'a str, joint: &str) -> Vec<&'a str> {
    let mut parts = Vec::new();
    let mut start = 0;
    for (at, _) in expression.match_indices(joint) {
        let before = &expression[..at];
        if before.matches('(').count() == before.matches(')').count() {
            parts.push(&expression[start..at]);
            start = at + joint.len();
        }
    }
    parts.push(&expression[start..]);
    parts
}
