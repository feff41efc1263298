//! Every limit of `src/limits.rs`, one below it, at it, and one beyond: there the message says the limit, and nothing is
//! cut.

use allowhere::repository::{Binding, Boundary, Policy, Repository};
use allowhere::{
    Catalog, Code, DecisionTable, Diagnostic, Expansions, Level, Parsed, Refused, Request, check_boundary,
    check_policy, fix_policy, format_boundary, format_policy, limits,
};

/// A limit, and what is found where there are so many of what it counts.
struct Case {
    name: &'static str,
    limit: usize,
    code: Code,
    found: Box<dyn Fn(usize) -> Vec<Diagnostic>>,
}

fn case(name: &'static str, limit: usize, code: Code, found: impl Fn(usize) -> Vec<Diagnostic> + 'static) -> Case {
    Case { name, limit, code, found: Box::new(found) }
}

const ACCOUNT: Level<'static> = Level::Account("acme");
const PRODUCTION: Level<'static> = Level::Environment("prod");

/// So many of something, each with its number in the place of `#`.
fn list(count: usize, item: &str, separator: &str) -> String {
    (0..count).map(|number| item.replace('#', &number.to_string())).collect::<Vec<_>>().join(separator)
}

/// `text` with blanks behind it, so that it has so many bytes.
fn padded(text: &str, bytes: usize) -> String {
    format!("{text}{}", " ".repeat(bytes - text.len()))
}

/// What is found in a text; the repository that holds it is refused for the same reason.
fn in_policy(text: &str) -> Vec<Diagnostic> {
    let mut repository = Repository::new();
    repository.add_policy(Policy::new("p", "p", text));
    found(check_policy(text, &Catalog::none()), &repository)
}

fn in_boundary(text: &str) -> Vec<Diagnostic> {
    let mut repository = Repository::new();
    repository.add_boundary(Boundary::new("b", "b", text));
    found(check_boundary(text, &Catalog::none()), &repository)
}

fn found<T>(parsed: Parsed<T>, repository: &Repository) -> Vec<Diagnostic> {
    let found: Vec<Diagnostic> = parsed.into_parts().1.into_iter().filter(Diagnostic::is_error).collect();
    let refused = errors_of(DecisionTable::compile(repository, &Catalog::none()));
    let codes = |found: &[Diagnostic]| found.iter().map(Diagnostic::code).collect::<Vec<_>>();
    assert_eq!(codes(&found), codes(&refused));
    found
}

fn errors_of<T>(result: Result<T, Refused>) -> Vec<Diagnostic> {
    let found = result.err().map(Refused::into_diagnostics).unwrap_or_default();
    found.into_iter().filter(Diagnostic::is_error).collect()
}

/// What is found in a repository with a policy at the account and `text` as its boundary, bound with a parameter.
fn with_parameter(policy: &str, boundary: &str, value: String) -> Vec<Diagnostic> {
    let mut repository = Repository::new();
    repository.add_policy(Policy::new("p", "p", policy));
    repository.add_boundary(Boundary::new("b", "b", boundary));
    repository.append(Binding::new(ACCOUNT, "p", ["g"]).with_boundary("b").with_parameter("x", value));
    errors_of(DecisionTable::compile(&repository, &Catalog::none()))
}

/// That a table holds too much. It takes all of it all the same: `last`, the last of the groups, may read at `level`.
fn too_many(repository: &Repository, level: Level<'_>, last: &str, scope: &str) -> Vec<Diagnostic> {
    let table = DecisionTable::compile(repository, &Catalog::builtin()).expect("no limit of accounts is an error");
    let subject = table.subject(level, [last]);
    for (scope, expected) in [(scope, true), ("another", false)] {
        let stated = [("settings:scope", scope)];
        assert_eq!(subject.decide(&Request::new("settings:objects:read", &stated)).is_allow(), expected, "{scope}");
    }
    table.warnings().iter().filter(|found| found.code() == Code::TooManyInAccount).cloned().collect()
}

const TEXT: &str = "ALLOW settings:objects:read WHERE settings:scope = \"all\";";

/// Half of them at the account, and half at an environment of it, which counts for its account.
fn level_of(number: usize) -> Level<'static> {
    if number.is_multiple_of(2) { ACCOUNT } else { PRODUCTION }
}

