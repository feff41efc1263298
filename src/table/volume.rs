//! What was compiled together: statements in blocks, with all that they compare, in flat lists.
//!
//! A fresh table has one volume. Each change adds a small one and leaves the others as they are.

// Deciding cannot fail: what is out of place here is not there.
#![deny(clippy::indexing_slicing, clippy::string_slice, clippy::arithmetic_side_effects)]

use super::condition::{Condition, Test};
use crate::ast::Effect;
use crate::decision::StatementId;
use crate::request::same;

/// Statements of one policy that reach the same groups stand in one block: a subject is in a block or not.
pub(super) struct Volume {
    /// The number of the first block; the others follow it.
    pub(super) first_block: u32,
    pub(super) blocks: Box<[Block]>,
    /// In the order of the repository.
    pub(super) policies: Box<[Policy]>,
    /// Where each stands in the repository; empty if they follow each other there.
    pub(super) ordinals: Box<[u32]>,
    pub(super) first_ordinal: u32,
    pub(super) statements: Box<[Statement]>,
    /// Of blocks whose statements are not numbered from 1 without gaps, where their numbers begin; sorted.
    pub(super) numbered: Box<[(u32, u32)]>,
    /// The numbers of their statements.
    pub(super) numbers: Box<[u32]>,
    /// The blocks that a group leads to.
    pub(super) rosters: Lists<RosterBlock>,
    pub(super) always: Box<[Always]>,
    /// Permissions of statements; most statements share their list with others.
    pub(super) permissions: Lists<u32>,
    pub(super) bodies: Box<[Body]>,
    /// Of the bodies.
    pub(super) body_conditions: Box<[u32]>,
    pub(super) boundaries: Box<[Box<[Boundary]>]>,
    pub(super) conditions: Box<[Condition]>,
    /// Of the conditions: texts.
    pub(super) values: Box<[u32]>,
    pub(super) tests: Box<[Test]>,
    pub(super) texts: Texts,
}

pub(super) struct Policy {
    /// A text.
    pub(super) uuid: u32,
    /// The position of its first block.
    pub(super) block: u32,
}

/// Where the parts of a block begin; they end where those of the next one begin.
#[derive(Clone, Copy)]
pub(super) struct Block {
    pub(super) statements: u32,
    pub(super) always: u32,
}

/// A block that a group leads to, and whether it has statements that apply always.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct RosterBlock(pub(super) u32);

impl RosterBlock {
    const ALWAYS: u32 = 1 << 31;

    pub(super) fn new(block: u32, has_always: bool) -> Self {
        Self(if has_always { block | Self::ALWAYS } else { block })
    }

    pub(super) fn block(self) -> u32 {
        self.0 & !Self::ALWAYS
    }

    pub(super) fn has_always(self) -> bool {
        self.0 & Self::ALWAYS != 0
    }
}

/// An effective statement.
#[derive(Clone, Copy)]
pub(super) struct Statement {
    /// The position of its permissions, and behind that whether it is a DENY.
    head: u32,
    pub(super) body: BodyId,
}

impl Statement {
    /// `permissions` is the position of a list.
    pub(super) fn new(effect: Effect, permissions: u32, body: BodyId) -> Self {
        Self { head: permissions << 1 | u32::from(effect == Effect::Deny), body }
    }

    pub(super) fn permissions(self) -> u32 {
        self.head >> 1
    }

    pub(super) fn effect(self) -> Effect {
        if self.head & 1 == 0 { Effect::Allow } else { Effect::Deny }
    }
}

/// What narrows a statement: nothing, one condition, or a body of its own.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct BodyId(u32);

/// What a [`BodyId`] says; the boundaries are alternatives, and none if nothing narrows further.
pub(super) enum Narrowing<'v> {
    Nothing,
    Condition(u32),
    Body(&'v [u32], &'v [Boundary]),
}

/// Several conditions, or boundaries.
pub(super) struct Body {
    pub(super) start: u32,
    pub(super) end: u32,
    /// The position of what the boundaries say; [`Body::FREE`], if nothing narrows the statement further.
    pub(super) boundaries: u32,
}

impl Body {
    pub(super) const FREE: u32 = u32::MAX;
}

/// Alternatives of conjunctions of alternatives.
pub(super) type Boundary = Box<[Box<[u32]>]>;

/// What applies to a permission without a condition.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Always {
    pub(super) permission: u32,
    pub(super) who: Who,
}

/// A statement in its block, as lists and the index name it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Who(u32);

