//! cel behind a map by group and permission: each condition is a program.

use cel::{Context, Program, Value};

use super::group_map::GroupMap;
use super::{Loaded, Way};
use crate::meter::{Cost, measured};
use crate::workload::{Mix, Question, Schemas, Statement, User, prefix_name, schema_name, scope_name};

struct Programs(GroupMap<Program>);

pub(crate) fn load(mix: &Mix) -> (Box<dyn Loaded>, Cost) {
    let texts: Vec<Option<String>> = mix.statements.iter().map(text).collect();
    let (map, cost) = measured(|| {
        GroupMap::new(mix, |position, _| Some(Program::compile(texts[position].as_ref()?).expect("a program")))
    });
    (Box::new(Programs(map)), cost)
}

/// The condition of a statement; nothing if it always applies.
fn text(statement: &Statement) -> Option<String> {
    let schema = match &statement.schemas {
        Schemas::Any => return None,
        Schemas::These(schemas) => {
            let names: Vec<String> = schemas.iter().map(|&schema| format!("\"{}\"", schema_name(schema))).collect();
            match &names[..] {
                [name] => format!("schema == {name}"),
                _ => format!("schema in [{}]", names.join(", ")),
            }
        }
        Schemas::Prefix(prefix) => format!("schema.startsWith(\"{}\")", prefix_name(*prefix)),
    };
    Some(match statement.scope {
        Some(scope) => format!("{schema} && scope == \"{}\"", scope_name(scope)),
        None => schema,
    })
}

impl Loaded for Programs {
    fn ways<'a>(&'a self, users: &'a [User], questions: &'static [Question]) -> Vec<Way<'a>> {
        // The functions are set up once; a request adds its variables in a scope of its own.
        let root = Context::default();
        vec![Way::each("cel behind a map", move |place| {
            let question = &questions[place];
            let mut context = root.new_inner_scope();
            context.add_variable_from_value("schema", question.schema());
            context.add_variable_from_value("scope", question.scope());
            let holds = |program: &Program| program.execute(&context).is_ok_and(|value| value == Value::Bool(true));
            self.0.is_allowed(&users[question.user], self.0.permission(question), holds)
        })]
    }
}
