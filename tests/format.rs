//! The canonical form: every text of `tests/cases/format` as its snapshot shows it, and what is true of any text.
//!
//! A text and its canonical form say the same in the same words, with the same comments at the same places, and the
//! canonical form of that is itself. `PROPTEST_CASES=5000 cargo test --test format` for more than 256 texts of each kind.

use std::cell::Cell;
use std::fs;
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use allowhere::ast::{Condition, Effect, Operator};
use allowhere::{Refused, format_boundary, format_policy, parse_boundary, parse_policy};
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::{FileFailurePersistence, TestRunner};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Policy,
    Boundary,
}

impl Kind {
    fn of(file: &str) -> Self {
        if file.ends_with(".boundary") { Self::Boundary } else { Self::Policy }
    }

    fn format(self, text: &str) -> Result<String, Refused> {
        match self {
            Self::Policy => format_policy(text),
            Self::Boundary => format_boundary(text),
        }
    }

    fn has_errors(self, text: &str) -> bool {
        match self {
            Self::Policy => parse_policy(text).has_errors(),
            Self::Boundary => parse_boundary(text).has_errors(),
        }
    }
}

#[test]
fn every_text_is_laid_out_as_its_snapshot_shows() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/format");
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(folder.join("snapshots"));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    let mut count = 0;
    for entry in fs::read_dir(&folder).expect("the folder is checked in") {
        let name = entry.expect("the folder can be read").file_name().into_string().expect("names are UTF-8");
        if name == "snapshots" {
            continue;
        }
        let text = fs::read_to_string(folder.join(&name)).expect("the text is checked in");
        let formatted = held(Kind::of(&name), &text).unwrap_or_else(|fault| panic!("{name}: {fault}"));
        settings.bind(|| insta::assert_snapshot!(name.as_str(), formatted));
        count += 1;
    }
    println!("{count} texts");
    assert!(count > 0, "no texts were formatted");
}

#[test]
fn real_texts_keep_what_they_say() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/corpus");
    let Ok(index) = fs::read_to_string(folder.join("index.toml")) else {
        println!("skipped: no corpus beside the project");
        return;
    };
    let index: toml::Table = index.parse().expect("the index is TOML");
    let mut count = 0;
    for entry in index["policy"].as_array().expect("a list of texts") {
        let file = entry["file"].as_str().expect("a name");
        let kind = if entry["kind"].as_str() == Some("boundary") { Kind::Boundary } else { Kind::Policy };
        let text = fs::read_to_string(folder.join(file)).expect("every text of the index is there");
        if entry["expected"].as_str() == Some("valid") {
            held(kind, &text).unwrap_or_else(|fault| panic!("{file}: {fault}"));
            count += 1;
        } else if kind.has_errors(&text) {
            kind.format(&text).expect_err(file);
        }
    }
    println!("{count} texts formatted");
    assert!(count > 0);
}

#[test]
fn line_ends_are_those_of_the_first_line() {
    let formatted = |text: &str| format_policy(text).expect("no errors");
    assert_eq!(
        formatted("allow a:b:c;\r\n\r\n// x\n\nallow a:b:d;"),
        "ALLOW a:b:c;\r\n\r\n// x\r\n\r\nALLOW a:b:d;\r\n"
    );
    assert_eq!(formatted("allow a:b:c;\n\r\n// x\r\nallow a:b:d;"), "ALLOW a:b:c;\n\n// x\nALLOW a:b:d;\n");
    // A lone CR ends a comment, and nothing is written with it.
    assert_eq!(formatted("// x\rallow a:b:c;\r\r// y\r"), "// x\nALLOW a:b:c;\n\n// y\n");
    assert_eq!(formatted("// x\rallow a:b:c;\r\n"), "// x\r\nALLOW a:b:c;\r\n");
    assert_eq!(formatted("allow a:b:c"), "ALLOW a:b:c;\n");
    for nothing in ["", "\u{feff}", " \t\r\n\n", ";", ";;\n;"] {
        assert_eq!(formatted(nothing), "");
    }
}

