//! `allowhere`: checks, tests, asks and formats IAM policies from the command line.
//!
//! The library decides; this package reads files, and prints. Each command has a file of its own.

mod check;
mod code;
mod convert;
mod coverage;
mod document;
mod eval;
mod expand;
mod explain;
mod finding;
mod fmt;
mod render;
mod rewrite;
mod sarif;
mod source;
mod stored;
mod test;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::builder::NonEmptyStringValueParser;
use clap::error::ErrorKind;
use clap::{Args, CommandFactory as _, Parser, Subcommand, ValueEnum};

use crate::render::{Outcome, visible};
use crate::source::Kind;

const EXAMPLES: &str = "\
Examples:
  allowhere check reader.policy production.boundary repository.toml
  allowhere check infrastructure/    # Terraform, Monaco, the vendor's JSON; check --help tells more
  allowhere convert infrastructure/ > repository.toml
  allowhere test scenarios/*.toml
  allowhere eval -r repository.toml --group sales --environment prod \\
      --permission settings:objects:write --attribute settings:schemaId=builtin:alerting
  allowhere explain …                # the same arguments: why, and what would have to differ
  allowhere fmt reader.policy production.boundary
  allowhere expand -r repository.toml --group sales --environment prod

Exit codes:
  0   no error, all tests passed, or: allow
  1   errors (with --deny-warnings also warnings), failed tests, a repository that is refused or cannot be converted,
      or a text to be formatted (fmt --check)
  2   deny (eval, explain)
  64  wrong usage, or a file that cannot be read
  70  the decision table and its explanation disagree: please report it";

const CHECK_EXAMPLES: &str = "\
Examples:
  allowhere check reader.policy
  allowhere check infrastructure/ exports/*.json
  allowhere check --strict --format json repository.toml
  allowhere check --fix policies/*.policy
  allowhere check --deny-warnings --format sarif repository.toml > allowhere.sarif
  echo 'ALLOW settings:objects:read;' | allowhere check -
  curl … | allowhere check --kind repository -";

const SOURCES: &str = "\
Files are told apart by ending and content:
  .policy, .boundary   a text each
  .toml, .json         documents of ours: repositories, and scenario files
  .json                answers of the vendor's API: a single policy or boundary, lists of policies, the bindings of a
                       level, pages of boundaries; what `terraform show -json` says of a plan or a state
  .tf                  Terraform, all files of a folder as one module; an address that several modules have is told
                       apart by the folder: prod/dynatrace_iam_policy.reader; variables are what terraform.tfvars
                       and *.auto.tfvars say, or their defaults
  .yaml, .yml          account resources of Monaco

A folder is one repository of all such files under it. Scenario files in it (those with include, catalog, strict,
requests or expect_error) stand for themselves, and texts are looked at one by one. Other files and all that is hidden
are passed over: -v names them. Symbolic links are not followed in folders, and one that leaves the folder is an error.
A file may have 64 MiB.

A document of ours that is named is a repository of its own. All other files that are named are one repository, and so
is everything that -r or convert is given.

What is wrong in a document of ours has its line and its bytes in the text that `where` names; in all other files, line,
column and bytes are those of the file.";

const CHECK_NOTES: &str = "\
--fix puts right what has one certain meaning: quotes, `==`, `<>`, missing `;` and commas, trailing commas, STARTS
WITH, contains, endsWith and LIKE as MATCH, parentheses round values, bare values, comments of other languages, the
case of days of the week, and names of 2021. It changes files whole or not at all, and in
documents and files of any kind nothing but the texts; it says what it did, and reports what is left.
`allowhere code CODE` tells more of a code.

Traps are what the language accepts and hardly anybody means; they are warnings. A comment allows one for the statement
that it stands before or in: // allowhere: allow CODE, CODE -- reason";

const CODE_EXAMPLES: &str = "\
Examples:
  allowhere code
  allowhere code conditional-deny";

const TEST_EXAMPLES: &str = "\
A scenario file is a repository document with requests and what they should give:

  include = [\"repository.toml\"]

  [[requests]]
  name = \"sales may not write\"
  groups = [\"sales\"]
  environment = \"prod\"
  permission = \"settings:objects:write\"
  attributes = { \"settings:schemaId\" = \"builtin:alerting\" }
  decision = \"deny\"
  by = \"default\"        # nothing granted; or \"policy-uuid:2\"

include takes files of every kind, and folders: `allowhere check --help` lists them. A scenario file that says nothing
of a repository and includes nothing is asked of the folder that it was found in, or of the files of other kinds that
are named beside it.

An attribute is one value, a list of values, [] for none, or left out: unknown.

With --coverage, a statement is exercised when a request for one of its permissions comes from a user whom it reaches,
and a condition on both sides when it was true for one request and false for another; conditions of boundaries are not
counted. With --format json this is under the key `coverage`: {statements, sides, missing}, the first two {all,
exercised}, and missing a list of {policy, name, statement, text, reached, held, conditions: [{condition, missing}]}.
It does not change the exit code.";

const COMPLETIONS_EXAMPLES: &str = "\
Examples:
  allowhere completions bash > ~/.local/share/bash-completion/completions/allowhere
  allowhere completions zsh > ~/.zfunc/_allowhere
  allowhere completions fish > ~/.config/fish/completions/allowhere.fish";

const EVAL_EXAMPLES: &str = "\
Examples:
  allowhere eval -r repository.toml --group it --environment prod --permission settings:objects:read
  allowhere eval -r infrastructure/ --group it --account acme --user u-1 --time 2026-11-24T10:00:00Z \\
      --permission storage:logs:read --attribute storage:bucket-name=default_logs --no-value storage:k8s.namespace.name

What is left out is unknown: it never makes an ALLOW hold, and it lets a DENY refuse.";

/// Checks, tests, asks and formats IAM policies written as ALLOW … WHERE … statements.
#[derive(Parser)]
#[command(name = "allowhere", version, after_help = EXAMPLES)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
    #[command(flatten)]
    common: Common,
}

#[derive(Args)]
struct Common {
    /// Which permissions exist: `dynatrace` (built in, the default), `none`, or the path of a catalogue file
    #[arg(long, global = true, value_name = "CATALOG")]
    catalog: Option<String>,
    /// Take unknown permissions and conditions for errors
    #[arg(long, global = true)]
    strict: bool,
    /// Name the files in folders that are passed over
    #[arg(short, long, global = true)]
    verbose: bool,
    /// How results are printed on standard output
    #[arg(long, global = true, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people
    Text,
    /// One JSON document
    Json,
    /// One SARIF 2.1.0 log, of check
    Sarif,
    /// Workflow commands of GitHub, of check
    Github,
}

#[derive(Subcommand)]
enum Command {
    /// Report everything that is wrong with policies, boundaries and repository documents
    #[command(after_help = format!("{SOURCES}\n\n{CHECK_NOTES}\n\n{CHECK_EXAMPLES}"))]
    Check(CheckArguments),
    /// Run scenario files: requests and the decisions they should give
    #[command(after_help = TEST_EXAMPLES)]
    Test(TestArguments),
    /// Decide one request
    #[command(after_help = EVAL_EXAMPLES)]
    Eval(EvalArguments),
    /// Decide one request, and say why, and what would have to differ
    #[command(after_help = explain::EXAMPLES)]
    Explain(EvalArguments),
    /// Write out what groups are subject to, after levels, parameters and boundaries
    #[command(after_help = expand::EXAMPLES)]
    Expand(expand::ExpandArguments),
    /// Print the repository that files of any kind say, as one document
    #[command(after_help = convert::EXAMPLES)]
    Convert(convert::ConvertArguments),
    /// Write policies and boundaries in their canonical form, comments kept
    #[command(after_help = fmt::EXAMPLES)]
    Fmt(fmt::Arguments),
    /// Tell what a code of a diagnostic means, with an example; without CODE, list all
    #[command(after_help = CODE_EXAMPLES)]
    Code(CodeArguments),
    /// Print the script that completes commands in a shell
    #[command(after_help = COMPLETIONS_EXAMPLES)]
    Completions(CompletionsArguments),
}

#[derive(Args)]
struct CheckArguments {
    /// Files and folders; `-` is standard input
    #[arg(required = true, value_name = "FILE|FOLDER")]
    files: Vec<PathBuf>,
    /// What standard input and files with other endings are; standard input is a policy by default
    #[arg(long, value_enum)]
    kind: Option<Kind>,
    /// Put right what has one certain meaning
    #[arg(long)]
    fix: bool,
    /// Take warnings for errors
    #[arg(long)]
    deny_warnings: bool,
}

#[derive(Args)]
struct CodeArguments {
    /// The code, such as `double-equals`
    code: Option<String>,
}

#[derive(Args)]
struct CompletionsArguments {
    /// The shell
    #[arg(value_enum)]
    shell: clap_complete::Shell,
}

#[derive(Args)]
struct TestArguments {
    /// Scenario files, and folders with scenario files; `-` is standard input
    #[arg(required = true, value_name = "FILE|FOLDER")]
    files: Vec<PathBuf>,
    /// Name the statements, and the sides of conditions, that no request exercised
    #[arg(long)]
    coverage: bool,
}

#[derive(Args)]
struct EvalArguments {
    /// The repository: a document, a scenario file, other files, or a folder; `-` is standard input. May be repeated:
    /// all of them are one repository
    #[arg(short, long = "repository", value_name = "REPO", required = true)]
    repositories: Vec<PathBuf>,
    /// A group of the user; may be repeated
    #[arg(long = "group", value_name = "G")]
    groups: Vec<String>,
    /// Ask at this environment; without it and --account, at the global level
    #[arg(long, value_name = "E", conflicts_with = "account", value_parser = NonEmptyStringValueParser::new())]
    environment: Option<String>,
    /// Ask at this account
    #[arg(long, value_name = "A", value_parser = NonEmptyStringValueParser::new())]
    account: Option<String>,
    /// The user, for `${global:userId}`
    #[arg(long, value_name = "U")]
    user: Option<String>,
    /// The moment, for conditions about time: 2026-11-24T10:00:00Z
    #[arg(long, value_name = "T")]
    time: Option<allowhere::Instant>,
    /// The permission asked for: service:resource:action
    #[arg(long, value_name = "P", value_parser = NonEmptyStringValueParser::new())]
    permission: String,
    /// A value of an attribute; the same NAME again adds a value
    #[arg(long = "attribute", value_name = "NAME=VALUE", value_parser = eval::attribute)]
    attributes: Vec<(String, String)>,
    /// State that an attribute has no value
    #[arg(long = "no-value", value_name = "NAME", value_parser = NonEmptyStringValueParser::new())]
    none: Vec<String>,
}

fn main() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => return usage(&error),
    };
    render::finish(&run(arguments))
}

fn run(arguments: Arguments) -> Outcome {
    let catalog = match arguments.common.catalog.as_deref().map(document::catalog_of_arguments).transpose() {
        Ok(catalog) => catalog,
        Err(message) => return Outcome::unusable(&message),
    };
    let settings =
        document::Settings { catalog, strict: arguments.common.strict, is_verbose: arguments.common.verbose };
    let format = arguments.common.format;
    if matches!(format, Format::Sarif | Format::Github) && !matches!(arguments.command, Command::Check(_)) {
        return Outcome::unusable("sarif and github are formats of check: this command prints text or json");
    }
    let is_json = format == Format::Json;
    match arguments.command {
        Command::Check(check) => check::run(&check, &settings, format),
        Command::Test(test) => test::run(&test.files, test.coverage, &settings, is_json),
        Command::Eval(eval) => eval::run(eval, &settings, is_json),
        Command::Explain(arguments) => explain::run(arguments, &settings, is_json),
        Command::Expand(expand) => expand::run(&expand, &settings, is_json),
        Command::Convert(convert) => convert::run(&convert, &settings, is_json),
        Command::Code(code) => code::run(code.code.as_deref(), is_json),
        Command::Completions(completions) => self::completions(completions.shell),
        Command::Fmt(fmt) => fmt::run(&fmt, &settings, is_json),
    }
}

/// The script, from the definitions above.
fn completions(shell: clap_complete::Shell) -> Outcome {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Arguments::command(), "allowhere", &mut script);
    Outcome { out: String::from_utf8_lossy(&script).into_owned(), ..Outcome::default() }
}

/// What clap says, on one line; help and version as they are.
fn usage(error: &clap::Error) -> ExitCode {
    if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        return render::finish(&Outcome { out: error.render().to_string(), ..Outcome::default() });
    }
    if error.kind() == ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand {
        return render::finish(&Outcome::unusable(
            "expected a command such as check, test or eval; see allowhere --help",
        ));
    }
    let said = error.render().to_string();
    let lines = said.lines().take_while(|line| !line.is_empty()).map(str::trim).collect::<Vec<_>>();
    render::finish(&Outcome::unusable(&visible(lines.join(" ").trim_start_matches("error: "))))
}
