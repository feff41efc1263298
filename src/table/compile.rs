//! Effective statements to the parts of a table: names become numbers, and each statement is filed where it is found
//! soonest.

use std::borrow::Cow;
use std::collections::HashMap;
use std::hash::Hash;
use std::sync::Arc;

use hashbrown::HashTable;
use smallvec::SmallVec;

use super::condition::{About, Condition, Test, literal};
use super::index::{self, Drafts, Entry, Filter, Index, KeyId};
use super::names::{MOST, Names, position};
use super::volume::{
    self, Always, Block, Body, BodyId, LANES, Lists, MOST_BLOCKS, Policy, RosterBlock, Statement, Texts, Volume, Who,
    list_of,
};
use super::{Key, Permission, SEEDS};
use crate::ast::Operator;
use crate::catalog::Catalog;
use crate::effective::{
    self, EffectiveBoundary, EffectiveCondition, EffectivePolicy, EffectiveStatement, EffectiveValue, Piece, Reach,
};
use crate::order;
use crate::template;

/// The attribute that most requests state and most conditional statements compare.
const FAVOURITE: &str = "settings:schemaId";

/// Takes policies, one after the other, and files them.
pub(super) struct Compiler<'c> {
    catalog: &'c Catalog,
    /// Copied when the first new name comes: most changes bring none.
    names: Arc<Names>,
    files: Files,
    first_block: u32,
    blocks: Vec<Block>,
    policies: Vec<Policy>,
    ordinals: Vec<u32>,
    statements: Vec<Statement>,
    numbered: Vec<(u32, u32)>,
    numbers: Vec<u32>,
    /// Blocks by level and group, which are one number.
    members: Vec<(u64, u32)>,
    always: Vec<Always>,
    permissions: Interner<u32>,
    bodies: Vec<Body>,
    body_conditions: Vec<u32>,
    boundaries: Vec<Box<[volume::Boundary]>>,
    conditions: Vec<Condition>,
    known_conditions: Numbers,
    /// Conditions with a test, spelled out, and the number of each.
    spelled: Interner<u8>,
    spelled_conditions: Vec<u32>,
    known_boundaries: Numbers,
    values: Vec<u32>,
    tests: Vec<Test>,
    texts: Interner<u8>,
    /// The hash of each text.
    hashes: Vec<u64>,
    last_attribute: u32,
    /// Where the keys of a permission stand that has more than a few.
    further_keys: HashMap<KeyId, usize, ahash::RandomState>,
    exceeds: bool,
}

/// Where the statements of a volume are found.
#[derive(Default)]
pub(super) struct Files {
    /// Statements by the text that a key must equal.
    pub(super) equal: Drafts,
    /// Statements by the text that a key must begin with.
    pub(super) prefixes: Drafts,
    /// Rosters by group and level.
    pub(super) rosters: Drafts,
    /// What is looked at beside the index, by permission.
    pub(super) rules: Vec<Rules>,
    /// How many statements compare beginnings up to each length.
    length_counts: Vec<u32>,
}

/// What is looked at on one permission.
#[derive(Default)]
pub(super) struct Rules {
    pub(super) keys: Vec<KeyRules>,
    pub(super) scanned: Vec<Who>,
}

/// What is found by one key.
#[derive(Default)]
pub(super) struct KeyRules {
    pub(super) id: KeyId,
    attribute: u32,
    is_single: bool,
    has_equal: bool,
    /// The hashes of what values may begin with, those of a DENY, and the lengths of both.
    beginnings: Vec<u64>,
    denied_beginnings: Vec<u64>,
    lengths: Vec<u32>,
    denies: Vec<Who>,
}

impl Rules {
    pub(super) fn is_empty(&self) -> bool {
        self.keys.is_empty() && self.scanned.is_empty()
    }

    pub(super) fn into_permission(mut self, service: u32) -> Permission {
        order::sort(&mut self.scanned);
        let keys = self.keys.into_iter().map(|rules| rules.add_to(None, &|_| false));
        Permission { service, keys: keys.collect(), scanned: self.scanned.into() }
    }
}

impl KeyRules {
    /// Each length is looked for, so a key takes no more: what begins with other lengths is looked at one by one.
    const MOST_LENGTHS: usize = 64;
    /// So many keys of a permission are looked at one by one; nearly all have fewer.
    const FEW: usize = 16;

    fn takes_lengths(&self, lengths: impl Iterator<Item = u32>) -> bool {
        let new = lengths.filter(|length| !self.lengths.contains(length)).count();
        new == 0 || self.lengths.len() + new <= Self::MOST_LENGTHS
    }