fn policies_of_account(count: usize) -> Vec<Diagnostic> {
    let mut repository = Repository::new();
    repository.add_environment("prod", "acme");
    for number in 0..count {
        repository.add_policy(Policy::new(format!("p{number}"), "p", TEXT).at(level_of(number)));
    }
    repository.append(Binding::new(PRODUCTION, format!("p{}", count - 1), ["g"]));
    // Those of all accounts belong to none.
    repository.add_policy(Policy::new("p", "p", TEXT));
    too_many(&repository, PRODUCTION, "g", "all")
}

fn boundaries_of_account(count: usize) -> Vec<Diagnostic> {
    let mut repository = Repository::new();
    repository.add_environment("prod", "acme");
    repository.add_policy(Policy::new("p", "p", "ALLOW settings:objects:read;"));
    for number in 0..count {
        let boundary = Boundary::new(format!("b{number}"), "b", format!("settings:scope = \"{number}\";"));
        repository.add_boundary(boundary.at(level_of(number)));
    }
    let last = (count - 1).to_string();
    repository.append(Binding::new(PRODUCTION, "p", ["g"]).with_boundary(format!("b{last}")));
    repository.add_boundary(Boundary::new("b", "b", "settings:scope = \"all\";"));
    too_many(&repository, PRODUCTION, "g", &last)
}

fn groups_of_account(count: usize) -> Vec<Diagnostic> {
    let mut repository = Repository::new();
    repository.add_environment("prod", "acme");
    repository.add_policy(Policy::new("p", "p", TEXT));
    repository.append(Binding::new(PRODUCTION, "p", (0..count).map(|number| format!("g{number}"))));
    // Bound twice, they count once.
    repository.append(Binding::new(ACCOUNT, "p", ["g0"]));
    repository.append(Binding::new(Level::Global, "p", ["everybody"]));
    too_many(&repository, PRODUCTION, &format!("g{}", count - 1), "all")
}

fn bindings_of(level: Level<'static>, count: usize) -> Vec<Diagnostic> {
    let mut repository = Repository::new();
    repository.add_environment("prod", "acme");
    repository.add_policy(Policy::new("p", "p", TEXT.replace("all", "${bindParam:x}")));
    // At another level it does not count.
    repository.append(Binding::new(Level::Account("other"), "p", ["g"]).with_parameter("x", "all"));
    for number in 0..count {
        let binding = Binding::new(level, "p", [format!("g{}", number % 10)]);
        repository.append(binding.with_parameter("x", number.to_string()));
    }
    let last = count - 1;
    too_many(&repository, level, &format!("g{}", last % 10), &last.to_string())
}

/// What is found where somebody is subject to so many statements.
fn expanded(count: usize) -> Vec<Diagnostic> {
    let mut repository = Repository::new();
    for start in (0..count).step_by(limits::POLICY_STATEMENTS) {
        let of_one = limits::POLICY_STATEMENTS.min(count - start);
        let text = list(of_one, &format!("ALLOW a{start}:b:c#;"), "");
        repository.add_policy(Policy::new(start.to_string(), "p", text));
        repository.append(Binding::new(Level::Global, start.to_string(), ["g"]));
    }
    let expansions = Expansions::of(&repository, &Catalog::none()).expect("good policies");
    let expansion = expansions.expand("g", Level::Global);
    assert_eq!(expansion.as_ref().ok().map(|it| it.statements().len()), expansion.as_ref().ok().map(|_| count));
    errors_of(expansion)
}

/// What is found where boundaries leave one statement with so many alternatives.
fn alternatives(count: usize) -> Vec<Diagnostic> {
    let mut repository = Repository::new();
    repository.add_policy(Policy::new("p", "p", "ALLOW a:b:c;"));
    let mut binding = Binding::new(Level::Global, "p", ["g"]);
    for number in 0..count {
        repository.add_boundary(Boundary::new(number.to_string(), "b", format!("d:e startsWith \"{number}\";")));
        binding = binding.with_boundary(number.to_string());
    }
    repository.append(binding);
    let expansions = Expansions::of(&repository, &Catalog::none()).expect("a good policy");
    errors_of(expansions.expand("g", Level::Global))
}

