//! regorus: the statements are data, indexed by group, permission and schema; a short policy looks them up, compiled to
//! the virtual machine of the engine.

use std::collections::BTreeMap;
use std::sync::Arc;

use regorus::languages::rego::compiler::Compiler;
use regorus::rvm::program::Program;
use regorus::rvm::vm::RegoVM;
use regorus::{Engine, Rc, Value};
use serde_json::{Map, Value as Json, json};

use super::{Loaded, Way};
use crate::meter::{Cost, measured};
use crate::workload::{
    Mix, Question, STATEMENTS_PER_POLICY, Schemas, User, group_name, permission_name, prefix_name, schema_name,
    scope_name,
};

const POLICY: &str = r"
package iam

import rego.v1

default allow := false

allow if {
    granted
    not denied
}

granted if {
    some group in input.groups
    data.allow.always[group][input.permission]
}

granted if {
    some group in input.groups
    data.allow.schemas[group][input.permission][input.schema]
}

granted if {
    some group in input.groups
    data.allow.scoped[group][input.permission][input.schema][input.scope]
}

granted if {
    some group in input.groups
    some prefix, _ in data.allow.prefixes[group][input.permission]
    startswith(input.schema, prefix)
}

denied if {
    some group in input.groups
    data.deny.always[group][input.permission]
}

denied if {
    some group in input.groups
    data.deny.schemas[group][input.permission][input.schema]
}

denied if {
    some group in input.groups
    data.deny.scoped[group][input.permission][input.schema][input.scope]
}

denied if {
    some group in input.groups
    some prefix, _ in data.deny.prefixes[group][input.permission]
    startswith(input.schema, prefix)
}
";
const RULE: &str = "data.iam.allow";

struct Machine {
    program: Arc<Program>,
    data: Value,
}

pub(crate) fn load(mix: &Mix) -> (Box<dyn Loaded>, Cost) {
    let data = data(mix).to_string();
    let (machine, cost) = measured(|| {
        let data = Value::from_json_str(&data).expect("JSON");
        let mut engine = Engine::new();
        engine.add_policy("iam.rego".to_owned(), POLICY.to_owned()).expect("a policy");
        engine.add_data(data.clone()).expect("an object");
        let compiled = engine.compile_with_entrypoint(&Rc::from(RULE)).expect("it compiles");
        let program = Compiler::compile_from_policy(&compiled, &[RULE]).expect("it compiles");
        Machine { program, data }
    });
    (Box::new(machine), cost)
}

fn data(mix: &Mix) -> Json {
    let mut root = json!({
        "allow": { "always": {}, "schemas": {}, "scoped": {}, "prefixes": {} },
        "deny": { "always": {}, "schemas": {}, "scoped": {}, "prefixes": {} },
    });
    let mut insert = |path: &[&str]| {
        let mut place = &mut root;
        for name in path {
            if !place.is_object() {
                *place = Json::Object(Map::new());
            }
            place = place.as_object_mut().expect("just made one").entry(*name).or_insert(Json::Bool(true));
        }
    };
    for (position, statement) in mix.statements.iter().enumerate() {
        let group = group_name(mix.groups[position / STATEMENTS_PER_POLICY]);
        let effect = if statement.is_deny { "deny" } else { "allow" };
        for &permission in &statement.permissions {
            let permission = permission_name(permission);
            match &statement.schemas {
                Schemas::Any => insert(&[effect, "always", &group, &permission]),
                Schemas::Prefix(prefix) => {
                    insert(&[effect, "prefixes", &group, &permission, &prefix_name(*prefix)]);
                }
                Schemas::These(schemas) => {
                    for &schema in schemas {
                        let schema = schema_name(schema);
                        match statement.scope {
                            Some(scope) => {
                                insert(&[effect, "scoped", &group, &permission, &schema, &scope_name(scope)]);
                            }
                            None => insert(&[effect, "schemas", &group, &permission, &schema]),
                        }
                    }
                }
            }
        }
    }
    root
}

impl Loaded for Machine {
    fn ways<'a>(&'a self, users: &'a [User], questions: &'static [Question]) -> Vec<Way<'a>> {
        let mut machine = RegoVM::new();
        machine.load_program(self.program.clone());
        machine.set_data(self.data.clone()).expect("no rule has a name of the data");
        let groups =
            |user: &User| Value::from(user.groups.iter().map(|group| group.as_str().into()).collect::<Vec<_>>());
        let groups: Vec<Value> = users.iter().map(groups).collect();
        let names = ["groups", "permission", "schema", "scope"].map(Value::from);
        vec![Way::each("regorus, compiled", move |place| {
            let question = &questions[place];
            let [by_groups, by_permission, by_schema, by_scope] = names.clone();
            machine.set_input(Value::from(BTreeMap::from([
                (by_groups, groups[question.user].clone()),
                (by_permission, question.permission().into()),
                (by_schema, question.schema().into()),
                (by_scope, question.scope().into()),
            ])));
            machine.execute_entry_point_by_name(RULE).expect("it runs") == Value::Bool(true)
        })]
    }
}
