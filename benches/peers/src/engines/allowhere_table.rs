//! allowhere: from strings, from ids, and several requests at a time.

use std::cell::RefCell;
use std::collections::HashMap;
use std::ops::Range;
use std::rc::Rc;

use allowhere::{
    AttributeRef, Attributes, Catalog, Decision, DecisionTable, PermissionId, Prepared, Request, Subject, Values,
};

use super::{Asking, Loaded, Way};
use crate::meter::{Cost, measured};
use crate::workload::{Mix, Question, User};

struct Table(DecisionTable);

pub(crate) fn load(mix: &Mix) -> (Box<dyn Loaded>, Cost) {
    let repository = mix.repository();
    let (table, cost) = measured(|| DecisionTable::compile(&repository, &Catalog::none()));
    (Box::new(Table(table.expect("the workload has no errors"))), cost)
}

/// Of how many requests of one user in a row the batches are cut.
const RUN: usize = 256;

/// What a service that knows the table states: the answer is found by index.
#[derive(Clone, Copy)]
struct Indexed<'a> {
    indices: Indices,
    values: &'a [Prepared<'static>],
    stated: Stated,
}

/// The values of a request, by their positions among the prepared ones.
#[derive(Clone, Copy)]
struct Stated {
    schema: u32,
    scope: u32,
}

/// Every value that a request states, prepared once, as the bare lookup knows each by one id.
#[derive(Default)]
struct Known {
    prepared: Vec<Prepared<'static>>,
    positions: HashMap<&'static str, u32>,
}

/// The numbers of the attributes in the table; of one that no statement names, the largest number.
#[derive(Debug, Clone, Copy)]
struct Indices {
    schema: usize,
    scope: usize,
}

impl Known {
    fn stated(&mut self, table: &DecisionTable, question: &'static Question) -> Stated {
        Stated { schema: self.position(table, question.schema()), scope: self.position(table, question.scope()) }
    }

    fn position(&mut self, table: &DecisionTable, value: &'static str) -> u32 {
        *self.positions.entry(value).or_insert_with(|| {
            self.prepared.push(table.prepare(value));
            u32::try_from(self.prepared.len() - 1).expect("fewer values than requests")
        })
    }
}

impl Attributes for Indexed<'_> {
    fn get<'a>(&'a self, attribute: AttributeRef<'_>) -> Values<'a> {
        let index = attribute.index();
        if index == self.indices.schema {
            Values::prepared(&self.values[self.stated.schema as usize])
        } else if index == self.indices.scope {
            Values::prepared(&self.values[self.stated.scope as usize])
        } else {
            Values::unknown()
        }
    }
}

/// Learns the numbers of the attributes that a table asks for.
#[derive(Default)]
struct Learning(RefCell<HashMap<String, usize>>);

impl Attributes for Learning {
    fn get<'a>(&'a self, attribute: AttributeRef<'_>) -> Values<'a> {
        self.0.borrow_mut().insert(attribute.name().to_owned(), attribute.index());
        Values::unknown()
    }
}

impl Indices {
    fn of(subjects: &[Subject<'_>], permissions: &[Option<PermissionId>]) -> Self {
        let learning = Learning::default();
        for subject in subjects {
            for permission in permissions.iter().take(1_000) {
                let _ = subject.decide(&Request::new(*permission, &learning));
            }
        }
        let learnt = learning.0.into_inner();
        let index = |name: &str| learnt.get(name).copied().unwrap_or(usize::MAX);
        Self { schema: index("settings:schemaId"), scope: index("settings:scope") }
    }
}

impl Loaded for Table {
    fn ways<'a>(&'a self, users: &'a [User], questions: &'static [Question]) -> Vec<Way<'a>> {
        let subjects = || -> Vec<Subject<'a>> { users.iter().map(|user| user.subject(&self.0)).collect() };
        let permissions: Vec<Option<PermissionId>> =
            questions.iter().map(|question| self.0.permission(question.permission())).collect();
        let (by_string, by_id) = (subjects(), subjects());
        let indices = Indices::of(&by_id, &permissions);
        let mut known = Known::default();
        let stated: Rc<[Stated]> = questions.iter().map(|question| known.stated(&self.0, question)).collect();
        let values: Rc<[Prepared<'static>]> = known.prepared.into();
        let order = order(questions);
        // Copies in the order in which they are asked, so that no way pays for jumping about in the questions.
        let in_order: Rc<[Question]> = order.iter().map(|&place| questions[place].clone()).collect();
        let order: Rc<[usize]> = order.into();
        let ids_in_order: Rc<[Option<PermissionId>]> = order.iter().map(|&place| permissions[place]).collect();
        let stated_in_order: Rc<[Stated]> = order.iter().map(|&place| stated[place]).collect();
        let runs = || Runs {
            subjects: subjects(),
            questions: in_order.clone(),
            ids: ids_in_order.clone(),
            stated: stated_in_order.clone(),
            values: values.clone(),
            indices,
            order: order.clone(),
        };
        let way = |name, asking| Way { name, asking, is_whole: true };
        let by_id_values = values.clone();
        vec![
            Way::each("allowhere, strings", move |place| {
                let question = &questions[place];
                question.is_allowed(&by_string[question.user])
            }),
            Way::each("allowhere, ids", move |place| {
                let question = &questions[place];
                let attributes = Indexed { indices, values: &by_id_values, stated: stated[place] };
                by_id[question.user].decide(&Request::new(permissions[place], &attributes)).is_allow()
            }),
            way("allowhere, strings, user by user", Box::new(InRuns::<1, false>(runs()))),
            way("allowhere, strings, 16 at a time", Box::new(InRuns::<16, false>(runs()))),
            way("allowhere, strings, 256 at a time", Box::new(InRuns::<256, false>(runs()))),
            way("allowhere, ids, user by user", Box::new(InRuns::<1, true>(runs()))),
            way("allowhere, ids, 16 at a time", Box::new(InRuns::<16, true>(runs()))),
            way("allowhere, ids, 256 at a time", Box::new(InRuns::<256, true>(runs()))),
        ]
    }
}

