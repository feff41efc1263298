//! The shape of the vendor's answer about effective permissions.

use std::collections::{BTreeMap, HashMap};

use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

use super::{ExpandedCondition, Expansion, Source};
use crate::ast::Effect;

#[derive(Serialize)]
struct EffectivePermission<'e> {
    permission: &'e str,
    effects: Vec<EffectOf<'e>>,
}

/// An effect under some conditions, whatever the number of statements that say it.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct EffectOf<'e> {
    effect: &'static str,
    /// Null if there are none, as the vendor has it.
    conditions: Option<Vec<Condition<'e>>>,
    effective_policies: Vec<PolicyOf<'e>>,
}

#[derive(Serialize)]
struct Condition<'e> {
    name: &'e str,
    operator: &'static str,
    values: &'e [String],
}

#[derive(Serialize, PartialEq)]
#[serde(rename_all = "camelCase")]
struct PolicyOf<'e> {
    policy_uuid: &'e str,
    policy_name: &'e str,
    statement: u32,
    levels: Vec<LevelOf<'e>>,
    boundaries: &'e [String],
}

#[derive(Serialize, PartialEq)]
#[serde(rename_all = "camelCase")]
struct LevelOf<'e> {
    level_type: &'static str,
    level_id: &'e str,
}

impl Serialize for Expansion {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (level_type, level_id) = self.level.names();
        let mut document = serializer.serialize_struct("Expansion", 4)?;
        document.serialize_field("group", &self.group)?;
        document.serialize_field("levelType", level_type)?;
        document.serialize_field("levelId", level_id)?;
        document.serialize_field("effectivePermissions", &self.effective_permissions())?;
        document.end()
    }
}

impl Expansion {
    /// By permission, in the order of their names; the effects in the order of the repository.
    fn effective_permissions(&self) -> Vec<EffectivePermission<'_>> {
        let mut permissions: BTreeMap<&str, Vec<EffectOf<'_>>> = BTreeMap::new();
        let mut known: HashMap<(&str, Effect, &[ExpandedCondition]), usize> = HashMap::new();
        for statement in &self.statements {
            for permission in &statement.permissions {
                let effects = permissions.entry(permission).or_default();
                let key = (permission.as_str(), statement.effect, statement.conditions.as_slice());
                let position = *known.entry(key).or_insert(effects.len());
                if position == effects.len() {
                    let conditions: Vec<_> = statement.conditions.iter().map(Condition::of).collect();
                    effects.push(EffectOf {
                        effect: statement.effect.as_str(),
                        conditions: Some(conditions).filter(|conditions| !conditions.is_empty()),
                        effective_policies: Vec::new(),
                    });
                }
                let Some(effect) = effects.get_mut(position) else { continue };
                let policy = PolicyOf::of(&statement.source);
                if !effect.effective_policies.contains(&policy) {
                    effect.effective_policies.push(policy);
                }
            }
        }
        permissions.into_iter().map(|(permission, effects)| EffectivePermission { permission, effects }).collect()
    }
}

impl<'e> Condition<'e> {
    fn of(condition: &'e ExpandedCondition) -> Self {
        Self { name: &condition.name, operator: condition.operator.vendor_name(), values: &condition.values }
    }
}

impl<'e> PolicyOf<'e> {
    fn of(source: &'e Source) -> Self {
        let levels = source.levels.iter().map(|level| {
            let (level_type, level_id) = level.names();
            LevelOf { level_type, level_id }
        });
        Self {
            policy_uuid: &source.policy,
            policy_name: &source.name,
            statement: source.statement,
            levels: levels.collect(),
            boundaries: &source.boundaries,
        }
    }
}
