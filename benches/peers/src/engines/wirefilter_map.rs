//! wirefilter-engine behind a map by group and permission: each condition is a filter.

use std::sync::LazyLock;

use wirefilter::{ExecutionContext, Filter, Scheme, Type};

use super::group_map::GroupMap;
use super::{Loaded, Way};
use crate::meter::{Cost, measured};
use crate::workload::{Mix, Question, Schemas, Statement, User, prefix_name, schema_name, scope_name};

static SCHEME: LazyLock<Scheme> = LazyLock::new(|| {
    let fields = ["schema", "scope"].map(|name| (name.to_owned(), Type::Bytes));
    Scheme::try_from_iter(fields).expect("the names differ")
});

struct Filters(GroupMap<Filter<'static>>);

pub(crate) fn load(mix: &Mix) -> (Box<dyn Loaded>, Cost) {
    let texts: Vec<Option<String>> = mix.statements.iter().map(text).collect();
    let (map, cost) = measured(|| {
        GroupMap::new(mix, |position, _| {
            let text = texts[position].as_ref()?;
            Some(SCHEME.parse(text).expect("a filter").compile())
        })
    });
    (Box::new(Filters(map)), cost)
}

/// The condition of a statement; nothing if it always applies.
fn text(statement: &Statement) -> Option<String> {
    let schema = match &statement.schemas {
        Schemas::Any => return None,
        Schemas::These(schemas) => {
            let names: Vec<String> = schemas.iter().map(|&schema| format!("\"{}\"", schema_name(schema))).collect();
            match &names[..] {
                [name] => format!("schema == {name}"),
                _ => format!("schema in {{ {} }}", names.join(" ")),
            }
        }
        // This engine knows no other way to say where a string begins.
        Schemas::Prefix(prefix) => format!("schema matches \"^{}\"", prefix_name(*prefix)),
    };
    Some(match statement.scope {
        Some(scope) => format!("{schema} && scope == \"{}\"", scope_name(scope)),
        None => schema,
    })
}

impl Loaded for Filters {
    fn ways<'a>(&'a self, users: &'a [User], questions: &'static [Question]) -> Vec<Way<'a>> {
        vec![Way::each("wirefilter behind a map", move |place| {
            let question = &questions[place];
            let mut context = ExecutionContext::new(&SCHEME);
            context.set_field_value("schema", question.schema()).expect("a string");
            context.set_field_value("scope", question.scope()).expect("a string");
            let holds = |filter: &Filter<'static>| filter.execute(&context).expect("it has this scheme");
            self.0.is_allowed(&users[question.user], self.0.permission(question), holds)
        })]
    }
}
