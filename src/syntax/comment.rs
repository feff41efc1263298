//! The comments of a text, which the lexer passes over: they stand in the gaps between its tokens.

use logos::Logos;

use super::token::Token;
use crate::span::Span;

/// `//` and what follows on its line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Comment {
    pub(crate) span: Span,
    /// Where the last token before it ends; 0 if there is none.
    pub(crate) behind: usize,
    /// Where the first token behind it begins; the end of the text if there is none.
    pub(crate) before: usize,
}

/// The comments of a text, from first to last.
pub(crate) fn comments(source: &str) -> Vec<Comment> {
    let mut comments = Vec::new();
    if !source.contains("//") {
        return comments;
    }
    let mut behind = 0;
    for (_, token) in Token::lexer(source).spanned() {
        in_gap(source, behind, token.start, &mut comments);
        behind = token.end;
    }
    in_gap(source, behind, source.len(), &mut comments);
    comments
}

fn in_gap(source: &str, behind: usize, before: usize, comments: &mut Vec<Comment>) {
    let mut at = behind;
    while let Some(gap) = source.get(at..before)
        && let Some(start) = gap.find("//")
    {
        let rest = &gap[start..];
        let length = rest.find(['\r', '\n']).unwrap_or(rest.len());
        comments.push(Comment { span: Span::new(at + start, at + start + length), behind, before });
        at += start + length;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_stand_between_tokens() {
        let source = "// a // b\r\nALLOW // c\n x:y:z WHERE a:b = \"// d\"; //\n// e";
        let found = comments(source);
        let texts: Vec<&str> = found.iter().map(|found| &source[found.span.start()..found.span.end()]).collect();
        assert_eq!(texts, ["// a // b", "// c", "//", "// e"]);
        assert_eq!((found[0].behind, found[0].before), (0, 11));
        assert_eq!(&source[found[1].behind - 5..found[1].behind], "ALLOW");
        assert_eq!(&source[found[1].before..=found[1].before], "x");
        assert_eq!((found[3].behind, found[3].before), (found[2].behind, source.len()));
    }
}
