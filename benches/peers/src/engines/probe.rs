//! One hash probe for each group of the user, from ids: the whole meaning of the workload, written by hand.

use std::collections::HashMap;

use super::group_map::GroupMap;
use super::{Loaded, Way};
use crate::meter::{Cost, measured};
use crate::workload::{Mix, Question, Schemas, Statement, User, prefix_name, schema_name, scope_name};

struct Probe {
    map: GroupMap<Condition>,
    schemas: HashMap<Box<str>, u32, ahash::RandomState>,
    prefixes: HashMap<Box<str>, u32, ahash::RandomState>,
    scopes: HashMap<Box<str>, u32, ahash::RandomState>,
}

/// What a statement asks of the ids of a request.
struct Condition {
    schemas: Which,
    scope: Option<u32>,
}

enum Which {
    Any,
    These(Box<[u32]>),
    Prefix(u32),
}

/// A request as ids; those of names that no statement uses are missing.
struct Ids {
    permission: Option<u32>,
    schema: Option<u32>,
    prefix: Option<u32>,
    scope: Option<u32>,
}

pub(crate) fn load(mix: &Mix) -> (Box<dyn Loaded>, Cost) {
    let (probe, cost) = measured(|| Probe::new(mix));
    (Box::new(probe), cost)
}

impl Probe {
    fn new(mix: &Mix) -> Self {
        let (mut schemas, mut prefixes, mut scopes) = (HashMap::default(), HashMap::default(), HashMap::default());
        let map = GroupMap::new(mix, |_, statement: &Statement| {
            let scope = statement.scope.map(|scope| interned(&mut scopes, scope_name(scope)));
            let which = match &statement.schemas {
                Schemas::Any => Which::Any,
                Schemas::These(these) => {
                    Which::These(these.iter().map(|&schema| interned(&mut schemas, schema_name(schema))).collect())
                }
                Schemas::Prefix(prefix) => Which::Prefix(interned(&mut prefixes, prefix_name(*prefix))),
            };
            let is_always = matches!(which, Which::Any) && scope.is_none();
            (!is_always).then_some(Condition { schemas: which, scope })
        });
        Self { map, schemas, prefixes, scopes }
    }

    fn ids(&self, question: &Question) -> Ids {
        // All prefixes of the workload have one length.
        let prefix = question.schema().get(..prefix_name(0).len());
        Ids {
            permission: self.map.permission(question),
            schema: self.schemas.get(question.schema()).copied(),
            prefix: prefix.and_then(|prefix| self.prefixes.get(prefix)).copied(),
            scope: self.scopes.get(question.scope()).copied(),
        }
    }
}

impl Condition {
    fn holds(&self, ids: &Ids) -> bool {
        let schema = match &self.schemas {
            Which::Any => true,
            Which::These(schemas) => ids.schema.is_some_and(|schema| schemas.contains(&schema)),
            Which::Prefix(prefix) => ids.prefix == Some(*prefix),
        };
        schema && (self.scope.is_none() || self.scope == ids.scope)
    }
}

impl Loaded for Probe {
    fn ways<'a>(&'a self, users: &'a [User], questions: &'static [Question]) -> Vec<Way<'a>> {
        let ids: Vec<Ids> = questions.iter().map(|question| self.ids(question)).collect();
        vec![Way::each("probe per group, ids", move |place| {
            let ids = &ids[place];
            self.map.is_allowed(&users[questions[place].user], ids.permission, |condition| condition.holds(ids))
        })]
    }
}

fn interned(names: &mut HashMap<Box<str>, u32, ahash::RandomState>, name: String) -> u32 {
    let next = u32::try_from(names.len()).expect("the workload is small");
    *names.entry(name.into()).or_insert(next)
}