#[test]
fn a_text_with_errors_is_refused_with_what_is_said_of_it() {
    for text in ["ALLOW", "\u{feff}\u{feff}", "'ALLOW a:b:c;'", "ALLOW a:b:c; # x", "ALLOW a:b:c WHERE d:e == 'f';;;"] {
        let refused = format_policy(text).expect_err(text);
        assert_eq!(refused.diagnostics(), parse_policy(text).diagnostics());
        let refused = format_boundary(text).expect_err(text);
        assert_eq!(refused.diagnostics(), parse_boundary(text).diagnostics());
    }
}

#[test]
fn a_mebibyte_of_anything_is_formatted_on_a_small_stack() {
    /// A debug build on a slow machine takes a fraction of it; a quadratic step over 1 MiB would take hours.
    const LONGEST: Duration = Duration::from_secs(60);
    let list = |item: &str, count: usize| format!("d:e IN ({})", vec![item; count].join(","));
    let statement = format!("ALLOW a:b:c WHERE {};", list("'x' // y\n", 900));
    let texts = [
        "//\n".repeat(1 << 18),
        "//\r".repeat(1 << 18),
        "//\r\n\r\n".repeat(1 << 17),
        format!("//{}", "x".repeat((1 << 20) - 2)),
        ";".repeat(1 << 20),
        "; // x\n".repeat((1 << 20) / 7),
        " ".repeat(1 << 20),
        "\n".repeat(1 << 20),
        format!("ALLOW{}a:b:c", "//\n".repeat(300_000)),
        format!("ALLOW a:b:c WHERE d:e{}='f'", "//x\n\n".repeat(100_000)),
        format!("ALLOW a:b:c{};", "//\n".repeat(200_000)),
        format!("ALLOW a:b:c WHERE {};", list("'x'", 10_000)),
        format!("ALLOW a:b:c WHERE {};", vec![list("''", 200); 1_000].join(" AND ")),
        format!("ALLOW {};", vec!["a:b:c"; 1_000].join("//\n,")).repeat(90),
        statement.repeat(90),
    ];
    for text in texts {
        let start = Instant::now();
        let shown: String = text.chars().take(40).collect();
        let thread = thread::Builder::new().stack_size(64 << 10).spawn(move || {
            let formatted = format_policy(&text);
            // Indented lines may be too long for a text; whether they are is another question.
            let codes = |refused: &Refused| refused.diagnostics().iter().any(|d| d.code().as_str() == "text-too-long");
            match formatted {
                Ok(formatted) => assert_eq!(format_policy(&formatted).as_ref(), Ok(&formatted)),
                Err(refused) => assert!(codes(&refused), "{refused}"),
            }
        });
        thread.expect("a thread can be started").join().expect("neither a panic nor an overflow");
        assert!(start.elapsed() < LONGEST, "{shown}: {:?}", start.elapsed());
    }
}

#[test]
fn a_text_that_would_be_too_long_is_refused() {
    let list = format!("DENY a:b:c WHERE d:e IN ({});", vec!["''"; 9_000].join(","));
    let text = list.repeat(12);
    assert!(!parse_policy(&text).has_errors());
    let refused = format_policy(&text).expect_err("12 bytes for each value");
    assert_eq!(refused.diagnostics().len(), 1);
    assert_eq!(refused.diagnostics()[0].code().as_str(), "text-too-long");
    assert!(format_policy(&list.repeat(9)).is_ok());
}