    /// The key with these rules beside those that it had, less those of `retired` statements.
    pub(super) fn add_to(self, there: Option<&Key>, retired: &dyn Fn(Who) -> bool) -> Key {
        let mut denies = self.denies;
        let mut lengths = self.lengths;
        if let Some(there) = there {
            denies.extend(there.denies.iter().filter(|&&who| !retired(who)));
            lengths.extend(&there.lengths);
        }
        order::sort(&mut denies);
        let lengths = order::set(lengths);
        let filter = |there: Option<&Filter>, hashes: &[u64]| match there {
            Some(there) => hashes.iter().fold(there.clone(), |mut filter, &hash| {
                filter.add(hash);
                filter
            }),
            None => Filter::new(hashes),
        };
        Key {
            id: self.id,
            attribute: self.attribute,
            is_single: self.is_single,
            has_equal: self.has_equal || there.is_some_and(|key| key.has_equal),
            beginnings: filter(there.map(|key| &key.beginnings), &self.beginnings),
            denied_beginnings: filter(there.map(|key| &key.denied_beginnings), &self.denied_beginnings),
            lengths: lengths.into(),
            denies: denies.into(),
        }
    }
}

/// What the lists of a policy are in numbers.
struct Said {
    /// Each with its number.
    permissions: Vec<(u32, SmallVec<[u32; 4]>)>,
    conjunctions: Vec<Conjunction>,
    narrowings: Vec<Narrowing>,
}

/// Conditions joined by AND.
struct Conjunction {
    conditions: SmallVec<[u32; 4]>,
    /// Where they stand among those of bodies, if one needs them.
    start: u32,
    /// Those by which a statement can be found.
    sought: Vec<SoughtKey>,
}

/// Boundaries.
struct Narrowing {
    /// As in [`Body`].
    boundaries: u32,
    /// Those of their conditions by which a statement can be found.
    sought: Vec<SoughtKey>,
}

/// A condition by which its statement can be found: an attribute, and the texts it must equal or begin with.
struct Sought<'s> {
    attribute: &'s str,
    is_single: bool,
    is_prefix: bool,
    texts: SmallVec<[&'s str; 4]>,
}

/// The same in numbers.
struct SoughtKey {
    attribute: u32,
    is_single: bool,
    is_prefix: bool,
    texts: SmallVec<[SoughtText; 4]>,
}

#[derive(Clone, Copy)]
struct SoughtText {
    length: u32,
    text: u32,
    hash: u64,
}

impl<'c> Compiler<'c> {
    /// `names` are those of the table that the volume becomes a part of.
    pub(super) fn new(catalog: &'c Catalog, names: Arc<Names>, first_block: u32) -> Self {
        Self {
            catalog,
            names,
            files: Files::default(),
            first_block,
            blocks: Vec::new(),
            policies: Vec::new(),
            ordinals: Vec::new(),
            statements: Vec::new(),
            numbered: Vec::new(),
            numbers: Vec::new(),
            members: Vec::new(),
            always: Vec::new(),
            permissions: Interner::new(),
            bodies: Vec::new(),
            body_conditions: Vec::new(),
            boundaries: Vec::new(),
            conditions: Vec::new(),
            known_conditions: Numbers::default(),
            spelled: Interner::new(),
            spelled_conditions: Vec::new(),
            known_boundaries: Numbers::default(),
            values: Vec::new(),
            tests: Vec::new(),
            texts: Interner::new(),
            hashes: Vec::new(),
            last_attribute: 0,
            further_keys: HashMap::with_hasher(SEEDS),
            exceeds: false,
        }
    }

    pub(super) fn policy(&mut self, policy: &EffectivePolicy<'_>) {
        // It is refused, whatever else there is.
        if self.exceeds() {
            return;
        }
        let uuid = self.text(policy.uuid);
        self.policies.push(Policy { uuid, block: position(self.blocks.len()) });
        self.ordinals.push(policy.ordinal);
        let is_narrowed = policy.narrowings.len() > 1;
        let said = Said {
            permissions: policy.permissions.iter().map(|names| self.list(names)).collect(),
            conjunctions: policy.conjunctions.iter().map(|said| self.conjunction(said, is_narrowed)).collect(),
            narrowings: policy.narrowings.iter().map(|said| self.narrowing(said)).collect(),
        };
        for statements in policy.statements.chunk_by(|one, other| one.reach == other.reach) {
            let Some(reach) = statements.first().and_then(|statement| policy.reaches.get(statement.reach)) else {
                continue;
            };
            let members = self.members(reach);
            if members.is_empty() {
                continue;
            }
            for statements in statements.chunks(LANES) {
                self.block(statements, &said, &members);
            }
        }
    }

