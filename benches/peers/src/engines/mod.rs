//! The engines, behind one face.

mod allowhere_table;
mod bare;
mod cedar;
mod cel_map;
mod group_map;
mod probe;
mod regorus_vm;
mod wirefilter_map;

use std::ops::Range;

use crate::meter::Cost;
use crate::workload::{Mix, Question, User};

/// An engine, by what it is called and how far it goes.
pub(crate) struct Engine {
    pub(crate) name: &'static str,
    /// Statements beyond which loading or deciding takes minutes.
    pub(crate) largest: usize,
    /// Loads the workload; the cost is that of the engine alone, without writing its texts.
    pub(crate) load: fn(&Mix) -> (Box<dyn Loaded>, Cost),
}

/// An engine with its policies.
pub(crate) trait Loaded {
    /// The ways to ask it, with everything prepared that a service prepares once: what is known of the users, and for
    /// a way that works from ids the ids. The questions live for ever, because the values that a filter of wirefilter
    /// looks at must live as long as the filter.
    fn ways<'a>(&'a self, users: &'a [User], questions: &'static [Question]) -> Vec<Way<'a>>;
}

/// A way to ask an engine.
pub(crate) struct Way<'a> {
    pub(crate) name: &'static str,
    pub(crate) asking: Box<dyn Asking + 'a>,
    /// Whether it answers the whole question.
    pub(crate) is_whole: bool,
}

/// Decides questions, which the way may put in an order of its own.
pub(crate) trait Asking {
    /// Decides those at the places `places`, in order, and pushes whether each is allowed.
    fn decide(&mut self, places: Range<usize>, allowed: &mut Vec<bool>);

    /// Which question stands at `place`.
    fn question(&self, place: usize) -> usize {
        place
    }
}

/// Asks one question after the other.
struct EachBy<F>(F);

impl<F: FnMut(usize) -> bool> Asking for EachBy<F> {
    fn decide(&mut self, places: Range<usize>, allowed: &mut Vec<bool>) {
        allowed.extend(places.map(&mut self.0));
    }
}

impl<'a> Way<'a> {
    /// Asks `is_allowed` about one question after the other, by its place.
    fn each(name: &'static str, is_allowed: impl FnMut(usize) -> bool + 'a) -> Self {
        Self { name, asking: Box::new(EachBy(is_allowed)), is_whole: true }
    }
}

/// All engines, the fastest first.
pub(crate) const ENGINES: [Engine; 8] = [
    Engine { name: "bare lookup", largest: usize::MAX, load: bare::load },
    Engine { name: "allowhere", largest: usize::MAX, load: allowhere_table::load },
    Engine { name: "probe per group", largest: usize::MAX, load: probe::load },
    Engine { name: "wirefilter", largest: usize::MAX, load: wirefilter_map::load },
    Engine { name: "cel", largest: 100_000, load: cel_map::load },
    Engine { name: "regorus", largest: 100_000, load: regorus_vm::load },
    Engine { name: "cedar by hand", largest: 10_000, load: cedar::load_by_hand },
    Engine { name: "cedar", largest: 10_000, load: cedar::load_idiomatic },
];