/// The canonical form, if all that is true of any is true of it.
fn held(kind: Kind, text: &str) -> Result<String, String> {
    let formatted = kind.format(text).map_err(|refused| format!("refused: {refused}"))?;
    let fault = |what: &str| Err(format!("{what}\n--- before\n{text}\n--- after\n{formatted}"));
    if kind.has_errors(&formatted) {
        return fault("has errors");
    }
    if said(kind, text) != said(kind, &formatted) {
        return fault("the tree differs");
    }
    if kind.format(&formatted).as_ref() != Ok(&formatted) {
        return fault("formatted again, it differs");
    }
    let (before, after) = (words(text), words(&formatted));
    if before.words != after.words {
        return fault("the words differ");
    }
    let place = |comment: &Comment| (comment.words_before, comment.text.clone());
    if !before.comments.iter().map(place).eq(after.comments.iter().map(place)) {
        return fault("the comments differ, or where they stand");
    }
    for (one, other) in before.comments.iter().zip(&after.comments) {
        let is_kept = match one.behind {
            Behind::Nothing => other.behind == Behind::Nothing,
            Behind::Word => other.behind != Behind::Nothing,
            Behind::Other => true,
        };
        if !is_kept {
            return fault(&format!("a comment changed its place on the line: {}", one.text));
        }
    }
    let is_crlf = text.split('\n').next().is_some_and(|line| line.ends_with('\r')) && text.contains('\n');
    let end = if is_crlf { "\r\n" } else { "\n" };
    let lines = formatted.split(end);
    let is_clean = |line: &str| !line.contains(['\r', '\n', '\t']) && !line.ends_with(' ');
    // Tabs are in comments and values only.
    if !lines.clone().all(|line| is_clean(&line.replace('\t', ""))) {
        return fault("a line has blanks behind it, or another end");
    }
    if formatted.starts_with(end) || formatted.ends_with(&end.repeat(2)) || formatted.contains(&end.repeat(3)) {
        return fault("has too many empty lines");
    }
    if !formatted.is_empty() && !formatted.ends_with(end) {
        return fault("the last line has no end");
    }
    Ok(formatted)
}

/// What a tree says, without places.
#[derive(Debug, PartialEq, Eq)]
struct Said {
    statements: Vec<(Effect, Vec<String>, Vec<SaidCondition>)>,
    conditions: Vec<SaidCondition>,
}

type SaidCondition = (String, Operator, Vec<String>);

fn said(kind: Kind, text: &str) -> Said {
    let conditions = |conditions: &[Condition<'_>]| -> Vec<SaidCondition> {
        let values =
            |condition: &Condition<'_>| condition.values().iter().map(|value| value.text().to_owned()).collect();
        conditions.iter().map(|one| (one.name().to_owned(), one.operator(), values(one))).collect()
    };
    if kind == Kind::Boundary {
        let boundary = parse_boundary(text);
        return Said { statements: Vec::new(), conditions: conditions(boundary.tree().conditions()) };
    }
    let policy = parse_policy(text);
    let statements = policy.tree().statements().iter().map(|statement| {
        let permissions = statement.permissions().iter().map(|permission| permission.name().to_owned());
        (statement.effect(), permissions.collect(), conditions(statement.conditions()))
    });
    Said { statements: statements.collect(), conditions: Vec::new() }
}

/// A text read by other means than those of the library.
#[derive(Debug, Default)]
struct Words {
    /// Names, values with their quotes, operators and keywords, without `;`.
    words: Vec<String>,
    comments: Vec<Comment>,
}

#[derive(Debug)]
struct Comment {
    text: String,
    /// How many, leaving out what may change places with a comment.
    words_before: usize,
    behind: Behind,
}

/// What stands before a comment on its line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Behind {
    Nothing,
    /// A name, a value or another word that keeps its place, last but for commas and the like.
    Word,
    /// Nothing but what may change places with a comment.
    Other,
}

fn words(text: &str) -> Words {
    const KEYWORDS: [&str; 9] = ["ALLOW", "DENY", "WHERE", "AND", "IN", "NOT", "startsWith", "MATCH", "null"];
    let mut read = Words::default();
    let mut count = 0;
    let mut behind = Behind::Nothing;
    let mut rest = text.strip_prefix('\u{feff}').unwrap_or(text);
    while let Some(first) = rest.chars().next() {
        let is_name = |character: char| character.is_ascii_alphanumeric() || "_.-:".contains(character);
        let length = match first {
            '/' => rest.find(['\r', '\n']).unwrap_or(rest.len()),
            '"' | '\'' => rest[1..].find(first).expect("closed") + 2,
            _ if is_name(first) => rest.find(|character| !is_name(character)).unwrap_or(rest.len()),
            _ => 1,
        };
        let (word, others) = rest.split_at(length);
        rest = others;
        match first {
            '/' => {
                let text = word.trim_end_matches([' ', '\t']).to_owned();
                read.comments.push(Comment { text, words_before: count, behind });
            }
            ' ' | '\t' => {}
            '\r' | '\n' => behind = Behind::Nothing,
            ';' | '(' | ',' => {
                if behind == Behind::Nothing {
                    behind = Behind::Other;
                }
                if first != ';' {
                    read.words.push(word.to_owned());
                }
            }
            _ => {
                let keyword = KEYWORDS.iter().find(|keyword| keyword.eq_ignore_ascii_case(word));
                let keeps_its_place = !matches!(keyword, Some(&("WHERE" | "AND")));
                behind = if keeps_its_place { Behind::Word } else { Behind::Other };
                count += usize::from(keeps_its_place);
                read.words.push(keyword.map_or(word, |keyword| keyword).to_owned());
            }
        }
    }
    read
}

