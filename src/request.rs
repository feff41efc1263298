//! The question: a level, a permission, what is known of the thing asked about, and a time.

// Looking for an attribute is a part of every decision: see `table`.
#![allow(clippy::inline_always)]
// Deciding cannot fail: what is out of place here is not there.
#![deny(clippy::indexing_slicing, clippy::string_slice, clippy::arithmetic_side_effects)]

use std::collections::{BTreeMap, HashMap};
use std::hash::BuildHasher;

use crate::table::Prepared;
use crate::time::Instant;

/// Where a policy lives, a binding holds, or a request asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level<'a> {
    /// The whole installation.
    Global,
    /// An account, by its id; `cluster` on self-hosted installations.
    Account(&'a str),
    /// An environment, by its id.
    Environment(&'a str),
}

/// May the subject use this permission on a thing with these attributes, now?
#[derive(Debug)]
pub struct Request<'r, A: ?Sized> {
    pub(crate) permission: Asked<'r>,
    pub(crate) attributes: &'r A,
    pub(crate) instant: Option<Instant>,
}

/// The permission a request asks for: a name, or an id that a table issued. Made with `From`.
#[derive(Debug, Clone, Copy)]
pub struct Asked<'r>(pub(crate) AskedBy<'r>);

#[derive(Debug, Clone, Copy)]
pub(crate) enum AskedBy<'r> {
    Name(&'r str),
    Id(Option<PermissionId>),
}

/// A permission, by the table that issued the id; another table refuses it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct PermissionId {
    pub(crate) stamp: u64,
    pub(crate) index: u32,
}

/// What a request states about the thing asked about.
///
/// The table asks for each attribute that it needs, and no other. Implement it for a type of your own to answer
/// without building a map: compare [`AttributeRef::name`], or remember [`AttributeRef::index`].
pub trait Attributes {
    /// The values of `attribute`, or that nothing is known of it.
    fn get<'a>(&'a self, attribute: AttributeRef<'_>) -> Values<'a>;
}

/// An attribute that a table asks for.
#[derive(Debug, Clone, Copy)]
pub struct AttributeRef<'t> {
    pub(crate) index: u32,
    pub(crate) canonical: &'t str,
    /// The other names that hold for the permission asked for.
    pub(crate) others: &'t [Box<str>],
    /// The lengths of these, and perhaps more.
    pub(crate) other_lengths: Lengths,
}

/// Lengths of names, as bits; beyond 63 they share the bits.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Lengths(u64);

impl Lengths {
    pub(crate) fn of(lengths: impl Iterator<Item = usize>) -> Self {
        Self(lengths.fold(0, |bits, length| bits | 1 << (length % 64)))
    }

    #[inline(always)]
    fn may_have(self, length: usize) -> bool {
        self.0 >> (length % 64) & 1 == 1
    }
}

/// What is known of an attribute: nothing, that it has no value, or its values.
#[derive(Debug, Clone, Copy)]
pub struct Values<'a>(pub(crate) Stated<'a>);

#[derive(Debug, Clone, Copy)]
pub(crate) enum Stated<'a> {
    Unknown,
    One(&'a str),
    Prepared(&'a Prepared<'a>),
    Many(&'a [&'a str]),
    Strings(&'a [String]),
}

impl<'r, A: ?Sized> Request<'r, A> {
    /// A request for `permission`: a name, a [`PermissionId`], or the `Option` that looking one up gave.
    #[must_use]
    pub fn new(permission: impl Into<Asked<'r>>, attributes: &'r A) -> Self {
        Self { permission: permission.into(), attributes, instant: None }
    }

    /// The same request, at `instant`. Without one, every condition about time is unknown.
    #[must_use]
    pub fn at(mut self, instant: Instant) -> Self {
        self.instant = Some(instant);
        self
    }
}

impl<A: ?Sized> Clone for Request<'_, A> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<A: ?Sized> Copy for Request<'_, A> {}

