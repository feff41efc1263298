//! What YAML 1.2 takes a scalar for, by its core schema: only texts are texts.

/// What a scalar is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Text,
    Null,
    Boolean,
    Number,
    /// What its tag says, which we do not know.
    Tagged,
}

impl Kind {
    /// What a scalar without a tag is.
    pub(super) fn of(text: &str, is_plain: bool) -> Self {
        if !is_plain {
            return Self::Text;
        }
        match text {
            "" | "~" | "null" | "Null" | "NULL" => Self::Null,
            "true" | "True" | "TRUE" | "false" | "False" | "FALSE" => Self::Boolean,
            _ if is_number(text) => Self::Number,
            _ => Self::Text,
        }
    }

    /// As a message says it.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Text => "a text",
            Self::Null => "nothing",
            Self::Boolean => "true or false",
            Self::Number => "a number",
            Self::Tagged => "a value with a tag",
        }
    }
}

fn is_number(text: &str) -> bool {
    let based = |prefix: &str, radix: u32| {
        let digits = text.strip_prefix(prefix);
        digits.is_some_and(|digits| !digits.is_empty() && digits.chars().all(|digit| digit.is_digit(radix)))
    };
    if based("0o", 8) || based("0x", 16) || matches!(text, ".nan" | ".NaN" | ".NAN") {
        return true;
    }
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    if matches!(unsigned, ".inf" | ".Inf" | ".INF") {
        return true;
    }
    let are_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent.strip_prefix(['+', '-']).unwrap_or(exponent))),
        None => (unsigned, None),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    !(whole.is_empty() && fraction.is_empty())
        && are_digits(whole)
        && are_digits(fraction)
        && exponent.is_none_or(|exponent| !exponent.is_empty() && are_digits(exponent))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_text_by_the_core_schema() {
        for (text, expected) in [
            ("", Kind::Null),
            ("~", Kind::Null),
            ("null", Kind::Null),
            ("nULL", Kind::Text),
            ("True", Kind::Boolean),
            ("yes", Kind::Text),
            ("12", Kind::Number),
            ("-0", Kind::Number),
            ("+1.", Kind::Number),
            (".5", Kind::Number),
            (".", Kind::Text),
            ("1e5", Kind::Number),
            ("12e45678", Kind::Number),
            ("1e", Kind::Text),
            ("1e+3", Kind::Number),
            ("e5", Kind::Text),
            ("0x1F", Kind::Number),
            ("0x", Kind::Text),
            ("0o17", Kind::Number),
            ("0o8", Kind::Text),
            ("-.INF", Kind::Number),
            (".NaN", Kind::Number),
            ("-.nan", Kind::Text),
            ("1_000", Kind::Text),
            ("1.2.3", Kind::Text),
            ("2022-05-03", Kind::Text),
        ] {
            assert_eq!(Kind::of(text, true), expected, "{text}");
            assert_eq!(Kind::of(text, false), Kind::Text, "{text}");
        }
    }
}