/// What is found where the canonical form of a text has so many bytes; the text itself has fewer.
fn formatted(head: &str, bytes: usize, format: fn(&str) -> Result<String, Refused>) -> Vec<Diagnostic> {
    let length = format(head).map_or(0, |text| text.len());
    let text = format!("{head}{}", "x".repeat(bytes - length));
    assert!(text.len() < limits::TEXT_BYTES, "{}", text.len());
    let formatted = format(&text);
    assert_eq!(formatted.as_ref().ok().map(String::len), formatted.as_ref().ok().map(|_| bytes));
    errors_of(formatted)
}

fn cases() -> Vec<Case> {
    let pressed = "ALLOW a:b:c,a:b:d;ALLOW a:b:c WHERE d:e=\"f\" AND d:e IN(\"f\",\"g\");//";
    vec![
        case("POLICY_STATEMENTS", limits::POLICY_STATEMENTS, Code::TooManyStatements, |count| {
            in_policy(&"ALLOW a:b:c;".repeat(count))
        }),
        case("POLICY_STATEMENTS", limits::POLICY_STATEMENTS, Code::TooManyStatements, |count| {
            in_policy(&list(count, "DENY a:b:c#", ";"))
        }),
        case("BOUNDARY_CONDITIONS", limits::BOUNDARY_CONDITIONS, Code::TooManyConditions, |count| {
            in_boundary(&"d:e = \"f\";".repeat(count))
        }),
        case("TEXT_BYTES", limits::TEXT_BYTES, Code::TextTooLong, |count| in_policy(&padded("ALLOW a:b:c;", count))),
        case("TEXT_BYTES", limits::TEXT_BYTES, Code::TextTooLong, |count| {
            // A character that the limit would cut in two.
            in_policy(&format!("ALLOW a:b:c;//{}…", " ".repeat(count - 17)))
        }),
        case("TEXT_BYTES", limits::TEXT_BYTES, Code::TextTooLong, |count| in_boundary(&padded("d:e = \"f\";", count))),
        case("TEXT_BYTES", limits::TEXT_BYTES, Code::TextTooLong, |count| formatted(pressed, count, format_policy)),
        case("TEXT_BYTES", limits::TEXT_BYTES, Code::TextTooLong, |count| {
            formatted("d:e=\"f\";d:e IN(\"f\",\"g\");//", count, format_boundary)
        }),
        case("STRING_BYTES", limits::STRING_BYTES, Code::StringTooLong, |count| {
            in_policy(&format!("ALLOW a:b:c WHERE d:e = \"{}\"", "x".repeat(count)))
        }),
        case("STRING_BYTES", limits::STRING_BYTES, Code::StringTooLong, |count| {
            in_boundary(&format!("d:e MATCH (\"{}…\");", "*".repeat(count - 3)))
        }),
        case("STRING_BYTES", limits::STRING_BYTES, Code::StringTooLong, |count| {
            let policy = "ALLOW a:b:c WHERE d:e = \"a ${bindParam:x} b\";";
            with_parameter(policy, "d:e = \"b\";", "x".repeat(count - "a  b".len()))
        }),
        case("STRING_BYTES", limits::STRING_BYTES, Code::StringTooLong, |count| {
            // Filled in twice, and a template that is read while deciding takes no room.
            let odd = "y".repeat(count % 2);
            let boundary = format!("d:e IN (\"x\", \"{odd}${{bindParam:x}}${{global:userId}}${{bindParam:x}}\");");
            with_parameter("ALLOW a:b:c;", &boundary, "x".repeat(count / 2))
        }),
        case("STATEMENT_PERMISSIONS", limits::STATEMENT_PERMISSIONS, Code::TooManyPermissions, |count| {
            in_policy(&format!("DENY {}", list(count, "a:b:c#", ", ")))
        }),
        case("STATEMENT_CONDITIONS", limits::STATEMENT_CONDITIONS, Code::TooManyConditions, |count| {
            in_policy(&format!("ALLOW a:b:c WHERE {}", list(count, "d:e != \"#\"", " AND ")))
        }),
        case("LIST_VALUES", limits::LIST_VALUES, Code::TooManyValues, |count| {
            in_policy(&format!("ALLOW a:b:c WHERE d:e IN ({})", list(count, "\"\"", ",")))
        }),
        case("LIST_VALUES", limits::LIST_VALUES, Code::TooManyValues, |count| {
            in_boundary(&format!("d:e MATCH ({});", list(count, "'#*'", ",")))
        }),
        case("TEXT_DIAGNOSTICS", limits::TEXT_DIAGNOSTICS, Code::TooManyDiagnostics, |count| {
            let mut found = in_policy(&"ALLOW a:b;".repeat(count));
            let unlisted = found.split_off(found.len().min(limits::TEXT_DIAGNOSTICS));
            assert_eq!(found.len(), count.min(limits::TEXT_DIAGNOSTICS));
            unlisted
        }),
        case("ACCOUNT_POLICIES", limits::ACCOUNT_POLICIES, Code::TooManyInAccount, policies_of_account),
        case("ACCOUNT_BOUNDARIES", limits::ACCOUNT_BOUNDARIES, Code::TooManyInAccount, boundaries_of_account),
        case("ACCOUNT_GROUPS", limits::ACCOUNT_GROUPS, Code::TooManyInAccount, groups_of_account),
        case("LEVEL_BINDINGS", limits::LEVEL_BINDINGS, Code::TooManyInAccount, |count| {
            bindings_of(Level::Global, count)
        }),
        case("LEVEL_BINDINGS", limits::LEVEL_BINDINGS, Code::TooManyInAccount, |count| bindings_of(ACCOUNT, count)),
        case("LEVEL_BINDINGS", limits::LEVEL_BINDINGS, Code::TooManyInAccount, |count| bindings_of(PRODUCTION, count)),
        case("EXPANDED_ALTERNATIVES", limits::EXPANDED_ALTERNATIVES, Code::ExpansionTooLarge, alternatives),
        case("EXPANDED_STATEMENTS", limits::EXPANDED_STATEMENTS, Code::ExpansionTooLarge, expanded),
    ]
}

