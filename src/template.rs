//! What stands for something else inside a value: `${bindParam:…}` and `${global:…}`.

/// A part of a value as the author wrote it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part<'s> {
    /// Text that stands for itself.
    Text(&'s str),
    /// `${bindParam:name}`: filled in by the binding.
    Parameter(&'s str),
    /// `${global:…}`: filled in when a request is decided.
    Attribute(Attribute),
    /// Any other `${…}`: it stands for itself, with a warning.
    Unknown(&'s str),
}

/// What a value can take from the request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Attribute {
    /// `${global:levelId}`: the id of the level asked about, `global` at global level.
    LevelId,
    /// `${global:userId}`: the user.
    UserId,
    /// `${global:userGroup}`: any of the user's groups.
    UserGroup,
}

/// The parts of a value, from left to right. `${` ends at the next `}`; one without is text.
pub(crate) fn parts(value: &str) -> impl Iterator<Item = Part<'_>> {
    let mut rest = value;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let start = rest.find("${");
        let end = start.and_then(|start| rest[start..].find('}').map(|length| start + length + 1));
        let (Some(start), Some(end)) = (start, end) else {
            return Some(Part::Text(std::mem::take(&mut rest)));
        };
        let (part, behind) = rest.split_at(if start > 0 { start } else { end });
        rest = behind;
        Some(if start > 0 { Part::Text(part) } else { template(part) })
    })
}

/// Whether a value may have more than one part.
pub(crate) fn has(value: &str) -> bool {
    value.contains('$')
}

/// The names of the parameters that `value` uses.
pub(crate) fn parameters(value: &str) -> impl Iterator<Item = &str> {
    parts(value).filter_map(|part| match part {
        Part::Parameter(name) => Some(name),
        Part::Text(_) | Part::Attribute(_) | Part::Unknown(_) => None,
    })
}

fn template(text: &str) -> Part<'_> {
    let is_name_byte = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-';
    let name = &text["${".len()..text.len() - "}".len()];
    match name {
        "global:levelId" => Part::Attribute(Attribute::LevelId),
        "global:userId" => Part::Attribute(Attribute::UserId),
        "global:userGroup" => Part::Attribute(Attribute::UserGroup),
        _ => match name.strip_prefix("bindParam:") {
            Some(name) if !name.is_empty() && name.bytes().all(is_name_byte) => Part::Parameter(name),
            _ => Part::Unknown(text),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_fall_into_parts() {
        let all = |value| parts(value).collect::<Vec<_>>();
        assert_eq!(all(""), []);
        assert_eq!(all("a$b{c}"), [Part::Text("a$b{c}")]);
        assert_eq!(all("a${"), [Part::Text("a${")]);
        assert_eq!(all("${bindParam:a-B_1}"), [Part::Parameter("a-B_1")]);
        assert_eq!(
            all("x${global:userId}y${global:levelId}${nope}"),
            [
                Part::Text("x"),
                Part::Attribute(Attribute::UserId),
                Part::Text("y"),
                Part::Attribute(Attribute::LevelId),
                Part::Unknown("${nope}"),
            ]
        );
        assert_eq!(all("${bindParam:}"), [Part::Unknown("${bindParam:}")]);
        assert_eq!(all("${bindParam:a b}"), [Part::Unknown("${bindParam:a b}")]);
        assert_eq!(all("${a${global:userId}"), [Part::Unknown("${a${global:userId}")]);
        assert_eq!(parameters("${bindParam:a}/${bindParam:b}").collect::<Vec<_>>(), ["a", "b"]);
    }
}
