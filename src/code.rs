//! Every code of a diagnostic, with what it means and an example: the one place that says so.

use std::fmt;

/// A text that has a mistake, and how it should be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Example {
    /// What the texts are.
    pub kind: ExampleKind,
    /// With the mistake.
    pub wrong: &'static str,
    /// Without it.
    pub right: &'static str,
}

/// What the texts of an example are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ExampleKind {
    /// Policies.
    Policy,
    /// Boundaries.
    Boundary,
    /// Repository documents in TOML.
    Document,
    /// In words, since the text would be too long.
    Words,
}

/// Declares [`Code`]: each item is one code, its stable name, what it means to an author, and an example.
macro_rules! codes {
    ($($variant:ident $name:literal $meaning:literal $kind:ident $wrong:literal => $right:literal,)+) => {
        /// The stable name of a kind of diagnostic.
        ///
        /// Names never change their meaning; new ones are added.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Code {
            $(
                #[doc = concat!($meaning, "\n\nWrong:\n```text\n", $wrong, "\n```\nRight:\n```text\n", $right, "\n```")]
                $variant,
            )+
        }

        /// In the order of [`Code`].
        static CODES: &[Entry] = &[$(Entry {
            code: Code::$variant,
            name: $name,
            meaning: $meaning,
            example: Example { kind: kind!($kind), wrong: $wrong, right: $right },
        },)+];
    };
}

macro_rules! kind {
    (policy) => {
        ExampleKind::Policy
    };
    (boundary) => {
        ExampleKind::Boundary
    };
    (document) => {
        ExampleKind::Document
    };
    (words) => {
        ExampleKind::Words
    };
}

struct Entry {
    code: Code,
    name: &'static str,
    meaning: &'static str,
    example: Example,
}

impl Code {
    /// Every code, in the order of the documentation.
    #[must_use]
    pub fn all() -> impl ExactSizeIterator<Item = Self> {
        CODES.iter().map(|entry| entry.code)
    }

    /// The code with this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        CODES.iter().find(|entry| entry.name == name).map(|entry| entry.code)
    }

    fn entry(self) -> &'static Entry {
        &CODES[self as usize]
    }

    /// The name, as it is printed and as tools should compare it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        self.entry().name
    }

    /// One sentence that says what the code means.
    #[must_use]
    pub fn meaning(self) -> &'static str {
        self.entry().meaning
    }

    /// A text of which the code is said, and how it should be.
    #[must_use]
    pub fn example(self) -> Example {
        self.entry().example
    }
}

impl Code {
    /// Whether it is a trap: a text that is accepted, but seldom means what its author thinks. The comment
    /// `// allowhere: allow CODE` allows one for a statement.
    #[must_use]
    pub fn is_trap(self) -> bool {
        self.is_trap_of_text() || self.is_trap_of_repository()
    }

    /// Whether a text alone shows that it falls into this trap.
    pub(crate) fn is_trap_of_text(self) -> bool {
        matches!(
            self,
            Self::OldSpelling
                | Self::PartlySupportedCondition
                | Self::UnknownTemplate
                | Self::ConditionalDeny
                | Self::RedundantStatement
                | Self::NeverHolds
                | Self::RedundantCondition
                | Self::AnyValue
                | Self::RepeatedItem
                | Self::HiddenCharacter
                | Self::MixedScript
                | Self::BlankAtEnd
                | Self::RestrictsNothing
        )
    }

