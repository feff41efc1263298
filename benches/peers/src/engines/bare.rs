//! The bare lookup, which answers a part of the question only.

use super::{Loaded, Way};
use crate::meter::{Cost, measured};
use crate::workload::{BareLookup, Mix, Question, User};

impl Loaded for BareLookup {
    fn ways<'a>(&'a self, users: &'a [User], questions: &'static [Question]) -> Vec<Way<'a>> {
        let ids: Vec<Option<(u32, u32)>> = questions.iter().map(|question| self.ids(question)).collect();
        let ways = [
            Way::each("bare lookup, strings", move |place| self.has(&users[questions[place].user], &questions[place])),
            Way::each("bare lookup, ids", move |place| {
                ids[place].is_some_and(|ids| self.has_ids(&users[questions[place].user], ids))
            }),
        ];
        ways.map(|way| Way { is_whole: false, ..way }).into()
    }
}

pub(crate) fn load(mix: &Mix) -> (Box<dyn Loaded>, Cost) {
    let (bare, cost) = measured(|| BareLookup::new(mix));
    (Box::new(bare), cost)
}