    /// The groups of a reach, with their levels, each once.
    fn members(&mut self, reach: &Reach<'_>) -> Vec<(KeyId, u32)> {
        let mut members = Vec::with_capacity(reach.0.len());
        for &(level, group) in &reach.0 {
            let level = match self.names.known_level(level) {
                Some(known) => known,
                None => Arc::make_mut(&mut self.names).level(level),
            };
            members.push((level, self.text(group)));
        }
        order::set(members)
    }

    fn block(&mut self, statements: &[EffectiveStatement], said: &Said, members: &[(KeyId, u32)]) {
        let block = self.first_block.saturating_add(position(self.blocks.len()));
        if block >= MOST_BLOCKS {
            self.exceeds = true;
            return;
        }
        if (1..).zip(statements).any(|(expected, statement)| statement.number != expected) {
            self.numbered.push((position(self.blocks.len()), position(self.numbers.len())));
            self.numbers.extend(statements.iter().map(|statement| statement.number));
        }
        let (statement, always) = (position(self.statements.len()), position(self.always.len()));
        self.blocks.push(Block { statements: statement, always });
        let always = self.always.len();
        for (lane, statement) in (0..).zip(statements) {
            self.statement(block, lane, *statement, said);
        }
        let block = RosterBlock::new(block, self.always.len() > always);
        let member = |&(level, group): &(KeyId, u32)| u64::from(level.0) << 32 | u64::from(group);
        self.members.extend(members.iter().map(|place| (member(place), block.0)));
    }

    fn statement(&mut self, block: u32, lane: u32, statement: EffectiveStatement, said: &Said) {
        let EffectiveStatement { effect, permissions, conjunction, narrowing, .. } = statement;
        let (list, permissions) = &said.permissions[permissions];
        let (conjunction, narrowing) = (&said.conjunctions[conjunction], &said.narrowings[narrowing]);
        let body = match (&*conjunction.conditions, narrowing.boundaries) {
            ([], Body::FREE) => BodyId::UNCONDITIONAL,
            (&[condition], Body::FREE) => BodyId::condition(condition),
            _ => self.body(conjunction, narrowing.boundaries),
        };
        self.statements.push(Statement::new(effect, *list, body));
        if body == BodyId::UNCONDITIONAL {
            let who = Who::new(block, lane, effect, false);
            self.always.extend(permissions.iter().map(|&permission| Always { permission, who }));
            return;
        }
        let sought = self.sought(conjunction, narrowing, permissions.first().copied());
        let has_more = sought.is_none() || conjunction.conditions.len() > 1 || narrowing.boundaries != Body::FREE;
        let who = Who::new(block, lane, effect, has_more);
        match sought {
            Some(sought) => {
                for &permission in permissions {
                    self.file(permission, sought, who);
                }
            }
            None => {
                for &permission in permissions {
                    if let Some(rules) = self.files.rules.get_mut(permission as usize) {
                        rules.scanned.push(who);
                    }
                }
            }
        }
    }