/// Statements of a block, as a power of two.
const LANE_BITS: u32 = 7;
pub(super) const LANES: usize = 1 << LANE_BITS;
const FLAG_BITS: u32 = 2;
/// How many blocks a table can number; a repository with more is refused.
pub(super) const MOST_BLOCKS: u32 = if cfg!(test) { 1 << 10 } else { 1 << (u32::BITS - LANE_BITS - FLAG_BITS) };

impl Who {
    const MORE: u32 = 1;
    const DENY: u32 = 2;

    /// `has_more` if it is not enough that the index has found the statement.
    pub(super) fn new(block: u32, lane: u32, effect: Effect, has_more: bool) -> Self {
        let deny = if effect == Effect::Deny { Self::DENY } else { 0 };
        let more = if has_more { Self::MORE } else { 0 };
        Self(((block << LANE_BITS | lane) << FLAG_BITS) | deny | more)
    }

    pub(super) fn bits(self) -> u32 {
        self.0
    }

    pub(super) fn from_bits(bits: u32) -> Self {
        Self(bits)
    }

    /// The same, to be looked at as a whole.
    pub(super) fn with_more(self) -> Self {
        Self(self.0 | Self::MORE)
    }

    /// The block as such.
    pub(super) fn block_of(block: u32) -> Self {
        Self::new(block, 0, Effect::Allow, false)
    }

    pub(super) fn block(self) -> u32 {
        self.0 >> (LANE_BITS + FLAG_BITS)
    }

    pub(super) fn is_deny(self) -> bool {
        self.0 & Self::DENY != 0
    }

    pub(super) fn has_more(self) -> bool {
        self.0 & Self::MORE != 0
    }

    pub(super) fn id(self) -> StatementId {
        StatementId(self.0 >> Self::MORE)
    }
}

impl BodyId {
    const NOTHING: u32 = u32::MAX;
    const BODY: u32 = 1 << 31;

    pub(super) const UNCONDITIONAL: Self = Self(Self::NOTHING);

    pub(super) fn condition(condition: u32) -> Self {
        Self(condition)
    }

    pub(super) fn body(body: u32) -> Self {
        Self(body | Self::BODY)
    }
}

impl Volume {
    /// The number behind the last block and the last roster: both are numbered from the first block on.
    pub(super) fn end(&self) -> u32 {
        let count = self.blocks.len().max(self.rosters.ends.len());
        self.first_block.saturating_add(u32::try_from(count).unwrap_or(u32::MAX))
    }

    /// The blocks of a roster, by its number.
    pub(super) fn roster(&self, roster: u32) -> &[RosterBlock] {
        self.rosters.get(roster.wrapping_sub(self.first_block))
    }

    /// The position of the policy that a block is of.
    pub(super) fn policy_of(&self, block: u32) -> Option<usize> {
        let position = block.checked_sub(self.first_block)?;
        self.blocks.get(position as usize)?;
        self.policies.partition_point(|policy| policy.block <= position).checked_sub(1)
    }

    /// The uuid of a policy.
    pub(super) fn uuid(&self, policy: usize) -> Option<&str> {
        self.policies.get(policy).map(|policy| self.text(policy.uuid))
    }

    /// Where a policy stands in the repository.
    pub(super) fn ordinal(&self, policy: usize) -> u32 {
        match self.ordinals.get(policy) {
            Some(ordinal) => *ordinal,
            None => self.first_ordinal.saturating_add(u32::try_from(policy).unwrap_or(u32::MAX)),
        }
    }

    /// The first block of the policy that stands there in the repository.
    pub(super) fn first_block_of(&self, ordinal: u32) -> Option<u32> {
        let position = if self.ordinals.is_empty() {
            ordinal.checked_sub(self.first_ordinal)? as usize
        } else {
            self.ordinals.binary_search(&ordinal).ok()?
        };
        self.policies.get(position).map(|policy| self.first_block.saturating_add(policy.block))
    }

    pub(super) fn text(&self, text: u32) -> &str {
        self.texts.get(text)
    }

    /// The statement as decisions name it.
    pub(super) fn id(block: u32, lane: u32, statement: Statement) -> StatementId {
        Who::new(block, lane, statement.effect(), false).id()
    }

    /// The statements of a block, by their lanes.
    pub(super) fn statements_of(&self, block: u32) -> &[Statement] {
        self.part(block, &self.statements, |block| block.statements)
    }

    pub(super) fn always_of(&self, block: u32) -> &[Always] {
        self.part(block, &self.always, |block| block.always)
    }