impl<'r> From<&'r str> for Asked<'r> {
    fn from(name: &'r str) -> Self {
        Self(AskedBy::Name(name))
    }
}

impl<'r> From<&'r String> for Asked<'r> {
    fn from(name: &'r String) -> Self {
        Self(AskedBy::Name(name))
    }
}

impl From<PermissionId> for Asked<'_> {
    fn from(id: PermissionId) -> Self {
        Self(AskedBy::Id(Some(id)))
    }
}

impl From<Option<PermissionId>> for Asked<'_> {
    fn from(id: Option<PermissionId>) -> Self {
        Self(AskedBy::Id(id))
    }
}

impl<'t> AttributeRef<'t> {
    /// The canonical name, such as `settings:schemaId`.
    #[must_use]
    pub fn name(self) -> &'t str {
        self.canonical
    }

    /// The number of the attribute in its table: below `DecisionTable::attribute_count`, and fixed for that table.
    #[must_use]
    pub fn index(self) -> usize {
        self.index as usize
    }

    /// Every name under which a request may state the attribute: the canonical one, and those of 2021.
    pub fn spellings(self) -> impl Iterator<Item = &'t str> {
        std::iter::once(self.canonical).chain(self.others.iter().map(|name| &**name))
    }

    /// Whether `name` is one of the spellings.
    #[must_use]
    #[inline]
    pub fn is(self, name: &str) -> bool {
        // The canonical name first: nearly all requests state it. Other attributes have names of other lengths, mostly.
        self.canonical.len() == name.len() && same(self.canonical.as_bytes(), name.as_bytes())
            || self.other_lengths.may_have(name.len()) && self.is_other(name)
    }

    #[cold]
    fn is_other(self, name: &str) -> bool {
        self.others.iter().any(|other| **other == *name)
    }
}

impl<'a> Values<'a> {
    /// Nothing is known of the attribute.
    #[must_use]
    pub fn unknown() -> Self {
        Self(Stated::Unknown)
    }

    /// The attribute is known to have no value.
    #[must_use]
    pub fn none() -> Self {
        Self(Stated::Many(&[]))
    }

    /// One value.
    #[must_use]
    pub fn one(value: &'a str) -> Self {
        Self(Stated::One(value))
    }

    /// One value that was made ready before.
    #[must_use]
    pub fn prepared(value: &'a Prepared<'a>) -> Self {
        Self(Stated::Prepared(value))
    }

    /// Any number of values; an empty slice states that there is none. Repeated values count once.
    #[must_use]
    pub fn many(values: &'a [&'a str]) -> Self {
        Self(Stated::Many(values))
    }

    /// [`many`](Self::many) for owned strings.
    #[must_use]
    pub fn strings(values: &'a [String]) -> Self {
        Self(Stated::Strings(values))
    }

    /// The values; `None` if nothing is known.
    pub(crate) fn known(self) -> Option<impl Iterator<Item = &'a str> + Clone> {
        let (one, many, strings): (Option<&str>, &[&str], &[String]) = match self.0 {
            Stated::Unknown => return None,
            Stated::One(value) => (Some(value), &[], &[]),
            Stated::Prepared(value) => (Some(value.text()), &[], &[]),
            Stated::Many(values) => (None, values, &[]),
            Stated::Strings(values) => (None, &[], values),
        };
        Some(one.into_iter().chain(many.iter().copied()).chain(strings.iter().map(String::as_str)))
    }
}

/// Whether two texts are the same, in line up to the length that nearly all have: a call takes twice the instructions.
#[inline(always)]
pub(crate) fn same(one: &[u8], other: &[u8]) -> bool {
    /// Whether the first bytes are the same and the last, which may overlap.
    #[inline(always)]
    fn ends<const N: usize>(one: &[u8], other: &[u8]) -> bool {
        one.first_chunk::<N>() == other.first_chunk() && one.last_chunk::<N>() == other.last_chunk()
    }
    one.len() == other.len()
        && match one.len() {
            16..=32 => ends::<16>(one, other),
            33..=64 => ends::<32>(one, other),
            _ => one == other,
        }
}