    /// A list of permissions, and its number.
    fn list(&mut self, names: &[Cow<'_, str>]) -> (u32, SmallVec<[u32; 4]>) {
        let permissions: SmallVec<[u32; 4]> = names.iter().map(|name| self.permission(name)).collect();
        if let Some(last) = permissions.iter().max()
            && self.files.rules.len() <= *last as usize
        {
            self.files.rules.resize_with(*last as usize + 1, Rules::default);
        }
        (self.permissions.number(&permissions).0, permissions)
    }

    fn conjunction(&mut self, said: &[EffectiveCondition<'_>], is_narrowed: bool) -> Conjunction {
        let conditions: SmallVec<[u32; 4]> = said.iter().map(|condition| self.condition(condition)).collect();
        let start = position(self.body_conditions.len());
        // One that nothing narrows needs no body.
        if conditions.len() > 1 || is_narrowed {
            self.body_conditions.extend(&conditions);
        }
        let sought = said.chunks(1).filter_map(|condition| self.sought_key(condition)).collect();
        Conjunction { conditions, start, sought }
    }

    fn narrowing(&mut self, said: &[EffectiveBoundary<'_>]) -> Narrowing {
        // One boundary that asks for nothing makes the others moot: they are alternatives.
        if said.is_empty() || said.iter().any(Vec::is_empty) {
            return Narrowing { boundaries: Body::FREE, sought: Vec::new() };
        }
        let boundaries = said.iter().map(|boundary| {
            let same_name = |conditions: &Vec<EffectiveCondition<'_>>| {
                conditions.iter().map(|condition| self.condition(condition)).collect()
            };
            boundary.iter().map(same_name).collect()
        });
        let boundaries: Box<[volume::Boundary]> = boundaries.collect();
        let boundaries = self.boundaries(boundaries);
        // Of several boundaries none must hold, and of one each of its names must.
        let narrowing = if let [boundary] = said { boundary.as_slice() } else { &[] };
        let sought = narrowing.iter().filter_map(|conditions| self.sought_key(conditions)).collect();
        Narrowing { boundaries, sought }
    }

    /// Files a statement under the texts of its key.
    fn file(&mut self, permission: u32, sought: &SoughtKey, who: Who) {
        let &SoughtKey { attribute, is_single, is_prefix, ref texts } = sought;
        let Some(rules) = self.files.rules.get_mut(permission as usize) else { return };
        let is_sought = |key: &KeyRules| (key.attribute, key.is_single) == (attribute, is_single);
        let known = rules.keys.iter().take(KeyRules::FEW).position(is_sought).or_else(|| {
            let many = rules.keys.len() > KeyRules::FEW;
            let id = many.then(|| self.names.known_key(permission, attribute, is_single)).flatten()?;
            self.further_keys.get(&id).copied()
        });
        let known = known.unwrap_or_else(|| {
            let id = match self.names.known_key(permission, attribute, is_single) {
                Some(known) => known,
                None => Arc::make_mut(&mut self.names).key(permission, attribute, is_single),
            };
            if rules.keys.len() >= KeyRules::FEW {
                self.further_keys.insert(id, rules.keys.len());
            }
            rules.keys.push(KeyRules { id, attribute, is_single, ..KeyRules::default() });
            rules.keys.len() - 1
        });
        let Some(key) = rules.keys.get_mut(known) else { return };
        if is_prefix && !key.takes_lengths(texts.iter().map(|text| text.length)) {
            rules.scanned.push(who.with_more());
            return;
        }
        if who.is_deny() {
            key.denies.push(who);
        }
        for &SoughtText { length, text, hash } in texts {
            let entry = Entry::new(key.id, hash, text, who);
            if !is_prefix {
                key.has_equal = true;
                self.files.equal.push(hash, entry);
                continue;
            }
            key.beginnings.push(hash);
            if who.is_deny() {
                key.denied_beginnings.push(hash);
            }
            if !key.lengths.contains(&length) {
                key.lengths.push(length);
            }
            let counts = &mut self.files.length_counts;
            if counts.len() <= length as usize {
                counts.resize(length as usize + 1, 0);
            }
            counts[length as usize] += 1;
            self.files.prefixes.push(hash, entry);
        }
    }

    /// The best of the conditions that must hold and can be found by a text.
    fn sought<'s>(
        &self,
        conjunction: &'s Conjunction,
        narrowing: &'s Narrowing,
        permission: Option<u32>,
    ) -> Option<&'s SoughtKey> {
        let mut candidates = conjunction.sought.iter().chain(&narrowing.sought).peekable();
        let first = candidates.next()?;
        // Values find more sharply than beginnings; one attribute for many statements is asked for once.
        if candidates.peek().is_none() {
            return Some(first);
        }
        std::iter::once(first).chain(candidates).max_by_key(|sought| {
            let is_known = permission.is_some_and(|permission| {
                self.names.known_key(permission, sought.attribute, sought.is_single).is_some()
            });
            let name = self.names.attributes().get(sought.attribute as usize).map(|attribute| &*attribute.canonical);
            (!sought.is_prefix, name == Some(FAVOURITE), is_known, std::cmp::Reverse(name))
        })
    }