/// Those of a text, or of a part of it, in order.
type Tokens = Vec<String>;

/// What stands between two tokens: any number of comments, with blanks and line breaks.
fn gap() -> impl Strategy<Value = String> {
    let blank = select(vec!["", "", " ", "  ", "\t", "\n", "\r\n", "\r", "\n\n", "\r\n\r\n", "\n \n\n"]);
    let comment = select(vec!["//", "// x", "//ALLOW a:b:c; ", "// \"", "// ö\t", "// // \u{2028}y\t ", "//'(,;WHERE"]);
    let end = select(vec!["\n", "\r\n", "\r", "\n\n", "\n\n\n  "]);
    let comments = prop::collection::vec((blank.clone(), comment, end), 0..3);
    let some = (comments, blank.clone()).prop_map(|(comments, blank)| {
        let comments = comments.into_iter().map(|(before, comment, end)| format!("{before}{comment}{end}"));
        comments.collect::<String>() + blank
    });
    prop_oneof![3 => Just(String::new()), 3 => blank.prop_map(str::to_owned), 1 => some]
}

fn keyword(word: &'static str) -> impl Strategy<Value = String> {
    prop::bool::ANY
        .prop_map(move |is_small| if is_small { word.to_ascii_lowercase() } else { word.to_ascii_uppercase() })
}

fn one(text: &str) -> BoxedStrategy<Tokens> {
    Just(vec![text.to_owned()]).boxed()
}

fn keywords(words: &'static [&'static str]) -> BoxedStrategy<Tokens> {
    words.iter().map(|word| keyword(word)).collect::<Vec<_>>().boxed()
}

/// The tokens of some, one after the other.
fn all(parts: Vec<BoxedStrategy<Tokens>>) -> BoxedStrategy<Tokens> {
    parts.prop_map(|parts| parts.concat()).boxed()
}

/// The tokens of one to many `items`, with those of `separator` between them.
fn separated(items: BoxedStrategy<Tokens>, separator: BoxedStrategy<Tokens>, most: usize) -> BoxedStrategy<Tokens> {
    let others = prop::collection::vec((separator, items.clone()), 0..most);
    let joined = |(first, others): (Tokens, Vec<(Tokens, Tokens)>)| {
        others.into_iter().fold(first, |tokens, (separator, item)| [tokens, separator, item].concat())
    };
    (items, others).prop_map(joined).boxed()
}

fn value() -> BoxedStrategy<Tokens> {
    let texts = ["", "x", "a;b", "a//b", "\\", "ALLOW", "${bindParam:zone}", "ö\u{2028}\t*", "a value of many words"];
    let value = (select(texts.to_vec()), select(vec!['"', '\'']), 1..3_usize);
    value.prop_map(|(text, quote, count)| vec![format!("{quote}{}{quote}", text.repeat(count))]).boxed()
}

fn condition() -> BoxedStrategy<Tokens> {
    let names = ["a:b", "settings:schemaId", "schemaId", "storage:dt.security_context", "like", "Or", "a-b", "starts"];
    let name = select(names.to_vec()).prop_map(|name| vec![name.to_owned()]).boxed();
    let comparison = select(vec!["=", "!=", "<", ">"]).prop_map(|operator| vec![operator.to_owned()]).boxed();
    let single = prop_oneof![comparison, keywords(&["startsWith"]), keywords(&["NOT", "startsWith"])].boxed();
    let many = prop_oneof![keywords(&["IN"]), keywords(&["NOT", "IN"]), keywords(&["MATCH"])].boxed();
    let list = all(vec![many, one("("), separated(value(), one(","), 6), one(")")]);
    prop_oneof![all(vec![name.clone(), single, value()]), all(vec![name, list])].boxed()
}