/// The questions in runs of one user each; the runs of a user do not follow each other.
fn order(questions: &[Question]) -> Vec<usize> {
    let mut of_user = HashMap::<usize, Vec<usize>>::new();
    for (place, question) in questions.iter().enumerate() {
        of_user.entry(question.user).or_default().push(place);
    }
    let mut runs: Vec<(usize, usize, &[usize])> = Vec::new();
    for (user, places) in &of_user {
        runs.extend(places.chunks(RUN).enumerate().map(|(number, run)| (number, *user, run)));
    }
    runs.sort_unstable();
    runs.into_iter().flat_map(|(_, _, run)| run).copied().collect()
}

/// The questions, put in runs of one user.
struct Runs<'a> {
    subjects: Vec<Subject<'a>>,
    questions: Rc<[Question]>,
    ids: Rc<[Option<PermissionId>]>,
    stated: Rc<[Stated]>,
    values: Rc<[Prepared<'static>]>,
    indices: Indices,
    /// Which of the questions as they came each is.
    order: Rc<[usize]>,
}

/// Asks `N` at a time, by ids or by strings; one at a time with `decide`.
struct InRuns<'a, const N: usize, const BY_ID: bool>(Runs<'a>);

impl<const N: usize, const BY_ID: bool> Asking for InRuns<'_, N, BY_ID> {
    fn decide(&mut self, places: Range<usize>, allowed: &mut Vec<bool>) {
        let runs = &self.0;
        let mut first = places.start;
        for run in runs.questions[places].chunk_by(|left, right| left.user == right.user) {
            let subject = &runs.subjects[run[0].user];
            let (batches, rest) = run.as_chunks::<N>();
            for batch in batches {
                if BY_ID {
                    runs.by_id::<N>(subject, first, allowed);
                } else {
                    decided(subject, batch, allowed);
                }
                first += N;
            }
            for question in rest {
                if BY_ID {
                    runs.by_id::<1>(subject, first, allowed);
                } else {
                    decided(subject, std::array::from_ref(question), allowed);
                }
                first += 1;
            }
        }
    }

    fn question(&self, place: usize) -> usize {
        self.0.order[place]
    }
}

impl Runs<'_> {
    /// Decides the `N` requests from the place `first` on.
    fn by_id<const N: usize>(&self, subject: &Subject<'_>, first: usize, allowed: &mut Vec<bool>) {
        let indices = self.indices;
        let stated: [_; N] = std::array::from_fn(|at| Indexed { indices, values: &self.values, stated: self.stated[first + at] });
        let ids = &self.ids[first..first + N];
        let requests: [_; N] = std::array::from_fn(|at| Request::new(ids[at], &stated[at]));
        answered(subject, &requests, allowed);
    }
}

/// Decides `batch` from strings.
fn decided<const N: usize>(subject: &Subject<'_>, batch: &[Question; N], allowed: &mut Vec<bool>) {
    let stated = batch.each_ref().map(Question::attributes);
    let requests: [_; N] = std::array::from_fn(|at| Request::new(batch[at].permission(), &stated[at]));
    answered(subject, &requests, allowed);
}

fn answered<A: Attributes, const N: usize>(
    subject: &Subject<'_>,
    requests: &[Request<'_, A>; N],
    allowed: &mut Vec<bool>,
) {
    if let [request] = &requests[..] {
        allowed.push(subject.decide(request).is_allow());
        return;
    }
    // Only a table makes decisions; those of the slots are overwritten.
    let mut decisions = [subject.decide(&Request::new(None::<PermissionId>, &())); N];
    subject.decide_batch(requests, &mut decisions);
    allowed.extend(decisions.iter().copied().map(Decision::is_allow));
}