    /// The condition, or the alternatives of one name, as something to find a statement by.
    fn sought_key(&mut self, alternatives: &[EffectiveCondition<'_>]) -> Option<SoughtKey> {
        let sought = sought(alternatives)?;
        let attribute = self.attribute(sought.attribute);
        let texts = sought.texts.iter().map(|text| self.sought_text(text)).collect();
        Some(SoughtKey { attribute, is_single: sought.is_single, is_prefix: sought.is_prefix, texts })
    }

    fn body(&mut self, conjunction: &Conjunction, boundaries: u32) -> BodyId {
        let start = conjunction.start;
        let end = start.saturating_add(position(conjunction.conditions.len()));
        self.bodies.push(Body { start, end, boundaries });
        BodyId::body(position(self.bodies.len() - 1))
    }

    /// The number of what boundaries say: the same ones narrow many statements.
    fn boundaries(&mut self, said: Box<[volume::Boundary]>) -> u32 {
        let Self { boundaries, known_boundaries, .. } = self;
        let hash = SEEDS.hash_one(&said);
        let is_same = |known: u32| boundaries.get(known as usize).is_some_and(|known| *known == said);
        if let Some(known) = known_boundaries.find(hash, &is_same) {
            return known;
        }
        let number = position(boundaries.len());
        let hash_of = |known: u32| boundaries.get(known as usize).map_or(0, |known| SEEDS.hash_one(known));
        known_boundaries.insert(hash, number, &hash_of);
        boundaries.push(said);
        number
    }

    fn condition(&mut self, said: &EffectiveCondition<'_>) -> u32 {
        let (about, attribute) = match &said.about {
            effective::About::Attribute { name, is_single } => {
                let about = if *is_single { About::SingleAttribute } else { About::Attribute };
                (about, self.attribute(name))
            }
            effective::About::Time(aspect) => ((*aspect).into(), 0),
            effective::About::EnvironmentId => (About::EnvironmentId, 0),
            effective::About::UserGroup => (About::UserGroup, 0),
        };
        let takes_group = |piece: &Piece<'_>| matches!(piece, Piece::Attribute(template::Attribute::UserGroup));
        if about == About::UserGroup {
            self.uses_groups();
        }
        let operator = said.operator;
        let literals = said.values.iter().map(|value| match value {
            EffectiveValue::Text(pieces) => literal(pieces),
            EffectiveValue::Time(..) => None,
        });
        let literals: Option<SmallVec<[&str; 4]>> = literals.collect();
        let plain = literals.filter(|literals| {
            operator != Operator::Match && u16::try_from(literals.len()).is_ok_and(|count| count != Condition::TEST)
        });
        let Some(mut literals) = plain else {
            let texts = said.values.iter().filter_map(|value| match value {
                EffectiveValue::Text(pieces) => Some(pieces),
                EffectiveValue::Time(..) => None,
            });
            if texts.flatten().any(takes_group) {
                self.uses_groups();
            }
            let (number, is_new) = self.spelled.number(&spelled(attribute, about, said));
            if is_new {
                self.tests.push(Test::new(operator, &said.values));
                let values = position(self.tests.len() - 1);
                self.spelled_conditions.push(position(self.conditions.len()));
                self.conditions.push(Condition { attribute, values, count: Condition::TEST, operator, about });
            }
            return self.spelled_conditions.get(number as usize).copied().unwrap_or_default();
        };
        order::sort(&mut literals);
        literals.dedup();
        let texts: SmallVec<[u32; 4]> = literals.iter().map(|text| self.text(text)).collect();
        let count = u16::try_from(texts.len()).unwrap_or_default();
        let hash = SEEDS.hash_one((attribute, operator, about as u8, &*texts));
        let Self { conditions, values, known_conditions, .. } = self;
        let is_same = |known: u32| {
            conditions.get(known as usize).is_some_and(|known| {
                (known.attribute, known.operator, known.about, known.count) == (attribute, operator, about, count)
                    && known.texts(values) == &*texts
            })
        };
        if let Some(known) = known_conditions.find(hash, &is_same) {
            return known;
        }
        let start = if let [text] = *texts {
            text
        } else {
            values.extend(&texts);
            position(values.len() - texts.len())
        };
        conditions.push(Condition { attribute, values: start, count, operator, about });
        let number = position(conditions.len() - 1);
        let hash_of = |known: u32| {
            let Some(known) = conditions.get(known as usize) else { return 0 };
            SEEDS.hash_one((known.attribute, known.operator, known.about as u8, known.texts(values)))
        };
        known_conditions.insert(hash, number, &hash_of);
        number
    }

    fn permission(&mut self, name: &str) -> u32 {
        match self.names.known_permission(name) {
            Some(known) => known,
            None => Arc::make_mut(&mut self.names).permission(name, self.catalog),
        }
    }

    fn attribute(&mut self, name: &str) -> u32 {
        // Most conditions are about the same attribute as the one before.
        if self.names.is_attribute(self.last_attribute, name) {
            return self.last_attribute;
        }
        self.last_attribute = match self.names.known_attribute(name) {
            Some(known) => known,
            None => Arc::make_mut(&mut self.names).attribute(name, self.catalog),
        };
        self.last_attribute
    }

    fn uses_groups(&mut self) {
        if !self.names.uses_groups {
            Arc::make_mut(&mut self.names).uses_groups = true;
        }
    }

    fn text(&mut self, text: &str) -> u32 {
        let (number, is_new) = self.texts.number(text.as_bytes());
        if is_new {
            self.hashes.push(index::hash(text.as_bytes()));
        }
        number
    }

    fn sought_text(&mut self, sought: &str) -> SoughtText {
        let text = self.text(sought);
        SoughtText { length: position(sought.len()), text, hash: self.hash(text) }
    }

    fn hash(&self, text: u32) -> u64 {
        self.hashes.get(text as usize).copied().unwrap_or_default()
    }

    /// The blocks of each group at each level, filed.
    fn rosters(&mut self, known: &dyn Fn(KeyId, &str) -> Vec<RosterBlock>) -> Lists<RosterBlock> {
        let mut members = std::mem::take(&mut self.members);
        order::sort_keyed(&mut members);
        let (mut ends, mut items) = (Vec::new(), Vec::new());
        for members in members.chunk_by(|one, other| one.0 == other.0) {
            let Some(&(place, _)) = members.first() else { continue };
            let half = |bits: u64| u32::try_from(bits & u64::from(u32::MAX)).unwrap_or_default();
            let (level, group) = (KeyId(half(place >> 32)), half(place));
            let roster = self.first_block.saturating_add(position(ends.len()));
            items.extend(known(level, self.texts.text(group)));
            items.extend(members.iter().map(|&(_, block)| RosterBlock(block)));
            ends.push(position(items.len()));
            let hash = self.hash(group);
            self.files.rosters.push(hash, Entry::new(level, hash, group, Who::block_of(roster)));
        }
        Lists { ends: ends.into(), items: items.into() }
    }

    /// Whether there is more than a table can number.
    pub(super) fn exceeds(&self) -> bool {
        // Each member may need a roster of its own.
        let rosters = position(self.members.len()).saturating_add(self.first_block);
        let lengths = [
            self.policies.len(),
            self.statements.len(),
            self.numbers.len(),
            self.always.len(),
            self.permissions.longest(),
            self.bodies.len(),
            self.body_conditions.len(),
            self.boundaries.len(),
            self.conditions.len(),
            self.spelled.longest(),
            self.values.len(),
            self.tests.len(),
            self.texts.longest(),
        ];
        self.exceeds
            || rosters >= MOST_BLOCKS
            || self.names.exceeds()
            || lengths.into_iter().any(|length| length > MOST)
    }

    pub(super) fn statement_count(&self) -> usize {
        self.statements.len()
    }

    /// The volume, the names, where everything is filed, and the hashes of the texts.
    ///
    /// `known` gives the blocks that a group led to before.
    pub(super) fn finish(
        mut self,
        known: &dyn Fn(KeyId, &str) -> Vec<RosterBlock>,
    ) -> (Volume, Arc<Names>, Files, Hashes) {
        let rosters = self.rosters(known);
        let first_ordinal = self.ordinals.first().copied().unwrap_or_default();
        if (first_ordinal..).zip(&self.ordinals).all(|(expected, ordinal)| *ordinal == expected) {
            self.ordinals = Vec::new();
        }
        if self.first_block == 0 {
            Arc::make_mut(&mut self.names).settle();
        }
        let texts = self.texts.into_lists();
        let mut bounds = Vec::with_capacity(texts.ends.len() + 1);
        bounds.push(0);
        bounds.extend(&texts.ends);
        let bytes = String::from_utf8(texts.items.into_vec()).expect("texts come whole, one behind the other");
        let volume = Volume {
            first_block: self.first_block,
            blocks: self.blocks.into(),
            policies: self.policies.into(),
            first_ordinal,
            ordinals: self.ordinals.into(),
            statements: self.statements.into(),
            numbered: self.numbered.into(),
            numbers: self.numbers.into(),
            rosters,
            always: self.always.into(),
            permissions: self.permissions.into_lists(),
            bodies: self.bodies.into(),
            body_conditions: self.body_conditions.into(),
            boundaries: self.boundaries.into(),
            conditions: self.conditions.into(),
            values: self.values.into(),
            tests: self.tests.into(),
            texts: Texts { bounds: bounds.into(), bytes: bytes.into() },
        };
        (volume, self.names, self.files, Hashes(self.hashes))
    }
}

/// The hash of each text of a volume.
pub(super) struct Hashes(Vec<u64>);

/// The entries of one volume, whose texts have known hashes.
pub(super) struct Fresh<'v> {
    pub(super) volume: &'v Volume,
    pub(super) hashes: Hashes,
}

