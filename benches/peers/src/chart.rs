//! The chart: a line for each way to ask, a dot for each size, on a logarithmic scale.

use std::collections::BTreeSet;
use std::error::Error;
use std::path::Path;

use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, Pos, VPos};

use crate::report::{grouped, ways};
use crate::rounds::{Row, whole};

const WIDTH: i32 = 960;
/// Where the scale begins and ends.
const LEFT: i32 = 290;
const RIGHT: i32 = 920;
const TOP: i32 = 96;
const LINE: i32 = 30;
/// Colours that are told apart with any kind of colour blindness; more sizes than these begin anew.
const COLOURS: [RGBColor; 4] =
    [RGBColor(0, 114, 178), RGBColor(230, 159, 0), RGBColor(0, 158, 115), RGBColor(204, 121, 167)];
const GREY: RGBColor = RGBColor(205, 205, 205);

/// A logarithmic scale over whole powers of ten.
struct Scale {
    first: i32,
    last: i32,
}

impl Scale {
    #[allow(clippy::cast_possible_truncation)]
    fn over(rows: &[&Row]) -> Self {
        let powers = || rows.iter().map(|row| row.nanoseconds.log10());
        let first = powers().fold(f64::INFINITY, f64::min).floor() as i32;
        let last = powers().fold(f64::NEG_INFINITY, f64::max).ceil() as i32;
        Self { first, last: last.max(first + 1) }
    }

    #[allow(clippy::cast_possible_truncation)]
    fn place(&self, nanoseconds: f64) -> i32 {
        let part = (nanoseconds.log10() - f64::from(self.first)) / f64::from(self.last - self.first);
        LEFT + (part * f64::from(RIGHT - LEFT)).round() as i32
    }
}

/// Draws the rows of users in `groups` groups.
pub(crate) fn draw(path: &Path, rows: &[Row], groups: usize) -> Result<(), Box<dyn Error>> {
    let rows: Vec<&Row> = rows.iter().filter(|row| row.groups == groups).collect();
    if rows.is_empty() {
        return Ok(());
    }
    let owned: Vec<Row> = rows.iter().map(|row| (*row).clone()).collect();
    let names = ways(&owned);
    let sizes: BTreeSet<usize> = rows.iter().map(|row| row.size).collect();
    let scale = Scale::over(&rows);
    let bottom = TOP + LINE * i32::try_from(names.len())?;
    let backend = SVGBackend::new(path, (u32::try_from(WIDTH)?, u32::try_from(bottom + 48)?));
    let area = backend.into_drawing_area();
    area.fill(&WHITE)?;
    let style =
        |size: i32, anchor| TextStyle::from(("sans-serif", size)).color(&BLACK).pos(Pos::new(anchor, VPos::Center));

    let title = format!("CPU time of a decision, users in {groups} groups; to the left is faster");
    area.draw_text(&title, &style(18, HPos::Left), (24, 26))?;
    for (number, (size, colour)) in sizes.iter().zip(COLOURS.iter().cycle()).enumerate() {
        let left = LEFT + 150 * i32::try_from(number)?;
        area.draw(&Circle::new((left, 60), 6, colour.filled()))?;
        let legend = format!("{} statements", grouped(whole(*size)));
        area.draw_text(&legend, &style(13, HPos::Left), (left + 12, 60))?;
    }
    for power in scale.first..=scale.last {
        let across = scale.place(10_f64.powi(power));
        area.draw(&PathElement::new([(across, TOP - 12), (across, bottom)], GREY))?;
        area.draw_text(&tick(power), &style(13, HPos::Center), (across, bottom + 18))?;
    }
    for (number, name) in names.into_iter().enumerate() {
        let down = TOP + LINE / 2 + LINE * i32::try_from(number)?;
        area.draw_text(name, &style(13, HPos::Right), (LEFT - 14, down))?;
        let dots: Vec<(i32, RGBColor)> = sizes
            .iter()
            .zip(COLOURS.iter().cycle())
            .filter_map(|(size, colour)| {
                let row = rows.iter().find(|row| row.way == name && row.size == *size)?;
                Some((scale.place(row.nanoseconds), *colour))
            })
            .collect();
        let ends = (dots.iter().map(|dot| dot.0).min(), dots.iter().map(|dot| dot.0).max());
        if let (Some(first), Some(last)) = ends {
            area.draw(&PathElement::new([(first, down), (last, down)], BLACK.mix(0.4).stroke_width(2)))?;
        }
        for (across, colour) in dots {
            area.draw(&Circle::new((across, down), 6, colour.filled()))?;
        }
    }
    area.present()?;
    Ok(())
}

/// The time that is so many powers of ten of a nanosecond.
fn tick(power: i32) -> String {
    let (unit, power) = match power {
        ..3 => ("ns", power),
        3..6 => ("µs", power - 3),
        6..9 => ("ms", power - 6),
        _ => ("s", power - 9),
    };
    format!("{} {unit}", 10_f64.powi(power))
}