/// What a collection holds under one name.
trait Statement {
    fn values(&self) -> Values<'_>;
}

macro_rules! statement {
    ($($type:ty, $this:ident => $values:expr;)+) => {
        $(impl Statement for $type {
            fn values(&self) -> Values<'_> {
                let $this = self;
                $values
            }
        })+
    };
}

statement! {
    &str, this => Values::one(this);
    String, this => Values::one(this);
    Values<'_>, this => *this;
    &[&str], this => Values::many(this);
    Vec<String>, this => Values::strings(this);
}

/// The values if exactly one name states them; an attribute that is stated twice is unknown.
fn stated_once<'a>(mut found: impl Iterator<Item = Values<'a>>) -> Values<'a> {
    match (found.next(), found.next()) {
        (Some(values), None) => values,
        _ => Values::unknown(),
    }
}

#[inline(always)]
fn in_pairs<'a, S: Statement>(pairs: &'a [(&str, S)], attribute: AttributeRef<'_>) -> Values<'a> {
    let mut found = None;
    for (name, statement) in pairs {
        if attribute.is(name) {
            if found.is_some() {
                return Values::unknown();
            }
            found = Some(statement);
        }
    }
    found.map_or_else(Values::unknown, Statement::values)
}

/// Nothing is stated.
impl Attributes for () {
    fn get<'a>(&'a self, _: AttributeRef<'_>) -> Values<'a> {
        Values::unknown()
    }
}

macro_rules! pairs {
    ($($type:ty),+) => {
        $(impl Attributes for [(&str, $type)] {
            #[inline(always)]
            fn get<'a>(&'a self, attribute: AttributeRef<'_>) -> Values<'a> {
                in_pairs(self, attribute)
            }
        }

        impl<const N: usize> Attributes for [(&str, $type); N] {
            #[inline(always)]
            fn get<'a>(&'a self, attribute: AttributeRef<'_>) -> Values<'a> {
                in_pairs(self, attribute)
            }
        }

        impl Attributes for Vec<(&str, $type)> {
            #[inline]
            fn get<'a>(&'a self, attribute: AttributeRef<'_>) -> Values<'a> {
                in_pairs(self, attribute)
            }
        })+
    };
}

pairs!(&str, String, Values<'_>, &[&str], Vec<String>);

macro_rules! maps {
    ($($type:ty),+) => {
        $(impl<H: BuildHasher> Attributes for HashMap<String, $type, H> {
            fn get<'a>(&'a self, attribute: AttributeRef<'_>) -> Values<'a> {
                stated_once(attribute.spellings().filter_map(|name| self.get(name)).map(Statement::values))
            }
        }

        impl Attributes for BTreeMap<String, $type> {
            fn get<'a>(&'a self, attribute: AttributeRef<'_>) -> Values<'a> {
                stated_once(attribute.spellings().filter_map(|name| self.get(name)).map(Statement::values))
            }
        })+
    };
}

maps!(String, Vec<String>);

impl<A: Attributes + ?Sized> Attributes for &A {
    fn get<'a>(&'a self, attribute: AttributeRef<'_>) -> Values<'a> {
        (**self).get(attribute)
    }
}

#[cfg(test)]
mod tests {
    use super::Lengths;

    #[test]
    fn each_length_is_known_however_often_it_is_there() {
        let lengths = Lengths::of([3, 5, 3, 70].into_iter());
        let known: Vec<usize> = (0..64).filter(|length| lengths.may_have(*length)).collect();
        assert_eq!(known, [3, 5, 6]);
        assert!(lengths.may_have(70) && !lengths.may_have(68));
    }
}