impl index::Texts for Fresh<'_> {
    fn text(&self, entry: Entry) -> &str {
        self.volume.text(entry.text)
    }

    fn hash(&self, entry: Entry) -> u64 {
        self.hashes.0.get(entry.text as usize).copied().unwrap_or_default()
    }
}

impl Files {
    /// The length that most statements compare beginnings up to.
    pub(super) fn usual_length(&self) -> u32 {
        let most = (0..).zip(&self.length_counts).max_by_key(|(_, count)| **count);
        most.map_or(0, |(length, _)| length)
    }

    /// The indices over one volume alone.
    pub(super) fn indices(self, texts: &Fresh<'_>) -> (Index, Index, Index, Vec<Rules>) {
        let equal = Index::new(self.equal, texts);
        let prefixes = Index::new(self.prefixes, texts);
        let rosters = Index::new(self.rosters, texts);
        (equal, prefixes, rosters, self.rules)
    }
}

/// A condition as bytes: equal for conditions that say the same of the same.
fn spelled(attribute: u32, about: About, said: &EffectiveCondition<'_>) -> Vec<u8> {
    let mut bytes = attribute.to_le_bytes().to_vec();
    bytes.extend([about as u8, said.operator as u8]);
    for value in &said.values {
        match value {
            EffectiveValue::Time(time, _) => bytes.extend(format!("{time:?}").as_bytes()),
            EffectiveValue::Text(pieces) => {
                for piece in pieces {
                    match piece {
                        Piece::Attribute(attribute) => bytes.extend([1, *attribute as u8]),
                        Piece::Text(text) => {
                            bytes.push(2);
                            bytes.extend(text.len().to_le_bytes());
                            bytes.extend(text.as_bytes());
                        }
                    }
                }
            }
        }
        bytes.push(0);
    }
    bytes
}