    /// Whether it takes the bindings to see that something falls into this trap.
    fn is_trap_of_repository(self) -> bool {
        matches!(
            self,
            Self::BoundaryWithoutEffect
                | Self::OverruledAllow
                | Self::BoundaryOpensAnother
                | Self::UnboundPolicy
                | Self::TableWithoutBucket
                | Self::BucketWithoutTable
        )
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

codes! {
    // Text: what the lexer and the parser find.
    NotUtf8 "not-utf8" "The text is not UTF-8."
        words "a file saved as Latin-1 or UTF-16" => "the same file saved as UTF-8",
    Syntax "syntax" "Something stands where the language expects something else."
        policy "ALLOW settings:objects:read WHERE;" => "ALLOW settings:objects:read;",
    UnexpectedCharacter "unexpected-character" "A character that no part of the language begins with."
        policy "ALLOW settings:objects:read & settings:objects:write;" => "ALLOW settings:objects:read, settings:objects:write;",
    UnclosedString "unclosed-string" "A string has no closing quote on its line."
        policy r#"ALLOW settings:objects:read WHERE settings:schemaId = "app:x;"# => r#"ALLOW settings:objects:read WHERE settings:schemaId = "app:x";"#,
    TypographicQuotes "typographic-quotes" "A string stands between typographic quotes instead of straight ones."
        policy "ALLOW settings:objects:read WHERE settings:schemaId = “app:x”;" => r#"ALLOW settings:objects:read WHERE settings:schemaId = "app:x";"#,
    QuotedPolicy "quoted-policy" "The whole text is wrapped in quotes."
        policy "'ALLOW settings:objects:read;'" => "ALLOW settings:objects:read;",
    ForeignComment "foreign-comment" "A comment begins with `/*`, `#` or `--` instead of `//`."
        policy "# for everybody
ALLOW settings:objects:read;" => "// for everybody
ALLOW settings:objects:read;",
    MissingSemicolon "missing-semicolon" "A statement or a condition of a boundary is not ended by `;`."
        policy "ALLOW settings:objects:read
ALLOW settings:schemas:read;" => "ALLOW settings:objects:read;
ALLOW settings:schemas:read;",
    MissingComma "missing-comma" "Two items of a list have no comma between them."
        policy "ALLOW settings:objects:read settings:schemas:read;" => "ALLOW settings:objects:read, settings:schemas:read;",
    TrailingComma "trailing-comma" "A list ends with a comma."
        policy "ALLOW settings:objects:read,;" => "ALLOW settings:objects:read;",
    Or "or" "Conditions are joined by OR or put in parentheses."
        policy r#"ALLOW settings:objects:read WHERE settings:schemaId = "app:x" OR settings:schemaId = "app:y";"# => r#"ALLOW settings:objects:read WHERE settings:schemaId IN ("app:x", "app:y");"#,
    DoubleEquals "double-equals" "`==` is written instead of `=`."
        policy r#"ALLOW settings:objects:read WHERE settings:schemaId == "app:x";"# => r#"ALLOW settings:objects:read WHERE settings:schemaId = "app:x";"#,
    AngleNotEqual "angle-not-equal" "`<>` is written instead of `!=`."
        policy r#"ALLOW settings:objects:read WHERE settings:schemaId <> "app:x";"# => r#"ALLOW settings:objects:read WHERE settings:schemaId != "app:x";"#,
    InclusiveComparison "inclusive-comparison" "`<=` or `>=` is written; the language has `<` and `>` only."
        policy r#"ALLOW settings:objects:read WHERE global:date <= "2026-12-31Z";"# => r#"ALLOW settings:objects:read WHERE global:date < "2027-01-01Z";"#,
    Contains "contains" "`contains` is written instead of `MATCH (\"*x*\")`."
        policy r#"ALLOW storage:logs:read WHERE storage:bucket-name contains "prod";"# => r#"ALLOW storage:logs:read WHERE storage:bucket-name MATCH ("*prod*");"#,
    EndsWith "ends-with" "`endsWith` is written instead of `MATCH (\"*x\")`."
        policy r#"ALLOW storage:logs:read WHERE storage:bucket-name endsWith "prod";"# => r#"ALLOW storage:logs:read WHERE storage:bucket-name MATCH ("*prod");"#,
    StartsWithTwoWords "starts-with-two-words" "`STARTS WITH` is written instead of `startsWith`."
        policy r#"ALLOW settings:objects:read WHERE settings:schemaId STARTS WITH "app:";"# => r#"ALLOW settings:objects:read WHERE settings:schemaId startsWith "app:";"#,
    Like "like" "`LIKE` is written instead of `MATCH`."
        policy r#"ALLOW storage:logs:read WHERE storage:bucket-name LIKE "prod%";"# => r#"ALLOW storage:logs:read WHERE storage:bucket-name MATCH ("prod*");"#,
    NotParentheses "not-parentheses" "NOT stands before a condition or parentheses instead of an operator."
        policy r#"ALLOW settings:objects:read WHERE NOT (settings:schemaId = "app:x");"# => r#"ALLOW settings:objects:read WHERE settings:schemaId != "app:x";"#,
    NotMatch "not-match" "`NOT MATCH` is written; MATCH has no negative form."
        policy r#"ALLOW storage:logs:read WHERE storage:bucket-name NOT MATCH ("prod*");"# => r#"ALLOW storage:logs:read WHERE storage:bucket-name NOT startsWith "prod";"#,
    MissingParentheses "missing-parentheses" "IN or MATCH has a value without parentheses."
        policy r#"ALLOW settings:objects:read WHERE settings:schemaId IN "app:x";"# => r#"ALLOW settings:objects:read WHERE settings:schemaId IN ("app:x");"#,
    SuperfluousParentheses "superfluous-parentheses" "startsWith has its value in parentheses."
        policy r#"ALLOW settings:objects:read WHERE settings:schemaId startsWith ("app:");"# => r#"ALLOW settings:objects:read WHERE settings:schemaId startsWith "app:";"#,
    BareValue "bare-value" "A value is not in quotes."
        policy "ALLOW settings:objects:read WHERE settings:schemaId = app:x;" => r#"ALLOW settings:objects:read WHERE settings:schemaId = "app:x";"#,
    WildcardInName "wildcard-in-name" "A name contains `*`."
        policy "ALLOW settings:objects:*;" => "ALLOW settings:objects:read, settings:objects:write;",
    FourPartPermission "four-part-permission" "A permission has more than three segments."
        policy "ALLOW settings:objects:read:app;" => r#"ALLOW settings:objects:read WHERE settings:schemaId startsWith "app:";"#,
    EmptyStatement "empty-statement" "A `;` ends nothing."
        policy "ALLOW settings:objects:read;;" => "ALLOW settings:objects:read;",
    NoStatements "no-statements" "A text has no statements, or a boundary no conditions."
        policy "// nothing yet
" => "ALLOW settings:objects:read;",
    // Limits.
    TextTooLong "text-too-long" "A text is longer than 1 MiB."
        words "one text of 2 MiB" => "several policies",
    StringTooLong "string-too-long" "A string is longer than 8 KiB."
        words "a value of 10,000 bytes" => "a shorter value, or startsWith with its beginning",
    TooManyPermissions "too-many-permissions" "A statement has more than 1,000 permissions."
        words "one statement with 1,001 permissions" => "two statements",
    TooManyConditions "too-many-conditions" "A statement has more than 1,000 conditions, or a boundary more than 10."
        words "a boundary of 11 conditions" => "an IN list instead of several conditions of one name, or two boundaries",
    TooManyValues "too-many-values" "A list has more than 10,000 values."
        words "an IN list of 10,001 values" => "two statements, or startsWith with what the values begin with",
    TooManyStatements "too-many-statements" "A policy has more than 100 statements."
        words "a policy of 101 statements" => "two policies, bound to the same groups",
    TooManyDiagnostics "too-many-diagnostics" "A text has more than 1,000 diagnostics; the rest is counted only."
        words "a text with 1,001 mistakes" => "the same text with the first mistakes put right: check it again",
    // Meaning: names, operators and values.
    OldSpelling "old-spelling" "A name is written as in the preview of 2021."
        policy "ALLOW dynatrace.settings:objects:read;" => "ALLOW settings:objects:read;",
    UnknownPermission "unknown-permission" "The catalogue does not list the permission."
        policy "ALLOW settings:objects:raed;" => "ALLOW settings:objects:read;",
    RejectedPermission "rejected-permission" "The real service refuses the permission."
        policy "ALLOW settings:objects:delete;" => "ALLOW settings:objects:write;",
    UnsupportedCondition "unsupported-condition" "No permission of the statement supports the condition."
        policy r#"ALLOW settings:objects:read WHERE storage:bucket-name = "x";"# => r#"ALLOW settings:objects:read WHERE settings:schemaId = "x";"#,
    PartlySupportedCondition "partly-supported-condition" "Only some permissions of the statement support the condition."
        policy r#"ALLOW settings:objects:read, slo:slos:read WHERE settings:schemaId = "app:x";"# => r#"ALLOW settings:objects:read WHERE settings:schemaId = "app:x";
ALLOW slo:slos:read;"#,
    UnsupportedOperator "unsupported-operator" "No permission of the statement takes the operator for this condition."
        policy r#"ALLOW settings:objects:read WHERE settings:schemaId MATCH ("app:*");"# => r#"ALLOW settings:objects:read WHERE settings:schemaId startsWith "app:";"#,
    PartlySupportedOperator "partly-supported-operator" "Only some permissions take the operator for this condition."
        policy r#"ALLOW storage:logs:read, storage:entities:read WHERE storage:dt.security_context MATCH ("team-*");"#
            => r#"ALLOW storage:logs:read, storage:entities:read WHERE storage:dt.security_context = "team-a";"#,
    UnknownGlobal "unknown-global" "The language has no such `global:` condition."
        policy r#"ALLOW settings:objects:read WHERE global:weekday = "Monday";"# => r#"ALLOW settings:objects:read WHERE global:week-day = "Monday";"#,
    GlobalOperator "global-operator" "The `global:` condition does not take the operator."
        policy r#"ALLOW settings:objects:read WHERE global:week-day startsWith "Mon";"# => r#"ALLOW settings:objects:read WHERE global:week-day = "Monday";"#,
    NotATimeCondition "not-a-time-condition" "`<` and `>` compare times, and the condition is not about time."
        policy r#"ALLOW settings:objects:read WHERE settings:schemaId > "a";"# => r#"ALLOW settings:objects:read WHERE settings:schemaId startsWith "a";"#,
    InvalidTime "invalid-time" "A value is no date, time or day of the form its condition takes."
        policy r#"ALLOW settings:objects:read WHERE global:date < "2026-12-31";"# => r#"ALLOW settings:objects:read WHERE global:date < "2026-12-31Z";"#,
    WeekDayCase "week-day-case" "A day of the week is written in another case."
        policy r#"ALLOW settings:objects:read WHERE global:week-day = "monday";"# => r#"ALLOW settings:objects:read WHERE global:week-day = "Monday";"#,
    UnknownTemplate "unknown-template" "`${…}` names no template, so it stands for itself."
        policy r#"ALLOW settings:objects:read WHERE settings:schemaId = "${schema}";"# => r#"ALLOW settings:objects:read WHERE settings:schemaId = "${bindParam:schema}";"#,
    ConditionalDeny "conditional-deny" "The service runs a conditional DENY on a Grail table as an unconditional one."
        policy r#"DENY storage:logs:read WHERE storage:bucket-name = "audit";"# => r#"ALLOW storage:logs:read WHERE storage:bucket-name != "audit";"#,
    // Documents.
    MalformedDocument "malformed-document" "A file is no document of a known form."
        words "a TOML file in which a list is not closed" => "the same file with the list closed",
    LeftOut "left-out" "A file says something in a way that cannot be followed, and what depends on it is left out."
        words "a Terraform policy whose text is the result of a function" => "the same policy with its text written out",
    UnknownField "unknown-field" "A document has a field that its form does not have."
        document r#"[[policies]]
uuid = "reader"
name = "Reader"
statementQuery = "ALLOW settings:objects:read;"
owner = "x""# => r#"[[policies]]
uuid = "reader"
name = "Reader"
statementQuery = "ALLOW settings:objects:read;""#,
    MissingField "missing-field" "A document lacks a field that it must have."
        document r#"[[policies]]
uuid = "reader"
statementQuery = "ALLOW settings:objects:read;""# => r#"[[policies]]
uuid = "reader"
name = "Reader"
statementQuery = "ALLOW settings:objects:read;""#,
    InvalidLevel "invalid-level" "A level is none of global, account, cluster and environment, or lacks its id."
        document r#"[[policies]]
uuid = "reader"
name = "Reader"
statementQuery = "ALLOW settings:objects:read;"
levelType = "tenant"
levelId = "acme""# => r#"[[policies]]
uuid = "reader"
name = "Reader"
statementQuery = "ALLOW settings:objects:read;"
levelType = "account"
levelId = "acme""#,
    InvalidUuid "invalid-uuid" "A uuid or an id is empty."
        document r#"[[policies]]
uuid = ""
name = "Reader"
statementQuery = "ALLOW settings:objects:read;""# => r#"[[policies]]
uuid = "reader"
name = "Reader"
statementQuery = "ALLOW settings:objects:read;""#,
    RepeatedUuid "repeated-uuid" "A uuid or an id is given twice."
        document r#"[[policies]]
uuid = "reader"
name = "Reader"
statementQuery = "ALLOW settings:objects:read;"

[[policies]]
uuid = "reader"
name = "Reader"
statementQuery = "ALLOW settings:objects:read;""# => r#"[[policies]]
uuid = "reader"
name = "Reader"
statementQuery = "ALLOW settings:objects:read;""#,
    EmptyPolicy "empty-policy" "A stored policy has no statements."
        document r#"[[policies]]
uuid = "reader"
name = "Reader"
statementQuery = """# => r#"[[policies]]
uuid = "reader"
name = "Reader"
statementQuery = "ALLOW settings:objects:read;""#,
    EmptyBoundary "empty-boundary" "A stored boundary has no conditions."
        document r#"[[boundaries]]
uuid = "app"
name = "App"
boundaryQuery = """# => r#"[[boundaries]]
uuid = "app"
name = "App"
boundaryQuery = 'settings:schemaId startsWith "app:";'"#,
    StatementsDiffer "statements-differ" "`statements` say something else than `statementQuery`."
        document r#"[[policies]]
uuid = "reader"
name = "Reader"
statementQuery = "ALLOW settings:objects:read;"
statements = [{ effect = "DENY", permissions = ["settings:objects:read"] }]"# => r#"[[policies]]
uuid = "reader"
name = "Reader"
statementQuery = "ALLOW settings:objects:read;"
statements = [{ effect = "ALLOW", permissions = ["settings:objects:read"] }]"#,
    UnknownPolicy "unknown-policy" "A binding names a policy that is not there."
        document r#"[[policyBindings]]
levelType = "account"
levelId = "acme"
policyUuid = "reader"
groups = ["it"]"# => r#"[[policies]]
uuid = "reader"
name = "Reader"
statementQuery = "ALLOW settings:objects:read;"

[[policyBindings]]
levelType = "account"
levelId = "acme"
policyUuid = "reader"
groups = ["it"]"#,
    UnknownBoundary "unknown-boundary" "A binding names a boundary that is not there."
        document r#"[[policies]]
uuid = "reader"
name = "Reader"
statementQuery = "ALLOW settings:objects:read;"

[[policyBindings]]
levelType = "account"
levelId = "acme"
policyUuid = "reader"
groups = ["it"]
boundaries = ["app"]"# => r#"[[policies]]
uuid = "reader"
name = "Reader"
statementQuery = "ALLOW settings:objects:read;"

[[boundaries]]
uuid = "app"
name = "App"
boundaryQuery = 'settings:schemaId startsWith "app:";'

[[policyBindings]]
levelType = "account"
levelId = "acme"
policyUuid = "reader"
groups = ["it"]
boundaries = ["app"]"#,
    LevelNotAbove "level-not-above" "A binding names a policy or boundary that is not of its level or one above."
        document r#"[[policies]]
uuid = "reader"
name = "Reader"
statementQuery = "ALLOW settings:objects:read;"
levelType = "environment"
levelId = "prod"

[[policyBindings]]
levelType = "account"
levelId = "acme"
policyUuid = "reader"
groups = ["it"]"# => r#"[[policies]]
uuid = "reader"
name = "Reader"
statementQuery = "ALLOW settings:objects:read;"
levelType = "account"
levelId = "acme"

[[policyBindings]]
levelType = "account"
levelId = "acme"
policyUuid = "reader"
groups = ["it"]"#,
    MissingParameter "missing-parameter" "A binding lacks a parameter that its policy or a boundary uses."
        document r#"[[policies]]
uuid = "reader"
name = "Reader"
statementQuery = 'ALLOW settings:objects:read WHERE settings:schemaId startsWith "${bindParam:app}";'

[[policyBindings]]
levelType = "account"
levelId = "acme"
policyUuid = "reader"
groups = ["it"]"# => r#"[[policies]]
uuid = "reader"
name = "Reader"
statementQuery = 'ALLOW settings:objects:read WHERE settings:schemaId startsWith "${bindParam:app}";'

[[policyBindings]]
levelType = "account"
levelId = "acme"
policyUuid = "reader"
groups = ["it"]
parameters = { app = "x" }"#,
    UnusedParameter "unused-parameter" "A binding gives a parameter that nothing uses."
        document r#"[[policies]]
uuid = "reader"
name = "Reader"
statementQuery = "ALLOW settings:objects:read;"

[[policyBindings]]
levelType = "account"
levelId = "acme"
policyUuid = "reader"
groups = ["it"]
parameters = { app = "x" }"# => r#"[[policies]]
uuid = "reader"
name = "Reader"
statementQuery = "ALLOW settings:objects:read;"

[[policyBindings]]
levelType = "account"
levelId = "acme"
policyUuid = "reader"
groups = ["it"]"#,
    InvalidParameter "invalid-parameter" "A parameter holds `${`, a line break, or both kinds of quotes."
        document r#"[[policies]]
uuid = "reader"
name = "Reader"
statementQuery = 'ALLOW settings:objects:read WHERE settings:schemaId startsWith "${bindParam:app}";'

[[policyBindings]]
levelType = "account"
levelId = "acme"
policyUuid = "reader"
groups = ["it"]
parameters = { app = "${x}" }"# => r#"[[policies]]
uuid = "reader"
name = "Reader"
statementQuery = 'ALLOW settings:objects:read WHERE settings:schemaId startsWith "${bindParam:app}";'

[[policyBindings]]
levelType = "account"
levelId = "acme"
policyUuid = "reader"
groups = ["it"]
parameters = { app = "x" }"#,
    EmptyParameter "empty-parameter" "An empty parameter in startsWith or MATCH matches everything, or nothing but the empty value."
        document r#"[[policies]]
uuid = "reader"
name = "Reader"
statementQuery = 'ALLOW settings:objects:read WHERE settings:schemaId startsWith "${bindParam:app}";'

[[policyBindings]]
levelType = "account"
levelId = "acme"
policyUuid = "reader"
groups = ["it"]
parameters = { app = "" }"# => r#"[[policies]]
uuid = "reader"
name = "Reader"
statementQuery = 'ALLOW settings:objects:read WHERE settings:schemaId startsWith "${bindParam:app}";'

[[policyBindings]]
levelType = "account"
levelId = "acme"
policyUuid = "reader"
groups = ["it"]
parameters = { app = "x" }"#,
    ParametersChanged "parameters-changed" "A bound policy may be changed only if its parameter names stay the same."
        words "a bound policy that gets a new `${bindParam:…}`" => "a new policy, bound with the new parameter",
    BoundaryWithoutEffect "boundary-without-effect" "Nothing of a boundary applies to a permission, which stays unrestricted."
        document r#"[[policies]]
uuid = "reader"
name = "Reader"
statementQuery = "ALLOW slo:slos:read;"

[[boundaries]]
uuid = "app"
name = "App"
boundaryQuery = 'settings:schemaId startsWith "app:";'

[[policyBindings]]
levelType = "account"
levelId = "acme"
policyUuid = "reader"
groups = ["it"]
boundaries = ["app"]"# => r#"[[policies]]
uuid = "reader"
name = "Reader"
statementQuery = "ALLOW settings:objects:read;"

[[boundaries]]
uuid = "app"
name = "App"
boundaryQuery = 'settings:schemaId startsWith "app:";'

[[policyBindings]]
levelType = "account"
levelId = "acme"
policyUuid = "reader"
groups = ["it"]
boundaries = ["app"]"#,
    BoundaryKeptWhole "boundary-kept-whole" "The catalogue does not know the permission, so all of the boundary applies to it."
        document r#"[[policies]]
uuid = "reader"
name = "Reader"
statementQuery = "ALLOW iam:groups:read;"

[[boundaries]]
uuid = "app"
name = "App"
boundaryQuery = 'settings:schemaId startsWith "app:";'

[[policyBindings]]
levelType = "account"
levelId = "acme"
policyUuid = "reader"
groups = ["it"]
boundaries = ["app"]"# => r#"[[policies]]
uuid = "reader"
name = "Reader"
statementQuery = "ALLOW settings:objects:read;"

[[boundaries]]
uuid = "app"
name = "App"
boundaryQuery = 'settings:schemaId startsWith "app:";'

[[policyBindings]]
levelType = "account"
levelId = "acme"
policyUuid = "reader"
groups = ["it"]
boundaries = ["app"]"#,
    TooManyInAccount "too-many-in-account" "An account or a level holds more than the vendor's limits allow."
        words "201 policies in one account" => "fewer policies, bound with parameters",
    TooManyInTable "too-many-in-table" "A table has more parts than it can number."
        words "one table for ten million statements with names of their own" => "a table for each account",
    // Traps.
    RedundantStatement "redundant-statement" "A statement says nothing that another statement of the policy does not say already."
        policy r#"ALLOW settings:objects:read;
ALLOW settings:objects:read WHERE settings:schemaId = "app:x";"# => "ALLOW settings:objects:read;",
    NeverHolds "never-holds" "Conditions of a statement can never hold together."
        policy r#"ALLOW settings:objects:read WHERE settings:schemaId = "app:x" AND settings:schemaId != "app:x";"# => r#"ALLOW settings:objects:read WHERE settings:schemaId = "app:x";"#,
    RedundantCondition "redundant-condition" "A condition adds nothing to another one beside it."
        policy r#"ALLOW settings:objects:read WHERE settings:schemaId = "app:x" AND settings:schemaId startsWith "app:";"# => r#"ALLOW settings:objects:read WHERE settings:schemaId = "app:x";"#,
    AnyValue "any-value" "A condition holds for every value, so all it asks is that the request states one."
        policy r#"ALLOW storage:logs:read WHERE storage:bucket-name MATCH ("*");"# => "ALLOW storage:logs:read;",
    RepeatedItem "repeated-item" "A permission or a value is given twice in one list."
        policy r#"ALLOW settings:objects:read WHERE settings:schemaId IN ("app:x", "app:x");"# => r#"ALLOW settings:objects:read WHERE settings:schemaId IN ("app:x", "app:y");"#,
    HiddenCharacter "hidden-character" "A string or a comment holds a character that is not seen, or that changes the direction of what follows."
        policy "ALLOW settings:objects:read WHERE settings:schemaId = \"app:\u{200b}x\";" => r#"ALLOW settings:objects:read WHERE settings:schemaId = "app:x";"#,
    MixedScript "mixed-script" "A word holds letters of another script that look like Latin ones."
        policy "ALLOW settings:objects:read WHERE settings:schemaId = \"\u{430}pp:x\";" => r#"ALLOW settings:objects:read WHERE settings:schemaId = "app:x";"#,
    BlankAtEnd "blank-at-end" "A value begins or ends with a blank."
        policy r#"ALLOW settings:objects:read WHERE settings:schemaId = "app:x ";"# => r#"ALLOW settings:objects:read WHERE settings:schemaId = "app:x";"#,
    RestrictsNothing "restricts-nothing" "Conditions of a boundary on one name are alternatives, and together they restrict nothing, or less than each does."
        boundary r#"settings:schemaId != "app:x";
settings:schemaId != "app:y";"# => r#"settings:schemaId != "app:x";"#,
    OverruledAllow "overruled-allow" "An unconditional DENY overrules a conditional ALLOW for a group that has both."
        document r#"[[policies]]
uuid = "writer"
name = "Writer"
statementQuery = 'ALLOW settings:objects:write WHERE settings:schemaId = "app:x";'

[[policies]]
uuid = "locked"
name = "Locked"
statementQuery = 'DENY settings:objects:write;'

[[policyBindings]]
levelType = "account"
levelId = "acme"
policyUuid = "writer"
groups = ["it"]

[[policyBindings]]
levelType = "account"
levelId = "acme"
policyUuid = "locked"
groups = ["it"]"# => r#"[[policies]]
uuid = "writer"
name = "Writer"
statementQuery = 'ALLOW settings:objects:write WHERE settings:schemaId = "app:x";'

[[policyBindings]]
levelType = "account"
levelId = "acme"
policyUuid = "writer"
groups = ["it"]"#,
    BoundaryOpensAnother "boundary-opens-another" "Boundaries of one binding are alternatives, and one leaves open what another closes."
        document r#"[[policies]]
uuid = "writer"
name = "Writer"
statementQuery = 'ALLOW settings:objects:write;'

[[boundaries]]
uuid = "app"
name = "App"
boundaryQuery = 'settings:schemaId startsWith "app:";'

[[boundaries]]
uuid = "zone"
name = "Zone"
boundaryQuery = 'environment:management-zone = "prod";'

[[policyBindings]]
levelType = "account"
levelId = "acme"
policyUuid = "writer"
groups = ["it"]
boundaries = ["app", "zone"]"# => r#"[[policies]]
uuid = "writer"
name = "Writer"
statementQuery = 'ALLOW settings:objects:write;'

[[boundaries]]
uuid = "app"
name = "App"
boundaryQuery = 'settings:schemaId startsWith "app:";'

[[policyBindings]]
levelType = "account"
levelId = "acme"
policyUuid = "writer"
groups = ["it"]
boundaries = ["app"]"#,
    UnboundPolicy "unbound-policy" "No binding names the policy, so it does nothing."
        document r#"[[policies]]
uuid = "reader"
name = "Reader"
statementQuery = 'ALLOW settings:objects:read;'

[[policies]]
uuid = "writer"
name = "Writer"
statementQuery = 'ALLOW settings:objects:write;'

[[policyBindings]]
levelType = "account"
levelId = "acme"
policyUuid = "writer"
groups = ["it"]"# => r#"[[policies]]
uuid = "reader"
name = "Reader"
statementQuery = 'ALLOW settings:objects:read;'

[[policies]]
uuid = "writer"
name = "Writer"
statementQuery = 'ALLOW settings:objects:write;'

[[policyBindings]]
levelType = "account"
levelId = "acme"
policyUuid = "writer"
groups = ["it"]

[[policyBindings]]
levelType = "account"
levelId = "acme"
policyUuid = "reader"
groups = ["it"]"#,
    TableWithoutBucket "table-without-bucket" "A group may read Grail tables, but no bucket that they are in."
        document r#"[[policies]]
uuid = "logs"
name = "Logs"
statementQuery = 'ALLOW storage:logs:read;'

[[policyBindings]]
levelType = "account"
levelId = "acme"
policyUuid = "logs"
groups = ["it"]"# => r#"[[policies]]
uuid = "logs"
name = "Logs"
statementQuery = 'ALLOW storage:logs:read, storage:buckets:read;'

[[policyBindings]]
levelType = "account"
levelId = "acme"
policyUuid = "logs"
groups = ["it"]"#,
    BucketWithoutTable "bucket-without-table" "A group may read Grail buckets, but no table in them."
        document r#"[[policies]]
uuid = "logs"
name = "Logs"
statementQuery = 'ALLOW storage:buckets:read;'

[[policyBindings]]
levelType = "account"
levelId = "acme"
policyUuid = "logs"
groups = ["it"]"# => r#"[[policies]]
uuid = "logs"
name = "Logs"
statementQuery = 'ALLOW storage:logs:read, storage:buckets:read;'

[[policyBindings]]
levelType = "account"
levelId = "acme"
policyUuid = "logs"
groups = ["it"]"#,
    UnknownAllowance "unknown-allowance" "A comment allows what is no trap."
        policy "// allowhere: allow conditional-denial
ALLOW settings:objects:read;" => "ALLOW settings:objects:read;",
    UnusedAllowance "unused-allowance" "A comment allows a trap that its statement does not fall into."
        policy "// allowhere: allow conditional-deny
ALLOW settings:objects:read;" => "ALLOW settings:objects:read;",
    // Expansion: effective statements written out.
    ExpansionTooLarge "expansion-too-large" "What bindings and boundaries make of a statement is more than is written out."
        words "four boundaries on one binding, each of eight conditions of eight names" => "one boundary, or IN lists in the place of several conditions",
    CannotBeWritten "cannot-be-written" "What a binding makes of a statement cannot be written in a policy text."
        words "a parameter that holds `'`, inside a value that holds a double quote" => "a parameter without quotes",
}

#[cfg(test)]
mod tests {
    use super::Code;

    #[test]
    fn codes_are_distinct_and_in_kebab_case() {
        for code in Code::all() {
            let name = code.as_str();
            assert!(name.bytes().all(|byte| byte.is_ascii_lowercase() || b"-8".contains(&byte)), "{name}");
            assert_eq!(Code::named(name), Some(code));
            assert!(code.meaning().ends_with('.'), "{name}");
            assert_ne!(code.example().wrong, code.example().right, "{name}");
        }
        assert!(Code::all().len() > 50);
    }
}
