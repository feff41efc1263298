//! An explanation for programs; the help of the command says what each field means.

use std::collections::BTreeMap;

use allowhere::Level;
use allowhere::explanation::{Boundary, Candidate, Condition, Fact, Way, Wish};
use serde::Serialize;

use crate::eval::By;

#[derive(Serialize)]
pub(super) struct Explained {
    pub(super) decision: &'static str,
    pub(super) by: Option<By>,
    pub(super) unknown: Vec<String>,
    pub(super) reason: &'static str,
    pub(super) deciding: Vec<Weighed>,
    pub(super) candidates: Vec<Weighed>,
    pub(super) nearest: Option<Nearest>,
    pub(super) holders: Vec<Holder>,
}

#[derive(Serialize)]
pub(super) struct Weighed {
    pub(super) policy: String,
    pub(super) name: Option<String>,
    pub(super) statement: u32,
    pub(super) effect: &'static str,
    pub(super) truth: String,
    pub(super) reached: Vec<Reached>,
    pub(super) conditions: Vec<Checked>,
    pub(super) boundaries: Vec<Narrowing>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Reached {
    pub(super) level_type: &'static str,
    pub(super) level_id: String,
    pub(super) group: String,
}

#[derive(Serialize)]
pub(super) struct Narrowing {
    pub(super) truth: String,
    pub(super) clauses: Vec<Vec<Checked>>,
}

#[derive(Serialize)]
pub(super) struct Checked {
    pub(super) condition: String,
    pub(super) name: String,
    pub(super) operator: &'static str,
    pub(super) values: Vec<String>,
    pub(super) truth: String,
    pub(super) stated: Option<Vec<String>>,
    pub(super) filled_in: BTreeMap<String, Option<Vec<String>>>,
}

#[derive(Serialize)]
pub(super) struct Nearest {
    pub(super) policy: String,
    pub(super) name: Option<String>,
    pub(super) statement: u32,
    pub(super) failed: usize,
    pub(super) state: Vec<ToState>,
    pub(super) denied_by: Vec<By>,
}

#[derive(Serialize)]
pub(super) struct ToState {
    pub(super) what: String,
    pub(super) now: Option<Vec<String>>,
    pub(super) needs: Vec<Vec<String>>,
    pub(super) example: Option<Vec<String>>,
}

#[derive(Serialize)]
pub(super) struct Holder {
    pub(super) group: String,
    pub(super) allowed: bool,
    pub(super) policy: String,
    pub(super) name: Option<String>,
    pub(super) statement: u32,
}

impl Weighed {
    pub(super) fn of(candidate: &Candidate<'_>, name: Option<String>) -> Self {
        let origin = candidate.origin();
        let boundary = |boundary: &Boundary<'_>| Narrowing {
            truth: boundary.truth().to_string(),
            clauses: boundary.clauses().iter().map(|clause| clause.iter().map(Checked::of).collect()).collect(),
        };
        Self {
            policy: origin.policy().to_owned(),
            name,
            statement: origin.statement(),
            effect: origin.effect().as_str(),
            truth: candidate.truth().to_string(),
            reached: candidate.ways().iter().map(|way| Reached::of(*way)).collect(),
            conditions: candidate.conditions().iter().map(Checked::of).collect(),
            boundaries: candidate.boundaries().iter().map(boundary).collect(),
        }
    }
}

impl Reached {
    pub(super) fn of(way: Way<'_>) -> Self {
        let (level_type, level_id) = match way.level() {
            Level::Global => ("global", "global"),
            Level::Account(id) => ("account", id),
            Level::Environment(id) => ("environment", id),
        };
        Self { level_type, level_id: level_id.to_owned(), group: way.group().to_owned() }
    }
}

impl Checked {
    pub(super) fn of(condition: &Condition<'_>) -> Self {
        let stated = |fact: &Fact<'_>| (fact.part().to_string(), fact.values().map(<[String]>::to_vec));
        Self {
            condition: condition.to_string(),
            name: condition.name().to_owned(),
            operator: condition.operator().vendor_name(),
            values: condition.values().map(str::to_owned).collect(),
            truth: condition.truth().to_string(),
            stated: condition.compared().values().map(<[String]>::to_vec),
            filled_in: condition.filled_in().iter().map(stated).collect(),
        }
    }
}

impl ToState {
    pub(super) fn of(wish: &Wish<'_>) -> Self {
        let needs = wish.needs().iter().map(|clause| clause.iter().map(ToString::to_string).collect());
        Self {
            what: wish.part().to_string(),
            now: wish.now().map(<[String]>::to_vec),
            needs: needs.collect(),
            example: wish.example().map(<[String]>::to_vec),
        }
    }
}
