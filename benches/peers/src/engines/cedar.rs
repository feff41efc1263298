//! cedar-policy: a policy for each statement, in one set as its guide shows it, or in one set for each permission.

use std::collections::{HashMap, HashSet};
use std::str::FromStr;

use cedar_policy::{
    Authorizer, Context, Decision, Entities, Entity, EntityId, EntityTypeName, EntityUid, Policy, PolicyId, PolicySet,
    Request, RestrictedExpression,
};

use super::{Loaded, Way};
use crate::meter::{Cost, measured};
use crate::workload::{
    Mix, Question, STATEMENTS_PER_POLICY, Schemas, Statement, User, group_name, permission_name, prefix_name,
    schema_name, scope_name,
};

/// One set for all permissions, or one for each.
struct Sets {
    name: &'static str,
    all: Option<PolicySet>,
    by_permission: HashMap<String, PolicySet>,
}

pub(crate) fn load_idiomatic(mix: &Mix) -> (Box<dyn Loaded>, Cost) {
    let texts: Vec<String> =
        (0..mix.len()).map(|position| text(mix, position, &mix.statements[position].permissions)).collect();
    let (set, cost) = measured(|| set(texts.iter()));
    (Box::new(Sets { name: "cedar", all: Some(set), by_permission: HashMap::new() }), cost)
}

pub(crate) fn load_by_hand(mix: &Mix) -> (Box<dyn Loaded>, Cost) {
    let mut texts = HashMap::<String, Vec<String>>::new();
    for (position, statement) in mix.statements.iter().enumerate() {
        for &permission in &statement.permissions {
            texts.entry(permission_name(permission)).or_default().push(text(mix, position, &[permission]));
        }
    }
    let (sets, cost) =
        measured(|| texts.iter().map(|(permission, texts)| (permission.clone(), set(texts.iter()))).collect());
    (Box::new(Sets { name: "cedar, a set per permission", all: None, by_permission: sets }), cost)
}

fn set<'t>(texts: impl Iterator<Item = &'t String>) -> PolicySet {
    let policies = texts.enumerate().map(|(number, text)| {
        Policy::parse(Some(PolicyId::new(format!("statement-{number:06}"))), text).expect("a policy")
    });
    PolicySet::from_policies(policies).expect("the ids differ")
}

fn text(mix: &Mix, position: usize, permissions: &[usize]) -> String {
    let statement: &Statement = &mix.statements[position];
    let effect = if statement.is_deny { "forbid" } else { "permit" };
    let group = group_name(mix.groups[position / STATEMENTS_PER_POLICY]);
    let actions: Vec<String> =
        permissions.iter().map(|&permission| format!("Action::\"{}\"", permission_name(permission))).collect();
    let mut conditions = Vec::new();
    match &statement.schemas {
        Schemas::Any => {}
        Schemas::These(schemas) => {
            let names: Vec<String> = schemas.iter().map(|&schema| format!("\"{}\"", schema_name(schema))).collect();
            conditions.push(match &names[..] {
                [name] => format!("context.schema == {name}"),
                _ => format!("[{}].contains(context.schema)", names.join(", ")),
            });
        }
        Schemas::Prefix(prefix) => conditions.push(format!("context.schema like \"{}*\"", prefix_name(*prefix))),
    }
    conditions.extend(statement.scope.map(|scope| format!("context.scope == \"{}\"", scope_name(scope))));
    let when = if conditions.is_empty() { String::new() } else { format!(" when {{ {} }}", conditions.join(" && ")) };
    format!("{effect}(principal in Group::\"{group}\", action in [{}], resource){when};", actions.join(", "))
}

impl Loaded for Sets {
    fn ways<'a>(&'a self, users: &'a [User], questions: &'static [Question]) -> Vec<Way<'a>> {
        let [user_type, group_type, action_type, object_type] =
            ["User", "Group", "Action", "Object"].map(|name| EntityTypeName::from_str(name).expect("a type name"));
        let uid = |kind: &EntityTypeName, id: &str| EntityUid::from_type_name_and_id(kind.clone(), EntityId::new(id));
        let principals: Vec<EntityUid> =
            (0..users.len()).map(|number| uid(&user_type, &format!("user-{number:02}"))).collect();
        let entities = users.iter().zip(&principals).map(|(user, principal)| {
            let groups: HashSet<EntityUid> = user.groups.iter().map(|group| uid(&group_type, group)).collect();
            Entity::new_no_attrs(principal.clone(), groups)
        });
        let entities = Entities::from_entities(entities, None).expect("the ids differ");
        let resource = uid(&object_type, "settings");
        let authorizer = Authorizer::new();
        vec![Way::each(self.name, move |place| {
            let question = &questions[place];
            let Some(set) = self.all.as_ref().or_else(|| self.by_permission.get(question.permission())) else {
                return false;
            };
            let context = Context::from_pairs([
                ("schema".to_owned(), RestrictedExpression::new_string(question.schema().to_owned())),
                ("scope".to_owned(), RestrictedExpression::new_string(question.scope().to_owned())),
            ]);
            let action = uid(&action_type, question.permission());
            let principal = principals[question.user].clone();
            let context = context.expect("the names differ");
            let request = Request::new(principal, action, resource.clone(), context, None).expect("there is no schema");
            authorizer.is_authorized(&request, set, &entities).decision() == Decision::Allow
        })]
    }
}