    fn part<'v, T>(&'v self, block: u32, all: &'v [T], start: impl Fn(&Block) -> u32) -> &'v [T] {
        let Some(position) = block.checked_sub(self.first_block) else { return &[] };
        let Some(from) = self.blocks.get(position as usize) else { return &[] };
        let to = self.blocks.get((position as usize).saturating_add(1)).map_or(all.len(), |next| start(next) as usize);
        all.get(start(from) as usize..to).unwrap_or_default()
    }

    pub(super) fn statement(&self, id: StatementId) -> Option<&Statement> {
        self.statements_of(id.block()).get(id.lane() as usize)
    }

    /// The number of a statement in its policy, from 1.
    pub(super) fn number(&self, block: u32, lane: u32) -> u32 {
        let position = block.wrapping_sub(self.first_block);
        match self.numbered.binary_search_by_key(&position, |(block, _)| *block) {
            Ok(found) => {
                let start = self.numbered.get(found).map_or(0, |(_, start)| *start);
                self.numbers.get(start.saturating_add(lane) as usize).copied().unwrap_or_default()
            }
            Err(_) => lane.saturating_add(1),
        }
    }

    pub(super) fn narrowing(&self, body: BodyId) -> Narrowing<'_> {
        if body == BodyId::UNCONDITIONAL {
            return Narrowing::Nothing;
        }
        if body.0 & BodyId::BODY == 0 {
            return Narrowing::Condition(body.0);
        }
        match self.bodies.get((body.0 & !BodyId::BODY) as usize) {
            Some(body) => {
                let conditions = self.body_conditions.get(body.start as usize..body.end as usize);
                let boundaries = self.boundaries.get(body.boundaries as usize).map_or(&[][..], |boundaries| boundaries);
                Narrowing::Body(conditions.unwrap_or_default(), boundaries)
            }
            None => Narrowing::Nothing,
        }
    }
}

/// A [`Who`] without its last flag.
impl StatementId {
    pub(super) fn block(self) -> u32 {
        self.0 >> (LANE_BITS + FLAG_BITS - 1)
    }

    pub(super) fn lane(self) -> u32 {
        self.0 >> (FLAG_BITS - 1) & ((1 << LANE_BITS) - 1)
    }

    pub(super) fn effect(self) -> Effect {
        if self.0 & (Who::DENY >> 1) == 0 { Effect::Allow } else { Effect::Deny }
    }
}

/// Short lists, one behind the other.
pub(super) struct Lists<T> {
    pub(super) ends: Box<[u32]>,
    pub(super) items: Box<[T]>,
}

impl<T> Lists<T> {
    pub(super) fn get(&self, list: u32) -> &[T] {
        list_of(&self.ends, &self.items, list)
    }
}

/// One of the lists that stand in `items`, each up to its end; of a list that there is not, nothing.
pub(super) fn list_of<'l, T>(ends: &[u32], items: &'l [T], list: u32) -> &'l [T] {
    let list = list as usize;
    let Some(&end) = ends.get(list) else { return &[] };
    let start = list.checked_sub(1).and_then(|before| ends.get(before)).map_or(0, |&end| end);
    items.get(start as usize..end as usize).unwrap_or_default()
}

/// Texts, one behind the other.
pub(super) struct Texts {
    /// Of each the start and, at the end, that of the last.
    pub(super) bounds: Box<[u32]>,
    pub(super) bytes: Box<str>,
}

impl Texts {
    /// Whether a text is this one.
    #[inline(always)]
    pub(super) fn is(&self, text: u32, other: &str) -> bool {
        let (start, end) = self.bounds_of(text);
        // As bytes: that it is cut at characters need not be looked at.
        let text = self.bytes.as_bytes().get(start..end);
        text.is_some_and(|text| same(text, other.as_bytes()))
    }

    /// Where a text stands; one that there is not, nowhere.
    #[inline(always)]
    pub(super) fn bounds_of(&self, text: u32) -> (usize, usize) {
        match self.bounds.get(text as usize..).and_then(<[u32]>::first_chunk) {
            Some(&[start, end]) => (start as usize, end as usize),
            None => (usize::MAX, usize::MAX),
        }
    }

    /// Any bits of the first and the last byte of a text: they are read for the sake of reading.
    #[inline(always)]
    pub(super) fn ends_of(&self, text: u32) -> usize {
        let (start, end) = self.bounds_of(text);
        let byte = |position: usize| self.bytes.as_bytes().get(position).map_or(0, |byte| usize::from(*byte));
        byte(start) ^ byte(end.wrapping_sub(1))
    }

    pub(super) fn get(&self, text: u32) -> &str {
        match self.bounds.get(text as usize..) {
            Some(&[start, end, ..]) => self.bytes.get(start as usize..end as usize).unwrap_or_default(),
            _ => "",
        }
    }
}