/// The condition, or the alternatives of one name, as something to find a statement by.
fn sought<'s>(alternatives: &'s [EffectiveCondition<'_>]) -> Option<Sought<'s>> {
    let effective::About::Attribute { name, is_single } = &alternatives.first()?.about else { return None };
    let is_prefix = alternatives.iter().any(|condition| condition.operator == Operator::StartsWith);
    let mut sought = Sought { attribute: name, is_single: *is_single, is_prefix, texts: SmallVec::new() };
    for condition in alternatives {
        let fits = match condition.operator {
            Operator::Equal | Operator::In => !is_prefix,
            Operator::StartsWith => true,
            Operator::NotEqual
            | Operator::NotIn
            | Operator::NotStartsWith
            | Operator::Before
            | Operator::After
            | Operator::Match => false,
        };
        if !fits {
            return None;
        }
        for value in &condition.values {
            let EffectiveValue::Text(pieces) = value else { return None };
            sought.texts.push(literal(pieces)?);
        }
    }
    order::sort(&mut sought.texts);
    sought.texts.dedup();
    Some(sought)
}

impl Interner<u8> {
    fn text(&self, number: u32) -> &str {
        std::str::from_utf8(list_of(&self.ends, &self.items, number)).unwrap_or_default()
    }
}

/// The numbers of items that are held elsewhere, by their hashes.
#[derive(Default)]
struct Numbers(HashTable<u32>);

impl Numbers {
    /// The number with this hash of which `is_sought` says so.
    fn find(&self, hash: u64, is_sought: &dyn Fn(u32) -> bool) -> Option<u32> {
        self.0.find(hash, |&number| is_sought(number)).copied()
    }

    /// Adds a number that is not there yet; `hash_of` gives the hashes of those that are.
    fn insert(&mut self, hash: u64, number: u32, hash_of: &dyn Fn(u32) -> u64) {
        self.0.insert_unique(hash, number, |&number| hash_of(number));
    }
}

/// Numbers for lists, each once.
struct Interner<T> {
    ends: Vec<u32>,
    items: Vec<T>,
    known: Numbers,
}

impl<T: Hash + Eq + Copy> Interner<T> {
    fn new() -> Self {
        Self { ends: Vec::new(), items: Vec::new(), known: Numbers::default() }
    }

    /// The number of a list, and whether it is a new one.
    fn number(&mut self, list: &[T]) -> (u32, bool) {
        let Self { ends, items, known } = self;
        let get = |number: u32| list_of(ends, items, number);
        let hash = SEEDS.hash_one(list);
        if let Some(number) = known.find(hash, &|number| get(number) == list) {
            return (number, false);
        }
        let number = position(ends.len());
        // Growing asks for the hashes of those that are there already.
        known.insert(hash, number, &|number| SEEDS.hash_one(get(number)));
        items.extend(list);
        ends.push(position(items.len()));
        (number, true)
    }

    /// How many lists there are, or how many items they have together.
    fn longest(&self) -> usize {
        self.ends.len().max(self.items.len())
    }

    fn into_lists(self) -> Lists<T> {
        Lists { ends: self.ends.into(), items: self.items.into() }
    }
}

#[cfg(test)]
mod tests {
    use super::super::DecisionTable;
    use super::super::index::MOST_KEYS;
    use super::super::shape::repository_of as of;
    use super::*;
    use crate::code::Code;
    use crate::repository::{Binding, Policy, Repository};
    use crate::request::{Level, Request};

    /// A repository of so many of something.
    type Made<'m> = &'m dyn Fn(usize) -> Repository;

    /// What a table can number is less here than it is elsewhere: see [`MOST`], [`MOST_BLOCKS`] and [`MOST_KEYS`].
    #[test]
    fn what_cannot_be_numbered_is_refused_as_a_whole() {
        let (blocks, keys) = (MOST_BLOCKS as usize, MOST_KEYS as usize);
        let cases: [(&str, usize, Made<'_>); 8] = [
            // The number behind the last one is taken, too.
            ("sets of groups", blocks - 1, &|count| of((0..count).map(|_| "ALLOW a:b:c;".to_owned()))),
            ("bindings of a policy", blocks - 1, &|count| {
                let mut repository = Repository::new();
                repository.add_policy(Policy::new("p", "p", "ALLOW a:b:c WHERE d:e = \"${bindParam:x}\";"));
                for number in 0..count {
                    repository.append(Binding::new(Level::Global, "p", ["g"]).with_parameter("x", number.to_string()));
                }
                repository
            }),
            ("groups", blocks - 1, &|count| {
                let mut repository = of(std::iter::once("ALLOW a:b:c;".to_owned()));
                let groups = (1..count).map(|number| format!("g{number}"));
                repository.append(Binding::new(Level::Global, "0", groups));
                repository
            }),
            ("levels", keys, &|count| {
                let mut repository = of(std::iter::once("ALLOW a:b:c;".to_owned()));
                for number in 1..count {
                    repository.append(Binding::new(Level::Account(&format!("a{number}")), "0", ["g"]));
                }
                repository
            }),
            ("attributes of permissions", keys, &|count| {
                of((0..count).map(|number| format!("ALLOW a:b:c WHERE d:e{number} = \"f\";")))
            }),
            ("permissions", MOST, &|count| {
                let names: Vec<String> = (0..count).map(|number| format!("a:b:c{number}")).collect();
                of(names.chunks(100).map(|names| format!("ALLOW {};", names.join(", "))))
            }),
            ("bytes of texts", MOST, &|count| {
                // Beside the name of the group and that of the policy.
                let (long, rest) = ((count - 2) / 8_000, (count - 2) % 8_000);
                let long: Vec<String> = (0..long).map(|number| format!("\"{number:08000}\", ")).collect();
                let text = format!("ALLOW a:b:c WHERE d:e IN ({}\"{}\");", long.concat(), "y".repeat(rest));
                of(std::iter::once(text))
            }),
            ("conditions of bodies", MOST, &|count| {
                // What stands in the policies is not multiplied: each has its own.
                let text = |count| format!("ALLOW a:b:c WHERE {};", vec!["d:e = \"f\""; count].join(" AND "));
                of(std::iter::repeat_n(1_000, count / 1_000).chain([count % 1_000]).map(text))
            }),
        ];
        for (what, most, made) in cases {
            let repository = made(most);
            let table = DecisionTable::compile(&repository, &Catalog::none()).expect(what);
            assert!(table.statements.live > 0, "{what}");
            // The last is refused once it has been counted, and what follows is not counted any more.
            for beyond in [most + 1, 2 * most] {
                let refused = DecisionTable::compile(&made(beyond), &Catalog::none()).expect_err(what);
                let codes: Vec<Code> = refused.diagnostics().iter().map(crate::Diagnostic::code).collect();
                assert_eq!(codes, [Code::TooManyInTable], "{what}");
            }
        }
    }

    /// Each change numbers its blocks behind those that are there, which leaves gaps; what fits is compiled anew.
    #[test]
    fn changes_that_use_up_the_numbers_compile_anew() {
        let mut repository = of((0..MOST_BLOCKS / 2).map(|_| "ALLOW a:b:c;".to_owned()));
        let mut table = DecisionTable::compile(&repository, &Catalog::none()).expect("half of the numbers");
        for number in 0..100 {
            let text = format!("ALLOW a:b:c{number};");
            repository.put_policy(Policy::new("0", "p", text));
            table = table.with(&repository).expect("no more than before");
            let subject = table.subject(Level::Global, ["g"]);
            for (asked, expected) in [(number, true), (number + 1, false)] {
                let decision = subject.decide(&Request::new(&format!("a:b:c{asked}"), &()));
                assert_eq!(decision.is_allow(), expected, "{number} {asked}");
            }
            assert!(table.volumes.next_block() <= MOST_BLOCKS);
        }
        let more = (MOST_BLOCKS / 2..MOST_BLOCKS).map(|number| number.to_string());
        for uuid in more {
            repository.add_policy(Policy::new(uuid.clone(), "p", "ALLOW a:b:c;"));
            repository.append(Binding::new(Level::Global, uuid, ["g"]));
        }
        let refused = table.with(&repository).expect_err("one too many");
        assert_eq!(
            refused.diagnostics().iter().map(crate::Diagnostic::code).collect::<Vec<_>>(),
            [Code::TooManyInTable]
        );
        repository.unbind(Level::Global, "1");
        assert!(table.with(&repository).is_ok());
    }
}