fn statement() -> BoxedStrategy<Tokens> {
    let names = ["a:b:c", "settings:objects:write", "dynatrace.settings:objects:read", "ALLOW:in:b-c"];
    let permission = select(names.to_vec()).prop_map(|name| vec![name.to_owned()]).boxed();
    let effect = prop_oneof![keywords(&["ALLOW"]), keywords(&["DENY"])].boxed();
    let conditions = all(vec![keywords(&["WHERE"]), separated(condition(), keywords(&["AND"]), 3)]);
    let clauses = prop_oneof![Just(Vec::new()), keywords(&["WHERE", "null"]), conditions.clone(), conditions].boxed();
    all(vec![effect, separated(permission, one(","), 4), clauses])
}

/// The tokens with gaps around them; a blank where two would be read as one.
fn text(part: BoxedStrategy<Tokens>) -> BoxedStrategy<String> {
    let semicolons = || prop::collection::vec(Just(";".to_owned()), 1..3).boxed();
    let last = prop_oneof![Just(Vec::new()), semicolons()].boxed();
    let first = prop_oneof![4 => Just(Vec::new()), 1 => semicolons()].boxed();
    let tokens = prop_oneof![9 => all(vec![first, separated(part, semicolons(), 4), last.clone()]), 1 => last].boxed();
    let spread = tokens.prop_flat_map(|tokens| {
        let gaps = prop::collection::vec(gap(), tokens.len() + 1);
        (Just(tokens), gaps, prop::bool::weighted(0.1), gap())
    });
    let joined = spread.prop_map(|(tokens, gaps, has_mark, last)| {
        let mut text = if has_mark { "\u{feff}".to_owned() } else { String::new() };
        for (token, gap) in tokens.iter().zip(gaps) {
            text.push_str(&gap);
            let is_word = |character: char| character.is_ascii_alphanumeric() || "_.-:".contains(character);
            if text.ends_with(is_word) && token.starts_with(is_word) {
                text.push(' ');
            }
            text.push_str(token);
        }
        text + &last
    });
    // A last comment may be at the end of the text.
    (joined, prop::bool::ANY).prop_map(|(text, is_cut)| if is_cut { text.trim_end().to_owned() } else { text }).boxed()
}

/// Formats random texts, and fails unless they said something, needed it, and had comments often enough.
fn any_keeps_what_it_says(kind: Kind, part: BoxedStrategy<Tokens>) {
    let [all, changed, commented, silent] = [const { Cell::new(0_usize) }; 4];
    let persistence = FileFailurePersistence::Direct("tests/cases/regressions/format.txt");
    let config = ProptestConfig { failure_persistence: Some(Box::new(persistence)), ..ProptestConfig::default() };
    let result = TestRunner::new(config).run(&text(part), |text| {
        prop_assert!(!kind.has_errors(&text), "has errors: {}", text);
        let formatted = held(kind, &text).map_err(TestCaseError::fail)?;
        let counted = [true, formatted != text, !words(&text).comments.is_empty(), words(&text).words.is_empty()];
        for (count, is_so) in [&all, &changed, &commented, &silent].into_iter().zip(counted) {
            count.set(count.get() + usize::from(is_so));
        }
        Ok(())
    });
    if let Err(error) = result {
        unreachable!("{error}");
    }
    let [all, changed, commented, silent] = [all, changed, commented, silent].map(Cell::into_inner);
    println!("{changed} of {all} texts changed, {commented} have comments, {silent} say nothing");
    assert!(changed * 10 > all * 8, "{changed} of {all} texts changed");
    assert!(commented * 2 > all && commented < all, "{commented} of {all} texts have comments");
    assert!(silent * 4 < all, "{silent} of {all} texts say nothing");
}

#[test]
fn any_policy_keeps_what_it_says() {
    any_keeps_what_it_says(Kind::Policy, statement());
}

#[test]
fn any_boundary_keeps_what_it_says() {
    any_keeps_what_it_says(Kind::Boundary, condition());
}