fn shown(found: &[Diagnostic]) -> String {
    found.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

#[test]
fn limits_hold_at_the_limit_and_not_beyond() {
    for Case { name, limit, code, found } in cases() {
        for count in [limit - 1, limit] {
            assert_eq!(shown(&found(count)), "", "{name} {count}");
        }
        let beyond = found(limit + 1);
        let [one] = beyond.as_slice() else { unreachable!("{name}: one finding is expected, not {}", shown(&beyond)) };
        assert_eq!((one.code(), one.is_error()), (code, code != Code::TooManyInAccount), "{name}: {one}");
        let numbers: Vec<&str> = one.message().split(|it: char| !it.is_ascii_digit()).collect();
        assert!(numbers.contains(&limit.to_string().as_str()), "{name}: {one}");
    }
}

/// A fix that would make a text too long is not made: what was readable stays readable.
#[test]
fn what_is_put_right_is_no_longer_than_a_text() {
    for bytes in [limits::TEXT_BYTES - 1, limits::TEXT_BYTES] {
        let text = padded("ALLOW a:b:c\nALLOW a:b:d;", bytes);
        let fixed = fix_policy(&text, &Catalog::none());
        let has_room = bytes < limits::TEXT_BYTES;
        assert_eq!((fixed.applied().len(), fixed.text() == text), (usize::from(has_room), !has_room), "{bytes}");
        assert!(fixed.text().len() <= limits::TEXT_BYTES);
    }
}

/// What is written out for a group is cut into texts that a repository takes.
#[test]
fn what_is_written_out_has_as_many_statements_as_a_policy() {
    for (count, texts) in [(99, 1), (100, 1), (101, 2), (200, 2), (201, 3)] {
        let mut repository = Repository::new();
        for number in 0..count {
            repository.add_policy(Policy::new(number.to_string(), "p", format!("ALLOW a:b:c{number};")));
            repository.append(Binding::new(Level::Global, number.to_string(), ["g"]));
        }
        let expansions = Expansions::of(&repository, &Catalog::none()).expect("good policies");
        let policies = expansions.expand("g", Level::Global).expect("few statements").policies();
        assert_eq!(policies.len(), texts, "{count}");
        for text in &policies {
            assert_eq!(shown(&in_policy(text)), "");
        }
    }
}

/// As the language page has them; how much is written out is a rule of our own.
#[test]
fn limits_are_those_of_the_language_page() {
    let stored = [limits::POLICY_STATEMENTS, limits::BOUNDARY_CONDITIONS, limits::ACCOUNT_POLICIES];
    assert_eq!(stored, [100, 10, 200]);
    assert_eq!([limits::ACCOUNT_BOUNDARIES, limits::ACCOUNT_GROUPS, limits::LEVEL_BINDINGS], [2_000, 5_000, 30_000]);
    assert_eq!([limits::TEXT_BYTES, limits::STRING_BYTES], [1_048_576, 8_192]);
    let parts = [limits::STATEMENT_PERMISSIONS, limits::STATEMENT_CONDITIONS, limits::LIST_VALUES];
    assert_eq!(parts, [1_000, 1_000, 10_000]);
    assert_eq!(limits::TEXT_DIAGNOSTICS, 1_000);
    assert_eq!([limits::EXPANDED_ALTERNATIVES, limits::EXPANDED_STATEMENTS], [1_000, 20_000]);
}

#[test]
fn every_limit_is_tried() {
    let constants = include_str!("../src/limits.rs").lines().filter_map(|line| line.strip_prefix("pub const "));
    let mut constants: Vec<&str> = constants.filter_map(|line| line.split(':').next()).collect();
    let mut tried: Vec<&str> = cases().iter().map(|case| case.name).collect();
    constants.sort_unstable();
    tried.dedup();
    tried.sort_unstable();
    assert!(tried.len() >= 13);
    assert_eq!(constants, tried);
}

/// What one statement holds does not count for the next, also behind a broken one.
#[test]
fn each_statement_is_counted_by_itself() {
    let statements = [
        format!("ALLOW a:b:c WHERE {}", list(limits::STATEMENT_CONDITIONS, "d:e = \"#\"", " AND ")),
        format!("ALLOW {}", list(limits::STATEMENT_PERMISSIONS, "a:b:c#", ", ")),
        format!("ALLOW a:b:c WHERE d:e IN ({})", list(limits::LIST_VALUES, "'#'", ", ")),
    ];
    for statement in statements {
        let found = in_policy(&format!("{statement}; {statement} ?; {statement};"));
        assert_eq!(found.iter().map(Diagnostic::code).collect::<Vec<_>>(), [Code::UnexpectedCharacter]);
    }
}

/// How many accounts are warned of.
fn full_accounts(repository: &Repository) -> usize {
    let table = DecisionTable::compile(repository, &Catalog::none()).expect("no limit of accounts is an error");
    let codes = table.warnings().iter().map(Diagnostic::code);
    codes.filter(|code| *code == Code::TooManyInAccount).count()
}

/// A group is one of each account that it is bound at, and one only, however many bindings name it.
#[test]
fn groups_are_counted_in_each_account() {
    for (count, expected) in [(limits::ACCOUNT_GROUPS, 0), (limits::ACCOUNT_GROUPS + 1, 2)] {
        let mut repository = Repository::new();
        let groups: Vec<String> = (0..count).map(|number| format!("g{number}")).collect();
        for policy in ["p", "q"] {
            repository.add_policy(Policy::new(policy, policy, "ALLOW a:b:c;"));
            for account in ["acme", "other"] {
                repository.append(Binding::new(Level::Account(account), policy, &groups));
            }
        }
        assert_eq!(full_accounts(&repository), expected);
    }
}

/// What is stored by turns is of the same accounts.
#[test]
fn policies_are_counted_in_each_account() {
    for (count, expected) in [(limits::ACCOUNT_POLICIES, 0), (limits::ACCOUNT_POLICIES + 1, 2)] {
        let mut repository = Repository::new();
        for number in 0..count {
            for account in ["acme", "other"] {
                let policy = Policy::new(format!("{account}{number}"), "p", TEXT).at(Level::Account(account));
                repository.add_policy(policy);
            }
        }
        assert_eq!(full_accounts(&repository), expected);
    }
}
