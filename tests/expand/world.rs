//! What `expand` prints, as a world: whoever reads it again must decide as before.

use std::collections::BTreeMap;

use allowhere::{Expansion, Expansions, Refused};

use crate::reference::{Bound, Document, Place, World};

/// A permission that no catalogue knows and nobody asks for.
pub(crate) const LEFT_OUT: &str = "left:out:here";

/// The world in which each group has its own expansion for a level, and what is left out of it; `see` sees each.
///
/// What no policy may say is said for a permission beside it that no catalogue knows: then all conditions pass, and the
/// rest of the statement means what it would have meant.
pub(crate) fn expanded(
    world: &World,
    expansions: &Expansions,
    level: &Place,
    see: &mut dyn FnMut(&Expansion),
) -> Result<World, Refused> {
    let environments = world.environments.clone();
    let mut other = World { environments, catalog: world.catalog, ..World::default() };
    for group in expansions.groups() {
        let expansion = expansions.expand(group, level.level())?;
        see(&expansion);
        let mut texts = expansion.policies();
        for comment in expansion.left_out() {
            let statement = comment.lines().find_map(|line| line.strip_prefix("//   ALLOW ")).expect("an ALLOW");
            texts.push(format!("ALLOW {LEFT_OUT}, {statement}"));
        }
        for (number, text) in texts.into_iter().enumerate() {
            let uuid = format!("{group}-{number}");
            other.policies.push(Document { uuid: uuid.clone(), level: Place::Global, text });
            other.bindings.push(Bound {
                level: level.clone(),
                policy: uuid,
                groups: vec![group.to_owned()],
                parameters: BTreeMap::new(),
                boundaries: Vec::new(),
            });
        }
    }
    Ok(other)
}
