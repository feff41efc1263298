//! A small service that keeps settings and asks before it touches one: `cargo run --example decide`.

use std::error::Error;
use std::time::SystemTime;

use allowhere::repository::{Binding, Policy, Repository};
use allowhere::{AttributeRef, Attributes, Catalog, DecisionTable, Instant, Level, PermissionId, Request, Values};

/// What the service knows of a setting. It answers the table without building a map.
struct Setting {
    schema: String,
    scope: Option<String>,
}

impl Attributes for Setting {
    fn get<'a>(&'a self, attribute: AttributeRef<'_>) -> Values<'a> {
        match attribute.name() {
            "settings:schemaId" => Values::one(&self.schema),
            // A setting without a scope is known to have none. That is not the same as knowing nothing.
            "settings:scope" => self.scope.as_deref().map_or(Values::none(), Values::one),
            _ => Values::unknown(),
        }
    }
}

/// The table, with the permissions that the service asks for looked up once.
struct Service {
    table: DecisionTable,
    read: Option<PermissionId>,
    write: Option<PermissionId>,
}

impl Service {
    fn start(repository: &Repository) -> Result<Self, allowhere::Refused> {
        let table = DecisionTable::compile(repository, &Catalog::builtin())?;
        for warning in table.warnings() {
            eprintln!("{warning}");
        }
        let (read, write) = (table.permission("settings:objects:read"), table.permission("settings:objects:write"));
        Ok(Self { table, read, write })
    }

    /// What to answer when `user`, who is in `groups`, reads or writes `setting` now.
    fn answer(&self, user: &str, groups: &[&str], permission: Option<PermissionId>, setting: &Setting) -> &'static str {
        let subject = self.table.subject(Level::Environment("env-1"), groups).with_user(user);
        let request = Request::new(permission, setting).at(Instant::from(SystemTime::now()));
        if subject.decide(&request).is_allow() { "yes" } else { "no" }
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut repository = Repository::new();
    repository.add_policy(Policy::new("reader", "Settings Reader", "ALLOW settings:objects:read;"));
    repository.add_policy(Policy::new(
        "alerting",
        "Alerting Writer",
        r#"
        ALLOW settings:objects:write WHERE settings:schemaId startsWith "builtin:alerting.";
        // Maintenance windows are not for this group, wherever they lie.
        DENY settings:objects:write WHERE settings:schemaId = "builtin:alerting.maintenance-window";
        "#,
    ));
    repository.append(Binding::new(Level::Environment("env-1"), "reader", ["sales", "it"]));
    repository.append(Binding::new(Level::Environment("env-1"), "alerting", ["it"]));

    let service = Service::start(&repository)?;
    let profile = Setting { schema: "builtin:alerting.profile".to_owned(), scope: Some("environment".to_owned()) };
    let window = Setting { schema: "builtin:alerting.maintenance-window".to_owned(), scope: None };

    println!("Sales reads a profile:  {}", service.answer("anna", &["sales"], service.read, &profile));
    println!("Sales writes a profile: {}", service.answer("anna", &["sales"], service.write, &profile));
    println!("IT writes a profile:    {}", service.answer("otto", &["it"], service.write, &profile));
    println!("IT writes a window:     {}", service.answer("otto", &["it"], service.write, &window));
    Ok(())
}
